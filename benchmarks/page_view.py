"""A notice against a bare Wagtail page with the same text and language links.

``python -m benchmarks.page_view`` prints queries and time ratios. Requests alternate
in one process, so that what slows the machine slows both. “Cold” empties the caches
before every request, of ours and of Wagtail.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import django


CLOCKS = {"wall": time.perf_counter, "cpu": time.process_time}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=150)
    parser.add_argument("--case", help="measure the case of this name only")
    parser.add_argument(
        "--clock",
        choices=["wall", "cpu"],
        default="wall",
        help="cpu counts this process alone: for a machine that others use too",
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BENCHMARK_DATABASE"] = str(Path(folder) / "benchmark.sqlite3")
        os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
        django.setup()
        run(options)


def run(options: argparse.Namespace) -> None:
    from django.core.management import call_command

    from benchmarks.pages import Case, Site3

    call_command("migrate", verbosity=0)
    site = Site3()
    cases = [
        Case("8 kB"),
        Case("60 kB", size=60_000),
        Case("1 section", size=600, sections=1),
        Case("50 sections", size=27_000, sections=50),
        Case("3 links a section", links=3),
        Case("second locale", language="fi"),
        Case("2 section pages", section_pages=2),
    ]
    print(f"{'case':<20}{'state':<7}{'queries':<16}{'to structs':<22}to rich texts")
    for case in cases:
        if options.case in {None, case.name}:
            pair = site.pair(case)
            for state in ("warm", "cold"):
                report(case.name, state, pair, options)


def report(name: str, state: str, pair: Any, options: argparse.Namespace) -> None:
    prepare = preparation(cold=state == "cold")
    addresses = [pair.notice, pair.struct, pair.text]
    counts = [queries(address, prepare) for address in addresses]
    clock = CLOCKS[options.clock]
    times = measured(addresses, prepare, clock, options.rounds)
    ratios = [
        sorted(ours / bare for ours, bare in zip(times[0], other, strict=True))
        for other in times[1:]
    ]
    shown = "   ".join(f"{spread(values):>18}" for values in ratios)
    milliseconds = statistics.median(times[0]) * 1000
    print(
        f"{name:<20}{state:<6} {counts[0]:>6} / {counts[1]} / {counts[2]}    {shown}"
        f"   ({milliseconds:.1f} ms)"
    )


def preparation(*, cold: bool) -> Callable[[], None]:
    """Return what is done before each request."""
    from django.core.cache import cache

    def prepare() -> None:
        if cold:
            cache.clear()
        gc.collect()  # What one request leaves behind must not slow down the next.

    return prepare


def spread(values: list[float]) -> str:
    """The median, with the quartiles around it."""
    lower, middle, upper = statistics.quantiles(values, n=4)
    return f"{middle:.2f} ({lower:.2f}–{upper:.2f})"


def measured(
    addresses: list[str],
    prepare: Callable[[], None],
    clock: Callable[[], float],
    rounds: int,
) -> list[list[float]]:
    """Seconds of each request, a list an address; the order changes every round."""
    from django.test import Client

    client = Client()
    times: list[list[float]] = [[] for _address in addresses]
    for turn in range(rounds):
        order = range(len(addresses))
        for place in order if turn % 2 else reversed(order):
            prepare()
            started = clock()
            assert client.get(addresses[place]).status_code == 200
            times[place].append(clock() - started)
    return times


def queries(address: str, prepare: Callable[[], None]) -> int:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client()
    client.get(address)
    prepare()
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


if __name__ == "__main__":
    main()
