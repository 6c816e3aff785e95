"""Words, facts and dates of a notice, made comparable for ``corpus_accuracy``."""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

from babel import Locale


UNSEEN = re.compile(r"(?is)<!--.*?-->|<(head|script|style)\b.*?</\1\s*>")
#: “<info@example.org>” in Markdown is an address, and no tag.
TAG = re.compile(r"</?[a-zA-Z!](?![^\s<>]*[@:])[^>]*>")
BULLETS = " \t\n•·*-–:|"
MONTHS = {
    name: number
    for names in (
        "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
        "jan feb mar apr maj jun jul aug sep okt nov dec",
        "jan feb mär apr may jun jul aug sep oct nov dez",
        "jän feb mär apr mai jun jul aug sep okt nov dez",
    )
    for number, name in enumerate(names.split(), 1)
}
DATES = (
    re.compile(
        r"\b(?P<d>\d{1,2})\s?[./]\s?(?P<m>\d{1,2})(?:\s?[./]\s?|\s)(?P<y>\d{4}|\d\d)\b"
    ),
    re.compile(r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b"),
    re.compile(
        r"\b(?P<d>\d{1,2})(?:\.|:?[ae]|st|nd|rd|th)? (?:day )?(?:of )?"
        r"(?P<name>[^\W\d]{3,})\.?,? (?P<y>\d{4})\b"
    ),
    re.compile(
        r"\b(?P<name>[^\W\d]{3,})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? (?P<y>\d{4})\b"
    ),
)
# Sections whose facts were taken out of their text; the facts of others stay in it.
MOVED = {"controller", "contact_person", "dpo", "register_name", "document_dates"}
#: The names of a country by its code.
COUNTRIES = {
    code: [
        Locale(language).territories[code].casefold()
        for language in ("fi", "sv", "en", "de")
    ]
    for code in ("FI SE NO DK IS EE DE AT CH GB IE AX NL US CA AU NZ LI IT".split())
}
# What is left of "Puh. 040 555 0100" or "20100 Turku, Finland" without the facts.
LABELS = set(
    "y tunnus puh puhelin gsm s posti sähköposti osoite postiosoite verkkosivu "
    "org nr organisationsnummer fo nummer tfn telefon tel telefonnummer e post "
    "epost adress webbplats business id company number telephone phone email mail "
    "address website web anschrift inhaber den on vom am suomi finland sverige sweden "
    "schweden finnland deutschland germany nimi muut yhteystiedot handy uid name "
    "namn kontakt praxis".split()
)


def source_text(source: Path) -> str:
    """The words of a file: markup, scripts and comments left out.

    A file that cannot be read so has them in ``NAME.words.txt`` beside it.
    """
    plain = source.with_name(f"{source.stem}.words.txt")
    if plain.exists():
        return plain.read_text("utf-8")
    text = source.read_text("utf-8")
    if source.suffix == ".html":
        text = UNSEEN.sub(" ", text)
    return html.unescape(TAG.sub(" ", text))


def simplify(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
    return text.casefold()


def flatten(text: str) -> str:
    """One line in lower case, without soft hyphens and doubled spaces."""
    return " ".join(simplify(text).split())


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", simplify(text)))


def starts_with(text: str, start: str) -> bool:
    return flatten(text).lstrip(BULLETS).startswith(flatten(start).lstrip(BULLETS))


def only_labels(text: str) -> bool:
    """True if nothing but labels of facts and punctuation is left."""
    return words(text).keys() <= LABELS


def fact_key(key: str, value: str) -> str:
    """What must be equal in two spellings of one fact."""
    if key == "phone":
        return re.sub(r"^(00)?(358|46|44|49)", "0", re.sub(r"\D", "", value))
    if key == "business_id":  # Sweden's tax agency puts 16 before the ten digits.
        return re.sub(r"^16(?=\d{10}$)", "", re.sub(r"\W", "", flatten(value)))
    if key == "postal_code":
        return re.sub(r"\W", "", flatten(value))
    if key == "website":
        return re.sub(r"^https?://(www\.)?|^www\.|/$", "", flatten(value))
    return flatten(value)


def dates_in(text: str) -> list[tuple[str, str]]:
    """Each date of the text as ISO date and as it is written."""
    found = []
    for pattern in DATES:
        for match in pattern.finditer(simplify(text)):
            part = match.groupdict()
            name = part.get("name", "")
            month = part.get("m") or _month(name)
            if month:
                year = int(part["y"]) + (2000 if len(part["y"]) == 2 else 0)
                iso = f"{year}-{int(month):02}-{int(part['d']):02}"
                found.append((iso, match[0]))
    return found


def _month(name: str) -> int | None:
    """The number of a month: "marraskuuta" before "mar"."""
    finnish = name.removesuffix("ta").removesuffix("kuu")
    return MONTHS.get(finnish) or MONTHS.get(name[:3])


def is_stated(key: str, value: str, text: str) -> bool:
    """True if the flattened ``text`` has the fact, however it spells it."""
    if key == "country":
        return bool(as_written(value, text))
    if flatten(value) in text:
        return True
    if key == "business_id":
        return re.sub(r"\W", "", flatten(value)) in re.sub(r"\W", "", text)
    return key == "email" and flatten(value).partition("@")[0] in text


def as_written(value: str, text: str) -> str:
    """The fact as the source spells it, the value itself if it is not found."""
    flat = flatten(text)
    if value in COUNTRIES:
        return next((name for name in COUNTRIES[value] if name in flat), "")
    value = flatten(value)
    before = r"(?<!\d)" if value[:1].isdigit() else ""
    if re.search(before + re.escape(value), flat):
        return value
    bare = re.sub(r"^https?://|/$", "", value)
    if bare != value and bare in flat:
        return bare
    digits = re.sub(r"\D", "", value)
    if len(digits) >= 5:
        tail = r"[\s()/.-]*".join(digits[-7:])
        if match := re.search(r"(?:\+?[\d()]+[\s()/.-]*)*" + tail + "[a-z]?", flat):
            return match[0]
    return value


def account_for_words(
    source: str, got: dict[str, Any], expected: dict[str, Any]
) -> dict[str, Counter[str]]:
    """Return which words of the source were lost, invented or said twice.

    A date may be written otherwise, a glued word may be split, and the name of the
    organisation may be read from the title. Running heads stand on every page, so
    what ``expected`` has as chrome is not invented; nor is the plain title that a
    document without one gets.
    """
    known = words(source)
    around = words(" ".join(expected.get("chrome", ())))
    sections = got["sections"]
    title = got["title"] if flatten(got["title"]) in flatten(source) else ""
    told = words(
        "\n".join([title, *(f"{part['heading']}\n{part['text']}" for part in sections)])
    )
    facts = words("\n".join(as_written(value, source) for value in fact_values(got)))
    noted = words("\n".join(part["text"] for part in got["messages"]))
    lost = known - (told + facts + noted)
    invented = (told - known - around) + Counter(
        {word: times for word, times in facts.items() if word not in known}
    )
    twice = (told + facts) - known - invented
    twice -= words((got.get("organisation") or {}).get("name", ""))
    iso = {got.get("date"), *(date for part in sections for date in _dates(part))}
    for date, written in dates_in(source):
        if date in iso:
            lost -= words(written)
    unglue(lost, invented)
    return {"lost": lost, "invented": invented, "twice": twice}


def fact_values(got: dict[str, Any]) -> list[str]:
    """Every fact that is out of the text: a controller's are the organisation's.

    What a sentence states is still in that sentence.
    """
    stated = {item["fact"] for item in got["messages"] if item["code"] == "fact-stated"}
    facts = (got.get("organisation") or {}).items()
    values = [
        value
        for key, value in facts
        if f"organisation.{key}" not in stated and key != "country"  # A code, no words.
    ]
    for section in got["sections"]:
        for key, value in facts_by_key(section).items():
            if f"{section['type']}.{key}" in stated:
                continue
            shared = section["type"] == "controller" and value in values
            if not shared and not _is_date(value):
                values.append(value)
    return [str(value) for value in values if value]


def moved_facts(section: dict[str, Any]) -> list[str]:
    """The facts of a section that no longer stand in its text."""
    return list(facts_by_key(section).values())


def facts_by_key(section: dict[str, Any]) -> dict[str, str]:
    facts = section.get("facts") or {}
    return facts if section["type"] in MOVED else {}


def _dates(section: dict[str, Any]) -> list[str]:
    return [str(value) for value in moved_facts(section) if value]


def _is_date(value: str) -> bool:
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value))


def unglue(lost: Counter[str], invented: Counter[str]) -> None:
    """Forgive each lost word that is two invented ones without a space."""
    for word in list(lost.elements()):
        for cut in range(1, len(word)):
            halves = Counter([word[:cut], word[cut:]])
            if halves <= invented:
                lost[word] -= 1
                invented -= halves
                break
    lost += Counter()
