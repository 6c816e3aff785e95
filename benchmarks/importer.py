"""How right and how fast the importer is.

``python -m benchmarks.importer`` prints, for each part of the corpus and language,
how right boundaries, types, texts and facts are and how many words are lost or
invented; then how many notices a second are read without the database, and the time
and memory of files that grow. It fails if a share is below its bar, or a file takes
more time or memory than it may. Read the file's own time, not the machine's: figures
of one run belong together.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import defaultdict

import django


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=["accuracy", "speed"])
    parser.add_argument("--details", action="store_true", help="also of each notice")
    options = parser.parse_args()
    os.environ.setdefault("BENCHMARK_DATABASE", ":memory:")
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()
    missed = []
    if options.only != "speed":
        missed += accuracy(details=options.details)
    if options.only != "accuracy":
        from benchmarks.importer_speed import speed

        missed += speed()
    if missed:
        sys.exit("Below the bar: " + "; ".join(missed))


def accuracy(*, details: bool) -> list[str]:
    """Print the scores of both parts by language; return what is below its bar."""
    from tests.importing.corpus_accuracy import PARTS
    from tests.importing.corpus_scores import BARS, Score, scores

    print(f"{'part':18} {'language':8} notices " + " ".join(f"{b:>10}" for b in BARS))
    missed = []
    for part in PARTS:
        totals: defaultdict[str, Score] = defaultdict(Score)
        for name, language, score in scores(part):
            totals[language] += score
            totals["all"] += score
            if details and part == PARTS[0]:  # Nobody looks into the other.
                print_row(name, "", score)
        for language, total in totals.items():
            print_row(part, language, total)
            missed += [f"{part} {language} {what}" for what in total.missed()]
    return missed


def print_row(part: str, language: str, score: object) -> None:
    shares = " ".join(f"{share:10.3f}" for share in score.shares.values())
    words = f"lost {score.lost} invented {score.invented}"
    print(f"{part:18} {language:8} {score.notices:7} {shares} {words}")


if __name__ == "__main__":
    main()
