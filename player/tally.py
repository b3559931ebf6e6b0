"""Keep the answers up to date, event by event.

Events come in the order of their instants, for "in the last 48 hours" is a matter of instants; only decisions go by
the order of storing. Each event costs the same, however long the history is.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from player.answers import Answers, Counted, Episode, Latest, peg_score
from player.dial import feed, move_needle
from player.events import CheckIn, EpisodeStart, Event, Morning, PegScore, RoutineDone, Spell
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

    def add(self, answers: Answers, event: Event) -> Answers:
        """Take the next event in; kinds that hold no answer to pain change nothing."""
        match event:
            case CheckIn():
                return self._check_in(answers, event)
            case RoutineDone():
                return self._routine(answers, event)
            case EpisodeStart():
                return self._episode(answers, event)
            case PegScore():
                return self._peg(answers, event)
            case _:
                return answers

    def _check_in(self, answers: Answers, check_in: CheckIn) -> Answers:
        at = check_in.at
        latest = self._latest(answers, check_in)
        if answers.episode is None or self._begins_episode(answers, latest.gap):
            answers = self._new_episode(answers, at)
        if latest.is_valid:
            answers = self._count(answers, check_in)
        answers = self._read(answers, at, check_in.nrs)
        has_sit, is_settled = check_in.sit is not None, check_in.sit == self._programme.gate.maintenance.sit
        is_worst = check_in.change is not None and check_in.change <= self._programme.safety.cards.change_to
        answers = replace(
            answers,
            latest=latest,
            bad_mornings=self._mornings(answers, check_in),
            leg=check_in.leg if check_in.leg is not None else answers.leg,
            lower_at=at if latest.is_lower else answers.lower_at,
            sat_at=at if has_sit else answers.sat_at,
            not_settled_at=at if has_sit and not is_settled else answers.not_settled_at,
            much_worse_at=at if is_worst else answers.much_worse_at,
        )
        return replace(answers, needle=self._needle(answers))

    def _latest(self, answers: Answers, check_in: CheckIn) -> Latest:
        before = answers.latest
        jump = None
        if answers.level is not None:
            near = [nrs for at, nrs in answers.readings if _age_s(at, check_in.at) <= self._readings_s]
            # Without a reading in the last day the one before it is the measure, however old.
            jump = check_in.nrs - (median(near) if near else answers.readings[-1][1])
        last_sit = answers.last_sit()
        return Latest(
            check_in=check_in,
            is_valid=check_in.leg is not None and (check_in.change is not None or before is None),
            gap=None if before is None else check_in.at - before.check_in.at,
            jump=jump,
            drop=None if last_sit is None or check_in.sit is None else last_sit - check_in.sit,
            is_lower=answers.leg is not None and check_in.leg is not None and check_in.leg > answers.leg,
        )

    def _begins_episode(self, answers: Answers, gap: timedelta | None) -> bool:
        if gap is None or answers.latest is None or answers.episode is None:
            return False
        is_long = gap.total_seconds() >= self._programme.gate.away_new_spell_h * 3600
        # An event since the last check-in has begun it already.
        return is_long and answers.episode.started_at <= answers.latest.check_in.at

    def _new_episode(self, answers: Answers, at: datetime, spell: Spell | None = None) -> Answers:
        before = answers.episode
        episode = Episode(1 if before is None else before.number + 1, at, self.local_date(at), spell)
        return replace(answers, episode=episode, is_new_spell=before is not None, needle=None)

    def _count(self, answers: Answers, check_in: CheckIn) -> Answers:
        """Let a check-in count, or take the place of one less than an hour old."""
        counted, older_sit = answers.counted, answers.older_sit
        group_s = self._programme.check_in.group_min * 60
        is_same = bool(counted) and _age_s(counted[-1].opened_at, check_in.at) < group_s
        new = Counted(counted[-1].opened_at if is_same else check_in.at, check_in)
        if is_same:
            counted = (*counted[:-1], new)
        else:
            answers = self._close(answers)
            counted = (*counted, new)
        while _age_s(counted[0].at, check_in.at) > self._counted_s:
            older_sit = older_sit if counted[0].check_in.sit is None else counted[0].check_in.sit
            counted = counted[1:]
        return replace(
            answers, counted=counted, older_sit=older_sit, episode=self._first(answers, new, is_same=is_same)
        )

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

    def _first(self, answers: Answers, new: Counted, *, is_same: bool) -> Episode | None:
        """Keep the first few check-ins of the episode, of which the last may still be replaced."""
        episode = answers.episode
        if episode is None:
            return None
        if not is_same or episode.counted == 0:
            first = (*episode.first, new)[: self._programme.gate.better.baseline_check_ins]
            return replace(episode, counted=episode.counted + 1, first=first)
        if episode.counted <= len(episode.first):
            return replace(episode, first=(*episode.first[:-1], new))
        return episode

    def _read(self, answers: Answers, at: datetime, nrs: int) -> Answers:
        """Feed a reading to the dial, and note it among the pain answers."""
        programme = self._programme
        level = feed(answers.level, at, nrs, programme.dial, is_new_spell=answers.is_new_spell)
        readings = tuple(pair for pair in answers.readings if _age_s(pair[0], at) <= self._readings_s)
        ordinal = half_day(at, self._zone, programme.trend)
        half_days = answers.half_days
        if half_days and half_days[-1].ordinal == ordinal:
            half_days = (*half_days[:-1], HalfDay(ordinal, (*half_days[-1].nrs, nrs)))
        else:
            kept = [half for half in half_days if half.ordinal > ordinal - programme.trend.half_days]
            half_days = (*kept, HalfDay(ordinal, (nrs,)))
        episode = answers.episode
        if episode is not None:
            day = self.local_date(at)
            first_day = day if episode.reading_days is None else episode.reading_days[0]
            episode = replace(episode, reading_days=(first_day, day))
        before = answers.pain_now
        is_tie = before is not None and before[0] == at
        return replace(
            self._tap(answers, at, nrs),
            level=level,
            is_new_spell=False,
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

    def _needle(self, answers: Answers) -> float | None:
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

    def _routine(self, answers: Answers, routine: RoutineDone) -> Answers:
        at, session = routine.at, self._programme.session
        if routine.nrs_pre is not None:
            answers = self._read(answers, at, routine.nrs_pre)
        if routine.nrs_post is not None:
            answers = self._tap(answers, at, routine.nrs_post)
        is_breathing = routine.nrs_pre is not None and routine.nrs_pre >= session.breathe_only_from
        if not routine.completed or is_breathing:
            return answers
        kept = tuple(other for other in answers.routines if _age_s(other, at) <= self._routines_s)
        return replace(answers, routines=(*kept, at))

    def _episode(self, answers: Answers, event: EpisodeStart) -> Answers:
        before = answers.episode
        if before is not None and not answers.has_told_spell:
            # The first event of all tells about the episode that a check-in has begun.
            return replace(answers, episode=replace(before, spell=event.spell), has_told_spell=True)
        return replace(self._new_episode(answers, event.at, event.spell), has_told_spell=True)

    def _peg(self, answers: Answers, event: PegScore) -> Answers:
        score = peg_score(event)
        if score is None or answers.episode is None:
            return replace(answers, peg_rise=None)
        best = answers.episode.best_peg
        return replace(
            answers,
            peg_rise=None if best is None else score - best,
            episode=replace(answers.episode, best_peg=score if best is None else min(best, score)),
        )


def _age_s(at: datetime, now: datetime) -> float:
    return (now - at).total_seconds()
