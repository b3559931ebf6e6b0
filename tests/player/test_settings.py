"""player.settings: unknown keys are kept, wild values refused."""

import json
import logging
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.dayhours import DayHours
from player.settings import RANGES, LessMotion, OnClose, Settings, Theme

plain = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.lists(st.integers())
spans = st.tuples(st.integers(0, 1439), st.integers(0, 1439)).filter(lambda span: span[0] != span[1])
choices = {"theme": Theme, "less_motion": LessMotion, "on_close": OnClose}


@st.composite
def some_settings(draw: st.DrawFn) -> Settings:
    values: dict[str, object] = {}
    for one in fields(Settings):
        if one.name in RANGES:
            values[one.name] = draw(st.sampled_from(list(RANGES[one.name])))
        elif one.name in choices:
            values[one.name] = draw(st.sampled_from(choices[one.name]))
        elif isinstance(one.default, bool):
            values[one.name] = draw(st.booleans())
        elif isinstance(one.default, str):
            values[one.name] = draw(st.text())
    start, end = draw(spans)
    values |= {"day_start_min": start, "day_end_min": end}
    values["weekday_hours"] = draw(st.just(()) | st.tuples(*[st.just(()) | spans] * 7))
    return Settings(**values)  # type: ignore[arg-type]


@given(settings=some_settings())
def test_settings_survive_json(settings: Settings) -> None:
    stored = json.loads(json.dumps(settings.to_stored()))

    assert Settings.from_stored(stored) == settings


@given(stored=st.dictionaries(st.sampled_from([one.name for one in fields(Settings)]) | st.text(), plain))
def test_whatever_is_stored_can_be_read(stored: dict[str, object]) -> None:
    settings = Settings.from_stored(stored)

    assert Settings.from_stored(settings.to_stored()) == settings


def test_unknown_keys_are_kept() -> None:
    stored = {"theme": "dark", "of_a_newer_version": [1, {"a": None}]}

    settings = Settings.from_stored(stored)

    assert settings.theme is Theme.DARK
    assert replace(settings, has_voice=False).to_stored()["of_a_newer_version"] == [1, {"a": None}]


@pytest.mark.parametrize(
    ("name", "wild"),
    [
        ("theme", "pink"),
        ("theme", 3),
        ("cue_size_pct", 99),
        ("cue_size_pct", 100.0),
        ("cue_size_pct", True),
        ("cue_size_pct", "120"),
        ("cue_size_pct", None),
        ("has_voice", 1),
        ("has_voice", "yes"),
        ("region", ["UK"]),
        ("reminder_every_min", 61),
        ("day_start_min", 1200),
        ("weekday_hours", [[480, 1200]]),
        ("weekday_hours", [[480, 480]] * 7),
        ("weekday_hours", [[480, 1441]] * 7),
        ("weekday_hours", [[480, True]] * 7),
        ("weekday_hours", [480] * 7),
    ],
)
def test_a_wild_value_is_replaced_by_the_default_and_logged_without_it(
    name: str, wild: object, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        settings = Settings.from_stored({name: wild, "has_chime": False})

    assert settings == Settings(has_chime=False)
    assert [record.args or () for record in caplog.records] == [() if name.startswith("day_") else (name,)]


def test_the_day_may_lie_after_the_default_one() -> None:
    settings = Settings.from_stored({"day_start_min": 1260, "day_end_min": 1380})

    assert (settings.day_start_min, settings.day_end_min) == (1260, 1380)


def test_the_day_may_go_over_midnight() -> None:
    settings = Settings(day_start_min=1320, day_end_min=360)

    assert settings.week_hours.days == (DayHours(22, 6, interval_min=60),) * 7


def test_midnight_may_be_told_as_the_end_of_a_day() -> None:
    assert Settings(day_start_min=480, day_end_min=1440).week_hours.days[0] == DayHours(8, 24, interval_min=60)
    assert Settings(day_start_min=0, day_end_min=1440).week_hours.days[0] == DayHours(0, 24, interval_min=60)


def test_days_may_differ_and_a_free_day_keeps_the_hours_for_what_is_shown() -> None:
    settings = Settings(reminder_every_min=90, weekday_hours=((540, 1020),) * 5 + ((600, 840), ()))

    week = settings.week_hours

    assert week.days[0] == DayHours(9, 17, interval_min=90)
    assert week.days[5] == DayHours(10, 14, interval_min=90)
    assert week.days[6] == DayHours(8, 20, interval_min=90, is_free=True)


@pytest.mark.parametrize(
    "wrong", [{"text_size_pct": 200}, {"day_start_min": 600, "day_end_min": 600}, {"theme": "pink"}, {"has_ember": 1}]
)
def test_code_cannot_build_wild_settings(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"cannot be|must start"):
        Settings(**wrong)  # type: ignore[arg-type]
