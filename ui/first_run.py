"""The first run: country and consent, the safety check, the first answers, and why this video."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.events import Sit, Spell, Zone
from player.programme import Region
from ui.body_points import BodyPicture
from ui.choice_page import ChoicePage, sitting_page, spell_page
from ui.look import Look
from ui.paged_mode import PagedMode
from ui.pain_page import PainPage
from ui.question_page import QuestionPage
from ui.safety_flow import SafetyFlow
from ui.where_page import WherePage
from ui.widgets.button import Button, Kind
from ui.widgets.fields import ChoiceBox
from ui.widgets.text import Label
from ui.widgets.ticks import TickLine
from ui.words import say


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """The first answers of all."""

    spell: Spell
    nrs: int
    sit: Sit | None
    leg: Zone


class CountryPage(QuestionPage):
    """Whom to call, and the two sentences that have to be ticked."""

    takes_enter = True

    def __init__(self, look: Look, regions: Sequence[Region], chosen: str) -> None:
        """Ask for the region, ``chosen`` at first."""
        super().__init__(look, waits_for_next=True)
        self._regions = tuple(regions)
        self.title = Label(look, say("A calmer back, one small move at a time"), "question", size_px=40)
        lead = say("Three videos, opened as your back settles. Everything stays on this computer.")
        self.combo = ChoiceBox(look)
        self.combo.setAccessibleName(say("Where do you live?"))
        self.combo.setFont(look.font(18))
        for region in self._regions:
            self.combo.addItem(region.title, region.id)
        self.combo.setCurrentIndex(max(0, self.combo.findData(chosen)))
        self.combo.setMinimumWidth(320)
        self._numbers = Label(look, "", "body", "text2")
        first = say(
            "This app offers general exercise information for adults with ordinary low back pain. It does not "
            "diagnose or treat, and does not replace a doctor or physiotherapist. I will answer the safety check "
            "truthfully."
        )
        self._second = Label(look, "", "body", "text2")
        self.tick = TickLine(look, first)
        self.next = Button(
            look,
            say("Next"),
            Kind.FILLED,
            icon_after="arrow-right",
            key=say("Enter"),
            height_px=60,
            size_px=20,
        )
        self.next.setEnabled(False)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addSpacing(8)
        column.addWidget(Label(look, lead, "lead", "text2", size_px=20))
        column.addSpacing(32)
        asked = Label(look, say("Where do you live? So we know who to call."), "body_strong")
        asked.setBuddy(self.combo)
        column.addWidget(asked)
        column.addSpacing(8)
        column.addWidget(self.combo, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(8)
        column.addWidget(self._numbers)
        column.addSpacing(26)
        column.addWidget(self.tick)
        column.addSpacing(8)
        column.addWidget(self._second)
        column.addSpacing(30)
        column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(2)
        holder = QWidget()
        holder.setMaximumWidth(780)
        holder.setLayout(column)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(40, 0, 40, 40)
        frame.addWidget(holder)
        self.combo.currentIndexChanged.connect(self._on_region)
        self.tick.toggled.connect(self._on_tick)
        self.next.clicked.connect(self.answered)
        self._on_region()

    @property
    def region(self) -> Region:
        """The chosen region."""
        return self._regions[self.combo.currentIndex()]

    @property
    def is_answered(self) -> bool:
        """Whether the sentences are ticked."""
        return self.tick.isChecked()

    def first_focus(self) -> QWidget:
        """Give the list of countries."""
        return self.combo

    @Slot()
    def _on_region(self) -> None:
        region = self.region
        words = say("In an emergency: {0}. Urgent advice: {1}.").format(region.emergency, region.urgent)
        self._numbers.setText(words)
        second = say("Stop if you feel worse and use 'Safety check'. In an emergency call {0}.")
        self._second.setText(second.format(region.emergency))

    @Slot(bool)
    def _on_tick(self, is_on: bool) -> None:  # noqa: FBT001  # Qt's signal
        self.next.setEnabled(is_on)


class PlacedPage(QuestionPage):
    """You are starting with Video 1, and why."""

    takes_enter = False

    def __init__(self, look: Look, title: str, why: str, notes: Sequence[str], start: str) -> None:
        """Say where the user starts."""
        super().__init__(look, waits_for_next=True)
        self.title = Label(look, title, "question", size_px=46)
        self.start = Button(look, start, Kind.FILLED, icon="play", key=say("Space"), height_px=72, size_px=24)
        self.around = Button(look, say("Look around first"), Kind.GHOST, height_px=72, size_px=19)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addSpacing(14)
        column.addWidget(Label(look, why, "lead", "text2", size_px=22))
        for note in notes:
            column.addSpacing(12)
            column.addWidget(Label(look, note, "lead", "glow_text"))
        column.addSpacing(36)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.start)
        row.addWidget(self.around)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        holder = QWidget()
        holder.setMaximumWidth(780)
        holder.setLayout(column)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(40, 0, 40, 60)
        frame.addWidget(holder)

    def first_focus(self) -> QWidget:
        """Give the start button."""
        return self.start

    def take_key(self, key: Qt.Key) -> bool:
        """Start with Space, wherever the focus is."""
        if key == Qt.Key.Key_Space:
            self.start.click()
            return True
        return False


class FirstRun(PagedMode):
    """Runs the first minutes.

    Signals:
        consented: Region id; the two sentences are ticked.
        safety_done: The safety check is complete; its answers are in ``flow``.
        answered: The first answers; a `FirstAnswers`.
        start_wanted: Start now.
        around_wanted: Look around first.
    """

    consented = Signal(str)
    safety_done = Signal()
    answered = Signal(object)
    start_wanted = Signal()
    around_wanted = Signal()

    def __init__(
        self,
        look: Look,
        regions: Sequence[Region],
        region: str,
        flow: SafetyFlow,
        *,
        body: BodyPicture | None,
        waits_for_next: bool,
    ) -> None:
        """Begin with the country, ``region`` chosen at first."""
        super().__init__(look, say("Welcome"), "")
        self.flow = flow
        self._body, self._waits = body, waits_for_next
        self._country = CountryPage(look, regions, region)
        self._spell: ChoicePage | None = None
        self._pain: PainPage | None = None
        self._sitting: ChoicePage | None = None
        self._where: WherePage | None = None
        self._is_again = False
        self.show_page(self._country)

    @property
    def region(self) -> Region:
        """The chosen region."""
        return self._country.region

    def step_names(self) -> tuple[list[str], int]:
        """Name the five steps."""
        names = [say("Welcome"), say("Safety"), say("Your back"), say("Ready")]
        page = self.page
        if page is self._country:
            return names, 0
        if page in {self._spell, self._pain, self._sitting, self._where}:
            return names, 2
        return names, 3 if isinstance(page, PlacedPage) else 1

    def advance(self, page: QuestionPage) -> None:
        """Go on."""
        if page is self._country:
            self.consented.emit(self.region.id)
            self.show_page(self.flow.first())
        elif page is self._spell:
            self._pain = PainPage(self._look, waits_for_next=self._waits)
            self.show_page(self._pain)
        elif page is self._pain:
            self._sitting = sitting_page(self._look, waits_for_next=self._waits)
            self.show_page(self._sitting)
        elif page is self._sitting:
            self._where = WherePage(self._look, waits_for_next=self._waits, body=self._body)
            self.show_page(self._where)
        elif page is self._where:
            self._send()
        else:
            following = self.flow.after(page)
            if following is None:
                self.safety_done.emit()
            else:
                self.show_page(following)

    def ask_answers(self) -> None:
        """Ask the first answers, after the safety check allowed it."""
        self._spell = spell_page(self._look, waits_for_next=self._waits)
        self.show_page(self._spell)
        self.forget_trail()
        self._spell.back.hide()

    def show_placed(self, title: str, why: str, notes: Sequence[str], start: str) -> None:
        """Say where the user starts."""
        page = PlacedPage(self._look, title, why, notes, start)
        page.start.clicked.connect(self.start_wanted)
        page.around.clicked.connect(self.around_wanted)
        self.show_page(page)
        self.forget_trail()

    def _send(self) -> None:
        if self._spell is None or self._pain is None or self._sitting is None or self._where is None:
            return
        nrs, leg, spell, sit = self._pain.nrs, self._where.leg, self._spell.value, self._sitting.value
        if nrs is None or leg is None or not isinstance(spell, Spell):
            return
        self.answered.emit(FirstAnswers(spell, nrs, sit if isinstance(sit, Sit) else None, leg))
