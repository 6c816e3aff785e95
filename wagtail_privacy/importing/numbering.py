"""What numbers headings, and what numbers list items, look like."""

from __future__ import annotations

import re
from collections.abc import Sequence


#: “Section 5:”, “Kohta 3”, “Artikel 4”, “Teil II”: a word and a number.
_WORDS = (
    r"(?:section|article|clause|part|chapter|kohta|artikla|luku|osa|pykälä|punkt"
    r"|avsnitt|artikel|kapitel|del|paragraf|abschnitt|absatz|teil|ziffer)"
    r"\s+(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])(?=[\s.:)–-]|\Z)\s*[.:)–-]?"
)
#: “1.”, “1)”, “1.2”, “§ 3”, “3 §”, “A.”, “IV.”, “P.2”, “1a.”, “(2)”, “(b)” or “a)”
#: before a heading.
NUMBERING = re.compile(
    r"^\s*(?:"
    rf"(?:(?i:{_WORDS})(?=\s+\S))"
    r"|§\s*\d{1,3}(?:\.\d{1,2})*[a-z]?\b[.:)]?|\d{1,2}\s?§"
    r"|(?:"
    r"\((?:\d{1,2}|[A-Za-z])\)|\d{1,2}(?:\.\d{1,2})*[.):]?(?:\s?[–-](?=\s))?|[A-Z][.):]"
    r"|[IVX]{1,5}(?:[.):]|\.\d{1,2}[.):]?)"
    r"|[A-Z]\.\d{1,2}(?:\.\d{1,2})?[.):]?|\d{1,2}[a-z][.):]?|[a-z]\)"
    r")(?=\s|(?<=[.)])[A-ZÅÄÖÜ])"
    r")\s*"
)
_STEPS = re.compile(r"^\s*(?:§\s*)?(\d{1,3}(?:\.\d{1,2})*)")
#: “IV.” and, for a part of it, “IV.2”.
_ROMAN = re.compile(r"^\s*([IVX]{1,5})(?:[.):]|\.(\d{1,2})[.):]?)\s")
_LETTER = re.compile(r"^\s*\(?([A-Za-z])[.):]\s?")
#: “P.2”, “A.1.3”, “B2”: a letter, and numbers below it.
_LETTERED = re.compile(r"^\s*([A-Z])\.?(\d{1,2}(?:\.\d{1,2})?)[.):]?\s+(?=[A-ZÅÄÖÜ])")
_VALUES = {"I": 1, "V": 5, "X": 10}
#: “1”, “1a.”, “§ 2”, “2 §”, “Kohta 3”, “IV”: what a line has that is a number alone.
_ALONE = re.compile(
    r"\s{0,9}(?:(?i:section|article|clause|part|chapter|kohta|artikla|luku|osa|pykälä"
    r"|punkt|avsnitt|artikel|kapitel|del|paragraf|abschnitt|teil|ziffer)\s|§)?\s?"
    r"(?:\(?(?P<digits>\d{1,2}(?:\.\d{1,2})?)\s?(?P<letter>[a-z]?)|(?P<roman>[IVX]{1,5}))"
    r"(?:\s?§)?[.:)]?\s{0,9}"
)
#: So many lines of numbers count up, and each stands above a line as short as this.
_MIN_ALONE, _MAX_BELOW = 4, 110


def number_of(text: str) -> tuple[int, ...]:
    """The number in front of a heading as numbers: “1.2 Scope” is (1, 2).

    Roman numbers and letters count as one step; () if there is none.
    """
    steps = _STEPS.match(text)
    if steps and NUMBERING.match(text):
        return tuple(int(step) for step in steps[1].split("."))
    lettered = _LETTERED.match(text)
    if lettered and lettered[1] not in _VALUES:  # “I.2” is a part of the first.
        steps_below = (int(step) for step in lettered[2].split("."))
        return (ord(lettered[1]) - ord("A") + 1, *steps_below)
    roman = _ROMAN.match(text)
    if roman:
        part = (int(roman[2]),) if roman[2] else ()
        return (_from_roman(roman[1]), *part)
    letter = _LETTER.match(text)
    return (ord(letter[1].lower()) - ord("a") + 1,) if letter else ()


def lone_number(text: str) -> tuple[int, ...]:
    """What a line or cell counts that is nothing but a number: “1a” is (1, 1)."""
    alone = _ALONE.fullmatch(text) if len(text) <= _MAX_ALONE else None
    if alone is None:
        return ()
    if alone["roman"]:
        return (_from_roman(alone["roman"]),)
    steps = tuple(int(step) for step in alone["digits"].split("."))
    return (*steps, ord(alone["letter"]) - ord("a") + 1) if alone["letter"] else steps


def lone_numbers(lines: Sequence[str]) -> frozenset[int]:
    """Indices of the lines that are the numbers of the headings right below them.

    They count up, and what stands below is short, no sentence, and each time another:
    so the numbers of pages are none.
    """
    found: list[int] = []
    below: list[str] = []
    last: tuple[int, ...] = ()
    for index, line in enumerate(lines[:-1]):
        number = lone_number(line)
        if not number:
            continue
        if number <= last or number[0] - (last[0] if last else 0) > _MAX_GAP:
            return frozenset()
        found.append(index)
        below.append(lines[index + 1].strip())
        last = number
    heads = sum(map(_may_be_numbered, below))
    enough = len(found) >= _MIN_ALONE and heads == len(set(below)) == len(found)
    return frozenset(found) if enough else frozenset()


def _may_be_numbered(line: str) -> bool:
    words = line[:1].isupper() and len(line) <= _MAX_BELOW
    return words and not line.endswith((".", ",", ";", "!"))


_MAX_ALONE, _MAX_GAP = 30, 2


def _from_roman(number: str) -> int:
    values = [_VALUES[digit] for digit in number]
    return sum(
        -value if any(later > value for later in values[place + 1 :]) else value
        for place, value in enumerate(values)
    )
