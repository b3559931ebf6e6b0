"""The rail beside the finished panel: what was done, the dial that has gone out, and the clicks."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.cue_rail import CueRail
from ui.look import Look, tint
from ui.rail_face import RailFace
from ui.words import say

RAIL_PX = 404


@dataclass(frozen=True, slots=True)
class FinishedFace:
    """What the panel says.

    Attributes:
        heading: "Video 1, full routine".
        title: "Done", or how it ended.
        clicks: Clicks of this routine.
        clicks_today: Clicks of the day.
        nrs_pre: Pain before it, or None.
        exercises: Id and short name, in order.
        walk_title, walk_line: The walk card.
        foot: "Next routine at 15:00.", or "".
        is_whole: False for a routine that was ended early: no tick.
    """

    heading: str
    title: str
    clicks: int
    clicks_today: int
    nrs_pre: int | None
    exercises: tuple[tuple[str, str], ...]
    walk_title: str
    walk_line: str
    foot: str = ""
    is_whole: bool = True


class FinishedRail(QWidget):
    """The rail at the end: the dial is out, the clicks are counted."""

    def __init__(self, look: Look, face: FinishedFace) -> None:
        """Tell of the routine in ``face``."""
        super().__init__()
        self._look, self._face = look, face
        self._painter = CueRail(look)
        self.setFixedWidth(RAIL_PX)
        self.setAccessibleName(self._spoken())

    def _spoken(self) -> str:
        return f"{self._face.heading}. {self._face.title}. {self._clicks()}"

    def _clicks(self) -> str:
        clicks = self._face.clicks
        return say("1 click") if clicks == 1 else say("{0} clicks").format(self.locale().toString(clicks))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words, dial and clicks, each line small enough for the rail."""
        look, tokens, face = self._look, self._look.stage, self._face
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = min(self.width() / RAIL_PX, self.height() / 808)
        left = 28 * unit
        width = self.width() - 48 * unit
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(tint(tokens.text2))
        painter.setFont(_fitting(look, face.heading, 26 * unit, 400, width))
        painter.drawText(QRectF(left, 0, width, 36 * unit), leading, face.heading)
        painter.setPen(tint("FFFFFF"))
        painter.setFont(_fitting(look, face.title, 64 * unit, 700, width))
        painter.drawText(QRectF(left, 34 * unit, width, 80 * unit), leading, face.title)
        centre = QPointF(left + width / 2, 300 * unit)
        symbol = "check" if face.is_whole else ""
        rail = RailFace(notches=10, notches_lit=0, disc=0.72, symbol=symbol, glow=0.0)
        self._painter.paint_dial(painter, centre, 148 * unit, rail)
        painter.setPen(tint("FFFFFF"))
        painter.setFont(_fitting(look, self._clicks(), 58 * unit, 800, width))
        middle = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(left, 462 * unit, width, 72 * unit), middle, self._clicks())
        painter.setPen(tint(tokens.text2))
        today = say("{0} today").format(self.locale().toString(face.clicks_today))
        painter.setFont(_fitting(look, today, 28 * unit, 400, width))
        painter.drawText(QRectF(left, 534 * unit, width, 44 * unit), middle, today)
        words = say(
            "Clicks count your gentle reps. Your dial shows your pain. One follows the other only slowly, "
            "and not every time."
        )
        painter.setFont(look.font(max(14.0, 20 * unit), 400, is_scaled=False))
        place = QRectF(left, 630 * unit, width, self.height() - 640 * unit)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, words)


def _fitting(look: Look, words: str, size: float, weight: int, width: float) -> QFont:
    """Give the largest font up to ``size`` at which one line of ``words`` is no wider than ``width``."""
    font = look.font(size, weight, is_scaled=False)
    needed = QFontMetricsF(font).horizontalAdvance(words)
    return font if needed <= width else look.font(size * width / needed * 0.99, weight, is_scaled=False)
