"""Get help: the safety check, who to call, when to stop, how the app works. Works with no data and no media."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.programme import Region
from ui.look import Look
from ui.widgets.button import Button, Kind
from ui.widgets.card import Card, ShadowGround
from ui.widgets.scroll import PageScroll
from ui.widgets.text import Label
from ui.words import say

WIDTH_PX = 900


def call_words(region: Region | None) -> tuple[str, str]:
    """Give whom to call in an emergency and whom to call today, in words."""
    if region is None:
        return say("your local emergency number"), say("your doctor")
    return region.emergency, region.urgent


class HelpPage(QWidget):
    """Get help, a mode over the whole window.

    Signals:
        left: Back to where the user was.
        safety_check_wanted: Start the full safety check.
        licences_wanted: Show the licences.
    """

    left = Signal()
    safety_check_wanted = Signal()
    licences_wanted = Signal()

    def __init__(self, look: Look, region: Region | None, messages: Sequence[str], version: str) -> None:
        """Make the page for ``region``, with the messages that toasts showed."""
        super().__init__()
        self._look = look
        self._build(region, messages, version)

    def _build(self, region: Region | None, messages: Sequence[str], version: str) -> None:
        look = self._look
        ground = ShadowGround(look)
        column = QVBoxLayout()
        column.setSpacing(20)
        column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        self.title = Label(look, say("Get help"), "h1")
        self.close_button = Button(look, say("Close"), Kind.PLAIN, icon="x", key=say("Esc"), size_px=17)
        self.close_button.clicked.connect(self.left)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        column.addLayout(head)

        emergency, urgent = call_words(region)
        call = Card(look, fill="danger_soft", edge="danger", edge_px=1.5)
        box = QVBoxLayout(call)
        box.setContentsMargins(28, 24, 28, 24)
        box.setSpacing(8)
        box.addWidget(Label(look, say("Who to call"), "h2", "danger_text"))
        now = say("New numbness between your legs, new bladder or bowel trouble, both legs affected, or chest pain:")
        box.addWidget(Label(look, now, "body"))
        box.addWidget(Label(look, say("Call {0} now.").format(emergency), "h2", "danger_text"))
        box.addSpacing(6)
        box.addWidget(Label(look, say("Fever, feeling very ill, or new weakness in one leg:"), "body"))
        box.addWidget(Label(look, say("Phone {0} today.").format(urgent), "h3", "danger_text"))
        box.addSpacing(10)
        self.check = Button(look, say("Start the safety check"), Kind.DANGER, icon="shield-check", height_px=56)
        self.check.clicked.connect(self.safety_check_wanted)
        box.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(call)
        for title, lines in self._sections():
            column.addWidget(self._card(title, lines))
        if messages:
            column.addWidget(self._card(say("Messages"), messages))
        about = self._card(say("About"), self._about(version))
        licences = Button(look, say("Licences"), Kind.LINK, size_px=16)
        licences.clicked.connect(self.licences_wanted)
        layout = about.layout()
        if layout is not None:
            layout.addWidget(licences)
        column.addWidget(about)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(WIDTH_PX)
        holder.setLayout(column)
        frame = QHBoxLayout(ground)
        frame.setContentsMargins(40, 40, 40, 40)
        frame.addWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(ground))

    def _sections(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (
                say("When to stop"),
                (
                    say("Stop if pain goes above 5, or further down your leg."),
                    say("Stop if you feel numbness, pins and needles, or weakness."),
                    say("Stop if you feel faint, short of breath, or have chest pain."),
                    say("Smaller is always fine. So is a rest."),
                ),
            ),
            (
                say("How the app works"),
                (
                    say("You answer short questions about your back. Your answers decide which video is open."),
                    say("Each gentle rep turns the dimmer down one click. Clicks count what you did."),
                    say("The dial is an estimate from your own answers. The band shows how unsure it is."),
                    say("Everything stays on this computer. There is no account and no network."),
                    say(
                        "Reminders stay quiet in calls and in full screen where the system tells. Where it does not, "
                        "choose Quiet in the tray menu, or pause them there."
                    ),
                ),
            ),
            (
                say("What to expect"),
                (
                    say("Most new back pain eases a lot in the first few weeks."),
                    say("Many people still have some pain on and off for months."),
                    say("About 7 in 10 have another spell within a year."),
                    say("A flare is common, and usually not a sign of harm."),
                ),
            ),
        )

    def _about(self, version: str) -> tuple[str, ...]:
        return (
            say("Dimmer {0}").format(version),
            say(
                "This app offers general exercise information for adults with ordinary low back pain. "
                "It does not diagnose or treat, and does not replace a doctor or physiotherapist."
            ),
            say("No clinician has signed these texts yet."),
            say(
                "Routines were written from public NHS and trial sources. "
                "Not affiliated with Physio Central, the NHS, NICE or IFOMPT."
            ),
        )

    def _card(self, title: str, lines: Sequence[str]) -> Card:
        card = Card(self._look)
        box = QVBoxLayout(card)
        box.setContentsMargins(28, 22, 28, 24)
        box.setSpacing(8)
        box.addWidget(Label(self._look, title, "h3"))
        for line in lines:
            box.addWidget(Label(self._look, line, "body", "text2"))
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))
