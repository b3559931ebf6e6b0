"""The words of the pain scale, the sitting answers and the other questions; one place for every screen that asks."""

from player.events import Change, Morning, Sit, Spell, Zone
from ui.words import say


def pain_word(nrs: int) -> str:
    """Give the word of a pain number, 0 to 10."""
    words = (
        say("None"),
        say("Very mild"),
        say("Very mild"),
        say("Mild"),
        say("Medium"),
        say("Medium"),
        say("Strong"),
        say("Strong"),
        say("Very strong"),
        say("Very strong"),
        say("Worst"),
    )
    return words[nrs]


def pain_sentence(nrs: int) -> str:
    """Give the sentence that helps to choose a pain number, 0 to 10."""
    mild = say("I only notice it if I think about it.")
    medium = say("I notice it, but I can carry on.")
    strong = say("It is hard to do some things.")
    very_strong = say("It is hard to do most things.")
    sentences = (
        say("No pain right now."),
        mild,
        mild,
        say("I notice it, but it does not bother me much."),
        medium,
        medium,
        strong,
        strong,
        very_strong,
        very_strong,
        say("The worst pain I can imagine."),
    )
    return sentences[nrs]


def pain_name(nrs: int) -> str:
    """Give what a screen reader says for a pain number."""
    return say("Pain, {0} out of 10, {1}").format(nrs, pain_word(nrs).lower())


def sit_words(sit: Sit | None) -> tuple[str, str]:
    """Give title and help line of a sitting answer."""
    return {
        Sit.STRAIGHT_AWAY: (say("Straight away"), say("Less than 10 minutes")),
        Sit.TEN_MINUTES: (say("After a while"), say("10 to 29 minutes")),
        Sit.HALF_HOUR: (say("After about half an hour"), say("30 to 59 minutes")),
        Sit.HOUR: (say("An hour or more"), say("Or it did not hurt at all in an hour")),
        None: (say("I did not sit long enough to tell"), ""),
    }[sit]


def zone_words(zone: Zone) -> str:
    """Give the words of the furthest point."""
    return {
        Zone.BACK: say("Back only, or nowhere"),
        Zone.BUTTOCK: say("Buttock"),
        Zone.THIGH: say("Thigh"),
        Zone.BELOW_KNEE: say("Below the knee"),
    }[zone]


def change_words(change: Change) -> tuple[str, str]:
    """Give words and icon of an answer to "compared with your last check-in"."""
    return {
        Change.MUCH_BETTER: (say("Much better"), "chevrons-down"),
        Change.BIT_BETTER: (say("A bit better"), "chevron-down"),
        Change.SAME: (say("Same"), "equal"),
        Change.BIT_WORSE: (say("A bit worse"), "chevron-up"),
        Change.MUCH_WORSE: (say("Much worse"), "chevrons-up"),
    }[change]


def morning_words(morning: Morning) -> str:
    """Give the words of an answer about this morning."""
    return {
        Morning.BETTER: say("Better"),
        Morning.SAME: say("The same"),
        Morning.WORSE: say("Worse"),
    }[morning]


def spell_words(spell: Spell) -> str:
    """Give the words of how long a spell has lasted."""
    return {
        Spell.UNDER_6_WEEKS: say("Less than 6 weeks"),
        Spell.SIX_TO_12_WEEKS: say("6 to 12 weeks"),
        Spell.OVER_12_WEEKS: say("Over 12 weeks"),
        Spell.UNKNOWN: say("Not sure"),
    }[spell]
