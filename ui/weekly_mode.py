"""The three questions of the week (PEG; Krebs et al. 2009): pain, enjoyment of life, general activity."""

from PySide6.QtCore import Signal

from ui.look import Look
from ui.paged_mode import PagedMode
from ui.question_page import QuestionPage
from ui.score_page import ScorePage
from ui.words import say


class WeeklyMode(PagedMode):
    """Asks them one after the other; each may be left out.

    Signals:
        done: All three were asked; a tuple of three numbers, None for each that was left out.
    """

    done = Signal(object)

    def __init__(self, look: Look, *, waits_for_next: bool) -> None:
        """Ask the first."""
        super().__init__(look, say("Your week"), say("Not now"))
        untouched, wholly = say("Does not interfere"), say("Completely interferes")
        self._pages = tuple(
            ScorePage(look, question, least, most, waits_for_next=waits_for_next)
            for question, least, most in (
                (
                    say("In the past week, how strong was your pain on average?"),
                    say("No pain"),
                    say("Pain as bad as you can imagine"),
                ),
                (
                    say("In the past week, how much has pain interfered with your enjoyment of life?"),
                    untouched,
                    wholly,
                ),
                (
                    say("In the past week, how much has pain interfered with your general activity?"),
                    untouched,
                    wholly,
                ),
            )
        )
        self._is_sent = False
        self.show_page(self._pages[0])

    def step_names(self) -> tuple[list[str], int]:
        """Name the three questions."""
        names = [say("Pain"), say("Enjoyment"), say("Activity")]
        return names, self._index(self.page)

    def advance(self, page: QuestionPage) -> None:
        """Go on to the next question, or hand all three answers over, once."""
        index = self._index(page)
        if index + 1 < len(self._pages):
            self.show_page(self._pages[index + 1])
        elif not self._is_sent:
            self._is_sent = True
            self.done.emit(tuple(each.nrs for each in self._pages))

    def let_resend(self) -> None:
        """Let the answers be sent once more, after saving failed."""
        self._is_sent = False

    def _index(self, page: QuestionPage | None) -> int:
        return next((index for index, each in enumerate(self._pages) if each is page), 0)
