"""The card of what went with better days."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.insight import Insight
from ui.insight_words import insight_lines
from ui.look import Look
from ui.widgets.card import Card
from ui.widgets.text import Label
from ui.words import say


class InsightCard(Card):
    """A heading and a few lines; hidden while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make a hidden card."""
        super().__init__(look, parent)
        self._title = Label(look, say("What goes with better days"), "small_strong", "text2")
        self.lines = Label(look, "", "body")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 16)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.lines)
        self.hide()

    def show_insight(self, insight: Insight) -> None:
        """Show what may be said."""
        lines = insight_lines(insight)
        self.lines.setText("\n".join(lines))
        self.setAccessibleName(f"{self._title.text()}: {' '.join(lines)}")
        self.setVisible(bool(lines))
