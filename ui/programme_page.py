"""The programme: three videos on a line, and beside them what is in the chosen one, or what opens it."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.gate_panel import GatePanel
from ui.look import Look, tint
from ui.programme_face import PanelAct, PanelFace, StageCardFace
from ui.video_cards import paint_lock_ring, paint_play_disc
from ui.widgets.card import CardButton, ShadowGround
from ui.widgets.paint import box, text_height
from ui.widgets.scroll import PageScroll
from ui.widgets.text import Label
from ui.words import say

CONTENT_MAX_PX = 1360
_SMALL_BELOW_PX = 960
_LINE_X_PX = 51
_TONES = {
    "primary": ("primary_soft", "on_primary_soft"),
    "glow": ("glow_soft", "glow_text"),
    "quiet": ("sunken", "text2"),
}


class StageCard(CardButton):
    """One video on the line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(look, parent)
        self._face: StageCardFace | None = None
        self._is_small = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def stage(self) -> int:
        """Which video."""
        return self._face.stage if self._face is not None else 0

    @property
    def is_closed(self) -> bool:
        """Whether the video is still closed."""
        return self._face is None or not self._face.is_open

    def set_small(self, *, is_small: bool) -> None:
        """Fit a small window."""
        self._is_small = is_small
        self.updateGeometry()

    def show_face(self, face: StageCardFace, *, is_chosen: bool) -> None:
        """Show a state."""
        self._face = face
        self.is_chosen = is_chosen
        self.is_flat = not face.is_open and not is_chosen
        self.setProperty("raised", not self.is_flat)
        self.setAccessibleName(face.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the words' room."""
        return QSize(300, self._look.px(96) if self._is_small else max(229, self._look.px(205)))

    def minimumSizeHint(self) -> QSize:
        """Let it be narrow."""
        return QSize(220, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign, name, whom it fits, pill, routine and walks."""
        face, look = self._face, self._look
        if face is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        tokens, rect, ratio = look.tokens, QRectF(self.rect()), self.devicePixelRatioF()
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = 44 if self._is_small else 54
        left = 22 if self._is_small else 24
        top = look.px(26)
        x = rect.right() - left - sign if is_rtl else left
        spot = QRectF(x, top, sign, sign)
        if face.is_open:
            paint_play_disc(painter, look, spot, ratio, is_filled=face.is_here)
        else:
            paint_lock_ring(painter, look, spot, face.parts_done, ratio)
        start = left + sign + 18
        room = QRectF(start, 0, rect.width() - start - 20, rect.height())
        if is_rtl:
            room.moveLeft(20)
        flags = Qt.AlignmentFlag.AlignLeading
        painter.setPen(tint(tokens.text))
        painter.setFont(look.font(23, 700))
        painter.drawText(QRectF(room.x(), top - 1, room.width(), look.px(34)), flags, face.title)
        fits = QRectF(room.x(), top + look.px(33), room.width(), look.px(44))
        if self._is_small:
            # Three cards share the width: the state stands in the place of whom it fits.
            painter.setPen(tint(getattr(tokens, _TONES[face.pill_tone][1])))
            painter.setFont(look.font(16, 600))
            painter.drawText(fits, flags | Qt.TextFlag.TextWordWrap, face.pill)
            return
        painter.setPen(tint(tokens.text2))
        painter.setFont(look.font(16))
        painter.drawText(fits, flags | Qt.TextFlag.TextWordWrap, face.fits)
        self._paint_pill(painter, rect, is_rtl=is_rtl)
        self._paint_dose(painter, rect, top + look.px(78), is_rtl=is_rtl)

    def _paint_pill(self, painter: QPainter, rect: QRectF, *, is_rtl: bool) -> None:
        face, look = self._face, self._look
        if face is None or not face.pill:
            return
        ground, ink = (getattr(look.tokens, name) for name in _TONES[face.pill_tone])
        font = look.font(15, 600)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(face.pill) + 24
        x = 18 if is_rtl else rect.right() - 18 - width
        pill = QRectF(x, look.px(24), width, look.px(28))
        edge = tint(ink) if look.tokens.is_contrast else None
        box(painter, pill, pill.height() / 2, tint(ground), edge, 1)
        painter.setPen(tint(ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, face.pill)

    def _paint_dose(self, painter: QPainter, rect: QRectF, top: float, *, is_rtl: bool) -> None:
        face, look, tokens = self._face, self._look, self._look.tokens
        if face is None:
            return
        painter.setPen(QPen(tint(tokens.line), 1))
        painter.drawLine(QPointF(24, top), QPointF(rect.right() - 24, top))
        y = top + look.px(14)
        for icon, words, ink in (("repeat-2", face.routine, tokens.primary), ("footprints", face.walks, tokens.walk)):
            edge = look.px(22)
            x = rect.right() - 26 - edge if is_rtl else 26
            painter.drawPixmap(QPointF(x, y + look.px(8)), look.icon(icon, ink, edge, self.devicePixelRatioF()))
            room = QRectF(62, y, rect.width() - 86, look.px(40))
            if is_rtl:
                room.moveLeft(24)
            painter.setPen(tint(tokens.text))
            painter.setFont(look.font(17, 500))
            flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, words)
            y += max(look.px(42), text_height(look, words, 17, 500, room.width()) + 6)


class _Ground(ShadowGround):
    """The page's ground with the line that joins the three cards."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.cards: list[StageCard] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadows, then the line from card to card: in teal up to the one that is open."""
        super().paintEvent(event)
        painter = QPainter(self)
        for card, following in pairwise(self.cards):
            top, bottom = card.mapTo(self, card.rect().bottomLeft()), following.mapTo(self, QPoint(0, 0))
            if bottom.y() <= top.y():
                # In a small window they stand side by side.
                continue
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = top.x() + (card.width() - _LINE_X_PX if is_rtl else _LINE_X_PX)
            painter.setPen(QPen(self._look.color("line" if following.is_closed else "primary"), 3))
            painter.drawLine(QPointF(x, top.y()), QPointF(x, bottom.y()))


class ProgrammePage(QWidget):
    """The page.

    Signals:
        stage_chosen: A card, 1 to 3.
        act_wanted: A button of the panel, with the stage it stands for.
        word_wanted: "My physio says I can start now", for the stage of the panel.
    """

    stage_chosen = Signal(int)
    act_wanted = Signal(PanelAct, int)
    word_wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self._look = look
        self._chosen = 1
        self._build()
        look.changed.connect(self._fit)

    def _build(self) -> None:
        look = self._look
        ground = _Ground(look)
        self.title = Label(look, say("Your programme"), "h1")
        self._lead = Label(look, say("Three videos. Each one opens as your back settles."), "lead", "text2")
        self.cards = [StageCard(look) for _ in range(3)]
        ground.cards = self.cards
        self.panel = GatePanel(look)
        self._list = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._list.setSpacing(22)
        for card in self.cards:
            self._list.addWidget(card)
            card.clicked.connect(self._on_card)
        self._list.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(28)
        self._row.addLayout(self._list, 400)
        self._row.addWidget(self.panel, 708)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self._lead)
        column.addSpacing(22)
        column.addLayout(self._row)
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(CONTENT_MAX_PX)
        holder.setLayout(column)
        self._frame = QBoxLayout(QBoxLayout.Direction.LeftToRight, ground)
        self._frame.addWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(ground))
        self.panel.act_wanted.connect(self._on_act)
        self.panel.word_wanted.connect(self._on_word)
        self._fit()

    @property
    def chosen(self) -> int:
        """The chosen card."""
        return self._chosen

    def show_faces(self, cards: tuple[StageCardFace, ...], chosen: int, panel: PanelFace) -> None:
        """Show the three cards and the panel of the chosen one."""
        self._chosen = chosen
        for card, face in zip(self.cards, cards, strict=True):
            card.show_face(face, is_chosen=face.stage == chosen)
        self.panel.show_face(panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the panel in a small window."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        is_small = self.width() < _SMALL_BELOW_PX * min(1.25, self._look.scale)
        margin = 24 if is_small else 40
        self._frame.setContentsMargins(margin, 16 if is_small else 33, margin, 28)
        direction = QBoxLayout.Direction.TopToBottom if is_small else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._list.setDirection(QBoxLayout.Direction.LeftToRight if is_small else QBoxLayout.Direction.TopToBottom)
        self._list.setSpacing(12 if is_small else 22)
        for card in self.cards:
            card.set_small(is_small=is_small)

    @Slot()
    def _on_card(self) -> None:
        card = self.sender()
        if isinstance(card, StageCard):
            self.stage_chosen.emit(card.stage)

    @Slot(PanelAct)
    def _on_act(self, act: PanelAct) -> None:
        self.act_wanted.emit(act, self._chosen)

    @Slot()
    def _on_word(self) -> None:
        self.word_wanted.emit(self._chosen)
