"""The words of a line between its facts, and the labels among them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wagtail_privacy.importing.patterns.fact_patterns import (
    Span,
    is_name_label,
    label_pattern,
    spans_of,
)
from wagtail_privacy.importing.patterns.names import SEPARATORS, trimmed
from wagtail_privacy.importing.patterns.placeholders import find_placeholders


def facts_of(text: str) -> list[Span]:
    """The facts of a line, but for what only tells in brackets what belongs there."""
    blanks = [(start, start + len(words)) for words, start in find_placeholders(text)]
    return [
        span
        for span in spans_of(text)
        if not any(first < span.start and span.end < last for first, last in blanks)
    ]


def pieces_of(
    text: str, spans: Sequence[Span]
) -> tuple[list[str], list[tuple[str, bool]]]:
    """The words between the facts, and the labels among them.

    A label is a pair of its words and whether a fact follows it. What stands before a
    fact with a colon is a label that nobody knows: it keeps the colon.
    """
    pieces: list[str] = []
    labels: list[tuple[str, bool]] = []
    position, before = 0, ""
    for span in [*spans, None]:
        between = text[position : span.start if span else len(text)]
        position = span.end if span else len(text)
        if before == "city" and (province := _PROVINCE.match(between)):
            labels.append((province[0].strip(), True))
            between = between[province.end() :]
        before = span.key if span else ""
        rest, found = _without_label(between, at_end=span is not None)
        labels += [(label, span is not None) for label in found]
        colon = ":" if span and not found and rest.rstrip().endswith(":") else ""
        rest = trimmed(rest)
        if rest:
            pieces.append(f"{rest}{colon}")
    return pieces, labels


#: The letters of a province or canton behind a town: “Meran (BZ)”.
_PROVINCE = re.compile(r" \([A-Z]{2}\)")


def _without_label(text: str, *, at_end: bool) -> tuple[str, list[str]]:
    """Cut the label off that stands right before a fact, or alone on the line."""
    for match in label_pattern().finditer(text):
        after = text[match.end() :].strip(SEPARATORS)
        alone = not text[: match.start()].strip(SEPARATORS)
        if not after and (at_end or alone):
            return text[: match.start()], [match.group().strip(SEPARATORS)]
        if alone and after and is_name_label(match.group()):
            return after, [match.group().strip(SEPARATORS)]
    return text, []


def rest_of(text: str, spans: Sequence[Span]) -> list[str]:
    """The words between the facts."""
    pieces, _labels = pieces_of(text, spans)
    return pieces
