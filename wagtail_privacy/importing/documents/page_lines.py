"""Lines that only pages have: the way to them, their menu, buttons and foot."""

from __future__ import annotations

import re

from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.patterns.folded_words import folded_words


_STEP = re.compile(r"\s+[/›>»→|\\·•–-]\s+|\s*[›»→]\s*|:\s")
_PART = re.compile(r"\s+[|·•]\s+|\s*\|\s*")
_SIGNS = re.compile(r"[|·•/,–—›»]|\s-\s")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: What no name of a page ends with or has inside.
_SENTENCE = re.compile(r"[.!?;@]|\d{3}")
_ARROW = re.compile(r"\s+[>›»→]+\s+|\s*[›»→]\s*")
_MAX_STEP, _MIN_STEPS = 60, 3
#: The longest line that hangs above a page or below it.
_MAX_BANNER = 90
#: A menu in one line has so many words at least, a row of buttons at most.
_MIN_MENU, _MAX_BUTTONS = 3, 14
#: Words of the longest name of a button.
_LONGEST = 6


def is_breadcrumb(text: str) -> bool:
    """True for the way to a page: “Home › Before you travel › Privacy”."""
    steps = [step.strip() for step in _STEP.split(text)]
    if len(steps) < 2 or _SENTENCE.search(text):
        return False
    short = all(0 < len(step) <= _MAX_STEP for step in steps)
    return short and fold(steps[0]) in folded_words("home")


def is_trail(text: str) -> bool:
    """True for three steps or more to a page, whatever the first: “A > B > C”."""
    steps = [step.strip() for step in _ARROW.split(text)]
    if len(steps) < _MIN_STEPS or _SENTENCE.search(text):
        return False
    return all(0 < len(step) <= _MAX_STEP and step[:1].isupper() for step in steps)


def is_language_switch(text: str) -> bool:
    """True for two languages or more side by side: “DE | FR | EN”, “Suomi Svenska”."""
    known = folded_words("language_names")
    parts = [fold(part) for part in _SIGNS.split(text) if part.strip()]
    if len(parts) > 1 and all(map(known.__contains__, parts)):
        return True
    words = fold(_SIGNS.sub(" ", text)).split()
    return 1 < len(words) <= _MAX_BUTTONS and all(map(known.__contains__, words))


def is_banner(text: str) -> bool:
    """True for a line above a page: “Free delivery from 39 €”, “Are you over 18?”."""
    short = len(text) <= _MAX_BANNER
    return short and fold(text).startswith(tuple(folded_words("banners")))


def is_maker(text: str) -> bool:
    """True for a line below a page that says who makes it: “Site by Example Ltd”."""
    words = fold(text)
    starts = (word for word in folded_words("makers") if words.startswith(word))
    return len(text) <= _MAX_BANNER and any(
        not words[len(start) : len(start) + 1].isalnum() for start in starts
    )


def is_opening(text: str) -> bool:
    """True for the hours of a house: “Geöffnet Di–So 10–17”, “Avoinna ma–pe 9–15”."""
    return len(text) <= _MAX_BANNER and _OPENING.match(text) is not None


_OPENING = re.compile(
    r"(?:open(?:ing (?:hours|times))?|avoinna|aukioloajat|aukiolo|öppet|öppettider"
    r"|geöffnet|öffnungszeiten)\b.{0,80}\d",
    re.IGNORECASE,
)


def is_menu(text: str) -> bool:
    """True for names of pages side by side, that of the first page before all."""
    words = text.split()
    if len(words) < _MIN_MENU or _SENTENCE.search(text) or "," in text:
        return is_row_of_links(text)
    begins = fold(words[0]) in folded_words("home") and not text.endswith(":")
    capitals = sum(word[:1].isupper() for word in words)
    return is_row_of_links(text) or (begins and capitals * 4 >= len(words) * 3)


def is_bar(text: str, *, cells: bool) -> bool:
    """True for three names or more side by side, of whatever: “Play | Stay | Eat”.

    Those of ``cells``, or of a list, may be one, and have a dash between.
    """
    parts = (_CELL if cells else _PART).split(text)
    few = all(0 < len(part.split()) <= _MAX_NAME for part in parts)
    return few and len(parts) >= (1 if cells else _MIN_MENU) and not _SAID.search(text)


_CELL = re.compile(r" – |\s+[|·•]\s+|\s*\|\s*")
_SAID = re.compile(r"[.!?;:@,]|\d")
_MAX_NAME = 3


def is_row_of_links(text: str) -> bool:
    """True for two names or more of pages that a site has, or those beside its own."""
    links = folded_words("page_links")
    if sum(fold(part) in links for part in _PART.split(text)) > 1:
        return True
    words = _WORD.findall(text)
    if not all(word.casefold() in links for word in words):
        return False
    # “Privacy contact”, “1.1 Contact” are headings: names side by side look alike.
    one = text[:1].isupper() and not any(word[:1].isupper() for word in words[1:])
    return len(words) > 1 and not one and not NUMBERING.match(text)


def is_toolbar(text: str) -> bool:
    """True for nothing but names of buttons: “Print this page  Change text size”."""
    words = fold(_SIGNS.sub(" ", text)).split()
    if not 1 < len(words) <= _MAX_BUTTONS:
        return False
    buttons = folded_words("chrome")
    ways: list[int | None] = [0, *[None] * len(words)]
    for end in range(1, len(words) + 1):
        for start in range(max(0, end - _LONGEST), end):
            before = ways[start]
            if before is not None and " ".join(words[start:end]) in buttons:
                best = ways[end]
                ways[end] = before + 1 if best is None else min(best, before + 1)
    several = ways[-1]
    # “Dela upp” are two words of buttons, and may be anything.
    return several is not None and several > 1 and len(words) > 2
