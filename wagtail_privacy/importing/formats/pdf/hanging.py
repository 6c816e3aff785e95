"""Labels that stand to the left of the text below them, as in printed forms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from wagtail_privacy.importing.formats.pdf.layout import Paragraph, has_letters
from wagtail_privacy.importing.outline import Kind


#: So many labels make a form of a document, and so much of what begins where they do.
_MIN_LABELS = 4
_MOST = 0.6
_MAX_LENGTH = 100
#: How far to the right the text stands at least, in em.
_SET_IN = 1.0


def mark_labels(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the paragraphs, those that stand out to the left as labels."""
    starts: Counter[int] = Counter()
    labels: Counter[int] = Counter()
    found = set()
    for number, (item, below) in enumerate(pairwise(paragraphs)):
        if item.kind in {None, Kind.PARAGRAPH} and not item.place:
            starts[_start(item)] += 1
            if _is_label(item, below):
                labels[_start(item)] += 1
                found.add(number)
    if sum(labels.values()) < _MIN_LABELS:
        return list(paragraphs)
    usual = {start for start in labels if labels[start] >= _MOST * starts[start]}
    return [
        replace(item, kind=Kind.LABEL, tight=False)
        if number in found and _start(item) in usual
        else item
        for number, item in enumerate(paragraphs)
    ]


def _is_label(item: Paragraph, below: Paragraph) -> bool:
    text = item.text
    if len(text) > _MAX_LENGTH or len(item.lines) > 2 or not has_letters(text):
        return False
    if text.endswith((".", ",", ";")) or below.kind not in {None, Kind.PARAGRAPH}:
        return False
    if below.place or item.lines[-1].page != below.lines[0].page:
        return False
    lower = item.lines[-1].middle > below.lines[0].middle
    return lower and _left(below) - _left(item) >= _SET_IN * item.size


def _left(item: Paragraph) -> float:
    return min(line.left for line in item.lines)


def _start(item: Paragraph) -> int:
    return round(_left(item) / 4)
