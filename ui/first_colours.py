"""The colours of the first painted window, before the records are open: as last time, or the system's light or dark.

A small file beside the records repeats the look settings. It decides nothing: if it is gone or wild, the system's
light or dark stands in until the records are open.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from player.durable import write_file
from player.settings import Settings

NAME = "look.json"
_LANGUAGE_SIGNS = 12

_LIGHT = {"bg": "F8F4ED", "side": "F3ECE1", "line": "E3DACC", "sunken": "F1EAE0"}
_DARK = {"bg": "161412", "side": "1B1816", "line": "3A352F", "sunken": "2B2723"}
_CONTRAST = {"bg": "000000", "side": "000000", "line": "FFFFFF", "sunken": "141414"}
# Repeated from ui/tokens.py, whose dataclass costs more to build than all of the first paint; a test compares them.


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The look settings, as the small file repeats them."""

    theme: str = "system"
    text_percent: int = 100
    motion: str = "system"
    language: str = ""


def motion_of(settings: Settings) -> str:
    """Turn the setting "less motion" into the look's own words."""
    return {"on": "reduced", "off": "full"}.get(settings.less_motion.value, "system")


def read_first_look(folder: Path) -> FirstLook:
    """Read the small file; whatever is wrong with it, the system's look stands in."""
    try:
        facts = json.loads((folder / NAME).read_text(encoding="utf-8"))
        theme, percent, motion = str(facts["theme"]), int(facts["text_percent"]), str(facts["motion"])
        language = str(facts.get("language", ""))
    except (OSError, ValueError, KeyError, TypeError):
        return FirstLook()
    is_sane = (
        theme in {"system", "light", "dark", "contrast"}
        and 90 <= percent <= 150
        and motion in {"system", "full", "reduced"}
        and len(language) <= _LANGUAGE_SIGNS
    )
    return FirstLook(theme, percent, motion, language) if is_sane else FirstLook()


def keep_first_look(folder: Path, settings: Settings) -> None:
    """Repeat the look settings for the next start; a disk that takes no writing loses nothing by it."""
    look = FirstLook(settings.theme.value, settings.text_size_pct, motion_of(settings), settings.language)
    if read_first_look(folder) == look and (folder / NAME).exists():
        return
    facts = {
        "theme": look.theme,
        "text_percent": look.text_percent,
        "motion": look.motion,
        "language": look.language,
    }
    try:
        write_file(folder / NAME, json.dumps(facts).encode())
    except OSError:
        return


def first_colours(look: FirstLook, *, is_system_dark: bool) -> dict[str, str]:
    """Give the grounds of the first paint."""
    if look.theme == "contrast":
        return _CONTRAST
    is_dark = look.theme == "dark" or (look.theme == "system" and is_system_dark)
    return _DARK if is_dark else _LIGHT
