"""The words of the pain scale, the sitting answers and the other questions; one place for every screen that asks."""

from PySide6.QtCore import QCoreApplication

from player.events import Change, Morning, Sit, Spell, Zone


def _say(text: str) -> str:
    return QCoreApplication.translate("PainWords", text)


def pain_word(nrs: int) -> str:
    """Give the word of a pain number, 0 to 10."""
    words = (
        _say("None"),
        _say("Very mild"),
        _say("Very mild"),
        _say("Mild"),
        _say("Medium"),
        _say("Medium"),
        _say("Strong"),
        _say("Strong"),
        _say("Very strong"),
        _say("Very strong"),
        _say("Worst"),
    )
    return words[nrs]


def pain_sentence(nrs: int) -> str:
    """Give the sentence that helps to choose a pain number, 0 to 10."""
    mild = _say("I only notice it if I think about it.")
    medium = _say("I notice it, but I can carry on.")
    strong = _say("It is hard to do some things.")
    very_strong = _say("It is hard to do most things.")
    sentences = (
        _say("No pain right now."),
        mild,
        mild,
        _say("I notice it, but it does not bother me much."),
        medium,
        medium,
        strong,
        strong,
        very_strong,
        very_strong,
        _say("The worst pain I can imagine."),
    )
    return sentences[nrs]


def pain_name(nrs: int) -> str:
    """Give what a screen reader says for a pain number."""
    return _say("Pain, {0} out of 10, {1}").format(nrs, pain_word(nrs).lower())


def sit_words(sit: Sit | None) -> tuple[str, str]:
    """Give title and help line of a sitting answer."""
    return {
        Sit.STRAIGHT_AWAY: (_say("Straight away"), _say("Less than 10 minutes")),
        Sit.TEN_MINUTES: (_say("After a while"), _say("10 to 29 minutes")),
        Sit.HALF_HOUR: (_say("After about half an hour"), _say("30 to 59 minutes")),
        Sit.HOUR: (_say("An hour or more"), _say("Or it did not hurt at all in an hour")),
        None: (_say("I did not sit long enough to tell"), ""),
    }[sit]


def zone_words(zone: Zone) -> str:
    """Give the words of the furthest point."""
    return {
        Zone.BACK: _say("Back only, or nowhere"),
        Zone.BUTTOCK: _say("Buttock"),
        Zone.THIGH: _say("Thigh"),
        Zone.BELOW_KNEE: _say("Below the knee"),
    }[zone]


def change_words(change: Change) -> tuple[str, str]:
    """Give words and icon of an answer to "compared with your last check-in"."""
    return {
        Change.MUCH_BETTER: (_say("Much better"), "chevrons-down"),
        Change.BIT_BETTER: (_say("A bit better"), "chevron-down"),
        Change.SAME: (_say("Same"), "equal"),
        Change.BIT_WORSE: (_say("A bit worse"), "chevron-up"),
        Change.MUCH_WORSE: (_say("Much worse"), "chevrons-up"),
    }[change]


def morning_words(morning: Morning) -> str:
    """Give the words of an answer about this morning."""
    return {
        Morning.BETTER: _say("Better"),
        Morning.SAME: _say("The same"),
        Morning.WORSE: _say("Worse"),
    }[morning]


def spell_words(spell: Spell) -> str:
    """Give the words of how long a spell has lasted."""
    return {
        Spell.UNDER_6_WEEKS: _say("Less than 6 weeks"),
        Spell.SIX_TO_12_WEEKS: _say("6 to 12 weeks"),
        Spell.OVER_12_WEEKS: _say("Over 12 weeks"),
        Spell.UNKNOWN: _say("Not sure"),
    }[spell]
