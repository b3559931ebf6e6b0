"""Reminders in words: what a nudge says, what holds now, and why it is quiet."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from player.decision import GateDecision
from player.programme import Dose
from player.reminding import Calm, Kind
from player.schedule import DayPlan, DayState
from player.settings import Settings
from ui.today_words import time_words
from ui.words import say

START = "start"
LATER = "later"
NOT_NOW = "not_now"


def nudge_words(kind: Kind, minutes: int, decision: GateDecision, last_stage: int) -> tuple[str, str]:
    """Give title and sentence of a nudge.

    Args:
        kind: What it is for.
        minutes: Length of the routine in its shortest form.
        decision: The verdict now.
        last_stage: Number of the last stage.
    """
    if kind is Kind.ROUTINE:
        return say("Time to move."), say("{0} minutes will do.").format(minutes)
    if kind is Kind.WALK:
        return say("Sitting for a while?"), say("A short walk soothes it.")
    stage = decision.stage or 1
    if stage >= last_stage:
        return say("How is your back?"), say("A check-in takes 20 seconds.")
    return say("Check in to open Video {0}?").format(stage + 1), say("It takes 20 seconds.")


def nudge_actions(kind: Kind) -> tuple[tuple[str, str], ...]:
    """Give ids and words of a nudge's buttons."""
    start = {Kind.ROUTINE: say("Start"), Kind.WALK: say("Start a walk"), Kind.CHECK_IN: say("Check in")}[kind]
    return (START, start), (LATER, say("In 10 min")), (NOT_NOW, say("Not now"))


def pill_words(settings: Settings, dose: Dose) -> str:
    """Say on Today whether reminders come, and how often: never more often than the stage has it."""
    if not settings.has_reminders:
        return say("Reminders off")
    if settings.reminders_paused_until:
        return say("Reminders paused")
    every = {
        60: say("Reminders on: every hour"),
        90: say("Reminders on: every hour and a half"),
        120: say("Reminders on: every two hours"),
    }
    often_min = max(settings.reminder_every_min, dose.interval_min)
    return say("Reminders on") if dose.is_tied_to_walk else every.get(round(often_min), say("Reminders on"))


def calm_words(calm: Calm, until: datetime | None, zone: ZoneInfo) -> str:
    """Say why it is quiet; ``until`` is the end of the user's own pause."""
    if calm is Calm.PAUSED and until is not None:
        is_today = until.astimezone(zone).date() == datetime.now(zone).date()
        day = QLocale().toString(until.astimezone(zone).date(), "ddd")
        when = time_words(until, zone) if is_today else f"{day} {time_words(until, zone)}"
        return say("Paused until {0}").format(when)
    return {
        Calm.OFF: say("Reminders are off"),
        Calm.PAUSED: say("Paused"),
        Calm.MUTED: say("Quiet: you switched it on"),
        Calm.CLOSED: say("Quiet: the videos are closed for now"),
        Calm.BUSY: say("Quiet: you are at it"),
        Calm.AWAY: say("Quiet: you are away from the desk"),
        Calm.IN_CALL: say("Quiet: you are in a call"),
        Calm.FULL_SCREEN: say("Quiet: something fills the screen"),
        Calm.DO_NOT_DISTURB: say("Quiet: the system is set to do not disturb"),
    }[calm]


def plan_words(plan: DayPlan, now: datetime, zone: ZoneInfo) -> str:
    """Say how the day stands."""
    if plan.state is DayState.DUE:
        return say("Due now")
    if plan.state is DayState.RESTING and plan.rest_until is not None:
        return say("Resting until {0}").format(time_words(plan.rest_until, zone))
    if plan.state is DayState.DONE:
        return say("That is plenty for today")
    if plan.next_at is None:
        return say("Nothing is planned")
    local = plan.next_at.astimezone(zone)
    if local.date() == now.astimezone(zone).date():
        return say("Next at {0}").format(time_words(plan.next_at, zone))
    return say("Next on {0} at {1}").format(QLocale().toString(local.date(), "dddd"), time_words(plan.next_at, zone))
