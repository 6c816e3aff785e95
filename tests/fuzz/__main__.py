"""Import damaged and random files: ``python -m tests.fuzz``, or ``make fuzz``.

For each format and kind of input it prints how many files were read and refused, why,
and what the slowest took. It ends at the first file that crashes its reader, takes too
long, loses a word or lets something active through, and prints how to make it again.
Files are read in a process of their own, as users' are.
"""

from __future__ import annotations

import argparse
import os
import time

import django


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--inputs", type=int, default=10_000, help="for each format")
    parser.add_argument("--format", action="append", help="an ending; else all")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()

    from django.test.utils import override_settings

    from tests.fuzz.running import ENDINGS, KINDS, run

    with override_settings(WAGTAIL_PRIVACY_IMPORT_APART=True):
        for ending in options.format or ENDINGS:
            for kind in KINDS:
                started = time.perf_counter()
                tally = run(ending, kind, options.inputs // len(KINDS))
                seconds = time.perf_counter() - started
                print(
                    f"{ending:5} {kind:9} read {tally.read:6} refused "
                    f"{tally.refused:6} slowest {tally.slowest:.2f} s "
                    f"all {seconds:.0f} s {tally.reasons}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
