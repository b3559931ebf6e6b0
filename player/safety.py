"""The safety screen as a state: what is latched, locked or capped, and which card is due.

Programme text, sections 3.1 to 3.4, read as in section 11, readings 12, 22 to 26 and 39 to 44.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from player.answers import Latest
from player.decision import CardDue, CardReason
from player.events import Answer, CardForm, Cleared, SafetyCard
from player.programme import Programme, Safety, SafetyItem, Tier

KEPT = 64
"""How many steps and clear cards are remembered; earlier ones only matter to a clock set back by months."""


@dataclass(frozen=True, slots=True)
class Checked:
    """An item that was positive and has been checked by a clinician.

    Attributes:
        on: ISO date of the visit, or of the tick where none was given.
        episode: Number of the spell of pain then.
    """

    on: str
    episode: int


@dataclass(frozen=True, slots=True)
class Hold:
    """What the answers forbid.

    Attributes:
        latched: Items of tier A and B on file, in the order of the questionnaire.
        is_ticked: Whether a clinician has checked these; the full screen is still missing.
        caps: Items that hold the stage down.
        locks: Items of tier C that close everything.
    """

    latched: tuple[str, ...] = ()
    is_ticked: bool = False
    caps: tuple[str, ...] = ()
    locks: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether neither a latch nor a lock closes everything."""
        return not self.latched and not self.locks

    def cap(self, programme: Programme) -> int:
        """Give the highest stage that the cards allow."""
        caps = (item.cap for item in programme.safety.items if item.id in self.caps)
        return min(caps, default=programme.last_stage)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that works on the safety state.

    Attributes:
        what: The answers of a card, a clinician's check, or a card that is called for.
        at: Its instant.
        place: Its place in the order of storing.
        episode: Number of the spell of pain then; what was checked in it does not return in it.
        today: Its local date.
    """

    what: SafetyCard | Cleared | CardDue
    at: datetime
    place: int
    episode: int
    today: date


@dataclass(frozen=True, slots=True)
class SafetyState:
    """What the safety cards have left behind, as seen from an instant.

    Attributes:
        hold: What the answers forbid.
        checked: Items that were positive and have been checked.
        full: The full card that is due.
        short: The short card that is due; a full one takes its place.
        clears: When the last clear cards were given, and their form; oldest first.
        flagged_at: When a sign of tier A or B was last given.
        steps: The last steps, oldest stored first, also those that are dated later than the instant.
        base: What was before these; None for nothing.
        newest_at: The latest instant of a step.
        is_partial: Whether a step is dated later than the instant.
    """

    hold: Hold = field(default_factory=Hold)
    checked: Mapping[str, Checked] = field(default_factory=dict)
    full: CardDue | None = None
    short: CardDue | None = None
    clears: tuple[tuple[datetime, CardForm], ...] = ()
    flagged_at: datetime | None = None
    steps: tuple[Step, ...] = ()
    base: "SafetyState | None" = None
    newest_at: datetime | None = None
    is_partial: bool = False

    @property
    def card(self) -> CardDue | None:
        """The card that is due; a latch without the tick needs none."""
        return None if self.hold.latched and not self.hold.is_ticked else self.full or self.short

    def seen_at(self, now: datetime, safety: Safety) -> "SafetyState":
        """Give the state as seen from an instant: a sign holds whatever its date, what lifts it does not."""
        if self.newest_at is None or (not self.is_partial and self.newest_at <= now):
            return self
        state = self.base or SafetyState()
        for step in self.steps:
            state = _work(state, step, safety, is_seen=step.at <= now)
        return replace(
            state, steps=self.steps, base=self.base, newest_at=self.newest_at, is_partial=now < self.newest_at
        )

    def last_clear(self, now: datetime, form: CardForm | None = None) -> datetime | None:
        """Give when the last clear card, or the last one of a form, was given, not later than ``now``."""
        times = [at for at, kind in self.clears if at <= now and form in (None, kind)]
        return max(times, default=None)


def take(state: SafetyState, step: Step, safety: Safety) -> SafetyState:
    """Take a step in.

    Args:
        state: What was before, as seen from the instant of the step.
        step: What happens.
        safety: The questionnaire.
    """
    worked = _work(state, step, safety, is_seen=True)
    if worked is state and isinstance(step.what, CardDue):
        return state
    steps, base = (*state.steps, step), state.base
    if len(steps) > KEPT:
        base, steps = _work(base or SafetyState(), steps[0], safety, is_seen=True), steps[1:]
    newest_at = step.at if state.newest_at is None else max(state.newest_at, step.at)
    return replace(worked, steps=steps, base=base, newest_at=newest_at)


def _work(state: SafetyState, step: Step, safety: Safety, *, is_seen: bool) -> SafetyState:
    """Let a step work; of one that is dated later than the instant only what closes something."""
    match step.what:
        case SafetyCard() as card:
            return _answer(state, card, safety, step.episode, is_seen=is_seen)
        case Cleared() as event:
            return _tick(state, event, step, safety) if is_seen else state
        case CardDue() as card:
            return _call(state, card)


def _answer(state: SafetyState, card: SafetyCard, safety: Safety, episode: int, *, is_seen: bool) -> SafetyState:
    """Take the answers of a card in."""
    items = {item.id: item for item in safety.items}
    yes = [id_ for id_, given in card.answers.items() if _counts_as_yes(given, items.get(id_))]
    # An item that this questionnaire does not know is taken for the worst that it may be.
    flags = [id_ for id_ in yes if id_ not in items or items[id_].tier is not Tier.SOON]
    soon = [
        id_ for id_ in yes if id_ not in flags and (id_ not in state.checked or state.checked[id_].episode != episode)
    ]
    hold = state.hold
    if soon:
        hold = replace(
            hold,
            caps=_ordered({*hold.caps, *(id_ for id_ in soon if items[id_].cap)}, safety),
            locks=_ordered({*hold.locks, *(id_ for id_ in soon if items[id_].is_lock)}, safety),
        )
    if flags:
        hold = replace(hold, latched=_ordered({*hold.latched, *flags}, safety), is_ticked=False)
        return replace(
            state,
            hold=hold,
            full=None if is_seen else state.full,
            short=None if is_seen else state.short,
            flagged_at=card.at,
        )
    state = replace(state, hold=hold)
    return _clear(state, card) if is_seen else state


def _counts_as_yes(given: Answer, item: SafetyItem | None) -> bool:
    if given is Answer.PREFER_NOT:
        return item is None or not item.may_prefer_not
    return given is not Answer.NO


def _ordered(ids: set[str], safety: Safety) -> tuple[str, ...]:
    places = {item.id: place for place, item in enumerate(safety.items)}
    return tuple(sorted(ids, key=lambda id_: (places.get(id_, len(places)), id_)))


def _clear(state: SafetyState, card: SafetyCard) -> SafetyState:
    """Take in a card without a sign of tier A or B, which takes a latch away if a clinician's check came before."""
    hold, is_full = state.hold, card.form is CardForm.FULL
    if is_full and hold.is_ticked:
        hold = replace(hold, latched=(), is_ticked=False)
    return replace(
        state,
        hold=hold,
        full=None if is_full else state.full,
        short=None,
        clears=(*state.clears, (card.at, card.form))[-KEPT:],
    )


def _tick(state: SafetyState, event: Cleared, step: Step, safety: Safety) -> SafetyState:
    """Take in that a clinician has checked what was found: caps and locks go, a latch waits for the full screen."""
    stays = {item.id for item in safety.items if not item.is_unlocked_by_tick}
    hold = state.hold
    seen = Checked(event.checked_on or step.today.isoformat(), step.episode)
    gone = [id_ for id_ in (*hold.latched, *hold.caps, *hold.locks) if id_ not in stays]
    lifted = replace(
        hold,
        is_ticked=bool(hold.latched),
        caps=tuple(id_ for id_ in hold.caps if id_ in stays),
        locks=tuple(id_ for id_ in hold.locks if id_ in stays),
    )
    state = replace(state, hold=lifted, checked={**state.checked, **dict.fromkeys(gone, seen)})
    if not hold.latched or hold.is_ticked:
        return state
    return replace(state, full=CardDue(CardForm.FULL, CardReason.SCREEN_AGAIN, event.at, step.place))


def _call(state: SafetyState, card: CardDue) -> SafetyState:
    """Make a card due, for the newest reason; of one event the first one stays."""
    due = state.full if card.form is CardForm.FULL else state.short
    if due is not None and due.place == card.place:
        return state
    return replace(state, full=card) if card.form is CardForm.FULL else replace(state, short=card)


def calls_short_card(latest: Latest, programme: Programme) -> bool:
    """Say whether the answers of a check-in raise the short card at once (programme text, section 3.4)."""
    cards, gate, check_in = programme.safety.cards, programme.gate, latest.check_in
    is_much_worse = check_in.change is not None and check_in.change <= cards.change_to
    is_jump = latest.jump is not None and latest.jump >= gate.jump - gate.tolerance
    return is_much_worse or is_jump or latest.is_lower or check_in.nrs >= cards.nrs_from
