"""What the user has set: every setting with its range; what is unknown is kept, what is wild is refused."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, Self

from player.dayhours import DAYS_A_WEEK, DayHours, WeekHours

_log = logging.getLogger(__name__)

MINUTES_A_DAY = 24 * 60
MINUTES_AN_HOUR = 60
WORKING_DAYS = 5

NO_UNKNOWN: Mapping[str, object] = MappingProxyType({})
"""Shared empty mapping for settings that carry no foreign keys."""


class Theme(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class LessMotion(StrEnum):
    """Whether movements of the window are left out."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class OnClose(StrEnum):
    """What closing the window does: the question is asked once."""

    ASK = "ask"
    STAY = "stay"
    QUIT = "quit"


RANGES: Mapping[str, range | tuple[int, ...]] = MappingProxyType(
    {
        "reminder_every_min": (60, 90, 120),
        "day_start_min": range(MINUTES_A_DAY + 1),
        "day_end_min": range(MINUTES_A_DAY + 1),
        "voice_volume_pct": range(101),
        "click_volume_pct": range(101),
        "film_volume_pct": range(101),
        "cue_size_pct": range(100, 151),
        "text_size_pct": range(90, 151),
    }
)
"""Name of each setting that is a number to the numbers that it may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings. Each has a safe value where nothing is stored.

    Attributes:
        region: Id of the region whose emergency numbers are shown; "" until it is chosen.
        language: Language tag; "" for the system's.
        consented_on: ISO date on which the two sentences of the first run were ticked; "" before.
        has_reminders: Whether reminders come; offered after the first routine, never on by itself.
        was_asked_about_reminders: Whether they have been offered.
        reminder_every_min: Minutes between reminders: 60, 90 or 120.
        day_start_min: Minute of the day from which reminders may come.
        day_end_min: Minute of the day after which none come; if it is the earlier one, on the next date.
        weekday_hours: Days that differ: () where all are alike, else from Monday to Sunday start and end as above,
            and () for a day without reminders.
        reminders_paused_until: Instant until which the user paused them, in ISO form; "" for no pause.
        starts_with_session: Whether Dimmer starts with the session, in the background.
        has_sitting_timer: Whether the time in sitting is measured.
        is_quiet_in_full_screen: Whether they wait while something fills the screen, or a call runs.
        has_voice: Whether names, sides and counts are spoken.
        voice_volume_pct: Level of the voice, 0 to 100.
        speaks_reps: Whether each repetition is told to a screen reader.
        has_click_sound: Whether the dial's click is heard.
        click_volume_pct: Level of the click, 0 to 100.
        film_volume_pct: Level of the film's own sound, 0 to 100.
        has_chime: Whether a chime is heard when a video opens.
        has_captions: Whether captions are shown.
        has_breathing_disc: Whether the disc in the dial breathes.
        has_ember: Whether the film shows where a move works.
        has_motion_arrows: Whether the film shows arrows beside the body.
        cue_size_pct: Size of the cues, 100 to 150.
        was_click_explained: Whether the caption about clicks was shown.
        waits_for_next: Whether a check-in moves on only at Next.
        theme: The colours.
        text_size_pct: Size of text, 90 to 150.
        less_motion: Whether movements are left out.
        has_single_keys: Whether single letters act as keys.
        video_folder: Folder of the user's own films; "" for the bundled ones.
        uses_drawn_guide: Whether the drawn guide takes the place of films.
        second_backup_folder: A second place for copies of the records; "" for none.
        weekly_offered_for: ISO date of the last week whose three questions were offered; "" before.
        on_close: What closing the window does.
        unknown: Stored keys that this version does not know, kept for one that does.
    """

    region: str = ""
    language: str = ""
    consented_on: str = ""
    has_reminders: bool = False
    was_asked_about_reminders: bool = False
    reminder_every_min: int = 60
    day_start_min: int = 8 * 60
    day_end_min: int = 20 * 60
    weekday_hours: tuple[tuple[int, ...], ...] = ()
    reminders_paused_until: str = ""
    starts_with_session: bool = False
    has_sitting_timer: bool = False
    is_quiet_in_full_screen: bool = True
    has_voice: bool = True
    voice_volume_pct: int = 100
    speaks_reps: bool = False
    has_click_sound: bool = True
    click_volume_pct: int = 70
    film_volume_pct: int = 100
    has_chime: bool = True
    has_captions: bool = True
    has_breathing_disc: bool = True
    has_ember: bool = True
    has_motion_arrows: bool = True
    cue_size_pct: int = 100
    was_click_explained: bool = False
    waits_for_next: bool = False
    theme: Theme = Theme.SYSTEM
    text_size_pct: int = 100
    less_motion: LessMotion = LessMotion.SYSTEM
    has_single_keys: bool = True
    video_folder: str = ""
    uses_drawn_guide: bool = False
    second_backup_folder: str = ""
    weekly_offered_for: str = ""
    on_close: OnClose = OnClose.ASK
    unknown: Mapping[str, object] = field(default_factory=lambda: NO_UNKNOWN)

    def __post_init__(self) -> None:
        """Refuse a wild value.

        Raises:
            ValueError: If a value is out of its range, or the day starts when it ends.
        """
        for name, default in _defaults().items():
            _check(name, getattr(self, name), default)
        if not _is_span((self.day_start_min, self.day_end_min)):
            raise ValueError("the day must start at another time than it ends")

    @classmethod
    def from_stored(cls, stored: Mapping[str, object]) -> Self:
        """Read settings as they were stored. A wild value is replaced by the default, and logged by its name only.

        Args:
            stored: Name to plain JSON value.
        """
        defaults = _defaults()
        values: dict[str, Any] = {}
        for name in stored.keys() & defaults.keys():
            try:
                values[name] = _read(name, stored[name], defaults[name])
            except ValueError:
                _log.warning("the setting %s holds a value that it cannot have; its default is used", name)
        unknown = MappingProxyType({name: value for name, value in stored.items() if name not in defaults})
        try:
            return cls(**values, unknown=unknown)
        except ValueError:
            _log.warning("the day of the reminders starts when it ends; the default day is used")
            return cls(**{name: values[name] for name in values if not name.startswith("day_")}, unknown=unknown)

    @property
    def week_hours(self) -> WeekHours:
        """When the user wants to be asked, day by day."""
        alike = (self.day_start_min, self.day_end_min)
        return WeekHours(
            tuple(self._hours(span or alike, is_free=not span) for span in self.weekday_hours)
            or (self._hours(alike, is_free=False),) * DAYS_A_WEEK
        )

    def _hours(self, span: tuple[int, ...], *, is_free: bool) -> DayHours:
        start_min, end_min = span
        return DayHours(
            # Midnight at the end of a day is that at its start.
            start_min % MINUTES_A_DAY / MINUTES_AN_HOUR,
            end_min / MINUTES_AN_HOUR,
            interval_min=self.reminder_every_min,
            is_free=is_free,
        )

    def to_stored(self) -> dict[str, object]:
        """Give every setting, known or not, as a plain JSON value under its name."""
        return {**self.unknown, **{name: getattr(self, name) for name in _defaults()}}


def working_days(start_min: int, end_min: int) -> tuple[tuple[int, ...], ...]:
    """Give the hours of a week that asks for nothing at its end."""
    return ((start_min, end_min),) * WORKING_DAYS + ((),) * (DAYS_A_WEEK - WORKING_DAYS)


@cache
def _defaults() -> Mapping[str, object]:
    return MappingProxyType({known.name: known.default for known in fields(Settings) if known.name != "unknown"})


def _read(name: str, value: object, default: object) -> object:
    if isinstance(default, StrEnum) and isinstance(value, str):
        value = type(default)(value)
    if isinstance(default, tuple) and isinstance(value, list):
        # JSON knows no tuples.
        value = tuple(tuple(item) if isinstance(item, list) else item for item in value)
    _check(name, value, default)
    return value


def _check(name: str, value: object, default: object) -> None:
    if type(value) is not type(default) or (name in RANGES and value not in RANGES[name]):
        raise ValueError(f"{name} cannot be {value!r}")
    if isinstance(value, tuple) and value and not (len(value) == DAYS_A_WEEK and all(map(_is_free_or_span, value))):
        raise ValueError(f"{name} cannot be {value!r}")


def _is_free_or_span(span: object) -> bool:
    return span == () or _is_span(span)


def _is_span(span: object) -> bool:
    """Say whether two minutes of the day bound a time."""
    if not isinstance(span, tuple) or len(span) != 2 or not all(type(minute) is int for minute in span):  # noqa: PLR2004
        return False
    start_min, end_min = span
    if min(span) < 0 or max(span) > MINUTES_A_DAY:
        return False
    return span == (0, MINUTES_A_DAY) or start_min % MINUTES_A_DAY != end_min % MINUTES_A_DAY
