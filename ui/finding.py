"""What the doctor found about one thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one thing.

    Attributes:
        name: The thing.
        is_fine: False where something is missing or broken.
        found: What is there, in a line.
        advice: What it means and what to do, or "" where all is fine.
        facts: The same for programs.
    """

    name: str
    is_fine: bool
    found: str
    advice: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
