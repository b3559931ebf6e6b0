"""What Today shows, as plain words and numbers: made by `ui/today_words.py`, painted by the cards of the page."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class MarkKind(StrEnum):
    """A mark on the day strip; there is none for "missed"."""

    ROUTINE_DONE = "routine_done"
    ROUTINE_NOW = "routine_now"
    ROUTINE_COMING = "routine_coming"
    WALK_DONE = "walk_done"
    WALK_COMING = "walk_coming"


@dataclass(frozen=True, slots=True)
class DayMark:
    """One mark: ``share`` is its place along the day, 0 to 1."""

    kind: MarkKind
    share: float
    words: str


@dataclass(frozen=True, slots=True)
class DayFace:
    """The day strip.

    Attributes:
        caption: What was done, counted.
        marks: From morning to evening.
        hours: Words of the hour labels and their shares.
        now_hour: The label that is the present hour, or "".
        flag: Words over the mark of now ("Due now", "In 25 min"), or "".
        flag_share: Its place.
        now_share: How much of the day is behind, 0 to 1.
        spoken: All of it for a screen reader.
    """

    caption: str = ""
    marks: tuple[DayMark, ...] = ()
    hours: tuple[tuple[str, float], ...] = ()
    now_hour: str = ""
    flag: str = ""
    flag_share: float = 0.0
    now_share: float = 0.0
    spoken: str = ""


class HeroAct(StrEnum):
    """What the hero's filled button does."""

    START = "start"
    CARRY_ON = "carry_on"
    CHECK_IN = "check_in"
    SAFETY = "safety"
    HELP = "help"
    ANSWER_CARD = "answer_card"


@dataclass(frozen=True, slots=True)
class HeroFace:
    """The next-routine card.

    Attributes:
        pill: State ("Due now"), or "".
        pill_tone, pill_icon: How the pill looks.
        title: The video's name.
        line: What it is, one line.
        note: One amber line about today, or "".
        forms: Words of the form switch, or () where there is none.
        form_index: Which form is chosen.
        act: What the filled button does.
        button: What it says.
        ghost: A second, quiet button, or "".
        ghost_act: What that does.
        poster: Picture file, or None.
        is_danger: True for the warning-sign card.
        spoken: Name of the filled button for a screen reader.
    """

    pill: str = ""
    pill_tone: str = "glow"
    pill_icon: str = "clock"
    title: str = ""
    line: str = ""
    note: str = ""
    forms: tuple[str, ...] = ()
    form_index: int = 0
    act: HeroAct = HeroAct.START
    button: str = ""
    ghost: str = ""
    ghost_act: HeroAct = HeroAct.START
    poster: Path | None = None
    is_danger: bool = False
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class DialFace:
    """The dial card.

    Attributes:
        level: 0 to 10 in halves, or None before the needle lights up.
        word: "low", "middle" or "high".
        trend: Trend word, or "".
        trend_icon: Its arrow.
        trend_is_good: Whether the word takes the calm colour.
        trend_span: "last ten days".
        last_title: "Last answer".
        last: "4 at 12:10", or "".
        note: Line under the dial.
        spoken: All of it for a screen reader.
    """

    level: float | None = None
    word: str = ""
    trend: str = ""
    trend_icon: str = "equal"
    trend_is_good: bool = False
    trend_span: str = ""
    last_title: str = ""
    last: str = ""
    note: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class VideoFace:
    """One of the three video cards.

    Attributes:
        stage: 1 to 3.
        title: "Video 2".
        state: "You are here", "3 of 4 done".
        line: One more line.
        is_open: Open and may be started.
        is_here: The stage the user is in.
        parts_done: Rows done, 0 to 4, or None where they are not counted yet.
        spoken: All of it for a screen reader.
    """

    stage: int
    title: str
    state: str
    line: str
    is_open: bool = False
    is_here: bool = False
    parts_done: int | None = None
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class TodayFace:
    """The whole page."""

    greeting: str
    date_line: str
    short_line: str
    reminders: str
    hero: HeroFace
    dial: DialFace
    day: DayFace
    videos: tuple[VideoFace, ...] = field(default_factory=tuple)
