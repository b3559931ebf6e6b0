"""Which parts of a film were played, as stretches of film time that do not overlap."""

from collections.abc import Iterable

Stretch = tuple[float, float]
"""A stretch of film from its start to its end, seconds."""


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Sort stretches and join those that touch or overlap; empty ones go."""
    result: list[Stretch] = []
    for start, end in sorted(stretches):
        if end <= start:
            continue
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return tuple(result)


def without(stretches: Iterable[Stretch], gone: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Take stretches out of others."""
    left = list(joined(stretches))
    for gone_start, gone_end in joined(gone):
        kept: list[Stretch] = []
        for start, end in left:
            kept += [(start, min(end, gone_start)), (max(start, gone_end), end)]
        left = [(start, end) for start, end in kept if end > start]
    return tuple(left)


def common_s(stretches: Iterable[Stretch], others: Iterable[Stretch]) -> float:
    """Give the length that two sets of stretches have in common, seconds."""
    second = joined(others)
    return sum(
        max(0.0, min(end, other_end) - max(start, other_start))
        for start, end in joined(stretches)
        for other_start, other_end in second
    )


def length_s(stretches: Iterable[Stretch]) -> float:
    """Give the length of stretches, where overlaps count once, seconds."""
    return sum(end - start for start, end in joined(stretches))
