"""Draw the physiotherapist's page where no window is: for the command line."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from media.programmefile import Course
from player.exchange.sheet import SheetFacts
from player.story import ProgressStory
from ui.look import load_fonts
from ui.report_pdf import is_letter_country, sheet_pdf
from ui.report_sheet import Sheet


def print_page(
    facts: SheetFacts, story: ProgressStory, course: Course, name: str, *, is_letter: bool | None
) -> bytes:
    """Draw one page; no screen is needed.

    Args:
        facts: What stands on it.
        story: The days that it is about.
        course: Names the exercises and the questions.
        name: Stands on the page; "" for none.
        is_letter: Whether the paper is letter, not A4; None for the country's.

    Returns:
        The file as PDF.
    """
    # Held until the page is drawn; a page needs fonts but no screen.
    app = QGuiApplication.instance() or QGuiApplication(["dimmer", "-platform", "offscreen"])
    load_fonts()
    exercises = {each: exercise.name for each, exercise in course.exercises.items()}
    items = {item.id: item.label for item in course.programme.safety.items}
    if is_letter is None:
        is_letter = is_letter_country(QLocale())
    pdf = sheet_pdf(Sheet(facts, story, name, exercises, items), is_letter=is_letter)
    del app
    return pdf
