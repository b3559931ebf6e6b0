"""A page that scrolls down, and down only, when the window is too small for it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.words import say


class PageScroll(QScrollArea):
    """Shows a page as wide as the window; only its height may be more than there is."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        """Show ``content``."""
        super().__init__(parent)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.verticalScrollBar().setAccessibleName(say("Scroll the page"))
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure the page anew when its words change."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the page for its new width."""
        self._measure()
        super().resizeEvent(event)

    def _measure(self) -> None:
        """Ask for the height that the wrapped words need at this width; Qt would ask for the narrowest one's."""
        content = self.widget()
        layout = content.layout() if content is not None else None
        if content is None or layout is None:
            return
        width = self.viewport().width()
        has_wraps = layout.hasHeightForWidth()
        height = layout.totalMinimumHeightForWidth(width) if has_wraps else layout.totalMinimumSize().height()
        if height != content.minimumHeight():
            content.setMinimumHeight(height)
