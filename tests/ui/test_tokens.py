"""The token table holds the contrast ratios that the design card promises."""

import pytest

from ui import tokens
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


@pytest.mark.parametrize(
    ("theme", "ink", "ground", "promised"),
    [
        (LIGHT, "text", "surface", 15.8),
        (LIGHT, "text", "bg", 14.6),
        (LIGHT, "text2", "surface", 8.0),
        (LIGHT, "ctl", "surface", 4.1),
        (LIGHT, "primary", "surface", 6.7),
        (LIGHT, "focus", "surface", 7.0),
        (DARK, "text", "surface", 14.6),
        (DARK, "text3", "sunken", 5.9),
        (DARK, "primary", "surface", 9.4),
        (DARK, "danger_text", "danger_soft", 8.4),
        (CONTRAST_DARK, "primary", "surface", 15.3),
        (CONTRAST_DARK, "focus", "surface", 19.6),
        (CONTRAST_LIGHT, "text3", "surface", 15.1),
        (CONTRAST_LIGHT, "walk", "surface", 10.7),
    ],
)
def test_the_ratios_of_the_design_card_hold(theme: Tokens, ink: str, ground: str, promised: float) -> None:
    ratio = contrast(getattr(theme, ink), getattr(theme, ground))

    assert ratio == pytest.approx(promised, abs=0.06)


@pytest.mark.parametrize(
    ("ink", "promised"),
    [("FFFFFF", 17.9), ("CFC6B9", 10.6), ("A5E6DA", 12.8), ("FFB4AC", 10.6), ("F6B777", 10.2)],
)
def test_cues_can_be_read_on_the_stage(ink: str, promised: float) -> None:
    assert contrast(ink, tokens.STAGE) == pytest.approx(promised, abs=0.06)


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("000000", "FFFFFF") == pytest.approx(21.0)
