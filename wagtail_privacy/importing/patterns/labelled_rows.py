"""Rows of a form: a label, a colon, and the name or a part of the address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from wagtail_privacy.importing.patterns.addresses import is_code, is_town
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.countries import country_code
from wagtail_privacy.importing.patterns.fact_patterns import (
    ADDRESS,
    ends_in_label,
    spans_of,
)
from wagtail_privacy.importing.patterns.names import (
    is_person,
    names_apart,
    without_courtesy,
)
from wagtail_privacy.importing.patterns.officers import lending_firm
from wagtail_privacy.importing.patterns.party_words import PARTIES
from wagtail_privacy.importing.patterns.role_words import has_role
from wagtail_privacy.importing.word_files import read_words


_ROW = re.compile(
    r"\s*(?P<label>[^\W\d][^:\n]{1,48}?)(?:\s?:\s+|(?P<dash>\s[–—-]\s))(?=\S)"
)
#: Facts that only rows give without their neighbours, by what their labels announce.
_MAX_STREET_WORDS = 7


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the fact that its label announces, the label, and the value."""

    key: str
    label: str
    value: str


def row_of(line: str, *, of_person: bool = False) -> Row | None:
    """The row that ``line`` is, or none if no fact of ours has such a label.

    ``of_person`` is for the sections about a person, where “Contact” names one.
    """
    match = _ROW.match(line)
    if not match:
        return None
    label = " ".join(match["label"].casefold().split())
    value = line[match.end() :].strip()
    if key := _place_of(label):
        return Row(key, match["label"], value)
    if of_person and lending_firm(match["label"]):
        return None  # “Provided by Sample Ltd: Ann Example” says more than a label.
    if of_person and label in _labels("role"):
        return Row("role", match["label"], value)
    if not of_person and company_in_title().match(value):
        # “Shop24 – Ann Example e.K.” is a name with its sign, and no row.
        sign = match["dash"] and not (_is_named(label) or _is_of_controller(label))
        other = sign or label in _labels("other_names")
        return None if other else Row("name", match["label"], value)
    person = of_person and (label in _labels("person") or _is_of_person(label, value))
    return Row("name", match["label"], value) if person or _is_named(label) else None


def _place_of(label: str) -> str:
    """The part of an address that a label announces, or the last of several."""
    for key in ADDRESS:
        if label in _labels(key):
            return key
    parts = _AND.split(label)
    if len(parts) == 1 or len(parts) > len(ADDRESS):
        return ""
    keys = [next((it for it in ADDRESS if part in _labels(it)), "") for part in parts]
    return keys[-1] if all(keys) else ""


#: “Postal code and town”, “PLZ / Ort”, “postinumero ja -toimipaikka”.
_AND = re.compile(r"\s*(?:[,/&+]|(?<= )(?:and|och|und|ja)(?= ))\s*-?")


def place_in(row: Row) -> str:
    """The part of an address that is the whole value of ``row``, or ""."""
    value = row.value.rstrip(" .,;")
    if row.key == "role":
        few = len(value.split()) <= _MAX_STREET_WORDS
        return value if few and not re.search(r"[@:?!]", value) else ""
    if row.key == "country":
        return country_code(value)
    if row.key == "postal_code":
        return value if is_code(value) else ""
    if row.key == "city":
        return value if is_town(value) else ""
    few = len(value.split()) <= _MAX_STREET_WORDS and not re.search(r"[@:?!]", value)
    return value if row.key == "street" and few and value[:1].isupper() else ""


def _is_of_person(label: str, value: str) -> bool:
    """True for “Membership secretary: Ann Example, …”: what she does, and her name."""
    said = has_role(label) or bool(_ASKED.search(label))
    said = said or any(PARTIES[of].search(label) for of in _OF_PERSONS)
    named = re.split(r", | \(|; ", value, maxsplit=1)[0]
    name = names_apart([named])[0] if said and named else ""
    return said and is_person(without_courtesy(name)) and not has_role(name)


def is_row_of_person(line: str) -> bool:
    """True for “Head and data contact: Ann Example, ann@…” among a firm's particulars.

    It says whom to ask there: the mailbox is hers.
    """
    match = _ROW.match(line)
    if not match or not _REACHED.search(line, match.end()):
        return False
    label = " ".join(match["label"].casefold().split())
    asked = _ASKED.search(label) or any(PARTIES[of].search(label) for of in _OF_PERSONS)
    if not asked or _is_of_controller(label):
        return False
    value = line[match.end() :].strip()
    # “Register: Amtsgericht Example, HRB 123”: a court looks as a name does.
    numbered = any(span.key == "business_id" for span in spans_of(value))
    return not numbered and _is_of_person(label, value)


def is_row_of_contact(text: str) -> bool:
    """True for “Contact person at the school: Ann Example, …” below the officer."""
    label = text[:_MAX_LABEL].partition(":")[0]
    contact = PARTIES["contact_person"].search(label)
    if not contact or PARTIES["dpo"].search(label):
        return False
    return is_row_of_person(text)


_MAX_LABEL = 60
_REACHED = re.compile(r"@|\d{3}")
#: What other labels have that a person follows.
_ASKED = re.compile(
    r"person|contact|responsible|in charge|kontakt|ansvar|henkilö|vastaa|ansprech"
    r"|zuständig"
    r"|fråg|enquir|quer|question|kysymy|tiedustel|fragen|privacy|data|gdpr|tietosuoja"
    r"|register|rekisteri"
)
_OF_PERSONS = ("dpo", "contact_person")


def _is_of_controller(label: str) -> bool:
    return bool(PARTIES["controller"].search(label))


def is_label_of_name(words: str) -> bool:
    """True for a label alone on its line, whose name is on the next: “Ansvarig”.

    That of a number is no name either: “Företagets FO-nummer”.
    """
    label = words.strip(" :").casefold()
    if label in _labels("lone_name") or ends_in_label(label):
        return True
    few = len(label.split()) <= _MAX_LABEL_WORDS and label not in _labels("other_names")
    return few and _is_named(label)


_MAX_LABEL_WORDS = 3


def _is_named(label: str) -> bool:
    """True for “Vereinsname”, “Name of school”, “Verantwortliche Stelle”."""
    if label in _labels("other_names"):
        return False
    if label in _labels("name"):
        return True
    return any(
        label.endswith(word) or label.startswith(f"{word} ")
        for word in _labels("naming")
    )


@cache
def _labels(key: str) -> frozenset[str]:
    """The labels of all languages that announce ``key``."""
    table = read_words(__package__, "labels.toml")[key]
    return frozenset(label.casefold() for labels in table.values() for label in labels)
