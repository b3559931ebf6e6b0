"""The media clock against a model of what libVLC does, with the burnt-in truth beside every picture."""

import random
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from media.clock import LEAD_S, MediaClock

FPS = 30.0


@dataclass
class Seen:
    """One displayed picture: when, its true frame, and the frame that the clock gave it (None: held back)."""

    at: float
    true: int
    told: int | None
    is_certain: bool
    is_stale: bool = False


@dataclass
class Model:
    """A player that behaves as was measured: one line per run, late pictures, coarse and jittery events."""

    seed: int
    fps: float = FPS
    now: float = 100.0
    seen: list[Seen] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.clock = MediaClock(self.fps)
        self.line = 0.0
        self.rate = 1.0
        self.frame = 0
        self.next_event = 0.0
        self.begin(0.0)

    def begin(self, at_s: float) -> None:
        self.clock.started(at_s, self.now)
        self._set_off(at_s, 0.03 + 0.05 * self.random.random())

    def seek(self, to_s: float) -> None:
        """Old pictures go on for a while; then the new line begins."""
        target = int(to_s * self.fps)
        self.clock.sought((target + 0.02) / self.fps, self.now)
        until = self.now + 0.06 * self.random.random()
        while self._due(self.frame) < until:
            self._show(self._due(self.frame), self.frame, is_stale=True)
            self.frame += 1
        self.now = max(self.now, until)
        self._set_off((target + 0.02) / self.fps, 0.01)

    def _set_off(self, at_s: float, wait_s: float) -> None:
        self.rate = 1.0
        self.now += wait_s
        self.clock.clock_set(self.now)
        self.line = at_s - (self.now + LEAD_S)
        self.frame = int(at_s * self.fps + 0.001)
        self.next_event = self.now + 0.25 + 0.25 * self.random.random()

    def run(self, seconds: float) -> None:
        end = self.now + seconds
        while True:
            due = max(self._due(self.frame), self.now)
            if min(due, self.next_event) > end:
                break
            if self.next_event < due:
                self.now = self.next_event
                error = 0.002 * (self.random.random() - 0.5)
                self.clock.told(self.line + self.rate * self.now + error, self.now)
                self.next_event += 0.25
            else:
                self._show(due, self.frame)
                self.frame += 1
        self.now = end

    def pause(self, seconds: float) -> None:
        """A picture that is due within a frame still comes, then the same one every 76 ms."""
        began = self.now
        self.clock.paused(began)
        due = self._due(self.frame)
        if began < due < began + 1.0 / (self.fps * self.rate):
            self._show(due, self.frame)
            self.frame += 1
        again = max(due, began) + 0.076
        while again < began + seconds:
            self._show(again, self.frame - 1)
            again += 0.076
        self.now = began + seconds
        self.line -= self.rate * seconds
        self.next_event += seconds
        self.clock.resumed(self.now)

    def set_rate(self, rate: float) -> None:
        """Queued pictures keep the old line; the new one, which begins now, holds for those after them."""
        queue = self.frame + self.random.randrange(5, 12)
        pivot = self.now + 0.05 * self.random.random()
        new_line = self.line + self.rate * pivot - rate * pivot
        told_at = self.now + 0.02 + 0.1 * self.random.random()
        self.clock.rate_set(rate, self.now)
        is_told = False
        while self.frame <= queue:
            due = self._due(self.frame)
            if due > told_at and not is_told:
                self.now = max(self.now, told_at)
                self.clock.told(new_line + rate * self.now, self.now)
                is_told = True
            self._show(due, self.frame)
            self.frame += 1
        self.rate, self.line = rate, new_line
        self.frame = max(self.frame, int((self.line + rate * self.now) * self.fps) + 1)
        while self._due(self.frame) - self.now > 0.076:
            self._show(self.now + 0.076, queue)
        self.next_event = self.now + 0.25

    def _due(self, frame: int) -> float:
        return (frame / self.fps - self.line) / self.rate

    def _show(self, due: float, frame: int, *, is_stale: bool = False) -> None:
        late = 0.008 * self.random.random() ** 3
        self.now = max(self.now, due + late)
        time_s = self.clock.shown(self.now)
        told = None if time_s is None else round(time_s * self.fps)
        self.seen.append(Seen(self.now, frame, told, self.clock.is_certain, is_stale))

    def wrong(self) -> list[Seen]:
        return [seen for seen in self.seen if seen.told not in {None, seen.true}]


def test_every_picture_of_a_plain_run_has_its_own_time() -> None:
    model = Model(1)

    model.run(20.0)

    assert len(model.seen) == pytest.approx(600, abs=2)
    assert model.wrong() == []
    assert all(seen.is_certain for seen in model.seen)


@pytest.mark.parametrize("fps", [24.0, 25.0, 29.97, 30.0, 50.0, 60.0])
def test_other_rates_are_as_exact(fps: float) -> None:
    model = Model(2, fps)

    model.run(3.0)
    model.seek(20.0)
    model.run(3.0)

    assert [seen for seen in model.wrong() if not seen.is_stale] == []


MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("run"), st.floats(0.05, 2.0)),
        st.tuples(st.just("seek"), st.floats(0.0, 300.0)),
        st.tuples(st.just("pause"), st.floats(0.05, 3.0)),
    ),
    max_size=15,
)


@settings(max_examples=150, deadline=None)
@given(MOVES, st.integers(0, 10_000))
def test_seeks_and_pauses_never_part_time_from_pictures(moves: list[tuple[str, float]], seed: int) -> None:
    model = Model(seed)
    model.run(1.0)

    for move, value in moves:
        getattr(model, move)(value)
        model.run(0.2)
    model.run(1.0)

    assert [seen for seen in model.wrong() if not seen.is_stale] == []
    # One from before a seek may slip through at the very moment at which the new one is due.
    assert sum(seen.told is not None for seen in model.seen if seen.is_stale) <= len(moves)


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("rate", [0.5, 0.75, 1.25, 1.5])
def test_a_change_of_rate_keeps_to_the_pictures_and_becomes_certain(rate: float, seed: int) -> None:
    model = Model(seed)
    model.run(1.0)
    before = len(model.seen)

    model.set_rate(rate)
    model.run(2.0)

    changed = model.seen[before:]
    wrong = [seen for seen in changed if seen.told != seen.true]
    assert not changed[0].is_certain
    assert len(wrong) <= 2
    assert all(abs((seen.told or 0) - seen.true) <= 6 for seen in wrong)
    assert changed[-1].is_certain


@given(MOVES, st.integers(0, 10_000))
def test_time_between_pictures_is_never_before_the_last_one_nor_far_ahead(
    moves: list[tuple[str, float]], seed: int
) -> None:
    model = Model(seed)

    for move, value in moves:
        getattr(model, move)(value)
        shown_s = model.clock.shown_s
        for later in (0.0, 0.01, 0.05, 10.0):
            position = model.clock.position(model.now + later)
            assert position.time_s >= min(shown_s, position.time_s)
            assert position.time_s <= shown_s + 0.11 or model.clock.is_waiting


def test_a_start_is_uncertain_until_libvlc_has_set_its_clock() -> None:
    clock = MediaClock(FPS)
    clock.started(0.0, 10.0)

    first = clock.shown(10.05)
    was_certain = clock.is_certain
    clock.clock_set(10.06)

    assert (first, was_certain, clock.is_certain) == (0.0, False, True)


def test_the_picture_of_a_seek_that_comes_with_the_word_is_shown_when_due() -> None:
    clock = MediaClock(FPS)
    clock.started(0.0, 10.0)
    clock.clock_set(10.05)
    clock.sought(5.0, 20.0)

    stale = clock.shown(20.03)
    clock.clock_set(20.05)
    early = clock.shown(20.051)
    due_at = clock.due_at

    assert (stale, early, due_at) == (None, None, pytest.approx(20.05 + LEAD_S))
    assert clock.settle(20.055) is None
    assert clock.settle(20.0605) == 5.0
    assert clock.settle(20.07) is None


def test_without_the_word_the_first_late_picture_and_then_an_event_are_believed() -> None:
    clock = MediaClock(FPS)
    clock.started(0.0, 10.0)
    clock.clock_set(10.05)
    clock.sought(5.0, 20.0)

    first = clock.shown(20.3)
    was_certain = clock.is_certain
    clock.told(5.1, 20.4)

    assert (first, was_certain) == (5.0, False)
    assert clock.is_certain
    assert clock.shown(20.434) == pytest.approx(5.0 + 4 / FPS)


def test_the_echo_of_a_seek_is_not_believed() -> None:
    clock = MediaClock(FPS)
    clock.started(0.0, 10.0)
    clock.clock_set(10.05)
    clock.sought(5.0, 20.0)

    clock.told(5.0, 20.0001)

    assert not clock.is_certain
    assert clock.position(20.02).time_s == 5.0


def test_a_jump_of_the_line_is_followed_at_once() -> None:
    clock = MediaClock(FPS)
    clock.started(0.0, 10.0)
    clock.clock_set(10.0)
    clock.told(0.99, 11.0)

    clock.told(1.0, 12.0)

    assert clock.shown(12.001) == pytest.approx(1.0)


def test_pictures_of_unknown_rate_are_not_snapped() -> None:
    clock = MediaClock(None)
    clock.started(0.0, 10.0)
    clock.clock_set(10.0)

    assert clock.shown(11.0) == pytest.approx(1.0 - LEAD_S)


def test_sound_alone_runs_smoothly_and_stands_in_a_pause() -> None:
    clock = MediaClock(None, has_pictures=False)
    clock.started(0.0, 10.0)
    clock.clock_set(10.0)

    running = clock.position(13.0)
    clock.paused(13.0)
    standing = clock.position(15.0)
    clock.resumed(16.0)

    assert running.time_s == pytest.approx(3.0 - LEAD_S)
    assert standing.time_s == pytest.approx(3.0 - LEAD_S)
    assert clock.position(17.0).time_s == pytest.approx(4.0 - LEAD_S)


def test_a_late_word_of_the_place_that_was_left_does_not_lead_back_there() -> None:
    clock = MediaClock(30.0)
    clock.started(0.0, 0.0)
    clock.sought(97.0, 0.3)
    # Of the start, come late on a busy machine.
    clock.clock_set(0.32)
    clock.told(0.05, 0.4)
    clock.paused(0.45)

    assert clock.position(0.5).time_s == pytest.approx(97.0, abs=0.2)


def test_a_seek_that_was_never_made_is_found_out_after_a_while() -> None:
    clock = MediaClock(30.0)
    clock.started(0.0, 0.0)
    clock.sought(97.0, 0.3)
    clock.clock_set(0.32)
    clock.told(1.2, 1.5)

    assert clock.shown(1.53) == pytest.approx(1.2, abs=0.1)
