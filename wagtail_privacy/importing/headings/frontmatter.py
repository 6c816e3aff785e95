"""What stands before the first section: title, law, date, introduction."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from wagtail_privacy.importing.cues import cues_of, known_languages
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.dates import date_line
from wagtail_privacy.importing.sections import FoundSection


_ABBREVIATION = re.compile(r"(?:^|[\s.])\w{1,2}\.\Z")
_MAX_TITLE = 160
_MAX_LAW = 160


def read_front_matter(
    blocks: Sequence[Block], language: str
) -> tuple[str, list[FoundSection], list[ImportMessage]]:
    """Return the title, the sections that have no heading, and what is left over."""
    title = _choose_title(blocks, language)
    sections: list[FoundSection] = []
    messages = []
    for block in blocks:
        if block is title:
            continue
        if title and _is_bare_title(block, title):
            messages.append(ImportMessage("page-title", block.line, block.text))
            continue
        kind = "legal_framework" if is_law_line(block.text) else "introduction"
        if sections and sections[-1].type == kind and not sections[-1].heading:
            sections[-1].blocks.append(block)
        else:
            sections.append(FoundSection(kind, blocks=[block], line=block.line))
    return (title.text if title else "", sections, messages)


def is_law_line(text: str) -> bool:
    """True for a line that names the applied law and does no more."""
    if len(text) > _MAX_LAW:
        return False
    return any(map(text.casefold().__contains__, _shortest("laws")))


def is_title_line(text: str) -> bool:
    """True for a short line with a word such as “tietosuojaseloste” in it."""
    if len(text) > _MAX_TITLE:
        return False
    return any(map(text.casefold().__contains__, _shortest("titles")))


def _choose_title(blocks: Sequence[Block], language: str) -> Block | None:
    """The line that says most: more than the bare word, else the first with it."""
    titles = [
        block
        for block in blocks
        if is_title_line(block.text)
        and not (is_law_line(block.text) and _other_titles(blocks, block))
        and not date_line(block.text, language)
        and not (len(block.text) > 60 and _is_sentence(block.text))
    ]
    telling = [block for block in titles if fold(block.text) not in _folded("titles")]
    if titles and not telling and (below := _title_below(blocks, titles[0])):
        return below
    if telling or titles:
        return (telling or titles)[0]
    first = [
        block for block in blocks if block.kind is Kind.HEADING and block.level < 3
    ]
    if first:
        return first[0]
    lead = blocks[0] if blocks else None
    if lead and len(lead.text) < 80 and not lead.text.endswith((".", ":")):
        return None if is_law_line(lead.text) else lead
    return None


def _title_below(blocks: Sequence[Block], kind: Block) -> Block | None:
    """The title right below a small line that says what kind of document it is."""
    for above, block in pairwise(blocks):
        if above is kind and kind.kind is not Kind.HEADING:
            return block if block.kind is Kind.HEADING and block.level == 1 else None
    return None


def _is_sentence(text: str) -> bool:
    """True for words with a full stop at their end that is not of “r.f.”."""
    return text.endswith(".") and _ABBREVIATION.search(text) is None


def _other_titles(blocks: Iterable[Block], law: Block) -> bool:
    return any(
        is_title_line(block.text) and not is_law_line(block.text)
        for block in blocks
        if block is not law
    )


def _is_bare_title(block: Block, title: Block) -> bool:
    return fold(block.text) in _folded("titles") or fold(block.text) == fold(title.text)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(
        word for language in known_languages() for word in cues_of(language).words[name]
    )


@cache
def _shortest(name: str) -> tuple[str, ...]:
    """The words without those that another is part of: where they stand, it does."""
    words = _words(name)
    return tuple(
        word
        for word in sorted(words, key=lambda word: (len(word), word))
        if not any(other in word for other in words if other != word)
    )


@cache
def _folded(name: str) -> frozenset[str]:
    return frozenset(fold(word) for word in _words(name))
