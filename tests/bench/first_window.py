"""First painted window of Dimmer against a bare PySide6 QMainWindow: CPU and wall, started in turns."""

import argparse
import sys
import tempfile
from statistics import median

from tests.bench.processes import measure
from tests.bench.screen import own_screen

AIM_RATIO = 1.3
"""The window of Dimmer may cost so many bare windows, in CPU and in wall time."""

TOO_EARLY = ("vlc", "numpy", "pyqtgraph", "sqlalchemy", "alembic")
"""What must not be imported before the first window is painted."""

_UNTIL_PAINTED = """
import os, sys, time
awaited = set(sys.argv[1:])  # names of classes; none for any widget
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class FirstPaint(QObject):
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and (not awaited or type(thing).__name__ in awaited):
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, self.tell)  # after this round of painting has reached the screen
        return False

    def tell(self):
        print(time.process_time(), time.perf_counter(), *{name.partition(".")[0] for name in sys.modules}, flush=True)
        os._exit(0)

def exec_until_painted(*_):
    QApplication.instance().installEventFilter(first_paint)
    return run_loop()

first_paint, run_loop = FirstPaint(), QApplication.exec
QApplication.exec = exec_until_painted
"""

BARE = f"""{_UNTIL_PAINTED}
from PySide6.QtWidgets import QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
app.exec()
"""

DIMMER = f"""
from ui.cli import main
import ui.commands.window
{_UNTIL_PAINTED}
main([])
"""
"""As `dimmer` starts: what comes before Qt is imported before it, where Qt does not slow it down."""

BARE_WINDOW, WINDOW, PAGE = "bare window", "Dimmer", "Dimmer, first page"
STARTS = {BARE_WINDOW: [BARE], WINDOW: [DIMMER], PAGE: [DIMMER, "CountryPage"]}
"""What is started: code and its words. The first page comes after the records are open, and has no aim."""


def main(arguments: list[str]) -> int:
    """Measure, print, and tell by the exit code whether the aims are met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args(arguments).runs
    costs_ms: dict[str, list[tuple[float, float]]] = {name: [] for name in STARTS}
    loaded: set[str] = set()
    with own_screen() as screen, tempfile.TemporaryDirectory() as folder:
        for run in range(runs + 1):
            for name, words in STARTS.items():
                own = {"XDG_DATA_HOME": f"{folder}/{name}/{run}", "XDG_STATE_HOME": f"{folder}/{name}/{run}"}
                cost = measure([sys.executable, "-c", *words], screen | own)
                cpu_s, painted_s, *modules = cost.out.split()
                if run:  # the first of each fills the page cache
                    costs_ms[name].append((float(cpu_s) * 1000, (float(painted_s) - cost.begun_s) * 1000))
                if name == WINDOW:
                    loaded |= set(modules)
    medians_ms = {name: [median(each) for each in zip(*costs, strict=True)] for name, costs in costs_ms.items()}
    for name, (cpu_ms, wall_ms) in medians_ms.items():
        print(f"{name:<18} {cpu_ms:6.0f} ms CPU {wall_ms:6.0f} ms wall   medians of {runs} starts")
    ratios = [ours / bare for ours, bare in zip(medians_ms[WINDOW], medians_ms[BARE_WINDOW], strict=True)]
    print(f"{WINDOW} to bare {ratios[0]:6.2f} x CPU  {ratios[1]:6.2f} x wall   aim: at most {AIM_RATIO} x")
    early = sorted(loaded.intersection(TOO_EARLY))
    print(f"imported before it and should not be: {', '.join(early) or 'nothing'}")
    return 0 if max(ratios) <= AIM_RATIO and not early else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
