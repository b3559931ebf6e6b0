"""Text of the window: a label that takes its size, weight and colour from the look, and follows it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look

SIZES: dict[str, tuple[float, int]] = {
    "h1": (36, 700),
    "question": (46, 700),
    "h2": (23, 700),
    "h3": (20, 700),
    "lead": (18, 400),
    "body": (16, 400),
    "body_strong": (16, 600),
    "small": (15, 400),
    "small_strong": (15, 600),
    "caption": (14, 400),
    "numeral": (34, 700),
    "timer": (72, 700),
}
"""Size in pixels and weight of each role, design card section 13."""


class Label(QLabel):
    """Words in one role; plain text only, wrapped, never cut."""

    def __init__(  # noqa: D417  # the look is the look
        self,
        look: Look,
        text: str = "",
        role: str = "body",
        color: str = "text",
        *,
        on_stage: bool = False,
        size_px: float | None = None,
        weight: int | None = None,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make a label.

        Args:
            text: What it says.
            role: A key of ``SIZES``.
            color: Name of a token.
            on_stage: Take the token from the stage's theme.
            size_px: Size in place of the role's.
            weight: Weight in place of the role's.
            wrap: Break lines at the width it is given.
            parent: Owner.
        """
        super().__init__(text, parent)
        self._look = look
        base_size, base_weight = SIZES[role]
        self._size_px = base_size if size_px is None else size_px
        self._weight = base_weight if weight is None else weight
        self._color = color
        self._on_stage = on_stage
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._refresh()
        look.changed.connect(self._refresh)

    def set_color(self, color: str) -> None:
        """Take another token."""
        self._color = color
        self._refresh()

    def set_on_stage(self, *, on_stage: bool) -> None:
        """Lie on the stage, or on the page."""
        self._on_stage = on_stage
        self._refresh()

    def set_size(self, size_px: float) -> None:
        """Take another size."""
        if size_px != self._size_px:
            self._size_px = size_px
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        tokens = self._look.stage if self._on_stage else self._look.tokens
        self.setFont(self._look.font(self._size_px, self._weight))
        palette = self.palette()
        colour = f"#{getattr(tokens, self._color)}"
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        palette.setColor(QPalette.ColorRole.Text, colour)
        self.setPalette(palette)
