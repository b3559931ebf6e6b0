"""Make the tables, or bring those of an older version up to date: all of it or nothing."""

from importlib.resources import as_file, files
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, select, update

from player.store import schema
from player.store.contents import Head, tables_digest, tallies_digest, tally_digest
from player.store.digest import RunningDigest
from player.store.engine import raw
from player.store.kinds import KINDS


def make_tables(engine: Engine, zone: str) -> None:
    """Make all tables in an empty file, and the head row of a history with nothing in it yet.

    Args:
        engine: Engine on an empty file.
        zone: IANA name of the user's time zone.
    """
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id={schema.APPLICATION_ID}")
        _upgrade(connection)
        tallies = {kind: RunningDigest() for kind in KINDS}
        for kind, tally in tallies.items():
            digest = tally_digest(kind, 0, tally.value)
            connection.execute(insert(schema.tally).values(kind=kind, entries=0, running=tally.value, digest=digest))
        head = Head(0, tallies_digest(tallies), tables_digest(raw(connection)), zone)
        connection.execute(insert(schema.head).values(one=1, **head._asdict(), digest=head.digest))


def migrate(engine: Engine, scripts: Path | None = None, version: int | None = None) -> None:
    """Bring the tables of an older version up to date in one transaction, its version number included.

    Args:
        engine: Engine on records of an older version.
        scripts: Folder of the migrations, if not ours.
        version: The version that they lead to, if not ours.
    """
    with engine.begin() as connection:
        _upgrade(connection, scripts, version)
        row = connection.execute(select(schema.head)).one()
        head = Head(row.entries, row.tallies, tables_digest(raw(connection)), row.zone)
        connection.execute(update(schema.head).values(tables=head.tables, digest=head.digest))


def _upgrade(connection: Connection, scripts: Path | None = None, version: int | None = None) -> None:
    # Alembic takes a third as long to load as all the rest; an ordinary start does without.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    with as_file(files("player.store") / "migrations") as ours:
        config = Config()
        # Alembic reads its options through configparser, which takes % for the start of a variable.
        config.set_main_option("script_location", str(scripts or ours).replace("%", "%%"))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        wanted = version or schema.SCHEMA_VERSION
        command.upgrade(config, f"{wanted:04}")
    # In the same transaction, so that no cut falls between the tables and their number.
    connection.exec_driver_sql(f"PRAGMA user_version={wanted}")
