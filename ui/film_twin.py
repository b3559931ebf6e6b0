"""Which of a routine's two films plays: the whole one or its easier twin, at the same second."""

from media.playback import Film, Playback


class FilmTwin:
    """Keeps an engine in the film that an exercise wants."""

    def __init__(self, engine: Playback, film: Film | None, smaller: Film | None) -> None:
        """Take both films; the engine has opened the whole one.

        Args:
            engine: The engine.
            film: The whole film, or None for the drawn guide.
            smaller: Its easier twin, or None where there is none.
        """
        self._engine = engine
        self._film, self._smaller = film, smaller
        self._is_smaller = False

    @property
    def is_smaller(self) -> bool:
        """Whether the easier twin plays."""
        return self._is_smaller

    def match(self, *, is_smaller: bool) -> None:
        """Go on in the film that is wanted, at the same second; nothing happens without a twin."""
        if self._film is None or self._smaller is None or is_smaller is self._is_smaller:
            return
        swap = getattr(self._engine, "swap", None)
        if swap is not None:
            self._is_smaller = is_smaller
            swap(self._smaller if is_smaller else self._film)
