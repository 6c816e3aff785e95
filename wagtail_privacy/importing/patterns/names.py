"""Names of organisations and persons among the words of a line, and roles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wagtail_privacy.importing.patterns.countries import country_code
from wagtail_privacy.importing.patterns.fact_patterns import (
    company_pattern,
    label_pattern,
)
from wagtail_privacy.importing.patterns.placeholders import has_placeholder
from wagtail_privacy.importing.patterns.role_words import has_role, role_pattern


SEPARATORS = " \t,;/|·•*–—-:.()"
#: Short words whose point is theirs: “e. V.”, “ehf.”, “Inc.”.
_ABBREVIATION = re.compile(
    r"(?:(?:\b\w\.\s?)+|\b(?:ehf|hf|ohf|slf|svf|ses|för|Inc|Corp|Bros|Co|Ltd)\.)\Z"
)
_FEW_LETTERS = 3
_MAX_NAME_WORDS = 8
_PREFIX = (
    r"(?:(?:Professor|Prof|Fil|Jur|Ekon|Tekn|Pol|dr|kand|mag|lic|Revd|Rev|Sir|Dame|Cllr|Councillor|OTM|VT|KTM|ELL|HTM|Leg|"
    r"Dr|Mag|Dipl\.-\w+|Dipl|Ing|Herrn?|Frau|Mr|Mrs|Ms|Mx|Hr|Fru|Rouva|Herra|Pastor|Pastorin"
    r"|Pfarrer|Pfarrerin|"
    r"Advokat|lic|Lic|DI|MMag|OTK|FM|FT|TkT|LL|LT|DDr|Dres|Univ|Priv|Doz|PD|"
    r"Rechtsanwalt|Rechtsanwältin|RA|RAin|Notar|Notarin|med|jur|phil|rer|nat|iur|h\. c"
    r"|vet|dent|oec|pol|theol|habil)"
    # Austria and Switzerland write who is a woman behind the point: “Mag.ª”, “Dr.in”.
    r"(?:\.?(?:ª|ᵃ|ⁱⁿ|-?in|a)(?!\w))?(?:\.?,? |\.-))*"
)
#: No part of a name behind a post: “Projektleiterin Dr. Ann Example” begins twice.
_NO_TITLE = r"(?!(?:Dr|Prof|Mag|Dipl|Ing|Lic|Frau|Herrn?|Mrs|Mr|Ms)\b)"
_PART = rf"{_NO_TITLE}[A-ZÀ-ÖØ-ÞŠŽČĆĀĒĪŌŪ](?:(?:[^\W\d_]|[’'-])+(?!\w)|\.)"
#: Between a name and a surname: “Ann van der Example”. Behind two names a “von” is
#: rather where somebody comes from: “Ann Example von der Muster GmbH”.
_PARTICLE = (
    r"(?:von|van|de|af|der|zu|da|di|del|della|dos|du|ten|ter)"
    r"(?: (?:der|den|dem|de|la|het))?"
)
PERSON = (
    rf"{_PREFIX}{_PART}(?: {_PARTICLE} | )"
    rf"(?:{_PART} )?(?:(?:van|af|de|da|zu)(?: (?:der|den|la))? )?{_PART}(?: {_PART})?"
)
_PERSON = re.compile(PERSON)
#: A title in small letters begins a name: “lic. iur. Ann Example”.
_SMALL_TITLE = re.compile(r"(?:(?:lic|med|iur|jur|phil|dr|mag|kand|rer|nat)\.? )+")
#: What is said before a name out of politeness, and is no part of it.
COURTESY = (
    r"(?:(?:Herrn?|Frau|Mr|Mrs|Ms|Miss|Mx|Hr|Rechtsanwalt|Rechtsanwältin|Rouva|Herra|Fru"
    r"|Advokat|herrn?|frau|fru|fröken|rouva|herra|neiti)"
    r"\.? )+"
)
_COURTESY = re.compile(COURTESY)
#: “Frau Ann Example aus der Beratung”: what follows the name says where she is.
_POLITE = re.compile(rf"(?P<name>{COURTESY}{PERSON})(?: (?P<where>[a-zäöü]\w* .+))?\Z")
#: “Ledande företagshälsovårdare Ann Example”: a word in small letters for who does.
_DOER = re.compile(
    r"(?P<role>[A-ZÅÄÖ][\w-]{2,30} (?:[\w-]{1,30} ){0,2}"
    r"[a-zåäö-]{3,30}(?:are|ör|ist|man|er|or|ja|jä|kkö|ri)) (?P<name>[A-ZÅÄÖ].*)\Z"
)
#: “Pentuvälittäjä Ann Example”: nobody’s first name is so long and ends so.
_AGENT = re.compile(
    r"(?P<role>[A-ZÅÄÖ][\w-]{5,30}(?:ttäjä|ttaja|itäjä|itaja|stäjä|staja|oitsija|ikkö|uri"
    r"|ansvarig|ledare|givare|ninnehavare|inhaberin|beauftragte[rn]?|wartin|leiterin))"
    r" (?P<name>[A-ZÅÄÖ].*)\Z"
)
#: An Irish address has its county behind the town.
_COUNTY = re.compile(r"(?:Co\.?|County) [A-Z]\w+\Z")
#: “lightcatch Photography Ann Example”: a brand in small letters begins the name.
_BRAND = re.compile(r"[a-zäöå][a-zäöåß.-]{2,20}(?: (?:&|[A-ZÄÖÅ][\w.-]*)){2,4}")
#: Who answers, where the name of the organisation has still to come.
_DESK = re.compile(
    r"(?:customer (?:service|support|care)s?|general enquiries|head office|reception"
    r"|contact(?: details| us)?|kundtjänst|kundservice|huvudkontor|kontaktuppgifter"
    r"|asiakaspalvelu|pääkonttori|yhteystiedot|kundendienst|kundenservice|zentrale"
    r"|hauptsitz|kontaktdaten|geschäftsstelle|hauptverwaltung|sekretariat|pfarrbüro"
    r"|gemeindeverwaltung|stadtverwaltung|kansli|kansliet|expedition(?:en)?|diariet"
    r"|styrelsen|kirjaamo|toimisto|keskustoimisto|kirkkoherranvirasto|virasto"
    r"|(?:the |main |registered )?office|headquarters|postal address|postadress"
    r"|postanschrift)",
    re.IGNORECASE,
)
#: “I am Ann and my firm is Hair” states a name, and is none.
_VERB = re.compile(
    r" (?:on|toimii|är|heter|ist|heißt|heisst|is|are|have|has|had|was|were|appointed"
    r"|sind|hat|haben|wird|har|finns|svarar|sköter|sköts|hanteras|besvaras|förs|nås|vastaa|hoitaa|tavoittaa|kümmert|hilft"
    r"|beantwortet|this|tämä|denna|detta|dieser|diese"
    r"|belongs?|tillhör|hör till|gehört|gehören|kuuluu|kuuluvat|tietää|tietävät|lukee"
    r"|läser|liest|weiß|knows?|reads) "
)


def trimmed(text: str) -> str:
    """Without the separators around it; “r.f.” and “e. V.” keep their points."""
    text = text.lstrip(SEPARATORS).rstrip(SEPARATORS.replace(".", ""))
    text = text if _ABBREVIATION.search(text) else text.rstrip(SEPARATORS)
    return f"{text})" if text.count("(") > text.count(")") else text


def names_apart(pieces: Sequence[str]) -> list[str]:
    """Cut “Name, role”, “Company, person” and “Role Name Surname” into their parts.

    “Company (company” that a number in brackets followed is cut, too.
    """
    result: list[str] = []
    for piece in pieces:
        for part in _parts_of(piece):
            for unit in _unit_apart(part):
                for said in _dashes_apart(unit):
                    result += _role_apart(said)
    return result


#: Not before a form (“Example, Inc.”), nor inside the brackets of a template: “[NAME,
#: ELSE DELETE]”.
_COMMA = re.compile(
    r", (?!(?:Inc|LLC|Ltd|Limited|Corp|P\.?C)(?!\w))(?![^\[\]]{0,120}\])"
)
_DASH = re.compile(r" [–—-] ")


def _parts_of(piece: str) -> list[str]:
    """What commas part, but for a firm and its owners: “Salon, A & B Malli Ky”."""
    parts = _COMMA.split(piece)
    if len(parts) == 2 and _OWNERS.fullmatch(parts[1]) and is_company(parts[1]):
        sign = not (is_company(parts[0]) or is_person(parts[0]) or has_role(parts[0]))
        return [piece] if sign else parts
    return parts


_OWNERS = re.compile(r"[A-ZÀ-ÖØ-Þ][\w.-]* (?:&|\+|ja|och|und|and) [^,:;()]{2,50}")


def _dashes_apart(part: str) -> list[str]:
    """“Ann Example – Office Manager” is a person and what she does."""
    pieces = _DASH.split(part)
    if len(pieces) == 1 or is_company(part):
        return [part]
    persons = [is_person(piece) and not has_role(piece) for piece in pieces]
    return pieces if any(persons) and any(map(has_role, pieces)) else [part]


#: What is said of a name in brackets: “(a sole trader)”, “(Example Ltd)” of a person.
_ASIDE = re.compile(r"(?P<name>[^()]{4,80}) \((?P<aside>[^()]{2,80})\)\Z")


def _unit_apart(part: str) -> list[str]:
    """“Town of Example / Harbour board” is the town, and one of its units.

    So is a person and her firm in brackets.
    """
    aside = _ASIDE.match(part)
    if aside and "haftungs" not in part:
        plain = aside["aside"][:1].islower() and " " in aside["aside"]
        if plain or is_person(aside["name"]):
            return [aside["name"], aside["aside"]]
    whole, slash, unit = part.partition(" / ")
    apart = slash and (is_company(whole) or is_person(whole))
    return [whole, unit] if apart else [part]


def without_small_title(name: str) -> str:
    """“lic. iur. Ann Example” from its first capital on."""
    return _SMALL_TITLE.sub("", name, count=1) if _SMALL_TITLE.match(name) else name


def without_courtesy(name: str) -> str:
    """“Frau Ann Example” is Ann Example."""
    return _COURTESY.sub("", name, count=1) if _COURTESY.match(name) else name


def _role_apart(part: str) -> list[str]:
    polite = _POLITE.match(part)
    if polite and polite["where"]:
        return [polite["name"], polite["where"]]
    doer = _DOER.match(part) or _AGENT.match(part)
    if doer and is_person(doer["name"]) and not is_company(part):
        return [doer["name"], doer["role"]]
    words = part.split(" ")
    if ":" in part or not has_role(part):
        return [part]
    for count in (1, 2, 3):
        role, name = " ".join(words[:count]), " ".join(words[count:])
        whole = ends_in_role(role) and not role.endswith(" of")
        if whole and is_person(name):
            return [name, role]
    return [part]


def ends_in_role(words: str) -> bool:
    """True if the last of ``words`` says what somebody does."""
    if not has_role(words):
        return False
    found = list(role_pattern().finditer(words))
    return bool(found) and found[-1].end() == len(words)


def is_person(name: str) -> bool:
    """True for a name and a surname, with titles or not."""
    return bool(_PERSON.fullmatch(name)) and not company_pattern().search(name)


def is_name(piece: str) -> bool:
    """True for what can be the name of a person or an organisation."""
    if label_pattern().match(piece) and re.search(r"\d", piece):
        return False
    if len(piece) <= _FEW_LETTERS or piece.endswith(":") or has_placeholder(piece):
        return False
    if re.search(r":\s", piece) or len(piece) > 100:
        return False
    if _VERB.search(piece) or _COUNTY.match(piece) or country_code(piece):
        return False
    if _DESK.fullmatch(piece):
        return False
    brand = bool(_BRAND.fullmatch(piece)) and not has_role(piece)
    titled = bool(_SMALL_TITLE.match(piece)) and is_person(piece)
    begins = piece[:1].isupper() or is_company(piece) or brand or titled
    few = len(piece.split()) <= _MAX_NAME_WORDS or is_long_name(piece)
    return begins and few


def is_long_name(words: str) -> bool:
    """True for a body whose name is long, with a capital in each word that has one.

    “The Parochial Church Council of St Brannoc and All Angels” has ten words.
    """
    many = [word for word in words.split() if word not in _JOINTS]
    return (
        _MAX_NAME_WORDS < len(words.split()) <= 2 * _MAX_NAME_WORDS
        and len(many) <= _MAX_NAME_WORDS
        and all(word[:1].isupper() or word in _SIGNS for word in many)
        and (is_company(words) or bool(_BODY.match(words)))
    )


#: Who sits in it: “The Rector and Churchwardens of St Mary the Virgin”.
_BODY = re.compile(r"The (?:[A-Z]\w+ ){1,3}(?:and [A-Z]\w+ ){0,2}of ")
#: Small words inside the name of a body.
_JOINTS = frozenset(
    "of the and for at in on to & der des die das dem den und für von vom zu zur zum"
    " im am och i för på vid av ja de la du".split()
)
_SIGNS = frozenset({"+", "–", "e.", "V.", "r.f.", "r.y.", "ry", "rf"})


def is_post(piece: str) -> bool:
    """True for what somebody does, who is named on another line: “Head of Sales”."""
    few = len(piece) <= 60 and not is_company(piece) and not _VERB.search(piece)
    few = few and not is_office(piece)
    return few and has_role(piece) and (ends_in_role(piece) or not is_person(piece))


def is_office(words: str) -> bool:
    """True for a firm of lawyers, whose partners are no posts."""
    return bool(_FIRM.match(words))


#: What is called after its partners is a firm: “Kanzlei Example & Partner”.
_FIRM = re.compile(
    r"(?:(?:rechts)?(?:anwalts)?kanzlei|sozietät|steuerberatung|advokatbyrå\w*"
    r"|advokatfirma\w*|juristbyrå\w*|asianajotoimisto|lakitoimisto"
    r"|law (?:firm|office)s?)\s",
    re.IGNORECASE,
)


def is_company(name: str) -> bool:
    """True for a name with a company form, or of a public body."""
    return bool(company_pattern().search(name))
