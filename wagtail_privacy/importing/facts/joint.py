"""Who the controller is where only the section of those who share the duty says it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wagtail_privacy.importing.facts.addressed import name_before_address
from wagtail_privacy.importing.facts.stated import (
    Stated,
    add_numbers,
    add_spans,
    before_authority,
)
from wagtail_privacy.importing.patterns.fact_patterns import spans_of
from wagtail_privacy.importing.patterns.named_parties import called_in
from wagtail_privacy.importing.patterns.party_words import organisation_in
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


_TELLING = {"business_id", "postal_code"}
#: So many letters of the last word of a name tell it in any case.
_STEM = 6


def find_joint(sections: Iterable[FoundSection]) -> Stated:
    """The first of those who decide together, with its own number or address.

    “The study is run by Oxby University (…), 1 Mill Lane, …, and Sample College, …”:
    what stands behind the second name is the second’s.
    """
    for section in sections:
        if section.type != "joint_controllers":
            continue
        sentences = list(before_authority(sentences_of(section.blocks)))
        for place, sentence in enumerate(sentences):
            stated = _first_in(sentence)
            if stated.facts.keys() & _TELLING:
                _add_mailbox(stated, sentences[place + 1 :])
                return stated
    return Stated()


def _first_in(sentence: Sentence) -> Stated:
    """The first party of a sentence, and its facts up to the first that comes again."""
    stated, text = Stated(), sentence.text
    name = called_in(text) or organisation_in(text, own=True)
    name = name or name_before_address(text, spans_of(text))
    start = text.find(name) if name else -1
    if start < 0:
        return stated
    keys: set[str] = set()
    end = start
    for span in spans_of(text):
        if span.start < start:
            continue
        if span.key in keys:
            break
        keys.add(span.key)
        end = span.end
    own = Sentence(text[start:end], sentence.line)
    stated.add("name", name, sentence)
    add_spans(stated, own)
    return stated


def _add_mailbox(stated: Stated, sentences: Sequence[Sentence]) -> None:
    """The mailbox and phone of a later sentence that speaks of the one named."""
    stem = stated.facts["name"].split()[-1].casefold()[:_STEM]
    for sentence in sentences:
        if stem in sentence.text.casefold():
            add_numbers(stated, sentence)
