"""Lines of the page around the notice that came along when it was copied."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from wagtail_privacy.importing.cues import cues_of, known_languages
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind


#: How many blocks after “Contact us” are looked at for the words of a form.
_FORM_WINDOW = 5
_MAX_LINE = 200
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)\s*\d{4}|copyright\b).{0,150}"
    r"|.{0,100}(?:all rights reserved|kaikki oikeudet pidätetään"
    r"|alla rättigheter förbehållna|alle rechte vorbehalten)\.?",
    re.IGNORECASE,
)
#: A link to another page, and nothing else.
_LEADS_AWAY = re.compile(r'<a href="https?:[^"#]*">[^<>]*</a>')
_COUNT = re.compile(r"^\d+\s+|\s*\(?\d+\)?$")


def remove_chrome(
    blocks: Sequence[Block], language: str
) -> tuple[list[Block], list[ImportMessage]]:
    """Return the blocks of the notice, and a message for each line around it."""
    end = _form_start(blocks, language)
    end = _pointers_start(blocks[:end])
    kept, chrome = [], list(blocks[end:])
    part = 0
    for block in blocks[:end]:
        if block.kind is Kind.HEADING and block.level:
            inside = 0 < part < block.level
            part = part if inside else block.level * _is_part(block)
        (chrome if part or _is_chrome(block) else kept).append(block)
    chrome.sort(key=lambda block: block.line)
    return kept, [ImportMessage("page-chrome", item.line, item.text) for item in chrome]


def _is_chrome(block: Block) -> bool:
    if not any(char.isalnum() for char in block.text):
        return True
    if block.kind is Kind.ITEM or len(block.text) > _MAX_LINE:
        return False
    return fold(block.text) in _words("chrome") or bool(
        _COPYRIGHT.fullmatch(block.text)
    )


def _is_part(block: Block) -> bool:
    """True for the heading of a part of the page, such as “3 comments”."""
    folded = fold(block.text)
    names = _words("chrome_parts")
    return folded in names or _COUNT.sub("", folded).strip() in names


def _form_start(blocks: Sequence[Block], language: str) -> int:
    """Where a contact form begins that ends the page, else the number of blocks."""
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        match = match_heading(block.text, language) if len(block.text) < 60 else None
        if not match:
            continue
        near = blocks[index + 1 : index + 1 + _FORM_WINDOW]
        is_contact = match.id == "contact_person" and not block.cell
        return index if is_contact and any(map(_is_form, near)) else len(blocks)
    return len(blocks)


def _pointers_start(blocks: Sequence[Block]) -> int:
    """Where the headings begin that end the page and only lead to other pages.

    Each is a link, and a few words say what is there.
    """
    start = index = len(blocks)
    while index and start - index <= 1:
        index -= 1
        block = blocks[index]
        if block.kind is Kind.HEADING:
            if not _LEADS_AWAY.fullmatch(block.html):
                break
            start = index
        elif block.kind is not Kind.PARAGRAPH or len(block.text) > _MAX_LINE:
            break
    return start


def _is_form(block: Block) -> bool:
    text = block.text.casefold()
    return any(word in text for word in _words("form_words"))


@cache
def _words(name: str) -> frozenset[str]:
    """A list of words in all known languages: pages are seldom in one."""
    fold_word = fold if name.startswith("chrome") else str.casefold
    return frozenset(
        fold_word(word)
        for language in known_languages()
        for word in cues_of(language).words[name]
    )
