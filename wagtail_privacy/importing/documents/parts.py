"""Where a file with several notices, or with two languages, can be taken apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from wagtail_privacy.importing.cues import known_languages
from wagtail_privacy.importing.documents.language import language_scores
from wagtail_privacy.importing.headings.frontmatter import is_title_line
from wagtail_privacy.importing.headings.heading_elements import heading_elements
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block, Kind


#: Types that every notice has once, near enough: where they come again, another begins.
_CORE = frozenset(
    {
        "controller",
        "contact_person",
        "dpo",
        "register_name",
        "purposes",
        "legal_basis",
        "data_categories",
        "data_sources",
        "recipients",
        "transfers",
        "retention",
        "security",
        "rights",
        "complaint",
    }
)
_MIN_CORE = 3
_MAX_HEADING = 120
#: The first title stands among so many blocks; more chapters are sections.
_FRONT, _MAX_CHAPTERS = 3, 8
#: A language counts if so many blocks are in it, and this share of those that tell.
_SHARE = 0.15
_MIN_BLOCKS = 3
#: How clearly a block must be of one language, in points and against the others.
_POINTS, _AHEAD = 2.0, 1.6


@dataclass(frozen=True, slots=True)
class Run:
    """Blocks from ``start`` up to the next run, in one language."""

    start: int
    language: str


def language_runs(blocks: Sequence[Block], main: str) -> list[Run]:
    """The languages of a document and where each begins; one run if there is one.

    Only known languages that have a fair share of it count, ``main`` in any case.
    """
    labels = [_language_of(block.text) for block in blocks]
    times = Counter(filter(None, labels))
    enough = max(_MIN_BLOCKS, _SHARE * sum(times.values()))
    languages = {code for code, count in times.items() if count >= enough} | {main}
    if len(languages) < 2:
        return [Run(0, main)]
    filled = _filled([label if label in languages else "" for label in labels], blocks)
    runs: list[Run] = []
    for index, label in enumerate(filled):
        if not runs or runs[-1].language != label:
            runs.append(Run(index, label or main))
    return runs


def _filled(labels: list[str], blocks: Sequence[Block]) -> list[str]:
    """Give each block a language: a heading that of its text, others that before."""
    filled = list(labels)
    following = ""
    for index in range(len(labels) - 1, -1, -1):
        if labels[index]:
            following = labels[index]
        elif _is_short(blocks[index]) and not _ends(blocks[index].text):
            filled[index] = following
    before = next(filter(None, filled), "")
    for index, label in enumerate(filled):
        filled[index] = before = label or before
    return filled


@lru_cache(maxsize=4096)
def _language_of(text: str) -> str:
    """The known language of a text that is clearly in one, else ""."""
    scores = language_scores(text)
    best, second = sorted(known_languages(), key=lambda code: -scores[code])[:2]
    clear = scores[best] >= _POINTS and scores[best] >= _AHEAD * scores[second]
    return best if clear else ""


def notice_starts(blocks: Sequence[Block], language: str) -> list[int]:
    """Indexes of the blocks at which a notice begins; the first is 0.

    Another begins at a title of the first rank, or at one after which the main
    sections come again.
    """
    return _chapters(blocks, language) or _repeats(blocks, language)


def _chapters(blocks: Sequence[Block], language: str) -> list[int]:
    """Headings of the first rank that each have several below, if there are few.

    Where one of them is a known heading, they are those of sections.
    """
    tops = [
        index
        for index, block in enumerate(blocks)
        if block.kind is Kind.HEADING and block.level == 1
    ]
    if not 1 < len(tops) <= _MAX_CHAPTERS or tops[0] > _FRONT:
        return []
    if not all(_may_be_title(blocks[index].text, language) for index in tops):
        return []
    for start, end in zip(tops, [*tops[1:], len(blocks)], strict=True):
        below = sum(_may_be_heading(block) for block in blocks[start + 1 : end])
        if below < _MIN_CORE:
            return []
    return [0, *tops[1:]]


def _may_be_title(text: str, language: str) -> bool:
    if NUMBERING.match(text):
        return False
    return is_title_line(text) or not match_heading(text, language, nearly=True)


def _may_be_heading(block: Block) -> bool:
    strong = block.strong and block.kind is Kind.PARAGRAPH and _is_short(block)
    return block.kind is Kind.HEADING or strong


def _repeats(blocks: Sequence[Block], language: str) -> list[int]:
    """Titles after which the main sections come again."""
    starts = [0]
    seen: set[str] = set()
    again: set[str] = set()
    title = -1
    elements = heading_elements(blocks, language)
    for index, block in enumerate(blocks):
        heads = not elements or elements.begins(block)
        type = _core_type(block, language) if heads else ""
        if not type:
            if index and not again and _is_title(block, blocks[starts[-1]]):
                title = index
            continue
        if type in seen and title > starts[-1]:
            again.add(type)
        elif not again:
            seen.add(type)
        if len(again) >= _MIN_CORE and len(seen) >= _MIN_CORE:
            starts.append(title)
            seen, again, title = set(again), set(), -1
    return starts


def _core_type(block: Block, language: str) -> str:
    if block.kind is Kind.ITEM or not _is_short(block):
        return ""
    match = match_heading(block.text, language)
    return match.id if match and match.id in _CORE else ""


def _is_title(block: Block, first: Block) -> bool:
    """True for a block that looks as the title of a notice does."""
    if not _is_short(block) or block.cell or _ends(block.text):
        return False
    if block.kind is Kind.HEADING:
        same = first.kind is Kind.HEADING and block.level <= first.level
        return block.level == 1 or same or is_title_line(block.text)
    loud = block.text.isupper() and first.text.isupper()
    return block.kind is Kind.PARAGRAPH and (is_title_line(block.text) or loud)


def _is_short(block: Block) -> bool:
    return len(block.text) <= _MAX_HEADING


_SENTENCE_END = re.compile(r"[.!;:]\W*\Z")


def _ends(text: str) -> bool:
    return bool(_SENTENCE_END.search(text[-10:]))
