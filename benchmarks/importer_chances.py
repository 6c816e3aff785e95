"""How right and how sure the importer is where a heading is not known.

``python -m benchmarks.importer_chances`` leaves things out in turn, so that they are as
new: a fifth of the known headings, then each notice of the tuned corpus. For these it
prints what the rules alone, likeness alone and both recognise, and how often decisions
of each confidence are right. The notices that measure the importer are never read.
"""

from __future__ import annotations

import argparse
import os
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from unittest.mock import patch

import django


FOLDS = 5
WAYS = ("rules", "likeness", "both")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=["headings", "notices"])
    options = parser.parse_args()
    os.environ.setdefault("BENCHMARK_DATABASE", ":memory:")
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()
    from wagtail_privacy.importing.cues import known_languages

    if options.only != "notices":
        print("Headings, a fifth left out: share right, and taken for one of no type")
        for language in known_languages():
            print_row(language, headings(language))
    if options.only != "headings":
        print("Notices, each left out: share of types right, the likeliest taken")
        sure: list[tuple[float, bool]] = []
        for language in known_languages():
            for name, counts in notices(language, sure).items():
                print_row(f"{language} {name}", counts)
        print_reliability(sure)


def headings(language: str) -> Counter[str]:
    """Count the headings that are right without themselves among the known ones."""
    from wagtail_privacy.importing.weighing.learning import heading_samples
    from wagtail_privacy.importing.weighing.likeness import learnt_headings

    samples = list(heading_samples(language))
    types = defaultdict(set)
    for type, text, _ in samples:
        types[text].add(type)
    texts = sorted(text for text, of in types.items() if "" not in of)
    random.Random(1).shuffle(texts)  # noqa: S311
    counts: Counter[str] = Counter()
    for fold in range(FOLDS):
        out = set(texts[fold::FOLDS])
        likeness = learnt_headings(item for item in samples if item[1] not in out)
        with knowing(language, set(texts) - out) as match:
            for text in out:
                counts.update(_judged(text, types[text], match(text), likeness))
    return counts


def _judged(text, types, match, likeness) -> Iterator[str]:
    from wagtail_privacy.importing.weighing.chances import Likenesses, chances_of

    points = likeness.points(text)
    alone = max(points, key=points.__getitem__, default="")
    words = match.id if match else ""
    like = Likenesses(points, {}, {})
    chances = chances_of(like, {}, words=words, taken=(), types=53)
    both = max(chances, key=chances.__getitem__, default="")
    yield "all"
    yield from ["rules"] if words in types else []
    yield from ["likeness"] if alone in types else []
    yield from ["both"] if both in types else []


@contextmanager
def knowing(language: str, texts: set[str]):
    """Match headings as if only ``texts`` were known, and all word beginnings."""
    from wagtail_privacy.importing import cues
    from wagtail_privacy.importing.folding import fold
    from wagtail_privacy.importing.headings import lexicon, matching

    known = cues.cues_of(language)
    less = {
        type: tuple(item for item in items if fold(item) in texts)
        for type, items in known.headings.items()
    }
    with patch.object(lexicon, "cues_of", lambda _: replace(known, headings=less)):
        reduced = lexicon.lexicon_of.__wrapped__(language)
    with patch.object(matching, "lexicon_of", lambda _: reduced):
        match = matching.match_heading.__wrapped__
        yield lambda text: match(text, language, nearly=True)


def notices(language: str, sure: list[tuple[float, bool]]) -> dict[str, Counter[str]]:
    """Count the types that are right in each notice, as if it had just come.

    ``one hidden`` has one heading that says nothing, ``all hidden`` says nothing in
    any; ``unseen`` knows none of the headings, only words in them, and ``one unseen``
    all but one. The confidence of each decision by both ways is added to ``sure``, with
    whether it was right.
    """
    from wagtail_privacy.importing.weighing.learning import notice_rows

    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for notice, rows in notice_rows(language).items():
        for way in WAYS:
            with only(way, language, notice):
                for name, type, best in decided(rows, language):
                    right = best is not None and best.type == type
                    counts[name][way] += right
                    counts[name]["all"] += way == "both"
                    if way == "both" and best and name != "all hidden":
                        sure.append((best.confidence, right))
    return counts


@contextmanager
def only(way: str, language: str, notice: str):
    """Weigh by the rules, by likeness, or by both, without having read a notice."""
    from wagtail_privacy.importing.weighing import chances, guessing
    from wagtail_privacy.importing.weighing.learning import (
        heading_samples,
        text_samples,
    )
    from wagtail_privacy.importing.weighing.likeness import (
        learnt_headings,
        learnt_texts,
    )
    from wagtail_privacy.importing.weighing.neighbours import (
        learnt_neighbours,
        sequences,
    )

    rules = way != "likeness"
    known = way != "rules"
    headings = learnt_headings(heading_samples(language, notice) if known else ())
    texts = learnt_texts(text_samples(language, notice) if known else ())
    beside = learnt_neighbours(sequences(notice) if known else ())

    def weigh(like, scores, *, words, **more):
        scores, words = (scores, words) if rules else ({}, "")
        return chances.chances_of(like, scores, words=words, **more)

    with ExitStack() as stack:
        for module, name, value in (
            (chances, "heading_likeness", lambda _: headings),
            (chances, "text_likeness", lambda _: texts),
            (chances, "neighbours", lambda: beside),
            (guessing, "chances_of", weigh),
        ):
            stack.enter_context(patch.object(module, name, value))
        yield


def decided(rows, language):
    """Yield how the headings were hidden, the type that is right, the best guess."""
    from wagtail_privacy.importing.headings.candidates import candidates
    from wagtail_privacy.importing.outline import Block, Kind
    from wagtail_privacy.importing.weighing.guessing import guesses
    from wagtail_privacy.importing.weighing.surroundings import surroundings_of

    blocks = []
    for line, (_, heading, text) in enumerate(rows, 1):
        blocks.append(Block(Kind.HEADING, heading, heading, line, level=2))
        blocks.append(Block(Kind.PARAGRAPH, text, text, line))
    found = [
        item if place % 2 == 0 else None
        for place, item in enumerate(candidates(blocks, language))
    ]
    hidden = [item and replace(item, match=None) for item in found]
    blank = [
        replace(block, text="Xq", html="Xq") if place % 2 == 0 else block
        for place, block in enumerate(blocks)
    ]
    unseen = [
        replace(item, match=None) if item and item.match and item.match.sure else item
        for item in found
    ]
    for place, (type, _, text) in zip(range(0, len(blocks), 2), rows, strict=True):
        if found[place] is None or not text:
            continue
        one = [hidden[i] if i == place else item for i, item in enumerate(found)]
        new = [unseen[i] if i == place else item for i, item in enumerate(found)]
        bare = [blank[i] if i == place else block for i, block in enumerate(blocks)]
        for name, lines, items in (
            ("one hidden", bare, one),
            ("all hidden", blank, hidden),
            ("unseen", blocks, unseen),
            ("one unseen", blocks, new),
        ):
            best = guesses(place, surroundings_of(lines, items, language))
            yield name, type, best[0] if best else None


def print_row(name: str, counts: Counter[str]) -> None:
    shares = " ".join(f"{way} {counts[way] / counts['all']:.3f}" for way in WAYS)
    print(f"  {name:14} {counts['all']:5} {shares}")


def print_reliability(sure: list[tuple[float, bool]]) -> None:
    """Print how many decisions of each confidence there are, and how many are right."""
    print("Confidence: decisions, mean confidence, share right")
    steps: defaultdict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, right in sure:
        steps[min(9, int(confidence * 10))].append((confidence, right))
    for step, items in sorted(steps.items()):
        mean = sum(confidence for confidence, _ in items) / len(items)
        share = sum(right for _, right in items) / len(items)
        print(f"  from {step / 10:.1f}  {len(items):5}  {mean:.2f}  {share:.2f}")


if __name__ == "__main__":
    main()
