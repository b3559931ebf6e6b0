"""What the stage tells for the frame that is being painted, and what a screen reader hears of it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPixmap

from media.cues import Cue, cue_at
from media.playback import Position
from player.settings import Settings
from ui.count_in import CountIn
from ui.look import Look
from ui.player_board import PlayerBoard
from ui.player_face import (
    PlayerPhase,
    Wishes,
    count_in_face,
    failed_face,
    opening_face,
    paused_face,
    playing_face,
)
from ui.player_script import PlayerScript
from ui.stage_view import StageFace


class PlayerStory(QObject):
    """Turns a film time and the player's phase into a face of the stage.

    Signals:
        exercise_changed: Another exercise, or its other side, has begun in the painted frame.
    """

    exercise_changed = Signal()

    def __init__(
        self, board: PlayerBoard, look: Look, script: PlayerScript, settings: Settings, count: CountIn
    ) -> None:
        """Take what the story is made of.

        Args:
            board: Whose stage it is.
            look: The look.
            script: What is played.
            settings: What the user wants to see.
            count: The seconds before the start.
        """
        super().__init__(board)
        self._board, self._look, self._count = board, look, count
        self._script, self._settings = script, settings
        self._cue: Cue | None = None
        self._still_of = ""
        self.is_unheard = False
        """True where nothing can be heard: captions are then shown whatever is set."""

    @property
    def cue(self) -> Cue | None:
        """The cue of the frame that was painted last."""
        return self._cue

    def take_script(self, script: PlayerScript) -> None:
        """Follow another script of the same film."""
        self._script = script

    def take_settings(self, settings: Settings) -> None:
        """Follow changed settings."""
        self._settings = settings

    def face_at(self, position: Position, phase: PlayerPhase, note: str) -> StageFace:
        """Give the face for a frame.

        Args:
            position: Film time of the frame.
            phase: Where the player stands.
            note: What takes the caption's place for a moment, or "".
        """
        cue = cue_at(self._script.timeline, position.time_s)
        self._note_cue(cue, phase)
        name = self._script.title
        match phase:
            case PlayerPhase.OPENING:
                return opening_face(name)
            case PlayerPhase.COUNT_IN:
                return count_in_face(name, self._count.left_s, self._count.total_s, self._script.note)
            case PlayerPhase.PAUSED:
                return paused_face(cue, self._wishes(), note=note)
            case PlayerPhase.FAILED | PlayerPhase.STOPPED:
                return failed_face(cue, self._wishes())
            case _:
                return playing_face(cue, self._wishes(), is_certain=position.is_certain, note=note)

    def _wishes(self) -> Wishes:
        return Wishes(
            has_captions=self._settings.has_captions or self.is_unheard,
            has_disc=self._settings.has_breathing_disc,
            is_motion_reduced=self._look.is_motion_reduced,
        )

    def _note_cue(self, cue: Cue, phase: PlayerPhase) -> None:
        before, self._cue = self._cue, cue
        if before is not None and before.exercise_id == cue.exercise_id and before.side is cue.side:
            return
        self._show_still(cue)
        self.exercise_changed.emit()
        words = f"{cue.exercise_name}. {cue.side_words}" if cue.side_words else cue.exercise_name
        if phase is PlayerPhase.PLAYING and words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._board, words))

    def _show_still(self, cue: Cue) -> None:
        stills = self._script.stills
        if self._script.film is not None or stills is None or self._still_of == cue.exercise_id:
            return
        self._still_of = cue.exercise_id
        path = stills.get(cue.exercise_id)
        self._board.stage.set_still(None if path is None else QPixmap(str(path)))
