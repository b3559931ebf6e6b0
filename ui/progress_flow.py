"""Looking back: the Progress page with what it wishes for done: sheet, pictures, changes to an entry."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from player.adherence import PegDue
from player.clock import zone_or_utc
from player.decision import GateDecision
from player.durable import write_file
from player.events import Event
from player.exchange.csvfile import write_csv
from player.exchange.fhir import write_fhir
from player.exchange.report import events_of
from player.guide import Guide
from player.store.faults import storage_errors
from player.story import ProgressStory
from player.whatif import WhatIf, amended, what_if, without
from ui.chart_picture import png_bytes
from ui.chart_rows import event_title
from ui.desk import Desk
from ui.problem_panel import ProblemPanel
from ui.progress_edit import EditPanel, consequence_words
from ui.progress_page import ProgressPage
from ui.report_panel import ReportPanel, SheetChoice
from ui.report_pdf import is_letter_country, sheet_pdf
from ui.words import say

AskPlace = Callable[[QWidget, str, str, str], Path | None]
"""Asks where to save: owner, title of the question, a name to begin with, and the kind of file."""


def ask_place(owner: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Ask with the system's own dialog; None if the user thinks better of it."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
    chosen, _ = QFileDialog.getSaveFileName(owner, title, str(folder / name), kind)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(Path(name).suffix)


class LookingBack(QObject):
    """Shows the story, and does what the user wants done with it."""

    def __init__(self, desk: Desk, ask_place: AskPlace = ask_place) -> None:
        """Take the desk; ``ask_place`` asks where to save."""
        super().__init__(desk)
        self._desk, self._ask_place = desk, ask_place
        self._page: ProgressPage | None = None
        self._panel: ReportPanel | None = None
        self._edit: EditPanel | None = None

    def make_page(self) -> ProgressPage:
        """Make the page."""
        page = ProgressPage(self._desk.look)
        page.sheet_wanted.connect(self._on_sheet_wanted)
        page.picture_wanted.connect(self._on_picture_wanted)
        page.edit_wanted.connect(self._on_edit_wanted)
        page.delete_wanted.connect(self._on_delete_wanted)
        page.copied.connect(self._on_copied)
        page.set_letter_keys(are_on=self._desk.settings.has_single_keys)
        self._page = page
        return page

    @property
    def page(self) -> ProgressPage | None:
        """The page, once it was made."""
        return self._page

    def refresh(self) -> None:
        """Tell the story anew and show it."""
        if self._page is not None and self._desk.is_open:
            self._page.set_letter_keys(are_on=self._desk.settings.has_single_keys)
            self._desk.ask(self._desk.guide.story, self._page.show_story)
            self._desk.ask(self._desk.guide.peg_due, self._show_weekly)

    def _show_weekly(self, due: PegDue) -> None:
        moment = self._desk.clock.now()
        today = moment.at.astimezone(zone_or_utc(moment.zone)).date()
        if self._page is not None:
            self._page.show_weekly(is_open=due.may_from <= today)

    # The sheet

    @Slot()
    def _on_sheet_wanted(self) -> None:
        desk, story = self._desk, self._page.story if self._page is not None else None
        if story is None or desk.window.mode is not None:
            return
        names = {each: exercise.name for each, exercise in desk.course.exercises.items()}
        is_letter = is_letter_country(QLocale())
        panel = ReportPanel(desk.look, story, desk.programme, names, is_letter=is_letter)
        panel.save_wanted.connect(self._on_save_wanted)
        panel.left.connect(desk.window.leave_mode)
        self._panel = panel
        desk.window.enter_mode(panel)

    @Slot(object)
    def _on_save_wanted(self, choice: SheetChoice) -> None:
        desk = self._desk
        name = f"dimmer-{choice.period.last.isoformat()}.pdf"
        path = self._ask_place(desk.window, say("Save the sheet"), name, say("PDF file (*.pdf)"))
        if path is None:
            return
        pdf = sheet_pdf(choice.sheet, is_letter=choice.is_letter)
        job = partial(_write_sheet, path, pdf, choice)
        desk.ask(job, partial(self._on_sheet_saved, path))

    def _on_sheet_saved(self, path: Path, _: None) -> None:
        self._desk.window.leave_mode()
        self._desk.say(say("Saved: {0}").format(path.name))

    # Pictures

    @Slot(str)
    def _on_picture_wanted(self, kind: str) -> None:
        desk, chart = self._desk, self._page.card.chart if self._page is not None else None
        image, svg = (None, None) if chart is None else (chart.png(), chart.svg())
        if image is None or svg is None:
            return
        data, words = (png_bytes(image), say("PNG picture (*.png)")) if kind == "png" else (svg, say("SVG (*.svg)"))
        path = self._ask_place(desk.window, say("Save the picture"), f"dimmer-chart.{kind}", words)
        if path is not None:
            desk.ask(partial(_write, path, data), partial(self._on_picture_saved, path))

    def _on_picture_saved(self, path: Path, _: None) -> None:
        self._desk.say(say("Saved: {0}").format(path.name))

    @Slot()
    def _on_copied(self) -> None:
        self._desk.say(say("Copied."))

    # Changes

    @Slot(object)
    def _on_edit_wanted(self, event: Event) -> None:
        desk = self._desk
        story: ProgressStory | None = self._page.story if self._page is not None else None
        if story is None or desk.window.mode is not None:
            return
        panel = EditPanel(desk.look, event, event_title(event, story))
        panel.asked.connect(self._on_asked)
        panel.save_wanted.connect(self._on_change_wanted)
        panel.delete_wanted.connect(self._on_delete_wanted)
        panel.left.connect(desk.window.leave_mode)
        self._edit = panel
        desk.window.enter_mode(panel)

    @Slot(object)
    def _on_asked(self, event: Event) -> None:
        guide, panel = self._desk.guide, self._edit
        if panel is None:
            return

        def job() -> WhatIf:
            return _what_if(guide, amended(guide.events, event))

        self._desk.ask(job, partial(self._on_consequence, panel, event))

    def _on_consequence(self, panel: EditPanel, event: Event, what: WhatIf) -> None:
        if panel is self._edit:
            panel.show_consequence(event, what)

    @Slot(object)
    def _on_change_wanted(self, event: Event) -> None:
        guide = self._desk.guide
        self._desk.ask(lambda: guide.amend(event), self._on_changed)

    @Slot(object)
    def _on_delete_wanted(self, event: Event) -> None:
        guide = self._desk.guide

        def job() -> WhatIf:
            return _what_if(guide, without(guide.events, event.id))

        self._desk.ask(job, partial(self._confirm_delete, event))

    def _confirm_delete(self, event: Event, what: WhatIf) -> None:
        desk = self._desk
        story = self._page.story if self._page is not None else None
        if story is None:
            return
        words = event_title(event, story) + "\n" + consequence_words(what)
        panel = ProblemPanel(
            desk.look,
            say("Delete this entry?"),
            words,
            ((say("Delete"), partial(self._delete, event)), (say("Keep it"), desk.window.leave_mode)),
        )
        desk.window.push_mode(panel)

    def _delete(self, event: Event) -> None:
        guide = self._desk.guide
        self._desk.ask(lambda: guide.withdraw(event.id), self._on_changed)

    def _on_changed(self, decision: GateDecision) -> None:
        self._edit = None
        self._desk.window.leave_all_modes()
        # Whoever shows the page hears of it there, and shows the new story.
        self._desk.take_decision(decision)


def _what_if(guide: Guide, changed: list[Event]) -> WhatIf:
    return what_if(guide.events, changed, guide.programme, zone_or_utc(guide.zone), guide.now().at)


def _write(path: Path, data: bytes) -> None:
    with storage_errors(path):
        write_file(path, data)


def _write_sheet(path: Path, pdf: bytes, choice: SheetChoice) -> None:
    """Write the sheet and what goes with it; runs where the history is."""
    _write(path, pdf)
    story = choice.sheet.story
    events = events_of(story, choice.period)
    if choice.has_csv:
        _write(path.with_suffix(".csv"), write_csv(story.zone, events).encode())
    if choice.has_fhir:
        _write(path.with_suffix(".fhir.json"), write_fhir(story.zone, events).encode())
