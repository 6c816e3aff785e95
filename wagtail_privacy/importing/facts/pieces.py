"""The words of a line between its facts, and the labels among them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.fact_patterns import (
    Span,
    is_name_label,
    label_pattern,
    spans_of,
    without_labels,
)
from wagtail_privacy.importing.patterns.names import SEPARATORS, is_long_name, trimmed
from wagtail_privacy.importing.patterns.placeholders import find_placeholders
from wagtail_privacy.importing.patterns.spoken import has_end, is_spoken


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
        if span and not found:
            rest, found = _without_unknown_label(rest, span.key)
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
        hint = _LABEL_HINT.match(text, match.end()) if at_end else None
        end = hint.end() if hint else match.end()
        after = text[end:].strip(SEPARATORS)
        joint = _JOINED.search(text, 0, match.start())
        start = joint.start() if joint else match.start()
        alone = not text[:start].strip(SEPARATORS)
        if not after and (at_end or alone):
            return text[:start], [_label(text[start:end])]
        if alone and after and is_name_label(match.group()):
            return after, [match.group().strip(SEPARATORS)]
    return text, []


def _label(text: str) -> str:
    """A label without the signs around it; its hint keeps its bracket."""
    return trimmed(text.rstrip(" :")) if text.count("(") else text.strip(SEPARATORS)


#: What a label says between brackets of whose the fact is: “Phone (the office): ”.
_LABEL_HINT = re.compile(r"\([^()\d@:]{2,40}\)\s*:?\s*\Z")
#: Half a label before another: “Besöks- och postadress”, “Company/VAT number”.
_JOINED = re.compile(
    r"(?:\A|(?<=[,;] ))[^\W\d][\w.’'-]{1,30}"
    r"(?: ?/ ?|-? (?:och|and|und|ja|or|eller|oder|tai|&) )\Z"
)


def _without_unknown_label(text: str, key: str) -> tuple[str, list[str]]:
    """Cut off what a number or a mailbox is called before its colon, whatever it is.

    “Corporate identity number: 556…” is as sure a label as any that is known, and so
    is a compound that ends in one: “Kundentelefon: 01555 …”.
    """
    pattern = _UNKNOWN_LABELS.get(key)
    match = pattern.search(text) if pattern else None
    return (
        (text[: match.start()], [match[0].strip(SEPARATORS)]) if match else (text, [])
    )


_COMPOUND = (
    r"(?:\A|(?<=[,;(|] ))[^\W\d_]{3,24}-?(?i:telefon|nummer|handy|hotline|ruf|puhelin"
    r"|numero|mail|postfach|adresse|adress|post|posti|osoite)\s?:\s*\Z"
)
#: The letter alone that letterheads have: “T 01555 …”, “E post@…”, “W www.…”.
_LETTER = r"(?:\A|(?<=[,;|] )){}\s?[:.]?\s*\Z"
_UNKNOWN_LABELS = {
    "business_id": re.compile(r"(?:\A|(?<=[,;(] ))[^\W\d][^:,;()]{1,48}:\s*\Z"),
    "phone": re.compile(f"{_COMPOUND}|{_LETTER.format('[TMP]')}"),
    "email": re.compile(f"{_COMPOUND}|{_LETTER.format('E')}"),
    "website": re.compile(_LETTER.format("W")),
}


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


def is_sentence(text: str) -> bool:
    """True for words that say more than facts: they stay as they are."""
    if len(text) > _MAX_LINE:
        return True
    if company_in_title().fullmatch(text.strip(" ,")):
        return False  # “Mill Bros. Timber Ltd” has its point within.
    words = " ".join(rest_of(text, spans_of(text))).split()
    plain = without_labels(text, " ")
    sentence = len(words) > 3 and has_end(plain)
    spoken = len(words) > 1 and is_spoken(" ".join(words))
    long = len(words) > _MAX_REST and not is_long_name(" ".join(words))
    return long or sentence or spoken


_MAX_LINE, _MAX_REST = 400, 8
