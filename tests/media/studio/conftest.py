"""The studio is a tool with its own dependency group: where that is not installed, its tests are left out."""

from importlib.util import find_spec

collect_ignore_glob = [] if find_spec("numba") and find_spec("av") else ["test_*.py"]
