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
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class FirstPaint(QObject):
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint:
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


def main(words: list[str]) -> int:
    """Measure, print, and tell by the exit code whether the aims are met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args(words).runs
    costs_ms: dict[str, list[tuple[float, float]]] = {"bare window": [], "Dimmer": []}
    loaded: set[str] = set()
    with own_screen() as screen, tempfile.TemporaryDirectory() as folder:
        for run in range(runs + 1):
            for name, code in (("bare window", BARE), ("Dimmer", DIMMER)):
                own = {"XDG_DATA_HOME": f"{folder}/{run}", "XDG_STATE_HOME": f"{folder}/{run}"}
                cost = measure([sys.executable, "-c", code], screen | own)
                cpu_s, painted_s, *modules = cost.out.split()
                if run:  # the first of each fills the page cache
                    costs_ms[name].append((float(cpu_s) * 1000, (float(painted_s) - cost.begun_s) * 1000))
            loaded |= set(modules)
    medians_ms = {name: [median(each) for each in zip(*costs, strict=True)] for name, costs in costs_ms.items()}
    for name, (cpu_ms, wall_ms) in medians_ms.items():
        print(f"{name:<12} {cpu_ms:6.0f} ms CPU {wall_ms:6.0f} ms wall   medians of {runs} starts")
    ratios = [ours / bare for ours, bare in zip(medians_ms["Dimmer"], medians_ms["bare window"], strict=True)]
    print(f"ratio        {ratios[0]:6.2f} x CPU  {ratios[1]:6.2f} x wall   aim: at most {AIM_RATIO} x")
    early = sorted(loaded.intersection(TOO_EARLY))
    print(f"imported before it and should not be: {', '.join(early) or 'nothing'}")
    return 0 if max(ratios) <= AIM_RATIO and not early else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
