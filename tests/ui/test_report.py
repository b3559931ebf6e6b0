"""The consultation sheet as a page: one, whole, with its words as words."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter

from player.events import Change, StopMark, Stopped, Zone
from player.exchange.report import sheet_facts, whole_period
from player.exchange.sheet import ALL_PARTS, NoteFacts, SheetPart
from player.story import ProgressStory
from tests.builders import MONDAY, a_check_in, a_routine
from tests.storybook import a_clear_card, months, programme, told, two_years
from ui.report_pdf import page_size, sheet_pdf
from ui.report_sheet import Sheet, SheetFit, paint_sheet

pytestmark = pytest.mark.usefixtures("fonts")

EXERCISES = {"A4": "One knee to chest"}
ITEMS = {item.id: item.label for item in programme().safety.items}


def sheet_of(story: ProgressStory, parts: frozenset[SheetPart] = ALL_PARTS, name: str = "") -> Sheet:
    facts = sheet_facts(story, programme(), whole_period(story), parts)
    return Sheet(facts, story, name, EXERCISES, ITEMS)


def fit(sheet: Sheet, size: QSizeF) -> SheetFit:
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    found = paint_sheet(painter, size, sheet)
    painter.end()
    return found


def words_of(pdf: bytes, folder: Path) -> str:
    """What a program reads out of the PDF."""
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext of poppler-utils reads the page back; it is not here")
    path = folder / "sheet.pdf"
    path.write_bytes(pdf)
    done = subprocess.run([reader, "-raw", str(path), "-"], check=True, capture_output=True, text=True)  # noqa: S603
    return re.sub(r"\s+", " ", done.stdout)


def test_it_is_one_page_with_its_fonts_inside() -> None:
    pdf = sheet_pdf(sheet_of(months(60)))

    assert pdf.startswith(b"%PDF-1.")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    assert pdf.count(b"/FontFile2") >= 2
    assert b"/Subtype /Image" not in pdf


@pytest.mark.parametrize(("is_letter", "box"), [(False, (595, 842)), (True, (612, 792))])
def test_it_has_the_size_of_the_paper(is_letter: bool, box: tuple[int, int]) -> None:  # noqa: FBT001  # a case
    pdf = sheet_pdf(sheet_of(months(60)), is_letter=is_letter)

    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert found is not None
    assert (round(float(found[1])), round(float(found[2]))) == box


def test_its_words_can_be_read_back(tmp_path: Path) -> None:
    mark = StopMark(position_s=100, exercise_id="A4", nrs=6, leg=Zone.THIGH)
    story = told(
        a_clear_card(-1),
        a_check_in(6, 0, change=None),
        a_check_in(5, 12, change=Change.SAME),
        a_check_in(5, 24, note="Long drive"),
        a_check_in(4, 36),
        a_routine(50, nrs_pre=None, completed=False, stopped=Stopped.PAIN, stops=(mark,)),
    )

    words = words_of(sheet_pdf(sheet_of(story, name="Alex Example")), tmp_path)

    assert "Low back pain: 5 Jan to 7 Jan 2026" in words
    assert "Alex Example" in words
    assert "Video 1, One knee to chest, it hurt, pain 6, felt as far as: Thigh." in words
    assert "Long drive" in words
    assert "last answer 4" in words
    assert "1 check answered, the last with nothing found on 5 Jan." in words
    assert "Routines Walks" in words


def test_every_letter_can_be_read_back(tmp_path: Path) -> None:
    letters = "ABCDEFGHIJKLM NOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 ÀÄÅÉÎÕØÜß"
    story = told(a_check_in(5, note=letters), a_check_in(5, 13))

    assert letters in words_of(sheet_pdf(sheet_of(story)), tmp_path)


def test_no_name_stands_on_it_unless_it_was_typed(tmp_path: Path) -> None:
    words = words_of(sheet_pdf(sheet_of(months(30))), tmp_path)

    assert words.lstrip().startswith("Low back pain: ")


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (SheetPart.DIAL, "Dial (estimate)"),
        (SheetPart.SITTING, "Sitting before pain"),
        (SheetPart.DOSE, "Done, beside planned"),
        (SheetPart.STOPS, "Routines stopped by the person"),
        (SheetPart.SAFETY, "Safety checks"),
    ],
)
def test_what_is_not_ticked_does_not_go_in(tmp_path: Path, part: SheetPart, words: str) -> None:
    story = months(30)

    assert words in words_of(sheet_pdf(sheet_of(story)), tmp_path)
    assert words not in words_of(sheet_pdf(sheet_of(story, ALL_PARTS - {part})), tmp_path)


def test_notes_that_do_not_fit_are_counted(tmp_path: Path) -> None:
    story = told(*[a_check_in(5, 6 * i, note=f"Note number {i}") for i in range(120)])

    words = words_of(sheet_pdf(sheet_of(story)), tmp_path)

    shown = len(re.findall(r"Note number", words))
    assert f"and {120 - shown} earlier" in words
    assert "Note number 119" in words
    assert 10 < shown < 120


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=280), max_size=30),
    st.text(st.characters(exclude_categories=["C"]), max_size=60),
    st.sampled_from([True, False]),
)
def test_long_words_never_run_over_the_foot(notes: list[str], name: str, is_letter: bool) -> None:  # noqa: FBT001  # a case
    sheet = sheet_of(months(60))
    facts = replace(sheet.facts, notes=tuple(NoteFacts(MONDAY, " ".join(note.split()) or "-") for note in notes))

    found = fit(replace(sheet, facts=facts, name=name), page_size(is_letter=is_letter))

    assert found.lowest <= found.foot


def test_years_fit_and_stay_small() -> None:
    pdf = sheet_pdf(sheet_of(two_years()))

    assert len(pdf) < 300_000
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
