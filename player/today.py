"""What this hour's answers change: the easy day, smaller, breathing only, the rest after a stopped routine.

Session rules G0a to G5 and G11 of the programme text, section 5.3, read as in section 11, readings 31 to 36.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from player.answers import Answers
from player.decision import TodayMode
from player.events import RoutineDone, Stopped
from player.rules.gate import Rule
from player.rules.session import SessionRules

KEPT = 8
"""How many easy days and rests are remembered; more than one only matters after a clock that went back."""


@dataclass(frozen=True, slots=True)
class HourState:
    """What earlier answers have left for today.

    Attributes:
        eases: The events that made their days easy ones, and by which rule; oldest stored first.
        is_smaller: Whether the last routine was a bit much, so that the next one is smaller.
        rests: Starts of the routines that ended in a rest.
    """

    eases: tuple[tuple[datetime, Rule], ...] = ()
    is_smaller: bool = False
    rests: tuple[datetime, ...] = ()

    def ease(self, at: datetime, rule: Rule) -> "HourState":
        """Make the local day of an event an easy one."""
        return replace(self, eases=(*self.eases, (at, rule))[-KEPT:])

    def eased_by(self, now: datetime, zone: ZoneInfo) -> Rule | None:
        """Give the rule that makes the local day of an instant an easy one, or None."""
        today = now.astimezone(zone).date()
        rules = [rule for at, rule in self.eases if at <= now and at.astimezone(zone).date() == today]
        return rules[-1] if rules else None

    def days_since_easy(self, now: datetime, zone: ZoneInfo) -> int | None:
        """Give the local days since the last easy day, 0 on one; None for never."""
        eased = [at for at, _ in self.eases if at <= now]
        return (now.astimezone(zone).date() - max(eased).astimezone(zone).date()).days if eased else None

    def rest_until(self, now: datetime, rules: SessionRules) -> datetime | None:
        """Give when the rest ends, while it lasts."""
        ends = [at + timedelta(hours=rules.rest_h) for at in self.rests if at <= now]
        end = max(ends, default=now)
        return end if now < end else None


@dataclass(frozen=True, slots=True)
class Hour:
    """What the hour leaves of a routine.

    Attributes:
        mode: How much.
        rule: The rule behind it, or None.
        until: When it ends by itself, or None.
        easy_day: The rule that made the day an easy one, whatever else holds; None for any other day.
        is_next_smaller: Whether the last routine was a bit much, whatever else holds.
    """

    mode: TodayMode
    rule: Rule | None = None
    until: datetime | None = None
    easy_day: Rule | None = None
    is_next_smaller: bool = False


def routine_rule(routine: RoutineDone, rules: SessionRules) -> Rule | None:
    """Say by which rule a routine went, or None where its taps say nothing."""
    before, after = routine.nrs_pre, routine.nrs_post
    during = max(routine.nrs_during, default=None)
    if before is not None and before >= rules.breathe_only_from:
        return Rule.BREATHE_ONLY
    if _ends_routine(routine, during, rules):
        return Rule.END_ROUTINE
    if before is not None and before >= rules.easier_from:
        return Rule.HIGH_PAIN
    has_risen = before is not None and after is not None and after >= before + rules.rise
    if has_risen or (during is not None and during >= rules.too_much_from):
        return Rule.TOO_MUCH
    if during is None:
        return None
    return Rule.SOME_SORENESS if during >= rules.some_soreness_from else Rule.COMFORTABLE


def _ends_routine(routine: RoutineDone, during: int | None, rules: SessionRules) -> bool:
    worst = max((nrs for nrs in (during, routine.nrs_post) if nrs is not None), default=0)
    return worst >= rules.end_from or routine.stopped in (Stopped.LEG, Stopped.SIGN)


def after_routine(state: HourState, routine: RoutineDone, rule: Rule | None) -> HourState:
    """Take in what a routine leaves for the next one."""
    is_smaller = rule is Rule.TOO_MUCH
    if is_smaller != state.is_smaller:
        state = replace(state, is_smaller=is_smaller)
    return replace(state, rests=(*state.rests, routine.at)[-KEPT:]) if rule is Rule.END_ROUTINE else state


def routine_calls_card(routine: RoutineDone, rule: Rule | None) -> bool:
    """Say whether a routine raises the short card: "Stop, it hurts", a stop by rule, or pain too high to begin."""
    return routine.stopped is not None or rule in (Rule.BREATHE_ONLY, Rule.END_ROUTINE)


def hour(state: HourState, answers: Answers, now: datetime, zone: ZoneInfo, rules: SessionRules) -> Hour:
    """Say what the hour leaves of a routine, by what the user answered; what closes everything is not looked at."""
    rest_until = state.rest_until(now, rules)
    easy_day = state.eased_by(now, zone)
    pain = 0 if answers.pain_now is None else answers.pain_now[1]
    mode = TodayMode.NORMAL
    rule: Rule | None = None
    until: datetime | None = None
    if rest_until is not None:
        mode, rule, until = TodayMode.STOP, Rule.END_ROUTINE, rest_until
    elif pain >= rules.breathe_only_from:
        mode, rule = TodayMode.BREATHE_ONLY, Rule.BREATHE_ONLY
    elif pain >= rules.easier_from:
        mode, rule = TodayMode.EASIER_NOW, Rule.HIGH_PAIN
    elif state.is_smaller:
        mode, rule = TodayMode.EASIER_NOW, Rule.TOO_MUCH
    elif easy_day is not None:
        mode, rule, until = TodayMode.EASE, easy_day, midnight_after(now, zone)
    return Hour(mode, rule, until, easy_day, state.is_smaller)


def midnight_after(at: datetime, zone: ZoneInfo) -> datetime:
    """Give the instant at which the local day of another one ends, as UTC."""
    tomorrow = at.astimezone(zone).date() + timedelta(days=1)
    # Where the clocks jump over midnight, the day ends at the jump: `fold` 0 takes the offset before it.
    return datetime.combine(tomorrow, time(), tzinfo=zone).astimezone(at.tzinfo)
