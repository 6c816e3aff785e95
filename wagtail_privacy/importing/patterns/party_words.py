"""How sentences say who is the controller, the contact or the officer."""

from __future__ import annotations

import re

from wagtail_privacy.importing.patterns.fact_patterns import (
    company_in_title,
    role_pattern,
)
from wagtail_privacy.importing.patterns.names import PERSON, is_company, trimmed
from wagtail_privacy.importing.patterns.placeholders import has_placeholder


_CONTROLLER = (
    r"rekisterinpitäj|henkilötietojesi (?:käsittelystä )?vastaa|registeransvarig|"
    r"personuppgiftsansvarig|registerförare|data controller|the controller|"
    r"(?:is|as|are) (?:the |a )?controller|controller (?:of|for|is)|"
    r"verantwortlich(?:er|e|en)?\b|verantwortliche stelle|"
    r"datenschutzrechtlich verantwort"
)
_VERB = r"(?:on|toimii|är|is|are|ist|lautet|heter|heißt|heisst|nimeltään|:)"
_DPO = (
    r"tietosuojavastaav|dataskyddsombud|data protection officer|\bdpo\b|"
    r"datenschutzbeauftragt|datenschutzverantwort|protection lead"
)
_CONTACT = (
    r"yhteyshenkilö|yhdyshenkilö|kontaktperson|contact person|"
    r"ansprechpartner|ansprechperson|kontaktpersonen"
)
#: The party that a sentence speaks of, by the section type that holds its facts.
PARTIES = {
    "dpo": re.compile(_DPO, re.IGNORECASE),
    "contact_person": re.compile(_CONTACT, re.IGNORECASE),
    "controller": re.compile(rf"(?<!\w)(?:{_CONTROLLER})", re.IGNORECASE),
}
_GAP = r"[^.!?;]{0,120}?"
_IS = re.compile(
    rf"(?<!\w)(?:{_CONTROLLER})\w*{_GAP}(?<!\w){_VERB}(?!\w):?\s+(?P<rest>.{{2,200}})",
    re.IGNORECASE,
)
_NAME_END = re.compile(
    r"(?:, | \(|\(|;|: | – | - | — | jonka | joka | ja sen | ja se | som | med | which"
    r"| whose | with | at "
    r"| in der | mit | sekä | y-tunnus| org|\.\s|\.\Z|\Z)"
)
#: “My trade name is Hair by Henna”: who writes “I” names the business so.
_TRADE = re.compile(
    rf"(?<!\w)(?:toiminime\w*|(?:yritykse|yhtiö|firma)\w*(?: nimi)?|(?:enskilda )?firma"
    rf"(?:n|ns namn)?|mein(?:e)? (?:firma|unternehmen)|my (?:business|company)"
    rf"|trad(?:es?|ing) (?:as|under)(?: the name)?)(?: {_VERB}:?)? "
    r"(?P<rest>[A-ZÀ-ÖØ-ÞŠŽ].{1,200})",
)
#: “The officer of the parish is Ann Example”, “data protection officer Ann Example”.
_OFFICER = re.compile(
    rf"(?<!\w)(?i:{_DPO}|{_CONTACT})\w*(?:,| \w{{2,12}})?[:,]? (?P<name>{PERSON})"
)
_OPENING = re.compile(
    r"(?P<name>(?:The )?[A-ZÀ-ÖØ-ÞŠŽ0-9][\w&.’'-]*"
    r"(?: (?:(?:na|at|of|the|and|och|ja|i|für|de|on|&) )?"
    r"(?:[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*|&)){1,7})"
    r"(?= is | are | on | är | – | - | — | \(|, [A-ZÀ-Þ]"
    r"|, (?:an? |co|org|y-t|registered|which |who |that is))"
)
#: “… by Example Parish Council, which is the data controller for your data”.
_BEARER = re.compile(
    r"(?P<name>[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*"
    r"(?: (?:(?:of|the|and|for|och|i|ja|und|für|&) )?[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*){1,7})"
    r",? (?:which|who|that) (?:is|are|acts as) (?:the |a )?(?:data )?controller\b"
)
#: “Ann Example is our data protection officer and can be reached at …”.
_SUBJECT = re.compile(
    rf"(?P<name>{PERSON}),? (?:is|on|är|ist|toimii|fungerar|acts|agiert) "
    rf"[^.!?;]{{0,60}}?(?i:{_DPO}|{_CONTACT})"
)
#: “Hembygdsföreningen Rallarna (org.nr …)”: who has the number is the organisation.
_NUMBERED = re.compile(
    r"(?P<name>[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*(?: (?:(?:och|i|på|för|vid|ja|und|and|of|&) )?"
    r"[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*){1,6}),? \(?"
    r"(?:org\.? ?n|organisationsn|med org|FO-n|[Yy]-tunnus)"
)
_NAMED = re.compile(
    r"(?:(?<!\w)(?:is|on|är|ist|heter|heißt|heisst|toimii|called|named|nimeltään"
    r"|contact|kontakta|kontaktieren sie|ota yhteyttä|lautet"
    r"|besvaras av|sköts av|hanteras av|svarar|ansvarar|hand om av|(?:vänd dig|skriv|"
    r"mejla) till|når du|answered by)|:|,)\s+"
    rf"(?:vårt |our |unser(?:en)? |den |the |[a-zåäö]{{5,20}} )?(?P<name>{PERSON})",
)
#: “Fragen beantwortet Reto Zbinden”, “darum kümmert sich Ann Example”.
_DOES = re.compile(
    r"(?<!\w)(?:beantwortet|betreut|übernimmt|kümmert sich|zuständig ist|hilft|berät"
    r"|bestellt|benannt|berufen|erreichen|an|answered by|hoitaa|vastaa|besvaras av"
    r"|sköts av)"
    rf"(?: Ihnen| dir| euch| ist| [a-zåäö]{{5,20}})? (?P<name>{PERSON})"
)
#: “The council has appointed Ann Example of X as its data protection officer”.
_APPOINTED = re.compile(
    rf"(?<!\w)(?:appointed|designated|named|utsett|utsetts|nimennyt) "
    rf"(?P<name>{PERSON})"
)
#: “Bestellt haben wir Frau Ann Example”: who is called so is a person.
_POLITE = re.compile(rf"(?<!\w)(?P<name>(?:Herrn?|Frau) {PERSON})")
#: What is said before a name out of politeness, and is no part of it.
_COURTESY = re.compile(
    r"\A(?:(?:Herrn?|Frau|Mr|Mrs|Ms|Rechtsanwalt|Rechtsanwältin)\.? )+"
)
_NO_NAMES = frozenset(
    "we you this the these our your they it if when der die das wir sie unser "
    "ihre wenn  me te tämä jos kun voit sinä vi du den det om när vår våra data "
    "personal tietosuoja  privacy for all please any article gdpr who what how".split()
)


def party_of(text: str, own: str) -> str:
    """The section type whose facts a sentence in a section of type ``own`` states."""
    for type in ("dpo", "contact_person"):
        if type != own and PARTIES[type].search(text):
            return type
    return own


def organisation_in(text: str, *, own: bool) -> str:
    """The organisation that a sentence names as the controller, or "".

    In the controller's ``own`` section the sentence need not say that it is: the name
    may begin it, or tell itself by its company form.
    """
    bearer = _BEARER.search(text[:600])
    if bearer and _can_be_organisation(bearer["name"]):
        return bearer["name"]
    said = _IS.search(text)
    if said:
        return _name_at(said["rest"])
    company = company_in_title().search(text[:600])
    if company and (own or _begins(text, company["name"])):
        return company["name"]
    trade = _TRADE.search(text[:600]) if own else None
    if trade and (name := _name_at(trade["rest"])):
        return name
    numbered = _NUMBERED.search(text[:600]) if own else None
    if numbered:
        return numbered["name"]
    opening = _OPENING.match(text) if own else None
    if opening and _can_be_organisation(opening["name"]):
        return opening["name"]
    return ""


def person_in(text: str) -> str:
    """The person whom a sentence names: “Our officer is Ann Example”, or ""."""
    text = text[:600]
    for pattern in (_OFFICER, _SUBJECT, _APPOINTED, _NAMED, _DOES, _POLITE):
        for found in pattern.finditer(text):
            name = _COURTESY.sub("", found["name"], count=1)
            if _can_be_person(name):
                return name
    return ""


def _can_be_person(name: str) -> bool:
    role = role_pattern().search(name)
    return _can_be_organisation(name) and not (role or is_company(name))


def _begins(text: str, name: str) -> bool:
    """“Esimerkki Oy toimii rekisterinpitäjänä”: the name stands first."""
    rest = text[len(name) : len(name) + 120]
    return text.startswith(name) and bool(PARTIES["controller"].search(rest))


def _name_at(rest: str) -> str:
    """The name that ``rest`` begins with, to a comma, a bracket or a dash."""
    rest = _ARTICLES.sub("", rest, count=1)
    company = company_in_title().match(rest)
    if company:
        return company["name"]
    end = _NAME_END.search(rest)
    name = trimmed(rest[: end.start()] if end else rest)
    return name if _can_be_organisation(name) else ""


#: In front of a name that begins after “is”: “ist die Stadt Wiesenfurt”.
_ARTICLES = re.compile(r"\A(?:die|der|das|den|the|unsere?)\s+(?:firma\s+)?", re.I)


def _can_be_organisation(name: str) -> bool:
    words = name.split()
    if not 2 <= len(words) <= 8 or has_placeholder(name):
        return False
    first = words[0].casefold().strip(".,’'")
    return words[0][:1].isupper() and first not in _NO_NAMES
