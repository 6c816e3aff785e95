"""What numbers headings, and what numbers list items, look like."""

from __future__ import annotations

import re


#: “Section 5:”, “Kohta 3”, “Artikel 4”, “Teil II”: a word and a number.
_WORDS = (
    r"(?:section|article|clause|part|chapter|kohta|artikla|luku|osa|pykälä|punkt"
    r"|avsnitt|artikel|kapitel|del|paragraf|abschnitt|absatz|teil|ziffer)"
    r"\s+(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])(?=[\s.:)–-]|\Z)\s*[.:)–-]?"
)
#: “1.”, “1)”, “1.2”, “§ 3”, “3 §”, “A.”, “IV.”, “P.2”, “1a.”, “(2)” or “a)” before
#: a heading.
NUMBERING = re.compile(
    r"^\s*(?:"
    rf"(?:(?i:{_WORDS})(?=\s+\S))"
    r"|§\s*\d{1,3}[a-z]?\b[.:)]?|\d{1,2}\s?§"
    r"|(?:"
    r"\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2})*[.):]?(?:\s?[–-](?=\s))?|[A-Z][.):]|[IVX]{1,5}[.):]"
    r"|[A-Z]\.\d{1,2}(?:\.\d{1,2})?[.):]?|\d{1,2}[a-z][.):]?|[a-z]\)"
    r")(?=\s|(?<=[.)])[A-ZÅÄÖÜ])"
    r")\s*"
)
_STEPS = re.compile(r"^\s*(?:§\s*)?(\d{1,3}(?:\.\d{1,2})*)")
_ROMAN = re.compile(r"^\s*([IVX]{1,5})[.):]\s")
_LETTER = re.compile(r"^\s*\(?([A-Za-z])[.):]\s?")
#: “P.2”, “A.1.3”, “B2”: a letter, and numbers below it.
_LETTERED = re.compile(r"^\s*([A-Z])\.?(\d{1,2}(?:\.\d{1,2})?)[.):]?\s+(?=[A-ZÅÄÖÜ])")
_VALUES = {"I": 1, "V": 5, "X": 10}


def number_of(text: str) -> tuple[int, ...]:
    """The number in front of a heading as numbers: “1.2 Scope” is (1, 2).

    Roman numbers and letters count as one step; () if there is none.
    """
    steps = _STEPS.match(text)
    if steps and NUMBERING.match(text):
        return tuple(int(step) for step in steps[1].split("."))
    lettered = _LETTERED.match(text)
    if lettered:
        steps_below = (int(step) for step in lettered[2].split("."))
        return (ord(lettered[1]) - ord("A") + 1, *steps_below)
    roman = _ROMAN.match(text)
    if roman:
        return (_from_roman(roman[1]),)
    letter = _LETTER.match(text)
    return (ord(letter[1].lower()) - ord("a") + 1,) if letter else ()


def _from_roman(number: str) -> int:
    values = [_VALUES[digit] for digit in number]
    return sum(
        -value if any(later > value for later in values[place + 1 :]) else value
        for place, value in enumerate(values)
    )
