"""Change one entry of the history: its answers, its note; what that does to the gate is said before it is saved."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from player.events import CheckIn, Event, RoutineDone, Sit, Walk, Zone
from player.whatif import WhatIf, may_change
from ui.chart_words import number_words
from ui.look import Look, tint
from ui.pain_words import pain_name, sit_words, zone_words
from ui.rule_words import video_name
from ui.tokens import STAGE
from ui.widgets.button import Button, Kind
from ui.widgets.card import paint_surface
from ui.widgets.choice import NumberRow
from ui.widgets.fields import Amount, ChoiceBox
from ui.widgets.scroll import PageScroll
from ui.widgets.text import Label
from ui.words import say

_ASK_AFTER_MS = 150
_LONGEST_NOTE = 280
_CARD_PX = 760


def consequence_words(what: WhatIf) -> str:
    """Say what a change would do: to the videos, to the stage, to the dial."""
    parts = []
    if what.closes:
        names = say(" and ").join(map(video_name, what.closes))
        parts.append(say("With this, {0} closes.").format(names))
    if what.opens:
        names = say(" and ").join(map(video_name, what.opens))
        parts.append(say("With this, {0} opens.").format(names))
    before, after = what.before, what.after
    if after.stage != before.stage and after.stage is not None:
        parts.append(say("You would be with {0}.").format(video_name(after.stage)))
    if after.card is not None and before.card is None:
        parts.append(say("A safety card comes first."))
    if not parts:
        parts.append(say("What is open stays as it is."))
    if after.notch != before.notch:
        parts.append(
            say("Your dial would read {0}.").format(number_words(after.notch))
            if after.notch is not None
            else say("Your dial would go dark until there are more check-ins.")
        )
    return " ".join(parts)


class EditPanel(QWidget):
    """One entry as a form.

    Signals:
        asked: The changed `Event`; what it would do is wanted.
        save_wanted: The changed `Event`.
        delete_wanted: The `Event` is to be taken out.
        left: Nothing is changed.
    """

    asked = Signal(object)
    save_wanted = Signal(object)
    delete_wanted = Signal(object)
    left = Signal()

    def __init__(self, look: Look, event: Event, title: str, parent: QWidget | None = None) -> None:
        """Make the form of an event; ``title`` says which one it is."""
        super().__init__(parent)
        self._look, self._event = look, event
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_ASK_AFTER_MS)
        self._wait.timeout.connect(self._on_wait_over)
        self.pain_rows: dict[str, NumberRow] = {}
        self.sit: ChoiceBox | None = None
        self.leg: ChoiceBox | None = None
        self.minutes: QSpinBox | None = None
        self._build(title)

    def _build(self, title: str) -> None:
        look, event = self._look, self._event
        self._form = QVBoxLayout()
        self._form.setSpacing(6)
        match event:
            case CheckIn():
                self._add_pain("nrs", say("Pain"), event.nrs)
                sits = [(sit_words(sit)[0], sit) for sit in (*Sit, None)]
                self.sit = self._add_choice(say("Sitting until it hurt"), sits, event.sit)
                legs: list[tuple[str, Zone | None]] = [(zone_words(zone), zone) for zone in Zone]
                if event.leg is None:
                    legs.append((say("Not answered"), None))
                self.leg = self._add_choice(say("Furthest point"), legs, event.leg)
            case RoutineDone():
                for name, words, value in (
                    ("nrs_pre", say("Pain before"), event.nrs_pre),
                    ("nrs_post", say("Pain after"), event.nrs_post),
                ):
                    if value is not None:
                        self._add_pain(name, words, value)
            case Walk():
                self.minutes = QSpinBox()
                self.minutes.setRange(1, 600)
                self.minutes.setValue(max(1, round(event.minutes)))
                self.minutes.setSuffix(say(" min"))
                self.minutes.valueChanged.connect(self._on_changed)
                self._form.addWidget(Label(look, say("Minutes"), "body_strong"))
                self._form.addWidget(Amount(look, self.minutes, say("Minutes of the walk")))
            case _:
                pass
        self.note = QLineEdit(event.note)
        self.note.setMaxLength(_LONGEST_NOTE)
        self.note.setPlaceholderText(say("Such as: long drive"))
        self.note.setAccessibleName(say("Note"))
        self.note.setProperty("ring_radius", 12)
        self.note.setFont(look.font(16))
        self.note.textChanged.connect(self._on_changed)
        self._form.addSpacing(4)
        self._form.addWidget(Label(look, say("Note"), "body_strong"))
        self._form.addWidget(self.note)
        if not may_change(event):
            words = say("Answers about safety are not changed here. Use the safety check under Get help.")
            self._form.addWidget(Label(look, words, "small", "text2"))
        self.consequence = Label(look, "", "body", "text2")
        self.save = Button(look, say("Save the change"), Kind.FILLED, height_px=56)
        self.save.setEnabled(False)
        self.delete = Button(look, say("Delete this entry"), Kind.GHOST, icon="x", height_px=56, size_px=17)
        self.delete.setVisible(may_change(event))
        leave = Button(look, say("Not now"), Kind.PLAIN, key=say("Esc"), height_px=56, size_px=17)
        self.save.clicked.connect(self._on_save)
        self.delete.clicked.connect(self._on_delete)
        leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.save, self.delete, leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._card = QWidget()
        self._card.setMaximumWidth(look.px(_CARD_PX))
        column = QVBoxLayout(self._card)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(8)
        self.title = Label(look, title, "h2")
        column.addWidget(self.title)
        column.addLayout(self._form)
        column.addSpacing(8)
        column.addWidget(self.consequence)
        column.addSpacing(8)
        column.addLayout(buttons)
        middle = QWidget()
        outer = QVBoxLayout(middle)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._card, 8)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(PageScroll(middle))

    def _add_pain(self, name: str, words: str, value: int) -> None:
        row = NumberRow(self._look, height_px=52)
        row.set_names([pain_name(number) for number in range(11)])
        row.set_value(value)
        row.chosen.connect(self._on_changed)
        self.pain_rows[name] = row
        self._form.addWidget(Label(self._look, words, "body_strong"))
        self._form.addWidget(row)

    def _add_choice(
        self, words: str, entries: Sequence[tuple[str, Sit | Zone | None]], value: Sit | Zone | None
    ) -> ChoiceBox:
        box = ChoiceBox(self._look)
        box.setAccessibleName(words)
        box.setFont(self._look.font(16))
        for entry, entry_value in entries:
            box.addItem(entry, entry_value)
        box.setCurrentIndex([entry_value for _, entry_value in entries].index(value))
        box.currentIndexChanged.connect(self._on_changed)
        self._form.addSpacing(4)
        self._form.addWidget(Label(self._look, words, "body_strong"))
        self._form.addWidget(box)
        return box

    @property
    def changed(self) -> Event:
        """The event as the form stands."""
        event = replace(self._event, note=self.note.text().strip())
        pain = {name: row.value for name, row in self.pain_rows.items() if row.value is not None}
        match event:
            case CheckIn() if self.sit is not None and self.leg is not None:
                sit, leg = self.sit.currentData(), self.leg.currentData()
                return replace(
                    event,
                    **pain,
                    sit=None if sit is None else Sit(sit),
                    leg=None if leg is None else Zone(leg),
                )
            case RoutineDone():
                return replace(event, **pain)
            case Walk() if self.minutes is not None:
                # A length that was measured keeps its seconds unless another one is asked for.
                is_same = self.minutes.value() == max(1, round(event.minutes))
                return event if is_same else replace(event, minutes=float(self.minutes.value()))
            case _:
                return event

    def first_focus(self) -> QWidget:
        """Give the first control of the form."""
        return self.note

    def show_consequence(self, event: Event, what: WhatIf) -> None:
        """Say what an event would do, unless the form stands otherwise by now."""
        if event == self.changed:
            self.consequence.setText(consequence_words(what))
            self.save.setEnabled(event != self._event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tint("000000" if self._look.tokens.is_contrast else STAGE))
        corner = self._card.mapTo(self, self._card.rect().topLeft())
        rect = QRectF(corner.x(), corner.y(), self._card.width(), self._card.height())
        paint_surface(painter, self._look, rect, radius=24)

    @Slot()
    def _on_changed(self) -> None:
        self.save.setEnabled(False)
        self._wait.start()

    @Slot()
    def _on_wait_over(self) -> None:
        changed = self.changed
        if changed == self._event:
            self.consequence.setText("")
        else:
            self.asked.emit(changed)

    @Slot()
    def _on_save(self) -> None:
        self.save_wanted.emit(self.changed)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_wanted.emit(self._event)
