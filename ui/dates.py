"""Dates in words, in the order in which the user's language writes them."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_YEAR = re.compile(r"[,،\s]*(?:'[^']*'\s*)?y+\.?")
_WEEKDAY = re.compile(r"d{3,4}[.,،]?\s*")


def weekday_words(day: date) -> str:
    """Write a day such as "Sunday 22 November", "Sonntag, 22. November", "Domingo, 22 de noviembre"."""
    words = _written(day, _YEAR.sub("", _long()))
    # It begins a line; French and Spanish write a weekday small elsewhere.
    return words[:1].upper() + words[1:]


def day_words(day: date) -> str:
    """Write a day such as "22 November", "22. November"."""
    return _written(day, _WEEKDAY.sub("", _YEAR.sub("", _long())))


def dated_words(day: date) -> str:
    """Write a day of any year, such as "22 November 2026", "22. November 2026"."""
    return _written(day, _WEEKDAY.sub("", _long()))


def short_day_words(day: date) -> str:
    """Write a day with the month cut short, such as "22 Nov", "22. Nov."."""
    return _written(day, _WEEKDAY.sub("", _YEAR.sub("", _long())).replace("MMMM", "MMM"))


def _long() -> str:
    return QLocale().dateFormat(QLocale.FormatType.LongFormat)


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern.strip())
