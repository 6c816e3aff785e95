"""Facts that sentences state, each with the sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from wagtail_privacy.importing.facts.addressed import bare_street
from wagtail_privacy.importing.facts.identity import can_be_stored
from wagtail_privacy.importing.patterns.fact_patterns import Span, spans_of
from wagtail_privacy.importing.statements.authority_words import names_authority
from wagtail_privacy.importing.statements.sentences import Sentence


_LONGEST = 2_000
#: Characters between two parts of one address.
_TOGETHER = 40


@dataclass(slots=True)
class Stated:
    """Facts of a party by key, each with the sentence that states it."""

    facts: dict[str, str] = field(default_factory=dict)
    sources: dict[str, Sentence] = field(default_factory=dict)

    def add(self, key: str, value: str, sentence: Sentence) -> None:
        if value and key not in self.facts:
            self.facts[key], self.sources[key] = value, sentence


def before_authority(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences up to the one that names a supervisory authority."""
    for sentence in sentences:
        if names_authority(sentence.text):
            return
        if len(sentence.text) <= _LONGEST:
            yield sentence


def add_spans(party: Stated, sentence: Sentence) -> None:
    """Give ``party`` the numbers and addresses of a sentence."""
    spans = [span for span in spans_of(sentence.text) if span.right]
    named = party.sources.get("name")
    if named and named is not sentence:
        party.add("street", bare_street(sentence.text, spans), sentence)
    for span in spans:
        if can_be_stored(span) and _is_meant(span, spans):
            party.add(span.key, span.value, sentence)


def _is_meant(span: Span, spans: list[Span]) -> bool:
    """In prose “10000 Euro” is no town and “Kohta 4” no street: they stand together."""
    if span.key not in {"street", "postal_code", "city"}:
        return True
    keys = {"street", "postal_code", "city"} - {span.key}
    return any(
        min(abs(other.start - span.end), abs(span.start - other.end)) < _TOGETHER
        for other in spans
        if other.key in keys
    )
