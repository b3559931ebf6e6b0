"""What closing the window does: it ends the program, or leaves reminders running. The question is asked once."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from player.settings import OnClose
from ui.desk import Desk
from ui.problem_panel import ProblemPanel
from ui.words import say


class Staying(QObject):
    """Decides on each close, as the user once said."""

    def __init__(self, desk: Desk, app: QApplication) -> None:
        """Listen to the window, and to the end of the session, which nobody may hold up."""
        super().__init__(desk)
        self._desk, self._app = desk, app
        self._is_leaving = False
        self._is_asking = False
        desk.window.closing.connect(self._on_closing)
        app.commitDataRequest.connect(self._on_session_end)

    @Slot()
    def quit(self) -> None:
        """End the program, whatever closing does."""
        self._is_leaving = True
        self._desk.window.close()
        self._app.quit()

    @Slot()
    def _on_session_end(self) -> None:
        self._is_leaving = True

    @Slot()
    def _on_closing(self) -> None:
        desk = self._desk
        settings = desk.settings
        if self._is_leaving or not settings.has_reminders or settings.on_close is OnClose.QUIT:
            return
        if settings.on_close is OnClose.STAY:
            desk.window.keep_open()
            desk.window.hide()
        elif not self._is_asking:
            desk.window.keep_open()
            self._ask()

    def _ask(self) -> None:
        self._is_asking = True
        panel = ProblemPanel(
            self._desk.look,
            say("Keep reminding you in the background?"),
            say("You can change this in Settings, and always leave with Ctrl+Q."),
            ((say("Yes"), self._stay), (say("No, quit"), self._leave)),
        )
        self._desk.window.push_mode(panel)

    def _stay(self) -> None:
        self._is_asking = False
        self._desk.change_setting("on_close", OnClose.STAY)
        self._desk.window.leave_mode()
        self._desk.window.hide()

    def _leave(self) -> None:
        self._is_asking = False
        self._desk.change_setting("on_close", OnClose.QUIT)
        self._desk.window.leave_mode()
        self.quit()
