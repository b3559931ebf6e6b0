"""The token table holds the contrast ratios that the design card promises."""

import pytest

from ui import tokens
from ui.first_colours import FirstLook, first_colours
from ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, THEMES, Tokens, contrast

TEXT = 4.5
SHAPE = 3.0


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["bg", "surface", "sunken", "side"])
@pytest.mark.parametrize("ink", ["text", "text2", "text3"])
def test_text_can_be_read_on_every_ground(theme: Tokens, ground: str, ink: str) -> None:
    ratio = contrast(getattr(theme, ink), getattr(theme, ground))

    assert ratio >= TEXT


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_primary", "primary"),
        ("on_primary", "hover"),
        ("on_primary", "pressed"),
        ("on_primary_soft", "primary_soft"),
        ("glow_text", "glow_soft"),
        ("on_danger", "danger"),
        ("danger_text", "danger_soft"),
        ("primary", "surface"),
        ("dot", "surface"),
        ("trend", "surface"),
        ("walk", "surface"),
    ],
)
def test_words_on_coloured_grounds_can_be_read(theme: Tokens, ink: str, ground: str) -> None:
    ratio = contrast(getattr(theme, ink), getattr(theme, ground))

    assert ratio >= TEXT


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("shape", ["ctl", "glow", "focus"])
def test_edges_and_shapes_stand_out(theme: Tokens, shape: str) -> None:
    ratios = [contrast(getattr(theme, shape), ground) for ground in (theme.bg, theme.surface)]

    assert min(ratios) >= SHAPE


# Ink on ground, and the ratio the design card gives it in light, dark, dark contrast and light contrast; None
# where the table gives none.
CARD: tuple[tuple[str, str, float | None, float | None, float | None, float | None], ...] = (
    ("ctl", "surface", 4.1, 4.6, None, None),
    ("ctl", "bg", 3.8, 5.1, None, None),
    ("text", "surface", 15.8, 14.6, 21.0, 21.0),
    ("text", "bg", 14.6, 16.2, None, None),
    ("text2", "surface", 8.0, 9.8, 21.0, 21.0),
    ("text2", "sunken", 6.8, 8.8, None, None),
    ("text3", "surface", 6.0, 6.6, 16.8, 15.1),
    ("text3", "sunken", 5.1, 5.9, None, None),
    ("primary", "surface", 6.7, 9.4, 15.3, 11.1),
    ("on_primary", "primary", 6.8, 9.1, None, None),
    ("on_primary", "hover", 8.8, 10.5, None, None),
    ("on_primary", "pressed", 11.3, 7.3, None, None),
    ("on_primary_soft", "primary_soft", 7.3, 9.0, 11.5, 12.3),
    ("glow", "surface", 4.1, 8.1, 13.2, 9.1),
    ("glow_text", "surface", 6.8, 9.4, None, None),
    ("glow_text", "glow_soft", 5.8, 7.8, 10.3, 7.8),
    ("danger", "surface", 6.4, 7.5, 11.0, 9.8),
    ("on_danger", "danger", 6.5, 7.8, None, None),
    ("danger_text", "danger_soft", 7.4, 8.4, 12.0, 8.0),
    ("focus", "surface", 7.0, 9.1, 19.6, 11.0),
    ("focus", "bg", 6.4, 10.0, None, None),
    ("trend", "surface", 6.7, 9.4, 15.3, 11.1),
    ("dot", "surface", 6.2, 8.1, 13.2, 9.1),
    ("walk", "surface", 6.5, 8.7, 13.6, 10.7),
)


@pytest.mark.parametrize(
    ("theme", "ink", "ground", "promised"),
    [
        pytest.param(theme, ink, ground, ratio, id=f"{theme.name}-{ink}-on-{ground}")
        for ink, ground, *ratios in CARD
        for theme, ratio in zip((LIGHT, DARK, CONTRAST_DARK, CONTRAST_LIGHT), ratios, strict=True)
        if ratio is not None
    ],
)
def test_the_ratios_of_the_design_card_hold(theme: Tokens, ink: str, ground: str, promised: float) -> None:
    ratio = contrast(getattr(theme, ink), getattr(theme, ground))

    assert ratio == pytest.approx(promised, abs=0.06)


@pytest.mark.parametrize(
    ("theme", "ink", "promised"),
    [(LIGHT, "trend", 4.9), (DARK, "trend", 6.0), (LIGHT, "dot", 4.5), (DARK, "dot", 5.2)],
)
def test_line_and_dots_stand_out_on_the_band(theme: Tokens, ink: str, promised: float) -> None:
    parts = [(int(theme.trend[i : i + 2], 16) * 0.2 + int(theme.surface[i : i + 2], 16) * 0.8) for i in (0, 2, 4)]
    band = "".join(f"{round(part):02X}" for part in parts)

    assert contrast(getattr(theme, ink), band) == pytest.approx(promised, abs=0.12)


@pytest.mark.parametrize(
    ("theme", "is_system_dark"),
    [("light", True), ("dark", False), ("system", False), ("system", True), ("contrast", True)],
)
def test_the_first_paint_has_the_colours_of_the_theme(theme: str, is_system_dark: bool) -> None:  # noqa: FBT001
    colours = first_colours(FirstLook(theme), is_system_dark=is_system_dark)

    is_dark = theme == "dark" or (theme == "system" and is_system_dark)
    tokens_of_theme = CONTRAST_DARK if theme == "contrast" else DARK if is_dark else LIGHT
    assert colours == {name: getattr(tokens_of_theme, name) for name in ("bg", "side", "line", "sunken")}


@pytest.mark.parametrize(
    ("ground", "ink", "promised"),
    [
        (tokens.BAR, "CFC6B9", 11.1),
        (tokens.STOP_CARD, "FFFFFF", 15.1),
        (tokens.STOP_CARD, "A5E6DA", 10.7),
        (tokens.STOP_CARD, "FFB4AC", 8.9),
        (tokens.SIDE_FLAG, tokens.ON_SIDE_FLAG, 10.5),
    ],
)
def test_the_grounds_of_the_player_carry_their_words(ground: str, ink: str, promised: float) -> None:
    assert contrast(ink, ground) == pytest.approx(promised, abs=0.06)


@pytest.mark.parametrize(
    ("ink", "promised"),
    [("FFFFFF", 17.9), ("CFC6B9", 10.6), ("A5E6DA", 12.8), ("FFB4AC", 10.6), ("F6B777", 10.2)],
)
def test_cues_can_be_read_on_the_stage(ink: str, promised: float) -> None:
    assert contrast(ink, tokens.STAGE) == pytest.approx(promised, abs=0.06)


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("000000", "FFFFFF") == pytest.approx(21.0)
