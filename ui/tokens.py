"""The one token table: every colour of the window, by theme. Values and ratios are those of the design card."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as "RRGGBB".

    Attributes:
        name: "light", "dark", "contrast_dark" or "contrast_light".
        is_dark: True where light text stands on a dark ground.
        is_contrast: True for the two high contrasts: no gradients, no glow, no shadow, 2 px edges.
        bg, surface, sunken, side: Grounds of the window, of cards, of wells and of the sidebar.
        line, ctl: Edge of decoration and of controls.
        text, text2, text3: Text, from most to least.
        primary, on_primary, hover, pressed: The filled button.
        primary_soft, on_primary_soft: Chosen and soft controls.
        glow, glow_text, glow_soft: The lamp: shapes, text, and the ground under it.
        danger, on_danger, danger_soft, danger_text: Safety only.
        focus: The focus ring.
        trend, dot, walk: The chart.
        lit_from, lit_to: Lit notches of the dial, softest to deepest.
        unlit_alpha: How much of ``ctl`` an unlit notch shows, 0 to 1.
    """

    name: str
    is_dark: bool
    is_contrast: bool
    bg: str
    surface: str
    sunken: str
    side: str
    line: str
    ctl: str
    text: str
    text2: str
    text3: str
    primary: str
    on_primary: str
    hover: str
    pressed: str
    primary_soft: str
    on_primary_soft: str
    glow: str
    glow_text: str
    glow_soft: str
    danger: str
    on_danger: str
    danger_soft: str
    danger_text: str
    focus: str
    trend: str
    dot: str
    walk: str
    lit_from: str
    lit_to: str
    unlit_alpha: float


LIGHT = Tokens(
    name="light",
    is_dark=False,
    is_contrast=False,
    bg="F8F4ED",
    surface="FFFDFA",
    sunken="F1EAE0",
    side="F3ECE1",
    line="E3DACC",
    ctl="857B6D",
    text="25211C",
    text2="564E45",
    text3="6A6156",
    primary="0E665D",
    on_primary="FFFFFF",
    hover="0A544C",
    pressed="07423C",
    primary_soft="DDEEE9",
    on_primary_soft="0A544C",
    glow="C75F14",
    glow_text="92440A",
    glow_soft="FCE8D3",
    danger="B3261E",
    on_danger="FFFFFF",
    danger_soft="FBE6E3",
    danger_text="8F1D17",
    focus="1F4FC4",
    trend="0E665D",
    dot="9A4A0F",
    walk="6B4AA8",
    lit_from="CB7724",
    lit_to="B24A06",
    unlit_alpha=0.34,
)

DARK = Tokens(
    name="dark",
    is_dark=True,
    is_contrast=False,
    bg="161412",
    surface="211E1B",
    sunken="2B2723",
    side="1B1816",
    line="3A352F",
    ctl="8E8577",
    text="F6F0E7",
    text2="CFC6B9",
    text3="ADA294",
    primary="74D3C3",
    on_primary="06261F",
    hover="8EE0D2",
    pressed="5FBFAF",
    primary_soft="1D3834",
    on_primary_soft="A5E6DA",
    glow="F3A455",
    glow_text="F6B777",
    glow_soft="3B2A1A",
    danger="FF8F85",
    on_danger="3A0805",
    danger_soft="42211D",
    danger_text="FFB4AC",
    focus="A3BFFF",
    trend="74D3C3",
    dot="F3A455",
    walk="C9B0F5",
    lit_from="F7C98F",
    lit_to="E2701C",
    unlit_alpha=0.42,
)

CONTRAST_DARK = Tokens(
    name="contrast_dark",
    is_dark=True,
    is_contrast=True,
    bg="000000",
    surface="000000",
    sunken="141414",
    side="000000",
    line="FFFFFF",
    ctl="FFFFFF",
    text="FFFFFF",
    text2="FFFFFF",
    text3="E6E6E6",
    primary="66F2DC",
    on_primary="000000",
    hover="9BFBEA",
    pressed="66F2DC",
    primary_soft="00332C",
    on_primary_soft="9BFBEA",
    glow="FFC26B",
    glow_text="FFC26B",
    glow_soft="2E1C00",
    danger="FFA39B",
    on_danger="000000",
    danger_soft="3A0500",
    danger_text="FFC9C4",
    focus="FFFF00",
    trend="66F2DC",
    dot="FFC26B",
    walk="D9C7FF",
    lit_from="FFC26B",
    lit_to="FFC26B",
    unlit_alpha=0.30,
)

CONTRAST_LIGHT = Tokens(
    name="contrast_light",
    is_dark=False,
    is_contrast=True,
    bg="FFFFFF",
    surface="FFFFFF",
    sunken="F2F2F2",
    side="FFFFFF",
    line="000000",
    ctl="000000",
    text="000000",
    text2="000000",
    text3="262626",
    primary="00443C",
    on_primary="FFFFFF",
    hover="002F29",
    pressed="001F1B",
    primary_soft="D5F2EC",
    on_primary_soft="002F29",
    glow="7A3300",
    glow_text="7A3300",
    glow_soft="FFE9D1",
    danger="8A0F08",
    on_danger="FFFFFF",
    danger_soft="FFE3E0",
    danger_text="8A0F08",
    focus="0000D0",
    trend="00443C",
    dot="7A3300",
    walk="4A2A86",
    lit_from="7A3300",
    lit_to="7A3300",
    unlit_alpha=0.30,
)

THEMES = (LIGHT, DARK, CONTRAST_DARK, CONTRAST_LIGHT)

STAGE = "1B1613"
"""The player's stage and every edge pixel of our pictures, in every theme."""

BAR = "14110F"
"""The control bar under the stage."""

STOP_CARD = "3A1F1B"
"""The stop-if card of the get-ready state."""

SAFETY_ON_STAGE = "FFB4AC"
"""Stop line and stop-if edge on the stage."""

SIDE_FLAG = "F6B777"
"""The side flag; its text is ``ON_SIDE_FLAG``."""

ON_SIDE_FLAG = "1A120A"

DISC_FROM = "2E7A70"
"""The breathing disc, centre; ``DISC_TO`` is its edge."""

DISC_TO = "1F5750"

WALK_ON_STAGE = "2E2229"
"""The walk card of the finished panel."""


def luminance(colour: str) -> float:
    """Give the relative luminance of "RRGGBB", 0 to 1. Source: WCAG 2.2, definition of relative luminance."""

    def channel(value: int) -> float:
        part = value / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # WCAG's own numbers

    red, green, blue = (int(colour[i : i + 2], 16) for i in (0, 2, 4))
    return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, definition of contrast ratio."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


COLOUR_NAMES = tuple(f.name for f in fields(Tokens) if f.type is str and f.name != "name")
"""Names of the tokens that are colours."""
