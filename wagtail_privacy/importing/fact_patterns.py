"""What facts look like in a line: addresses, numbers, names of companies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from wagtail_privacy.importing.cues import cues_of, known_languages


EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
WEBSITE = re.compile(r"(?:https?://|www\.)[^\s<>,;()]+[^\s<>,;().]", re.IGNORECASE)
PHONE = re.compile(r"(?<![\w-])\+?\(?\d[\d\s()/-]{4,20}\d(?![\w-])")
#: Finland, Sweden, Germany; a country's number is told from another's by its shape.
BUSINESS_IDS = {
    "FI": re.compile(r"(?<![\d-])\d{6,7}-\d(?![\d-])"),
    "SE": re.compile(r"(?<![\d-])\d{6}-\d{4}(?![\d-])"),
    "DE": re.compile(r"\bHR[AB]\s?\d{1,6}\b"),
}
_TOWN = r"[A-ZÅÄÖÜ][\w.\-]+(?:[ -](?:am|an|der|ob)?\s?[A-ZÅÄÖÜ][\w.\-]+){0,2}"
POSTAL = re.compile(
    rf"\b(?:(?:FI|SE|D|DE)-)?(?P<code>\d{{5}}|\d{{3}} \d{{2}})\s+(?P<city>{_TOWN})"
)
UK_POSTAL = re.compile(
    r"(?P<city>[A-Z][\w'\-]+(?: [A-Z][\w'\-]+)*),?\s+"
    r"(?P<code>[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})\b"
)
STREET = re.compile(
    r"(?:(?<=^)|(?<=[\s,;:]))(?P<street>[A-ZÅÄÖÜ][\w.'\-/]*(?: [\w.'\-/]+){0,4}? "
    r"\d{1,4}(?:[–-]\d{1,4})?(?:\s?[a-zA-Z](?![\w]))?(?:\s\d{1,3}(?!\d))?"
    r"|(?:PL|PB|P\.?O\.? Box|Postfach|Box) \d{1,6}"
    r"|\d{1,4}[a-z]? [A-Z][\w'\-]+(?: [A-Z][\w'\-]+){0,3})"
    r"(?=\s*(?:,|$|\s\d{5}\b|\s\d{3} \d{2}\b))"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A fact in a line: which, its value, and from where to where."""

    key: str
    value: str
    start: int
    end: int


def spans_of(line: str) -> list[Span]:
    """Return the facts that ``line`` states, in their order, none overlapping."""
    found: list[Span] = []
    for key, value, start, end in _candidates(line):
        if all(end <= span.start or start >= span.end for span in found):
            found.append(Span(key, value, start, end))
    return sorted(found, key=lambda span: span.start)


def _candidates(line: str) -> list[tuple[str, str, int, int]]:
    """Everything that looks like a fact; what stands first wins where two overlap."""
    result = [("email", m.group(), *m.span()) for m in EMAIL.finditer(line)]
    result += [
        ("website", _with_scheme(m.group()), *m.span()) for m in WEBSITE.finditer(line)
    ]
    for pattern in BUSINESS_IDS.values():
        result += [
            ("business_id", m.group(), *m.span()) for m in pattern.finditer(line)
        ]
    for match in numbered_label_pattern().finditer(line):
        result.append(("business_id", match["number"], *match.span("number")))
    for pattern in (POSTAL, UK_POSTAL):
        for match in pattern.finditer(line):
            result.append(("postal_code", match["code"], *match.span("code")))
            result.append(("city", match["city"].rstrip("."), *match.span("city")))
    masked = label_pattern().sub(lambda label: "," * len(label.group()), line)
    for match in STREET.finditer(masked):
        result.append(("street", match["street"], *match.span("street")))
    result += [("phone", m.group().strip(), *m.span()) for m in PHONE.finditer(line)]
    return result


def _with_scheme(address: str) -> str:
    """The address as a browser needs it: “www.” alone is no address to link to."""
    return f"https://{address}" if address.lower().startswith("www.") else address


def country_of(business_id: str) -> str:
    """The country whose business ids look like this one, or ""."""
    for country, pattern in BUSINESS_IDS.items():
        if pattern.fullmatch(business_id):
            return country
    return ""


@cache
def label_pattern() -> re.Pattern[str]:
    """A word that announces a fact, with its colon: “Puh.”, “Y-tunnus”, “E-mail:”."""
    keys = ("phone", "email", "business_id", "address", "website", "name")
    words = {
        word
        for language in known_languages()
        for key in keys
        for word in cues_of(language).words[key]
    }
    choice = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w-])(?:{choice})(?![\w-]|\.[^\W\d])\s*[.:]*", re.IGNORECASE
    )


def is_name_label(label: str) -> bool:
    """True for “Nimi:” and the like, which a name follows."""
    words = (cues_of(code).words["name"] for code in known_languages())
    folded = label.strip().casefold()
    return folded.endswith(":") and any(folded.rstrip(": ") in item for item in words)


@cache
def numbered_label_pattern() -> re.Pattern[str]:
    """A business id of any country behind its label: “Company number 09123456”."""
    words = {
        word
        for code in known_languages()
        for word in cues_of(code).words["business_id"]
    }
    choice = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w-])(?:{choice})[\s.:]+(?P<number>[A-Z]{{0,3}}\d[\d-]{{4,12}}\d)(?![\w-])",
        re.IGNORECASE,
    )


@cache
def role_pattern() -> re.Pattern[str]:
    """A word that says what somebody does: “Jäsensihteeri”, “Welfare Officer”."""
    stems = {
        stem for code in known_languages() for stem in cues_of(code).words["roles"]
    }
    choice = "|".join(re.escape(stem) for stem in sorted(stems))
    return re.compile(rf"\w*(?:{choice})\w*", re.IGNORECASE)


@cache
def company_pattern() -> re.Pattern[str]:
    """A name with a company form or a public body's word in it."""
    forms = {
        form for code in known_languages() for form in cues_of(code).words["forms"]
    }
    choice = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?:^|[\s-])(?:{choice})\.?(?=$|[\s,:)])", re.IGNORECASE)


@cache
def company_in_title() -> re.Pattern[str]:
    """A company's name in a title: “Esimerkki Oy Ab” of “Esimerkki Oy Ab:n …”."""
    forms = "Oyj|Oy Ab|Ab Oy|Oy|Abp|Ab|AB|Ky|ry|rf|Tmi|Ltd|GmbH|AG|plc"
    return re.compile(
        rf"(?P<name>(?:[A-ZÅÄÖ0-9][\w&.'\-]*\s+){{1,5}}(?:{forms}))(?=:|\b)"
    )
