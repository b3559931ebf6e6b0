"""Keep the answers up to date, event by event.

Events come in the order of their instants, for "in the last 48 hours" is a matter of instants; only decisions go by
the order of storing. Each event costs the same, however long the history is.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from player.answers import Answers, Counted, Counting, Dialled, Episode, Latest, Stored, peg_score
from player.dial import feed, move_needle
from player.events import CheckIn, EpisodeStart, Morning, PegScore, RoutineDone
from player.median import median
from player.programme import Programme
from player.trend import HalfDay, half_day


class Tally:
    """Keeps answers up to date for one programme in one time zone."""

    def __init__(self, programme: Programme, zone: ZoneInfo) -> None:
        self._programme = programme
        self._zone = zone
        gate, check_in = programme.gate, programme.check_in
        self._readings_s = gate.jump_h * 3600
        self._taps_s = max((unlock.nrs_h for unlock in gate.unlocks), default=0.0) * 3600
        self._routines_s = max((unlock.routines_h for unlock in gate.unlocks), default=0.0) * 3600
        leg_h = max((back.leg_max_age_h for back in gate.step_backs), default=0.0)
        self._counted_s = max(check_in.sits_max_age_h, leg_h, gate.placement.provisional_h) * 3600
        self._group_s = check_in.group_min * 60

    def local_date(self, at: datetime) -> date:
        """Give the local date of an instant."""
        return at.astimezone(self._zone).date()

    def add(self, answers: Answers, stored: Stored) -> Answers:
        """Take the next event in, which is not dated before those that the answers know."""
        event = stored.event
        answers = self.enter_episode(answers, stored.episode, event.at)
        match event:
            case CheckIn():
                answers = self._check_in(answers, event, self.latest(answers, stored))
            case RoutineDone():
                answers = self._routine(answers, event, stored.episode)
            case EpisodeStart() if answers.episode is not None and stored.episode == answers.episode.number:
                answers = replace(answers, episode=replace(answers.episode, spell=event.spell))
            case PegScore() if stored.episode > 0:
                answers = self._peg(answers, event, stored.episode)
        return answers

    def enter_episode(self, answers: Answers, number: int, at: datetime) -> Answers:
        """Begin a spell of pain, unless it has begun already: its day 1, no baseline yet, the needle dark."""
        if number <= (0 if answers.episode is None else answers.episode.number):
            return answers
        episode = Episode(number, self.local_date(at))
        return replace(answers, episode=episode, dial=replace(answers.dial, needle=None))

    def latest(self, answers: Answers, stored: Stored) -> Latest:
        """Look at a check-in beside the answers before it.

        Raises:
            TypeError: If it is none.
        """
        check_in, before = stored.event, answers.latest
        if not isinstance(check_in, CheckIn):
            raise TypeError(f"a check-in is needed, not {type(check_in).__name__}")
        jump = None
        if answers.dial.readings:
            near = [nrs for _, nrs in _young(answers.dial.readings, check_in.at, self._readings_s)]
            # Without a reading in the last day the one before it is the measure, however old.
            jump = check_in.nrs - (median(near) if near else answers.dial.readings[-1][1])
        return Latest(
            check_in=check_in,
            place=stored.place,
            episode=stored.episode,
            is_valid=check_in.leg is not None and (check_in.change is not None or stored.is_first),
            gap=None if before is None else check_in.at - before.check_in.at,
            jump=jump,
            drop=None if answers.last_sit is None or check_in.sit is None else answers.last_sit - check_in.sit,
            is_lower=answers.leg is not None and check_in.leg is not None and check_in.leg > answers.leg,
        )

    def needle(self, shown: float | None, answers: Answers) -> float | None:
        """Say where the needle stands after a check-in that found it at ``shown``."""
        rules, episode, level = self._programme.dial, answers.episode, answers.level
        if episode is None or level is None or (shown is None and not self._has_enough(answers, episode)):
            return None
        return move_needle(shown, level.mean, rules)

    def _check_in(self, answers: Answers, check_in: CheckIn, latest: Latest) -> Answers:
        at, sit = check_in.at, check_in.sit
        counting, episode = answers.counting, answers.episode
        if latest.is_valid:
            counting, episode = self._count(counting, episode, latest)
        is_worst = check_in.change is not None and check_in.change <= self._programme.safety.cards.change_to
        is_unsettled = sit is not None and sit != self._programme.gate.maintenance.sit
        answers = replace(
            answers,
            dial=self._dial(answers.dial, at, check_in.nrs, latest.episode),
            counting=counting,
            episode=self._reading_day(episode, at, latest.episode),
            latest=latest,
            last_sit=sit if latest.is_valid and sit is not None else answers.last_sit,
            taps=(*_young(answers.taps, at, self._taps_s), (at, check_in.nrs)),
            bad_mornings=self._mornings(answers.bad_mornings, check_in),
            pain_now=_newer(answers.pain_now, at, check_in.nrs),
            leg=check_in.leg if check_in.leg is not None else answers.leg,
            lower_at=at if latest.is_lower else answers.lower_at,
            sat_at=answers.sat_at if sit is None else at,
            not_settled_at=at if is_unsettled else answers.not_settled_at,
            much_worse_at=at if is_worst else answers.much_worse_at,
        )
        needle = self.needle(answers.dial.needle, answers)
        return answers if needle == answers.dial.needle else with_needle(answers, needle)

    def _mornings(self, before: tuple[datetime, ...], check_in: CheckIn) -> tuple[datetime, ...]:
        if check_in.morning is not Morning.WORSE:
            return before
        return _with(before, check_in.at, self._programme.gate.bad_morning_h * 3600)

    def _count(self, counting: Counting, episode: Episode | None, latest: Latest) -> tuple[Counting, Episode | None]:
        """Let a check-in count, or take the place of one less than an hour old."""
        newest, at = counting.newest, latest.check_in.at
        is_same = bool(newest) and _age_s(newest[-1].opened_at, at) < self._group_s
        new = Counted(newest[-1].opened_at if is_same else at, latest.check_in, latest.place, latest.episode)
        in_stage, days, last_day = counting.in_stage, counting.stage_days, counting.stage_last_day
        if newest and not is_same and counting.is_in_stage(newest[-1]):
            # None will take the place of the one before any more.
            day = self.local_date(newest[-1].at)
            in_stage, days, last_day = in_stage + 1, days + (day != last_day), day
        kept = newest[:-1] if is_same else newest
        gone = next((i for i, one in enumerate(kept) if _age_s(one.at, at) <= self._counted_s), len(kept))
        counting = Counting((*kept[gone:], new), counting.stage_from, in_stage, days, last_day)
        return counting, self._first(episode, new, newest[-1] if is_same else None)

    def _first(self, episode: Episode | None, new: Counted, replaced: Counted | None) -> Episode | None:
        """Keep the first few check-ins of the episode, of which the last may still be replaced."""
        if episode is None:
            return None
        counted, first = episode.counted, episode.first
        if replaced is not None and replaced.episode == episode.number:
            first = first[:-1] if counted <= len(first) else first
            counted -= 1
        if new.episode == episode.number:
            first = (*first, new) if counted < self._programme.gate.better.baseline_check_ins else first
            counted += 1
        return replace(episode, counted=counted, first=first)

    def _dial(self, dial: Dialled, at: datetime, nrs: int, number: int) -> Dialled:
        """Feed a reading to the dial."""
        programme = self._programme
        is_new_spell = number > max(dial.episode, 1)
        level = feed(dial.level, at, nrs, programme.dial, is_new_spell=is_new_spell)
        readings = (*_young(dial.readings, at, self._readings_s), (at, nrs))
        ordinal, half_days = half_day(at, self._zone, programme.trend), dial.half_days
        if half_days and half_days[-1].ordinal == ordinal:
            half_days = (*half_days[:-1], HalfDay.of(ordinal, (*half_days[-1].nrs, nrs)))
        else:
            kept = [half for half in half_days if half.ordinal > ordinal - programme.trend.half_days]
            half_days = (*kept, HalfDay.of(ordinal, (nrs,)))
        return Dialled(level, dial.needle, max(number, dial.episode), readings, half_days)

    def _reading_day(self, episode: Episode | None, at: datetime, number: int) -> Episode | None:
        """Note the local days of the first and the last reading of the episode."""
        if episode is None or number != episode.number:
            return episode
        day = self.local_date(at)
        days = episode.reading_days
        if days is not None and days[1] == day:
            return episode
        return replace(episode, reading_days=(day if days is None else days[0], day))

    def _has_enough(self, answers: Answers, episode: Episode) -> bool:
        rules, newest = self._programme.dial, answers.counting.newest
        if not newest or episode.counted < rules.needle_check_ins:
            return False
        return _age_s(episode.first[0].at, newest[-1].at) >= rules.needle_h * 3600

    def _routine(self, answers: Answers, routine: RoutineDone, number: int) -> Answers:
        at, before, after = routine.at, routine.nrs_pre, routine.nrs_post
        told = tuple((at, nrs) for nrs in (before, after) if nrs is not None)
        is_breathing = before is not None and before >= self._programme.session.breathe_only_from
        is_counted = routine.completed and not is_breathing
        if not told and not is_counted:
            return answers
        return replace(
            answers,
            dial=answers.dial if before is None else self._dial(answers.dial, at, before, number),
            episode=answers.episode if before is None else self._reading_day(answers.episode, at, number),
            taps=(*_young(answers.taps, at, self._taps_s), *told) if told else answers.taps,
            pain_now=answers.pain_now if before is None else _newer(answers.pain_now, at, before),
            routines=_with(answers.routines, at, self._routines_s) if is_counted else answers.routines,
        )

    def _peg(self, answers: Answers, event: PegScore, number: int) -> Answers:
        score, episode = peg_score(event), answers.episode
        if score is None or episode is None or number != episode.number:
            return replace(answers, peg_rise=None)
        best = episode.best_peg
        return replace(
            answers,
            peg_rise=None if best is None else score - best,
            episode=replace(episode, best_peg=score if best is None else min(best, score)),
        )


def with_needle(answers: Answers, needle: float | None) -> Answers:
    """Give the answers with the needle elsewhere."""
    return replace(answers, dial=replace(answers.dial, needle=needle))


def _newer(before: tuple[datetime, int] | None, at: datetime, nrs: int) -> tuple[datetime, int]:
    """Give the newest answer to "right now"; of two at one instant the worse."""
    return (at, max(before[1], nrs)) if before is not None and before[0] == at else (at, nrs)


def _young(pairs: Sequence[tuple[datetime, int]], now: datetime, window_s: float) -> Sequence[tuple[datetime, int]]:
    """Give those of a window that ends now; they come oldest first."""
    for place, pair in enumerate(pairs):
        if _age_s(pair[0], now) <= window_s:
            return pairs[place:]
    return ()


def _with(instants: Sequence[datetime], now: datetime, window_s: float) -> tuple[datetime, ...]:
    """Add an instant to others, and drop those that have left the window."""
    return (*(at for at in instants if _age_s(at, now) <= window_s), now)


def _age_s(at: datetime, now: datetime) -> float:
    return (now - at).total_seconds()
