"""The first run, from the country to "You are starting with Video 1"."""

from uuid import UUID, uuid4

from PySide6.QtCore import QLocale, QObject, Signal

from player.decision import GateDecision
from player.events import CardForm
from player.guide import Told
from ui.desk import Desk
from ui.first_run import FirstAnswers, FirstRun
from ui.flows.helping import Helping
from ui.pictures import Pictures
from ui.rule_words import placed_words, video_name
from ui.words import say

_COUNTRY_REGIONS = {
    "GB": "uk",
    "AU": "au",
    "US": "us-ca",
    "CA": "us-ca",
    **dict.fromkeys(
        [
            "AT",
            "BE",
            "BG",
            "CY",
            "CZ",
            "DE",
            "DK",
            "EE",
            "ES",
            "FI",
            "FR",
            "GR",
            "HR",
            "HU",
            "IE",
            "IT",
            "LT",
            "LU",
            "LV",
            "MT",
            "NL",
            "PL",
            "PT",
            "RO",
            "SE",
            "SI",
            "SK",
        ],
        "eu",
    ),
}


class StartingOut(QObject):
    """Runs the first run, and a new placing after a long break.

    Signals:
        start_wanted: Start the video of this stage now.
        closed: The first run is over.
    """

    start_wanted = Signal(int)
    closed = Signal()

    def __init__(self, desk: Desk, helping: Helping, pictures: Pictures) -> None:
        """Take the desk."""
        super().__init__(desk)
        self._desk, self._helping, self._pictures = desk, helping, pictures
        self._mode: FirstRun | None = None
        self._card_id: UUID = uuid4()
        self._spell_id: UUID = uuid4()
        self._check_in_id: UUID = uuid4()

    def start(self) -> None:
        """Show the first page."""
        desk = self._desk
        flow = self._helping.new_flow(CardForm.FULL)
        mode = FirstRun(
            desk.look,
            desk.programme.regions,
            desk.settings.region or self._likely_region(),
            flow,
            body=self._pictures.body(),
            waits_for_next=desk.settings.waits_for_next,
        )
        mode.consented.connect(self._on_consented)
        mode.safety_done.connect(self._on_safety_done)
        mode.answered.connect(self._on_answered)
        mode.start_wanted.connect(self._on_start)
        mode.around_wanted.connect(self._on_around)
        self._mode = mode
        desk.window.enter_mode(mode)

    def _likely_region(self) -> str:
        """Guess from the system's country; the user sees it and may choose another."""
        ids = [region.id for region in self._desk.programme.regions]
        territory = QLocale.territoryToCode(QLocale().territory())
        guess = _COUNTRY_REGIONS.get(territory, ids[-1])
        return next((region_id for region_id in ids if region_id == guess), ids[0])

    def _on_consented(self, region_id: str) -> None:
        desk = self._desk
        desk.change_setting("region", region_id)
        desk.change_setting("consented_on", desk.clock.now().local_date.isoformat())

    def _on_safety_done(self) -> None:
        mode = self._mode
        if mode is not None:
            self._helping.store_card(mode.flow, self._card_id, self._after_card)

    def _after_card(self, decision: GateDecision) -> None:
        mode, desk = self._mode, self._desk
        if mode is None:
            return
        if decision.is_latched or decision.is_locked:
            self._mode = None
            desk.window.leave_mode()
            self.closed.emit()
            self._helping.show_sign(mode.flow, self._card_id)
            return
        mode.ask_answers()

    def _on_answered(self, answers: FirstAnswers) -> None:
        desk, guide = self._desk, self._desk.guide
        spell_id, check_in_id = self._spell_id, self._check_in_id

        def store() -> Told:
            guide.start_spell(answers.spell, spell_id)
            return guide.check_in(answers.nrs, check_in_id, sit=answers.sit, leg=answers.leg)

        desk.ask(store, self._on_placed)

    def _on_placed(self, told: Told) -> None:
        desk, mode = self._desk, self._mode
        desk.take_decision(told.after)
        stage = told.after.stage
        if mode is None or stage is None:
            self._on_around()
            return
        notes = [
            item.advice for item in desk.programme.safety.items if item.id in told.after.cap_items and item.advice
        ]
        if told.after.cap_items and not notes:
            notes = [desk.programme.safety.words.soon]
        mode.show_placed(
            say("You are starting with {0}.").format(video_name(stage)),
            placed_words(told.after, desk.programme),
            notes,
            say("Start now"),
        )

    def _on_start(self) -> None:
        stage = self._desk.decision.stage or 1
        self._close()
        self.start_wanted.emit(stage)

    def _on_around(self) -> None:
        self._close()

    def _close(self) -> None:
        self._mode = None
        self._desk.window.leave_mode()
        self.closed.emit()
