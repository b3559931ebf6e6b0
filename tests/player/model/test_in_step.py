"""Walk our course of decisions and the second model through a history side by side, one answer at a time."""

import json
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from player.course import Course
from player.exchange.jsonfile import read_history
from player.gate import decide
from player.replay import decision_object
from tests.player.model.compare import fail_small, unlike
from tests.player.model.diary import Diary
from tests.player.model.facts import EPOCH, MICROSECOND
from tests.player.model.ours import programme
from tests.player.model.stories import CAPPING_ITEMS, CHAPTERS, FULL_ITEMS, SHORT_ITEMS, SPELLS, STARTS

PAINS = st.integers(0, 10)
MAYBE_PAINS = st.none() | PAINS
SAID = st.sampled_from(["no", "no", "no", "yes", "not_sure"])


class SideBySide(RuleBasedStateMachine):
    """Our course and the second model, told the same."""

    @initialize(start=st.sampled_from(STARTS))
    def begin(self, start: tuple[str, str]) -> None:
        zone, at = start
        self.diary = Diary(zone, at)
        self.course = Course(programme(), ZoneInfo(zone))
        self.compared = 0

    def compare(self) -> None:
        """Give our course what the diary has gained, and compare each verdict."""
        for event, line in zip(self.diary.events[self.compared :], self.diary.lines[self.compared :], strict=True):
            file = read_history(json.dumps({"zone": self.diary.zone, "events": [event]}))
            ours = decision_object(self.course.advance(file.events[0]))
            if unlike(ours, line):
                fail_small(self.diary.history())
        self.compared = len(self.diary.events)

    @rule(
        minutes=st.sampled_from([0, 1, 2, 59, 60, 61, 180, 660, 720, 721, 1440, 2880, 4319, 4320, 7200, 20159, 20160])
    )
    def wait(self, minutes: int) -> None:
        self.diary.wait(minutes / 60)

    @rule(minutes=st.sampled_from([1, 60, 1500]))
    def set_the_clock_back(self, minutes: int) -> None:
        self.diary.wait(-minutes / 60)

    @rule(
        nrs=PAINS,
        sit=st.sampled_from([None, 0, 1, 2, 3]),
        zone=st.sampled_from([None, 0, 0, 0, 1, 2, 3]),
        chg=st.sampled_from([None, -2, -1, 0, 0, 0, 1, 2]),
        morning=st.sampled_from([None, "same", "better", "worse"]),
    )
    def check_in(self, nrs: int, sit: int | None, zone: int | None, chg: int | None, morning: str | None) -> None:
        self.diary.put("check_in", nrs=nrs, sit=sit, zone=zone, chg=chg, morning=morning)
        self.compare()

    @rule(
        completed=st.booleans(),
        before=MAYBE_PAINS,
        during=st.lists(PAINS, max_size=2),
        after=MAYBE_PAINS,
        stopped=st.sampled_from([None, None, None, "pain", "leg", "sign"]),
    )
    def do_a_routine(
        self, *, completed: bool, before: int | None, during: list[int], after: int | None, stopped: str | None
    ) -> None:
        taps = {"nrs_pre": before, "nrs_during": during, "nrs_post": after, "stopped": stopped}
        self.diary.put("routine", stage=1, form="short", completed=completed, **taps)
        self.compare()

    @precondition(lambda self: self.diary.lines and self.diary.last["card"])
    @rule()
    def answer_the_card(self) -> None:
        self.diary.put("safety", form=self.diary.last["card"], answers={})
        self.compare()

    @rule(item=st.sampled_from(FULL_ITEMS), said=SAID)
    def open_the_safety_check(self, item: str, said: str) -> None:
        self.diary.put("safety", form="full", answers={item: said})
        self.compare()

    @rule(item=st.sampled_from(CAPPING_ITEMS))
    def tell_what_caps(self, item: str) -> None:
        self.diary.put("safety", form="full", answers={item: "yes"})
        self.compare()

    @rule(item=st.sampled_from(SHORT_ITEMS), said=SAID)
    def answer_a_short_card(self, item: str, said: str) -> None:
        self.diary.put("safety", form="short", answers={item: said})
        self.compare()

    @rule(kind=st.sampled_from(["cleared", "override", "look"]))
    def tell(self, kind: str) -> None:
        self.diary.put(kind)
        self.compare()

    @rule(dur=st.sampled_from(SPELLS))
    def begin_a_spell(self, dur: str) -> None:
        self.diary.put("episode", dur=dur)
        self.compare()

    @rule(items=st.lists(MAYBE_PAINS, min_size=3, max_size=3))
    def answer_the_peg(self, items: list[int | None]) -> None:
        self.diary.put("peg", items=items)
        self.compare()

    @precondition(lambda self: self.diary.lines)
    @rule(chapter=st.sampled_from(CHAPTERS), seed=st.integers(0, 2**32 - 1))
    def live_on(self, chapter: object, seed: int) -> None:
        assert callable(chapter)
        chapter(self.diary, Random(seed))
        self.compare()

    def teardown(self) -> None:
        """Ask without a course: the same events must give the same verdict at once as one after the other."""
        if not getattr(self, "compared", 0) or self.compared < len(self.diary.events):
            return
        file = read_history(json.dumps(self.diary.history()))
        now = EPOCH + self.diary.now * MICROSECOND
        at_once = decide(file.events, programme(), ZoneInfo(self.diary.zone), now)
        assert decision_object(at_once) == decision_object(self.course.look(now))


SideBySide.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestSideBySide = SideBySide.TestCase
