"""Three buffers between libVLC's thread and the painter, driven by their own callbacks."""

import ctypes

from hypothesis import given
from hypothesis import strategies as st

from media.frames import FrameStore


class Vout:
    """What libVLC does with the callbacks."""

    def __init__(self, store: FrameStore) -> None:
        self._lock, _, self._display = store._callbacks
        self._ask, _ = store._format_callbacks

    def ask(self, proposed: tuple[int, int]) -> tuple[int, bytes, int, int, int, int]:
        chroma = ctypes.create_string_buffer(b"VAOP", 4)
        width, height = ctypes.c_uint(proposed[0]), ctypes.c_uint(proposed[1])
        pitches, lines = (ctypes.c_uint * 3)(), (ctypes.c_uint * 3)()
        count = self._ask(
            None,
            ctypes.cast(chroma, ctypes.POINTER(ctypes.c_char)),
            ctypes.byref(width),
            ctypes.byref(height),
            pitches,
            lines,
        )
        return count, chroma.raw, width.value, height.value, pitches[0], lines[0]

    def write(self) -> tuple[int, int]:
        planes = (ctypes.c_void_p * 3)()
        picture = self._lock(None, planes)
        return picture, planes[0]

    def show(self, picture: int) -> None:
        self._display(None, picture)


def _store(told: list[int] | None = None) -> tuple[FrameStore, Vout]:
    store = FrameStore(lambda _at, number: told.append(number) if told is not None else None)
    store.expect(1920, 1080)
    return store, Vout(store)


def test_the_visible_size_is_asked_for_and_not_the_padded_one() -> None:
    _, vout = _store()

    answer = vout.ask((1920, 1090))

    assert answer == (3, b"RV32", 1920, 1080, 7680, 1088)


def test_asking_again_changes_nothing() -> None:
    store, vout = _store()
    vout.ask((1920, 1090))
    first = vout.write()

    vout.ask((1920, 1088))
    vout.show(first[0])

    frame = store.take(1)
    assert frame is not None
    assert (frame.buffers.generation, frame.buffers.addresses[frame.index]) == (1, first[1])


def test_another_size_makes_new_buffers_and_leaves_the_painted_one_alone() -> None:
    store, vout = _store()
    vout.ask((1920, 1090))
    picture, address = vout.write()
    ctypes.memset(address, 7, 7680)
    vout.show(picture)
    painted = store.take(1)

    store.expect(640, 360)
    vout.ask((640, 386))
    held = store.take(1)

    assert painted is not None
    assert held is painted
    assert ctypes.string_at(address, 7680) == b"\x07" * 7680
    assert vout.write()[0] != 0


def test_an_unknown_size_is_taken_as_proposed() -> None:
    store, vout = _store()
    store.expect(0, 0)

    assert vout.ask((736, 418))[2:4] == (736, 418)


def test_each_display_is_told_with_its_number() -> None:
    told: list[int] = []
    _, vout = _store(told)
    vout.ask((1920, 1090))

    for _ in range(4):
        vout.show(vout.write()[0])

    assert told == [1, 2, 3, 4]


def test_an_error_in_the_listener_stays_in_python() -> None:
    store = FrameStore(lambda _at, _number: 1 // 0 and None)
    store.expect(64, 64)
    vout = Vout(store)
    vout.ask((64, 64))

    vout.show(vout.write()[0])

    assert store.displayed == 1


@given(st.lists(st.sampled_from(["write", "show", "take", "take old"]), max_size=60))
def test_no_picture_is_written_over_while_it_is_painted_or_is_the_newest(steps: list[str]) -> None:
    store, vout = _store()
    vout.ask((1920, 1090))
    writing: tuple[int, int] | None = None
    newest = painted = 0

    for step in steps:
        if step == "write":
            writing = vout.write()
            assert writing[1] not in {newest, painted}
        elif step == "show" and writing is not None:
            vout.show(writing[0])
            newest, writing = writing[1], None
        elif step.startswith("take"):
            frame = store.take(store.displayed if step == "take" else store.displayed - 1)
            if frame is not None:
                painted = frame.buffers.addresses[frame.index]
                assert step == "take old" or painted == newest
