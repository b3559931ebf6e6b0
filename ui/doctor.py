"""``dimmer doctor``: what this computer has of what Dimmer needs, and what to do about what is missing."""

import argparse
import json
import struct
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from importlib.resources import files
from pathlib import Path
from platform import python_version

from ui.display import DisplayKind, find_display

_SET_UP = "install what is missing by: sh installers/run.sh"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one thing.

    Attributes:
        name: The thing.
        is_fine: False where something is missing or broken.
        is_found: What is there, in a line.
        advice: What it means and what to do, or "" where all is fine.
        facts: The same for programs.
    """

    name: str
    is_fine: bool
    found: str
    advice: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


def run(arguments: argparse.Namespace) -> int:
    """Look at everything and print it; 0 if all is fine, else 1."""
    findings = list(examine(arguments.data))
    is_fine = all(finding.is_fine for finding in findings)
    if arguments.is_json:
        print(json.dumps({"is_fine": is_fine, "findings": [asdict(finding) for finding in findings]}, indent=1))
    else:
        width = max(len(finding.name) for finding in findings)
        for finding in findings:
            print(f"{'ok' if finding.is_fine else '!!'}  {finding.name:<{width}}  {finding.found}")
            if finding.advice:
                print(f"    {'':<{width}}  {finding.advice}")
    return 0 if is_fine else 1
