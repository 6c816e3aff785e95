"""How long all data is kept (GDPR Article 13(2)(a))."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from wagtail_privacy.importing.statements.patterns import whole_match
from wagtail_privacy.importing.statements.sentences import Sentence
from wagtail_privacy.importing.statements.statement import Passage, Statement


_MAX_WORDS = 10


def read_period(passage: Passage) -> Iterator[Statement]:
    """Yield the row of one period for all data.

    In a retention section it must stand alone. Where another section speaks of the
    subject, a second period leaves it open.
    """
    rows: dict[int, tuple[Any, Sentence]] = {}
    for sentence in passage.sentences:
        row = _row_of(sentence, passage)
        if row:
            rows[len(rows)] = row, sentence
        elif passage.is_own or passage.has("periods", sentence):
            return
    if len(rows) == 1:
        row, sentence = rows[0]
        yield Statement("rows", (row,), sentence)


def _row_of(sentence: Sentence, passage: Passage) -> dict[str, Any] | None:
    phrases = passage.phrases
    found = sentence.fits(phrases.sentences["retention.period"])
    if not found:
        return None
    rest = found.groupdict().get("rest") or ""
    starts, starts_words = _start_of(rest, passage)
    if rest and not (starts or starts_words):
        return None
    if not passage.is_plain(_without_start(sentence, rest if starts else "")):
        return None
    number, unit = (found[name].strip(" ,").casefold() for name in ("number", "unit"))
    return {
        "what": "",
        "number": phrases.numbers.get(number) or int(number),
        "unit": phrases.units[unit],
        "starts": starts,
        "starts_words": starts_words,
        "criterion": "",
        "act": "",
    }


def _without_start(sentence: Sentence, start: str) -> Sentence:
    """The sentence up to a known start: “the year when it ended” is no condition."""
    return replace(sentence, text=sentence.text.removesuffix(start))


def _start_of(words: str, passage: Passage) -> tuple[str, str]:
    """From when the period counts: an entry of ``PeriodStart``, or plain words."""
    for start, wordings in passage.phrases.starts.items():
        if whole_match(wordings, words):
            return start, ""
    plain = whole_match(passage.phrases.sentences["retention.start"], words)
    short = len(words.split()) <= _MAX_WORDS and not set(words) & set(",;:()0123456789")
    return "", words if plain and short else ""
