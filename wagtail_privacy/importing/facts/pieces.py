"""The words of a line between its facts, and the labels among them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block
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
    if not spans and is_field(text):
        return [], [(text, False)]
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
        if span and not found and span.key == "business_id":
            rest, found = _without_number_label(rest)
        labels += [(label, span is not None) for label in found]
        colon = ":" if span and not found and rest.rstrip().endswith(":") else ""
        rest = trimmed(rest)
        if rest:
            pieces.append(f"{rest}{colon}")
    return pieces, labels


def is_field(text: str) -> bool:
    """True for a label of a form with a hint: “Address (street, town)”."""
    hint = _HINT.search(text) if len(text) <= _MAX_FIELD else None
    return hint is not None and bool(label_pattern().fullmatch(text[: hint.start()]))


_HINT = re.compile(r"\s*\([^()\d@]{2,90}\)\s*:?\s*\Z")
_MAX_FIELD = 150
#: The letters of a province or canton behind a town: “Meran (BZ)”.
_PROVINCE = re.compile(r" \([A-Z]{2}\)")


def _without_label(text: str, *, at_end: bool) -> tuple[str, list[str]]:
    """Cut the label off that stands right before a fact, or alone on the line."""
    for match in label_pattern().finditer(text):
        after = text[match.end() :].strip(SEPARATORS)
        joint = _JOINED.search(text, 0, match.start())
        start = joint.start() if joint else match.start()
        alone = not text[:start].strip(SEPARATORS)
        if not after and (at_end or alone):
            return text[:start], [text[start : match.end()].strip(SEPARATORS)]
        if alone and after and is_name_label(match.group()):
            return after, [match.group().strip(SEPARATORS)]
    return text, []


#: Half a label before another: “Besöks- och postadress”, “Company/VAT number”.
_JOINED = re.compile(
    r"(?:\A|(?<=[,;] ))[^\W\d][\w.’'-]{1,30}"
    r"(?: ?/ ?|-? (?:och|and|und|ja|or|eller|oder|tai|&) )\Z"
)


def _without_number_label(text: str) -> tuple[str, list[str]]:
    """Cut off what a number is called before its colon, whatever it is.

    “Corporate identity number: 556…” is as sure a label as any that is known.
    """
    match = _NUMBER_LABEL.search(text)
    return (
        (text[: match.start()], [match[0].strip(SEPARATORS)]) if match else (text, [])
    )


_NUMBER_LABEL = re.compile(r"(?:\A|(?<=[,;(] ))[^\W\d][^:,;()]{1,48}:\s*\Z")


def rest_of(text: str, spans: Sequence[Span]) -> list[str]:
    """The words between the facts."""
    pieces, _labels = pieces_of(text, spans)
    return pieces


def read_otherwise(span: Span, written: str, block: Block) -> list[ImportMessage]:
    """What tells that a fact was not written as it is usual, and how it was read.

    The words for a country, and its letters before a code, are those of the page.
    """
    if span.key == "country":
        return [ImportMessage("fact-label", block.line, written)]
    if span.key == "postal_code" and written != span.value:
        prefix = written.removesuffix(span.value).strip(" -")
        return [ImportMessage("fact-label", block.line, prefix)]
    if span.key not in {"email", "business_id"} or span.value == written.strip():
        return []
    return [ImportMessage("fact-spelling", block.line, written, quote=span.value)]
