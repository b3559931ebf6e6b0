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

KEPT = 8
"""How many clear cards and lifts are remembered; more than one only matters after a clock that went back."""


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
class SafetyState:
    """What the safety cards have left behind.

    Attributes:
        hold: What the answers forbid.
        lifts: When something was lifted, and what had been forbidden until then; oldest first.
        checked: Items that were positive and have been checked.
        full: The full card that is due.
        short: The short card that is due; a full one takes its place.
        settled: The last cards that were due, and when they were answered; oldest first.
        clears: When the last clear cards were given, and their form; oldest first.
        flagged_at: When a sign of tier A or B was last given.
    """

    hold: Hold = field(default_factory=Hold)
    lifts: tuple[tuple[datetime, Hold], ...] = ()
    checked: Mapping[str, Checked] = field(default_factory=dict)
    full: CardDue | None = None
    short: CardDue | None = None
    settled: tuple[tuple[CardDue, datetime], ...] = ()
    clears: tuple[tuple[datetime, CardForm], ...] = ()
    flagged_at: datetime | None = None

    @property
    def card(self) -> CardDue | None:
        """The card that is due; a latch without the tick needs none."""
        return None if self.hold.latched and not self.hold.is_ticked else self.full or self.short

    def seen_at(self, now: datetime) -> "SafetyState":
        """Give the state without what is dated later: a sign holds whatever its date, what lifts it does not."""
        hidden = [hold for at, hold in self.lifts if at > now]
        open_again = {card.form: card for card, at in self.settled if at > now}
        if not hidden and not open_again:
            return self
        hold = hidden[0] if hidden else self.hold
        hold = replace(
            hold,
            latched=(*hold.latched, *(id_ for id_ in self.hold.latched if id_ not in hold.latched)),
            caps=(*hold.caps, *(id_ for id_ in self.hold.caps if id_ not in hold.caps)),
            locks=(*hold.locks, *(id_ for id_ in self.hold.locks if id_ not in hold.locks)),
        )
        return replace(
            self,
            hold=hold,
            full=self.full or open_again.get(CardForm.FULL),
            short=self.short or open_again.get(CardForm.SHORT),
        )

    def after(self, seen: "SafetyState", changed: "SafetyState", now: datetime) -> "SafetyState":
        """Give what is left of this state when an event has changed it as it was seen at its instant.

        What was only hidden by a clock that went back comes into sight again, unless the event itself has changed it.
        """
        if changed is seen or seen is self:
            return self if changed is seen else changed
        has_new_hold = changed.hold != seen.hold
        return replace(
            changed,
            hold=changed.hold if has_new_hold else self.hold,
            lifts=tuple(lift for lift in changed.lifts if lift[0] <= now) if has_new_hold else self.lifts,
            full=self.full if changed.full == seen.full else changed.full,
            short=self.short if changed.short == seen.short else changed.short,
        )

    def last_clear(self, now: datetime, form: CardForm | None = None) -> datetime | None:
        """Give when the last clear card, or the last one of a form, was given, not later than ``now``."""
        times = [at for at, kind in self.clears if at <= now and form in (None, kind)]
        return max(times, default=None)


def answer(state: SafetyState, card: SafetyCard, safety: Safety, episode: int) -> SafetyState:
    """Take the answers of a card in.

    Args:
        state: What was before, as seen at the card.
        card: The answers.
        safety: The questionnaire.
        episode: Number of the present spell of pain; what was checked in it does not return in it.
    """
    items = {item.id: item for item in safety.items}
    yes = [id_ for id_, given in card.answers.items() if _counts_as_yes(given, items.get(id_))]
    # An item that this questionnaire does not know is taken for the worst that it may be.
    flags = [id_ for id_ in yes if id_ not in items or items[id_].tier is not Tier.SOON]
    soon = [
        id_ for id_ in yes if id_ not in flags and (id_ not in state.checked or state.checked[id_].episode != episode)
    ]
    hold = replace(
        state.hold,
        caps=_ordered({*state.hold.caps, *(id_ for id_ in soon if items[id_].cap)}, safety),
        locks=_ordered({*state.hold.locks, *(id_ for id_ in soon if items[id_].is_lock)}, safety),
    )
    if flags:
        hold = replace(hold, latched=_ordered({*hold.latched, *flags}, safety), is_ticked=False)
        return replace(state, hold=hold, full=None, short=None, settled=(), flagged_at=card.at)
    return _clear(replace(state, hold=hold), card)


def _counts_as_yes(given: Answer, item: SafetyItem | None) -> bool:
    if given is Answer.PREFER_NOT:
        return item is None or not item.may_prefer_not
    return given is not Answer.NO


def _ordered(ids: set[str], safety: Safety) -> tuple[str, ...]:
    places = {item.id: place for place, item in enumerate(safety.items)}
    return tuple(sorted(ids, key=lambda id_: (places.get(id_, len(places)), id_)))


def _clear(state: SafetyState, card: SafetyCard) -> SafetyState:
    """Take in a card without a sign of tier A or B."""
    hold = state.hold
    if hold.latched:
        if not hold.is_ticked or card.form is CardForm.SHORT:
            return state
        state = _lift(state, card.at, replace(hold, latched=(), is_ticked=False))
    is_full = card.form is CardForm.FULL
    due = [one for one in (state.full, state.short) if one is not None and (is_full or one is state.short)]
    earlier = ((one, min(at, card.at) if is_full or one.form is CardForm.SHORT else at) for one, at in state.settled)
    return replace(
        state,
        full=None if is_full else state.full,
        short=None,
        settled=(*earlier, *((one, card.at) for one in due))[-KEPT:],
        clears=(*state.clears, (card.at, card.form))[-KEPT:],
    )


def _lift(state: SafetyState, at: datetime, hold: Hold) -> SafetyState:
    if hold == state.hold:
        return state
    return replace(state, hold=hold, lifts=(*state.lifts, (at, state.hold))[-KEPT:])


def tick(state: SafetyState, event: Cleared, today: date, safety: Safety, *, episode: int, place: int) -> SafetyState:
    """Take in that a clinician has checked what was found: caps and locks go, a latch waits for the full screen.

    Args:
        state: What was before, as seen at the tick.
        event: The tick.
        today: Its local date.
        safety: The questionnaire.
        episode: Number of the present spell of pain.
        place: Place of the tick in the order of storing.
    """
    stays = {item.id for item in safety.items if not item.is_unlocked_by_tick}
    hold = state.hold
    seen = Checked(event.checked_on or today.isoformat(), episode)
    gone = [id_ for id_ in (*hold.latched, *hold.caps, *hold.locks) if id_ not in stays]
    lifted = replace(
        hold,
        is_ticked=bool(hold.latched),
        caps=tuple(id_ for id_ in hold.caps if id_ in stays),
        locks=tuple(id_ for id_ in hold.locks if id_ in stays),
    )
    state = _lift(replace(state, checked={**state.checked, **dict.fromkeys(gone, seen)}), event.at, lifted)
    if not hold.latched or hold.is_ticked:
        return state
    return replace(state, full=CardDue(CardForm.FULL, CardReason.SCREEN_AGAIN, event.at, place))


def call_card(state: SafetyState, card: CardDue) -> SafetyState:
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
