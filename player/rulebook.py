"""What every rule goes by: the programme, the time zone, and what follows from both."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from player.answers import Answers
from player.decision import CardDue
from player.events import Cleared, SafetyCard
from player.programme import Programme
from player.rules.gate import StepBackRules, UnlockRules
from player.safety import Step, take
from player.state import Promise, State
from player.tally import Tally
from player.trend import Forecast, HalfDay, Trend, TrendWord, forecast, half_day, trend, window


class Rulebook:
    """The programme in one time zone.

    Attributes:
        programme: What is prescribed, with every threshold.
        zone: Tells local days.
        tally: Keeps answers up to date.
    """

    def __init__(self, programme: Programme, zone: ZoneInfo) -> None:
        self.programme = programme
        self.zone = zone
        self.tally = Tally(programme, zone)
        self._trend_of: tuple[HalfDay, ...] = ()
        self._trend = trend((), programme.trend)

    def unlock_after(self, stage: int | None) -> UnlockRules | None:
        """Give what opens the next video; before placement the one after the first stage."""
        unlocks = self.programme.gate.unlocks
        place = (stage or 1) - 1
        return unlocks[place] if place < len(unlocks) else None

    def step_back_from(self, stage: int) -> StepBackRules | None:
        """Give what closes the video of a stage again; None for the first stage."""
        return self.programme.gate.step_backs[stage - 2] if stage > 1 else None

    def take_safety(self, state: State, what: SafetyCard | Cleared | CardDue, at: datetime) -> State:
        """Let the answers of a card, a clinician's check, or a call for a card work on the safety state."""
        step = Step(what, at, state.place, state.episode, self.tally.local_date(at))
        return replace(state, safety=take(state.safety, step, self.programme.safety))

    def trend(self, answers: Answers, now: datetime) -> Trend:
        """Put the last days in a word; the last result is remembered, for it is asked again and again."""
        seen = self._window(answers, now)
        if seen != self._trend_of:
            self._trend_of, self._trend = seen, trend(seen, self.programme.trend)
        return self._trend

    def _window(self, answers: Answers, now: datetime) -> tuple[HalfDay, ...]:
        rules = self.programme.trend
        return window(answers.dial.half_days, half_day(now, self.zone, rules), rules)

    def forecast(self, state: State, promise: Promise, now: datetime) -> Forecast | None:
        """Say when the dial may reach "low", or None where any condition speaks against saying it.

        Args:
            state: What the events have left.
            promise: What became of earlier forecasts.
            now: The instant.
        """
        rules, answers, level = self.programme.forecast, state.answers, state.answers.level
        # The cheap conditions come first, for this is asked at every check-in.
        if level is None or not rules.level_from <= level.mean <= rules.level_to or promise.misses >= rules.misses:
            return None
        if promise.hidden_until is not None and now < promise.hidden_until:
            return None
        if not self._has_days(answers) or self._is_unquiet(state, now):
            return None
        if self.trend(answers, now).word is not TrendWord.SETTLING:
            return None
        return forecast(self._window(answers, now), level.mean, self.programme.trend, rules)

    def _has_days(self, answers: Answers) -> bool:
        if answers.episode is None or answers.episode.reading_days is None:
            return False
        first, last = answers.episode.reading_days
        return (last - first).days + 1 >= self.programme.forecast.data_days

    def _is_unquiet(self, state: State, now: datetime) -> bool:
        events = (*state.step_backs[-1:], state.safety.flagged_at, state.answers.much_worse_at)
        quiet_s = self.programme.forecast.quiet_h * 3600
        return any(at is not None and (now - at).total_seconds() <= quiet_s for at in events)
