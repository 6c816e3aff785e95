"""Lines of the page around the notice that came along when it was copied."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wagtail_privacy.importing.cues import words_of_all
from wagtail_privacy.importing.documents.farewells import farewells
from wagtail_privacy.importing.documents.page_lines import (
    is_banner,
    is_bar,
    is_breadcrumb,
    is_language_switch,
    is_maker,
    is_menu,
    is_opening,
    is_row_of_links,
    is_toolbar,
    is_trail,
)
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.date_lines import date_line
from wagtail_privacy.importing.patterns.folded_words import folded_words


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
#: What is more than a farewell: a number, an address of e-mail.
_TELLING = re.compile(r"[\d@:/]")
_MAX_FAREWELL, _MAX_FOOT = 40, 5
#: “Example Players – on the quay since 1987”: a name and what it is proud of.
_SINCE = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_NAME_AND_WORDS = re.compile(r"[^\W\d_][^.,;:?!–—|·•]{2,40} [–—|·•] [^\W_]")
#: So many blocks at the beginning may be the way to the page, or its menu.
_MAX_HEAD = 6
_COUNT = re.compile(r"^\d+\s+|\s*\(?\d+\)?$")


def remove_chrome(
    blocks: Sequence[Block], language: str
) -> tuple[list[Block], list[ImportMessage]]:
    """Return the blocks of the notice, and a message for each line around it."""
    end = _form_start(blocks, language)
    end = _pointers_start(blocks[:end])
    end = _links_start(blocks[:end])
    end = _comments_start(blocks[:end], language)
    end = _foot_start(blocks[:end])
    end = _farewell_start(blocks[:end], language)
    kept, chrome = [], list(blocks[end:])
    inner = _inner(blocks[:end], language)
    gone = farewells(blocks[:end], language) | frozenset(
        range(max(_banners(blocks), _menu_end(blocks)))
    )
    part = 0
    for place, block in enumerate(blocks[:end]):
        if place in gone or (place < _MAX_HEAD and _leads_to_page(block)):
            chrome.append(block)
            continue
        if block.kind is Kind.HEADING and block.level:
            inside = 0 < part < block.level
            part = (
                part
                if inside
                else block.level * (place not in inner and _is_part(block))
            )
        heads = block.kind is Kind.HEADING and place in inner
        (chrome if part or (_is_chrome(block) and not heads) else kept).append(block)
    chrome.sort(key=lambda block: block.line)
    return kept, [ImportMessage("page-chrome", item.line, item.text) for item in chrome]


def _is_chrome(block: Block) -> bool:
    if not any(char.isalnum() for char in block.text):
        return True
    if block.kind is Kind.ITEM or len(block.text) > _MAX_LINE:
        return False
    if fold(block.text) in folded_words("chrome") or _COPYRIGHT.fullmatch(block.text):
        return True
    return block.kind is Kind.PARAGRAPH and is_toolbar(block.text)


def _leads_to_page(block: Block) -> bool:
    """True for the way to the page, its menu, its languages, or what shops shout."""
    if block.kind is not Kind.PARAGRAPH or len(block.text) > _MAX_LINE:
        return False
    text = block.text
    return (
        is_breadcrumb(text)
        or is_trail(text)
        or is_menu(text)
        or is_language_switch(text)
    )


def _banners(blocks: Sequence[Block]) -> int:
    """How many lines before the first that heads anything hang above the page."""
    count = 0
    for block in blocks[:_MAX_HEAD]:
        if block.kind is not Kind.PARAGRAPH or block.strong:
            break
        if not (is_banner(block.text) or _leads_to_page(block)):
            break
        count += 1
    return count


def _menu_end(blocks: Sequence[Block]) -> int:
    """How many lines right above a title are names of other pages, and nothing else."""
    end = 0
    for block in blocks[:_MAX_MENU]:
        cells = block.kind is Kind.ITEM
        if not (cells or block.kind is Kind.PARAGRAPH) or len(block.text) > _MAX_LINE:
            break
        if not is_bar(block.text, cells=cells):
            break
        end += 1
    title = end < len(blocks) and blocks[end].kind is Kind.HEADING
    # The cells of a row have a dash between in a list; a lone item may be anything.
    one = blocks[0].text.replace(" – ", " | ") if end == 1 else ""
    several = end > 1 or is_bar(one, cells=False)
    return end if title and blocks[end].level == 1 and several else 0


_MAX_MENU = 15


def _inner(blocks: Sequence[Block], language: str) -> range:
    """From the first heading that is known to the last of the same depth or higher.

    “Comments” among them is a section: what is kept of those who comment.
    """
    known = [
        (place, block.level)
        for place, block in enumerate(blocks)
        if block.kind is Kind.HEADING
        and block.level > 1
        and not _is_part(block)
        and not _is_chrome(block)
        and match_heading(block.text, language, nearly=True)
    ]
    highest = min((level for _place, level in known), default=0)
    places = [place for place, level in known if level == highest]
    return range(places[0], places[-1]) if places else range(0)


def _is_part(block: Block) -> bool:
    """True for the heading of a part of the page, such as “3 comments”."""
    folded = fold(block.text)
    names = folded_words("chrome_parts")
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


def _links_start(blocks: Sequence[Block]) -> int:
    """Where lines of links to other pages begin that end the page: “Imprint  Press”.

    What stands below the first of them, such as who pays for the page, goes with them.
    """
    end = len(blocks)
    for index in range(end - 1, max(0, end - _MAX_FOOT), -1):
        block = blocks[index]
        if block.kind is Kind.HEADING or len(block.text) > _MAX_FAREWELL * 2:
            return end
        if is_row_of_links(block.text):
            return index
    return end


def _comments_start(blocks: Sequence[Block], language: str) -> int:
    """Where the comments of readers begin that end the page: “3 comments”.

    No heading of the notice follows, and no line that dates it.
    """
    heads = (
        index
        for index, block in enumerate(blocks)
        if index and _COUNTED.fullmatch(block.text) and _is_part(block)
    )
    start = next(heads, len(blocks))
    speaks = any(_is_of_notice(block, language) for block in blocks[start + 1 :])
    return len(blocks) if speaks else start


def _is_of_notice(block: Block, language: str) -> bool:
    """True for a heading, known or not, and for a line that dates the notice."""
    short = len(block.text) <= _MAX_LINE
    known = short and match_heading(block.text, language)
    return bool(
        known
        or block.kind is Kind.HEADING
        or (short and date_line(block.text, language))
    )


#: “3 comments” and “Kommentare (3)”: a word alone may head a section.
_COUNTED = re.compile(r"\d{1,4} [^\W\d]{3,20}|[^\W\d]{3,20} \(\d{1,4}\)")


def _foot_start(blocks: Sequence[Block]) -> int:
    """Where the lines begin that end the page and only say who makes it or pays.

    Among them may stand when one can come: “Open daily 10–17”.
    """
    end = len(blocks)
    while end > _MAX_FOOT and blocks[end - 1].kind is Kind.PARAGRAPH:
        text = blocks[end - 1].text
        among = end < len(blocks) and is_opening(text)
        if not (among or is_maker(text) or _COPYRIGHT.fullmatch(text)):
            break
        end -= 1
    return end


def _farewell_start(blocks: Sequence[Block], language: str) -> int:
    """Where the line below the last date begins that only says who signs."""
    end = len(blocks)
    if end < _MAX_FOOT or not date_line(blocks[-2].text, language):
        return end
    text = blocks[-1].text
    short = len(text) <= _MAX_FAREWELL and len(blocks[-2].text) <= 2 * _MAX_FAREWELL
    plain = blocks[-1].kind is Kind.PARAGRAPH and not blocks[-1].strong
    said = not text.endswith((".", ":", "?"))
    said = said and not _TELLING.search(_SINCE.sub("", text))
    if _NAME_AND_WORDS.match(text) and len(text) <= 2 * _MAX_FAREWELL:
        short = len(blocks[-2].text) <= 2 * _MAX_FAREWELL
    return end - 1 if short and plain and said else end


def _is_form(block: Block) -> bool:
    text = block.text.casefold()
    return any(word in text for word in words_of_all("form_words"))
