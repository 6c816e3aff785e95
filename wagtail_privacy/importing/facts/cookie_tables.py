"""Cookies in tables and lists of a notice, with the service that each belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wagtail_privacy.importing.facts.service_names import (
    NamedCookie,
    NamedService,
    mentions,
    service_of_cookie,
)
from wagtail_privacy.importing.outline import Block, Kind, Table


#: What the head of a column begins with, by what stands in the column.
_HEADS = {
    "name": r"cookie|eväst|kak|name|nimi|namn|nimike|tunnus|bezeichnung|storage|key",
    "provider": (
        r"provider|palveluntarj|tarjoaja|asettaja|palvelu|leverantör|tjänst|anbieter|"
        r"dienst|vendor|set by|service|third party|domain|host|verkkotunnus|domän|från"
    ),
    "purpose": (
        r"purpose|use|what|descr|function|käyttötark|tarkoit|mihin|mitä|kuvaus|selite|"
        r"ändamål|syfte|används|användning|vad|beskriv|funktion|zweck|wofür|wozu|beschr|"
        r"aufgabe|verwendung|why|miksi|varför|warum"
    ),
    "lifetime": (
        r"duration|expir|life|storage (?:period|time)|how long|retention|stored for|"
        r"kesto|voimassa|säilyt|elinaika|kuinka kauan|vanhen|umpeutu|"
        r"varaktighet|lagring|livslängd|giltig|hur länge|finns kvar|löp|sparas|"
        r"dauer|speicher|laufzeit|ablauf|gültig|lebensdauer|wie lange|"
        r"lasts|until|period"
    ),
    "kind": r"type|typ|tyyppi|laji|category|kateg|luokka|art|where|missä|var|wo",
}
_COOKIE_HEAD = re.compile(r"cookie|eväst|kak(?:a|or|ans|ns)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z_][\w.*#%<>\[\]{}-]{1,80}")
#: A name that cannot be a word of a sentence: with a sign in it, or a star.
_TELLING = re.compile(r"[A-Za-z][\w.-]*_[\w.*<>\[\]-]*|_[\w.*-]{2,}")
_AND = re.compile(r"\s*(?:,|/|\n|\s&\s|\b(?:and|und|och|ja)\b)\s*")
_LINE = re.compile(
    rf"(?:[-–•*·]\s*)?[`“\"']?(?P<name>{_TELLING.pattern})[`”\"']?"
    r"(?:\s+\((?P<who>[^()]{2,60})\))?"
    r"\s*(?:[|:;,\t]|\s[–—-]\s|\s{2,})\s*(?P<rest>\S.{0,400})\Z"
)
_PARTS = re.compile(r"\s*(?:[|;\t]|\s[–—-]\s|,\s|\s{2,})\s*")
_UNIT = (
    r"(?:vuo(?:si|tta|den)|kuukau\w+|kk|viikko\w*|päivä\w*|vrk|tunti\w*|tuntia|minuut\w+|"
    r"år|månad\w*|veck\w*|dag\w*|timm\w+|minut\w*|years?|months?|weeks?|days?|hours?|"
    r"minutes?|min|h|sek\w*|seconds?|Jahre?n?|Monate?n?|Wochen?|Tage?n?|Stunden?|Minuten?)"
)
_LIFETIME = re.compile(
    rf"(?<!\w)\d{{1,3}}\s?{_UNIT}(?!\w)|(?<!\w)(?:session|istun|sitzung|pysyvä|persistent|"
    r"bestående|dauerhaft|selaimen|browser|webbläsar|unlimited)",
    re.IGNORECASE,
)
_IN_PROSE = re.compile(
    r"(?<![\w@./-])_?[A-Za-z][A-Za-z0-9]{0,30}_[\w*]{1,40}(?![\w@/-])"
)
_LONGEST = 2_000
_FEWEST_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class _Row:
    """A cookie of a table or list, with what the row says of its provider."""

    cookie: NamedCookie
    provider: str
    quote: str
    line: int


def find_cookies(
    tables: Iterable[Table], blocks: Sequence[Block]
) -> list[NamedService]:
    """Return the cookies of ``tables`` and of lists among ``blocks``, by service.

    The service is the one that the row names, else that with such a cookie among those
    that the package knows, else what the provider's column says, else nobody: "".
    """
    rows: dict[str, _Row] = {}
    for row in (*_of_tables(tables), *_of_lines(blocks), *_of_prose(blocks)):
        rows.setdefault(row.cookie.name, row)
    groups: dict[str, list[_Row]] = {}
    known: dict[str, str] = {}
    for row in rows.values():
        name, id = _service_of(row)
        groups.setdefault(name, []).append(row)
        known[name] = known.get(name) or id
    return [
        NamedService(
            name,
            known[name],
            tuple(row.cookie for row in group),
            group[0].quote,
            group[0].line,
        )
        for name, group in groups.items()
    ]


def merge_services(
    named: dict[str, NamedService], with_cookies: Iterable[NamedService]
) -> list[NamedService]:
    """One list of the services that sentences name and those that have cookies."""
    result = dict(named)
    for service in with_cookies:
        same = result.get(service.name) or next(
            (it for it in result.values() if it.known and it.known == service.known),
            None,
        )
        if same:
            result[same.name] = NamedService(
                same.name, same.known, service.cookies, same.quote, same.line
            )
        else:
            result[service.name] = service
    return list(result.values())


def _service_of(row: _Row) -> tuple[str, str]:
    words = f"{row.provider} {row.cookie.purpose}"
    by_cookie = service_of_cookie(row.cookie.name)
    for name, _start, _end in mentions(words):
        return name, by_cookie[1] if _is_one(name, by_cookie[0]) else ""
    if by_cookie[1] and not _is_own(row.provider):
        return by_cookie
    provider = row.provider.strip()
    is_name = provider[:1].isupper() and len(provider.split()) <= 4
    return (provider, "") if is_name and not _is_own(provider) else ("", "")


def _is_one(name: str, known: str) -> bool:
    return bool(known) and name.split()[0].casefold() in known.casefold()


_OWN = re.compile(
    r"\b(?:own|this (?:web)?site|first.party|oma|omat|sivusto|ensimmäi|egen|egna|vår|"
    r"förstaparts|eigene?s?|diese website|we|us|our|wir|me|vi)\b",
    re.IGNORECASE,
)


def _is_own(provider: str) -> bool:
    return bool(_OWN.search(provider))


def _of_tables(tables: Iterable[Table]) -> Iterator[_Row]:
    for table in tables:
        columns = _columns(table.rows[0]) if table.rows else {}
        if not columns:
            continue
        cells = [
            row[columns["name"]] for row in table.rows[1:] if len(row) > columns["name"]
        ]
        telling = any(_TELLING.fullmatch(_bare(cell)) for cell in cells)
        if not telling and not any(map(_COOKIE_HEAD.search, table.rows[0])):
            continue
        for number, row in enumerate(table.rows[1:], start=1):
            yield from _of_row(row, columns, table.line + number)


def _of_row(row: Sequence[str], columns: dict[str, int], line: int) -> Iterator[_Row]:
    def cell(key: str) -> str:
        place = columns.get(key, len(row))
        return " ".join(row[place].split()) if place < len(row) else ""

    quote = " | ".join(filter(None, (" ".join(item.split()) for item in row)))
    for name in _AND.split(cell("name")):
        bare = _bare(name)
        if _NAME.fullmatch(bare):
            cookie = NamedCookie(bare, cell("lifetime"), cell("purpose"))
            yield _Row(cookie, cell("provider"), quote, line)


def _bare(cell: str) -> str:
    return cell.strip(" `\"'“”„").strip()


def _columns(head: Sequence[str]) -> dict[str, int]:
    """Which column holds what; {} for a table that is not about cookies.

    The name stands in the first column whose head says cookie or name.
    """
    found: dict[str, int] = {}
    for place, cell in enumerate(head):
        words = " ".join(cell.casefold().split())
        for key in ("lifetime", "purpose", "provider", "kind", "name"):
            said = re.match(rf"(?:the |den |die |der )?(?:{_HEADS[key]})", words)
            if said and key not in found:
                found[key] = place
                break
    if "name" not in found and len(head) > 1 and "lifetime" in found:
        found["name"] = 0
    is_table = "name" in found and len(found.keys() - {"kind"}) >= _FEWEST_COLUMNS
    return found if is_table else {}


def _of_lines(blocks: Sequence[Block]) -> Iterator[_Row]:
    """“_ga – 2 years – …”, and a name in a cell or a term with the rest behind it."""
    for place, block in enumerate(blocks):
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        name = _bare(block.text)
        in_cells = block.kind is Kind.LABEL and after and after.kind is not Kind.LABEL
        if in_cells and _TELLING.fullmatch(name.rstrip(":")):
            yield _of_words(name.rstrip(":"), "", after.text, block)
            continue
        match = _LINE.fullmatch(block.text) if len(block.text) <= 500 else None
        if match and not match["name"].endswith((".", "-")):
            yield _of_words(match["name"], match["who"] or "", match["rest"], block)


def _of_prose(blocks: Sequence[Block]) -> Iterator[_Row]:
    """Names with an underscore in a sentence about cookies: nothing else has them."""
    for block in blocks:
        if len(block.text) > _LONGEST or not _COOKIE_HEAD.search(block.text):
            continue
        for name in _IN_PROSE.findall(block.text):
            yield _Row(NamedCookie(name), "", block.text, block.line)


def _of_words(name: str, provider: str, words: str, block: Block) -> _Row:
    parts = [part.strip(" .") for part in _PARTS.split(words) if part.strip(" .")]
    lifetime = next((part for part in parts if _LIFETIME.search(part)), "")
    rest = [part for part in parts if part != lifetime]
    if lifetime and len(lifetime) > 40:
        found = _LIFETIME.search(lifetime)
        rest, lifetime = parts, found[0] if found else ""
    cookie = NamedCookie(name, lifetime, ", ".join(rest)[:400])
    quote = block.text if name != block.text else f"{block.text}: {words}"
    return _Row(cookie, provider, quote, block.line)
