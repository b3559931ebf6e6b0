"""The stage is laid out as the design card's table says, and its parts never meet, whatever the window."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.rail_layout import lay_out_rail
from ui.stage_layout import BAND_BELOW_ASPECT, lay_out

FILM = 16 / 9


@pytest.mark.parametrize(
    ("width", "height", "rail", "picture_width", "picture_height"),
    [
        (1024, 640, 287, 720, 405),
        (1440, 900, 404, 1012, 569),
        (1920, 1080, 499, 1294, 728),
        (1920, 1200, 538, 1350, 759),
        (2560, 1440, 666, 1723, 969),
        (3840, 2160, 998, 2584, 1454),
    ],
)
def test_windows_of_the_design_card(
    width: int, height: int, rail: int, picture_width: int, picture_height: int
) -> None:
    layout = lay_out(width, height)

    picture = layout.picture(FILM)

    assert layout.rail.width() == pytest.approx(rail, abs=1)
    assert picture.width() == pytest.approx(picture_width, abs=30)
    assert picture.height() == pytest.approx(picture_height, abs=17)


sizes = st.tuples(st.integers(760, 3840), st.integers(520, 2160))


@given(size=sizes, cue_size=st.sampled_from([1.0, 1.25, 1.5]), is_rtl=st.booleans())
def test_nothing_lies_over_the_picture(size: tuple[int, int], cue_size: float, *, is_rtl: bool) -> None:
    layout = lay_out(*size, cue_size, is_rtl=is_rtl)
    picture = layout.picture(FILM)

    for other in (layout.rail, layout.stop_line, layout.caption, layout.bar):
        overlap = picture.intersected(other)
        assert overlap.width() < 0.5 or overlap.height() < 0.5


@given(size=sizes, cue_size=st.sampled_from([1.0, 1.25, 1.5]))
def test_everything_lies_inside_the_window(size: tuple[int, int], cue_size: float) -> None:
    width, height = size
    layout = lay_out(width, height, cue_size)

    for part in (layout.rail, layout.stop_line, layout.box, layout.caption, layout.bar):
        assert part.left() >= -0.5
        assert part.top() >= -0.5
        assert part.right() <= width + 0.5
        assert part.bottom() <= height + 0.5


@given(size=sizes)
def test_the_rail_becomes_a_band_in_narrow_windows_only(size: tuple[int, int]) -> None:
    width, height = size

    assert lay_out(width, height).is_band == (width / height < BAND_BELOW_ASPECT)


def test_must_do_cues_are_large_enough_to_read_from_two_metres() -> None:
    """44 u at 1440x900 on a 14 inch laptop is 44 px; smaller windows shrink with their pixels."""
    layout = lay_out(1440, 900)

    assert layout.unit == pytest.approx(1.0)
    assert layout.rail_unit == pytest.approx(1.0)


@pytest.mark.parametrize("cue_size", [1.0, 1.25, 1.5])
@pytest.mark.parametrize(("width", "height"), [(900, 1440), (1080, 1920), (1024, 900)])
@pytest.mark.parametrize("is_rtl", [False, True])
def test_the_parts_of_the_band_do_not_meet(width: int, height: int, cue_size: float, *, is_rtl: bool) -> None:
    layout = lay_out(width, height, cue_size, is_rtl=is_rtl)
    places = lay_out_rail(layout.rail, layout.rail_unit, is_band=True, is_rtl=is_rtl)

    parts = [places.heading, places.name, places.dial_rect, places.rep, places.word, places.breath, places.flag]
    parts.append(places.next_below_flag)
    assert layout.is_band
    assert all(layout.rail.adjusted(-0.5, -0.5, 0.5, 0.5).contains(part) for part in parts)
    for one, other in combinations(parts, 2):
        overlap = one.intersected(other)
        # The boxes of lines are a little higher than their letters.
        assert overlap.width() < 0.5 or overlap.height() <= 5 * layout.rail_unit
