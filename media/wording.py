"""What fits beside and below the picture: limits for the words of a programme file."""

import re

CAPTION_LINES = 2
CAPTION_LINE_SIGNS = 34
"""Signs in a line of the caption band at its full size, with room for a language that is 40 % longer."""

ACTION_WORD_SIGNS = 11
START_LINE_SIGNS = 18
SIDE_WORDS_SIGNS = 12
SHORT_NAME_SIGNS = 20
RAIL_LINE_SIGNS = 30
"""The other limits are what the cue rail shows on one line (a short name on two) at the sizes it must have."""

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")


def check_caption(key: str, text: str) -> None:
    """Refuse a caption that the band cannot show.

    Args:
        key: Key of the file, for the message.
        text: One line, or two parted by a line feed; may be empty.

    Raises:
        ValueError: Starts with ``key``.
    """
    lines = text.split("\n")
    if len(lines) > CAPTION_LINES:
        raise ValueError(f"{key} must have at most {CAPTION_LINES} lines, not {len(lines)}")
    for line in lines:
        check_line(key, line, CAPTION_LINE_SIGNS)


def check_line(key: str, text: str, most_signs: int) -> None:
    """Refuse a text that does not fit its one line.

    Raises:
        ValueError: Starts with ``key``.
    """
    if _CONTROL.search(text) or "\n" in text or text != text.strip():
        raise ValueError(f"{key} must be plain words without space around them")
    if len(text) > most_signs:
        raise ValueError(f'{key} must have at most {most_signs} signs a line, and "{text}" has {len(text)}')
