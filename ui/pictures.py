"""The pictures that the studio made for the window: posters, start poses, the figure from behind."""

import tomllib
from pathlib import Path

from PySide6.QtGui import QPixmap

from ui.body_points import BodyPicture

FOLDER = "pictures"
FACTS = "pictures.toml"
POINTS = ("back", "buttock", "thigh", "below_knee")
"""The four points of the figure from behind, in the order of the question's answers."""


class Pictures:
    """Finds pictures in a programme's folder; what is not there is left out, never replaced."""

    def __init__(self, folder: Path) -> None:
        """Look in the programme ``folder``."""
        self._folder = folder / FOLDER
        self._body: BodyPicture | None = None

    def hero(self, stage: int) -> Path | None:
        """Give the wide poster of a stage, for Today."""
        return self._find(f"today-routine-{stage}")

    def band(self, stage: int) -> Path | None:
        """Give the very wide poster of a stage, for the gate panel."""
        return self._find(f"gate-routine-{stage}")

    def start_pose(self, exercise_id: str) -> Path | None:
        """Give the start pose of an exercise."""
        return self._find(f"start-{exercise_id.lower()}")

    def body(self) -> BodyPicture | None:
        """Give the figure from behind with its four points."""
        if self._body is None:
            path = self._find("behind")
            facts = self._folder / FACTS
            if path is None or not facts.is_file():
                return None
            points = tomllib.loads(facts.read_text(encoding="utf-8")).get("behind", {}).get("points", {})
            pixmap = QPixmap(str(path))
            if pixmap.isNull() or not set(POINTS) <= set(points):
                return None
            self._body = BodyPicture(pixmap, tuple((float(points[p]["x"]), float(points[p]["y"])) for p in POINTS))
        return self._body

    def _find(self, name: str) -> Path | None:
        for ending in ("webp", "png", "jpg"):
            path = self._folder / f"{name}.{ending}"
            if path.is_file():
                return path
        return None
