"""The median of a few numbers, without the twenty milliseconds that loading `statistics` costs at start."""

from collections.abc import Iterable


def median(values: Iterable[float]) -> float:
    """Give the middle of the values, or the mean of the two middle ones.

    Raises:
        ValueError: If there are none.
    """
    ordered = sorted(values)
    if not ordered:
        raise ValueError("a median needs at least one value")
    half, is_odd = divmod(len(ordered), 2)
    return ordered[half] if is_odd else (ordered[half - 1] + ordered[half]) / 2
