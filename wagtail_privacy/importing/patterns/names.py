"""Names of organisations and persons among the words of a line, and roles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from wagtail_privacy.importing.patterns.fact_patterns import (
    company_pattern,
    has_role,
    label_pattern,
    role_pattern,
)
from wagtail_privacy.importing.patterns.placeholders import has_placeholder


SEPARATORS = " \t,;/|–—-:.()"
_ABBREVIATION = re.compile(r"(?:\b\w\.\s?)+\Z")
_FEW_LETTERS = 3
_MAX_NAME_WORDS = 8
_PREFIX = (
    r"(?:(?:Prof|Dr|Mag|Dipl|Ing|Herrn?|Frau|Mr|Mrs|Ms|Pastor|Pastorin|Pfarrer|Pfarrerin|"
    r"Rechtsanwalt|Rechtsanwältin|RA|RAin|Notar|Notarin|med|jur|phil|rer|nat|iur|h\. c)"
    r"\.?,? )*"
)
_PART = r"[A-ZÀ-ÖØ-ÞŠŽČĆ](?:[\w’'-]+|\.)"
PERSON = (
    rf"{_PREFIX}{_PART}(?: (?:von|van|de|af|der|zu|da|di) | )"
    rf"(?:{_PART} )?{_PART}(?: {_PART})?"
)
_PERSON = re.compile(PERSON)
#: “I am Ann and my firm is Hair” states a name, and is none.
_VERB = re.compile(r" (?:on|toimii|är|heter|ist|heißt|heisst) ")


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
        for part in piece.split(", "):
            for unit in _unit_apart(part):
                result += _role_apart(unit)
    return result


def _unit_apart(part: str) -> list[str]:
    """“Town of Example / Harbour board” is the town, and one of its units."""
    whole, slash, unit = part.partition(" / ")
    return [whole, unit] if slash and is_company(whole) else [part]


def _role_apart(part: str) -> list[str]:
    words = part.split(" ")
    if ":" in part or not has_role(part):
        return [part]
    for count in (1, 2, 3):
        role, name = " ".join(words[:count]), " ".join(words[count:])
        if _ends_in_role(role) and is_person(name):
            return [name, role]
    return [part]


def _ends_in_role(words: str) -> bool:
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
    if _VERB.search(piece):
        return False
    begins = piece[:1].isupper() or is_company(piece)
    return begins and len(piece.split()) <= _MAX_NAME_WORDS


@cache
def _bare_role() -> re.Pattern[str]:
    return re.compile(rf"(?:{role_pattern().pattern})\Z", re.IGNORECASE)


def is_only_role(piece: str) -> bool:
    """True for one word that says what somebody does: “Kontorschef”."""
    return " " not in piece and bool(_bare_role().match(piece))


def is_company(name: str) -> bool:
    """True for a name with a company form, or of a public body."""
    return bool(company_pattern().search(name))
