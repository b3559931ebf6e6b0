"""What lies ready for every page and flow: window, look, the line to the records, settings, the newest verdict."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from media.programmefile import Course
from player.clock import Clock
from player.decision import GateDecision
from player.errors import StorageError
from player.guide import Guide
from player.paths import Paths
from player.programme import Programme, Region
from player.settings import Settings
from ui.look import Look
from ui.main_window import MainWindow
from ui.records import RecordsLine

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Something that could not be stored.

    Attributes:
        error: Why.
        again: Asks for the same once more, with the same ids, so that it is stored once.
        is_awaited: Whether somebody waits for it; what is saved along the way is saved again by itself.
    """

    error: StorageError
    again: Callable[[], object]
    is_awaited: bool


class Desk(QObject):
    """Shared by the flows; holds no rule.

    Signals:
        told: Something was stored or taken back; the new `GateDecision`.
        settings_changed: Other settings hold now.
        not_saved: `Unsaved`: something could not be stored.
        message_wanted: A sentence for a toast, and the words of its button or "".
    """

    told = Signal(object)
    settings_changed = Signal(object)
    not_saved = Signal(object)
    message_wanted = Signal(str, str)

    def __init__(
        self, window: MainWindow, look: Look, line: RecordsLine, course: Course, paths: Paths, clock: Clock
    ) -> None:
        """Lay everything ready; the records are opened later."""
        super().__init__(window)
        self.window, self.look, self.line = window, look, line
        self.course, self.paths, self.clock = course, paths, clock
        self.settings = Settings()
        self.messages: list[str] = []
        self._guide: Guide | None = None
        self._decision: GateDecision | None = None

    @property
    def programme(self) -> Programme:
        """What is prescribed."""
        return self.course.programme

    @property
    def is_open(self) -> bool:
        """Whether the records are open."""
        return self._guide is not None

    @property
    def guide(self) -> Guide:
        """The use cases; call them inside a job for `ask` only.

        Raises:
            RuntimeError: If the records are not open yet.
        """
        if self._guide is None:
            raise RuntimeError("the records are not open yet")
        return self._guide

    @property
    def decision(self) -> GateDecision:
        """The newest verdict.

        Raises:
            RuntimeError: If there is none yet.
        """
        if self._decision is None:
            raise RuntimeError("there is no verdict yet")
        return self._decision

    @property
    def region(self) -> Region | None:
        """Whom to call, once the country is known."""
        return next((r for r in self.programme.regions if r.id == self.settings.region), None)

    def take_guide(self, guide: Guide, decision: GateDecision, settings: Settings) -> None:
        """Take the open records."""
        self._guide = guide
        self._decision = decision
        self.settings = settings
        self.settings_changed.emit(settings)

    def take_decision(self, decision: GateDecision) -> None:
        """Take a newer verdict and tell everybody."""
        self._decision = decision
        self.told.emit(decision)

    def ask(
        self,
        job: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run a job on the database thread; what could not be stored is said in a sentence, the rest is a bug."""

        def on_failure(error: Exception) -> None:
            if failed is not None:
                failed(error)
            if isinstance(error, StorageError):
                self.not_saved.emit(Unsaved(error, lambda: self.ask(job, then, failed), then is not None))
            elif failed is None:
                raise error

        self.line.ask(job, then, on_failure)

    def change_setting(self, name: str, value: object) -> None:
        """Change one setting, show it at once, and store it."""
        try:
            changed = replace(self.settings, **{name: value})
        except ValueError:
            return
        before, self.settings = self.settings, changed
        self.settings_changed.emit(changed)
        if self._guide is not None:
            records = self.line.records

            def go_back(_: Exception) -> None:
                self.settings = before
                self.settings_changed.emit(before)

            self.ask(lambda: records.save_settings(changed), failed=go_back)

    def say(self, words: str, button: str = "") -> None:
        """Show a toast; it is kept under Get help, too."""
        self.messages.append(words)
        self.message_wanted.emit(words, button)
