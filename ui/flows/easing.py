"""The easier form of an exercise that was stopped at more than once: offered with one key, and remembered."""

from collections.abc import Callable, Iterable

from ui.desk import Desk
from ui.problem_panel import ProblemPanel
from ui.words import say


class Easing:
    """Asks, and asks no more for what is kept as it is."""

    def __init__(self, desk: Desk) -> None:
        """Take the desk."""
        self._desk = desk
        self._kept: set[str] = set()

    def choose(self, exercise_ids: Iterable[str]) -> str:
        """Give the first exercise that may be offered, or ""."""
        return next((name for name in exercise_ids if name not in self._kept), "")

    def offer(self, exercise_id: str, make_easier: Callable[[str], object], then: Callable[[], object]) -> None:
        """Ask about one exercise over whatever is shown.

        Args:
            exercise_id: Which.
            make_easier: What a yes does.
            then: How it goes on, after a no as well.
        """
        desk = self._desk

        def take() -> None:
            desk.window.leave_mode()
            make_easier(exercise_id)
            then()

        def keep() -> None:
            self._kept.add(exercise_id)
            desk.window.leave_mode()
            then()

        panel = ProblemPanel(
            desk.look,
            say("{0} the easier way from now on?").format(desk.course.exercise(exercise_id).short_name),
            say("You stopped there more than once. The easier form is half as big, and it still counts."),
            ((say("The easier way"), take), (say("Keep it as it is"), keep)),
        )
        desk.window.push_mode(panel)
