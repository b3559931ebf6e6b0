"""Where everything stands on the cue rail, beside the picture or as a band over it: pure geometry, no painting.

In units u of the rail. Source: design card, section 6.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

DIAL_RADIUS_U = 148
_DIAL_CENTRE_U = 344
_LEFT_U = 28
_RIGHT_U = 20
_STAGE_U = 808
_BAND_U = 300
_BAND_DIAL_U = 124
_BAND_GAP_U = 24


@dataclass(frozen=True, slots=True)
class RailLayout:
    """Rectangles of one rail, in logical pixels.

    Attributes:
        rect: All of it.
        unit: The rail's u.
        is_band: True where it lies over the picture.
        dial_centre: Middle of the combined dial.
        dial_radius: Its radius, without its glow.
        heading: "Exercise 4 of 6".
        name: The exercise, in one line or two.
        rep: "Rep 3 of 8".
        word: The action word.
        breath: The breath.
        flag: The side flag.
        next: What comes next, without a flag.
        next_below_flag: The same under a flag.
    """

    rect: QRectF
    unit: float
    is_band: bool
    dial_centre: QPointF
    dial_radius: float
    heading: QRectF
    name: QRectF
    rep: QRectF
    word: QRectF
    breath: QRectF
    flag: QRectF
    next: QRectF
    next_below_flag: QRectF

    @property
    def dial_rect(self) -> QRectF:
        """What changes with every frame: the dial without its glow."""
        reach = self.dial_radius * (1 + 4 / DIAL_RADIUS_U)
        return QRectF(self.dial_centre.x() - reach, self.dial_centre.y() - reach, 2 * reach, 2 * reach)


def lay_out_rail(rect: QRectF, unit: float, *, is_band: bool = False, is_rtl: bool = False) -> RailLayout:
    """Lay the rail out.

    Args:
        rect: Its rectangle.
        unit: The rail's u, in which it is 808 high, or 300 as a band.
        is_band: True over the picture, False beside it.
        is_rtl: True puts the dial of a band at its right; the rail beside the picture has one column.
    """
    return _as_band(rect, unit, is_rtl=is_rtl) if is_band else _as_rail(rect, unit)


def _as_rail(rect: QRectF, unit: float) -> RailLayout:
    left = rect.left() + _LEFT_U * unit
    width = rect.width() - (_LEFT_U + _RIGHT_U) * unit

    def row(top_u: float, height_u: float) -> QRectF:
        return QRectF(left, rect.top() + top_u * unit, width, height_u * unit)

    return RailLayout(
        rect=rect,
        unit=unit,
        is_band=False,
        dial_centre=QPointF(left + width / 2, rect.top() + _DIAL_CENTRE_U * unit),
        dial_radius=DIAL_RADIUS_U * unit,
        heading=row(22, 36),
        name=row(56, 114),
        rep=row(468, 56),
        word=row(528, 76),
        breath=row(602, 56),
        flag=row(668, 84),
        next=row(716, _STAGE_U - 716),
        next_below_flag=row(762, _STAGE_U - 762),
    )


def _as_band(rect: QRectF, unit: float, *, is_rtl: bool) -> RailLayout:
    """Dial; name, repetition and what is next; word, breath and side."""
    ends_at = rect.width() - _RIGHT_U * unit
    begin = (_LEFT_U + 2 * _BAND_DIAL_U + _BAND_GAP_U) * unit
    width = (ends_at - begin - _BAND_GAP_U * unit) / 2

    def row(left: float, top_u: float, height_u: float) -> QRectF:
        x = rect.width() - left - width if is_rtl else left
        return QRectF(rect.left() + x, rect.top() + top_u * unit, width, height_u * unit)

    second = begin + width + _BAND_GAP_U * unit
    dial_x = (_LEFT_U + _BAND_DIAL_U) * unit
    what_is_next = row(begin, 232, 62)
    return RailLayout(
        rect=rect,
        unit=unit,
        is_band=True,
        dial_centre=QPointF(
            rect.left() + (rect.width() - dial_x if is_rtl else dial_x), rect.top() + _BAND_U / 2 * unit
        ),
        dial_radius=_BAND_DIAL_U * unit,
        heading=row(begin, 20, 36),
        name=row(begin, 54, 116),
        rep=row(begin, 172, 56),
        word=row(second, 28, 76),
        breath=row(second, 104, 56),
        flag=row(second, 176, 84),
        next=what_is_next,
        next_below_flag=what_is_next,
    )
