"""Whose the numbers and addresses in sentences are, where no section says it.

Every fact of a notice is claimed by who is named last before it in its sentence; by
the controller where nobody is, or where the words say “we”. What stands nearest to the
name of the controller is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wagtail_privacy.importing.facts.addressed import name_of_mailbox
from wagtail_privacy.importing.facts.bearings import cues, last_clause
from wagtail_privacy.importing.facts.identity import can_be_stored
from wagtail_privacy.importing.facts.inviting import is_of_desk, said_in
from wagtail_privacy.importing.facts.mentions import mentions_in
from wagtail_privacy.importing.facts.ranking import PLACES, is_known
from wagtail_privacy.importing.facts.stated import Stated, before_authority
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.fact_patterns import (
    ADDRESS,
    REACH,
    Span,
    spans_of,
    without_labels,
)
from wagtail_privacy.importing.patterns.party_words import PARTIES
from wagtail_privacy.importing.patterns.person_signs import is_called, persons_in
from wagtail_privacy.importing.patterns.person_words import asks_person, person_in
from wagtail_privacy.importing.patterns.role_words import has_role
from wagtail_privacy.importing.patterns.spoken import has_end, is_spoken
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.authority_words import names_authority
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


#: What a claim needs: an address or a number is mostly the controller’s.
_LEAST = {"street": 2, "business_id": 2, "email": 4, "phone": 4, "website": 4}
#: Between a name and what stands behind it, in sentences.
_NEAR = 3
_TOGETHER = 60
_LONGEST = 900
#: How a sentence goes on about who was named last: not “we”.
_OF_THEM = re.compile(
    r"(?:They|These|Those|She|He|Its|Their|De|Dessa|Hon|Han|Deras|Dess|He|Ne|Nämä|Hän"
    r"|Sie|Diese[rs]?|Er|Deren|Dessen)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class _Claim:
    """Facts that stand together, and how surely they are the controller's."""

    key: str
    spans: tuple[Span, ...]
    weight: int
    sentence: Sentence
    section: FoundSection


def claim_facts(
    sections: Sequence[FoundSection],
    name: str,
    lacks: frozenset[str],
    around: Sequence[str] = (),
) -> tuple[Stated, list[FoundSection]]:
    """The facts that ``name`` lacks, and the sections of persons that had them."""
    best: dict[str, _Claim] = {}
    page = FoundSection(_PAGE, blocks=[_line(text) for text in around])
    for claim in _claims([*sections, page], name, lacks):
        if claim.key == "street" and all(span.key != "city" for span in claim.spans):
            continue
        # The page around a notice is no place to be told how to reach somebody.
        opens = claim.sentence.text.lstrip(" ©–-").startswith(name)
        if claim.section is page and claim.key != "street" and not opens:
            continue
        known = best.get(claim.key)
        least = _LEAST[claim.key]
        if claim.weight >= least and (known is None or known.weight < claim.weight):
            best[claim.key] = claim
    stated = Stated()
    for claim in best.values():
        for span in claim.spans:
            stated.add(span.key, span.value, claim.sentence)
    hosts = [item.section for item in best.values() if item.section.type in _PERSONS]
    return stated, hosts


_PERSONS = ("contact_person", "dpo")
#: What the lines of the page around a notice are read as.
_PAGE = "page"


def _line(text: str) -> Block:
    return Block(Kind.PARAGRAPH, text[:_LONGEST], "", 0)


def _claims(
    sections: Sequence[FoundSection], name: str, lacks: frozenset[str]
) -> Iterator[_Claim]:
    others = {
        section.facts.get(key)
        for section in sections
        if section.type in _PERSONS and section.facts.get("name")
        for key in REACH
    }
    for section in sections:
        if section.type not in _WEIGHTS or not _SIGN.search(section.text):
            continue
        since, above, home = 2 * _NEAR, "", -1
        for sentence in _sentences(section):
            text = sentence.text[:_LONGEST]
            since = 0 if name in text else since + 1
            home = home if since else sentence.line
            if sentence.line == home:  # All of a paragraph is about who is named in it.
                since = min(since, _NEAR - 1)
            if _has_fact(text, lacks):
                carried = _last_other(above, name) if _OF_THEM.match(text) else ""
                weight = _weight(section, text, name, since)
                yield from _in_sentence(
                    section, sentence, name, carried, weight, others
                )
            above = text


def _weight(section: FoundSection, text: str, name: str, since: int) -> int:
    """How sure a sentence is that stands so many behind one with the ``name``."""
    weight = _WEIGHTS[section.type] + said_in(text)
    weight += 3 if not since else 2 if since < _NEAR else 0
    if section.type == _PAGE and since:
        weight += 2 * is_known(name, text.casefold())
    return weight


def _sentences(section: FoundSection) -> Iterator[Sentence]:
    """Its sentences up to an authority’s; each line of the page is one."""
    if section.type != _PAGE:
        yield from before_authority(sentences_of(section.blocks))
        return
    for block in section.blocks:
        if not names_authority(block.text):
            yield Sentence(block.text, 0)


#: What a section says of the facts in it.
_WEIGHTS = {
    **dict.fromkeys(PLACES, 0),
    "controller": 4,
    "introduction": 1,
    "joint_controllers": 1,
    "complaint": 0,
    "rights": 0,
    "dpo": -1,
    _PAGE: 0,
}


_SIGN = re.compile(r"[@\d]|www\.|://")


def _has_fact(text: str, lacks: frozenset[str]) -> bool:
    """Cheap signs first: most sentences have none."""
    if not _SIGN.search(text):
        return False
    return any(span.key in lacks for span in spans_of(text))


def _last_other(text: str, name: str) -> str:
    """Who else is named last in a sentence, or ""."""
    found = [item for item in mentions_in(text) if item.formed]
    return "" if not found or _is_same(found[-1].name, name) else found[-1].name


def _is_same(one: str, other: str) -> bool:
    return bool(other) and (one in other or other in one)


def _in_sentence(
    section: FoundSection,
    sentence: Sentence,
    name: str,
    carried: str,
    weight: int,
    others: set[str | None],
) -> Iterator[_Claim]:
    """The claims on the facts of one sentence."""
    text = sentence.text[:_LONGEST]
    spans = [span for span in spans_of(text) if span.right and can_be_stored(span)]
    mentions = [item for item in mentions_in(text) if item.formed or item.name == name]
    asked = _is_about_person(text, spans)
    for place, span in enumerate(spans):
        before = [item for item in mentions if item.end <= span.start]
        owner = before[-1].name if before else carried
        if owner and not _is_same(owner, name):
            continue
        if not before and _is_of_other(text[: span.start]):
            continue
        group, surer = (span,), 0
        if span.key in REACH:
            theirs = asked or span.value in others
            of_desk = is_of_desk(text[: span.start]) and not _is_hers(span, text)
            if theirs and not of_desk:
                continue
        elif span.key == "website":
            surer = _is_theirs(text, span, section)
        elif span.key == "street":
            group, surer = _address_at(spans, place), 1
        else:
            surer = span.key == "business_id"
        if span.key in REACH or surer:
            yield _Claim(span.key, group, weight + surer, sentence, section)


def _is_about_person(text: str, spans: list[Span]) -> bool:
    """True for a sentence that names a person, or says whom to ask."""
    if PARTIES["dpo"].search(text) or PARTIES["contact_person"].search(text):
        return True
    return bool(asks_person(text) or person_in(text) or name_of_mailbox(text, spans))


def _is_hers(span: Span, text: str) -> bool:
    """True for a mailbox that is called as a person is whom the sentence names.

    Or for what stands right behind her and where she sits: “Ann Example in the office
    (post@…)”.
    """
    named = list(persons_in(text))
    ends = [person.end for person in named if person.end <= span.start]
    gap = text[ends[-1] : span.start] if ends else ""
    if gap and _BEHIND_HER.fullmatch(without_labels(gap, "")):
        return True
    if _is_of_post(span.value, text[: span.start]) and named:
        return True
    return any(is_called(span.value, person.name) for person in named)


def _is_of_post(box: str, before: str) -> bool:
    """True for a mailbox that is called as a post right before it: “manager@…”."""
    local = box.partition("@")[0].casefold()
    return local.isalpha() and local in before.casefold() and has_role(local)


_BEHIND_HER = re.compile(
    r"(?: (?:im|in|at|on|på|i|vid|from|of|bei|aus|vom|hos|am|an)(?: (?:the|our|der"
    r"|unsere[mnr]|vår|vårt))? [^\W\d_]{2,24}"
    r"| [^\W\d_]{3,24}(?:ss[aä]|st[aä]|lt[aä]|ll[aä]))?"
    r"[\s,:(–-]{1,4}"
)


def _is_of_other(before: str) -> bool:
    """True if the words right before a fact are those for somebody else."""
    near = last_clause(before[-_TOGETHER:]).casefold()
    return bool(cues("other_before").search(near))


#: What prose says before a site of its own.
_OUR_SITE = re.compile(
    r"(?:(?:our|my) (?:(?:web ?)?site|(?:web|home) ?page"
    r"|(?:online |web ?)shop)"
    r"|vår (?:webb(?:plats|sida)?|hemsida|sajt|webbutik)"
    r"|(?:webb|hem)sidan|(?:verkko)?sivu(?:sto|t|ston|illa)?mme|verkkokauppamme"
    r"|unsere[rn]? (?:website|web-?seite|homepage|internetseite|online-?shop))"
    r"(?: (?:at|on|is|finns på|är|on|unter|ist|osoitteessa))?[\s:,(]{1,3}\Z",
    re.IGNORECASE,
)
#: Behind a site who runs it: “www.sample.example, which is run by Sample Ltd”.
_RUN = re.compile(
    r",? (?:(?:som|which|that) )?(?:drivs|ägs|is (?:run|operated|owned)) (?:av|by) "
    r"|,? (?:jota|jonka) (?:ylläpitää|omistaa) |, die (?:von|wir) ",
    re.IGNORECASE,
)
_SHORT = 100


def _is_theirs(text: str, span: Span, section: FoundSection) -> int:
    """How surely a site is theirs: among particulars, or called “our website”."""
    if _OUR_SITE.search(text[: span.start]) or _RUN.match(text, span.end):
        return 4
    opens = section.type in {"controller", "introduction"} and len(text) <= _SHORT
    return int(opens and not is_spoken(text) and not has_end(text))


def _address_at(spans: Sequence[Span], place: int) -> tuple[Span, ...]:
    """The street at ``place`` with the town and the country behind it."""
    group = [spans[place]]
    for span in spans[place + 1 :]:
        near = span.start - group[-1].end <= _TOGETHER
        if span.key not in ADDRESS[1:] or not near:
            break
        group.append(span)
    return tuple(group)
