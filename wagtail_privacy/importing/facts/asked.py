"""Whom a notice says to ask, found by what stands near a name.

No verb is looked for: “poke our producer Ann Example at …”, “Ann Example does the daily
work: ring her on …”. Signs for a person and signs that she is the one are counted, and
who has the most is it, if they are enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from wagtail_privacy.importing.facts.candidates import (
    ENOUGH,
    PLACES,
    RIGHT,
    Asked,
    people_in,
    reach_in,
)
from wagtail_privacy.importing.facts.inviting import speaks_of_me
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.named_parties import is_of_officer
from wagtail_privacy.importing.patterns.names import PERSON
from wagtail_privacy.importing.patterns.person_signs import tells_of_privacy
from wagtail_privacy.importing.patterns.person_words import person_in, person_of
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.authority_words import names_authority
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


#: The sentences behind hers that may still be about her, and digits of a phone.
_AFTER = 2
_DIGITS = 5
_LONGEST = 600
_TOLD_BEFORE = 1


def find_asked(sections: Iterable[FoundSection], known: str = "") -> Asked | None:
    """The person with the most signs of being whom to ask; of two, the first.

    ``known`` is the name of the controller, who is no contact of its own.
    """
    sections = list(sections)
    best = _first_best(
        asked
        for section in sections
        for asked in _in_section(section, known)
        if asked.is_enough
    )
    return best or _find_writer(sections, known)


def _find_writer(sections: Iterable[FoundSection], known: str) -> Asked | None:
    """Who says that the company is herself, and then to ring or write to “me”.

    “Rain Ltd is me, Ann Example. … Call me on …”: without a company she would be the
    controller.
    """
    formed = bool(company_in_title().fullmatch(known))
    for section in sections:
        if section.type not in {"introduction", "controller"}:
            continue
        writer = None
        for sentence in sentences_of(section.blocks):
            text = sentence.text[:_LONGEST]
            said = _IS_ME.search(text)
            if said and not formed and not company_in_title().search(text):
                break
            if said and (name := person_of(said["name"])) and name not in known:
                writer = Asked(section, name, sentence, sure=True, told=True)
            if writer and speaks_of_me(text):
                writer.reached = [(it, sentence) for it in reach_in(sentence.text)]
                if writer.reached:
                    return writer
    return None


_IS_ME = re.compile(
    r"(?<!\w)(?:(?:is|[’']s|it was) me,|I am|I[’']m|[Mm]y name is|(?:bin|steckt|stecke)"
    r" (?:das )?ich,|[Ii]ch (?:bin|heiße)|är (?:det )?jag,|[Jj]ag (?:heter|är)|minä,"
    rf"|[Nn]imeni on) (?P<name>{PERSON})"
)


def find_officer(sections: Iterable[FoundSection]) -> Asked | None:
    """The data protection officer whom a sentence of another section names.

    “Our officer Ann Example, dpo@…” may stand behind the words about the authority.
    """
    for section in sections:
        if section.type not in PLACES or not is_of_officer(section.text):
            continue
        for sentence, after in _with_after(sentences_of(section.blocks)):
            if names_authority(sentence.text) or not is_of_officer(sentence.text):
                continue
            for asked in people_in(section, sentence, after, ""):
                sure = asked.sure or person_in(sentence.text) == asked.name
                if sure and asked.reached:
                    return asked
    return None


def find_own(
    section: FoundSection, known: str = "", within: Sentence | None = None
) -> Asked | None:
    """The person with the most signs in the section that is hers.

    Or ``within`` the one sentence of another section that gives her mailbox.
    """
    return _first_best(
        asked
        for sentence, after in _with_after(sentences_of(section.blocks))
        if within in (None, sentence) and not names_authority(sentence.text)
        for asked in people_in(section, sentence, after, known)
        if asked.sure and asked.weight >= ENOUGH
    )


def _first_best(found: Iterable[Asked]) -> Asked | None:
    """Who has the most signs, the first of equals."""
    return max(found, key=lambda asked: asked.weight, default=None)


def _with_after(
    sentences: Sequence[Sentence],
) -> Iterator[tuple[Sentence, Sequence[Sentence]]]:
    """Each sentence with those behind it that may still be about the same person."""
    for place, sentence in enumerate(sentences):
        yield sentence, sentences[place + 1 : place + 1 + _AFTER]


def _in_section(section: FoundSection, known: str) -> Iterator[Asked]:
    right = section.type.startswith(RIGHT)
    if section.type == "dpo" or (section.type not in PLACES and not right):
        return
    if not any(_may_tell(block.text) for block in section.blocks):
        return
    sentences = sentences_of(section.blocks)
    for place, (sentence, after) in enumerate(_with_after(sentences)):
        if not any(_may_tell(each.text) for each in (sentence, *after)):
            continue
        if names_authority(sentence.text) or is_of_officer(sentence.text):
            continue
        before = sentences[place - 1].text if place else section.heading
        for asked in people_in(section, sentence, after, known):
            if not asked.told and tells_of_privacy(before):
                asked.weight += _TOLD_BEFORE
                asked.told = place > 0 and sentences[place - 1].mark == "?"
            yield asked


def _may_tell(text: str) -> bool:
    """True for a text with a mailbox, a phone, or what people ask."""
    return (
        "@" in text
        or sum(map(str.isdigit, text[:_LONGEST])) >= _DIGITS
        or tells_of_privacy(text) > 0
    )
