"""The player's stage: one widget that paints the newest frame, the cue rail, the stop line and the caption.

Nothing lies over the picture. State is a function of the film time of the frame that is being painted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from media.playback import Position
from ui.cue_rail import CueRail
from ui.look import Look, tint
from ui.rail_face import RailFace
from ui.rail_layout import RailLayout, lay_out_rail
from ui.stage_layout import StageLayout, lay_out
from ui.tokens import SAFETY_ON_STAGE, STAGE, STOP_CARD
from ui.widgets.paint import box

DIMMED = 0.45
"""How much of the picture is left under words that lie over a still body."""

FILM_ASPECT = 16 / 9
_READY_CARD_U = 424


class Picture(Protocol):
    """Something that paints the newest frame into a box of the stage; `ui.video_pane.FramePainter` is one."""

    def paint(self, painter: QPainter, rect: QRectF, *, dim: float, ground: QColor) -> Position:
        """Paint the newest frame, whole and centred in ``rect`` on ``ground``; give the film time of that frame."""
        ...

    def picture_rect(self, rect: QRectF) -> QRectF:
        """Give where in ``rect`` the frame lands."""
        ...


@dataclass(frozen=True, slots=True)
class StopIf:
    """The stop-if card of the get-ready state."""

    title: str
    lines: tuple[str, ...]
    comfort: str


@dataclass(frozen=True, slots=True)
class StageFace:
    """What the stage shows besides the picture.

    Attributes:
        rail: The rail's face.
        caption: One or two lines, or "".
        stop_line: The line that always stands over the picture.
        stop_if: The card of the get-ready state, or None.
        over: Large word over a still, dimmed picture ("Paused"), or "".
        over_help: The line under it.
        is_dimmed: The picture stands still and pale.
    """

    rail: RailFace
    caption: str = ""
    stop_line: str = ""
    stop_if: StopIf | None = None
    over: str = ""
    over_help: str = ""
    is_dimmed: bool = False


class StageView(QWidget):
    """The stage without its control bar.

    Signals:
        resized: The stage has a new size; whatever lies on it finds its place again.
    """

    resized = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty stage."""
        super().__init__(parent)
        self._look = look
        self._rail = CueRail(look)
        self._face = StageFace(RailFace())
        self._picture: Picture | None = None
        self._still: QPixmap | None = None
        self._cue_size = 1.0
        self._is_rail_shown = True
        self._face_at: Callable[[Position], StageFace] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        look.changed.connect(self.update)

    @property
    def face(self) -> StageFace:
        """What is shown now."""
        return self._face

    @property
    def geometry_now(self) -> StageLayout:
        """The layout for the window's present size."""
        window = self.window()
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return lay_out(max(1, self.width()), max(1, window.height()), self._cue_size, is_rtl=is_rtl)

    def set_picture(self, picture: Picture | None) -> None:
        """Show the frames of ``picture``, or none."""
        self._picture = picture
        self.update()

    def set_still(self, still: QPixmap | None) -> None:
        """Show a drawn pose where no frame is to be had."""
        self._still = still
        self.update()

    def set_cue_size(self, factor: float) -> None:
        """Take another cue size, 1.0 to 1.5."""
        self._cue_size = factor
        self.update()
        self.resized.emit()

    def set_rail_shown(self, *, is_shown: bool) -> None:
        """Hide the rail for the sake of the picture, or show it."""
        self._is_rail_shown = is_shown
        self.update()

    @property
    def is_rail_shown(self) -> bool:
        """Whether the rail is shown."""
        return self._is_rail_shown

    def follow(self, face_at: Callable[[Position], StageFace] | None) -> None:
        """Ask ``face_at`` at each paint for what belongs to the film time of the frame that was painted."""
        self._face_at = face_at

    def show_face(self, face: StageFace) -> None:
        """Show a face now; repaints only what changed."""
        self._take_face(face, self._rail_places(self.geometry_now).dial_rect)

    def _take_face(self, face: StageFace, dial: QRectF | None) -> None:
        """Take a face and repaint what changed; None for the dial where it is being painted now."""
        before, self._face = self._face, face
        if face == before:
            return
        layout = self.geometry_now
        if face.rail != before.rail:
            area = dial if _words(face.rail) == _words(before.rail) else layout.rail
            if area is not None:
                self.update(_outward(area))
        if face.caption != before.caption:
            self.update(_outward(layout.caption))
        if (face.stop_if, face.over, face.over_help, face.is_dimmed, face.stop_line) != (
            before.stop_if,
            before.over,
            before.over_help,
            before.is_dimmed,
            before.stop_line,
        ):
            self.update()

    @Slot()
    def on_frame(self) -> None:
        """Repaint the picture for a new frame, and the dial that goes with it."""
        layout = self.geometry_now
        self.update(_outward(self._picture_rect(layout)))
        if self._is_rail_shown:
            self.update(_outward(self._rail_places(layout).dial_rect))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell those that lie on the stage."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event asks for, part by part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._ground())
        layout, dirty = self.geometry_now, QRectF(event.rect())
        picture = self._picture_rect(layout)
        if dirty.intersects(picture):
            self._paint_picture(painter, picture)
        face = self._face
        if self._is_rail_shown and dirty.intersects(layout.rail):
            painter.save()
            beyond = 0.0 if layout.is_band else layout.rail.width() * 0.12
            painter.setClipRect(layout.rail.adjusted(0, 0, beyond, 0))
            self._rail.paint(painter, self._rail_places(layout), face.rail)
            painter.restore()
        if dirty.intersects(layout.stop_line) and face.stop_if is None:
            self._paint_stop_line(painter, layout, face.stop_line)
        if face.stop_if is not None:
            self._paint_stop_if(painter, layout, face.stop_if)
        elif dirty.intersects(layout.caption):
            self._paint_caption(painter, layout, face.caption)
        if face.over:
            self._paint_over(painter, layout, picture, face)

    def _rail_places(self, layout: StageLayout) -> RailLayout:
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return lay_out_rail(layout.rail, layout.rail_unit, is_band=layout.is_band, is_rtl=is_rtl)

    def _ground(self) -> QColor:
        return tint("000000" if self._look.tokens.is_contrast else STAGE)

    def _picture_rect(self, layout: StageLayout) -> QRectF:
        """Give the box that the picture is centred in, in the present state."""
        if self._face.stop_if is not None:
            card = self._ready_card(layout)
            return QRectF(layout.box.left(), 0, layout.box.width(), card.top() - 12 * layout.unit)
        if not self._is_rail_shown and not layout.is_band:
            return QRectF(layout.bar.left(), layout.box.top(), layout.bar.width(), layout.box.height())
        return layout.box

    def _ready_card(self, layout: StageLayout) -> QRectF:
        bottom = layout.caption.bottom() - 24 * layout.unit
        height = min(_READY_CARD_U * layout.unit, bottom * 0.62)
        return QRectF(layout.box.left(), bottom - height, layout.box.width(), height)

    def _paint_picture(self, painter: QPainter, box_: QRectF) -> None:
        dim = DIMMED if self._face.is_dimmed else 1.0
        if self._picture is not None:
            position = self._picture.paint(painter, box_, dim=dim, ground=self._ground())
            if self._face_at is not None:
                # The frame may be newer than the one that asked for this paint; the words follow the frame. The dial
                # is painted after it, in this same event.
                self._take_face(self._face_at(position), None)
            shown = self._picture.picture_rect(box_)
        else:
            shown = _centred(box_, FILM_ASPECT)
        if self._still is not None:
            painter.setOpacity(dim)
            painter.drawPixmap(
                _centred(box_, self._still.width() / self._still.height()), self._still, QRectF(self._still.rect())
            )
            painter.setOpacity(1.0)
        if self._look.tokens.is_contrast:
            painter.setPen(QPen(tint("FFFFFF"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(shown)

    def _paint_stop_line(self, painter: QPainter, layout: StageLayout, words: str) -> None:
        if not words:
            return
        unit, box_ = layout.unit, layout.stop_line
        font = self._look.font(
            _fit(self._look, words, 44 * unit, 700, box_.width() - 70 * unit), 700, is_scaled=False
        )
        width = QFontMetricsF(font).horizontalAdvance(words)
        edge, gap = 46 * unit, 18 * unit
        x = box_.center().x() - (width + edge + gap) / 2
        pixmap = self._look.icon("octagon-x", SAFETY_ON_STAGE, edge, self.devicePixelRatioF())
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icon_x, words_x = (x + width + gap, x) if is_rtl else (x, x + edge + gap)
        painter.drawPixmap(QRectF(icon_x, box_.center().y() - edge / 2, edge, edge).toRect(), pixmap)
        painter.setPen(tint("FFFFFF"))
        painter.setFont(font)
        painter.drawText(QRectF(words_x, box_.top(), width + 4, box_.height()), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_caption(self, painter: QPainter, layout: StageLayout, words: str) -> None:
        if not words:
            return
        unit = layout.unit
        lines = words.split("\n")
        size = 48 if len(lines) == 1 else 44
        longest = max(lines, key=len)
        fitted = _fit(self._look, longest, size * unit, 500, layout.caption.width())
        painter.setPen(tint("FFFFFF"))
        painter.setFont(self._look.font(fitted, 500, is_scaled=False))
        height = 53 * unit
        top = layout.caption.center().y() - height * len(lines) / 2
        for index, line in enumerate(lines):
            row = QRectF(layout.caption.left(), top + index * height, layout.caption.width(), height)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, line)

    def _paint_stop_if(self, painter: QPainter, layout: StageLayout, stop_if: StopIf) -> None:
        look, tokens = self._look, self._look.stage
        card = self._ready_card(layout)
        unit = card.height() / _READY_CARD_U
        ground = tokens.danger_soft if tokens.is_contrast else STOP_CARD
        box(painter, card, 28 * unit, tint(ground), tint(SAFETY_ON_STAGE, 0.45), 1.5)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        ratio = self.devicePixelRatioF()

        def row(top: float, height: float, words: str, size: float, weight: int, colour: str) -> QRectF:
            place = QRectF(
                card.left() + 124 * unit, card.top() + top * unit, card.width() - 164 * unit, height * unit
            )
            if is_rtl:
                place.moveLeft(card.left() + 40 * unit)
            painter.setPen(tint(colour))
            fitted = _fit(look, words, size * unit, weight, place.width())
            painter.setFont(look.font(fitted, weight, is_scaled=False))
            painter.drawText(place, flags, words)
            return place

        def mark_at(centre_y: float, edge: float) -> QRectF:
            x = card.right() - 72 * unit if is_rtl else card.left() + 72 * unit
            return QRectF(x - edge / 2, centre_y - edge / 2, edge, edge)

        title = row(26, 78, stop_if.title, 64, 800, "FFFFFF")
        edge = 62 * unit
        pixmap = look.icon("octagon-x", SAFETY_ON_STAGE, edge, ratio)
        painter.drawPixmap(mark_at(title.center().y(), edge).toRect(), pixmap)
        for index, line in enumerate(stop_if.lines):
            place = row(112 + 66 * index, 66, line, 46, 600, "FFFFFF")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint(SAFETY_ON_STAGE))
            painter.drawRoundedRect(mark_at(place.center().y(), 16 * unit), 4 * unit, 4 * unit)
        painter.setPen(QPen(tint(SAFETY_ON_STAGE, 0.35), 1.5))
        line_y = card.top() + 324 * unit
        painter.drawLine(
            round(card.left() + 40 * unit), round(line_y), round(card.right() - 40 * unit), round(line_y)
        )
        place = row(334, 66, stop_if.comfort, 44, 600, tokens.on_primary_soft)
        edge = 44 * unit
        pixmap = look.icon("check", tokens.on_primary_soft, edge, ratio)
        painter.drawPixmap(mark_at(place.center().y(), edge).toRect(), pixmap)

    def _paint_over(self, painter: QPainter, layout: StageLayout, picture: QRectF, face: StageFace) -> None:
        unit, look = layout.unit, self._look
        painter.setPen(tint("FFFFFF"))
        size = _fit(look, face.over, 96 * unit, 800, picture.width() * 0.94)
        painter.setFont(look.font(size, 800, is_scaled=False))
        middle = picture.center().y()
        painter.drawText(
            QRectF(picture.left(), middle - 110 * unit, picture.width(), 120 * unit),
            Qt.AlignmentFlag.AlignCenter,
            face.over,
        )
        painter.setFont(look.font(_fit(look, face.over_help, 44 * unit, 600, picture.width()), 600, is_scaled=False))
        painter.drawText(
            QRectF(picture.left(), middle + 14 * unit, picture.width(), 64 * unit),
            Qt.AlignmentFlag.AlignCenter,
            face.over_help,
        )


def _words(rail: RailFace) -> tuple[object, ...]:
    return (
        rail.heading,
        rail.name,
        rail.rep_line,
        rail.word,
        rail.breath_line,
        rail.side,
        rail.side_words,
        rail.next_line,
        rail.is_next_large,
        rail.glow,
    )


def _centred(box_: QRectF, aspect: float) -> QRectF:
    width = min(box_.width(), box_.height() * aspect)
    return QRectF(box_.center().x() - width / 2, box_.center().y() - width / aspect / 2, width, width / aspect)


def _outward(rect: QRectF) -> QRect:
    return rect.toAlignedRect().adjusted(-1, -1, 1, 1)


def _fit(look: Look, words: str, size: float, weight: int, width: float) -> float:
    """Give the largest size up to ``size`` at which one line of ``words`` is no wider than ``width``."""
    needed = QFontMetricsF(look.font(size, weight, is_scaled=False)).horizontalAdvance(words)
    return size if needed <= width else size * width / needed
