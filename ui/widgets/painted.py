"""What the painted choices share: the tokens of the ground they lie on."""

from ui.look import Look
from ui.tokens import Tokens


class Painted:
    """A choice that is painted by hand, on the page or on the stage."""

    _look: Look
    _on_stage: bool

    def _tokens(self) -> Tokens:
        return self._look.stage if self._on_stage else self._look.tokens
