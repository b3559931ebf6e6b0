"""A full-window mode with steps: header, one page at a time, Back and Esc; it knows no rule."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.look import Look
from ui.question_page import QuestionPage
from ui.widgets.scroll import PageScroll
from ui.widgets.spoken import announce
from ui.widgets.stepper import ModeHeader


class PagedMode(QWidget):
    """Runs pages in order; subclasses say which page comes next.

    Signals:
        left: The user went away with "Not now".
    """

    left = Signal()

    def __init__(self, look: Look, name: str, leave: str) -> None:
        """Make a mode called ``name``; ``leave`` names the way out, "" for none."""
        super().__init__()
        self._look = look
        self._trail: list[QuestionPage] = []
        self.header = ModeHeader(look, name, leave)
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._stack, 1)
        self.header.leave_wanted.connect(self._on_leave)
        self._has_way_out = bool(leave)
        look.changed.connect(self.update)

    @property
    def page(self) -> QuestionPage | None:
        """The page at the front."""
        return self._trail[-1] if self._trail else None

    def step_names(self) -> tuple[Sequence[str], int]:
        """Give the names of the steps and the present one; subclasses say."""
        return (), 0

    def advance(self, page: QuestionPage) -> None:
        """Go on from an answered page; subclasses say where to."""
        raise NotImplementedError

    def show_page(self, page: QuestionPage) -> None:
        """Bring a page to the front and remember the way back."""
        self._trail.append(page)
        page.answered.connect(self._on_answered)
        back = getattr(page, "back", None)
        if isinstance(back, QAbstractButton):
            back.clicked.connect(self.go_back)
            back.setVisible(len(self._trail) > 1)
        self._stack.addWidget(PageScroll(page))
        self._bring()

    def forget_trail(self) -> None:
        """Make the present page the first: what came before is settled."""
        self._trail = self._trail[-1:]

    @Slot()
    def go_back(self) -> None:
        """Show the page before."""
        if len(self._trail) < 2:
            return
        gone = self._trail.pop()
        gone.stay()
        scroll = self._stack.currentWidget()
        self._stack.removeWidget(scroll)
        scroll.deleteLater()
        self._bring()

    def first_focus(self) -> QWidget:
        """Give what takes the first key: the present page's own."""
        page = self.page
        return self if page is None else page.first_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand digits and Enter to the page; Backspace is Back, Esc is the way out."""
        page, key = self.page, Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._on_leave()
        elif key == Qt.Key.Key_Backspace:
            self.go_back()
        elif page is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if page.takes_enter and page.is_answered:
                page.stay()
                page.answered.emit()
        elif page is None or not page.take_key(key):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    def refresh_steps(self) -> None:
        """Show the present step in the header."""
        names, index = self.step_names()
        self.header.stepper.set_steps(names, index)

    def _bring(self) -> None:
        page = self.page
        if page is None:
            return
        for index in range(self._stack.count()):
            scroll = self._stack.widget(index)
            if isinstance(scroll, PageScroll) and scroll.widget() is page:
                self._stack.setCurrentWidget(scroll)
        self.refresh_steps()
        page.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
        title = getattr(page, "title", None)
        if isinstance(title, QLabel):
            announce(self, title.text())

    @Slot()
    def _on_answered(self) -> None:
        page = self.sender()
        if page is self.page and isinstance(page, QuestionPage):
            self.advance(page)

    @Slot()
    def _on_leave(self) -> None:
        if self._has_way_out:
            self.left.emit()
