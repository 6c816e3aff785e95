"""Which of the organisations that a notice names is the controller, by their weights.

Every mention counts: where it stands, what the words around it say, whether its own
number or address follows, and whether the title, the page or a mailbox has its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wagtail_privacy.importing.cues import words_of_all
from wagtail_privacy.importing.facts.mentions import mentions_in
from wagtail_privacy.importing.facts.stated import before_authority
from wagtail_privacy.importing.folding import bare_letters
from wagtail_privacy.importing.patterns.fact_patterns import spans_of
from wagtail_privacy.importing.patterns.names import is_company, is_person
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


#: What a place says of a name; the other sections are about others.
PLACES = {
    "controller": 3,
    "introduction": 2,
    "joint_controllers": 2,
    "other_information": 0,
    "contact_person": 0,
    "rights_exercise": 0,
    "changes": 0,
    "document_dates": 0,
}
#: What a name needs to be taken: with a company's form, and without.
LEAST, _LEAST_PLAIN = 3, 6
_KNOWN = 2
_MAX_AGAIN = 2
_TELLING_LETTERS = 4
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Ranked:
    """A name, its weight, and the sentence that says the most of it.

    It is ``numbered`` if its business id stands right behind it, as no person's does.
    """

    name: str
    weight: int
    section: FoundSection
    sentence: Sentence
    formed: bool = True
    numbered: bool = False


def rank_names(
    sections: Sequence[FoundSection], title: str, around: Sequence[str] = ()
) -> list[Ranked]:
    """The organisations of a notice, the likeliest controller first.

    Who is rather somebody else has a weight below ``LEAST``.
    """
    page = _page(sections, title, around)
    best: dict[str, Ranked] = {}
    counts: dict[str, int] = {}
    for item in _each(sections):
        counts[item.name] = counts.get(item.name, -1) + 1
        if item.name not in best or best[item.name].weight < item.weight:
            best[item.name] = item
    ranked = []
    for name, item in best.items():
        known = is_known(name, page)
        plain = not (item.formed or is_company(name))
        person = is_person(name) and not item.numbered
        if plain and not known and (" " not in name or person):
            continue
        weight = item.weight + _KNOWN * known + min(counts[name], _MAX_AGAIN)
        if not plain or weight >= _LEAST_PLAIN:
            ranked.append(
                Ranked(name, weight, item.section, item.sentence, item.formed)
            )
    return sorted(ranked, key=lambda item: -item.weight)


def _each(sections: Iterable[FoundSection]) -> Iterator[Ranked]:
    """Every mention in the sections that may name the controller."""
    for section in sections:
        place = PLACES.get(section.type)
        if place is None:
            continue
        for sentence in before_authority(sentences_of(section.blocks)):
            for item in mentions_in(sentence.text):
                weight = place + item.weight if item.weight >= 0 else item.weight
                numbered = "business_id" in item.keys
                yield Ranked(
                    item.name, weight, section, sentence, item.formed, numbered
                )


def _page(sections: Sequence[FoundSection], title: str, around: Sequence[str]) -> str:
    """The title, the page around the notice, and the hosts of its mailboxes."""
    hosts = [
        span.value.partition("@")[2]
        for section in sections
        if section.type in PLACES
        for block in section.blocks
        if "@" in block.text
        for span in spans_of(block.text)
        if span.key == "email"
    ]
    headings = [section.heading for section in sections[:_FIRST]]
    return " ".join([title, *around, *hosts, *headings]).casefold()


_FIRST = 4


def spelt_in(word: str, page: str) -> bool:
    """True if a host on the page has the word as hosts spell it: “hasthagen”."""
    if word.isascii():
        return False
    return bare_letters(word) in page or word.translate(_UMLAUTS) in page


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa"})


def is_known(name: str, page: str) -> bool:
    """True if a word that tells ``name`` from others stands on the page."""
    forms = words_of_all("forms")
    return any(
        word in page or spelt_in(word, page)
        for word in map(str.casefold, _WORD.findall(name))
        if len(word) >= _TELLING_LETTERS and word not in forms
    )
