"""The window: sidebar and pages, or one mode over all of it; the keys that work anywhere.

It paints its outlines first and is furnished after that: PySide6 makes the Python side of Qt's enumerations when one
of them is first named, which costs more than a bare window does. So nothing here names one before ``furnish``.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from ui.place import Place

if TYPE_CHECKING:
    from ui.look import Look
    from ui.sidebar import Sidebar

RAIL_BELOW_PX = 1180
WIDER_FROM_PX = 1600
SMALLEST = QSize(760, 520)

_OUTLINES = """
#ground {{ background: #{bg}; }}
#side {{ background: #{side}; border-right: 1px solid #{line}; }}
#card {{ background: #{sunken}; border-radius: 20px; }}
"""


class Outlines(QFrame):
    """What stands in the window until it is furnished: the sidebar's ground and the outlines of cards, no shimmer.

    Signals:
        painted: They were painted for the first time.
    """

    painted = Signal()

    def __init__(self, colours: dict[str, str]) -> None:
        """Make them in ``colours``: "bg", "side", "line" and "sunken" as "RRGGBB"."""
        super().__init__()
        self._is_painted = False
        self.setObjectName("ground")
        self.setStyleSheet(_OUTLINES.format(**colours))
        # Parts of a plain widget take their ground from the style sheet, which costs no Python at all.
        self._side = QWidget(self)
        self._side.setObjectName("side")
        self._cards = [QWidget(self) for _ in range(3)]
        for card in self._cards:
            card.setObjectName("card")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts as Today does."""
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        is_small = width < RAIL_BELOW_PX
        side, margin, top = (96, 24, 66) if is_small else (224, 40, 122)
        tall = 240 if is_small else 356
        room = width - side - 2 * margin
        hero = round((room - 24) * 0.633)
        left = side + margin
        self._side.setGeometry(0, 0, side, height)
        self._cards[0].setGeometry(left, top, hero, tall)
        self._cards[1].setGeometry(left + hero + 24, top, room - hero - 24, tall)
        self._cards[2].setGeometry(left, top + tall + 24, room, 172)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell it the first time."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        place_shown: A page came to the front.
        key_pressed: A single key that no control took, on a page (not in a mode).
        help_wanted: F1 or the help corner.
        keys_wanted: The list of keys.
        undo_wanted: Ctrl+Z.
        closing: The window is about to close; a slot may veto with ``keep_open``.
        quit_wanted: Ctrl+Q.
        outlines_painted: The window shows its outlines and may be furnished.
        seen_changed: It was shown or hidden; True if it is neither hidden nor minimised.
    """

    place_shown = Signal(str)
    key_pressed = Signal(int)
    help_wanted = Signal()
    keys_wanted = Signal()
    undo_wanted = Signal()
    closing = Signal()
    quit_wanted = Signal()
    resized = Signal()
    outlines_painted = Signal()
    seen_changed = Signal(bool)

    sidebar: "Sidebar"

    def __init__(self, colours: dict[str, str]) -> None:
        """Make a window with outlines only."""
        super().__init__()
        self._look: Look | None = None
        self._builders: dict[Place, Callable[[], QWidget]] = {}
        self._pages: dict[Place, QWidget] = {}
        self._place = Place.TODAY
        self._modes: list[QWidget] = []
        self._focus_before: QWidget | None = None
        self._is_kept_open = False
        self._layers: QStackedWidget | None = None
        self.setWindowTitle("Dimmer")
        self.setMinimumSize(SMALLEST)
        outlines = Outlines(colours)
        outlines.painted.connect(self.outlines_painted)
        self.setCentralWidget(outlines)

    def furnish(self, look: "Look") -> None:
        """Put in sidebar, pages and keys; once, after the first paint."""
        from ui.sidebar import Sidebar  # noqa: PLC0415  # after the first paint
        from ui.widgets.focus_ring import FocusRing  # noqa: PLC0415  # after the first paint
        from ui.widgets.spoken import teach_roles  # noqa: PLC0415  # after the first paint

        teach_roles()
        self._look = look
        self._layers = QStackedWidget()
        self._shell = QWidget()
        row = QHBoxLayout(self._shell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sidebar = Sidebar(look)
        self._stack = QStackedWidget()
        row.addWidget(self.sidebar)
        row.addWidget(self._stack, 1)
        self._layers.addWidget(self._shell)
        self.sidebar.place_chosen.connect(self.show_place)
        self.sidebar.help_wanted.connect(self.help_wanted)
        self._add_shortcuts()
        look.changed.connect(self._on_look_changed)
        self._filter = _WindowFilter(self)
        self.installEventFilter(self._filter)
        self._on_look_changed()
        self.setCentralWidget(self._layers)
        self._ring = FocusRing(look, self)

    def _add_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415  # after the first paint

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
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    @property
    def is_furnished(self) -> bool:
        """Whether more than outlines is shown."""
        return self._layers is not None

    @property
    def place(self) -> Place:
        """The page at the front, or behind a mode."""
        return self._place

    def tell_no_more(self) -> None:
        """Tell of no more events: what listens is about to go, and so is the window."""
        if self.is_furnished:
            self.removeEventFilter(self._filter)

    @property
    def is_seen(self) -> bool:
        """Whether the window is on a screen: neither hidden nor minimised."""
        return self.isVisible() and not self.isMinimized()

    @property
    def mode(self) -> QWidget | None:
        """The mode that covers the window, or None."""
        return self._modes[-1] if self._modes else None

    def set_builder(self, place: Place, builder: Callable[[], QWidget]) -> None:
        """Say how a page is made; it is made when it is first shown."""
        self._builders[place] = builder

    def page(self, place: Place) -> QWidget | None:
        """Give a page that is built already."""
        return self._pages.get(place)

    def rebuild(self, place: Place) -> None:
        """Make a page anew by its present builder, and show it if it is at the front."""
        page = self._pages.pop(place, None)
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()
        if self._place is place and self._front(place):
            self._tell_shown(place)

    @Slot(str)
    def show_place(self, place: Place) -> None:
        """Bring a page to the front. Does nothing while a mode covers the window."""
        place = Place(place)
        if self._modes:
            return
        if self._front(place):
            self._tell_shown(place)

    def _front(self, place: Place) -> bool:
        """Show a page, under a mode if there is one; say whether there is such a page."""
        page = self._pages.get(place)
        if page is None and place in self._builders:
            page = self._builders[place]()
            self._pages[place] = page
            self._stack.addWidget(page)
        if page is None:
            return False
        self._place = place
        self.sidebar.set_place(place)
        self._stack.setCurrentWidget(page)
        return True

    def _tell_shown(self, place: Place) -> None:
        title = getattr(self._pages[place], "title", None)
        if isinstance(title, QWidget) and not self._modes:
            title.setFocus()
        self.place_shown.emit(place)

    def enter_mode(self, mode: QWidget) -> None:
        """Cover the whole window with a mode, in place of the present one."""
        self._open_layer(mode)
        while len(self._modes) > 1:
            self._drop(self._modes[0])

    def push_mode(self, mode: QWidget) -> None:
        """Cover the present mode with another one, to come back to it."""
        self._open_layer(mode)

    def leave_mode(self) -> None:
        """Take the front mode away: what was under it is shown again, with the focus where it was."""
        if not self._modes or self._layers is None:
            return
        self._drop(self._modes[-1])
        under = self._modes[-1] if self._modes else self._shell
        self._layers.setCurrentWidget(under)
        if self._modes:
            under.setFocus()
        elif self._focus_before is not None:
            if self._focus_before.isVisible():
                self._focus_before.setFocus()
            self._focus_before = None

    def leave_all_modes(self) -> None:
        """Show the pages again."""
        while self._modes:
            self.leave_mode()

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
        if not self.is_furnished or self._modes:
            super().keyPressEvent(event)
            return
        from PySide6.QtCore import Qt  # noqa: PLC0415  # after the first paint

        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Question:
            self.keys_wanted.emit()
        else:
            self.key_pressed.emit(event.key())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sidebar's width for the new size."""
        super().resizeEvent(event)
        if self.is_furnished:
            self._fit_sidebar()
        self.resized.emit()

    def _open_layer(self, mode: QWidget) -> None:
        if self._layers is None:
            return
        if not self._modes:
            self._focus_before = QApplication.focusWidget()
        self._modes.append(mode)
        self._layers.addWidget(mode)
        self._layers.setCurrentWidget(mode)
        first_focus = getattr(mode, "first_focus", None)
        (first_focus() if first_focus is not None else mode).setFocus()

    def _drop(self, mode: QWidget) -> None:
        self._modes.remove(mode)
        if self._layers is not None:
            self._layers.removeWidget(mode)
        mode.hide()
        mode.deleteLater()

    def _fit_sidebar(self) -> None:
        from ui.sidebar import RAIL_PX, WIDE_PX, WIDER_PX  # noqa: PLC0415  # after the first paint

        width = self.width()
        scale = self._look.scale if self._look is not None else 1.0
        # Larger text needs the room that the wide sidebar takes.
        if width < RAIL_BELOW_PX * min(scale, 1.2):
            self.sidebar.set_width(RAIL_PX)
        else:
            self.sidebar.set_width(WIDER_PX if width >= WIDER_FROM_PX else WIDE_PX)

    @Slot()
    def _on_look_changed(self) -> None:
        if self._look is not None:
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
        if self._modes:
            return
        focused = QApplication.focusWidget()
        is_in_sidebar = focused is not None and self.sidebar.isAncestorOf(focused)
        region = self._stack.currentWidget() if is_in_sidebar else self.sidebar
        _focus_first(region)


def _focus_first(region: QWidget) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415  # after the first paint

    def takes_tab(widget: QWidget) -> bool:
        return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

    first = next((w for w in region.findChildren(QWidget) if takes_tab(w)), region)
    first.setFocus(Qt.FocusReason.TabFocusReason)


class _WindowFilter(QObject):
    """Tells of another language, and of hiding and showing. Overrides of events would run before the first paint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.LanguageChange:
            self._window.sidebar.retranslate()
        elif kind in {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange}:
            self._window.seen_changed.emit(self._window.is_seen)
        return super().eventFilter(watched, event)
