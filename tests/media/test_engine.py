"""The engine with real libVLC and films made on the spot; how exact it is, the benchmark measures."""

import gc
import logging
import shutil
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from media.drawnguide import TimelineEngine
from media.engine import VlcEngine
from media.playback import Container, Failure, Film, Playback, PlaybackState
from media.probe import probe
from tests.clips import make_plain, pixel
from tests.enginerig import EngineRig

FRAME_S = 1.0 / 30.0

Clips = Callable[[str], Path]


@pytest.fixture
def rig() -> Iterator[EngineRig]:
    with EngineRig() as made:
        yield made


def _open(rig: EngineRig, film: Film, at_s: float = 0.0) -> None:
    rig.engine.open(film, at_s=at_s)
    rig.until_state(PlaybackState.READY)
    rig.until_arrived()


def _play(rig: EngineRig, film: Film, at_s: float = 0.0) -> None:
    rig.engine.open(film, at_s=at_s)
    rig.engine.play()
    rig.until_state(PlaybackState.PLAYING)
    rig.until_arrived()


def test_both_engines_are_what_the_window_asks_for() -> None:
    engines: list[Playback] = [VlcEngine(), TimelineEngine()]

    assert [engine.state for engine in engines] == [PlaybackState.EMPTY] * 2


def test_opening_returns_at_once_and_shows_the_picture_of_its_place(rig: EngineRig, clip: Clips) -> None:
    rig.engine.open(probe(clip("plain.mp4")), at_s=3.0)
    state_at_once = rig.engine.state

    rig.until_state(PlaybackState.READY)
    rig.until_arrived()

    assert state_at_once is PlaybackState.OPENING
    assert rig.engine.position().time_s == pytest.approx(3.0, abs=2 * FRAME_S)
    assert rig.shown[-1].frame == pytest.approx(90, abs=2)


def test_pictures_carry_the_time_that_is_burnt_into_them(rig: EngineRig, clip: Clips) -> None:
    _play(rig, probe(clip("voice.mp4")))

    shown = [picture for picture in rig.until_shown(60) if picture.is_certain]

    right = [picture for picture in shown if round(picture.time_s / FRAME_S) == picture.frame]
    assert len(right) > len(shown) / 2


def test_a_film_runs_to_its_end_and_from_there_from_its_beginning(rig: EngineRig, clip: Clips) -> None:
    _play(rig, probe(clip("short.mp4")))

    rig.until_state(PlaybackState.ENDED)
    ended_at = rig.engine.position()
    rig.engine.play()
    rig.until_state(PlaybackState.PLAYING)
    rig.until_arrived()

    assert ended_at.time_s == pytest.approx(1.5, abs=0.1)
    assert rig.engine.position().time_s < 1.5


def test_a_seek_while_playing_goes_on_from_its_target(rig: EngineRig, clip: Clips) -> None:
    _play(rig, probe(clip("plain.mp4")))

    rig.engine.seek(5.0)
    asked = rig.engine.position()
    rig.until_arrived()
    shown = rig.until_shown(3)

    assert asked.time_s == pytest.approx(5.0, abs=FRAME_S)
    assert not asked.is_certain
    assert rig.engine.state is PlaybackState.PLAYING
    assert 149 <= shown[-1].frame < 200


def test_a_seek_while_paused_shows_that_picture_and_stands(rig: EngineRig, clip: Clips) -> None:
    _open(rig, probe(clip("plain.mp4")))

    rig.engine.seek(2.0)
    rig.until_arrived()
    rig.engine.pause()
    rig.turn()

    assert rig.engine.state is PlaybackState.READY
    assert rig.engine.position().time_s == pytest.approx(2.0, abs=2 * FRAME_S)
    assert rig.shown[-1].frame == pytest.approx(60, abs=2)


def test_of_many_quick_seeks_the_last_one_counts(rig: EngineRig, clip: Clips) -> None:
    _play(rig, probe(clip("plain.mp4")))

    for target in range(1, 7):
        rig.engine.seek(float(target))
    rig.until_arrived()

    assert 6.0 - FRAME_S <= rig.engine.position().time_s < 7.9


def test_steps_go_one_picture_on_and_back(rig: EngineRig, clip: Clips) -> None:
    _open(rig, probe(clip("plain.mp4")), at_s=2.0)
    places = [round(rig.engine.position().time_s / FRAME_S)]

    for frames in (1, 1, -1, -3):
        rig.engine.step(frames)
        rig.until_arrived()
        places.append(round(rig.engine.position().time_s / FRAME_S))

    # A picture more may slip in on a busy machine, where a moment of running is longer.
    steps = [after - before for before, after in pairwise(places)]
    assert steps == pytest.approx([1, 1, -1, -3], abs=2)
    assert rig.engine.state is PlaybackState.READY


def test_a_pause_keeps_the_place_and_play_goes_on_from_it(rig: EngineRig, clip: Clips) -> None:
    _play(rig, probe(clip("plain.mp4")))
    rig.until_shown(10)

    rig.engine.pause()
    rig.until(lambda: rig.engine.position() == rig.engine.position(), "it stands still")
    place = rig.engine.position()
    later = rig.engine.position()
    rig.engine.play()
    after = rig.until_shown(5)

    assert rig.engine.state is PlaybackState.PLAYING
    assert place == later
    assert place.time_s - FRAME_S <= after[-1].time_s < place.time_s + 1.0


@pytest.mark.parametrize("rate", [0.5, 1.5])
def test_another_speed_becomes_certain_again(rig: EngineRig, clip: Clips, rate: float) -> None:
    _play(rig, probe(clip("plain.mp4")))

    rig.engine.set_rate(rate)
    was_certain = rig.engine.position().is_certain
    rig.until(lambda: rig.engine.position().is_certain, "time is certain")

    assert rig.engine.rate == rate
    assert not was_certain


def test_speed_is_kept_within_bounds_and_set_while_empty(rig: EngineRig) -> None:
    rates = []
    for rate in (0.1, 9.0, 1.25):
        rig.engine.set_rate(rate)
        rates.append(rig.engine.rate)

    assert rates == [0.5, 1.5, 1.25]


@pytest.mark.parametrize("plays", [True, False])
def test_a_twin_goes_on_at_the_same_second(rig: EngineRig, clip: Clips, plays: bool) -> None:  # noqa: FBT001 - a case
    begin = _play if plays else _open
    begin(rig, probe(clip("plain.mp4")), at_s=2.0)
    state, place_s = rig.engine.state, rig.engine.position().time_s

    rig.engine.swap(probe(clip("voice.mp4")))
    has_picture = rig.engine.picture() is not None
    rig.until_arrived()

    assert has_picture
    assert rig.engine.state is state
    assert rig.engine.position().time_s == pytest.approx(place_s, abs=1.0)
    assert rig.engine.film is not None
    assert rig.engine.film.path.name == "voice.mp4"


def test_a_twin_asked_for_on_the_way_to_a_place_goes_on_there(rig: EngineRig, clip: Clips) -> None:
    _play(rig, probe(clip("plain.mp4")), at_s=0.5)

    rig.engine.seek(4.0)
    rig.engine.swap(probe(clip("voice.mp4")))
    rig.until_arrived()

    assert rig.engine.position().time_s == pytest.approx(4.0, abs=0.5)


def test_the_voice_is_a_choice_of_track(rig: EngineRig, clip: Clips) -> None:
    _play(rig, probe(clip("voice.mp4")))
    chosen = []

    for is_on in (True, False, True):
        rig.engine.set_voice(is_on=is_on)
        rig.until_shown(5)
        player = rig.engine._command()._player
        ids = [number for number, _ in player.audio_get_track_description() if number >= 0]
        chosen.append(ids.index(player.audio_get_track()))

    assert rig.engine.has_voice
    assert chosen == [1, 0, 1]


def test_volume_and_silence_are_remembered_by_us(rig: EngineRig, clip: Clips) -> None:
    rig.engine.set_volume(140)
    rig.engine.set_muted(is_muted=True)

    _play(rig, probe(clip("voice.mp4")))

    assert (rig.engine.volume, rig.engine.is_muted) == (100, True)


def test_without_a_sound_device_the_film_goes_on_in_silence(clip: Clips) -> None:
    with EngineRig("--aout=none") as rig:
        _play(rig, probe(clip("voice.mp4")))

        rig.until(lambda: not rig.engine.has_sound, "it is known that there is no sound")
        rig.until_shown(10)

        assert rig.engine.state is PlaybackState.PLAYING


def test_a_silent_film_has_no_sound(rig: EngineRig, clip: Clips) -> None:
    _play(rig, probe(clip("silent.mp4")))

    rig.until_state(PlaybackState.ENDED)

    assert not rig.engine.has_sound


def test_sound_alone_plays_to_its_end(rig: EngineRig, clip: Clips) -> None:
    rig.engine.open(probe(clip("sound.mp4")))
    rig.engine.play()

    rig.until_state(PlaybackState.ENDED)

    assert rig.engine.picture() is None
    assert rig.engine.position().time_s == pytest.approx(2.0, abs=0.2)


def test_odd_sizes_and_broadcast_rates_are_shown_as_they_are(rig: EngineRig, clip: Clips) -> None:
    _open(rig, probe(clip("odd.mp4")))

    picture = rig.engine.picture()

    assert picture is not None
    assert (picture.width_px, picture.height_px) == (322, 182)
    assert picture.pitch_bytes >= 322 * 4


def test_pixels_that_are_not_square_are_handed_on(rig: EngineRig, clip: Clips) -> None:
    _open(rig, probe(clip("wide.mp4")))

    picture = rig.engine.picture()

    assert picture is not None
    assert picture.pixel_aspect == pytest.approx(16 / 11)


@pytest.mark.parametrize(
    ("matrix", "bar"), [((0, 1, -1, 0), (175, 20)), ((-1, 0, 0, -1), (300, 175)), ((0, -1, 1, 0), (4, 300))]
)
def test_a_film_from_a_phone_held_sideways_stands_upright(
    rig: EngineRig, clip: Clips, tmp_path: Path, matrix: tuple[int, int, int, int], bar: tuple[int, int]
) -> None:
    content = bytearray(clip("silent.mp4").read_bytes())
    at = content.index(b"tkhd") + 44
    a, b, c, d = (value * 65536 for value in matrix)
    content[at : at + 36] = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 0x40000000)
    turned = tmp_path / "turned.mp4"
    turned.write_bytes(content)

    _open(rig, probe(turned))
    picture = rig.engine.picture()

    assert picture is not None
    assert (picture.width_px, picture.height_px) == ((180, 320) if matrix[0] == 0 else (320, 180))
    assert max(pixel(picture, *bar)) < 10


def test_the_edge_of_our_films_has_the_colour_of_the_stage(rig: EngineRig, tmp_path: Path) -> None:
    _open(rig, probe(make_plain(tmp_path / "stage.mp4", 37, 126, 130)))

    picture = rig.engine.picture()

    assert picture is not None
    assert pixel(picture, 32, 32) == (0x1B, 0x16, 0x13)


def test_another_container_is_measured_by_libvlc(rig: EngineRig, clip: Clips) -> None:
    _open(rig, probe(clip("film.mkv")))

    film = rig.engine.film

    assert film is not None
    assert (film.width_px, film.height_px, film.is_measured) == (320, 180, True)
    assert rig.engine.duration_s == pytest.approx(2.0, abs=0.2)


def test_a_film_that_ends_early_is_cut_short_and_keeps_the_place(rig: EngineRig, clip: Clips, tmp_path: Path) -> None:
    content = clip("plain.mp4").read_bytes()
    half = tmp_path / "half.mp4"
    half.write_bytes(content[: len(content) // 2])
    _play(rig, probe(half), at_s=1.0)

    rig.until_state(PlaybackState.FAILED)

    assert rig.engine.failure is Failure.CUT_SHORT
    assert 1.0 <= rig.engine.position().time_s < 7.0
    assert rig.engine.failure_detail


def test_a_codec_that_nothing_decodes_is_said_within_three_seconds(
    rig: EngineRig, clip: Clips, tmp_path: Path
) -> None:
    unknown = tmp_path / "unknown.mp4"
    unknown.write_bytes(clip("plain.mp4").read_bytes().replace(b"avc1", b"xyz1"))
    rig.engine.open(probe(unknown))
    rig.engine.play()

    rig.until_state(PlaybackState.FAILED)

    assert rig.engine.failure is Failure.NO_DECODER


def test_a_file_that_goes_away_before_it_is_opened_is_missing(rig: EngineRig, clip: Clips, tmp_path: Path) -> None:
    film = probe(Path(shutil.copy(clip("short.mp4"), tmp_path / "gone.mp4")))
    film.path.unlink()

    rig.engine.open(film)
    rig.until_state(PlaybackState.FAILED)

    assert rig.engine.failure is Failure.MISSING


def test_a_file_that_is_cut_while_it_plays_keeps_the_place(rig: EngineRig, clip: Clips, tmp_path: Path) -> None:
    film = probe(Path(shutil.copy(clip("plain.mp4"), tmp_path / "cut.mp4")))
    _play(rig, film)
    rig.until_shown(5)
    with film.path.open("r+b") as file:
        file.truncate(1000)

    rig.engine.seek(6.0)
    rig.until_state(PlaybackState.FAILED, PlaybackState.ENDED)

    assert rig.engine.state is PlaybackState.FAILED
    assert rig.engine.position().time_s > 0.0


def test_after_a_failure_another_film_plays(rig: EngineRig, clip: Clips, tmp_path: Path) -> None:
    gone = tmp_path / "gone.mp4"
    rig.engine.open(Film(gone, Container.MP4, 5.0, 320, 180, video_codec="avc1"))
    rig.until_state(PlaybackState.FAILED)

    _play(rig, probe(clip("short.mp4")))

    assert rig.engine.failure is None


@pytest.mark.parametrize(
    "content",
    [
        b"#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nhttp://127.0.0.1:{port}/a.ts\n#EXT-X-ENDLIST\n",
        b'<MPD type="static" mediaPresentationDuration="PT4S"><BaseURL>http://127.0.0.1:{port}/</BaseURL></MPD>',
        b"#EXTM3U\nhttp://127.0.0.1:{port}/a.mp4\n",
    ],
    ids=["hls", "dash", "m3u"],
)
def test_nothing_that_slips_past_the_probe_reaches_the_network(
    rig: EngineRig, tmp_path: Path, content: bytes
) -> None:
    calls: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        server.settimeout(0.1)
        is_over = threading.Event()

        def listen() -> None:
            while not is_over.is_set():
                try:
                    calls.append(server.accept()[1])
                except TimeoutError:
                    continue

        listener = threading.Thread(target=listen)
        listener.start()
        path = tmp_path / "film.mp4"
        path.write_bytes(content.replace(b"{port}", str(port).encode()))

        rig.engine.open(Film(path, Container.MP4, 4.0, 320, 180, video_codec="avc1"))
        rig.engine.play()
        rig.until_state(PlaybackState.FAILED)
        is_over.set()
        listener.join()

    assert calls == []


def test_a_film_that_gets_stuck_is_sought_anew_where_it_stands(rig: EngineRig, clip: Clips) -> None:
    _play(rig, probe(clip("plain.mp4")))
    place_s = rig.until_shown(5)[-1].time_s
    # As if libVLC had stopped showing pictures.
    assert rig.engine._playthrough is not None
    rig.engine._playthrough._ignore_displays_from = 0.0

    shown = rig.until_shown(5)

    assert rig.engine.state is PlaybackState.PLAYING
    assert shown[-1].time_s == pytest.approx(place_s, abs=1.0)


def test_stopping_empties_the_engine(rig: EngineRig, clip: Clips) -> None:
    _play(rig, probe(clip("plain.mp4")))

    rig.engine.stop()

    assert rig.engine.state is PlaybackState.EMPTY
    assert rig.engine.picture() is None
    assert rig.engine.position().time_s == 0.0


def test_commands_to_an_empty_engine_do_nothing(rig: EngineRig) -> None:
    engine = rig.engine

    engine.play()
    engine.pause()
    engine.seek(3.0)
    engine.step(1)
    engine.set_voice(is_on=False)
    engine.stop()

    assert engine.state is PlaybackState.EMPTY


def test_many_films_one_after_another_leave_one_player(rig: EngineRig, clip: Clips) -> None:
    films = [probe(clip("short.mp4")), probe(clip("odd.mp4"))]
    _play(rig, films[0])
    player = rig.engine._command()
    gc.collect()

    for turn in range(10):
        _play(rig, films[turn % 2])
        rig.engine.stop()

    assert rig.engine._command() is player


def test_an_error_while_waking_does_not_stop_the_film(clip: Clips, caplog: pytest.LogCaptureFixture) -> None:
    with EngineRig() as rig:
        _play(rig, probe(clip("plain.mp4")))
        rig.turn()
        rig.engine.pump()
        rig.engine._inbox._wake = _break

        with caplog.at_level(logging.CRITICAL):
            before = rig.engine.displayed
            rig.until(lambda: rig.engine.displayed > before + 5, "pictures go on")

        assert rig.engine.state is PlaybackState.PLAYING


def _break() -> None:
    raise RuntimeError("a window that has gone")


def test_a_released_engine_has_let_go_of_everything(clip: Clips) -> None:
    rig = EngineRig()
    _play(rig, probe(clip("short.mp4")))

    rig.engine.release()

    assert rig.engine.state is PlaybackState.EMPTY


MISSING = """
import sys, threading
from pathlib import Path
from media.engine import VlcEngine
from media.playback import Container, Film, PlaybackState
woken = threading.Event()
engine = VlcEngine()
engine.set_wake(woken.set)
engine.open(Film(Path("/film.mp4"), Container.MP4, 4.0))
while engine.state is PlaybackState.OPENING:
    woken.wait(10)
    engine.pump()
print(engine.state.value, engine.failure.value, engine.failure_detail)
engine.release()
"""


def test_an_engine_without_libvlc_fails_and_says_what_to_install(tmp_path: Path) -> None:
    environment = {"PYTHON_VLC_LIB_PATH": str(tmp_path / "nothing.so"), "PATH": "", "PYTHONPATH": "."}

    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", MISSING],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
        cwd=Path(__file__).parents[2],
    )

    assert done.stdout.startswith("failed engine_missing ")
    assert "install" in done.stdout
