"""Try every promise and print one table: ``python -m tests.reliability [quick | full | night] [WORDS]``.

Words choose the trials that have them in their line, such as ``P2``.
"""

import argparse
import json
import logging
import sys
import tempfile
from pathlib import Path

from tests.reliability.trial import HEADER, Size, attempt, row
from tests.reliability.trials import TRIALS

SHOWN_FAILURES = 5


def main() -> int:
    """Do what the words say; the exit code is 0 where every promise was kept and every control failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability", description=__doc__)
    parser.add_argument("size", nargs="?", type=Size, choices=list(Size), default=Size.FULL)
    parser.add_argument("only", nargs="*", help="only trials with these words in their line, such as P2")
    parser.add_argument("--json", action="store_true", help="one JSON object a line instead of the table")
    words = parser.parse_args()
    logging.disable(logging.CRITICAL)
    chosen = [
        one
        for one in TRIALS
        if one.times(words.size) and all(word in f"{one.promise} {one.what}".split() for word in words.only)
    ]
    are_kept = True
    if not words.json:
        say(HEADER)
    for trial in chosen:
        with tempfile.TemporaryDirectory() as folder:
            result = attempt(trial, words.size, Path(folder))
        are_kept = are_kept and result.is_kept
        failures = [] if result.tally is None else result.tally.failures[:SHOWN_FAILURES]
        if words.json:
            facts = {"what": trial.what, "kept": result.is_kept, "why_not": result.why_not, "failures": failures}
            say(json.dumps(facts))
        else:
            say(row(result))
            for failure in [] if result.is_kept else failures:
                say(f"        {failure}")
    return 0 if are_kept else 1


def say(line: str) -> None:
    """Write a line at once, for the next one may take minutes."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
