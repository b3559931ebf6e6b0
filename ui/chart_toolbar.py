"""A row of controls that breaks into more rows where it is narrow; the last few stand at the far end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_GAP_PX = 10
_ROW_GAP_PX = 8


class Toolbar(QWidget):
    """Controls side by side, in as many rows as they need; hidden ones take no room."""

    def __init__(self, starts: Sequence[QWidget], ends: Sequence[QWidget], parent: QWidget | None = None) -> None:
        """Take the controls: those at the start, and those at the far end of the last row."""
        super().__init__(parent)
        self._starts, self._ends = tuple(starts), tuple(ends)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for control in (*self._starts, *self._ends):
            control.setParent(self)
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out anew when a control comes, goes or grows."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest}:
            self.updateGeometry()
            self._place()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        """Narrow ones wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all rows."""
        return max((rect.bottom() + 1 for _, rect in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """Ask for the rows at the present width."""
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be as wide as the widest control."""
        shown = self._shown(self._starts) + self._shown(self._ends)
        width = max((_size(control).width() for control in shown), default=0)
        return QSize(width, max((_size(control).height() for control in shown), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self.updateGeometry()
        self._place()

    def event(self, event: QEvent) -> bool:
        """Lay out anew when a control asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _shown(self, controls: Sequence[QWidget]) -> list[QWidget]:
        return [control for control in controls if not control.isHidden()]

    def _place(self) -> None:
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for control, rect in self._places(self.width()):
            place = QRect(rect)
            if is_rtl:
                place.moveLeft(self.width() - rect.x() - rect.width())
            control.setGeometry(place)

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        rows: list[list[QWidget]] = [[]]
        used = 0
        for control in self._shown(self._starts) + self._shown(self._ends):
            need = _size(control).width()
            if rows[-1] and used + need > width:
                rows.append([])
                used = 0
            rows[-1].append(control)
            used += need + _GAP_PX
        places, y = [], 0
        for row in rows:
            height = max((_size(control).height() for control in row), default=0)
            x = 0
            ends = [control for control in row if control in self._ends]
            push = width - sum(_size(c).width() + _GAP_PX for c in row) + _GAP_PX
            for control in row:
                size = _size(control)
                if ends and control is ends[0]:
                    x += max(0, push)
                top = y + (height - size.height()) // 2
                places.append((control, QRect(x, top, min(size.width(), width), size.height())))
                x += size.width() + _GAP_PX
            y += height + _ROW_GAP_PX
        return places


def _size(control: QWidget) -> QSize:
    return control.sizeHint().expandedTo(control.minimumSize())
