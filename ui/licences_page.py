"""The licences of what Dimmer is made with, as their texts stand beside the program."""

from importlib.resources import files

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.look import Look
from ui.made_with import packages_of
from ui.widgets.button import Button, Kind
from ui.widgets.text import Label
from ui.words import say


class LicencesPage(QWidget):
    """Names and texts.

    Signals:
        left: Back.
    """

    left = Signal()

    def __init__(self, look: Look) -> None:
        """Read the texts that are bundled."""
        super().__init__()
        self._look = look
        assets = files("ui") / "assets"
        parts = [
            say("Dimmer is free software under the GNU General Public License, version 3 or later."),
            say("Qt and PySide6: LGPL 3. libVLC and python-vlc: LGPL 2.1 or later. SQLAlchemy, Alembic: MIT."),
            say("NumPy, pyqtgraph: BSD and MIT. platformdirs: MIT."),
            say("Atkinson Hyperlegible Next, the typeface: SIL Open Font License 1.1."),
            (assets / "fonts" / "OFL.txt").read_text(encoding="utf-8"),
            say("Lucide, the icons: ISC."),
            (assets / "icons" / "LICENSE").read_text(encoding="utf-8"),
        ]
        packages = packages_of("dimmer")
        parts.append("\n".join(f"{each.name}: {each.licence}" if each.licence else each.name for each in packages))
        parts += ["\n\n".join((each.name, *each.texts)) for each in packages if each.texts]
        self.title = Label(look, say("Licences"), "h1")
        text = QPlainTextEdit("\n\n".join(parts))
        text.setReadOnly(True)
        text.setProperty("ring_radius", 12)
        text.setAccessibleName(say("Licence texts"))
        close = Button(look, say("Close"), Kind.PLAIN, icon="x", key=say("Esc"), size_px=17)
        close.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 33, 40, 40)
        column.setSpacing(18)
        column.addLayout(head)
        column.addWidget(text, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._look.color("bg"))
