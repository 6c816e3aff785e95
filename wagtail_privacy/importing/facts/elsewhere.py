"""Who the controller is where its own section does not say it, or has no number."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from wagtail_privacy.importing.facts.addressed import without_article
from wagtail_privacy.importing.facts.closing import (
    find_around,
    find_between,
    find_closing,
    find_signed,
)
from wagtail_privacy.importing.facts.identity import read_party
from wagtail_privacy.importing.facts.joint import find_joint
from wagtail_privacy.importing.facts.mentions import begins_with_form
from wagtail_privacy.importing.facts.stated import Stated, add_spans, before_authority
from wagtail_privacy.importing.patterns.fact_patterns import (
    REACH,
    spans_of,
)
from wagtail_privacy.importing.patterns.names import is_company
from wagtail_privacy.importing.patterns.party_words import (
    PARTIES,
    defined_in,
    introduced_in,
    organisation_in,
    party_of,
)
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


_WORD = re.compile(r"\w+")
#: Where the particulars of a controller stand without a heading that says so.
_IMPRINTS = ("introduction", "other_information")
#: So many sentences, with that which names an organisation, tell where it is.
_NEXT = 3


def said_elsewhere(
    sections: list[FoundSection],
    organisation: dict[str, str],
    title: str,
    around: Sequence[str] = (),
    claimed: Collection[str] = (),
) -> Stated:
    """What other sections than its own say of the controller, if it is needed.

    ``around`` are the lines of the page around the notice, and ``claimed`` is how
    somebody else is reached.
    """
    if name := organisation.get("name"):
        stated = Stated()
        if "postal_code" not in organisation:
            stated = find_closing(sections, title, name)
            stated = stated if stated.facts else find_around(around, name)
        stated.update(find_signed(around, name))
        known = "business_id" in {*organisation, *stated.facts}
        return stated if stated.facts or known else find_number(sections, name)
    stated = find_controller(sections)
    stated = stated if stated.facts else find_imprint(sections, title)
    stated = stated if stated.facts else find_numbered(sections[:_FIRST])
    stated = stated if stated.facts else find_joint(sections)
    stated = stated if stated.facts else find_introduced(sections[:_FIRST])
    stated = stated if stated.facts else find_defined(sections[:_FIRST])
    name = stated.facts.get("name", "")
    if "postal_code" not in stated.facts:
        stated.update(find_closing(sections, title, name))
        stated = stated if stated.facts else find_between(sections, title)
        stated = stated if stated.facts else find_titled(sections, title)
        stated.update(find_around(around, stated.facts.get("name", "")))
    return stated.without(claimed)


def find_controller(sections: Iterable[FoundSection]) -> Stated:
    """The controller whom a sentence of any section names, with what follows there."""
    for section in sections:
        sentences = list(before_authority(sentences_of(section.blocks)))
        for place, sentence in enumerate(sentences):
            name = (
                organisation_in(sentence.text, own=False)
                if PARTIES["controller"].search(sentence.text)
                else ""
            )
            if name:
                near = sentences[place : place + _NEXT]
                own = (
                    it for it in near if party_of(it.text, "controller") == "controller"
                )
                return _named(name, sentence, own)
    return Stated()


def _named(name: str, sentence: Sentence, near: Iterable[Sentence]) -> Stated:
    """The organisation that a sentence names, with the facts of those ``near`` it."""
    stated = Stated()
    stated.add("name", without_article(name), sentence)
    for each in near:
        add_spans(stated, each)
    return stated


def find_number(sections: Iterable[FoundSection], name: str) -> Stated:
    """The business id that stands right behind the organisation's name anywhere."""
    for section in sections:
        for sentence in before_authority(sentences_of(section.blocks)):
            end = sentence.text.find(name) + len(name)
            if end < len(name):
                continue
            for span in spans_of(sentence.text):
                near = 0 <= span.start - end < _NEAR
                if span.key == "business_id" and span.right and near:
                    stated = Stated()
                    stated.add("business_id", span.value, sentence)
                    return stated
    return Stated()


#: “, organisationsnummer ” is as long as what stands between a name and its number.
_NEAR = 40


def find_imprint(sections: Iterable[FoundSection], title: str = "") -> Stated:
    """A company with its address in lines of data, though no heading announces it.

    So is a body whose name begins with what it is, or that the title names.
    """
    for section in sections:
        if section.type not in _IMPRINTS:
            continue
        reading = read_party(section)
        facts = reading.facts
        name = facts.get("name", "")
        named = is_company(name) or "business_id" in facts
        named = named or bool(name) and (begins_with_form(name) or name in title)
        if facts.get("name") and named and facts.keys() & {"postal_code", "email"}:
            stated = Stated()
            for key, block in reading.sources.items():
                if key != "role":
                    stated.add(key, facts[key], Sentence(block.text, block.line))
            return stated
    return Stated()


def find_numbered(sections: Iterable[FoundSection]) -> Stated:
    """The company that a sentence gives with its number alone, and its address.

    “Sade säätiö sr, Y-tunnus 9561556-8. Postiosoitteemme on …”: at the beginning of a
    notice nobody else is told so.
    """
    for section in sections:
        sentences = list(before_authority(sentences_of(section.blocks)))
        for place, sentence in enumerate(sentences):
            name = organisation_in(sentence.text, own=True)
            rest = sentence.text[len(name) :]
            keys = [span.key for span in spans_of(rest) if span.right]
            if not is_company(name) or not sentence.text.startswith(name):
                continue
            if "business_id" not in keys or len(rest.split()) > _MAX_LABEL:
                continue
            stated = _named(name, sentence, sentences[place : place + _NEXT])
            if stated.facts.keys() & {"postal_code", *REACH}:
                return stated
    return Stated()


def find_introduced(sections: Iterable[FoundSection]) -> Stated:
    """Who introduces herself at the beginning, and says where she is.

    “My name is Ann Example and I am a midwife. My practice is at …”.
    """
    for section in sections:
        if section.type not in _IMPRINTS:
            continue
        sentences = list(before_authority(sentences_of(section.blocks)))
        for place, sentence in enumerate(sentences):
            if name := introduced_in(sentence.text):
                stated = _named(name, sentence, sentences[place : place + _NEXT])
                if "postal_code" in stated.facts:
                    return stated
    return Stated()


def find_defined(sections: Iterable[FoundSection]) -> Stated:
    """Who is called “we” from the beginning of a notice on."""
    for section in sections:
        for sentence in before_authority(sentences_of(section.blocks)):
            if name := defined_in(sentence.text):
                return _named(name, sentence, ())
    return Stated()


#: Sections at the beginning, and words between a name and the end of its number.
_FIRST = 4
_MAX_LABEL = 5


def find_titled(sections: Iterable[FoundSection], title: str) -> Stated:
    """The organisation of the title, where a sentence begins with its name.

    “Two Kettles Audio is one person with two microphones”: what the section gives as
    address is its own.
    """
    words = set(_WORD.findall(title))
    for section in sections:
        stated = Stated()
        for sentence in before_authority(sentences_of(section.blocks)):
            telling = not (
                stated.facts or words.isdisjoint(_WORD.findall(sentence.text))
            )
            name = organisation_in(sentence.text, own=True) if telling else ""
            if name and name in title:
                stated.add("name", name, sentence)
            if stated.facts and party_of(sentence.text, "controller") == "controller":
                add_spans(stated, sentence)
        if stated.facts.keys() - {"name"}:
            return stated
    return Stated()
