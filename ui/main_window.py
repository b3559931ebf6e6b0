"""The window: sidebar and pages, or one mode over all of it; the keys that work anywhere; toasts."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from ui.look import Look, tint
from ui.sidebar import RAIL_PX, WIDE_PX, WIDER_PX, Place, Sidebar
from ui.widgets.focus_ring import FocusRing

MINIMUM = QSize(1024, 640)
RAIL_BELOW_PX = 1180
WIDER_FROM_PX = 1600
MINIMUM_ANY = QSize(760, 520)


class _Outlines(QWidget):
    """What stands in a page's place until it is built: the outlines of its cards, without a shimmer."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint(self._look.tokens.sunken))
        width, margin = self.width(), 40 if self.width() > 1000 else 24
        hero = round((width - 2 * margin - 24) * 0.633)
        for x, y, w, h in (
            (margin, 122, hero, 356),
            (margin + hero + 24, 122, width - 2 * margin - hero - 24, 356),
            (margin, 502, width - 2 * margin, 172),
        ):
            painter.drawRoundedRect(x, y, w, h, 20, 20)


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        place_shown: A page came to the front.
        key_pressed: A single key that no control took, on a page (not in a mode).
        help_wanted: F1 or the help corner.
        keys_wanted: The list of keys.
        undo_wanted: Ctrl+Z.
        closing: The window is about to close; the slot may veto with ``keep_open``.
        quit_wanted: Ctrl+Q.
    """

    place_shown = Signal(Place)
    key_pressed = Signal(int)
    help_wanted = Signal()
    keys_wanted = Signal()
    undo_wanted = Signal()
    closing = Signal()
    quit_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Make an empty window with its sidebar."""
        super().__init__()
        self._look = look
        self._builders: dict[Place, Callable[[], QWidget]] = {}
        self._pages: dict[Place, QWidget] = {}
        self._place = Place.TODAY
        self._mode: QWidget | None = None
        self._focus_before: QWidget | None = None
        self._is_kept_open = False
        self._build()
        self._connect()
        self._on_look_changed()

    def _build(self) -> None:
        self.setWindowTitle("Dimmer")
        self.setMinimumSize(MINIMUM_ANY)
        self._layers = QStackedWidget(self)
        self._shell = QWidget()
        row = QHBoxLayout(self._shell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sidebar = Sidebar(self._look)
        self._stack = QStackedWidget()
        self._outlines = _Outlines(self._look)
        self._stack.addWidget(self._outlines)
        row.addWidget(self.sidebar)
        row.addWidget(self._stack, 1)
        self._layers.addWidget(self._shell)
        self.setCentralWidget(self._layers)
        self._ring = FocusRing(self._look, self)

    def _connect(self) -> None:
        self.sidebar.place_chosen.connect(self.show_place)
        self.sidebar.help_wanted.connect(self.help_wanted)
        self._look.changed.connect(self._on_look_changed)
        for keys, slot in (
            ("Ctrl+1", self._on_today_keys),
            ("Ctrl+2", self._on_progress_keys),
            ("Ctrl+3", self._on_programme_keys),
            ("Ctrl+,", self._on_settings_keys),
            ("F1", self.help_wanted),
            ("Ctrl+Z", self.undo_wanted),
            ("Ctrl+Q", self.quit_wanted),
            ("F6", self._on_next_region),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)

    @property
    def place(self) -> Place:
        """The page at the front, or behind a mode."""
        return self._place

    @property
    def mode(self) -> QWidget | None:
        """The mode that covers the window, or None."""
        return self._mode

    def set_builder(self, place: Place, builder: Callable[[], QWidget]) -> None:
        """Say how a page is made; it is made when it is first shown."""
        self._builders[place] = builder

    def page(self, place: Place) -> QWidget | None:
        """Give a page that is built already."""
        return self._pages.get(place)

    @Slot(Place)
    def show_place(self, place: Place) -> None:
        """Bring a page to the front. Does nothing while a mode covers the window."""
        if self._mode is not None:
            return
        page = self._pages.get(place)
        if page is None and place in self._builders:
            page = self._builders[place]()
            self._pages[place] = page
            self._stack.addWidget(page)
        if page is None:
            return
        self._place = place
        self.sidebar.set_place(place)
        self._stack.setCurrentWidget(page)
        title = getattr(page, "title", None)
        if isinstance(title, QWidget):
            title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place_shown.emit(place)

    def enter_mode(self, mode: QWidget) -> None:
        """Cover the whole window with a mode; the control that opened it gets the focus back at the end."""
        if self._mode is not None:
            self._drop_mode()
        else:
            self._focus_before = QApplication.focusWidget()
        self._mode = mode
        self._layers.addWidget(mode)
        self._layers.setCurrentWidget(mode)
        mode.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_mode(self) -> None:
        """Show the pages again."""
        if self._mode is None:
            return
        self._drop_mode()
        self._layers.setCurrentWidget(self._shell)
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None

    def keep_open(self) -> None:
        """Veto the closing that is being asked for."""
        self._is_kept_open = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before the window goes: a routine may run, records may wait to be saved."""
        self._is_kept_open = False
        self.closing.emit()
        if self._is_kept_open:
            event.ignore()
        else:
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on single keys that nobody took; a text field takes its own letters before they come here."""
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if self._mode is None and plain == Qt.KeyboardModifier.NoModifier:
            if event.key() == Qt.Key.Key_Question:
                self.keys_wanted.emit()
            else:
                self.key_pressed.emit(event.key())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sidebar's width for the new size."""
        super().resizeEvent(event)
        self._fit_sidebar()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.sidebar.retranslate()
        super().changeEvent(event)

    def _fit_sidebar(self) -> None:
        width = self.width()
        # Larger text needs the room that the wide sidebar takes.
        if width < RAIL_BELOW_PX * min(self._look.scale, 1.2):
            self.sidebar.set_width(RAIL_PX)
        else:
            self.sidebar.set_width(WIDER_PX if width >= WIDER_FROM_PX else WIDE_PX)

    def _drop_mode(self) -> None:
        mode, self._mode = self._mode, None
        if mode is not None:
            self._layers.removeWidget(mode)
            mode.hide()
            mode.deleteLater()

    @Slot()
    def _on_look_changed(self) -> None:
        self.setPalette(self._look.palette())
        self._fit_sidebar()

    @Slot()
    def _on_today_keys(self) -> None:
        self.show_place(Place.TODAY)

    @Slot()
    def _on_progress_keys(self) -> None:
        self.show_place(Place.PROGRESS)

    @Slot()
    def _on_programme_keys(self) -> None:
        self.show_place(Place.PROGRAMME)

    @Slot()
    def _on_settings_keys(self) -> None:
        self.show_place(Place.SETTINGS)

    @Slot()
    def _on_next_region(self) -> None:
        if self._mode is not None:
            return
        focused = QApplication.focusWidget()
        is_in_sidebar = focused is not None and self.sidebar.isAncestorOf(focused)
        region = self._stack.currentWidget() if is_in_sidebar else self.sidebar
        first = next((w for w in region.findChildren(QWidget) if _takes_tab(w)), region)
        first.setFocus(Qt.FocusReason.TabFocusReason)


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
