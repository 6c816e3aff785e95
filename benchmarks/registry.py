"""What the cookies of a site cost: ten, a hundred and a thousand of them.

``python -m benchmarks.registry`` prints queries and time ratios of a notice with the
cookie sections against the bare page, and the time to read the registry alone. It
fails if a thousand cookies need more queries than ten, or more than three over the
bare page, or if a page with ten times the cookies takes more than ten times as long
to put together: then something grows faster than the table does.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import django


COUNTS = (10, 100, 1_000)
#: So many cookies has a service, except the last.
EACH = 20
SECTIONS = ("cookies", "cookie_choices", "analytics", "third_party_services")
MOST_QUERIES = 3


@dataclass(frozen=True)
class Row:
    """What is measured with so many cookies in a state; times in milliseconds."""

    count: int
    state: str
    queries: int
    bare_queries: int
    ratio: float
    page: float
    reading: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BENCHMARK_DATABASE"] = str(Path(folder) / "registry.sqlite3")
        os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
        django.setup()
        run(options.rounds)


def run(rounds: int) -> None:
    from django.core.management import call_command

    from benchmarks.pages import Case, Site3

    call_command("migrate", verbosity=0)
    pair = Site3().pair(Case("8 kB", kinds=SECTIONS))
    rows = []
    for count in COUNTS:
        fill(count)
        rows += [measured(count, state, pair, rounds) for state in ("warm", "cold")]
    print_table(rows)
    fail_if_worse(rows)


def fill(count: int) -> None:
    """Give the site so many cookies, of services of somebody else."""
    from wagtail.models import Site

    from wagtail_privacy.models import (
        Cookie,
        CookieService,
        CookieSettings,
        Organisation,
    )
    from wagtail_privacy.models.cookies import cookie_key

    stated, _made = CookieSettings.objects.get_or_create(
        site=Site.objects.get(is_default_site=True)
    )
    stated.services.clear()
    CookieService.objects.all().delete()
    provider, _made = Organisation.objects.get_or_create(
        name="Birch Statistics Ltd", country="US"
    )
    for start in range(0, count, EACH):
        service = CookieService.objects.create(
            name=f"Birch {start}",
            provider=provider,
            category="statistics",
            safeguard="dpf",
            purpose="Counts visits to the pages.",
        )
        Cookie.objects.bulk_create(
            Cookie(
                service=service,
                name=f"_birch_{number}",
                key=cookie_key("cookie", f"_birch_{number}", ""),
                lifetime="duration",
                lifetime_number=13,
                lifetime_unit="month",
                purpose="Tells one visitor from another.",
            )
            for number in range(start, min(start + EACH, count))
        )
        stated.services.add(service)


def measured(count: int, state: str, pair: Any, rounds: int) -> Row:
    from django.core.cache import cache
    from wagtail.models import Site

    from benchmarks import page_view
    from wagtail_privacy.models.site_registry import read_registry

    prepare = page_view.preparation(cold=state == "cold")
    cache.clear()
    addresses = [pair.notice, pair.struct]
    queries, bare_queries = (page_view.queries(item, prepare) for item in addresses)
    ours, bare = page_view.measured(addresses, prepare, time.perf_counter, rounds)
    site = Site.objects.get(is_default_site=True)
    reading = timed(lambda: read_registry(site.pk, ["en", "fi", "sv"]), rounds)
    return Row(
        count=count,
        state=state,
        queries=queries,
        bare_queries=bare_queries,
        ratio=statistics.median(a / b for a, b in zip(ours, bare, strict=True)),
        page=(statistics.median(ours) - statistics.median(bare)) * 1000,
        reading=reading * 1000,
    )


def timed(work: Callable[[], object], rounds: int) -> float:
    seconds = []
    for _round in range(rounds):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def print_table(rows: list[Row]) -> None:
    print(
        f"{'cookies':>8} {'state':<6}{'queries':>9}{'to bare':>9}"
        f"{'over bare':>12}{'a cookie':>12}{'reading':>11}"
    )
    for row in rows:
        print(
            f"{row.count:>8} {row.state:<6}{row.queries:>5} /{row.bare_queries:>2}"
            f"{row.ratio:>9.2f}{row.page:>9.1f} ms"
            f"{row.page / row.count * 1000:>9.0f} µs"
            f"{row.reading:>8.1f} ms"
        )


def fail_if_worse(rows: list[Row]) -> None:
    cold = {row.count: row for row in rows if row.state == "cold"}
    worse = [
        f"{row.queries - row.bare_queries} queries over the bare page, {row.state}"
        for row in rows
        if row.queries - row.bare_queries > MOST_QUERIES
    ]
    worse += [
        f"other queries with {row.count} cookies, {row.state}"
        for row in rows
        if row.queries != next(r.queries for r in rows if r.state == row.state)
    ]
    few, many = cold[COUNTS[-2]], cold[COUNTS[-1]]
    if many.page / few.page > many.count / few.count:
        worse.append("time that grows faster than the table")
    if worse:
        raise SystemExit(f"\nToo much: {'; '.join(worse)}.")


if __name__ == "__main__":
    main()
