"""What a warning sign leads to: emergency, a doctor today, or a clinician soon. No dial and no praise here."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from player.programme import Tier
from ui.look import Look
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, ShadowGround
from ui.widgets.scroll import PageScroll
from ui.widgets.spoken import announce
from ui.widgets.text import Label
from ui.widgets.ticks import TickLine
from ui.words import say

_WIDTH_PX = 900


@dataclass(frozen=True, slots=True)
class RedFlagFace:
    """What the page says.

    Attributes:
        tier: How urgent.
        title: "Please get emergency help now".
        lead: The line under it.
        why: What the user said and what it can mean.
        number: The number to dial, large, or "".
        call: Whom to call, as an order.
        call_help: The line under it.
        say: What to say, in quotation marks, or "".
        notes: Small lines under the buttons.
        not_here: "I am not in the UK", or "" to leave the button out.
        can_retract: Whether "I pressed this by mistake" is offered.
        can_clear: Whether "A doctor has checked me" is offered.
        go_on: A filled button that goes on where that is allowed, or "".
    """

    tier: Tier
    title: str
    lead: str
    why: str = ""
    number: str = ""
    call: str = ""
    call_help: str = ""
    say: str = ""
    notes: tuple[str, ...] = ()
    not_here: str = ""
    can_retract: bool = False
    can_clear: bool = False
    go_on: str = ""


class RedFlagPage(QWidget):
    """The page of a warning sign, a mode over the whole window.

    Signals:
        left: Close the page; what is closed stays closed.
        show_staff_wanted: Show the signs and the time, large.
        region_wanted: Choose another country.
        retract_wanted: "I pressed this by mistake".
        clear_wanted: "A doctor has checked me".
        go_on_wanted: Go on, where that is allowed.
    """

    left = Signal()
    show_staff_wanted = Signal()
    region_wanted = Signal()
    retract_wanted = Signal()
    clear_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, look: Look, face: RedFlagFace) -> None:
        """Make the page."""
        super().__init__()
        self._look = look
        self._face = face
        self._build()

    def _build(self) -> None:
        look, face = self._look, self._face
        is_emergency = face.tier is Tier.EMERGENCY
        strong, soft = ("danger", "danger_soft") if is_emergency else ("glow", "glow_soft")
        ink = "danger_text" if is_emergency else "glow_text"
        ground = ShadowGround(look)
        card = _TopBarCard(look, strong)
        column = QVBoxLayout(card)
        column.setContentsMargins(54, 54, 54, 46)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(24)
        icon = QLabel()
        name = "phone-call" if is_emergency else "shield-alert"
        icon.setPixmap(look.icon(name, getattr(look.tokens, strong), 52, self.devicePixelRatioF()))
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        self.title = Label(look, face.title, "question", size_px=40)
        words.addWidget(self.title)
        words.addWidget(Label(look, face.lead, "lead", "text2", size_px=20))
        head.addLayout(words, 1)
        column.addLayout(head)
        if face.why:
            column.addSpacing(28)
            column.addWidget(Label(look, face.why, "lead", size_px=19))
        if face.call:
            column.addSpacing(24)
            column.addWidget(self._call_box(soft, ink))
        column.addSpacing(28)
        column.addLayout(self._buttons())
        column.addSpacing(20)
        for note in face.notes:
            column.addWidget(Label(look, note, "body", "text2"))
        column.addSpacing(18)
        column.addLayout(self._links())
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH_PX)
        hold = QVBoxLayout(holder)
        hold.setContentsMargins(0, 0, 0, 0)
        hold.addWidget(card)
        hold.addStretch(1)
        frame = QHBoxLayout(ground)
        frame.setContentsMargins(40, 60, 40, 40)
        frame.addWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(ground))

    def _call_box(self, soft: str, ink: str) -> Card:
        look, face = self._look, self._face
        box = Card(look, fill=soft, edge=soft, is_raised=False)
        column = QVBoxLayout(box)
        column.setContentsMargins(32, 26, 32, 26)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(32)
        if face.number:
            row.addWidget(Label(look, face.number, "timer", ink, wrap=False, weight=700))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Label(look, face.call, "h2", ink, size_px=25))
        if face.call_help:
            words.addWidget(Label(look, face.call_help, "lead"))
        words.addStretch(1)
        row.addLayout(words, 1)
        column.addLayout(row)
        if face.say:
            column.addSpacing(10)
            column.addWidget(Label(look, say("You can say:"), "body", "text2"))
            column.addWidget(Label(look, face.say, "h2"))
        return box

    def _buttons(self) -> QHBoxLayout:
        look, face = self._look, self._face
        row = QHBoxLayout()
        row.setSpacing(16)
        if face.go_on:
            self.go_on = Button(look, face.go_on, Kind.FILLED, icon="check", height_px=58)
            self.go_on.clicked.connect(self.go_on_wanted)
            row.addWidget(self.go_on)
        else:
            kind = Kind.DANGER if face.tier is Tier.EMERGENCY else Kind.FILLED
            self.staff = Button(look, say("Show to staff"), kind, icon="copy", height_px=58)
            self.staff.clicked.connect(self.show_staff_wanted)
            row.addWidget(self.staff)
        if face.not_here:
            elsewhere = Button(look, face.not_here, Kind.GHOST, icon="globe", height_px=58)
            elsewhere.clicked.connect(self.region_wanted)
            row.addWidget(elsewhere)
        close = Button(look, say("Close"), Kind.PLAIN, key=say("Esc"), height_px=58)
        close.clicked.connect(self.left)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _links(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(40)
        if self._face.can_retract:
            self.retract = Button(self._look, say("I pressed this by mistake"), Kind.LINK)
            self.retract.clicked.connect(self.retract_wanted)
            row.addWidget(self.retract)
        if self._face.can_clear:
            self.clear = Button(self._look, say("A doctor has checked me"), Kind.LINK)
            self.clear.clicked.connect(self.clear_wanted)
            row.addWidget(self.clear)
        row.addStretch(1)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Have it said at once, over whatever is being read."""
        super().showEvent(event)
        announce(self, f"{self._face.title} {self._face.call}", is_urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; nothing opens by it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))


class _TopBarCard(Card):
    """A card with a coloured bar on top."""

    def __init__(self, look: Look, strong: str) -> None:
        super().__init__(look)
        self._strong = strong

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(0, 0, self.width(), 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(self._strong))
        painter.drawRoundedRect(self.rect(), 20, 20)


class StaffPage(QWidget):
    """The signs and the time, large, to hand the screen to somebody.

    Signals:
        left: Back.
    """

    left = Signal()

    def __init__(self, look: Look, words: str, when: str) -> None:
        """Show ``words`` and the time they were given."""
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(72, 60, 72, 48)
        column.addStretch(1)
        self.title = Label(look, words, "question", size_px=52)
        column.addWidget(self.title)
        column.addSpacing(24)
        column.addWidget(Label(look, when, "h2", "text2"))
        column.addStretch(2)
        back = Button(look, say("Back"), Kind.GHOST, icon="arrow-left", key=say("Esc"), height_px=58)
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._look.color("surface"))


class ClearedPage(QWidget):
    """A clinician has checked: one tick and the date of the visit; the safety check follows.

    Signals:
        left: Not now.
        cleared: ISO date of the visit.
    """

    left = Signal()
    cleared = Signal(str)

    def __init__(self, look: Look, tick_words: str, today: date) -> None:
        """Ask for tick and date; ``today`` is the latest date that may be given."""
        super().__init__()
        self._look = look
        column = QVBoxLayout()
        column.setSpacing(18)
        self.title = Label(look, say("A clinician has checked you?"), "question", size_px=38)
        self.tick: QCheckBox = TickLine(look, tick_words)
        self.tick.toggled.connect(self._on_toggled)
        self.date = QDateEdit(QDate(today.year, today.month, today.day))
        self.date.setMaximumDate(QDate(today.year, today.month, today.day))
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(say("Date of the visit"))
        self.next = Button(look, say("Next: the safety check"), Kind.FILLED, icon_after="arrow-right", height_px=58)
        self.next.setEnabled(False)
        self.next.clicked.connect(self._on_next)
        back = Button(look, say("Not now"), Kind.PLAIN, icon="x", key=say("Esc"), height_px=58)
        back.clicked.connect(self.left)
        column.addWidget(self.title)
        column.addWidget(self.tick)
        row = QHBoxLayout()
        row.addWidget(Label(look, say("Date of the visit"), "lead", wrap=False))
        row.addWidget(self.date)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(12)
        foot = QHBoxLayout()
        foot.addWidget(self.next)
        foot.addStretch(1)
        foot.addWidget(back)
        column.addLayout(foot)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(820)
        holder.setLayout(column)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(40, 90, 40, 40)
        frame.addWidget(holder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:  # noqa: FBT001  # Qt's signal
        self.next.setEnabled(is_on)

    @Slot()
    def _on_next(self) -> None:
        self.cleared.emit(self.date.date().toString(Qt.DateFormat.ISODate))
