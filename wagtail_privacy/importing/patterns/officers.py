"""Companies that are the data protection officer, and through whom they are."""

from __future__ import annotations

import re
from functools import cache

from wagtail_privacy.importing.cues import longest_first
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.employers import (
    PROPER,
    firm_at,
    firm_of,
    is_law_office,
)
from wagtail_privacy.importing.patterns.names import (
    COURTESY,
    PERSON,
    is_person,
    without_courtesy,
)
from wagtail_privacy.importing.patterns.party_words import DPO
from wagtail_privacy.importing.patterns.person_signs import is_host_of
from wagtail_privacy.importing.patterns.person_words import person_of
from wagtail_privacy.importing.patterns.roles import words_around


_LONGEST = 600


def officer_in(text: str) -> str:
    """The person through whom a company is the data protection officer, or "".

    She is the officer: “Sample Ltd, represented by Ann Example”.
    """
    said = _OFFICER_IS.search(text[:_LONGEST])
    company = company_in_title().match(said["rest"]) if said else None
    if company is None:
        return ""
    through = _THROUGH.match(said["rest"], company.end("name"))
    return through["name"] if through else ""


_THROUGH = re.compile(
    r",? (?:genom|med|through|represented by|in the person of|vertreten durch|durch"
    rf"|in Person von|edustajanaan) (?:{COURTESY})?(?P<name>{PERSON})"
)


_OFFICER_IS = re.compile(
    rf"(?i:{DPO})\w*[^.!?;]{{0,60}}? (?:is|on|toimii|är|ist|heter|heißt)\s+"
    r"(?:die |der )?(?P<rest>[A-ZÀ-ÖØ-ÞŠŽ0-9].{1,100})"
)


def firm_appointed(text: str, controller: str) -> str:
    """The company that a sentence about the officer says is it, or "".

    “We have appointed Sample Ltd as officer”, “Exempel AB sköter uppdraget”. Whom it
    does that for is the ``controller``; two others may each be anything.
    """
    text = text[:_LONGEST]
    found = {it["name"] for it in company_in_title().finditer(text)}
    firms = [name for name in found if not is_same_firm(name, controller)]
    told = _appointing().search(text) or _OFFICER_IS.search(text)
    if len(firms) == 1 and (told or lending_firm(text)):
        return firms[0]
    if firms or not told:
        return ""
    named = (firm_at(text[it.end() :], public=True) for it in _OF_KIND.finditer(text))
    return next((it for it in named if it and not is_same_firm(it, controller)), "")


def is_same_firm(firm: str, controller: str) -> bool:
    """True for two names of one: “Example Oy”, “Example Oy Ab”, “Example”."""
    one, other = firm.casefold(), controller.casefold()
    if not other:
        return False
    return one in other or other in one or one.split()[0] == other.split()[0]


@cache
def _appointing() -> re.Pattern[str]:
    """A word that says that somebody is made the officer, or does her work."""
    stems = longest_first(words_around("appointing"))
    return re.compile(rf"(?<!\w)(?:{stems})", re.IGNORECASE)


#: In front of a firm without a form, what it is: “till advokatbyrån Exempel”.
_OF_KIND = re.compile(
    r"(?<!\w)(?=(?:[\w-]{3,20}(?:byrån|firman|bolaget|toimisto)|(?:law|consulting) firm"
    r"|[Kk]anzlei) [A-ZÀ-ÖØ-ÞŠŽ])"
)


def addressee_in(words: str) -> tuple[str, str]:
    """What stands before the person that is all the rest of a line, and her name.

    “att. Ann Example”, “z. Hd. Frau Ann Example”: the line above, or the words before
    the comma, are her firm. ("", "") where ``words`` are something else.
    """
    lead = _ADDRESSED.match(words[:_LINE])
    rest = words[lead.end() :] if lead else ""
    person = without_courtesy(rest)
    if lead is None or not (is_person(person) and person_of(person) == person):
        return "", ""
    return words.removesuffix(person), person


_LINE = 100
_ADDRESSED = re.compile(
    r"(?:(?:att|attn|fao|f\.a\.o|z\. ?hd?s?|attention|for the attention of"
    r"|zu ?händen(?: von)?|vertreten durch|represented by|företrä[td]s? av|företrädd av"
    r"|genom|through|durch|edustajana(?:an)?"
    r"|kontakt(?:person)?|contact(?: person)?|yhteyshenkilö|yhdyshenkilö"
    r"|ansprech(?:partner(?:in)?|person))(?!\w)\.?:? ?)",
    re.IGNORECASE,
)


def is_firm_without_form(words: str, boxes: list[str], name: str) -> bool:
    """True for words that are, or whose first is, the host of a mailbox of ``name``.

    “Ann Example, Sample Data, ann@sample.example”: she is no host.
    """
    words = words.strip(" ,;()")
    first = words.partition(" ")[0]
    few = 0 < len(words.split()) <= _FEW and PROPER.fullmatch(words)
    if few and words not in name and any(is_host_of(words, box) for box in boxes):
        return True
    if not few or len(first) <= _SHORT or first in name:
        return False
    spelled = first.casefold().translate(_UMLAUTS).replace("-", "")
    hosts = (box.partition("@")[2].casefold().replace("-", "") for box in boxes)
    return any(host.startswith(spelled[:_STEM]) for host in hosts)


_FEW, _SHORT, _STEM = 4, 4, 12
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "å": "a", "ü": "ue", "ß": "ss", "é": "e"})


def firm_in_name(name: str, boxes: list[str]) -> str:
    """The firm that the end of ``name`` is, by the host of a mailbox, or "".

    “Dr. Ann Example Sample Data GmbH” of a row whose lines are one now.
    """
    words = name.split()
    for count in range(2, len(words) - 1):
        firm = " ".join(words[count:])
        bare = re.sub(r"\W", "", "".join(words[count:-1])).casefold()
        hosts = (re.sub(r"\W", "", box.partition("@")[2].casefold()) for box in boxes)
        whole = len(bare) > _SHORT and any(host.startswith(bare) for host in hosts)
        if whole and firm_of(firm, public=True) and is_person(" ".join(words[:count])):
            return firm
    return ""


def firm_before(text: str, after: str) -> str:
    """The firm of a sentence about an officer, whose name stands in the one ``after``.

    “We have engaged Sample Partners LLP as external officer. Your contact there is Ann
    Example”: the first sentence speaks of the office, or the second says “there”.
    """
    if not (_OFFICE_TOLD.search(text) or _THERE.search(after)):
        return ""
    firms = [found["name"] for found in company_in_title().finditer(text)]
    if firms:
        return firms[-1]
    found = (firm_at(text[it.end() :], public=True) for it in _BY.finditer(text))
    offices = (it[0] for it in PROPER.finditer(text) if " " in it[0])
    return next(filter(None, [*found, *filter(is_law_office, offices)]), "")


_OFFICE_TOLD = re.compile(
    r"officer|ombud|datenschutzbeauftragt|tietosuojavastaav|extern|ulkopuoli",
    re.IGNORECASE,
)
_THERE = re.compile(r"(?<!\w)(?:there|dort|där|siellä|sieltä)(?!\w)", re.IGNORECASE)
_BY = re.compile(
    r"(?<!\w)(?:by|from|through|with|of|av|från|genom|via|hos|von|vom|durch|bei|beim|mit)"
    r" (?:(?:the|der|dem|den|die) )?"
)


def lending_firm(text: str, name: str = "") -> str:
    """The only firm that a sentence about an officer says she is lent by, or "".

    “The service is provided by Sample Ltd, and Ann Example is in charge”, “Ann Example,
    der bei der Muster GmbH angestellt ist”.
    """
    firms = list(company_in_title().finditer(text))
    if not firms and name:
        return _lender(text, name)
    if len(firms) != 1:
        return ""
    before, after = text[: firms[0].start()], text[firms[0].end() :]
    lent = _lent_by().search(before) or _lent_at().match(after)
    return firms[0]["name"] if lent else ""


def _lender(text: str, name: str) -> str:
    """The firm without a form that a sentence says lends who is called ``name``."""
    lent = _lending().search(text)
    firm = PROPER.match(text, lent.end()) if lent else None
    return "" if firm is None or firm[0] in name or name in firm[0] else firm[0]


def only_firm(text: str) -> str:
    """The firm in a sentence that names an officer, if it names no other, or "".

    No verb is looked for: she is with it, or it is the controller.
    """
    firms = {found["name"] for found in company_in_title().finditer(text)}
    return firms.pop() if len(firms) == 1 else ""


@cache
def _lent_by() -> re.Pattern[str]:
    """What stands right before the firm that does the work of an officer."""
    return re.compile(rf"{_lending().pattern}\Z", re.IGNORECASE)


@cache
def _lending() -> re.Pattern[str]:
    words = longest_first(words_around("lent_by"))
    articles = r"(?: (?:the|der|die|dem|den|das|firma|firman|yritys|company)(?= |\Z))*"
    return re.compile(rf"(?<!\w)(?:{words}){articles}\s*", re.IGNORECASE)


@cache
def _lent_at() -> re.Pattern[str]:
    """The same behind the firm, maybe behind the ending of its case."""
    words = longest_first(words_around("lent_at"))
    return re.compile(
        rf"(?:[:’'][a-zåäö]{{1,4}})? (?:{words})(?!\w)|[:’'](?:lta|ltä|sta)(?!\w)",
        re.IGNORECASE,
    )
