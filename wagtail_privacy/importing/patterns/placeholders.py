"""What somebody forgot to fill in: “[COMPANY]”, “(s-postiosoite)”, “xx.xx.20xx”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from wagtail_privacy.importing.cues import words_of_all
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind


#: Words that tell an editor in brackets what belongs there.
_CUES = (
    r"insert|your|fill in|company|address|name|e-?mail|phone|date|controller|enter|"
    r"lisää|täydennä|täytä|kirjoita|nimi|osoite|puhelin|yrity|päivä|y-tunnus|tähän|"
    r"ange|fyll|infoga|namn|adress|företag|telefon|datum|skriv|"
    r"einfügen|einsetzen|eintragen|ergänzen|firma|anschrift|hier|bitte"
)
_UNITS = (
    r"kuukau\w*|vuo\w*|päivä\w*|viikko\w*|månad\w*|år|dagar|months?|years?|days?|weeks?|"
    r"Monate?n?|Jahre?n?|Tage?n?|kk|v"
)
_SURE = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|%[A-Z_]{3,40}%"
    r"|(?<![\w.])[xX]{1,2}[./-][xX]{1,2}[./-](?:20)?[xX]{2,4}(?!\w)"
    r"|(?<![\w.])[xX]{1,2}\.[xX]{1,2}\.(?:19|20)\d\d(?!\w)"
    rf"|(?<!\w)[xX]{{2,4}} (?:{_UNITS})(?!\w)"
    r"|(?<!\w)[Xx]{4,40}(?!\w)|(?<!\w)(?:0?[xX]{2,4}[ -]?){3,5}(?!\w)"
    r"|(?<![_\w])_{4,200}(?![_\w])|(?<=: )(?:\.{6,200}|…{2,100})"
    r"|\b[Ll]orem ipsum\b(?: dolor sit amet)?|(?<!\w)(?:TODO|TBD|FIXME)(?!\w)"
    r"|\b(?:Max|Erika|Martina) Mustermann\b|\bMusterm?(?:firma|straße|stadt|ann)\b"
    r"|\bYritys Oy(?: Ab)?(?!\w)|\bFöretaget? AB(?!\w)|\bCompany (?:Ltd|Name|X)(?!\w)"
    r"|\bYour [Cc]ompany(?: Name| Ltd)?(?!\w)"
)
#: One of these stands in whatever the expression finds.
_SIGNS = (
    *("x", "X", "____", "{{", "${", "%", "......", "……", "orem ipsum"),
    *("TODO", "TBD", "FIXME", "Muster", "Yritys Oy", "Företag", "Company", "company"),
)
_BRACKETS = re.compile(r"\[(?P<square>[^\[\]\n]{2,80})\]|<(?P<angle>[^<>\n/@=]{2,80})>")
_CUE = re.compile(rf"(?<!\w)(?:{_CUES})", re.IGNORECASE)
_ROUND = re.compile(r"(?:\A|[,:;] ?|\n)\((?P<words>[^()\n]{2,40})\)")
_EMPTY_LINE = re.compile(r"[\W_]*")


def find_placeholders(text: str) -> Iterator[tuple[str, int]]:
    """Yield each placeholder in ``text`` as it stands, and where it begins.

    Brackets hold one if they shout, or say what belongs there. Round ones are read
    only where a fact would stand: at the beginning, or behind a comma or colon.
    """
    signs = any(map(text.__contains__, _SIGNS))
    sure = _SURE.finditer(text) if signs else ()
    found: list[tuple[int, int]] = [match.span() for match in sure]
    for match in _BRACKETS.finditer(text) if "[" in text or "<" in text else ():
        if _is_blank(match["square"] or match["angle"]):
            found.append(match.span())
    for match in _ROUND.finditer(text) if "(" in text else ():
        if match["words"].casefold() in _labels():
            found.append((match.start("words") - 1, match.end("words") + 1))
    end = 0
    for start, stop in sorted(found):
        if start >= end:
            end = stop
            yield text[start:stop], start


def has_placeholder(text: str) -> bool:
    return next(find_placeholders(text), None) is not None


def without_placeholders(text: str) -> str:
    """The text, with as many points as a placeholder has signs in the place of each."""
    for words, start in find_placeholders(text):
        text = f"{text[:start]}{'.' * len(words)}{text[start + len(words) :]}"
    return text


def report_placeholders(blocks: Iterable[Block], title: str) -> list[ImportMessage]:
    """A warning for each placeholder; its words stay where they stand."""
    found: dict[tuple[str, int], ImportMessage] = {}
    lines = [(title, 0), *((b.text, b.line) for b in blocks if _is_read(b))]
    for text, line in lines:
        for words, _start in find_placeholders(text):
            quote = words.strip()
            found[quote, line] = ImportMessage("placeholder", line, quote=quote)
    return list(found.values())


def _is_read(block: Block) -> bool:
    """False for a line of underscores or points: that is a rule, not a gap."""
    return block.kind is Kind.LABEL or not _EMPTY_LINE.fullmatch(block.text)


def _is_blank(words: str) -> bool:
    letters = [sign for sign in words if sign.isalpha()]
    shouts = len(letters) > 2 and all(sign.isupper() for sign in letters)
    short = len(words.split()) <= 8
    return bool(letters) and (shouts or (short and bool(_CUE.search(words))))


@cache
def _labels() -> frozenset[str]:
    """What facts are called: “(s-postiosoite)” is the place of one."""
    keys = ("phone", "email", "business_id", "address", "website", "name")
    return words_of_all(*keys) | {
        "s-postiosoite",
        "nimi",
        "pvm",
        "päivämäärä",
        "datum",
        "date",
        "ort",
    }
