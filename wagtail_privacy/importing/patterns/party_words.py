"""How sentences say who is the controller, the contact or the officer."""

from __future__ import annotations

import re

from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.fact_patterns import spans_of
from wagtail_privacy.importing.patterns.names import is_company, is_name, trimmed
from wagtail_privacy.importing.patterns.proper_names import can_be_name
from wagtail_privacy.importing.patterns.spoken import is_spoken


_CONTROLLER = (
    r"rekisterin ?pitäj|henkilötietojesi (?:käsittelystä )?vastaa|registeransvarig|"
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
#: Points of “Art. 4 Nr. 7” and “i. S. d.” end no sentence.
_ON = r"\.(?=\S|\s\d|\s(?-i:[a-zäöå])|\s(?:Art|Abs|Nr|Nro|S|D|DS-?GVO|GDPR)\b)"
_GAP = rf"(?:[^.!?;]|{_ON}){{0,120}}?"
_IS = re.compile(
    rf"(?<!\w)(?:{_CONTROLLER})\w*{_GAP}(?<!\w){_VERB}(?!\w):?\s+(?P<rest>.{{2,200}})",
    re.IGNORECASE,
)
_NAME_END = re.compile(
    r"(?:, | \(|\(|;|: | – | - | — | jonka | joka | ja sen | ja se | som | med | which"
    r"| whose | with | at | from | heter | of (?=\d|PO Box|P\.O\.|Unit |Suite |Flat )"
    r"| (?:and|och|ja|und) (?=[a-zåäö]|I )"
    r"| in der | mit | sekä | y-tunnus| org"
    r"|(?<!Dr)(?<!St)(?<!Prof)(?<!Mag)(?<!Co)(?<!Bros)\.\s|\.\Z|\Z"
    # Through whom it acts: “through its council”, “kirkkoneuvostonsa kautta”.
    r"| (?:acting )?(?:through|represented by)(?= )| genom | företräd| vertreten durch "
    r"| durch | jota | jonka | edustajanaan | [a-zåäö]{4,30} kautta)"
)
#: What the bearer of the name is, in small letters: “the partnership practising as …”.
_KIND = (
    r"(?:(?:an?|en|ett) )?(?:[a-zåäö-]{3,20} ){0,2}(?:partnership|company|charity"
    r"|association|society|club|firm|business|practice|trust|foundation|co-operative"
    r"|cooperative|trader|school|council|union|bolaget|aktiebolaget|handelsbolaget"
    r"|föreningen|klubben|stiftelsen|företaget|firman|kommunen|samfundet|byrån"
    r"|yhdistys|yhtiö|yritys|säätiö|osuuskunta|seura|kerho|toiminimi)"
    r"(?: (?:called|named|(?:known|practi[sc]ing|trading|operating)"
    r" (?:as|by the name of|under the name(?: of)?)"
    r"|med namnet|vid namn|under namnet|under firma|nimeltä|nimeltään|nimellä))? "
    r"(?=[A-ZÀ-ÖØ-ÞŠŽ])"
)
#: Where a name begins, behind an article and what its bearer is.
_REST = (
    rf"(?P<rest>(?:die |der |das |the |den |det )?(?:{_KIND})?[A-ZÀ-ÖØ-ÞŠŽ].{{1,200}})"
)
#: “My trade name is Hair by Henna”: who writes “I” names the business so.
_TRADE = re.compile(
    rf"(?<!\w)(?:[Tt]oiminime\w*|(?:[Yy]ritykse|[Yy]htiö|[Ff]irma)\w*(?: nimi)?"
    r"|(?:enskilda )?firma"
    rf"(?:n|ns namn)?|[Mm]eine? (?:Firma|firma|Unternehmen|unternehmen)"
    r"|[Mm]y (?:business|company)|(?:charity|club|society|business|company"
    r"|practice|school|firm|association|choir|band|shop|studio|organisation) is called"
    r"|(?:förening|firma|klubb|skola|stiftelse|kör)\w* heter"
    r"|(?:Verein|Firma|Praxis|Schule|Chor|Laden) heißt"
    r"|(?:yhdistykse|seura|koulu)\w* nimi on"
    rf"|trad(?:es?|ing) (?:as|under)(?: the name)?|I (?:run|own)|[Jj]ag driver"
    r"|(?:som|och) driver|and (?:run|own)|und (?:betreibe|führe)|ja pyöritän"
    rf"|[Ii]ch (?:betreibe|führe)|pyöritän)(?: {_VERB}:?)? "
    rf"{_REST}",
)
#: “We are Oak & Ash Joinery, …”: who says so names the organisation.
_SELF = re.compile(
    r"(?<!\w)(?:We are|We’re|We're|Me olemme|Olemme|Vi är|Vi som ansvarar är"
    r"|(?:bin|sind|är|olen|olemme) (?:ich|wir|jag|vi|minä|me),"
    r"|[Tt]hat[’']s (?:me|us)[,:]"
    r"|We,|Vi,|Me,|Wir,|Ich heiße|Ich bin|Jag heter|I am|I’m|I'm|My name is|Nimeni on"
    r"|Olen|Wir sind|Vi heter|Wir heißen|We are called)\s+"
    rf"{_REST}"
)
_OPENING = re.compile(
    r"(?P<name>(?:The )?[A-ZÀ-ÖØ-ÞŠŽ0-9][\w&.’'-]*"
    r"(?: (?:(?:na|at|of|the|and|och|ja|i|für|de|on|&) )?"
    r"(?:[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*|&)){1,7})"
    r"(?= is | are | on | är | – | - | — | \(|, [A-ZÀ-Þ]"
    r"|, (?:an? |co|org|y-t|registered|which |who |that is))"
)
#: How a clause says of whom it is about that they answer for the data.
_BEARS = (
    r"(?:,? (?:which|who|that) (?:(?:is|are|acts as) (?:the |a )?(?:data )?controller"
    r"|(?:is|are) (?:responsible|accountable|answerable) for|answers? for"
    r"|decides? (?:how|why|what))"
    r"|, (?:joka|jotka) (?:vastaa|päättää|toimii rekisterinpitäjänä|on"
    r" rekisterinpitäjä)|,? som (?:är (?:person|register)\w+ansvarig"
    r"|ansvarar för (?:dina|person|behandl)"
    r"|bestämmer (?:hur|varför))"
    r"|, (?:die|der|das) (?:über [^.,;]{0,60}entscheidet"
    r"|für [^.,;]{0,60}verantwortlich ist|die Verantwort))\b"
)
#: “… by Example Parish Council, which is the data controller for your data”.
_BEARER = re.compile(
    r"(?P<name>[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*"
    r"(?: (?:(?:of|the|and|for|och|i|ja|und|für|&) )?[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*){1,7})"
    rf"{_BEARS}"
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
    rf"{_REST}"
)
#: “Oppilasrekisteriä pitää Esimerkin kaupunki”: who keeps the register.
_KEEPS = re.compile(
    r"(?:(?:[Rr]ekisteri|[Tt]ieto|[Hh]enkilötieto)\w* (?:(?:käsittely|käyttö)\w* )?"
    r"(?:yllä)?(?:pitää|vastaa|hallinnoi|käsittelee)"
    r"|\w+rekisteriä (?:yllä)?pitää"
    r"|(?:[Rr]egistret|[Uu]ppgifterna) (?:förs|behandlas|hanteras) av"
    r"|[Aa]nsvarig(?:t|a)? för (?:registret|behandlingen"
    r"|(?:dina )?(?:person)?uppgifter\w*) är"
    r"|(?:[Rr]egister|[Dd]ata|[Ii]nformation|[Rr]ecords) (?:is|are)"
    r" (?:kept|held|looked after) by"
    r"|(?:[Dd]aten|[Rr]egister|[Aa]kten) (?:führt|verarbeitet|verwaltet)"
    r"|\A(?:(?:Siitä|Niistä|Käsittelystä) vastaa|Det (?:gör|är)"
    r"|That (?:is|would be)|That[’']s"
    r"|Das (?:ist|macht|sind)|Se on)"
    r"|[Zz]uständig [^.,;]{0,50}?(?:ist|bin ich,|sind wir,)) "
    rf"{_REST}"
)
#: “Hembygdsföreningen Rallarna (org.nr …)”: who has the number is the organisation.
_NUMBERED = re.compile(
    r"(?P<name>[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*(?: (?:(?:och|i|på|för|vid|ja|und|and|of|&) )?"
    r"[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*){1,6}),? \(?"
    r"(?:org\.? ?n|organisationsn|med org|FO-n|[Yy]-tunnus)"
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
    company = company_in_title().search(text[:600])
    bearer = _BEARER.search(text[:600])
    if bearer and can_be_name(bearer["name"]):
        whole = company and company["name"].endswith(bearer["name"])
        return company["name"] if company and whole else bearer["name"]
    subject = _SUBJECT.match(text[:600])
    if subject and _is_proper(subject["name"]):
        return subject["name"]
    said = _IS.search(text)
    if said and (name := _name_at(said["rest"])):
        return name
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
    for pattern in (_KEEPS, _RUN_BY) if own else ():
        said = pattern.search(text[:600])
        if said and (name := _name_at(said["rest"])):
            return name
    return _before_facts(text) if own else ""


def _before_facts(text: str) -> str:
    """The name that begins ``text``, right before the first fact, or "".

    “Sankt Olofs svenska församling, Backen 7, …” has its form in small letters.
    """
    head = _HEAD.match(text)
    first = next(iter(spans_of(text)), None) if head else None
    if head is None or first is None:
        return ""
    name, gap = head["name"], first.start - head.end()
    telling = is_company(name) or (not gap and first.key == "street")
    plain = can_be_name(name) and is_name(name) and not is_spoken(name)
    return name if 0 <= gap <= _LABEL and telling and plain else ""


_HEAD = re.compile(r"(?P<name>[A-ZÀ-ÖØ-ÞŠŽ][^,;:()]{3,80}?)(?:, | \()")
#: So long is a label between a name and its number.
_LABEL = 25


def _is_proper(name: str) -> bool:
    """True for a name with a capital inside: “Varje nämnd” names nobody."""
    words = name.split()
    proper = any(word[:1].isupper() for word in words[1:])
    # “Miljö- och byggnadsnämnden”, “Sosiaali- ja terveyslautakunta”.
    proper = proper or (len(words) == 3 and words[0].endswith("-"))
    return proper and can_be_name(name)


def introduced_in(text: str) -> str:
    """The name by which who writes calls the business or herself, or ""."""
    for pattern in (_TRADE, _SELF):
        said = pattern.search(text[:600])
        if said and (name := _name_at(said["rest"])):
            return name
    return ""


def defined_in(text: str) -> str:
    """The name that a notice calls “we” from there on, or "".

    “This policy of Oak & Ash Joinery (“we”, “us”) describes …”.
    """
    said = _DEFINED.search(text[:600])
    if not said:
        return ""
    company = company_in_title().search(text[: said.end("name")])
    if company and company.end() == said.end("name"):
        return company["name"]
    return said["name"] if can_be_name(said["name"].removeprefix("The ")) else ""


_DEFINED = re.compile(
    r"(?P<name>[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]*(?: (?:(?:of|the|and|for|och|i|ja|und|für|de) )?"
    r"(?:&|[A-ZÀ-ÖØ-ÞŠŽ0-9][\w&.’'-]*)){1,7}),? "
    r"\([^()]{0,60}[\"“”„'‘’*»](?:[Ww]e|[Uu]s|[Oo]ur|[Ww]ir|[Uu]ns|[Vv]i|[Oo]ss|[Mm]e)"
    r"[,*]{0,4}[\"“”'’*«»]"
)


def is_of_another(text: str, name: str) -> bool:
    """True for a sentence about a company not called ``name``: “We host at …”."""
    found = [match["name"] for match in company_in_title().finditer(text[:600])]
    return bool(name and found) and not any(
        name in text or name in other or other in name for other in found
    )


def _begins(text: str, name: str) -> bool:
    """“Esimerkki Oy toimii rekisterinpitäjänä”: the name stands first."""
    rest = text[len(name) : len(name) + 120]
    return text.startswith(name) and bool(PARTIES["controller"].search(rest))


def _name_at(rest: str) -> str:
    """The name that ``rest`` begins with, to a comma, a bracket or a dash."""
    rest = _BEARING.sub("", _ARTICLES.sub("", rest, count=1), count=1)
    company = company_in_title().match(rest)
    if company:
        return company["name"]
    end = _NAME_END.search(rest)
    name = trimmed(rest[: end.start()] if end else rest)
    return name if can_be_name(name.removeprefix("The ")) else ""


_BEARING = re.compile(rf"\A{_KIND}")
#: In front of a name that begins after “is”: “ist die Stadt Wiesenfurt”.
#: “The Marsh Trust” inside a sentence has its article as its own.
_ARTICLES = re.compile(
    r"\A(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]en|the|THE|[Uu]nsere?)\s+(?:[Ff]irma\s+)?"
)
