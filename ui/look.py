"""How the window looks now: theme, text size, motion. Hands out colours, fonts, icons; tells when they change."""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens

FAMILY = "Atkinson Hyperlegible Next"
"""Made for low vision. SIL OFL 1.1, bundled in ui/assets/fonts."""

_TRACKED_FROM_PX = 26
_TRACKING_PERCENT = 98.8

_WEIGHTS = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    600: QFont.Weight.DemiBold,
    700: QFont.Weight.Bold,
    800: QFont.Weight.ExtraBold,
}


def load_fonts() -> list[str]:
    """Make the bundled fonts known to Qt.

    Returns:
        Names of the font files that would not load; empty when all is well.
    """
    folder = files("ui") / "assets" / "fonts"
    return [
        entry.name
        for entry in sorted(folder.iterdir(), key=lambda e: e.name)
        if entry.name.endswith(".ttf") and QFontDatabase.addApplicationFontFromData(entry.read_bytes()) < 0
    ]


@lru_cache(maxsize=128)
def _icon_source(name: str) -> str:
    return (files("ui") / "assets" / "icons" / f"{name}.svg").read_text(encoding="utf-8")


class Look(QObject):
    """The look that the whole window shares; one object, handed to every page.

    Signals:
        changed: Theme, text size or motion is another one now; painted widgets repaint, labels take new fonts.
    """

    changed = Signal()

    def __init__(
        self,
        theme: str = "system",
        text_percent: int = 100,
        motion: str = "system",
        parent: QObject | None = None,
    ) -> None:
        """Start with the user's settings.

        Args:
            theme: "system", "light", "dark" or "contrast".
            text_percent: 90 to 150.
            motion: "system", "full" or "reduced".
            parent: Owner.
        """
        super().__init__(parent)
        self._theme = theme
        self._text_percent = text_percent
        self._motion = motion
        self._icons: dict[tuple[str, str, int, float], QPixmap] = {}
        # Both are kept for life: a second wrapper of the same hints finds its C++ object "already deleted".
        self._hints = QGuiApplication.styleHints()
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._access.contrastPreferenceChanged.connect(self._on_system_changed)
        self.tokens = self._choose()

    @property
    def stage(self) -> Tokens:
        """The tokens for controls on the stage, which is dark in every theme."""
        return CONTRAST_DARK if self.tokens.is_contrast else DARK

    @property
    def scale(self) -> float:
        """Text size as a factor, 0.9 to 1.5."""
        return self._text_percent / 100

    @property
    def is_motion_reduced(self) -> bool:
        """True when nothing but counters may move."""
        if self._motion != "system":
            return self._motion == "reduced"
        # Qt 6.12 tells; older ones do not, and there the setting decides.
        preference = getattr(self._access, "motionPreference", None)
        return preference is not None and preference().name == "ReducedMotion"

    def apply(self, theme: str, text_percent: int, motion: str) -> None:
        """Take new settings and tell everybody, if anything is another one."""
        if (theme, text_percent, motion) == (self._theme, self._text_percent, self._motion):
            return
        self._theme, self._text_percent, self._motion = theme, text_percent, motion
        self._refresh()

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """Give a token of the theme as a colour; ``alpha`` 0 to 1."""
        return tint(getattr(self.tokens, name), alpha)

    def px(self, size: float) -> int:
        """Scale a size that holds text with the text size."""
        return round(size * self.scale)

    def font(self, size_px: float, weight: int = 400, *, tabular: bool = False, is_scaled: bool = True) -> QFont:
        """Give a font of the family.

        Args:
            size_px: Pixel size at 100 % text.
            weight: 400, 500, 600, 700 or 800.
            tabular: Digits of equal width, for timers.
            is_scaled: False where the size already follows the window, as cues do.
        """
        font = QFont(FAMILY)
        size = size_px * self.scale if is_scaled else size_px
        font.setPixelSize(max(1, round(size)))
        font.setWeight(_WEIGHTS[weight])
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if size >= _TRACKED_FROM_PX:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _TRACKING_PERCENT)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def icon(self, name: str, color: str, size_px: float, ratio: float = 1.0) -> QPixmap:
        """Give a Lucide icon in one colour.

        Args:
            name: File name without its ending.
            color: "RRGGBB", not a token's name, so that the stage can ask for its own.
            size_px: Edge length in logical pixels.
            ratio: Device pixel ratio of the widget that paints it.
        """
        key = (name, color, round(size_px * 4), ratio)
        pixmap = self._icons.get(key)
        if pixmap is None:
            source = _icon_source(name).replace("currentColor", f"#{color}")
            renderer = QSvgRenderer(QByteArray(source.encode()))
            edge = max(1, round(size_px * ratio))
            pixmap = QPixmap(edge, edge)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, edge, edge))
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            self._icons[key] = pixmap
        return pixmap

    def palette(self) -> QPalette:
        """Give the palette for what Qt itself paints: menus, tool tips, selections, scroll bars."""
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "bg",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "sunken",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.PlaceholderText: "text3",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.Highlight: "primary",
            QPalette.ColorRole.HighlightedText: "on_primary",
            QPalette.ColorRole.ToolTipBase: "surface",
            QPalette.ColorRole.ToolTipText: "text",
            QPalette.ColorRole.Link: "primary",
            QPalette.ColorRole.Mid: "line",
            QPalette.ColorRole.Accent: "primary",
        }
        for role, name in roles.items():
            palette.setColor(role, self.color(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text3"))
        return palette

    def _choose(self) -> Tokens:
        scheme = self._hints.colorScheme()
        is_system_dark = scheme == Qt.ColorScheme.Dark
        wants_contrast = self._access.contrastPreference() == Qt.ContrastPreference.HighContrast
        if self._theme == "contrast" or (self._theme == "system" and wants_contrast):
            return CONTRAST_LIGHT if scheme == Qt.ColorScheme.Light else CONTRAST_DARK
        if self._theme == "system":
            return DARK if is_system_dark else LIGHT
        return DARK if self._theme == "dark" else LIGHT

    def _refresh(self) -> None:
        self.tokens = self._choose()
        self.changed.emit()

    @Slot()
    def _on_system_changed(self) -> None:
        if self._theme in {"system", "contrast"}:
            self._refresh()


def tint(colour: str, alpha: float = 1.0) -> QColor:
    """Make a colour of "RRGGBB" and an alpha, 0 to 1."""
    made = QColor(f"#{colour}")
    made.setAlphaF(alpha)
    return made
