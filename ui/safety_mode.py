"""The safety check as a mode of its own: asked by a rule, by the user, or after a clinician has checked."""

from PySide6.QtCore import Signal

from player.events import CardForm
from ui.look import Look
from ui.paged_mode import PagedMode
from ui.question_page import QuestionPage
from ui.safety_cards import ItemPage
from ui.safety_flow import SafetyFlow
from ui.words import say


class SafetyMode(PagedMode):
    """Runs one safety card.

    Signals:
        done: The card is complete; its answers are in ``flow``.
    """

    done = Signal()

    def __init__(self, look: Look, flow: SafetyFlow, *, may_leave: bool = True) -> None:
        """Ask ``flow``; ``may_leave`` offers "Not now", which leaves the card due."""
        self.flow = flow
        self._is_again = False
        name = self.tr_name(flow.form)
        super().__init__(look, name, say("Not now") if may_leave else "")
        self.show_page(flow.first())

    @staticmethod
    def tr_name(form: CardForm) -> str:
        """Give the name of the mode."""
        return say("Safety check") if form is CardForm.FULL else say("Safety card")

    def step_names(self) -> tuple[tuple[str, ...], int]:
        """Show the three tiers of the full card."""
        return self.flow.step_names(), self.flow.step_of(self.page)

    def advance(self, page: QuestionPage) -> None:
        """Show the next page, or end."""
        if self._is_again and isinstance(page, ItemPage):
            self._is_again = False
            following = self.flow.take_again(page)
        else:
            following = self.flow.after(page)
        if following is None:
            self.done.emit()
        else:
            self.show_page(following)

    def ask_again(self) -> None:
        """Ask the first positive item once more."""
        self._is_again = True
        self.show_page(self.flow.ask_again(self.flow.positive[0]))
        self.forget_trail()
