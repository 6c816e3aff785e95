"""Facts that sentences state, each with the sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.addressed import bare_street
from wagtail_privacy.importing.facts.identity import can_be_stored
from wagtail_privacy.importing.facts.visiting import visited_in
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.patterns.fact_patterns import (
    ADDRESS,
    REACH,
    Span,
    spans_of,
)
from wagtail_privacy.importing.statements.authority_words import names_authority
from wagtail_privacy.importing.statements.sentences import Sentence


_LONGEST = 2_000
#: Characters between two parts of one address.
_TOGETHER = 40


def told_by(item: Evidence) -> ImportMessage:
    """The message that words which stay in the text state a fact."""
    return ImportMessage("fact-stated", item.line, fact=item.fact, quote=item.quote)


@dataclass(slots=True)
class Stated:
    """Facts of a party by key, each with the sentence that states it."""

    facts: dict[str, str] = field(default_factory=dict)
    sources: dict[str, Sentence] = field(default_factory=dict)

    def add(self, key: str, value: str, sentence: Sentence) -> None:
        if value and key not in self.facts:
            self.facts[key], self.sources[key] = value, sentence

    def without(self, claimed: Collection[str]) -> Stated:
        """What is left if some ways to reach the party are ``claimed`` by others."""
        gone = {key for key in REACH if self.facts.get(key) in claimed}
        left = {key: value for key, value in self.facts.items() if key not in gone}
        return Stated(left, {key: self.sources[key] for key in left})

    def update(self, other: Stated) -> None:
        """Add what another reading states."""
        for key, value in other.facts.items():
            self.add(key, value, other.sources[key])


def before_authority(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences up to the one that names a supervisory authority."""
    for sentence in sentences:
        if names_authority(sentence.text):
            return
        if len(sentence.text) <= _LONGEST:
            yield sentence


def add_spans(party: Stated, sentence: Sentence, claimed: Collection[str] = ()) -> None:
    """Give ``party`` the numbers and addresses of a sentence, but those ``claimed``."""
    spans = [
        span
        for span in spans_of(sentence.text)
        if span.right and span.value not in claimed
    ]
    if any(span.key == "postal_code" for span in spans):
        visited = visited_in([sentence.text])
        spans = [span for span in spans if span.value not in visited]
        spans = _without_apart(spans, sentence.text)
    named = party.sources.get("name")
    if named and named is not sentence:
        party.add("street", bare_street(sentence.text, spans), sentence)
    for span in spans:
        if can_be_stored(span) and _is_meant(span, spans):
            party.add(span.key, span.value, sentence)


def _without_apart(spans: list[Span], text: str) -> list[Span]:
    """The ``spans`` without a street that words part from the one above the code.

    “We are at 3 Mill Lane, but letters go to PO Box 7, Oxby OX1 2AB”.
    """
    code = next((it.start for it in spans if it.key == "postal_code"), 0)
    streets = [span for span in spans if span.key == "street" and span.end <= code]
    nearest = streets[-1] if streets else None
    if nearest is None or code - nearest.end > _ABOVE:
        return spans
    apart = [
        street
        for street in streets[:-1]
        if len(text[street.end : nearest.start].split()) > _BETWEEN
    ]
    return [span for span in spans if span not in apart]


#: Between a street and its code there may be a town; between two streets of one
#: address no words.
_ABOVE, _BETWEEN = 30, 2


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


def add_numbers(party: Stated, sentence: Sentence) -> None:
    """Give ``party`` how it is reached by mail or phone, and no postal address."""
    for span in spans_of(sentence.text):
        if span.right and span.key in REACH and can_be_stored(span):
            party.add(span.key, span.value, sentence)


def find_own_address(sentence: Sentence, name: str) -> Stated:
    """The address that stands right behind the ``name`` of the controller.

    “Ann Example answers; post goes to Sample Ltd, 3 Mill Lane, Oxby OX1 2AB”: the
    address is that of the company, wherever it says so.
    """
    stated = Stated()
    end = sentence.text.find(name) + len(name)
    if not name or end < len(name):
        return stated
    spans = [span for span in spans_of(sentence.text) if span.start >= end]
    places = [span for span in spans if span.key in ADDRESS]
    gap = sentence.text[end : places[0].start] if places else ""
    if not places or len(gap) > _GAP or any(map(str.isalnum, gap)):
        return stated
    for span in places:
        if span.right and can_be_stored(span) and _is_meant(span, spans):
            stated.add(span.key, span.value, sentence)
    return stated


#: Between a name and its address: a comma or a bracket.
_GAP = 4
