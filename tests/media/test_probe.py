"""What the probe makes of good, wrong and hostile files."""

import os
import random
import struct
import zlib
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from media.playback import Container, Failure, FilmError
from media.probe import probe
from tests.clips import Clip, make_clip
from tests.media import boxmaker as mp4


def _write(folder: Path, content: bytes, name: str = "film.mp4") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def _failure(path: Path) -> Failure:
    with pytest.raises(FilmError) as caught:
        probe(path)
    return caught.value.failure


def test_a_film_tells_its_size_length_rate_and_tracks(tmp_path: Path) -> None:
    clip = Clip(
        "libsvtav1", rate=Fraction(30000, 1001), seconds=1.0, audio=("libopus", "libopus"), names=("", "Voice")
    )

    film = probe(make_clip(tmp_path / "film.mp4", clip))

    assert film.container is Container.MP4
    assert (film.width_px, film.height_px, film.video_codec) == (320, 180, "av01")
    assert film.frame_rate == Fraction(30000, 1001)
    assert film.duration_s == pytest.approx(1.0, abs=0.05)
    assert [track.codec for track in film.audio] == ["Opus", "Opus"]
    assert (film.voice_track, film.plain_track) == (1, 0)


@pytest.mark.parametrize(
    ("size", "rate"), [((321, 181), Fraction(25)), ((320, 180), Fraction(50)), ((98, 1078), Fraction(24))]
)
def test_odd_sizes_and_other_rates_are_read(tmp_path: Path, size: tuple[int, int], rate: Fraction) -> None:
    entry = mp4.video_entry(size=size)
    durations = mp4.stts((99, int(15360 / rate)), (1, 1))

    film = probe(_write(tmp_path, mp4.film(mp4.video_trak(entry=entry, durations=durations))))

    assert (film.width_px, film.height_px) == size
    assert film.frame_rate == pytest.approx(rate, rel=0.002)


@pytest.mark.parametrize(
    ("matrix", "turns", "size"),
    [
        ((1, 0, 0, 1), 0, (320, 180)),
        ((0, 1, -1, 0), 1, (180, 320)),
        ((-1, 0, 0, -1), 2, (320, 180)),
        ((0, -1, 1, 0), 3, (180, 320)),
    ],
)
def test_a_film_from_a_phone_held_sideways_is_measured_upright(
    tmp_path: Path, matrix: tuple[int, ...], turns: int, size: tuple[int, int]
) -> None:
    film = probe(_write(tmp_path, mp4.film(mp4.video_trak(matrix=matrix))))

    assert (film.quarter_turns, (film.width_px, film.height_px)) == (turns, size)


def test_pixels_that_are_not_square_are_told(tmp_path: Path) -> None:
    entry = mp4.video_entry(extra=mp4.box(b"pasp", struct.pack(">II", 16, 11)))

    film = probe(_write(tmp_path, mp4.film(mp4.video_trak(entry=entry))))

    assert film.pixel_aspect == Fraction(16, 11)


def test_a_film_of_changing_rate_has_none(tmp_path: Path) -> None:
    durations = mp4.stts((40, 512), (40, 256), (40, 512))

    film = probe(_write(tmp_path, mp4.film(mp4.video_trak(durations=durations))))

    assert film.frame_rate is None


def test_rounding_to_ticks_is_no_change_of_rate(tmp_path: Path) -> None:
    durations = mp4.stts(*[(2, 512), (1, 513)] * 20)

    film = probe(_write(tmp_path, mp4.film(mp4.video_trak(durations=durations))))

    assert film.frame_rate == pytest.approx(15360 * 3 / 1537, rel=1e-4)


def test_sound_alone_is_a_film_without_picture(tmp_path: Path) -> None:
    film = probe(_write(tmp_path, mp4.film(mp4.audio_trak(language="fra", name=b"Voice"))))

    assert (film.video_codec, film.width_px) == ("", 0)
    assert [(track.language, track.name) for track in film.audio] == [("fra", "Voice")]
    assert film.voice_track is None


def test_a_matroska_file_is_known_whatever_its_name(tmp_path: Path) -> None:
    made = make_clip(tmp_path / "clip.mkv", Clip(seconds=0.2))

    film = probe(made.rename(tmp_path / "clip.mp4"))

    assert film.container is Container.MATROSKA
    assert not film.is_measured


LEADS_AWAY = {
    "m3u": b"#EXTM3U\n/etc/passwd\n",
    "hls": b"#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nhttp://127.0.0.1:9/a.ts\n",
    "dash": b'<?xml version="1.0"?><MPD type="static"></MPD>',
    "bare dash": b"<MPD><Period/></MPD>",
    "asx": b'<asx version="3.0"><entry><ref href="http://127.0.0.1/"/></entry></asx>',
    "asf reference": b"[Reference]\nRef1=http://127.0.0.1/a\n",
    "xspf": b'<?xml version="1.0"?><playlist xmlns="http://xspf.org/ns/0/"></playlist>',
    "pls": b"[playlist]\nFile1=http://127.0.0.1/a\n",
    "ram": b"rtsp://127.0.0.1/a.rm\n",
    "list of addresses": b"# mine\n\nhttp://127.0.0.1/a.mp4\n",
    "sdp": b"v=0\no=- 0 0 IN IP4 127.0.0.1\n",
    "html": b"<!DOCTYPE html><html><video src='http://127.0.0.1/'></html>",
    "html with a mark": b"\xef\xbb\xbf  \n<HTML>",
    "utf-16 playlist": "\ufeff#EXTM3U\n".encode("utf-16-le"),
    "smil": b"<smil><body/></smil>",
    "swf": b"FWS\x06" + bytes(50),
    "packed swf": b"CWS\x06" + zlib.compress(bytes(50)),
    "asf": b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + bytes(50),
    "flv": b"FLV\x01\x05" + bytes(50),
    "other file": mp4.film(mp4.video_trak(reference=mp4.full(b"url ", b"http://127.0.0.1:9/a.mp4\0"))),
    "other file here": mp4.film(mp4.video_trak(reference=mp4.full(b"url ", b"file:///etc/passwd\0"))),
    "alias": mp4.film(mp4.video_trak(reference=mp4.full(b"alis", bytes(20)))),
    "reference movie": mp4.FTYP + mp4.box(b"moov", mp4.box(b"rmra", mp4.box(b"rmda"))),
    "packed index": mp4.FTYP + mp4.box(b"moov", mp4.box(b"cmov", bytes(20))),
}


@pytest.mark.parametrize("content", LEADS_AWAY.values(), ids=LEADS_AWAY.keys())
def test_what_leads_to_other_places_is_refused(tmp_path: Path, content: bytes) -> None:
    assert _failure(_write(tmp_path, content)) is Failure.REFUSED


_NESTED = mp4.video_trak()
for _ in range(3000):
    _NESTED = mp4.box(b"trak", _NESTED)

NO_FILM = {
    "text": b"Lie on your back and breathe.\n" * 20,
    "random bytes": random.Random(1).randbytes(5000),
    "a picture": mp4.box(b"ftyp", b"heic", bytes(4), b"mif1heic") + bytes(100),
    "two indexes": mp4.FTYP + mp4.moov(mp4.video_trak()) * 2,
    "no index": mp4.FTYP + mp4.box(b"mdat", bytes(100)),
    "no tracks": mp4.FTYP + mp4.moov(),
    "a box of size 4": mp4.FTYP + struct.pack(">I", 4) + b"moov" + bytes(20),
    "a box of size 4 inside": mp4.FTYP + mp4.box(b"moov", struct.pack(">I", 4) + b"trak" + bytes(20)),
    "a box past the one around it": mp4.FTYP + mp4.box(b"moov", struct.pack(">I", 400) + b"trak", bytes(20)),
    "a length that wraps": mp4.FTYP + mp4.box(b"moov", struct.pack(">I4sQ", 1, b"trak", 2**64 - 8), bytes(20)),
    "boxes in boxes": mp4.FTYP + mp4.moov(_NESTED),
    "a picture of no size": mp4.film(mp4.video_trak(entry=mp4.video_entry(size=(0, 0)))),
    "too many boxes": mp4.FTYP + mp4.box(b"moov", mp4.box(b"free") * 30_000),
}


@pytest.mark.parametrize("content", NO_FILM.values(), ids=NO_FILM.keys())
def test_what_is_no_film_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    assert _failure(_write(tmp_path, content)) is Failure.NOT_A_FILM


def test_a_film_cut_off_before_its_index_is_cut_short(tmp_path: Path) -> None:
    whole = mp4.FTYP + mp4.box(b"mdat", bytes(5000)) + mp4.moov(mp4.video_trak())

    failures = {_failure(_write(tmp_path, whole[:length])) for length in (1000, len(whole) - 50)}

    assert failures == {Failure.CUT_SHORT}


def test_a_length_that_wraps_at_the_top_is_not_followed(tmp_path: Path) -> None:
    path = _write(tmp_path, mp4.FTYP + struct.pack(">I4sQ", 1, b"mdat", 2**64 - 16) + mp4.moov(mp4.video_trak()))

    assert _failure(path) is Failure.CUT_SHORT


def test_a_film_cut_off_after_its_index_may_be_tried(tmp_path: Path) -> None:
    assert probe(_write(tmp_path, mp4.film()[:-60])).duration_s == 4.0


def test_an_empty_file_is_empty(tmp_path: Path) -> None:
    assert _failure(_write(tmp_path, b"")) is Failure.EMPTY


@pytest.mark.parametrize("name", ["nothing.mp4", "zero\0byte.mp4", "x" * 5000, "folder/film.mp4"])
def test_a_file_that_is_not_there_is_missing(tmp_path: Path, name: str) -> None:
    assert _failure(tmp_path / name) is Failure.MISSING


def test_a_folder_and_a_pipe_are_no_films(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")

    assert _failure(tmp_path) is Failure.NOT_A_FILM
    assert _failure(tmp_path / "pipe.mp4") is Failure.NOT_A_FILM


GOOD = mp4.film(mp4.video_trak(), mp4.audio_trak(), mp4.audio_trak(name=b"Voice"))


@settings(max_examples=400, deadline=500)
@given(
    st.lists(
        st.tuples(
            st.integers(0, len(GOOD) - 1),
            st.one_of(st.binary(min_size=1, max_size=4), st.sampled_from([b"moov", b"trak", b"\xff" * 8, bytes(4)])),
        ),
        max_size=8,
    ),
    st.integers(0, len(GOOD)),
)
def test_a_damaged_file_is_a_film_or_refused_but_never_an_accident(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, bytes]], cut: int
) -> None:
    content = bytearray(GOOD)
    for at, new in changes:
        content[at : at + len(new)] = new
    path = _write(tmp_path_factory.getbasetemp(), bytes(content[: len(GOOD) - cut // 4]))

    with suppress(FilmError):
        assert probe(path).duration_s >= 0.0
