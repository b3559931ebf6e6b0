"""The three video cards of Today: where you are, what is closed and how far along it is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.look import Look, tint
from ui.today_face import VideoFace
from ui.tokens import Tokens
from ui.widgets.card import CardButton
from ui.widgets.paint import text_height


def paint_lock_ring(painter: QPainter, look: Look, rect: QRectF, parts_done: int | None, ratio: float) -> None:
    """Paint a lock inside a ring of four parts, filled by rows done; dashed where none are counted yet."""
    tokens = look.tokens
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = rect.adjusted(2, 2, -2, -2)
    if parts_done is None:
        pen = QPen(tint(tokens.ctl, 0.7 if not tokens.is_contrast else 1.0), 2)
        pen.setDashPattern([3.4, 2.2])
        painter.setPen(pen)
        painter.drawEllipse(ring)
    else:
        for part in range(4):
            colour = tint(tokens.primary) if part < parts_done else tint(tokens.ctl, 0.45)
            painter.setPen(QPen(colour, 4.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            # Three quarters are filled clockwise from the right, so the open one stands at the top left.
            painter.drawArc(ring, round((78 - 90 * part) * 16), -66 * 16)
    size = rect.width() * 0.44
    pixmap = look.icon("lock", tokens.text2, size, ratio)
    painter.drawPixmap(QPointF(rect.center().x() - size / 2, rect.center().y() - size / 2), pixmap)


def paint_play_disc(painter: QPainter, look: Look, rect: QRectF, ratio: float, *, is_filled: bool) -> None:
    """Paint a play sign on a disc: filled for the one in use."""
    tokens = look.tokens
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint(tokens.primary if is_filled else tokens.primary_soft))
    painter.drawEllipse(rect)
    size = rect.width() * 0.42
    ink = tokens.on_primary if is_filled else tokens.primary
    spot = QPointF(rect.center().x() - size / 2, rect.center().y() - size / 2)
    painter.drawPixmap(spot, look.icon("play", ink, size, ratio))


class VideoCard(CardButton):
    """One video, as one button to the programme page."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(look, parent)
        self._face = VideoFace(1, "", "", "")
        self._is_small = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def stage(self) -> int:
        """Which video it stands for."""
        return self._face.stage

    def set_small(self, *, is_small: bool) -> None:
        """Fit a small window."""
        self._is_small = is_small
        self.updateGeometry()

    def show_face(self, face: VideoFace) -> None:
        """Show another state."""
        self._face = face
        self.is_flat = not face.is_open
        self.setProperty("raised", face.is_open)
        self.setAccessibleName(face.spoken or f"{face.title}, {face.state}, {face.line}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the words' room."""
        if self._is_small:
            return QSize(240, self._look.px(96))
        return QSize(300, max(174, self._look.px(140)))

    def minimumSizeHint(self) -> QSize:
        """Let three stand side by side."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, its sign and its words."""
        look, face = self._look, self._face
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        rect = QRectF(self.rect())
        ratio = self.devicePixelRatioF()
        sign = 46 if self._is_small else 58
        left = 20 if self._is_small else 24
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = rect.right() - left - sign if is_rtl else left
        spot = QRectF(x, rect.center().y() - sign / 2, sign, sign)
        if face.is_open:
            paint_play_disc(painter, look, spot, ratio, is_filled=False)
        else:
            paint_lock_ring(painter, look, spot, face.parts_done, ratio)
        start = left + sign + (14 if self._is_small else 18)
        room = rect.width() - start - (20 if self._is_small else 48)
        words_x = rect.width() - start - room if is_rtl else start
        self._paint_words(painter, look.tokens, QRectF(words_x, 0, room, rect.height()))
        if not self._is_small and not face.is_open and face.parts_done is not None:
            edge = 22
            pixmap = look.icon("arrow-left" if is_rtl else "chevron-right", look.tokens.text2, edge, ratio)
            painter.drawPixmap(
                QPointF(24 if is_rtl else rect.right() - 24 - edge, rect.center().y() - edge / 2), pixmap
            )

    def _paint_words(self, painter: QPainter, tokens: Tokens, room: QRectF) -> None:
        look, face = self._look, self._face
        lines = [(face.title, 19 if self._is_small else 20, 700, tokens.text)]
        state_ink = tokens.primary if face.is_here else tokens.text
        lines.append((face.state, 16, 600 if not self._is_small or face.is_here else 400, state_ink))
        if not self._is_small and face.line:
            lines.append((face.line, 16, 400, tokens.text2))
        heights = [text_height(look, words, size, weight, room.width()) + 5 for words, size, weight, _ in lines]
        y = room.center().y() - sum(heights) / 2
        for (words, size, weight, ink), height in zip(lines, heights, strict=True):
            painter.setFont(look.font(size, weight))
            painter.setPen(tint(ink))
            flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(room.x(), y, room.width(), height), flags, words)
            y += height


class VideoRow(QWidget):
    """The three cards side by side.

    Signals:
        video_chosen: Number of the video, 1 to 3.
    """

    video_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make three empty cards."""
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(24)
        self.cards = [VideoCard(look) for _ in range(3)]
        for card in self.cards:
            layout.addWidget(card, 1)
            card.clicked.connect(self._on_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_small(self, *, is_small: bool) -> None:
        """Fit a small window."""
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(18 if is_small else 24)
        for card in self.cards:
            card.set_small(is_small=is_small)

    def show_faces(self, faces: tuple[VideoFace, ...]) -> None:
        """Show the three states."""
        for card, face in zip(self.cards, faces, strict=True):
            card.show_face(face)

    @Slot()
    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, VideoCard):
            self.video_chosen.emit(card.stage)
