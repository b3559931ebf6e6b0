"""The film time of every picture, exact to the frame, from libVLC's coarse reports and the moments of display.

Measured on libVLC 3.0.24, and the ground of what follows:

- Film time runs on a line: time = offset + rate x clock. Every "time changed" event lies on it within 3 ms, but
  events come only every 250 to 500 ms, and `get_time` is as stale as the last of them.
- After a start or a seek the line passes through the target 10.3 ms after libVLC has logged "Decoder wait done".
- A pause shifts the line by exactly the time from the "paused" to the "playing" event.
- Pictures from before a seek are still shown for up to 0.1 s after it.
- After a change of rate, pictures that were queued already (up to 0.9 s) keep to the old line; then the new
  one holds.
"""

from collections import deque
from math import floor

from media.playback import Position

LEAD_S = 0.0103
"""From libVLC's word that its decoders are ready to the moment at which the target is due: 10 ms in its source
(es_out.c, i_wakeup_delay), 10.3 ms measured."""

_EARLY_S = 0.005
"""A picture may come this much before its time; late it may come by the rest of the frame, as on a busy machine."""

_JITTER_S = 0.006
_LATE_S = 0.01
_HALF_FRAME = 0.5
_MISSED_FRAMES = 3.5
"""So many late pictures in a row may be taken for the same one again before the line is lost."""

_TWICE_FRAMES = 0.15
"""A picture this soon after another is that one again; a change of rate makes libVLC show one twice."""

_AGAIN_AFTER_S = 0.06
"""LibVLC shows a picture again when the next one is not there after 66 to 76 ms."""

_BEFORE_DUE_S = 0.0015
_AT_ONCE_S = 0.002
_NO_SIGN_S = 0.25
"""After this long without libVLC's word, the next display or event is believed instead."""

_JUMP_S = 0.25
_QUEUE_S = 1.0
"""Longest time for which queued pictures keep to the old line."""

_FROM_BEFORE_S = 1.0
"""For this long after a seek libVLC may still tell of the place that was left, on a busy machine."""

_UNDER_WAY_S = 0.02
"""An event this soon after a change of rate may still be from before it."""

_DOUBT_S = 1.0
"""For this long nothing is certain when the rate was changed again before the last change had come through."""

_AHEAD_S = 0.1
_VOTES = 7


class MediaClock:
    """Film time, computed from what happened and when; it asks nobody and never waits.

    All moments are seconds of one monotonic clock, handed in oldest first.
    """

    def __init__(self, frame_rate: float | None = None, *, has_pictures: bool = True) -> None:
        """Stand at the beginning.

        Args:
            frame_rate: Pictures a second; None where unknown or not constant, and times are then not snapped.
            has_pictures: False for a film of sound alone, whose time nobody sees.
        """
        self._frame_rate = frame_rate
        self._has_pictures = has_pictures
        self._rate = 1.0
        self._offset: float | None = None
        self._votes: deque[float] = deque(maxlen=_VOTES)
        self._is_exact = False
        self._target_s: float | None = 0.0
        self._asked_at = 0.0
        self._may_be_stale = False
        self._set_at = 0.0
        self._due_at = 0.0
        self._held_at: float | None = None
        self._paused_at: float | None = 0.0
        self._left_s = 0.0
        self._sought_s = 0.0
        self._sought_at = 0.0
        self._old_line: tuple[float, float] | None = None
        self._changed_at = 0.0
        self._is_doubtful = False
        self._shown_s = 0.0
        self._shown_at = 0.0
        self._displayed_at = 0.0

    @property
    def is_on_line(self) -> bool:
        """True if a pause and going on would keep time and pictures together."""
        return self._target_s is None and self._is_exact and self._old_line is None and not self._is_doubtful

    @property
    def is_certain(self) -> bool:
        """False while pictures and time may be apart."""
        return self._paused_at is not None or self.is_on_line

    @property
    def shown_s(self) -> float:
        """Film time of the picture that was last let through."""
        return self._shown_s

    @property
    def is_waiting(self) -> bool:
        """True from a start or a seek until the picture of its target may be shown."""
        return self._target_s is not None or self._due_at > 0.0

    @property
    def due_at(self) -> float | None:
        """When a picture that was held back may be shown, or None."""
        return self._due_at if self._held_at is not None and self._due_at > 0.0 else None

    def started(self, at_s: float, now: float) -> None:
        """A film is started at a film time; every picture from now on belongs to it."""
        self.sought(at_s, now)
        # Begun in its middle, a film may flash a picture from before that place.
        self._may_be_stale = at_s > 0.0
        self._shown_s = at_s

    def sought(self, to_s: float, now: float) -> None:
        """The film was told to go to another time and to run on from there at its filmed speed."""
        self._left_s = self._shown_s if self._target_s is None else self._target_s
        self._sought_s, self._sought_at = to_s, now
        self._rate = 1.0
        self._target_s = to_s
        self._asked_at = now
        self._may_be_stale = True
        self._paused_at = None
        self._offset = None
        self._is_exact = False
        self._old_line = None
        self._is_doubtful = False
        self._due_at, self._held_at = 0.0, None
        self._votes.clear()

    def clock_set(self, now: float) -> None:
        """LibVLC has set its own clock for the target."""
        if self._target_s is None or self._paused_at is not None:
            return
        self._due_at = now + LEAD_S
        self._run_through(self._target_s, self._due_at)
        self._shown_s = self._snapped(self._target_s)
        self._target_s = None
        if not self._may_be_stale:
            self._due_at = 0.0
        elif self._held_at is not None and self._held_at < now - _AT_ONCE_S:
            self._held_at = None
        self._set_at = now

    def told(self, time_s: float, now: float) -> None:
        """An event of libVLC told the film time."""
        if self._paused_at is not None:
            return
        if self._target_s is not None:
            if now - self._asked_at > _NO_SIGN_S:
                self._target_s = None
                self._run_through(time_s, now)
            return
        self._is_doubtful &= now - self._changed_at < _DOUBT_S
        offset = time_s - self._rate * now
        if self._offset is None:
            is_under_way = now - self._changed_at < _UNDER_WAY_S and abs(self._on_old_line(now) - time_s) < _JITTER_S
            if self._old_line is None or not is_under_way:
                self._run_through(time_s, now)
        elif abs(offset - self._offset) > _JUMP_S or not self._is_exact:
            if not self._is_from_before(time_s, now):
                self._run_through(time_s, now)
        else:
            self._votes.append(offset)
            # A busy machine brings news late, which lowers the offset, and never early.
            self._offset = max(self._votes)

    def _is_from_before(self, time_s: float, now: float) -> bool:
        """Whether an event tells of the place that the last seek has left."""
        is_nearer = abs(time_s - self._left_s) + _JUMP_S < abs(time_s - self._sought_s)
        return is_nearer and now - self._sought_at < _FROM_BEFORE_S

    def paused(self, now: float) -> None:
        """LibVLC stands still."""
        if self._paused_at is None:
            self._paused_at = now
            if self._target_s is None and not self._has_pictures and self._offset is not None:
                self._shown_s = self._offset + self._rate * now

    def resumed(self, now: float) -> None:
        """LibVLC runs on."""
        if self._paused_at is None:
            return
        pause_s = now - self._paused_at
        self._paused_at = None
        self._asked_at = now
        if self._offset is not None:
            self._offset -= self._rate * pause_s
            self._votes = deque((vote - self._rate * pause_s for vote in self._votes), maxlen=_VOTES)

    def rate_set(self, rate: float, now: float) -> None:
        """The film was told to run at another speed."""
        if rate == self._rate:
            return
        if self._target_s is None and self._paused_at is None and self._offset is not None and self._has_pictures:
            self._is_doubtful = self._old_line is not None
            self._old_line = (self._offset, self._rate)
            self._changed_at = now

        self._rate = rate
        self._offset = None
        self._is_exact = False
        self._votes.clear()

    def shown(self, now: float) -> float | None:
        """A picture was displayed.

        Returns:
            Its film time, or None if it is from before a seek or not due yet, and is not to be painted.
        """
        gap_s, self._displayed_at = now - self._displayed_at, now
        if self._paused_at is not None:
            return self._shown_in_pause(now)
        if self._target_s is not None:
            return self._shown_before_the_clock_is_set(now)
        if self._due_at > 0.0:
            if now < self._due_at - _BEFORE_DUE_S:
                # The target's own picture comes with the word or when it is due; between them old ones are flushed.
                self._held_at = now if now < self._set_at + _AT_ONCE_S else None
                return None
            self._due_at, self._held_at = 0.0, None
        if self._old_line is not None:
            return self._shown_after_rate(now, gap_s)
        if self._offset is None:
            return self._keep(self._shown_s, now)
        time_s = self._snapped(self._offset + self._rate * now)
        # The line is corrected by milliseconds now and then; the picture never goes back for that.
        is_step_back = 0.0 < self._shown_s - time_s < 1.5 / (self._frame_rate or 30.0)
        return self._keep(self._shown_s if is_step_back else time_s, now)

    def settle(self, now: float) -> float | None:
        """Let a picture that was held back be shown when it is due.

        Returns:
            Its film time, or None if none was held back or it is not due yet.
        """
        if self.due_at is None or now < self._due_at - _BEFORE_DUE_S:
            return None
        self._due_at, self._held_at = 0.0, None
        return self._keep(self._shown_s, now)

    def position(self, now: float) -> Position:
        """Tell film time between pictures: smooth, never before the last picture nor far beyond it."""
        if self._target_s is not None:
            return Position(self._target_s, self.is_certain)
        if self._paused_at is not None or self._offset is None or self.is_waiting:
            return Position(self._shown_s, self.is_certain)
        if not self._has_pictures:
            return Position(self._offset + self._rate * now, self.is_certain)
        since_s = min(max(self._rate * (now - self._shown_at), 0.0), _AHEAD_S)
        return Position(self._shown_s + since_s, self.is_certain)

    def _run_through(self, time_s: float, at: float) -> None:
        """Take a line for certain."""
        self._offset = time_s - self._rate * at
        self._votes = deque([self._offset], maxlen=_VOTES)
        self._is_exact = True

    def _shown_before_the_clock_is_set(self, now: float) -> float | None:
        target_s = self._target_s or 0.0
        if not self._may_be_stale:
            return self._keep(self._snapped(target_s), now)
        if now - self._asked_at <= _NO_SIGN_S:
            self._held_at = now
            return None
        self._target_s, self._held_at = None, None
        self._offset = target_s - self._rate * now
        return self._keep(self._snapped(target_s), now)

    def _shown_in_pause(self, now: float) -> float:
        """One more picture is shown at its time when the pause comes before it; then the same one again and again."""
        if self._target_s is not None:
            return self._keep(self._snapped(self._target_s), now)
        fps = self._frame_rate
        if fps is None or self._offset is None or self._old_line is not None:
            return self._keep(self._shown_s, now)
        time_s = self._offset + self._rate * now
        is_next = self._shown_s * fps + 0.5 < (time_s + _EARLY_S) * fps < self._shown_s * fps + 2.0
        is_in_time = now - (self._paused_at or 0.0) < 1.0 / (fps * self._rate) + _LATE_S
        if is_next and is_in_time and abs(self._late_s(time_s, self._rate)) < _LATE_S:
            return self._keep(self._snapped(time_s), now)
        return self._keep(self._shown_s, now)

    def _on_old_line(self, now: float) -> float:
        offset, rate = self._old_line or (0.0, self._rate)
        return offset + rate * now

    def _shown_after_rate(self, now: float, gap_s: float) -> float:
        """Tell whether a picture still comes from the queue or already keeps to the new line."""
        _, old_rate = self._old_line or (0.0, self._rate)
        old_s = self._on_old_line(now)
        new_s = None if self._offset is None else self._offset + self._rate * now
        if new_s is not None and self._keeps_to_new_line(old_s, new_s, old_rate, now):
            self._old_line = None
            return self._keep(self._snapped(new_s), now)
        if self._frame_rate is None:
            return self._keep(old_s, now)
        # After a longer gap it is the same picture once more: libVLC shows it again while it waits for the next. And
        # pictures from the queue come one by one.
        frames_on = (self._snapped(old_s) - self._shown_s) * self._frame_rate
        is_again = gap_s > _AGAIN_AFTER_S or self._late_s(old_s, old_rate) > _LATE_S
        if is_again or not _HALF_FRAME < frames_on < _MISSED_FRAMES:
            return self._shown_s
        return self._keep(self._snapped(old_s), now)

    def _keeps_to_new_line(self, old_s: float, new_s: float, old_rate: float, now: float) -> bool:
        since_s = now - self._changed_at
        fps = self._frame_rate
        if fps is None:
            return since_s > _QUEUE_S
        if self._snapped(new_s) < self._shown_s + _HALF_FRAME / fps:
            return False
        gap_frames = (now - self._shown_at) * fps * old_rate
        is_in_step = _HALF_FRAME < gap_frames < 1.0 + _HALF_FRAME and self._late_s(old_s, old_rate) < _LATE_S
        if since_s > _QUEUE_S or is_in_step:
            return not is_in_step
        if self._rate < old_rate:
            # The queue was ahead of the new line, which has now come up with it.
            return True
        return gap_frames > _TWICE_FRAMES and self._late_s(new_s, self._rate) < _LATE_S

    def _late_s(self, time_s: float, rate: float) -> float:
        """How long after its due moment a picture is shown, if it keeps to the line that says this time."""
        return (time_s - self._snapped(time_s)) / rate

    def _keep(self, time_s: float, now: float) -> float:
        self._shown_s = time_s
        self._shown_at = now
        return time_s

    def _snapped(self, time_s: float) -> float:
        if self._frame_rate is None:
            return max(time_s, 0.0)
        return max(floor((time_s + _EARLY_S) * self._frame_rate), 0) / self._frame_rate
