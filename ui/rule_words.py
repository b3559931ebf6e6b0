"""The one place where a gate decision becomes words. No number is worked out here: each stands in the decision.

Sentences are those of the programme text, sections 5.2 and 5.3.
"""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from player.decision import Closed, DialRow, GateDecision, LoweredBy, Rows, SettledRow, SittingRow, TimeRow
from player.events import Sit, Zone
from player.programme import Programme
from player.rules.gate import MaintenanceRules, Rule
from ui.words import say

_DAY_H = 24
_MOST_SPELT_OUT = 2


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 1)


def _count(number: int, one: str, many: str) -> str:
    return one if number == 1 else many.format(number)


def video_name(stage: int) -> str:
    """Give the name of a stage's video."""
    return say("Video {0}").format(stage)


def at_least_words(sit: Sit) -> str:
    """Say a sitting bin as a lower limit."""
    return {
        Sit.STRAIGHT_AWAY: say("any time"),
        Sit.TEN_MINUTES: say("10 minutes or more"),
        Sit.HALF_HOUR: say("30 minutes or more"),
        Sit.HOUR: say("An hour or more"),
    }[sit]


def under_words(sit: Sit) -> str:
    """Say that a sitting answer was below a bin."""
    return {
        Sit.STRAIGHT_AWAY: "",
        Sit.TEN_MINUTES: say("under 10 minutes"),
        Sit.HALF_HOUR: say("under 30 minutes"),
        Sit.HOUR: say("under an hour"),
    }[sit]


@dataclass(frozen=True, slots=True)
class RowFace:
    """One of the four rows.

    Attributes:
        title: "Sitting".
        is_met: Done.
        evidence: What stands and what is needed.
        needed: What is missing, in a few words ("sitting time"), or "".
        rings: Small rings for the last answers, filled where reached; () for none.
        done: How many of `of` are done, for the row's own ring; 0 of 0 for none.
        of: See ``done``.
        spoken: All of it for a screen reader.
    """

    title: str
    is_met: bool
    evidence: str
    needed: str
    rings: tuple[bool, ...] = ()
    done: int = 0
    of: int = 0
    spoken: str = ""


def row_faces(rows: Rows, programme: Programme) -> tuple[RowFace, ...]:
    """Make the four rows of a closed video from the decision's own numbers."""
    return (
        _time_face(rows.time),
        _sitting_face(rows.sitting),
        _dial_face(rows.dial),
        _settled_face(rows.settled, programme),
    )


def _face(title: str, evidence: str, needed: str, *, is_met: bool, **more: object) -> RowFace:
    state = say("done") if is_met else say("not done")
    spoken = f"{title}, {state}: {evidence}"
    return RowFace(title, is_met, evidence, needed, spoken=spoken, **more)  # type: ignore[arg-type]


def _span_words(hours: float) -> str:
    days = int(hours // _DAY_H)
    if days:
        return _count(days, say("1 day"), say("{0} days"))
    return _count(int(hours), say("1 hour"), say("{0} hours"))


def _time_face(row: TimeRow) -> RowFace:
    window = _span_words(row.routines_h)
    if row.is_met:
        evidence = say("{0} here, {1}, {2} in {3}.").format(
            _span_words(row.here_h),
            _count(row.check_ins, say("1 check-in"), say("{0} check-ins")),
            _count(row.routines, say("1 routine"), say("{0} routines")),
            window,
        )
        return _face(say("Time"), evidence, "", is_met=True)
    missing = time_missing(row)
    return _face(say("Time"), " ".join(missing[:_MOST_SPELT_OUT]), say("time"), is_met=False)


def time_missing(row: TimeRow) -> list[str]:
    """Say what the row "Time" still waits for, the weightiest first."""
    missing = []
    if row.days < row.days_needed:
        days = row.days_needed - row.days
        missing.append(_count(days, say("One more day of check-ins."), say("{0} more days of check-ins.")))
    if row.check_ins < row.check_ins_needed:
        more = row.check_ins_needed - row.check_ins
        missing.append(_count(more, say("One more check-in."), say("{0} more check-ins.")))
    if row.routines < row.routines_needed:
        more = row.routines_needed - row.routines
        words = say("One more routine in {1}.") if more == 1 else say("{0} more routines in {1}.")
        missing.append(words.format(more, _span_words(row.routines_h)))
    if row.here_h < row.here_needed_h:
        left = max(1, round(row.here_needed_h - row.here_h + 0.499))
        missing.append(say("{0} more with this video.").format(_span_words(left)))
    return missing


def _sitting_face(row: SittingRow) -> RowFace:
    reached = sum(row.reached)
    words = at_least_words(row.sit_reached)
    if len(row.sits) < row.of:
        evidence = say("{0} in {1} of {2} answers so far. Needed: {3} of {4}.").format(
            words, reached, len(row.sits), row.needed, row.of
        )
    else:
        evidence = say("{0} in {1} of your last {2} check-ins. Needed: {3}.").format(
            words, reached, row.of, row.needed
        )
    if row.is_met:
        evidence = say("{0} in {1} of your last {2} check-ins.").format(words, reached, row.of)
    elif row.is_floor_broken:
        evidence += " " + say("One was {0}.").format(under_words(row.sit_floor))
    return _face(
        say("Sitting"),
        evidence,
        "" if row.is_met else say("sitting time"),
        is_met=row.is_met,
        rings=row.reached,
        done=reached,
        of=row.needed,
    )


def _dial_face(row: DialRow) -> RowFace:
    title = say("Dial")
    needed = "" if row.is_met else say("a lower dial")
    if row.level is None or row.upper is None:
        return _face(title, say("No answers yet. Check in first."), needed, is_met=row.is_met)
    level, upper = _number(row.level), _number(row.upper)
    parts = [say("At {0}, at most {1}.").format(level, upper)]
    if row.level > row.level_max or row.upper > row.upper_max:
        parts.append(say("Needed: {0} or less, at most {1}.").format(_number(row.level_max), _number(row.upper_max)))
    days = int(row.nrs_h // _DAY_H)
    since = say("since yesterday") if days <= 1 else say("in {0} days").format(days)
    if row.worst_nrs is not None and row.worst_nrs > row.nrs_max:
        within = say("in 24 hours") if days <= 1 else since
        parts.append(say("Pain was {0} {1}. Needed: {2} or less.").format(row.worst_nrs, within, row.nrs_max))
    elif row.worst_nrs is not None:
        parts.append(say("Nothing above {0} {1}.").format(row.nrs_max, since))
    if row.needs_better and not row.is_better and row.baseline is not None:
        parts.append(say("Needed: clearly better than {0} at the start.").format(_number(row.baseline)))
    is_unmet_detail = not row.is_met and len(parts) > _MOST_SPELT_OUT
    return _face(title, " ".join(parts[: 3 if is_unmet_detail else 2]), needed, is_met=row.is_met)


def _settled_face(row: SettledRow, programme: Programme) -> RowFace:
    title = say("Settled and safe")
    if row.is_met:
        return _face(title, say("No worse mornings. Nothing moving down your leg."), "", is_met=True)
    parts = settled_missing(row, programme)
    return _face(title, " ".join(parts[:_MOST_SPELT_OUT]), say("a settled back"), is_met=False)


def settled_missing(row: SettledRow, programme: Programme) -> list[str]:
    """Say what the row "Settled and safe" still waits for, the weightiest first."""
    parts = []
    if row.latched_items or row.locked_items:
        parts.append(say("Opens once a clinician has checked your warning sign."))
    if row.cap < row.cap_needed:
        labels = {item.id: item.label for item in programme.safety.items}
        names = ", ".join(labels.get(item, item) for item in row.cap_items)
        parts.append(say("Opens once a clinician has checked: {0}.").format(names))
    if row.bad_mornings > row.bad_mornings_max:
        hours = round(row.bad_mornings_h)
        parts.append(say("A morning was worse. Needed: none in {0} hours.").format(hours))
    if row.leg is not None and row.leg > row.leg_max:
        where = say("below the knee") if row.leg is Zone.BELOW_KNEE else say("down your leg")
        parts.append(say("You feel it {0}.").format(where))
    if row.is_lower:
        parts.append(say("It moved down your leg in the last {0} hours.").format(round(row.leg_steady_h)))
    if row.is_card_due:
        parts.append(say("A safety card is waiting for you."))
    if not parts:
        parts.append(say("Check in first."))
    return parts


def needed_words(rows: Rows, programme: Programme) -> list[str]:
    """Give up to two unmet conditions in plain words, without their full stops."""
    parts = []
    if not rows.time.is_met:
        parts += time_missing(rows.time)[:1]
    if not rows.sitting.is_met:
        parts.append(
            say("{0} sitting in {1} of 5 check-ins").format(
                at_least_words(rows.sitting.sit_reached).lower(), rows.sitting.needed
            )
        )
    if not rows.dial.is_met:
        parts.append(say("your dial at {0} or less, with no high pain").format(_number(rows.dial.level_max)))
    if not rows.settled.is_met:
        parts += settled_missing(rows.settled, programme)[:1]
    return [part.rstrip(".") for part in parts[:_MOST_SPELT_OUT]]


def closed_words(decision: GateDecision) -> str:
    """Say why nothing is open at all, or ""."""
    if not decision.closed:
        return ""
    return {
        Closed.LATCHED: say("Videos are closed for now. A doctor needs to check you first."),
        Closed.LOCKED: say("Videos are closed for now. Please check with a clinician first."),
        Closed.CLOCK_BACK: say("Your computer's clock changed. Check in first."),
        Closed.CARD_DUE: say("A short safety check comes first."),
        Closed.UNPLACED: say("A check-in shows us where to start."),
        Closed.STALE: say("It has been a while. Check in first."),
    }[decision.closed[0]]


def shut_words(decision: GateDecision) -> str:
    """Say in a word or two what stands between the user and a video that was open before."""
    match decision.closed[0]:
        case Closed.LATCHED | Closed.LOCKED:
            return say("Closed for now")
        case Closed.CARD_DUE:
            return say("Safety check first")
        case _:
            return say("Check in first")


def placed_words(decision: GateDecision, programme: Programme) -> str:
    """Say why a user starts where they start."""
    placement = decision.placement
    if placement is None:
        return ""
    words = programme.stage(placement.stage).placed
    if placement.lowered_by is LoweredBy.PAIN:
        words += " " + say(
            "Your sitting time says Video {0}, but your pain is above {1} right now, so we start one step gentler."
        ).format(placement.by_sit, placement.pain_above)
    elif placement.lowered_by is LoweredBy.LEG:
        words += " " + say("You feel it below the knee, so we start with the gentlest video.")
    elif placement.lowered_by is LoweredBy.CAP:
        words += " " + say("One of your safety answers keeps it gentle until a clinician has checked it.")
    elif placement.lowered_by is LoweredBy.STAGE_BEFORE:
        words += " " + say("After a break we never start higher than where you were.")
    return words


def rule_sentence(decision: GateDecision, programme: Programme) -> str:
    """Give the sentence of the rule that an event went by, or ""."""
    if decision.rule is None:
        return ""
    if decision.rule is Rule.HOLD:
        return _hold_sentence(decision, programme)
    if decision.rule in {Rule.PLACE, Rule.PLACE_AGAIN}:
        return placed_words(decision, programme)
    sentences = {
        Rule.STOP: closed_words(decision),
        Rule.BREATHE_ONLY: say(
            "That is a lot of pain. Just breathe and move a little for now. "
            "A pharmacist or GP can advise on pain relief."
        ),
        Rule.HIGH_PAIN: say("Pain is high, so we only do what does not raise it."),
        Rule.COMFORTABLE: say("Comfortable. Carry on."),
        Rule.SOME_SORENESS: say("Some soreness is OK if it has settled by tomorrow morning."),
        Rule.TOO_MUCH: say("That was a bit much. We'll make the next one smaller."),
        Rule.END_ROUTINE: say("Let's stop here. A quick safety check, then rest or a short stroll."),
        Rule.SORE_MORNING: say("Yesterday was a little too much. Today is an easy day; your stage stays the same."),
        Rule.UNLOCK_2: say(
            "You've sat 30 minutes or more in 4 of your last 5 check-ins and your dial is at 4 or below. "
            "Video 2 is open."
        ),
        Rule.UNLOCK_3: say(
            "An hour or more of sitting in 4 of your last 5 check-ins, and your dial is at 3 or below. "
            "Video 3, strength, is open."
        ),
        Rule.STEP_BACK_TO_2: say(
            "Your back has been stirred up for a while, so we step back one video. "
            "This is common and not a set-back to the start."
        ),
        Rule.STEP_BACK_TO_1: say("Back to the gentlest video for now. Small movements, little and often."),
        Rule.SINGLE_BAD: say(
            "One sore check-in doesn't change your plan. Easy version today; tell us again in a few hours."
        ),
        Rule.SINGLE_GOOD: say("Good sign. A few more like this and the next video opens."),
        Rule.WELCOME_BACK: say("Welcome back. One easy session, then we carry on."),
        Rule.MAINTENANCE: _maintenance_sentence(programme.gate.maintenance),
        Rule.PROVISIONAL: say("Your first answers vary a bit, so we start one step gentler."),
        Rule.CAP: say("One of your safety answers keeps it gentler until a clinician has checked it."),
    }
    return sentences.get(decision.rule, "")


def _maintenance_sentence(rules: MaintenanceRules) -> str:
    well = say("You're doing well. Keeping up walking lowers the chance of it coming back.")
    enough = say("A week of {0} routines and {1} walks of {2:g} minutes keeps it up.")
    return f"{well} {enough.format(rules.routines_per_week, rules.walks_per_week, rules.walk_min)}"


def _hold_sentence(decision: GateDecision, programme: Programme) -> str:
    if decision.stage is None:
        return ""
    staying = say("Staying with Video {0}.").format(decision.stage)
    if decision.rows is None:
        return staying
    needed = needed_words(decision.rows, programme)
    if not needed:
        return staying
    return staying + " " + say("Still needed: {0}.").format(say(", and ").join(needed))


def refer_sentence(rule: Rule | None) -> str:
    """Give the sentence of a referral, or ""."""
    if rule is Rule.REFER_EARLY:
        return say(
            "Most people notice some change within about two weeks. You haven't yet, so it's worth asking a physio "
            "or GP. You can carry on gently."
        )
    if rule is Rule.REFER_LATE:
        return say(
            "It's been six weeks or several flare-ups. Please book a physio or GP. "
            "Slow recovery is worth acting on early."
        )
    return ""


def today_sentence(decision: GateDecision) -> str:
    """Say in one amber line what the hour changes, or ""."""
    rule = decision.today_rule
    if rule is None:
        return ""
    return {
        Rule.BREATHE_ONLY: say("A lot of pain: only belly breathing and a slow walk for now."),
        Rule.HIGH_PAIN: say("Pain is high, so we only do what does not raise it."),
        Rule.TOO_MUCH: say("The next one is smaller: the last was a bit much."),
        Rule.SORE_MORNING: say("Easy day: smaller moves, half the reps. Your stage stays the same."),
        Rule.SINGLE_BAD: say("Easy day: smaller moves, half the reps. Your stage stays the same."),
        Rule.WELCOME_BACK: say("Welcome back. One easy session, then we carry on."),
    }.get(rule, "")
