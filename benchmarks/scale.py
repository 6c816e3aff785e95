"""Ten thousand notices in five languages, against Wagtail's own list of them.

``python -m benchmarks.scale`` prints, for each view, its queries on a site with a
hundred notices and on one with ten thousand, and how long it takes beside Wagtail's
explorer, which lists the notices of one language. Requests alternate in one process.
It fails if a view needs more queries for more notices, or twice the explorer's time.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

import django


FEW, MANY = 100, 10_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--notices", type=int, default=MANY)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BENCHMARK_DATABASE"] = str(Path(folder) / "scale.sqlite3")
        os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
        speak_five_languages()
        django.setup()
        run(arguments.notices, arguments.rounds)


def speak_five_languages() -> None:
    from django.conf import settings

    names = ["English", "Finnish", "Swedish", "German", "French"]
    languages = list(zip(["en", "fi", "sv", "de", "fr"], names, strict=True))
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = languages


def run(notices: int, rounds: int) -> None:
    from django.core.management import call_command
    from django.test import Client
    from django.test.utils import setup_test_environment

    from benchmarks.many_notices import Archive, an_editor

    setup_test_environment()
    call_command("migrate", verbosity=0)
    archive = Archive()
    client = Client()
    client.force_login(an_editor())
    archive.fill(FEW)
    views = addresses(archive)
    few = {name: queries(client, url) for name, url in views.items()}
    started = time.perf_counter()
    archive.fill(notices)
    print(f"{notices} notices made in {time.perf_counter() - started:.0f} s.\n")
    views = addresses(archive)
    many = {name: queries(client, url) for name, url in views.items()}
    times = measured(client, views, rounds)
    print_table(few, many, times)
    fail_if_worse(few, many, times)


def addresses(archive: object) -> dict[str, str]:
    """The views by name; Wagtail's explorer comes first."""
    from django.urls import reverse

    index, organisation = archive.indexes[0], archive.organisation
    last = -(-len(archive.keys) // index.notices_per_page)
    parts = len(archive.keys) * len(archive.indexes) // 20
    view = type(organisation).snippet_viewset.get_url_name
    notices = reverse("wagtail_privacy_notices:index")
    usage = reverse(view("usage"), args=[organisation.pk])
    return {
        "Wagtail's explorer": reverse("wagtailadmin_explore", args=[index.pk]),
        "visitor's index": index.get_url(),
        "visitor's index, last page": f"{index.get_url()}?page={last}",
        "all notices": notices,
        "all notices, filtered, sorted": (
            f"{notices}?notice_controller=pine&notice_profile=fi_gdpr"
            "&ordering=notice_next_review"
        ),
        "all notices, searched": f"{notices}?q=notice",
        "organisation, usage": usage,
        "organisation, usage, far on": f"{usage}?p={parts * 3 // 5}",
        "organisation, deletion": reverse(view("delete"), args=[organisation.pk]),
        "organisations": reverse(view("list")),
    }


def queries(client: object, url: str) -> int:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


def measured(
    client: object, views: dict[str, str], rounds: int
) -> dict[str, list[float]]:
    """Seconds of each request, by view; the order changes every round."""
    times: dict[str, list[float]] = {name: [] for name in views}
    for turn in range(rounds):
        for name in views if turn % 2 else reversed(views):
            started = time.perf_counter()
            assert client.get(views[name]).status_code == 200
            times[name].append(time.perf_counter() - started)
    return times


def ratios(times: dict[str, list[float]]) -> dict[str, list[float]]:
    """Quartiles of each view's time divided by the explorer's in the same round."""
    explorer, *_others = times.values()
    return {
        name: statistics.quantiles(
            [ours / theirs for ours, theirs in zip(taken, explorer, strict=True)], n=4
        )
        for name, taken in times.items()
    }


def fail_if_worse(
    few: dict[str, int], many: dict[str, int], times: dict[str, list[float]]
) -> None:
    worse = [name for name in few if few[name] != many[name]]
    worse += [name for name, (_l, middle, _u) in ratios(times).items() if middle > 2]
    if worse:
        raise SystemExit(f"\nToo much: {', '.join(worse)}.")


def print_table(
    few: dict[str, int], many: dict[str, int], times: dict[str, list[float]]
) -> None:
    print(f"{'view':<32}{'queries':>15}{'ms':>8}   ratio (quartiles)")
    for name, taken in times.items():
        lower, middle, upper = ratios(times)[name]
        print(
            f"{name:<32}{few[name]:>7} /{many[name]:>6}"
            f"{statistics.median(taken) * 1000:>8.1f}"
            f"   {middle:.2f} ({lower:.2f}–{upper:.2f})"
        )


if __name__ == "__main__":
    main()
