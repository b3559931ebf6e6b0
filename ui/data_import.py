"""Bring back a copy: its passphrase if it has one, what it would change, and which of two values holds."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.exchange.merge import Conflict, MergePlan
from ui.data_panel import DataPanel
from ui.data_words import entry_words, plan_lines, value_lines
from ui.look import Look
from ui.widgets.button import Kind
from ui.widgets.card import Card
from ui.widgets.segmented import Segmented
from ui.widgets.text import Label
from ui.words import say

_SHOWN = 40
"""Conflicts that are shown one by one; more than that follow the choice for all."""

_OURS, _THEIRS = 0, 1


class PassphrasePanel(DataPanel):
    """Asks for the passphrase of a file.

    Signals:
        given: The passphrase.
    """

    given = Signal(str)

    def __init__(self, look: Look, file_name: str, *, was_wrong: bool = False) -> None:
        """Ask; ``was_wrong`` says that the last one did not open it."""
        super().__init__(look, say("This copy is locked"), say("{0} opens with its passphrase.").format(file_name))
        self.passphrase = self.field(say("Passphrase"), is_secret=True)
        if was_wrong:
            self.line(say("That is not the passphrase of this file. Please try again."), "body", "danger")
        self.open = self.button(say("Open"))
        self.open.setEnabled(False)
        self.passphrase.textChanged.connect(self._on_changed)
        self.passphrase.returnPressed.connect(self.open.click)
        self.open.clicked.connect(self._on_open)

    def first_focus(self) -> QWidget:
        """Give the line to type into."""
        return self.passphrase

    @Slot()
    def _on_changed(self) -> None:
        self.open.setEnabled(bool(self.passphrase.text()))

    @Slot()
    def _on_open(self) -> None:
        self.given.emit(self.passphrase.text())


class ConflictCard(Card):
    """One entry that both sides changed: what is here beside what the file says, and which shall hold."""

    def __init__(self, look: Look, conflict: Conflict, zone: str) -> None:
        """Show both; what is here is chosen."""
        super().__init__(look)
        self.event_id = conflict.event_id
        known = conflict.ours or conflict.theirs
        title = "" if known is None else entry_words(known, zone)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Label(look, title, "h3"))
        sides = QHBoxLayout()
        sides.setSpacing(20)
        ours, theirs = value_lines(conflict.ours), value_lines(conflict.theirs)
        sides.addLayout(self._side(say("Here"), ours, theirs), 1)
        sides.addLayout(self._side(say("In the file"), theirs, ours), 1)
        column.addLayout(sides)
        self.which = Segmented(look, [say("Keep what is here"), say("Take the file's")], height_px=44, size_px=15)
        self.which.set_index(_OURS)
        self.which.setAccessibleName(say("Which holds: {0}").format(title))
        self.which.setAccessibleDescription(
            say("Here: {0}. In the file: {1}.").format(say(", ").join(ours), say(", ").join(theirs))
        )
        column.addWidget(self.which)

    def _side(self, title: str, lines: Sequence[str], other: Sequence[str]) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(4)
        side.addWidget(Label(self._look, title, "small_strong", "text2"))
        for words in lines:
            # What differs stands out by its weight, not by a colour alone.
            side.addWidget(Label(self._look, words, "body" if words in other else "body_strong"))
        side.addStretch(1)
        return side


class ImportPanel(DataPanel):
    """Says what a file would change.

    Signals:
        bring_in_wanted: The ids of the entries in which the value of the file shall hold, as a frozen set.
    """

    bring_in_wanted = Signal(object)

    def __init__(self, look: Look, file_name: str, plan: MergePlan, zone: str) -> None:
        """Show the plan."""
        lead = say("{0}: nothing has been changed yet. A copy of what is here is made before.").format(file_name)
        if plan.is_empty:
            lead = say("{0}: all of it is here already. There is nothing to bring in.").format(file_name)
        super().__init__(look, say("Bring back a copy"), lead, say("Close") if plan.is_empty else "")
        self._plan = plan
        for words in plan_lines(plan):
            self.line(words)
        self.for_all: Segmented | None = None
        self.cards = [ConflictCard(look, conflict, zone) for conflict in plan.conflicts[:_SHOWN]]
        if len(plan.conflicts) > 1:
            self.line(say("For all of them:"), "body_strong")
            self.for_all = Segmented(
                look, [say("Keep what is here"), say("Take the file's")], height_px=44, size_px=15
            )
            self.for_all.set_index(_OURS)
            self.for_all.setAccessibleName(say("For all of them:"))
            self.for_all.chosen.connect(self._on_for_all)
            self.body.addWidget(self.for_all)
        for card in self.cards:
            self.body.addWidget(card)
        if len(plan.conflicts) > _SHOWN:
            more = len(plan.conflicts) - _SHOWN
            self.line(say("%n more follow the choice for all.", "", n=more), "small", "text2")
        self.bring_in = self.button(say("Bring it in"), Kind.FILLED)
        self.bring_in.setVisible(not plan.is_empty)
        self.bring_in.clicked.connect(self._on_bring_in)

    def first_focus(self) -> QWidget:
        """Give the first choice, or the filled button where there is none."""
        if self.for_all is not None:
            return self.for_all.buttons()[0]
        if self.cards:
            return self.cards[0].which.buttons()[0]
        return self.leave if self._plan.is_empty else self.bring_in

    @property
    def theirs(self) -> frozenset[UUID]:
        """The entries in which the value of the file shall hold."""
        chosen = {card.event_id for card in self.cards if card.which.index == _THEIRS}
        if self.for_all is not None and self.for_all.index == _THEIRS:
            chosen |= {conflict.event_id for conflict in self._plan.conflicts[_SHOWN:]}
        return frozenset(chosen)

    @Slot(int)
    def _on_for_all(self, index: int) -> None:
        for card in self.cards:
            card.which.set_index(index)

    @Slot()
    def _on_bring_in(self) -> None:
        self.bring_in.setEnabled(False)
        self.bring_in_wanted.emit(self.theirs)
