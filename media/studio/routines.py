"""Which page belongs to which routine."""

from media.programmefile import Course
from media.studio import routine1, routine2, routine3
from media.studio.body import BUILDS
from media.studio.staging import stage
from media.studio.storyboard import Storyboard

PAGES = {"routine-1": routine1.PAGE, "routine-2": routine2.PAGE, "routine-3": routine3.PAGE}

BUILD = BUILDS["ada"]
"""The body of the pictures that belong to no routine."""


def storyboard(course: Course, routine_id: str, *, is_easier: bool = False) -> Storyboard:
    """Lay out the film of a routine.

    Raises:
        KeyError: If the studio has no page for it.
    """
    return stage(course, routine_id, PAGES[routine_id], is_easier=is_easier)
