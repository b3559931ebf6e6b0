"""The panel of one video: what is in it, or what opens it, as four rows made from the gate's decision."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look, tint
from ui.programme_face import ExerciseLine, PanelAct, PanelFace
from ui.rule_words import RowFace
from ui.tokens import STAGE
from ui.widgets.button import Button, Kind
from ui.widgets.card import CARD_RADIUS, Card
from ui.widgets.paint import box, rounded_clip, text_height
from ui.widgets.pill import Pill
from ui.widgets.text import Label
from ui.words import say

_BAND_PX = 140


class GateRow(QWidget):
    """One row: done with a tick, or amber with what is missing."""

    spoken_role = QAccessible.Role.ListItem

    def __init__(self, look: Look, face: RowFace, *, is_spelt_out: bool, parent: QWidget | None = None) -> None:
        """Show ``face``; rows that are not spelt out say only "Not yet"."""
        super().__init__(parent)
        self._look, self._face = look, face
        self._is_amber = not face.is_met and is_spelt_out
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", 14)
        self.setAccessibleName(face.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: object) -> None:
        """Take the height of the wrapped evidence."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for title and evidence."""
        return QSize(400, self._height(max(self.width(), 400)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, sign, title, evidence, rings and state."""
        look, tokens, face = self._look, self._look.tokens, self._face
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._is_amber:
            box(painter, rect, 14, tint(tokens.glow_soft), tint(tokens.glow), 1.5)
        else:
            edge = tint(tokens.line) if tokens.is_contrast else None
            box(painter, rect, 14, tint(tokens.bg), edge, 1)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = 36
        x = rect.right() - 20 - sign if is_rtl else 20
        self._paint_sign(painter, QRectF(x, rect.center().y() - sign / 2, sign, sign))
        words = self._words_rect(rect, is_rtl=is_rtl)
        flags = Qt.AlignmentFlag.AlignLeading
        painter.setPen(tint(tokens.text))
        painter.setFont(look.font(20, 600))
        painter.drawText(QRectF(words.x(), look.px(12), words.width(), look.px(28)), flags, face.title)
        painter.setPen(tint(tokens.text if self._is_amber else tokens.text2))
        painter.setFont(look.font(16))
        lines = QRectF(words.x(), look.px(40), words.width(), rect.height() - look.px(44))
        painter.drawText(lines, flags | Qt.TextFlag.TextWordWrap, self._evidence())
        self._paint_state(painter, rect, is_rtl=is_rtl)

    def _evidence(self) -> str:
        return self._face.evidence if self._face.is_met or self._is_amber else say("Not yet.")

    def _words_rect(self, rect: QRectF, *, is_rtl: bool) -> QRectF:
        words = QRectF(74, 0, rect.width() - 74 - 110, rect.height())
        if is_rtl:
            words.moveRight(rect.width() - 74)
        return words

    def _height(self, width: int) -> int:
        look = self._look
        room = width - 74 - 110
        return look.px(40) + round(text_height(look, self._evidence(), 16, 400, room)) + look.px(15)

    @Slot()
    def _fit(self) -> None:
        height = self._height(self.width())
        if height != self.height():
            self.setFixedHeight(height)
        self.update()

    def _paint_sign(self, painter: QPainter, rect: QRectF) -> None:
        look, tokens, face = self._look, self._look.tokens, self._face
        if face.is_met:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint(tokens.primary))
            painter.drawEllipse(rect)
            size = 20
            spot = QPointF(rect.center().x() - size / 2, rect.center().y() - size / 2)
            painter.drawPixmap(spot, look.icon("check", tokens.on_primary, size, self.devicePixelRatioF()))
            return
        parts, done = (face.of, face.done) if face.of else (4, 0)
        colour = tokens.glow if self._is_amber else tokens.ctl
        ring = rect.adjusted(2, 2, -2, -2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        step = 360 / parts
        for part in range(parts):
            ink = tint(colour) if part < done else tint(tokens.ctl, 0.5)
            painter.setPen(QPen(ink, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(ring, round((90 - part * step - 13) * 16), round(-(step - 26) * 16))
        if face.of:
            painter.setPen(tint(tokens.glow_text if self._is_amber else tokens.text2))
            painter.setFont(look.font(14, 700, is_scaled=False))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.locale().toString(done))

    def _paint_state(self, painter: QPainter, rect: QRectF, *, is_rtl: bool) -> None:
        look, tokens, face = self._look, self._look.tokens, self._face
        if face.rings and not face.is_met:
            x = 20.0 if is_rtl else rect.right() - 20 - len(face.rings) * 25 + 5
            for reached in face.rings:
                dot = QRectF(x, look.px(14), 19, 19)
                painter.setPen(Qt.PenStyle.NoPen if reached else QPen(tint(tokens.glow), 2))
                painter.setBrush(tint(tokens.glow) if reached else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
                if reached:
                    pixmap = look.icon("check", tokens.surface, 12, self.devicePixelRatioF())
                    painter.drawPixmap(QPointF(x + 3.5, look.px(14) + 3.5), pixmap)
                x += 25
            return
        words = say("Done") if face.is_met else ""
        painter.setPen(tint(tokens.primary))
        painter.setFont(look.font(16, 600))
        place = QRectF(20, look.px(12), rect.width() - 40, look.px(26))
        painter.drawText(place, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, words)


class _Band(QWidget):
    """The stage band on top of the panel, with the video's still."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._poster: QPixmap | None = None
        self._title = Label(look, "", "h2", on_stage=True, size_px=30)
        self._pill = Pill(look, tone="primary", on_stage=True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 14)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._pill)
        column.addStretch(1)
        self.setMinimumHeight(_BAND_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)

    def show_face(self, face: PanelFace) -> None:
        self._title.setText(face.title)
        self._fit()
        self._pill.say(face.pill, "primary", "list-checks")
        self._poster = None if face.poster is None else QPixmap(str(face.poster))
        self.update()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Give the title the empty half, and the height that it needs there."""
        width = max(240, round(self.width() * 0.52))
        self._title.setMaximumWidth(width)
        self._title.setMinimumHeight(max(0, self._title.heightForWidth(width)))
        self.setMinimumHeight(max(_BAND_PX, self._column.totalMinimumSize().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect())
        # Round above, straight below: the clip is taller than the band; the picture must not fill the corner either.
        painter.setClipPath(rounded_clip(rect.adjusted(0, 0, 0, CARD_RADIUS * 2), CARD_RADIUS))
        painter.fillRect(rect, tint(STAGE))
        poster = self._poster
        if poster is None or poster.isNull():
            return
        width = min(rect.width(), rect.height() * poster.width() / poster.height())
        height = width * poster.height() / poster.width()
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0.0 if is_rtl else rect.right() - width
        target = QRectF(x, rect.center().y() - height / 2, width, height)
        painter.drawPixmap(target.adjusted(1, 1, -1, 0), poster, QRectF(poster.rect()))


class GatePanel(Card):
    """The panel beside the three cards.

    Signals:
        act_wanted: A button was pressed.
        word_wanted: "My physio says I can start now".
    """

    act_wanted = Signal(PanelAct)
    word_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(look, parent)
        self._face = PanelFace("")
        self._band = _Band(look)
        self._note = Label(look, "", "body_strong", "glow_text")
        self._note.setContentsMargins(0, 0, 0, 12)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.filled = Button(look, "", Kind.FILLED, height_px=56, size_px=19, key="")
        self.ghost = Button(look, "", Kind.GHOST, icon="play", height_px=56, size_px=19)
        self._foot = Label(look, "", "caption", "text2")
        self._why = Card(look, fill="sunken", edge="sunken", radius=14, is_raised=False)
        why_row = QHBoxLayout(self._why)
        why_row.setContentsMargins(18, 14, 24, 14)
        why_row.setSpacing(14)
        self._why_sign = QLabel()
        why_row.addWidget(self._why_sign, 0, Qt.AlignmentFlag.AlignTop)
        why = QVBoxLayout()
        why_row.addLayout(why, 1)
        why.setSpacing(4)
        self._why_title = Label(look, "", "body_strong")
        self._why_words = Label(look, "", "body", "text2")
        why.addWidget(self._why_title)
        why.addWidget(self._why_words)
        self.link = Button(look, "", Kind.LINK, size_px=17)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        buttons.addWidget(self.filled)
        buttons.addWidget(self.ghost)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(0)
        column.addWidget(self._note)
        column.addLayout(self._rows)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addSpacing(8)
        # Beside the buttons it would be squeezed to a word a line where they are long.
        column.addWidget(self._foot)
        column.addSpacing(14)
        column.addWidget(self._why)
        column.addSpacing(12)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._band)
        outer.addLayout(column, 1)
        self.filled.clicked.connect(self._on_filled)
        self.ghost.clicked.connect(self._on_ghost)
        self.link.clicked.connect(self.word_wanted)
        look.changed.connect(self._on_sign_look)
        self._on_sign_look()

    @Slot()
    def _on_sign_look(self) -> None:
        look = self._look
        self._why_sign.setPixmap(look.icon("info", look.tokens.text2, look.px(22), self.devicePixelRatioF()))

    @property
    def face(self) -> PanelFace:
        """What is shown."""
        return self._face

    def rows(self) -> list[GateRow]:
        """Give the rows that are shown."""
        items = (self._rows.itemAt(i) for i in range(self._rows.count()))
        return [w for w in (item.widget() for item in items if item is not None) if isinstance(w, GateRow)]

    def show_face(self, face: PanelFace) -> None:
        """Show another video."""
        self._face = face
        self._band.show_face(face)
        self._note.setText(face.note)
        self._note.setVisible(bool(face.note))
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        spelt_out = 0
        for row in face.rows:
            is_spelt_out = row.is_met or spelt_out < 2
            spelt_out += not row.is_met
            self._rows.addWidget(GateRow(self._look, row, is_spelt_out=is_spelt_out))
        for line in face.exercises:
            self._rows.addWidget(_ExerciseRow(self._look, line))
        self.filled.set_words(face.filled)
        self.filled.setVisible(bool(face.filled))
        self.filled.set_icon("play" if face.filled_act is PanelAct.START else "")
        self.ghost.set_words(face.ghost)
        self.ghost.setVisible(bool(face.ghost))
        is_play = face.ghost_act in {PanelAct.START_HERE, PanelAct.START_SILENT}
        self.ghost.set_icon("play" if is_play else "")
        self._foot.setText(face.foot)
        self._foot.setVisible(bool(face.foot))
        self._why_title.setText(face.why_title)
        self._why_words.setText(face.why)
        self._why.setVisible(bool(face.why))
        self.link.set_words(face.link)
        self.link.setVisible(bool(face.link))

    @Slot()
    def _on_filled(self) -> None:
        self.act_wanted.emit(self._face.filled_act)

    @Slot()
    def _on_ghost(self) -> None:
        self.act_wanted.emit(self._face.ghost_act)


class _ExerciseRow(QWidget):
    """One exercise of an open video."""

    def __init__(self, look: Look, line: ExerciseLine) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 6)
        column.setSpacing(2)
        row = QHBoxLayout()
        column.addLayout(row)
        row.addWidget(Label(look, line.name, "lead", weight=600), 1)
        dose = Label(look, line.dose, "body", "text2")
        dose.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(dose, 1)
        if line.grown:
            column.addWidget(Label(look, line.grown, "body", "primary"))
