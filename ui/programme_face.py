"""What the programme page shows, made from the gate's decision by `ui/programme_words.py`."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ui.rule_words import RowFace


class PanelAct(StrEnum):
    """What a button of the panel does."""

    START = "start"
    START_SILENT = "start_silent"
    CHECK_IN = "check_in"
    START_HERE = "start_here"
    SAFETY_CARD = "safety_card"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class StageCardFace:
    """One of the three cards on the line.

    Attributes:
        stage: 1 to 3.
        title: "Video 2".
        fits: Whom it fits.
        routine: How often.
        walks: Walks that go with it.
        pill: State.
        pill_tone: How the pill looks.
        is_open: Open.
        is_here: The stage the user is in.
        parts_done: Rows done, or None where they are not counted yet.
        spoken: All of it.
    """

    stage: int
    title: str
    fits: str
    routine: str
    walks: str
    pill: str
    pill_tone: str
    is_open: bool
    is_here: bool
    parts_done: int | None
    spoken: str


@dataclass(frozen=True, slots=True)
class ExerciseLine:
    """One exercise of an open video.

    Attributes:
        name: Its name.
        dose: How often.
        grown: What it has grown to, or "".
    """

    name: str
    dose: str
    grown: str = ""


@dataclass(frozen=True, slots=True)
class PanelFace:
    """The panel of the chosen card.

    Attributes:
        title: In the band on top.
        pill: "3 of 4 done", or "".
        poster: Picture for the band.
        rows: The four rows of a closed video; () for an open one.
        exercises: The exercises of an open video; () for a closed one.
        note: One line above everything, "" for none ("Closed on Tuesday by ...").
        filled: Words of the filled button.
        filled_act: What it does.
        ghost: Words of the quiet button, or "".
        ghost_act: What it does.
        foot: Small line beside the buttons.
        why_title, why: The info box.
        link: "My physio says I can start now", or "".
    """

    title: str
    pill: str = ""
    poster: Path | None = None
    rows: tuple[RowFace, ...] = ()
    exercises: tuple[ExerciseLine, ...] = ()
    note: str = ""
    filled: str = ""
    filled_act: PanelAct = PanelAct.START
    filled_key: str = ""
    ghost: str = ""
    ghost_act: PanelAct = PanelAct.START_HERE
    foot: str = ""
    why_title: str = ""
    why: str = ""
    link: str = ""
