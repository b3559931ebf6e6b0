"""The tables, as the newest migration leaves them: a ledger that only grows, typed details, settings.

Every table is STRICT, because SQLite otherwise keeps 7.5 in an INTEGER column. Every change here needs a migration.
"""

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

SCHEMA_VERSION = 1
"""``user_version`` of files made by the newest migration; equals its revision number."""

APPLICATION_ID = 0x444D4D52
"""Written in the header of our files ("DMMR"), so that another program's database is never taken for ours."""

metadata = MetaData(
    naming_convention={
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _one_of(column: str, *values: str) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def _range(column: str, low: int, high: int | None = None) -> CheckConstraint:
    return CheckConstraint(
        f"{column} >= {low}" if high is None else f"{column} BETWEEN {low} AND {high}", name=column
    )


def _key(column: str) -> Column[int]:
    """Make the key of a table that holds one row at most."""
    return Column(column, Integer, CheckConstraint(f"{column} = 1", name=column), primary_key=True)


def _seq() -> Column[int]:
    """Make the key of a detail: the record it belongs to."""
    return Column("seq", Integer, ForeignKey("entry.seq"), primary_key=True, autoincrement=False)


def _place() -> Column[int]:
    """Make the place of one of several details of a record, counted from 0."""
    return Column("place", Integer, _range("place", 0), primary_key=True, autoincrement=False)


def _nrs(column: str, *, is_needed: bool = False) -> Column[int]:
    return Column(column, Integer, _range(column, 0, 10), nullable=not is_needed)


def _digest() -> Column[bytes]:
    return Column("digest", LargeBinary, CheckConstraint("length(digest) = 16", name="digest"), nullable=False)


entry = Table(
    "entry",
    metadata,
    # The order of storing, without gaps.
    Column("seq", Integer, _range("seq", 1), primary_key=True, autoincrement=False),
    # Made by the form that took the answers; all revisions of an event share it.
    Column("event_id", Text, CheckConstraint("length(event_id) = 36", name="event_id"), nullable=False),
    Column("revision", Integer, _range("revision", 1), nullable=False),
    Column("act", Text, _one_of("act", "stored", "imported", "amended", "withdrawn"), nullable=False),
    Column(
        "kind",
        Text,
        _one_of("kind", "check_in", "safety", "episode", "routine", "walk", "peg", "cleared", "override", "restored"),
        nullable=False,
    ),
    Column("at_utc", Text, CheckConstraint("length(at_utc) = 32", name="at_utc"), nullable=False),
    Column("zone", Text, nullable=False),
    Column("local_date", Text, CheckConstraint("length(local_date) = 10", name="local_date"), nullable=False),
    Column("note", Text, nullable=False),
    # A JSON object of the keys of an imported file that this version does not know.
    Column("extra", Text, nullable=False),
    # The event after which an imported one has its place; "" for the beginning, NULL for the end.
    Column("after_id", Text),
    # When it was stored: by the wall clock, and by the clock that nobody can set.
    Column("stored_utc", Text, CheckConstraint("length(stored_utc) = 32", name="stored_utc"), nullable=False),
    Column("boot_id", Text, nullable=False),
    Column("boot_us", Integer),
    _digest(),
    UniqueConstraint("event_id", "revision"),
    sqlite_strict=True,
)

check_in = Table(
    "check_in",
    metadata,
    _seq(),
    _nrs("nrs", is_needed=True),
    Column("sit", Integer, _range("sit", 0, 3)),
    Column("leg", Integer, _range("leg", 0, 3)),
    Column("change", Integer, _range("change", -2, 2)),
    Column("morning", Text, _one_of("morning", "better", "same", "worse")),
    sqlite_strict=True,
)

safety = Table(
    "safety",
    metadata,
    _seq(),
    Column("form", Text, _one_of("form", "full", "short"), nullable=False),
    Column("version", Text, nullable=False),
    sqlite_strict=True,
)

safety_answer = Table(
    "safety_answer",
    metadata,
    _seq(),
    _place(),
    Column("item", Text, nullable=False),
    Column("answer", Text, _one_of("answer", "yes", "no", "not_sure", "prefer_not"), nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

safety_reasked = Table(
    "safety_reasked",
    metadata,
    _seq(),
    _place(),
    Column("item", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

episode = Table(
    "episode",
    metadata,
    _seq(),
    Column("spell", Text, _one_of("spell", "lt6w", "6to12w", "gt12w", "unknown"), nullable=False),
    sqlite_strict=True,
)

routine = Table(
    "routine",
    metadata,
    _seq(),
    Column("stage", Integer, _range("stage", 1), nullable=False),
    Column("form", Text, _one_of("form", "full", "short"), nullable=False),
    Column("completed", Integer, _range("completed", 0, 1), nullable=False),
    _nrs("nrs_pre"),
    _nrs("nrs_post"),
    Column("stopped", Text, _one_of("stopped", "pain", "leg", "sign")),
    Column("clicks", Integer, _range("clicks", 0), nullable=False),
    Column("played_s", REAL, _range("played_s", 0), nullable=False),
    Column("ended_utc", Text, CheckConstraint("length(ended_utc) = 32", name="ended_utc")),
    sqlite_strict=True,
)

routine_nrs = Table(
    "routine_nrs",
    metadata,
    _seq(),
    _place(),
    _nrs("nrs", is_needed=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

routine_exercise = Table(
    "routine_exercise",
    metadata,
    _seq(),
    _place(),
    Column("exercise_id", Text, nullable=False),
    Column(
        "mark",
        Text,
        _one_of("mark", "easier", "same", "worse", "smaller", "skipped", "set_aside", "stays_smaller"),
        nullable=False,
    ),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

routine_stop = Table(
    "routine_stop",
    metadata,
    _seq(),
    _place(),
    Column("position_s", REAL, _range("position_s", 0), nullable=False),
    Column("exercise_id", Text, nullable=False),
    _nrs("nrs"),
    Column("leg", Integer, _range("leg", 0, 3)),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

walk = Table(
    "walk", metadata, _seq(), Column("minutes", REAL, _range("minutes", 0), nullable=False), sqlite_strict=True
)

peg = Table("peg", metadata, _seq(), _nrs("pain"), _nrs("enjoyment"), _nrs("activity"), sqlite_strict=True)

cleared = Table("cleared", metadata, _seq(), Column("checked_on", Text, nullable=False), sqlite_strict=True)

restored = Table(
    "restored",
    metadata,
    _seq(),
    # Why a copy was opened, and the stretch of time from which records may be missing since.
    Column("cause", Text, nullable=False),
    Column("lost_from", Text),
    Column("lost_until", Text),
    sqlite_strict=True,
)

head = Table(
    "head",
    metadata,
    _key("one"),
    # How many entries there are.
    Column("entries", Integer, _range("entries", 0), nullable=False),
    # Digest of the running digests of all kinds.
    Column("tallies", LargeBinary, CheckConstraint("length(tallies) = 16", name="tallies"), nullable=False),
    # Digest of the tables' own definitions, as the newest migration left them.
    Column("tables", LargeBinary, CheckConstraint("length(tables) = 16", name="tables"), nullable=False),
    # The time zone by which the rules tell local days.
    Column("zone", Text, nullable=False),
    _digest(),
    sqlite_strict=True,
)

tally = Table(
    "tally",
    metadata,
    Column("kind", Text, primary_key=True),
    # How many entries of the kind there are, and their running digest: a missing tail shows.
    Column("entries", Integer, _range("entries", 0), nullable=False),
    Column("running", LargeBinary, CheckConstraint("length(running) = 16", name="running"), nullable=False),
    _digest(),
    sqlite_strict=True,
)

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    _digest(),
    sqlite_strict=True,
)

open_session = Table(
    "open_session",
    metadata,
    _key("one"),
    # The id that the routine will have in the ledger.
    Column("event_id", Text, nullable=False),
    Column("saved_utc", Text, nullable=False),
    Column("position_s", REAL, _range("position_s", 0), nullable=False),
    # What has happened so far, as the JSON text of the routine's rows.
    Column("body", Text, nullable=False),
    _digest(),
    sqlite_strict=True,
)
