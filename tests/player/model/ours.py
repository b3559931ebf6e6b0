"""Our rules, asked in the JSON shape of the history format."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from media.tomlfile import load
from player.exchange.jsonfile import read_history
from player.programme import Programme
from player.replay import replay as replay_events

PROGRAMME = Path(__file__).parents[3] / "media" / "programmes" / "back-from-sitting" / "programme.toml"


@cache
def programme() -> Programme:
    """Give the bundled programme."""
    return load(PROGRAMME, Programme)


def replay(history: dict[str, Any]) -> list[dict[str, Any]]:
    """Give our verdict on each event of a history."""
    file = read_history(json.dumps(history))
    return replay_events(file.zone, file.events, programme())
