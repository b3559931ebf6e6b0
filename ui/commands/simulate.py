"""``dimmer simulate``: send simulated users through the rules of a programme, and print what became of them."""

import argparse
import json
import math
import os
from collections.abc import Iterator
from pathlib import Path

from media.programmefile import BUNDLED, load_programme
from player.durable import write_file
from player.errors import FormatError, StorageError
from player.exchange.jsonfile import write_history
from player.programme import Programme
from player.simulate import TEXT, TEXT_COVERED, Estimate, KindReport, all_covered, one_history, simulate
from player.simulate_user import Kind

_ESTIMATORS = {"raw": "raw answer", "ewma": "exponential mean", "kernel": "exponential kernel", "dial": "the dial"}


def run(arguments: argparse.Namespace) -> int:
    """Print the figures, or write the history of one user.

    Raises:
        FormatError: If the programme cannot be read, options do not go together, or the file is there already.
        StorageError: If the file cannot be written.
    """
    programme = load_programme(arguments.programme or BUNDLED)
    if arguments.write is not None:
        _write(arguments.write, programme, arguments)
        return 0
    if arguments.kind is not None or arguments.last_day is not None:
        raise FormatError("--kind and --last-day say which history --write writes; name its file too")
    reports = simulate(
        programme, arguments.users, arguments.days, arguments.seed, workers=min(2, os.cpu_count() or 1)
    )
    if arguments.is_json:
        print(json.dumps([report_object(report) for report in reports], indent=1, allow_nan=False))
    else:
        print("\n".join(lines(reports, arguments.users, arguments.days, arguments.seed)))
    return 0


def _write(path: Path, programme: Programme, arguments: argparse.Namespace) -> None:
    if path.exists():
        raise FormatError(f"{path} is there already; name a new file")
    kind = Kind(arguments.kind or Kind.SETTLING)
    events = one_history(programme, kind, arguments.days, arguments.seed, arguments.last_day)
    try:
        write_file(path, write_history("UTC", events).encode())
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise StorageError(f"{path} cannot be written: {reason}") from error
    print(f"{len(events)} events are in {path}.")


def lines(reports: tuple[KindReport, ...], users: int, days: int, seed: int) -> Iterator[str]:
    """Tell the figures as a table, ours beside those of the programme text."""
    yield f"{users} simulated users, {days} days each, seed {seed}. Not patient data."
    yield "Changes are per 28 days. In brackets: 95 % confidence interval; at the end: programme text, 6.4."
    for report in reports:
        text = TEXT.get(report.kind, {})
        yield ""
        yield f"{report.kind.replace('-', ' ')}, {report.users} user{'s' * (report.users > 1)}"
        for name, words in _ESTIMATORS.items():
            yield _line(f"error of {words}", report.rmse[name], text.get(name))
        yield _line("true level inside the band, %", _percent(report.covered), None)
        yield _line("stage changes if the last answer decided", report.naive_changes, text.get("naive"))
        yield _line("stage changes", report.changes, text.get("changes"))
        yield _line("of which steps back", report.steps_back, text.get("back"))
        yield _line("stage above the true one, % of check-ins", _percent(report.too_high), text.get("high"))
        yield _line("stage below the true one, % of check-ins", _percent(report.too_low), text.get("low"))
        in_stages = ", ".join(f"{stage}: {spent:.1f}" for stage, spent in enumerate(report.days_in) if stage)
        yield f"  {'mean days in each stage':42} {in_stages}"
        yield (
            f"  {'forecasts':42} {report.forecasts}, of which {report.forecasts_held} held; "
            f"shown to {report.forecast_users:.0%} of the users"
        )
        stuck = f"{report.stuck} of {report.users}" if report.stuck else "nobody"
        yield f"  {'stuck below the true stage at the end':42} {stuck}"
    yield ""
    yield f"true level inside the band over the first three: {all_covered(reports):.1%} (text: {TEXT_COVERED:.1%})"


def _percent(share: Estimate) -> Estimate:
    return Estimate(100 * share.value, 100 * share.low, 100 * share.high)


def _line(words: str, estimate: Estimate, text: float | None) -> str:
    interval = (
        f"{estimate.low:.2f} to {estimate.high:.2f}" if math.isfinite(estimate.high) else "one user: no telling"
    )
    ours = f"{estimate.value:6.2f} ({interval})"
    return f"  {words:42} {ours:27} " + (f"{text:g}" if text is not None else "")


def report_object(report: KindReport) -> dict[str, object]:
    """Turn the figures of one kind into plain JSON values; an estimate is [value, low, high], null for no limit."""
    estimates = {
        "covered": report.covered,
        "changes": report.changes,
        "steps_back": report.steps_back,
        "naive_changes": report.naive_changes,
        "too_high": report.too_high,
        "too_low": report.too_low,
    }
    return {
        "kind": report.kind.value,
        "users": report.users,
        "rmse": {name: _triple(estimate) for name, estimate in report.rmse.items()},
        **{name: _triple(estimate) for name, estimate in estimates.items()},
        "days_in_stage": list(report.days_in),
        "forecast_users": report.forecast_users,
        "forecasts": report.forecasts,
        "forecasts_held": report.forecasts_held,
        "stuck": report.stuck,
        "text": dict(TEXT.get(report.kind, {})),
    }


def _triple(estimate: Estimate) -> list[float | None]:
    return [number if math.isfinite(number) else None for number in (estimate.value, estimate.low, estimate.high)]
