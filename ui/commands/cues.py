"""``dimmer cues``: print what the player shows beside the picture at a film time."""

import argparse
import json
from dataclasses import asdict

from media.cues import Cue, cue_at
from media.programmefile import Course
from media.timeline import Timeline
from player.errors import FormatError
from player.events import RoutineForm


def run(arguments: argparse.Namespace) -> int:
    """Print the cue.

    Raises:
        FormatError: If there is no such routine or form, or it does not play at that time.
    """
    timeline = _timeline(Course(), arguments.routine, RoutineForm(arguments.form))
    _check_plays(timeline, arguments.at_s)
    cue = cue_at(timeline, arguments.at_s)
    if arguments.is_json:
        print(json.dumps({"routine": timeline.routine_id, "form": timeline.form} | asdict(cue), indent=1))
    else:
        print("\n".join(_lines(cue)))
    return 0


def _timeline(course: Course, routine_id: str, form: RoutineForm) -> Timeline:
    known = sorted(path.stem for path in course.folder.glob("routine-*.toml"))
    if routine_id not in known:
        raise FormatError(f"there is no routine {routine_id!r}; there are {', '.join(known)}")
    try:
        return course.timeline(routine_id, form)
    except LookupError as error:
        raise FormatError(f"{routine_id} has no {form} form; leave --form out") from error


def _check_plays(timeline: Timeline, time_s: float) -> None:
    if not any(start_s <= time_s < end_s for start_s, end_s in timeline.cuts):
        cuts = " and ".join(f"from {_clock(start_s)} to {_clock(end_s)}" for start_s, end_s in timeline.cuts)
        form = f"the {timeline.form} form of {timeline.routine_id}"
        raise FormatError(f"{form} plays its film {cuts}, and {_clock(time_s)} is not in that")


def _lines(cue: Cue) -> list[str]:
    """The cue for people, in the order in which the rail shows it."""
    place = f"{cue.exercise_number} of {cue.exercise_count}"
    lines = [f"{_clock(cue.time_s)}  {cue.title}" + (f" ({cue.exercise_id}, {place})" if cue.exercise_id else "")]
    if cue.start_line:
        lines.append(cue.start_line)
    parts = [
        f"rep {cue.rep} of {cue.reps}" if cue.rep else "",
        cue.side_words,
        f"{cue.word}, {cue.left_s:.1f} s left" if cue.word else f"{cue.left_s:.1f} s left",
        f"breathe {cue.breath}" if cue.breath else "",
    ]
    lines.append(" | ".join(part for part in parts if part))
    lines += cue.caption.splitlines()
    if cue.next_title:
        lines.append(f"Next: {cue.next_title} in {cue.next_in_s:.1f} s")
    lines.append(f"Clicks so far: {cue.clicks}")
    return lines


def _clock(time_s: float) -> str:
    """Say a film time as a player does, to a tenth of a second where it is not whole."""
    minutes, seconds = divmod(round(time_s, 1), 60)
    return f"{minutes:.0f}:{seconds:02.0f}" if seconds.is_integer() else f"{minutes:.0f}:{seconds:04.1f}"
