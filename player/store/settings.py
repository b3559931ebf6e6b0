"""Keep the settings in the same file as the records, so that they share their backups."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import Engine, delete, insert

from player.settings import Settings
from player.store import schema
from player.store.contents import setting_digest
from player.store.engine import transaction

_log = logging.getLogger(__name__)


class SqlSettings:
    """The rows of the settings.

    Attributes:
        current: The settings as last stored.
    """

    def __init__(self, engine: Engine, path: Path, stored: Mapping[str, str]) -> None:
        self._engine = engine
        self._path = path
        self._stored = dict(stored)
        self.current = Settings.from_stored(plain_settings(stored))

    def save(self, settings: Settings) -> None:
        """Store the settings that differ from those stored. On return they are on the disk.

        Raises:
            StorageError: If they could not be stored; then all stay as they were.
            ValueError: If an unknown setting holds no plain JSON value.
        """
        texts = {key: json.dumps(value, allow_nan=False) for key, value in settings.to_stored().items()}
        changed = {key: text for key, text in texts.items() if self._stored.get(key) != text}
        if changed:
            with transaction(self._engine, self._path) as connection:
                connection.execute(delete(schema.setting).where(schema.setting.c.key.in_(changed)))
                rows = [
                    {"key": key, "value": text, "digest": setting_digest(key, text)} for key, text in changed.items()
                ]
                connection.execute(insert(schema.setting), rows)
        self._stored.update(changed)
        self.current = settings


def plain_settings(stored: Mapping[str, str]) -> dict[str, object]:
    """Read the JSON texts of stored settings; one that is no JSON is left out."""
    plain: dict[str, object] = {}
    for key, text in stored.items():
        try:
            plain[key] = json.loads(text)
        except ValueError:
            _log.warning("the setting %s is no JSON; its default is used", key)
    return plain
