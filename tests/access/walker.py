"""Looks at a program through AT-SPI, as a screen reader does, and presses its controls; one order for each line.

Run by the system's Python, which has the bus's own bindings. Orders and answers are JSON, one for each line.
"""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_S = 20.0
_STEP_S = 0.05
_DEEP = 60
HEARD: list[str] = []
Node = Atspi.Accessible
Told = dict[str, Any]
STATES = {
    "showing": Atspi.StateType.SHOWING,
    "focusable": Atspi.StateType.FOCUSABLE,
    "focused": Atspi.StateType.FOCUSED,
    "enabled": Atspi.StateType.ENABLED,
    "checked": Atspi.StateType.CHECKED,
    "checkable": Atspi.StateType.CHECKABLE,
    "expanded": Atspi.StateType.EXPANDED,
    "selected": Atspi.StateType.SELECTED,
}


def facts(node: Node, depth: int = 0) -> Told:
    """Give what the bus tells of one object."""
    states = node.get_state_set()
    told = {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [name for name, state in STATES.items() if states.contains(state)],
        "label": label(node),
        "actions": actions(node),
        "depth": depth,
    }
    value = node.get_value_iface()
    if value is not None:
        told["value"] = value.get_current_value()
        told["range"] = [value.get_minimum_value(), value.get_maximum_value()]
    place = node.get_component_iface()
    if place is not None:
        box = place.get_extents(Atspi.CoordType.WINDOW)
        told["box"] = [box.x, box.y, box.width, box.height]
    return told


def label(node: Node) -> str:
    """Give the name of what labels an object, or ""."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def actions(node: Node) -> list[str]:
    """Give the names of what can be done with an object."""
    able = node.get_action_iface()
    return [] if able is None else [able.get_action_name(i) for i in range(able.get_n_actions())]


def walk(node: Node | None, depth: int = 0) -> Iterator[tuple[Node, int]]:
    """Give every object that shows, with its depth, in order."""
    if node is None or depth > _DEEP:
        return
    states = node.get_state_set()
    is_shown = states.contains(Atspi.StateType.SHOWING)
    if is_shown or depth < 2:
        yield node, depth
    elif depth >= 2:
        return
    if node.get_role() == Atspi.Role.TABLE:
        # Its cells are read by ``cells``; there may be thousands.
        return
    for index in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(index), depth + 1)


def program(pid: int) -> Node | None:
    """Find the program of a process on the bus, as it is now and not as it was remembered."""
    while GLib.MainContext.default().iteration(False):
        pass
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_process_id() == pid:
            child.clear_cache()
            return child
    return None


def matches(told: Told, wanted: Told) -> bool:
    """Whether an object is what is looked for: exact role, start of the name."""
    is_named = any(told[kind].startswith(wanted["name"]) for kind in ("name", "label"))
    has_role = not wanted.get("role") or told["role"] == wanted["role"]
    return is_named and has_role and all(state in told["states"] for state in wanted.get("states", ()))


def find(pid: int, wanted: Told) -> Node | None:
    """Wait for an object."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            root = program(pid)
            if root is not None:
                for node, depth in walk(root):
                    if matches(facts(node, depth), wanted):
                        return node
        except GLib.Error:
            # The page changed while it was walked.
            pass
        time.sleep(_STEP_S)
    return None


def tree(pid: int) -> list[Told] | None:
    """Give all that shows, once it stands still."""
    before = None
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            root = program(pid)
            told = [] if root is None else [facts(node, depth) for node, depth in walk(root)]
        except GLib.Error:
            told = None
        if told and told == before:
            return told
        before = told
        time.sleep(_STEP_S)
    return before


def listen(words: str) -> list[str]:
    """Wait until an announcement begins with these words; give all that were heard."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end and not any(said.startswith(words) for said in HEARD):
        GLib.MainContext.default().iteration(False)
        time.sleep(_STEP_S)
    return HEARD


def press(node: Node, order: Told) -> Told:
    """Do an object's first action, or the one named."""
    able, wanted = node.get_action_iface(), order.get("action", "")
    for index in range(able.get_n_actions() if able is not None else 0):
        if not wanted or able.get_action_name(index) == wanted:
            return {"done": able.do_action(index)}
    return {"error": "no action"}


def cells(node: Node, order: Told) -> Told:
    """Read a table."""
    table = node.get_table_iface()
    rows, columns = table.get_n_rows(), table.get_n_columns()
    read = [
        [table.get_accessible_at(row, column).get_name() for column in range(columns)]
        for row in range(min(rows, order.get("rows", 20)))
    ]
    heads = [table.get_column_description(column) or "" for column in range(columns)]
    return {"rows": rows, "columns": columns, "heads": heads, "cells": read}


DOINGS = {
    "press": press,
    "cells": cells,
    "see": lambda node, _order: {"found": facts(node)},
    "focus": lambda node, _order: {"done": node.get_component_iface().grab_focus()},
    "set": lambda node, order: {"done": node.get_value_iface().set_current_value(order["value"])},
}


def obey(pid: int, order: Told) -> Told:
    """Carry out one order."""
    if order["do"] == "heard":
        return {"heard": listen(order["words"])}
    if order["do"] == "tree":
        return {"tree": tree(pid)}
    node = find(pid, order)
    return {"error": "not found"} if node is None else DOINGS[order["do"]](node, order)


def hear(event: Atspi.Event) -> None:
    """Keep what is announced."""
    HEARD.append(str(event.any_data))


def main() -> None:
    """Answer orders until there are no more."""
    listener = Atspi.EventListener.new(hear)
    listener.register("object:announcement")
    pid = int(sys.argv[1])
    for line in sys.stdin:
        try:
            answer = obey(pid, json.loads(line))
        except GLib.Error as error:
            answer = {"error": error.message}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


main()
