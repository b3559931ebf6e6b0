"""The next-routine card: the stage itself, dark in every theme, with the one filled button of Today."""

from types import MappingProxyType

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look, tint
from ui.today_face import HeroAct, HeroFace
from ui.tokens import STAGE
from ui.widgets.button import Button, Kind
from ui.widgets.paint import rounded_clip
from ui.widgets.pill import Pill
from ui.widgets.segmented import Segmented
from ui.widgets.text import Label
from ui.words import say

RADIUS = 24
POSTER_ASPECT = 2.0
_TEXT_SHARE = 0.42
_REACH_SHARE = 0.56

_ICONS = MappingProxyType({HeroAct.START: "play", HeroAct.CARRY_ON: "play", HeroAct.CHECK_IN: "gauge"})

_BUTTONS_PX = 470
"""Room for the buttons in a row, in the smallest window."""


class HeroCard(QFrame):
    """What to do now.

    Signals:
        act_wanted: The filled or the ghost button was pressed.
        form_chosen: 0 for the short form, 1 for the full one.
    """

    act_wanted = Signal(HeroAct)
    form_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self._look = look
        self._face = HeroFace()
        self._poster: QPixmap | None = None
        self._is_small = False
        self.setProperty("raised", True)
        self._build()
        look.changed.connect(self.update)

    def _build(self) -> None:
        look = self._look
        self._pill = Pill(look, on_stage=True)
        self._title = Label(look, role="h1", on_stage=True, size_px=46)
        self._line = Label(look, role="lead", on_stage=True, size_px=22, weight=500)
        self._note = Label(look, role="body_strong", color="glow_text", on_stage=True)
        self.forms = Segmented(look, ("", ""), on_stage=True, size_px=17)
        self.forms.setAccessibleName(say("Length of the routine"))
        self.start = Button(
            look,
            "",
            Kind.FILLED,
            icon="play",
            key=say("Space"),
            height_px=72,
            size_px=24,
            radius=16,
            pad_px=24,
            on_stage=True,
        )
        self.ghost = Button(look, "", Kind.GHOST, on_stage=True, height_px=48)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._pill)
        self._layout.addSpacing(10)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._line)
        self._layout.addSpacing(4)
        self._layout.addWidget(self._note)
        self._layout.addSpacing(4)
        self._layout.addWidget(self.forms, 0, Qt.AlignmentFlag.AlignLeading)
        self._layout.addSpacing(10)
        self._layout.addStretch(1)
        self._buttons = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(16)
        row.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        row.addWidget(self.ghost, 0, Qt.AlignmentFlag.AlignLeading)
        row.addStretch(1)
        self._layout.addLayout(row)
        self.start.clicked.connect(self._on_start)
        self.ghost.clicked.connect(self._on_ghost)
        self.forms.chosen.connect(self.form_chosen)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.set_small(is_small=False)

    def set_small(self, *, is_small: bool) -> None:
        """Fit a small window."""
        self._is_small = is_small
        self._fit_title()
        self._line.set_size(18 if is_small else 22)
        self.start.set_size(60 if is_small else 72, 22 if is_small else 24)
        if is_small:
            self._layout.setContentsMargins(24, 8, 24, 20)
        else:
            self._layout.setContentsMargins(32, 30, 32, 32)
        self._pill.setVisible(bool(self._face.pill) and not is_small)
        self._fit_height()

    def _fit_height(self) -> None:
        """Take the design's height, or more where longer words ask for it; else the buttons would be squeezed."""
        self._layout.invalidate()
        least = self._look.px(240) if self._is_small else 356
        needed = self._layout.totalMinimumHeightForWidth(self.width()) if self._layout.hasHeightForWidth() else 0
        self.setMinimumHeight(max(least, needed))

    def _fit_title(self) -> None:
        if self._face.is_danger:
            self._title.set_size(30 if self._is_small else 38)
        else:
            self._title.set_size(36 if self._is_small else 46)

    def show_face(self, face: HeroFace) -> None:
        """Show another state."""
        if face.poster != self._face.poster:
            self._poster = None if face.poster is None else QPixmap(str(face.poster))
        self._face = face
        self._pill.say(face.pill, face.pill_tone, face.pill_icon)
        self._pill.setVisible(bool(face.pill) and not self._is_small)
        self._title.setText(face.title)
        self._line.setText(face.line)
        self._line.setVisible(bool(face.line))
        self._note.setText(face.note)
        self._note.setVisible(bool(face.note))
        self.forms.setVisible(bool(face.forms))
        if face.forms:
            self.forms.set_labels(face.forms)
            self.forms.set_index(face.form_index)
        self.start.set_words(face.button)
        self.start.set_icon(_ICONS.get(face.act, "shield-check"))
        self.start.setAccessibleName(face.spoken or face.button)
        self.start.set_kind(Kind.DANGER if face.is_danger else Kind.FILLED)
        self.ghost.set_words(face.ghost)
        self.ghost.setVisible(bool(face.ghost))
        # The warning lies on the page's own soft red.
        self._fit_title()
        for label in (self._title, self._line):
            label.set_color("danger_text" if face.is_danger else "text")
            label.set_on_stage(on_stage=not face.is_danger)
        self.start.set_on_stage(on_stage=not face.is_danger)
        # Two long buttons beside each other would make the page wider than a small window.
        wanted_px = self.start.sizeHint().width() + 16 + self.ghost.sizeHint().width()
        is_column = bool(face.ghost) and wanted_px > _BUTTONS_PX
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.TopToBottom if is_column else directions.LeftToRight)
        self._fit_words()
        self._fit_height()
        self.update()

    def resizeEvent(self, event: object) -> None:
        """Keep the words on the empty side of the picture."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit_words()
        self._fit_height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stage and the poster."""
        tokens = self._look.stage
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect())
        painter.setClipPath(rounded_clip(rect, RADIUS))
        painter.fillRect(rect, tint(self._look.tokens.danger_soft if self._face.is_danger else STAGE))
        if self._poster is not None and not self._poster.isNull() and not self._face.is_danger:
            self._paint_poster(painter, rect)
        painter.setClipping(False)
        if tokens.is_contrast or self._look.tokens.is_dark:
            edge = 2.0 if tokens.is_contrast else 1.0
            painter.setPen(tint("FFFFFF") if tokens.is_contrast else tint(self._look.tokens.line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), RADIUS, RADIUS)

    def _paint_poster(self, painter: QPainter, rect: QRectF) -> None:
        poster = self._poster
        if poster is None:
            return
        aspect = poster.width() / max(1, poster.height())
        # The whole height is shown and the picture keeps to the far side; what is left is the stage's own colour.
        height = rect.height()
        width = height * aspect
        if width < rect.width():
            width = rect.width()
            height = width / aspect
        x = rect.left() if self._is_rtl() else rect.right() - width
        target = QRectF(x, rect.center().y() - height / 2, width, height)
        painter.drawPixmap(target, poster, QRectF(poster.rect()))
        self._paint_text_ground(painter, rect)

    def _paint_text_ground(self, painter: QPainter, rect: QRectF) -> None:
        """Keep the words readable where larger text reaches over the picture."""
        if self._look.scale <= 1.0:
            return
        ground = QColor(f"#{STAGE}")
        clear = QColor(ground)
        clear.setAlpha(0)
        reach = min(0.85, _TEXT_SHARE * self._look.scale + 0.12)
        fade = QLinearGradient(
            rect.topRight() if self._is_rtl() else rect.topLeft(),
            rect.topLeft() if self._is_rtl() else rect.topRight(),
        )
        ground.setAlphaF(0.85)
        fade.setColorAt(0.0, ground)
        fade.setColorAt(reach * 0.7, ground)
        fade.setColorAt(reach, clear)
        painter.fillRect(rect, fade)

    def _is_rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _fit_words(self) -> None:
        room = self.width() - 64
        half = room if self._face.is_danger else round(self.width() * min(0.8, _TEXT_SHARE * self._look.scale + 0.02))
        for label in (self._line, self._note):
            width = max(160, min(room, half))
            # A line a little too long for the empty side may reach over the lamp, which is dark enough to read upon.
            natural = label.fontMetrics().horizontalAdvance(label.text()) + 8
            if width < natural <= min(room, round(self.width() * _REACH_SHARE)):
                width = natural
            label.setMaximumWidth(width)
            # A layout asks for the height at its own width, not at the one that the label may have.
            label.setMinimumHeight(max(0, label.heightForWidth(width)))

    @Slot()
    def _on_start(self) -> None:
        self.act_wanted.emit(self._face.act)

    @Slot()
    def _on_ghost(self) -> None:
        self.act_wanted.emit(self._face.ghost_act)
