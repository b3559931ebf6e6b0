"""Make the first tables: the ledger with its details, its head, the settings and the open session."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table of schema version 1."""
    _make_ledger()
    _make_check_in_details()
    _make_routine_details()
    _make_other_details()
    _make_single_rows()


def _table(name: str, *parts: sa.schema.SchemaItem, has_rowid: bool = True) -> None:
    op.create_table(name, *parts, sqlite_strict=True, sqlite_with_rowid=has_rowid)


def _check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=f"ck_{table}_{name}")


def _detail(table: str, *parts: sa.schema.SchemaItem, is_list: bool = False) -> None:
    keys = [sa.Column("seq", sa.Integer, autoincrement=False, nullable=False)]
    checks = []
    if is_list:
        keys.append(sa.Column("place", sa.Integer, autoincrement=False, nullable=False))
        checks.append(_check(table, "place", "place >= 0"))
    _table(
        table,
        *keys,
        *parts,
        *checks,
        sa.PrimaryKeyConstraint(*(key.name for key in keys), name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["seq"], ["entry.seq"], name=f"fk_{table}_seq"),
        has_rowid=not is_list,
    )


def _nrs(name: str, *, nullable: bool = True) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=nullable)


def _make_ledger() -> None:
    _table(
        "entry",
        sa.Column("seq", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("event_id", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at_utc", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("local_date", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("extra", sa.Text, nullable=False),
        sa.Column("after_id", sa.Text),
        sa.Column("stored_utc", sa.Text, nullable=False),
        sa.Column("boot_id", sa.Text, nullable=False),
        sa.Column("boot_us", sa.Integer),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        _check("entry", "seq", "seq >= 1"),
        _check("entry", "event_id", "length(event_id) = 36"),
        _check("entry", "revision", "revision >= 1"),
        _check("entry", "act", "act IN ('stored', 'imported', 'amended', 'withdrawn')"),
        _check(
            "entry",
            "kind",
            "kind IN ('check_in', 'safety', 'episode', 'routine', 'walk', 'peg', 'cleared', 'override', 'restored')",
        ),
        _check("entry", "at_utc", "length(at_utc) = 32"),
        _check("entry", "local_date", "length(local_date) = 10"),
        _check("entry", "stored_utc", "length(stored_utc) = 32"),
        _check("entry", "digest", "length(digest) = 16"),
        sa.PrimaryKeyConstraint("seq", name="pk_entry"),
        sa.UniqueConstraint("event_id", "revision", name="uq_entry_event_id_revision"),
    )


def _make_check_in_details() -> None:
    _detail(
        "check_in",
        _nrs("nrs", nullable=False),
        sa.Column("sit", sa.Integer),
        sa.Column("leg", sa.Integer),
        sa.Column("change", sa.Integer),
        sa.Column("morning", sa.Text),
        _check("check_in", "nrs", "nrs BETWEEN 0 AND 10"),
        _check("check_in", "sit", "sit BETWEEN 0 AND 3"),
        _check("check_in", "leg", "leg BETWEEN 0 AND 3"),
        _check("check_in", "change", "change BETWEEN -2 AND 2"),
        _check("check_in", "morning", "morning IN ('better', 'same', 'worse')"),
    )


def _make_routine_details() -> None:
    _detail(
        "routine",
        sa.Column("stage", sa.Integer, nullable=False),
        sa.Column("form", sa.Text, nullable=False),
        sa.Column("completed", sa.Integer, nullable=False),
        _nrs("nrs_pre"),
        _nrs("nrs_post"),
        sa.Column("stopped", sa.Text),
        sa.Column("clicks", sa.Integer, nullable=False),
        sa.Column("played_s", sa.REAL, nullable=False),
        sa.Column("ended_utc", sa.Text),
        _check("routine", "stage", "stage >= 1"),
        _check("routine", "form", "form IN ('full', 'short')"),
        _check("routine", "completed", "completed BETWEEN 0 AND 1"),
        _check("routine", "nrs_pre", "nrs_pre BETWEEN 0 AND 10"),
        _check("routine", "nrs_post", "nrs_post BETWEEN 0 AND 10"),
        _check("routine", "stopped", "stopped IN ('pain', 'leg', 'sign')"),
        _check("routine", "clicks", "clicks >= 0"),
        _check("routine", "played_s", "played_s >= 0"),
        _check("routine", "ended_utc", "length(ended_utc) = 32"),
    )
    _detail(
        "routine_nrs",
        _nrs("nrs", nullable=False),
        _check("routine_nrs", "nrs", "nrs BETWEEN 0 AND 10"),
        is_list=True,
    )
    _detail(
        "routine_exercise",
        sa.Column("exercise_id", sa.Text, nullable=False),
        sa.Column("mark", sa.Text, nullable=False),
        _check(
            "routine_exercise",
            "mark",
            "mark IN ('easier', 'same', 'worse', 'smaller', 'skipped', 'set_aside', 'stays_smaller')",
        ),
        is_list=True,
    )
    _detail(
        "routine_stop",
        sa.Column("position_s", sa.REAL, nullable=False),
        sa.Column("exercise_id", sa.Text, nullable=False),
        _nrs("nrs"),
        sa.Column("leg", sa.Integer),
        _check("routine_stop", "position_s", "position_s >= 0"),
        _check("routine_stop", "nrs", "nrs BETWEEN 0 AND 10"),
        _check("routine_stop", "leg", "leg BETWEEN 0 AND 3"),
        is_list=True,
    )


def _make_other_details() -> None:
    _detail(
        "safety",
        sa.Column("form", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        _check("safety", "form", "form IN ('full', 'short')"),
    )
    _detail(
        "safety_answer",
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        _check("safety_answer", "answer", "answer IN ('yes', 'no', 'not_sure', 'prefer_not')"),
        is_list=True,
    )
    _detail("safety_reasked", sa.Column("item", sa.Text, nullable=False), is_list=True)
    _detail(
        "episode",
        sa.Column("spell", sa.Text, nullable=False),
        _check("episode", "spell", "spell IN ('lt6w', '6to12w', 'gt12w', 'unknown')"),
    )
    _detail("walk", sa.Column("minutes", sa.REAL, nullable=False), _check("walk", "minutes", "minutes >= 0"))
    _detail(
        "peg",
        _nrs("pain"),
        _nrs("enjoyment"),
        _nrs("activity"),
        _check("peg", "pain", "pain BETWEEN 0 AND 10"),
        _check("peg", "enjoyment", "enjoyment BETWEEN 0 AND 10"),
        _check("peg", "activity", "activity BETWEEN 0 AND 10"),
    )
    _detail("cleared", sa.Column("checked_on", sa.Text, nullable=False))
    _detail(
        "restored",
        sa.Column("cause", sa.Text, nullable=False),
        sa.Column("lost_from", sa.Text),
        sa.Column("lost_until", sa.Text),
    )


def _make_single_rows() -> None:
    _table(
        "head",
        sa.Column("one", sa.Integer, nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
        sa.Column("tallies", sa.LargeBinary, nullable=False),
        sa.Column("tables", sa.LargeBinary, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        _check("head", "one", "one = 1"),
        _check("head", "entries", "entries >= 0"),
        _check("head", "tallies", "length(tallies) = 16"),
        _check("head", "tables", "length(tables) = 16"),
        _check("head", "digest", "length(digest) = 16"),
        sa.PrimaryKeyConstraint("one", name="pk_head"),
    )
    _table(
        "tally",
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
        sa.Column("running", sa.LargeBinary, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        _check("tally", "entries", "entries >= 0"),
        _check("tally", "running", "length(running) = 16"),
        _check("tally", "digest", "length(digest) = 16"),
        sa.PrimaryKeyConstraint("kind", name="pk_tally"),
    )
    _table(
        "setting",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        _check("setting", "digest", "length(digest) = 16"),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
    _table(
        "open_session",
        sa.Column("one", sa.Integer, nullable=False),
        sa.Column("event_id", sa.Text, nullable=False),
        sa.Column("saved_utc", sa.Text, nullable=False),
        sa.Column("position_s", sa.REAL, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        _check("open_session", "one", "one = 1"),
        _check("open_session", "position_s", "position_s >= 0"),
        _check("open_session", "digest", "length(digest) = 16"),
        sa.PrimaryKeyConstraint("one", name="pk_open_session"),
    )
