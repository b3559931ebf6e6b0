"""The words that stand on the chart."""

from PySide6.QtCore import QLocale

from player.events import Sit
from ui.words import say


def routines_label() -> str:
    """Name the lane of the routines."""
    return say("Routines")


def walks_label() -> str:
    """Name the lane of the walks."""
    return say("Walks")


def sit_label(sit: Sit) -> str:
    """Say a sitting answer in a few signs."""
    return {
        Sit.STRAIGHT_AWAY: say("under 10 min"),
        Sit.TEN_MINUTES: say("10 min +"),
        Sit.HALF_HOUR: say("30 min +"),
        Sit.HOUR: say("60 min +"),
    }[sit]


def sit_row_label(sit: Sit) -> str:
    """Say a sitting answer beside its row, in as few signs as can be."""
    return {
        Sit.STRAIGHT_AWAY: say("< 10 min"),
        Sit.TEN_MINUTES: say("10 +"),
        Sit.HALF_HOUR: say("30 +"),
        Sit.HOUR: say("60 +"),
    }[sit]


def side_labels() -> tuple[str, ...]:
    """Give every word that stands left of the panels; the widest one sets their edge."""
    return (routines_label(), walks_label(), say("Pain"), say("worst"), say("none"), *map(sit_row_label, Sit))


def number_words(value: float) -> str:
    """Write a number with one place behind the point where it needs it."""
    return QLocale().toString(float(value), "f", 0 if value == round(value) else 1)


def count_words(number: int, one: str, many: str) -> str:
    """Choose between one and many."""
    return one if number == 1 else many.format(QLocale().toString(number))
