"""Where everything stands on the player's stage, for any window: pure geometry, no painting.

The unit u is min(height / 900, width / 1440) times the cue size. The rail is 404 u, kept within 26 and 30 % of the
window; the picture is beside it; the control bar is below both. Source: design card, section 6.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

DESIGN_WIDTH_PX = 1440
DESIGN_HEIGHT_PX = 900
RAIL_U = 404
RAIL_MIN_SHARE = 0.26
RAIL_MAX_SHARE = 0.30
BAR_U = 92
BAR_MIN_PX = 76
BAND_BELOW_ASPECT = 1.15
"""Narrower windows than this, width to height, carry the rail as a band on top."""

BAND_U = 300
_RIGHT_U = 24
_STOP_TOP_U = 20
_STOP_U = 66
_CAPTION_U = 116
_STAGE_U = 808


@dataclass(frozen=True, slots=True)
class StageLayout:
    """Rectangles of one window size, in logical pixels.

    Attributes:
        unit: u, for the column.
        rail_unit: The rail's own u, so that the rail never runs into the bar.
        rail: The cue rail, or the band on top.
        stop_line: The stop line over the picture.
        box: The box that the picture is centred in.
        caption: The caption band.
        bar: The control bar.
        is_band: True where the rail is a band on top.
    """

    unit: float
    rail_unit: float
    rail: QRectF
    stop_line: QRectF
    box: QRectF
    caption: QRectF
    bar: QRectF
    is_band: bool

    def picture(self, aspect: float) -> QRectF:
        """Give the rectangle of a whole picture of this aspect, width to height, centred in the box."""
        width = min(self.box.width(), self.box.height() * aspect)
        height = width / aspect
        left = self.box.center().x() - width / 2
        return QRectF(left, self.box.center().y() - height / 2, width, height)


def lay_out(width: float, height: float, cue_size: float = 1.0, *, is_rtl: bool = False) -> StageLayout:
    """Lay the stage out.

    Args:
        width: Window width in logical pixels.
        height: Window height.
        cue_size: 1.0 to 1.5, the setting.
        is_rtl: True puts the rail on the right.
    """
    base = min(height / DESIGN_HEIGHT_PX, width / DESIGN_WIDTH_PX)
    unit = base * cue_size
    bar_height = max(BAR_MIN_PX, BAR_U * base)
    stage_height = height - bar_height
    bar = QRectF(0, stage_height, width, bar_height)
    if width / height < BAND_BELOW_ASPECT:
        return _with_band(width, stage_height, bar, cue_size)
    rail_width = min(RAIL_MAX_SHARE * width, max(RAIL_MIN_SHARE * width, RAIL_U * unit))
    right = _RIGHT_U * base
    column_x = right if is_rtl else rail_width
    column_width = width - rail_width - right
    rail_unit = min(unit, stage_height / _STAGE_U, rail_width / RAIL_U)
    # Larger cues take their room from the picture, never from each other.
    stop = QRectF(column_x, _STOP_TOP_U * base, column_width, _STOP_U * unit)
    caption_height = _CAPTION_U * unit
    caption = QRectF(column_x, stage_height - caption_height, column_width, caption_height)
    box = QRectF(column_x, stop.bottom(), column_width, caption.top() - stop.bottom())
    rail = QRectF(width - rail_width if is_rtl else 0, 0, rail_width, stage_height)
    return StageLayout(unit, rail_unit, rail, stop, box, caption, bar, is_band=False)


def _with_band(width: float, stage_height: float, bar: QRectF, cue_size: float) -> StageLayout:
    unit = min(width / 800, stage_height / 1100) * cue_size
    rail = QRectF(0, 0, width, min(BAND_U * unit, stage_height * 0.36))
    margin = _RIGHT_U * unit
    stop = QRectF(margin, rail.bottom() + 8 * unit, width - 2 * margin, _STOP_U * unit)
    caption_height = _CAPTION_U * unit
    caption = QRectF(margin, stage_height - caption_height, width - 2 * margin, caption_height)
    box = QRectF(margin, stop.bottom(), width - 2 * margin, caption.top() - stop.bottom())
    return StageLayout(unit, rail.height() / BAND_U, rail, stop, box, caption, bar, is_band=True)
