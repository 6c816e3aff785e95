"""What was read of the controller, looked at again once all of it is known.

A name read from a sentence may have an article before it, or be what the organisation
is called for short; an address may be that of another company in the same sentence, or
have the name of its bearer before it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.bare_names import (
    with_branch,
    without_heading,
    without_kind,
)
from wagtail_privacy.importing.facts.bearings import words_of
from wagtail_privacy.importing.facts.mentions import PROPER, mentions_in
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.patterns.fact_patterns import (
    ADDRESS,
    REACH,
    spans_of,
)
from wagtail_privacy.importing.patterns.names import is_company
from wagtail_privacy.importing.sections import FoundSection


_LONGEST = 900
#: Who is spoken to or of, and the article behind it: “bietet Ihnen die Muster BKK”.
_LED = re.compile(
    r"(?:(?:Ihnen|Euch|Dir|Sie|Ihr|Du|Wir|Uns|Es|Hier|Dies) )?"
    r"(?:the|die|der|das|den|dem|unsere?|our) (?=[A-ZÀ-ÖØ-ÞŠŽ0-9„“\"])"
)
_ARTICLE = re.compile(r"(?:The|Die|Der|Das|Den|Dem|Unsere?|Our) (?=[A-ZÀ-ÖØ-ÞŠŽ0-9])")
_CHECKED = (*ADDRESS, *REACH, "business_id", "website")
_WORD = re.compile(r"[\w’'-]+")
_MAX_TEXTS = 400


def settle_name(
    name: str, sections: Sequence[FoundSection], title: str, *, stated: bool
) -> str:
    """The ``name`` without what is none of it, or the longer one that it stands for.

    Only a sentence (``stated``) has an article before a name that is not its own: where
    the notice writes it so inside a sentence, too, or in a title, it belongs to it.
    """
    if led := _LED.match(name):
        name = name[led.end() :]
    if not stated:
        return name
    article = _ARTICLE.match(name)
    if article and not _keeps_article(name, article.end(), sections, title):
        name = name[article.end() :]
    if " " not in name and not is_company(name.casefold()):
        return _longer(name, sections) or name
    return name


def is_generic(name: str) -> bool:
    """True for “Der Verein”: what it is called once it has been named."""
    return _ARTICLE.sub("", name, count=1).casefold() in words_of("generic")


def _texts(sections: Sequence[FoundSection]) -> Iterator[str]:
    texts = (block.text for section in sections for block in section.blocks)
    for _place, text in zip(range(_MAX_TEXTS), texts, strict=False):
        yield text


def _keeps_article(
    name: str, start: int, sections: Sequence[FoundSection], title: str
) -> bool:
    """True if the article belongs to the name, by how the rest of the notice has it.

    A German one does unless another case of it, or a small one, is written elsewhere,
    or the name begins with what the body is.
    """
    bare = name[start:]
    # The form is often left out: “Rules of The Kettle & Hob”.
    head = " ".join(bare.split()[:2])
    if name[: start + len(head)] in title or _SITTING.match(name):
        return True
    english = name.startswith(("The ", "Our "))
    inside = small = False
    for text in _texts(sections):
        place = text.find(head)
        while place >= 0:
            before = text[:place]
            if before.endswith(name[:start]):
                opening = before[:-start].rstrip(' *“„"(')
                inside = inside or bool(opening) and opening[-1] not in ".!?:;)§"
            else:
                small = small or bool(_SMALL_ARTICLE.search(before))
            place = text.find(head, place + 1)
    if inside and not small:
        return True
    if english:
        return False
    body = name[start:].split()[0].casefold()
    return not (small or body in words_of("generic") or body in _BODIES)


#: A body is called by those who sit in it: “The Trustees of Marsh Hall”.
_SITTING = re.compile(
    r"The (?:[A-Z]\w+ )?(?:Trustees|Board|Governors|Governing Body|Members|Rector|Vicar"
    r"|Dean|Provost|Masters?|Wardens?|Fellows|President|Committee|Church Council)"
    r"\b[\w ]{0,60}? of "
)
_SMALL_ARTICLE = re.compile(
    r"(?<!\w)(?:the|die|der|das|den|dem|des|von|vom|zur|zum) \Z"
)
#: What a body is, where its article is that of the word: “Die Gesellschaft für …”.
_BODIES = frozenset(
    "fachhochschule kirchgemeinde kirchengemeinde pfarrei gesellschaft vereinigung"
    " arbeitsgemeinschaft interessengemeinschaft kantonsschule musikschule"
    " volkshochschule akademie innung kammer krankenkasse sparkasse bibliothek"
    " bücherei volksbank bürgerstiftung zentrale anstalt hansestadt"
    " marktgemeinde ortsgemeinde verbandsgemeinde samtgemeinde"
    " einwohnergemeinde politische bank kasse".split()
)


def _longer(name: str, sections: Sequence[FoundSection]) -> str:
    """The name that ``name`` stands for: “Federation”, of “Oxby Chess Federation”."""
    for text in _texts(sections):
        if name not in text:
            continue
        for match in PROPER.finditer(text[:_LONGEST]):
            words = match["name"]
            bare = _ARTICLE.sub("", words, count=1)
            ends = bare.endswith(f" {name}") or bare.startswith(f"{name} ")
            if ends and len(bare.split()) <= _MAX_LONGER:
                return bare
    return ""


_MAX_LONGER = 6


def street_alone(street: str, name: str, quote: str) -> str:
    """The ``street`` without the name of who is there: “Muster Bäckerei Gasse 3”.

    ``quote`` is what it was read from: only what it begins with can be a name there.
    """
    head, comma, rest = street.partition(", ")
    if comma and _is_bearer(head, name):
        return rest
    if comma or not quote.startswith(tuple(_telling(name)[:1])):
        return street
    words = street.split()
    own = {*_telling(name)}
    known = max(
        (place for place, word in enumerate(words[:-2], 1) if word in own), default=0
    )
    return " ".join(words[-2:]) if known else street


def _telling(name: str) -> list[str]:
    return [word for word in _WORD.findall(name) if len(word) > _FEW_LETTERS]


_FEW_LETTERS = 3


def _is_bearer(head: str, name: str) -> bool:
    """True for the name itself, with its article or without its form."""
    bare = _ARTICLE.sub("", head, count=1)
    whole = _ARTICLE.sub("", name, count=1)
    return bool(name) and (bare == whole or bare == whole.rpartition(" ")[0])


def forget_others(
    organisation: dict[str, str], evidence: list[Evidence], name: str
) -> None:
    """Leave to another company the facts that stand behind its name in a sentence."""
    for item in list(evidence):
        party, _dot, key = item.fact.partition(".")
        if not item.stated or party != "organisation" or key not in _CHECKED:
            continue
        if organisation.get(key) == item.value and _is_of_other(item, name):
            gone = ADDRESS if key in ADDRESS else (key,)
            for lost in gone:
                told = [it for it in evidence if it.fact == f"organisation.{lost}"]
                if all(it.quote == item.quote for it in told):
                    organisation.pop(lost, "")
                    evidence[:] = [it for it in evidence if it not in told]


def _is_of_other(item: Evidence, name: str) -> bool:
    """True if another company is named last before a fact, and the own one nowhere."""
    text = item.quote[:_LONGEST]
    place = text.find(item.value)
    if place <= 0 or name in text:
        return False
    found = [it for it in mentions_in(text) if it.formed and it.end <= place]
    last = found[-1].name if found else ""
    return bool(last) and last not in name and name not in last


def settle_organisation(
    organisation: dict[str, str],
    evidence: list[Evidence],
    sections: Sequence[FoundSection],
    title: str,
) -> list[ImportMessage]:
    """Correct the name, the street and the owner of what ``organisation`` has.

    Return a message for a word that stood before a name and is none of it.
    """
    messages: list[ImportMessage] = []
    if told := _told("name", organisation, evidence):
        name = settle_name(told.value, sections, title, stated=told.stated)
        if told.stated:
            name = without_kind(name, told.quote, title)
            name = without_heading(name, _texts(sections))
            name = with_branch(name, told.quote)
        _correct("name", name, organisation, evidence)
        if not told.stated and told.value.endswith(name) and name != told.value:
            left = told.value.removesuffix(name).strip()
            messages.append(ImportMessage("fact-label", told.line, left))
        forget_others(organisation, evidence, name)
    settle_street(organisation, evidence)
    return messages


def settle_street(organisation: dict[str, str], evidence: list[Evidence]) -> None:
    """Take the name of who is there from the street of ``organisation``."""
    if told := _told("street", organisation, evidence):
        name = organisation.get("name", "")
        if told.stated:
            street = street_alone(told.value, name, told.quote)
            _correct("street", street, organisation, evidence)


def settle_country(organisation: dict[str, str], evidence: list[Evidence]) -> None:
    """Add the country that stands behind the town of ``organisation``.

    An address that was a person's first was read without it.
    """
    told = _told("city", organisation, evidence)
    if told is None or "country" in organisation:
        return
    spans = spans_of(told.quote)
    for city, country in itertools.pairwise(
        [span for span in spans if span.key != "postal_code"]
    ):
        near = country.start - city.end <= _NEAR
        if (city.value, country.key) == (told.value, "country") and near:
            organisation["country"] = country.value
            fact = "organisation.country"
            evidence.append(replace(told, fact=fact, value=country.value, stated=True))


_NEAR = 20


def _told(
    key: str, organisation: dict[str, str], evidence: list[Evidence]
) -> Evidence | None:
    """What the fact of ``organisation`` was read from, if it was."""
    fact, value = f"organisation.{key}", organisation.get(key, "")
    return next(
        (item for item in evidence if item.fact == fact and item.value == value), None
    )


def _correct(
    key: str, value: str, organisation: dict[str, str], evidence: list[Evidence]
) -> None:
    told = _told(key, organisation, evidence)
    if told and value != told.value:
        organisation[key] = value
        evidence[evidence.index(told)] = replace(told, value=value)
