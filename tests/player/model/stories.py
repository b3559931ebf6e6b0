"""Histories to try the rules on: realistic courses, with the nasty things that clocks, cards and people do."""

from collections.abc import Callable
from functools import lru_cache
from random import Random

from hypothesis import strategies as st

from tests.player.model.diary import Diary
from tests.player.model.facts import HOUR, MINUTE, instant

STARTS = (
    ("Europe/London", "2026-03-25T08:00:00+00:00"),
    ("Europe/London", "2026-10-22T07:00:00+00:00"),
    ("America/New_York", "2026-03-05T12:30:00+00:00"),
    ("America/New_York", "2026-10-29T11:00:00+00:00"),
    ("Australia/Lord_Howe", "2026-04-01T22:00:00+00:00"),
    ("Australia/Lord_Howe", "2026-09-30T21:00:00+00:00"),
    ("Asia/Tokyo", "2026-02-26T23:00:00+00:00"),
    ("Pacific/Kiritimati", "2026-01-05T20:00:00+00:00"),
    ("Pacific/Apia", "2011-12-27T18:00:00+00:00"),
    ("America/St_Johns", "2026-03-06T11:00:00+00:00"),
)
"""Zones with the days before their clocks change, one without, and one that lost a whole day."""

Chapter = Callable[[Diary, Random], None]
"""Lets some hours or days pass in a diary."""

EDGES_H = (1, 2, 3, 12, 24, 48, 72, 96, 120, 336, 672)
"""Lengths of the windows of the rules, in hours."""

FULL_ITEMS = (*(f"A{k}" for k in range(1, 11)), *(f"B{k}" for k in range(1, 10)), *(f"C{k}" for k in range(1, 9)))
CAPPING_ITEMS = ("C1", "C2", "C3", "C6")
SHORT_ITEMS = (*(f"A{k}" for k in range(1, 11)), "B1", "B6")
SPELLS = ("lt6w", "6to12w", "gt12w", "unknown")


def one_in(rnd: Random, n: int) -> bool:
    return rnd.randrange(n) == 0


# Single events


def check_in(diary: Diary, rnd: Random, nrs: int, sit: int | None, **fields: object) -> None:
    """Store a check-in and answer the card that it raises, mostly."""
    told: dict[str, object] = {"zone": 0, "chg": 0, "morning": None} | fields
    if one_in(rnd, 60):
        told[rnd.choice(["zone", "chg"])] = None
    diary.put("check_in", nrs=max(0, min(10, nrs)), sit=sit, **told)
    answer(diary, rnd)


def first_morning(rnd: Random) -> str | None:
    """Answer Q5 at random."""
    return rnd.choice([None, "same", "same", "same", "better", "worse"])


def answer(diary: Diary, rnd: Random) -> None:
    """Answer the card that is due: mostly soon and clear, sometimes late, with a sign, or not at all."""
    if diary.last["latched"]:
        if one_in(rnd, 2):
            get_checked(diary, rnd)
        return
    form = diary.last["card"]
    if form is None or one_in(rnd, 12):
        return
    diary.wait(rnd.choice([0, 1, 1, 2, 5, 20, 59, 59.99, 60, 61, 200]) / 60 if one_in(rnd, 3) else 2 / 60)
    if one_in(rnd, 15):
        form = rnd.choice(["short", "full"])
    card(diary, rnd, form, has_sign=one_in(rnd, 18))


def card(diary: Diary, rnd: Random, form: str, *, has_sign: bool) -> None:
    items = FULL_ITEMS if form == "full" else SHORT_ITEMS
    answers = dict.fromkeys(items, "no") if one_in(rnd, 2) else {}
    if has_sign:
        answers[rnd.choice(items)] = rnd.choice(["yes", "yes", "not_sure"])
    if one_in(rnd, 10):
        answers["A4"] = "prefer_not"
    diary.put("safety", form=form, answers=answers)


def get_checked(diary: Diary, rnd: Random) -> None:
    """See a clinician, tick, and answer the screen again; now and then not in that order."""
    steps = ["tick", "full"] if not one_in(rnd, 4) else rnd.choices(["tick", "full", "short", "look"], k=3)
    for step in steps:
        diary.wait(rnd.choice([0.02, 0.5, 3, 20]))
        if step == "tick":
            diary.put("cleared")
        elif step == "look":
            diary.put("look")
        else:
            card(diary, rnd, step, has_sign=one_in(rnd, 10))


def routine(diary: Diary, rnd: Random, pain: int | None, **fields: object) -> None:
    told: dict[str, object] = {
        "stage": diary.last["stage"] or 1,
        "form": rnd.choice(["full", "short"]),
        "completed": True,
        "nrs_pre": pain,
        "nrs_during": [],
        "nrs_post": None,
        "stopped": None,
    }
    diary.put("routine", **(told | fields))
    answer(diary, rnd)


# Chapters: each lets some hours or days pass


def begin(diary: Diary, rnd: Random) -> None:
    """The first run, mostly as the app leads through it."""
    for step in rnd.choice(
        [("safety", "episode"), ("safety", "episode"), ("episode", "safety"), ("safety",), ("episode",), ()]
    ):
        if step == "safety":
            card(diary, rnd, "full", has_sign=one_in(rnd, 8))
        else:
            diary.put("episode", dur=rnd.choice(SPELLS))
    diary.wait(rnd.choice([0, 0.1, 0.1, 2, 24, 25]))
    if one_in(rnd, 4):
        check_in(diary, rnd, rnd.choice([1, 2, 3]), 3, chg=None)
    else:
        pain, sit = rnd.choice([1, 2, 3, 4, 5, 6, 7, 9]), rnd.choice([None, 0, 1, 2, 3, 3])
        check_in(diary, rnd, pain, sit, zone=rnd.choice([0, 0, 1, 2, 3]), chg=None)


def good_days(diary: Diary, rnd: Random) -> None:
    """Sit long, hurt little, do the routines: what opens the next video."""
    pain = rnd.choice([1, 2, 2, 3, 4])
    sit = min(3, (diary.last["stage"] or 1) + 1)
    for _ in range(rnd.randrange(2, 7)):
        for hour in range(rnd.choice([1, 2, 2, 3])):
            is_first = hour == 0
            check_in(
                diary,
                rnd,
                pain - one_in(rnd, 4) + one_in(rnd, 8),
                sit if not one_in(rnd, 12) else rnd.choice([None, 0, 1, 2, 3]),
                morning=rnd.choice([None, "same", "better"]) if is_first else None,
            )
            diary.wait(rnd.choice([1, 2]))
            for _ in range(rnd.choice([1, 1, 2])):
                routine(diary, rnd, rnd.choice([None, pain]), nrs_during=[pain] if one_in(rnd, 2) else [])
                diary.wait(rnd.choice([1, 2, 2.5]))
        diary.wait(rnd.choice([8, 10, 12, 13]))


def flare(diary: Diary, rnd: Random) -> None:
    """A day or two that are worse in one way or in all."""
    pain = rnd.choice([4, 5, 6, 7, 8])
    zone = rnd.choice([0, 0, 1, 3, 3])
    bad = rnd.choice([0, 0, 1, 2])
    morning = rnd.choice([None, "worse", "worse", "same"])
    for _ in range(rnd.randrange(2, 6)):
        check_in(
            diary,
            rnd,
            pain + rnd.choice([-1, 0, 1]),
            bad,
            zone=zone,
            chg=rnd.choice([-2, -1, -1, 0]),
            morning=morning,
        )
        diary.wait(rnd.choice([11, 12, 12, 13, 24]))


def flat_weeks(diary: Diary, rnd: Random) -> None:
    """The same pain, day after day: what sends to a clinician."""
    pain = rnd.choice([3, 4, 5])
    for _ in range(rnd.randrange(4, 12)):
        check_in(diary, rnd, pain + rnd.choice([0, 0, 1]), rnd.choice([None, 1, 2]), morning=first_morning(rnd))
        diary.wait(rnd.choice([24, 24, 30, 47, 70]))


def well_weeks(diary: Diary, rnd: Random) -> None:
    """Nearly well: what offers maintenance."""
    for _ in range(rnd.randrange(6, 13)):
        check_in(diary, rnd, int(one_in(rnd, 6)), None if one_in(rnd, 9) else 3, morning=rnd.choice([None, "better"]))
        diary.wait(rnd.choice([24, 30, 47, 70]))


def slow_weeks(diary: Diary, rnd: Random) -> None:
    """A spell that starts at one pain and stays at another, for a month or more: what day 14, 28 and 42 look at."""
    first, then = rnd.choice([(8, 6), (9, 6), (9, 7), (10, 7), (2, 1), (2, 0), (1, 1), (3, 2), (5, 3), (4, 3)])
    diary.put("episode", dur=rnd.choice(["gt12w", "gt12w", "lt6w"]))
    card(diary, rnd, "full", has_sign=False)
    for day in range(rnd.randrange(4, 17)):
        check_in(diary, rnd, first if day < 3 else then, rnd.choice([1, 1, 2]), morning=rnd.choice([None, "same"]))
        diary.wait(12 if day < 2 else rnd.choice([47, 70, 70, 71.9]))


def nearly_there(diary: Diary, rnd: Random) -> None:
    """Do just what the next video asks for, or all but one thing, by a hair."""
    stage = diary.last["stage"]
    if stage not in {1, 2}:
        return
    flaw = rnd.choice([None, None, None, "hours", "count", "days", "routines", "sit", "level", "peak", "done"])
    hours, count, days, routines = ((48, 5, 3, 4), (96, 6, 4, 6))[stage - 1]
    moved = [k for k in range(1, len(diary.lines)) if diary.lines[k]["stage"] != diary.lines[k - 1]["stage"]]
    start = max(diary.now, instant(diary.events[moved[-1]]["at"]) if moved else 0)
    end = start + hours * HOUR - (rnd.choice([1, MINUTE]) if flaw == "hours" else rnd.choice([0, 0, -8 * HOUR]))
    pain = 5 - stage if flaw == "level" else rnd.choice([1, 2, 3, 4][: 5 - stage])
    told = [(end, "check_in", pain)]
    for k in range(1, count - (flaw == "count")):
        day = min(k, days - 1 - (flaw == "days"))
        told.append((start + day * (end - start) // days - (k % 3) * HOUR, "check_in", pain))
    before_h = rnd.choices([1, 3, hours // 2, hours - 1, hours], k=routines - (flaw == "routines"))
    told += [(end - h * HOUR, "routine", pain) for h in before_h]
    if flaw == "peak":
        far = (24, 72)[stage - 1] * HOUR + rnd.choice([-1, 0, 1])
        told.append((end - far, rnd.choice(["check_in", "routine"]), 6))
    sits = [stage + 1] * 4 + [rnd.choice([stage, stage + 1]) if flaw != "sit" else stage - 1]
    rnd.shuffle(sits)
    for at, kind, nrs in sorted(told):
        diary.now = max(diary.now, at)
        if kind == "routine":
            taps = {"nrs_post": rnd.choice([None, nrs]), "completed": flaw != "done" or not one_in(rnd, 4)}
            routine(diary, rnd, rnd.choice([None, nrs]), **taps)
        else:
            check_in(diary, rnd, nrs, sits[0])
            sits = [*sits[1:], sits[0]]


def away(diary: Diary, rnd: Random) -> None:
    """No check-in for days: three, thirteen, fourteen, or just short of it."""
    last = next((instant(e["at"]) for e in reversed(diary.events) if e["type"] == "check_in"), diary.now)
    days = rnd.choice([3, 3, 4, 9, 13, 14, 14, 15, 40])
    diary.now = max(diary.now, last + days * 24 * HOUR + rnd.choice([-MINUTE, 0, 0, 1, MINUTE, 5 * HOUR]))
    if one_in(rnd, 3):
        diary.put("look")
    if one_in(rnd, 5):
        card(diary, rnd, "full", has_sign=one_in(rnd, 8))
    if one_in(rnd, 5):
        diary.put("episode", dur=rnd.choice(SPELLS))
    if one_in(rnd, 6):
        routine(diary, rnd, rnd.choice([None, 2, 6]))
    for _ in range(rnd.randrange(1, 4)):
        check_in(diary, rnd, rnd.choice([1, 2, 4, 6]), rnd.choice([None, 1, 2, 3]), morning=first_morning(rnd))
        diary.wait(rnd.choice([0.2, 1, 5, 13]))


def bunch(diary: Diary, rnd: Random) -> None:
    """Many check-ins within an hour or so."""
    for _ in range(rnd.randrange(2, 6)):
        check_in(diary, rnd, rnd.choice([1, 2, 4, 5]), rnd.choice([None, 0, 2, 3]), zone=rnd.choice([0, 0, 1]))
        diary.wait(rnd.choice([0.1, 0.2, 0.5, 59 / 60, 1, 61 / 60]))
    diary.wait(rnd.choice([0, 8]))


def twins(diary: Diary, rnd: Random) -> None:
    """Several entries of one instant."""
    for _ in range(rnd.randrange(2, 5)):
        if one_in(rnd, 5):
            diary.put(
                "routine",
                stage=1,
                form="full",
                completed=True,
                nrs_pre=rnd.choice([None, 2, 5]),
                nrs_during=[],
                nrs_post=None,
            )
        elif one_in(rnd, 9):
            card(diary, rnd, rnd.choice(["short", "full"]), has_sign=False)
        else:
            anything_in_check_in(diary, rnd)
    answer(diary, rnd)
    diary.wait(rnd.choice([0.5, 3, 12]))


def all_at_once(diary: Diary, rnd: Random) -> None:
    """Things of every kind are stored at one instant, as a slow disk or an import would; life goes on from there."""
    for _ in range(rnd.randrange(2, 6)):
        what = rnd.choice([anything_in_check_in, answer, answer, anything, clear_screen])
        if diary.events:
            what(diary, rnd)
    for _ in range(rnd.randrange(3, 6)):
        diary.wait(rnd.choice([1, 1.5, 12, 13, 24]))
        check_in(diary, rnd, rnd.choice([1, 2, 3]), rnd.choice([None, 2, 2, 3]))
        routine(diary, rnd, rnd.choice([None, 2]))


def clear_screen(diary: Diary, rnd: Random) -> None:
    card(diary, rnd, "full", has_sign=False)


def anything_in_check_in(diary: Diary, rnd: Random) -> None:
    diary.put(
        "check_in",
        nrs=rnd.choice([0, 1, 2, 3, 4, 5, 6, 7, 8, 10]),
        sit=rnd.choice([None, 0, 1, 2, 3, 3]),
        zone=rnd.choice([None, 0, 0, 0, 1, 2, 3]),
        chg=rnd.choice([None, -2, -1, 0, 0, 0, 1, 2]),
        morning=rnd.choice([None, None, None, "same", "better", "worse"]),
    )


def clock_back(diary: Diary, rnd: Random) -> None:
    """The clock is set back, or was ahead for a while."""
    if one_in(rnd, 2):
        diary.wait(rnd.choice([1, 25, 200]))
        anything(diary, rnd)
        diary.wait(-rnd.choice([1, 25, 200]))
    else:
        diary.wait(-rnd.choice([1 / 60, 0.5, 1, 1, 10, 30]))
    for _ in range(rnd.randrange(1, 4)):
        anything(diary, rnd)
        diary.wait(rnd.choice([0.02, 0.5, 1, 9]))
    answer(diary, rnd)


def sign(diary: Diary, rnd: Random) -> None:
    """The safety check is opened and shows something."""
    items = rnd.choice([FULL_ITEMS, FULL_ITEMS[-8:], CAPPING_ITEMS])
    answers = {rnd.choice(items): rnd.choice(["yes", "yes", "not_sure"]) for _ in range(rnd.choice([1, 1, 2]))}
    diary.put("safety", form="full", answers=answers)
    diary.wait(rnd.choice([0.1, 2, 13, 30]))
    for _ in range(rnd.randrange(3)):
        anything(diary, rnd)
        diary.wait(rnd.choice([0.1, 2, 13]))
    if not one_in(rnd, 5):
        get_checked(diary, rnd)
    diary.wait(rnd.choice([0.1, 2, 13]))


def hard_routines(diary: Diary, rnd: Random) -> None:
    """Routines with every kind of pain tap and end."""
    for _ in range(rnd.randrange(1, 4)):
        routine(
            diary,
            rnd,
            rnd.choice([None, 0, 2, 4, 5, 6, 7, 8, 9]),
            nrs_during=[rnd.choice([0, 1, 2, 3, 4, 5, 6, 7, 8]) for _ in range(rnd.choice([0, 0, 1, 2]))],
            nrs_post=rnd.choice([None, 0, 2, 4, 5, 6, 7, 8]),
            stopped=rnd.choice([None, None, None, None, "pain", "leg", "sign"]),
            completed=rnd.choice([True, True, False]),
        )
        diary.wait(rnd.choice([0.5, 1, 2, 2, 3]))
        if one_in(rnd, 2):
            diary.put("look")


def bad_night(diary: Diary, rnd: Random) -> None:
    """Pain before routine after routine lifts the dial while no check-in can step back; often after a referral."""
    if one_in(rnd, 2):
        diary.put("peg", items=[1, 1, 1])
        diary.put("peg", items=[4, 4, 4])
        answer(diary, rnd)
    for _ in range(rnd.randrange(2, 6)):
        routine(diary, rnd, rnd.choice([7, 9, 10]))
        diary.wait(rnd.choice([2, 3.5]))
    check_in(diary, rnd, rnd.choice([5, 7]), rnd.choice([None, 2]))
    diary.wait(rnd.choice([1, 12]))


def clinicians_word(diary: Diary, rnd: Random) -> None:
    diary.put("override")
    answer(diary, rnd)
    diary.wait(rnd.choice([1, 11, 12, 13]))


def up_and_down(diary: Diary, rnd: Random) -> None:
    """A clinician's word lifts the stage, and the back answers: steps back again and again."""
    for _ in range(rnd.randrange(1, 4)):
        check_in(diary, rnd, 2, 2)
        diary.wait(0.1)
        clinicians_word(diary, rnd)
        for _ in range(rnd.choice([2, 3])):
            check_in(diary, rnd, rnd.choice([2, 4]), 0, morning=rnd.choice([None, "worse"]))
            diary.wait(rnd.choice([12, 12, 13]))


def pegs(diary: Diary, rnd: Random) -> None:
    for _ in range(rnd.randrange(1, 3)):
        base = rnd.choice([1, 3, 5, 7])
        items: list[int | None] = [base, base + rnd.choice([0, 1]), base - rnd.choice([0, 1])]
        if one_in(rnd, 6):
            items[rnd.randrange(3)] = None
        diary.put("peg", items=items)
        answer(diary, rnd)
        diary.wait(rnd.choice([1, 24]))


def new_spell(diary: Diary, rnd: Random) -> None:
    """A new episode is begun, with the screen before it, after it, at the check-in, or not at all."""
    order = rnd.choice([("safety", "episode"), ("episode", "safety"), ("episode",)])
    for step in order:
        if step == "safety":
            card(diary, rnd, "full", has_sign=one_in(rnd, 9))
        else:
            diary.put("episode", dur=rnd.choice(SPELLS))
        diary.wait(rnd.choice([0, 0.1, 1]))
    for _ in range(rnd.randrange(3)):
        check_in(diary, rnd, rnd.choice([1, 2, 4, 6]), rnd.choice([None, 1, 2, 3]))
        diary.wait(rnd.choice([0.5, 6, 12]))


def at_an_edge(diary: Diary, rnd: Random) -> None:
    """Something happens when a window of the rules, counted from an earlier event, is just over or just not."""
    if not diary.events:
        return
    earlier = instant(rnd.choice(diary.events[-8:])["at"])
    later = earlier + rnd.choice(EDGES_H) * HOUR + rnd.choice([-MINUTE, -1, 0, 0, 1, MINUTE])
    if later >= diary.now:
        diary.now = later
        rnd.choice([anything, anything, anything_in_check_in, lambda d, _: d.put("look")])(diary, rnd)
        answer(diary, rnd)


def anything(diary: Diary, rnd: Random) -> None:
    """One event of any kind."""
    kind = rnd.choice(
        ["check_in"] * 5
        + ["routine", "short", "full", "look", "look", "walk", "cleared", "override", "peg", "episode"]
    )
    if kind == "check_in":
        anything_in_check_in(diary, rnd)
    elif kind == "routine":
        routine(diary, rnd, rnd.choice([None, 1, 3, 6, 8]), nrs_post=rnd.choice([None, 2, 8]))
    elif kind in {"short", "full"}:
        card(diary, rnd, kind, has_sign=one_in(rnd, 3))
    elif kind == "walk":
        diary.put("walk", minutes=rnd.choice([5, 12.5, 40]))
    elif kind == "peg":
        pegs(diary, rnd)
    elif kind == "episode":
        diary.put("episode", dur=rnd.choice(SPELLS))
    else:
        diary.put(kind)


CHAPTERS: tuple[Chapter, ...] = (
    good_days, good_days, good_days, nearly_there, nearly_there, nearly_there, flare, flare, flat_weeks, slow_weeks,
    well_weeks, away, bunch, twins, all_at_once, clock_back, sign, sign, hard_routines, bad_night, clinicians_word,
    up_and_down, pegs, new_spell, at_an_edge, at_an_edge, anything,
)  # fmt: skip


def tell(rnd: Random, chapters: list[Chapter]) -> Diary:
    """Write a diary from its first run on.

    Args:
        rnd: Decides all that the chapters leave open.
        chapters: What happens, in order.
    """
    zone, start = rnd.choice(STARTS)
    diary = Diary(zone, start)
    diary.wait(rnd.choice([0, 0, 1.5, 9.25, 40]))
    begin(diary, rnd)
    for chapter in chapters:
        chapter(diary, rnd)
    return diary


def tell_by_seed(seed: int, chapters: list[Chapter]) -> Diary:
    """Write a diary that is the same each time."""
    return tell(Random(seed), chapters)


@lru_cache(maxsize=512)
def story(seed: int) -> Diary:
    """Write the diary of this number, chapters and all."""
    rnd = Random(seed)
    return tell(rnd, rnd.choices(CHAPTERS, k=rnd.randrange(1, 9)))


def diaries() -> st.SearchStrategy[Diary]:
    """Write any diary; fewer chapters are simpler."""
    chapters = st.lists(st.sampled_from(CHAPTERS), min_size=1, max_size=8)
    return st.builds(tell_by_seed, st.integers(0, 2**32 - 1), chapters)
