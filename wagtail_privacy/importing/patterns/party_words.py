"""How sentences say who is the controller, the contact or the officer."""

from __future__ import annotations

import re

from wagtail_privacy.importing.patterns.fact_patterns import (
    company_in_title,
)
from wagtail_privacy.importing.patterns.names import trimmed
from wagtail_privacy.importing.patterns.placeholders import has_placeholder


_CONTROLLER = (
    r"rekisterinpitäj|henkilötietojesi (?:käsittelystä )?vastaa|registeransvarig|"
    r"personuppgiftsansvarig|registerförare|data controller|the controller|"
    r"(?:is|as|are) (?:the |a )?controller|controller (?:of|for|is)|"
    r"verantwortlich(?:er|e|en)?\b|verantwortliche stelle|"
    r"datenschutzrechtlich verantwort"
)
_VERB = r"(?:on|toimii|är|is|are|ist|lautet|heter|heißt|heisst|nimeltään|:)"
DPO = (
    r"tietosuojavastaav|dataskyddsombud|data protection officer|\bdpo\b|"
    r"datenschutzbeauftragt|datenschutzverantwort|protection lead"
)
CONTACT = (
    r"yhteyshenkilö|yhdyshenkilö|kontaktperson|contact person|"
    r"ansprechpartner|ansprechperson|kontaktpersonen"
)
#: The party that a sentence speaks of, by the section type that holds its facts.
PARTIES = {
    "dpo": re.compile(DPO, re.IGNORECASE),
    "contact_person": re.compile(CONTACT, re.IGNORECASE),
    "controller": re.compile(rf"(?<!\w)(?:{_CONTROLLER})", re.IGNORECASE),
}
_GAP = r"[^.!?;]{0,120}?"
_IS = re.compile(
    rf"(?<!\w)(?:{_CONTROLLER})\w*{_GAP}(?<!\w){_VERB}(?!\w):?\s+(?P<rest>.{{2,200}})",
    re.IGNORECASE,
)
_NAME_END = re.compile(
    r"(?:, | \(|\(|;|: | – | - | — | jonka | joka | ja sen | ja se | som | med | which"
    r"| whose | with | at | from | heter | of (?=\d|PO Box|P\.O\.|Unit |Suite |Flat )"
    r"| (?:and|och|ja|und) (?=[a-zåäö]|I )"
    r"| in der | mit | sekä | y-tunnus| org|\.\s|\.\Z|\Z)"
)
#: “My trade name is Hair by Henna”: who writes “I” names the business so.
_TRADE = re.compile(
    rf"(?<!\w)(?:[Tt]oiminime\w*|(?:[Yy]ritykse|[Yy]htiö|[Ff]irma)\w*(?: nimi)?"
    r"|(?:enskilda )?firma"
    rf"(?:n|ns namn)?|[Mm]eine? (?:Firma|firma|Unternehmen|unternehmen)"
    r"|[Mm]y (?:business|company)"
    rf"|trad(?:es?|ing) (?:as|under)(?: the name)?|I (?:run|own)|[Jj]ag driver"
    r"|som driver"
    rf"|[Ii]ch (?:betreibe|führe)|pyöritän)(?: {_VERB}:?)? "
    r"(?P<rest>[A-ZÀ-ÖØ-ÞŠŽ].{1,200})",
)
#: “We are Oak & Ash Joinery, …”: who says so names the organisation.
_SELF = re.compile(
    r"(?<!\w)(?:We are|We’re|We're|Me olemme|Olemme|Vi är|Vi som ansvarar är"
    r"|We,|Vi,|Me,|Wir,|Ich heiße|Ich bin|Jag heter|I am|I’m|I'm|My name is|Nimeni on"
    r"|Olen|Wir sind|Vi heter|Wir heißen|We are called)\s+"
    r"(?P<rest>(?:die |der |das |the )?[A-ZÀ-ÖØ-ÞŠŽ].{1,200})"
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
#: “Utbildningsnämnden i Exempel kommun är personuppgiftsansvarig”.
_SUBJECT = re.compile(
    r"(?P<name>[A-ZÀ-ÖØ-ÞŠŽ][^.!?:;,()]{3,90}?)(?: \([^()]{2,60}\))?,? "
    r"(?:is|are|acts as|är|on|toimii|ist|sind) (?:also |själv |ensam )?"
    r"(?:the |a |die |der )?(?:joint )?(?:data )?"
    r"(?:controller|personuppgiftsansvarig|registeransvarig|rekisterinpitäjä"
    r"|[Vv]erantwortlich)"
)
#: “This website is run by Ann Example Photography”.
_RUN_BY = re.compile(
    r"(?:(?:run|operated|controlled|provided|published|maintained) by|drivs av"
    r"|tillhandahålls av|upprätthålls av|(?:ylläpitää|tarjoaa|julkaisee)"
    r"|betrieben von|(?:Betreiber|Anbieter|Träger)(?:in)? [^.:,;]{2,40} ist) "
    r"(?P<rest>(?:die |der |das |the )?[A-ZÀ-ÖØ-ÞŠŽ].{1,200})"
)
#: “Hembygdsföreningen Rallarna (org.nr …)”: who has the number is the organisation.
_NUMBERED = re.compile(
    r"(?P<name>[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*(?: (?:(?:och|i|på|för|vid|ja|und|and|of|&) )?"
    r"[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*){1,6}),? \(?"
    r"(?:org\.? ?n|organisationsn|med org|FO-n|[Yy]-tunnus)"
)
_NO_NAMES = frozenset(
    "we you this the these our your they it if when der die das wir sie unser "
    "ihre wenn  me te tämä jos kun voit sinä vi du den det om när vår våra data "
    "personal tietosuoja  privacy for all please any article gdpr who what how für bei "
    "i i'm i’m jag ich minä olen my mein meine min mitt each every both "
    "varje alla båda jokainen kukin jede jeder beide "
    "wegen zum zur im in mit nach till vid i på at with on by from to questions fragen "
    "frågor kysymyksiin".split()
)


def party_of(text: str, own: str) -> str:
    """The section type whose facts a sentence in a section of type ``own`` states."""
    for type in ("dpo", "contact_person"):
        if own == "dpo":
            break  # The person to contact there is the officer’s.
        if type != own and PARTIES[type].search(text):
            return type
    return own


def organisation_in(text: str, *, own: bool) -> str:
    """The organisation that a sentence names as the controller, or "".

    In the controller's ``own`` section the sentence need not say that it is: the name
    may begin it, or tell itself by its company form.
    """
    bearer = _BEARER.search(text[:600])
    if bearer and can_be_name(bearer["name"]):
        return bearer["name"]
    subject = _SUBJECT.match(text[:600])
    if subject and _is_proper(subject["name"]):
        return subject["name"]
    said = _IS.search(text)
    if said and (name := _name_at(said["rest"])):
        return name
    company = company_in_title().search(text[:600])
    if company and (own or _begins(text, company["name"])):
        return company["name"]
    if own and (name := introduced_in(text)):
        return name
    numbered = _NUMBERED.search(text[:600]) if own else None
    if numbered:
        return numbered["name"]
    opening = _OPENING.match(text) if own else None
    if opening and can_be_name(opening["name"]):
        return opening["name"]
    run_by = _RUN_BY.search(text[:600]) if own else None
    return _name_at(run_by["rest"]) if run_by else ""


def _is_proper(name: str) -> bool:
    """True for a name with a capital inside: “Varje nämnd” names nobody."""
    proper = any(word[:1].isupper() for word in name.split()[1:])
    return proper and can_be_name(name)


def introduced_in(text: str) -> str:
    """The name by which who writes calls the business or herself, or ""."""
    for pattern in (_TRADE, _SELF):
        said = pattern.search(text[:600])
        if said and (name := _name_at(said["rest"])):
            return name
    return ""


def officer_in(text: str) -> str:
    """The company that a sentence says is the data protection officer, or ""."""
    said = _OFFICER_IS.search(text[:600])
    company = company_in_title().match(said["rest"]) if said else None
    return company["name"] if company else ""


_OFFICER_IS = re.compile(
    rf"(?i:{DPO})\w*[^.!?;]{{0,60}}? (?:is|on|toimii|är|ist|heter|heißt)\s+"
    r"(?:die |der )?(?P<rest>[A-ZÀ-ÖØ-ÞŠŽ0-9].{1,100})"
)


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
    return name if can_be_name(name) else ""


#: In front of a name that begins after “is”: “ist die Stadt Wiesenfurt”.
_ARTICLES = re.compile(r"\A(?:die|der|das|den|the|unsere?)\s+(?:firma\s+)?", re.I)


def can_be_name(name: str) -> bool:
    """True for two to eight words that can name a person or an organisation."""
    words = name.split()
    if not 2 <= len(words) <= 8 or has_placeholder(name):
        return False
    first = words[0].casefold().strip(".,’'")
    return words[0][:1].isupper() and first not in _NO_NAMES
