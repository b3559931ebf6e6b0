"""What the player is made of: the stage over the control bar, and the questions of "Stop, it hurts" over both."""

from PySide6.QtCore import QEvent, QRectF, Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.settings import Settings
from ui.bar_buttons import BarButton
from ui.bar_fade import BarFade
from ui.look import Look
from ui.player_script import PlayerScript, pieces_of
from ui.stage_view import Picture, StageView
from ui.stop_panel import StopPanel
from ui.transport_bar import TransportBar

_ABOVE_CAPTION_PX = 16


class PlayerBoard(QWidget):
    """Stage, bar and panel, laid out; nothing in it plays."""

    def __init__(self, look: Look, picture: Picture, script: PlayerScript) -> None:
        """Lay the board out for one script."""
        super().__init__()
        self._look = look
        self._panel: StopPanel | None = None
        self._is_rolling = False
        self.stage = StageView(look)
        self.stage.set_picture(picture)
        self.stage.resized.connect(self._place_panel)
        self.bar = TransportBar(look)
        self.lay_out(script)
        self._fade = BarFade(self.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self.bar)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("is_stage", True)

    def lay_out(self, script: PlayerScript) -> None:
        """Show the exercise pieces of a script on the bar, and where it hurt before."""
        timeline = script.timeline
        self.bar.set_routine(pieces_of(timeline), timeline.playing_s)
        self.bar.line.set_stops(tuple(timeline.routine_time(s) for s in script.stops_s))

    def follow_settings(self, settings: Settings) -> None:
        """Show what captions, voice and size of the cues are set to."""
        self.stage.set_cue_size(settings.cue_size_pct / 100)
        _show_switch(self.bar.captions, ("captions-off", "captions"), is_on=settings.has_captions)
        _show_switch(self.bar.voice, ("volume-x", "volume-2"), is_on=settings.has_voice)

    def set_rolling(self, *, is_rolling: bool) -> None:
        """Tell whether the routine is running: the bar steps back in full screen only then."""
        self._is_rolling = is_rolling
        self.bar.set_playing(is_playing=is_rolling)
        self.wake_bar()

    def wake_bar(self) -> None:
        """Show the bar again."""
        self._fade.wake(is_playing=self._is_rolling)

    def toggle_rail(self) -> None:
        """Hide the cue rail, or show it."""
        self.stage.set_rail_shown(is_shown=not self.stage.is_rail_shown)

    def show_full_screen_face(self, *, is_full: bool) -> None:
        """Show on the bar what its full screen control does next."""
        self.bar.full.set_face("minimize" if is_full else "maximize", self.bar.full.text())
        self.wake_bar()

    def show_panel(self, panel: StopPanel) -> None:
        """Lay the questions over the picture and give them the keys."""
        self._panel = panel
        self._place_panel()
        panel.show()
        panel.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def drop_panel(self) -> None:
        """Take the questions away."""
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the bar again."""
        self.wake_bar()
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QEvent) -> None:
        """Give the bar its height."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.bar.setFixedHeight(round(self.stage.geometry_now.bar.height()))

    @Slot()
    def _place_panel(self) -> None:
        if self._panel is None:
            return
        layout = self.stage.geometry_now
        area = QRectF(layout.box.left(), layout.stop_line.bottom(), layout.box.width(), 0)
        most = layout.caption.bottom() - _ABOVE_CAPTION_PX - area.top()
        area.setHeight(min(most, self._panel.wanted_height(round(area.width()))))
        self._panel.setGeometry(area.toAlignedRect())


def _show_switch(button: BarButton, icons: tuple[str, str], *, is_on: bool) -> None:
    button.set_face(icons[is_on], button.text())
    button.setCheckable(True)
    button.setChecked(is_on)
