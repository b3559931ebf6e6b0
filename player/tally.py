"""Keep the answers up to date, event by event.

Events come in the order of their instants, for "in the last 48 hours" is a matter of instants; only decisions go by
the order of storing. Each event costs the same, however long the history is.
"""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from player.answers import Answers, Counted, Episode, Latest, Stored, peg_score
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
        self._taps_s = max(unlock.nrs_h for unlock in gate.unlocks) * 3600 if gate.unlocks else 0.0
        self._routines_s = max(unlock.routines_h for unlock in gate.unlocks) * 3600 if gate.unlocks else 0.0
        leg_h = max((back.leg_max_age_h for back in gate.step_backs), default=0.0)
        self._counted_s = max(check_in.sits_max_age_h, leg_h, gate.placement.provisional_h) * 3600

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
        return replace(answers, episode=Episode(number, self.local_date(at)), needle=None)

    def latest(self, answers: Answers, stored: Stored) -> Latest:
        """Look at a check-in beside the answers before it.

        Raises:
            TypeError: If it is none.
        """
        check_in, before = stored.event, answers.latest
        if not isinstance(check_in, CheckIn):
            raise TypeError(f"a check-in is needed, not {type(check_in).__name__}")
        jump = None
        if answers.level is not None:
            near = [nrs for at, nrs in answers.readings if _age_s(at, check_in.at) <= self._readings_s]
            # Without a reading in the last day the one before it is the measure, however old.
            jump = check_in.nrs - (median(near) if near else answers.readings[-1][1])
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

    def _check_in(self, answers: Answers, check_in: CheckIn, latest: Latest) -> Answers:
        at = check_in.at
        if latest.is_valid:
            answers = self._count(answers, latest)
        answers = self._read(answers, at, check_in.nrs, latest.episode)
        has_sit, is_settled = check_in.sit is not None, check_in.sit == self._programme.gate.maintenance.sit
        is_worst = check_in.change is not None and check_in.change <= self._programme.safety.cards.change_to
        answers = replace(
            answers,
            latest=latest,
            last_sit=check_in.sit if latest.is_valid and has_sit else answers.last_sit,
            bad_mornings=self._mornings(answers, check_in),
            leg=check_in.leg if check_in.leg is not None else answers.leg,
            lower_at=at if latest.is_lower else answers.lower_at,
            sat_at=at if has_sit else answers.sat_at,
            not_settled_at=at if has_sit and not is_settled else answers.not_settled_at,
            much_worse_at=at if is_worst else answers.much_worse_at,
        )
        return replace(answers, needle=self.needle(answers))

    def _count(self, answers: Answers, latest: Latest) -> Answers:
        """Let a check-in count, or take the place of one less than an hour old."""
        counted, at = answers.counted, latest.check_in.at
        group_s = self._programme.check_in.group_min * 60
        is_same = bool(counted) and _age_s(counted[-1].opened_at, at) < group_s
        opened_at = counted[-1].opened_at if is_same else at
        new = Counted(opened_at, latest.check_in, latest.place, latest.episode)
        if not is_same:
            answers = self._close(answers)
        kept = counted[:-1] if is_same else counted
        kept = tuple(one for one in kept if _age_s(one.at, at) <= self._counted_s)
        replaced = counted[-1] if is_same else None
        return replace(answers, counted=(*kept, new), episode=self._first(answers.episode, new, replaced))

    def _close(self, answers: Answers) -> Answers:
        """Settle that the newest check-in so far counts in the stage, for none will take its place any more."""
        if not answers.counted or not answers.is_in_stage(answers.counted[-1]):
            return answers
        day = self.local_date(answers.counted[-1].at)
        is_new_day = day != answers.stage_last_day
        return replace(
            answers,
            in_stage=answers.in_stage + 1,
            stage_days=answers.stage_days + is_new_day,
            stage_last_day=day,
        )

    def _first(self, episode: Episode | None, new: Counted, replaced: Counted | None) -> Episode | None:
        """Keep the first few check-ins of the episode, of which the last may still be replaced."""
        if episode is None:
            return None
        if replaced is not None and replaced.episode == episode.number:
            kept = episode.first[:-1] if episode.counted <= len(episode.first) else episode.first
            episode = replace(episode, counted=episode.counted - 1, first=kept)
        if new.episode != episode.number:
            return episode
        is_early = episode.counted < self._programme.gate.better.baseline_check_ins
        first = (*episode.first, new) if is_early else episode.first
        return replace(episode, counted=episode.counted + 1, first=first)

    def _read(self, answers: Answers, at: datetime, nrs: int, number: int) -> Answers:
        """Feed a reading to the dial, and note it among the pain answers."""
        programme = self._programme
        is_new_spell = number > max(answers.read_episode, 1)
        level = feed(answers.level, at, nrs, programme.dial, is_new_spell=is_new_spell)
        readings = tuple(pair for pair in answers.readings if _age_s(pair[0], at) <= self._readings_s)
        ordinal = half_day(at, self._zone, programme.trend)
        half_days = answers.half_days
        if half_days and half_days[-1].ordinal == ordinal:
            half_days = (*half_days[:-1], HalfDay(ordinal, (*half_days[-1].nrs, nrs)))
        else:
            kept = [half for half in half_days if half.ordinal > ordinal - programme.trend.half_days]
            half_days = (*kept, HalfDay(ordinal, (nrs,)))
        episode = answers.episode
        if episode is not None and number == episode.number:
            day = self.local_date(at)
            first_day = day if episode.reading_days is None else episode.reading_days[0]
            episode = replace(episode, reading_days=(first_day, day))
        before = answers.pain_now
        is_tie = before is not None and before[0] == at
        return replace(
            self._tap(answers, at, nrs),
            level=level,
            read_episode=max(number, answers.read_episode),
            readings=(*readings, (at, nrs)),
            half_days=half_days,
            episode=episode,
            pain_now=(at, max(before[1], nrs) if before is not None and is_tie else nrs),
        )

    def _tap(self, answers: Answers, at: datetime, nrs: int) -> Answers:
        taps = tuple(pair for pair in answers.taps if _age_s(pair[0], at) <= self._taps_s)
        return replace(answers, taps=(*taps, (at, nrs)))

    def _mornings(self, answers: Answers, check_in: CheckIn) -> tuple[datetime, ...]:
        window_s = self._programme.gate.bad_morning_h * 3600
        kept = tuple(at for at in answers.bad_mornings if _age_s(at, check_in.at) <= window_s)
        return (*kept, check_in.at) if check_in.morning is Morning.WORSE else kept

    def needle(self, answers: Answers) -> float | None:
        """Say where the needle stands after a check-in."""
        rules, episode, level = self._programme.dial, answers.episode, answers.level
        if episode is None or level is None:
            return None
        if answers.needle is None and not self._has_enough(episode, answers.counted):
            return None
        return move_needle(answers.needle, level.mean, rules)

    def _has_enough(self, episode: Episode, counted: tuple[Counted, ...]) -> bool:
        rules = self._programme.dial
        if not counted or episode.counted < rules.needle_check_ins:
            return False
        return _age_s(episode.first[0].at, counted[-1].at) >= rules.needle_h * 3600

    def _routine(self, answers: Answers, routine: RoutineDone, number: int) -> Answers:
        at, session = routine.at, self._programme.session
        if routine.nrs_pre is not None:
            answers = self._read(answers, at, routine.nrs_pre, number)
        if routine.nrs_post is not None:
            answers = self._tap(answers, at, routine.nrs_post)
        is_breathing = routine.nrs_pre is not None and routine.nrs_pre >= session.breathe_only_from
        if not routine.completed or is_breathing:
            return answers
        kept = tuple(other for other in answers.routines if _age_s(other, at) <= self._routines_s)
        return replace(answers, routines=(*kept, at))

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


def _age_s(at: datetime, now: datetime) -> float:
    return (now - at).total_seconds()
