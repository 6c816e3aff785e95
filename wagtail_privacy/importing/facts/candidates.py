"""Persons in the sentences of a section, and what tells that each is whom to ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from wagtail_privacy.importing.facts.identity import can_be_stored
from wagtail_privacy.importing.facts.stated import Stated
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.employers import employer_beside
from wagtail_privacy.importing.patterns.fact_patterns import (
    REACH,
    Span,
    spans_of,
)
from wagtail_privacy.importing.patterns.labelled_rows import is_row_of_person
from wagtail_privacy.importing.patterns.named_parties import is_of_officer
from wagtail_privacy.importing.patterns.party_words import PARTIES, introduced_in
from wagtail_privacy.importing.patterns.person_signs import (
    Named,
    goes_on_about,
    in_nominative,
    is_beside_the_point,
    is_called,
    is_charged,
    is_host_of,
    is_of_others,
    is_private_box,
    persons_in,
    refers_back,
    stands_before,
    tells_of_privacy,
    turns_to,
)
from wagtail_privacy.importing.patterns.person_words import first_name_before
from wagtail_privacy.importing.patterns.roles import role_beside
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.authority_words import names_authority
from wagtail_privacy.importing.statements.sentences import Sentence


#: What a place says for a name. Only of these sections is anybody asked.
PLACES = {
    "contact_person": 3,
    "dpo": 3,
    "controller": 1,
    "introduction": 1,
    "rights": 1,
    "rights_exercise": 1,
    "other_information": 1,
    "complaint": 1,
    "changes": 1,
    "document_dates": 1,
}
RIGHT = "right_"
#: What the signs count: for a person, for how to reach her, for being asked.
_TITLE, _POST, _REFERS, _GOES_ON, _BOX = 2, 2, 1, 1, 3
_OFFICE = _CHARGED = 2
_REACHED, _PRIVATE, _TOLD = 2, 2, 2
#: And against her: named for another reason, in a sentence about another firm.
_OTHERS, _OTHERS_HERE, _BESIDE, _FIRM, _THEIRS = -5, -2, -4, -2, -6
#: Who has so many is whom to ask.
ENOUGH = 5
_LONGEST = 600


@dataclass(slots=True)
class Asked:
    """A person, where she stands, and what the ``sentences`` about her state."""

    section: FoundSection
    name: str
    sentence: Sentence
    weight: int = 0
    sure: bool = False
    told: bool = False
    posted: bool = False
    reached: list[tuple[Span, Sentence]] = field(default_factory=list)

    @property
    def stated(self) -> Stated:
        """Her name, her mailbox and her phone, with their sentences."""
        stated = Stated()
        for span, sentence in self.reached:
            stated.add(span.key, span.value, sentence)
        name = in_nominative(self.name, stated.facts.get("email", ""))
        stated.add("name", name, self.sentence)
        return stated

    @property
    def is_enough(self) -> bool:
        """True if the signs are enough, and one of them tells what she is for."""
        if not self.sure or self.weight < ENOUGH:
            return False
        if self.section.type == "contact_person" or self.told:
            return True
        return bool(self.reached) and (self.posted or self.is_among_rights)

    @property
    def is_among_rights(self) -> bool:
        """True where rights are explained: requests are what is sent to somebody."""
        return self.section.type.startswith(("rights", RIGHT))


@dataclass(frozen=True, slots=True)
class _Signed:
    """A name, how much tells that it is a person's, and whether a post does."""

    person: Named
    weight: int
    posted: bool


def people_in(
    section: FoundSection, sentence: Sentence, after: Sequence[Sentence], known: str
) -> Iterator[Asked]:
    """Each person in a sentence with the signs that she has there."""
    text = sentence.text
    own = reach_in(text)
    named = [
        _sign(person, text, own)
        for person in persons_in(text)
        if person.name not in known
    ]
    named = _without_firms(named, text) if len(named) > 1 else named
    named = [item for item in named if item.weight] or named
    named = named or list(_called_by_first_name(text, own))
    # Who introduces herself is the controller, and no contact of it.
    elsewhere = named and section.type != "contact_person"
    herself = introduced_in(text) if elsewhere else ""
    office = _OFFICE * (section.type == "dpo" and is_of_officer(text))
    for place, item in enumerate(named):
        if item.person.name == herself:
            continue
        asked = Asked(section, item.person.name, sentence, posted=item.posted)
        is_last = place + 1 == len(named)
        start = named[place - 1].person.end if place else 0
        end = len(text) if is_last else named[place + 1].person.start
        first = item.person.end if place else 0
        asked.reached = [(it, sentence) for it in own if first <= it.start < end]
        refers = is_last and _follow(asked, after)
        asked.weight = item.weight + _REFERS * refers + office
        asked.sure = asked.weight > 0
        before = text[start : item.person.start]
        acts = _acts_for_firm(section, text, item.person)
        if acts:  # What stands behind the address of her firm is the firm's.
            asked.reached = []
        asked.weight += _BESIDE * (acts or not refers and is_beside_the_point(before))
        here = section.type == "contact_person"
        others = _OTHERS_HERE if here else _OTHERS
        asked.weight += others * is_of_others(text[start:end])
        _weigh_sentence(asked, text[: item.person.start], known)
        yield asked


def _acts_for_firm(section: FoundSection, text: str, person: Named) -> bool:
    """True for who is named between a firm and its address: it acts through her.

    “The controller is Sample Ltd, director Ann Example, 3 Mill Lane, Oxby OX1 2AB, …”.
    """
    if section.type in {"contact_person", "dpo"} or is_of_officer(text):
        return False
    before = text[: person.start]
    placed = any(
        span.key == "postal_code" and span.start >= person.end
        for span in spans_of(text)
    )
    return placed and bool(
        company_in_title().search(before[:_LONGEST])
        or PARTIES["controller"].search(before)
    )


def _without_firms(named: list[_Signed], text: str) -> list[_Signed]:
    """Those who are no firm of the one before: “Ann Example at Sample Privacy”."""
    kept = named[:1]
    for before, item in pairwise(named):
        gap = text[before.person.end : item.person.start]
        firm = ""
        if len(gap) <= _LINK and not any(sign in gap for sign in ",;:("):
            firm = employer_beside(text[:_LONGEST], before.person.name, public=True)
        if not firm or item.person.name not in firm:
            kept.append(item)
    return kept


#: So long are the words between a name and her firm.
_LINK = 16


def _called_by_first_name(text: str, own: Iterable[Span]) -> Iterator[_Signed]:
    """Who stands before a mailbox with one name: “write to Ann (privacy@…)”."""
    for span in own:
        name = first_name_before(text[: span.start]) if span.key == "email" else ""
        for_it = name and (is_called(span.value, name) or is_private_box(span.value))
        if for_it and tells_of_privacy(text):
            start = text.rindex(name, 0, span.start)
            person = Named(name, start, start + len(name), titled=False)
            yield _Signed(person, 1 + _BOX * is_called(span.value, name), posted=False)
            return


def reach_in(text: str) -> list[Span]:
    """The mailboxes and phones in ``text`` that are no authority's."""
    spans = [span for span in spans_of(text) if span.right and span.key in REACH]
    return [span for span in spans if can_be_stored(span)]


def _sign(person: Named, text: str, own: Iterable[Span]) -> _Signed:
    """Weigh what tells that a name is a person's, in her own sentence."""
    mails = [span for span in own if span.key == "email"]
    if any(is_host_of(person.name, span.value) for span in mails):
        return _Signed(person, 0, posted=False)  # “Villa Sample, …@villasample…”.
    posted = bool(role_beside(text[:_LONGEST], person.name))
    weight = (
        _TITLE * person.titled
        + _POST * posted
        + _GOES_ON * goes_on_about(text[person.end : _LONGEST])
        + _CHARGED * is_charged(text[: person.start], text[person.end : _LONGEST])
        + _BOX * any(is_called(span.value, person.name) for span in mails)
        + any(
            stands_before(person.name, text[person.end : span.start], span.value)
            for span in own
            if span.start >= person.end
        )
    )
    return _Signed(person, weight, posted)


def _follow(asked: Asked, after: Iterable[Sentence]) -> bool:
    """Add how the next sentences say that she is reached; true if they mean her."""
    refers = False
    for sentence in after:
        text = sentence.text
        other = asked.section.type != "dpo" and is_of_officer(text)
        if other or names_authority(text) or _names_another(text):
            break
        spans = reach_in(text)
        boxes = [span.value for span in spans if span.key == "email"]
        named = any(is_called(box, asked.name) for box in boxes)
        if not (refers_back(text) or named or turns_to(text) and not asked.reached):
            break
        refers = refers or named or refers_back(text)
        asked.reached += [(span, sentence) for span in spans]
        asked.told = asked.told or bool(tells_of_privacy(text))
    return refers


def _names_another(text: str) -> bool:
    """True if a sentence names a person; “Weir Lane” of an address is none."""
    places = [(span.start, span.end) for span in spans_of(text)]
    return any(
        all(end <= person.start or person.end <= start for start, end in places)
        for person in persons_in(text)
    )


def _weigh_sentence(asked: Asked, before: str, known: str) -> None:
    """Count how she is reached and what the sentence is about."""
    text = asked.sentence.text
    boxes = [span.value for span, _said in asked.reached if span.key == "email"]
    tells = tells_of_privacy(text)
    asked.told = asked.told or bool(tells) or is_row_of_person(text)
    asked.weight += (
        PLACES.get(asked.section.type, 0)
        + _REACHED * bool(asked.reached)
        + _PRIVATE * any(map(is_private_box, boxes))
        + _TOLD * (asked.told or asked.is_among_rights)
        + (tells > 1)
        + _weigh_firms(text, before, boxes, known)
    )


def _weigh_firms(text: str, before: str, boxes: Iterable[str], known: str) -> int:
    """What the companies in a sentence say against a person, if one is not ``known``.

    “Hosting is with Sample Ltd; ask Ann Example, ann@sample.example”: she is with the
    company named before her, and her mailbox too.
    """
    found = company_in_title().finditer(text[:_LONGEST]) if known else ()
    firms = [it["name"] for it in found]
    others = [it for it in firms if known not in it and it not in known]
    hosts = " ".join(box.partition("@")[2].casefold() for box in boxes)
    theirs = any(
        it.partition(" ")[0].casefold() in hosts and it in before for it in others
    )
    return _THEIRS if theirs else _FIRM * bool(others)
