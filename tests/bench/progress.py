"""Progress with ten years of answers: first paint, panning, zooming, memory, the PDF; beside a plain PlotWidget."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles

from media.programmefile import BUNDLED, load_programme
from player.clock import zone_or_utc
from player.course import Course
from player.events import Change, CheckIn, Event, RoutineDone, RoutineForm, Sit, Walk, Zone
from player.exchange.report import sheet_facts, whole_period
from player.programme import Programme
from player.story import ProgressStory, tell_story
from tests.bench.screen import own_screen
from tests.fakes import HandClock

CHECK_INS, ROUTINES, WALKS = 20_000, 20_000, 5_000
MINUTES = 3650 * 24 * 60
FRAMES = 40
LONG_FRAMES = 200
SIZE = (1224, 900)

AIMS = {
    "first paint of the page, ms": 150.0,
    "a paint while panning, p95 ms": 8.0,
    "a paint while zooming, p95 ms": 8.0,
    "gained in 200 frames of panning, MB": 3.0,
    "the PDF, ms": 1000.0,
    "the PDF, kB": 300.0,
    "numpy or pyqtgraph before the page": 0.0,
}
"""What is measured, and the most that it may be; times are CPU times. What else is printed has no aim."""


def ten_years() -> list[Event]:
    """Make so many answers, routines and walks, evenly over ten years."""
    chance, start = random.Random(1), HandClock().at

    def at(place: int, of: int) -> timedelta:
        return timedelta(minutes=MINUTES * place / of + chance.randrange(120))

    events: list[Event] = [
        CheckIn(
            at=start + at(place, CHECK_INS),
            nrs=min(10, max(0, round(chance.gauss(3, 1.4)))),
            sit=chance.choice(list(Sit)),
            leg=Zone.BACK,
            change=Change.SAME,
        )
        for place in range(CHECK_INS)
    ]
    events += [
        RoutineDone(at=start + at(place, ROUTINES), stage=1, form=RoutineForm.SHORT, completed=True, clicks=30)
        for place in range(ROUTINES)
    ]
    events += [Walk(at=start + at(place, WALKS), minutes=12.0) for place in range(WALKS)]
    return sorted(events, key=lambda event: event.at)


def main(words: list[str]) -> int:
    """Measure on a screen of our own, print, and tell by the exit code whether the aims are met."""
    if words == ["inside"]:
        return inside()
    with own_screen("1440x900") as screen:
        command = [sys.executable, "-m", "tests.bench.progress", "inside"]
        return subprocess.run(command, env=os.environ | screen, check=False).returncode  # noqa: S603 - our own code


def inside() -> int:
    """Measure on the present screen."""
    programme = load_programme(BUNDLED)
    course = Course(programme, zone_or_utc("Europe/London"))
    for event in ten_years():
        course.take(event)
    now = course.events[-1].at + timedelta(hours=1)
    begun_s = time.process_time()
    story = tell_story(course, now)
    found = {"the story, told off the window's thread, ms": _since_ms(begun_s)}
    found |= _on_screen(story, programme)
    is_met = True
    for name, value in found.items():
        aim = AIMS.get(name)
        is_met = is_met and (aim is None or value <= aim)
        print(f"{name:<46}{value:9.1f}" + ("" if aim is None else f"   aim: at most {aim:g}"))
    return 0 if is_met else 1


def _since_ms(begun_s: float) -> float:
    return (time.process_time() - begun_s) * 1000


def _on_screen(story: ProgressStory, programme: Programme) -> dict[str, float]:
    from PySide6.QtTest import QTest  # noqa: PLC0415 - after the screen is known
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui.chart_range import ChartRange  # noqa: PLC0415
    from ui.look import Look, load_fonts  # noqa: PLC0415

    app = QApplication([])
    load_fonts()
    look = Look("light", 100, "reduced")
    app.setFont(look.font(16))
    found = {"numpy or pyqtgraph before the page": float(bool({"numpy", "pyqtgraph"} & set(sys.modules)))}

    begun_s = time.process_time()
    from ui.progress_page import ProgressPage  # noqa: PLC0415 - as the window does, when the page is asked for

    page = ProgressPage(look)
    page.resize(*SIZE)
    page.card.choose_range(ChartRange.ALL)
    page.show_story(story)
    page.show()
    QTest.qWaitForWindowExposed(page)
    page.repaint()
    found["first paint of the page, ms"] = _since_ms(begun_s)

    chart = page.card.chart
    while chart.plot is None:
        QTest.qWait(5)
    QTest.qWait(200)
    view, whole = chart.plot, chart.span

    def pan(frame: int) -> None:
        share = 0.5 + 0.4 * (frame % 120) / 120
        begin_s = whole.from_s + (whole.to_s - whole.from_s) * 0.4 * share
        view.box.setXRange(begin_s, begin_s + whole.length_s * 0.5, padding=0)

    def zoom(frame: int) -> None:
        length_s = whole.length_s * 0.97 ** (frame % 120)
        view.box.setXRange(whole.to_s - length_s, whole.to_s, padding=0)

    for name, move in (("panning", pan), ("zooming", zoom)):
        taken = _painted(view.viewport().repaint, move)
        found |= {
            f"a paint while {name}, median ms": median(taken),
            f"a paint while {name}, p95 ms": quantiles(taken, n=20)[18],
        }
    plain = _plain(story)
    found["a paint of a plain PlotWidget, p95 ms"] = quantiles(plain, n=20)[18]
    before_mb = _resident_mb()
    _painted(view.viewport().repaint, pan, LONG_FRAMES)
    found["gained in 200 frames of panning, MB"] = _resident_mb() - before_mb
    found |= _pdf(story, programme)
    return found


def _painted(repaint: Callable[[], None], move: Callable[[int], None], frames: int = FRAMES) -> list[float]:
    """Move and paint so often; give the CPU milliseconds of each."""
    taken = []
    for frame in range(frames):
        begun_s = time.process_time()
        move(frame)
        repaint()
        taken.append(_since_ms(begun_s))
    return taken


def _plain(story: ProgressStory) -> list[float]:
    """Paint the same points by pyqtgraph's own items."""
    import pyqtgraph as pg  # noqa: PLC0415 - only the page brings it in

    widget = pg.PlotWidget()
    widget.resize(*SIZE)
    curve = story.curve
    widget.plot(list(curve.at_s), list(curve.level))
    widget.addItem(pg.ScatterPlotItem([dot.at_s for dot in story.dots], [dot.nrs for dot in story.dots], size=10))
    widget.show()
    first_s, length_s = story.dots[0].at_s, story.now_s - story.dots[0].at_s

    def pan(frame: int) -> None:
        begin_s = first_s + length_s * 0.4 * (0.5 + 0.4 * (frame % 120) / 120)
        widget.setXRange(begin_s, begin_s + length_s * 0.5, padding=0)

    return _painted(widget.viewport().repaint, pan)


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _pdf(story: ProgressStory, programme: Programme) -> dict[str, float]:
    from ui.report_pdf import sheet_pdf  # noqa: PLC0415
    from ui.report_sheet import Sheet  # noqa: PLC0415

    begun_s = time.process_time()
    facts = sheet_facts(story, programme, whole_period(story))
    pdf = sheet_pdf(Sheet(facts, story, "", {}, {item.id: item.label for item in programme.safety.items}))
    return {"the PDF, ms": _since_ms(begun_s), "the PDF, kB": len(pdf) / 1000}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
