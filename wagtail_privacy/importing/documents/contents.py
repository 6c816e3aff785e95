"""A table of contents repeats the headings: it is no part of the notice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from wagtail_privacy.importing.cues import words_of_all
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind


_LEADERS = re.compile(r"[\s.·…_]*\s*\d{0,3}\s*\Z")
_MIN_ENTRIES = 3
#: Characters of what such a list is called.
_MAX_NAME = 60
#: A document has hardly more lists, and each is compared with all that follows.
_MAX_NAMED = 5


def remove_contents(blocks: Sequence[Block]) -> tuple[list[Block], list[ImportMessage]]:
    """Return the blocks without the list that repeats later headings."""
    blocks, named = _without_named(blocks)
    keys = [_key(block) for block in blocks]
    last = {key: index for index, key in enumerate(keys) if key}
    start, end = _longest_run(keys, last)
    twins = {last[key] for key in keys[start:end]}
    headed = sum(map(_is_heading, blocks)) >= _MIN_ENTRIES
    repeated = (
        _is_heading(blocks[twin]) if headed else blocks[twin].kind is not Kind.ITEM
        for twin in twins
    )
    if sum(repeated) < _MIN_ENTRIES:
        return list(blocks), named
    if start and fold(blocks[start - 1].text) in words_of_all("contents"):
        start -= 1
    messages = [*named, *map(_message, blocks[start:end])]
    return [*blocks[:start], *blocks[end:]], messages


def _without_named(
    blocks: Sequence[Block],
) -> tuple[Sequence[Block], list[ImportMessage]]:
    """Without “On this page” and the list below it, or above nothing but a heading.

    Half of the list must come again: an entry may be worded otherwise than its heading.
    """
    named = (
        place
        for place, block in enumerate(blocks[:-1])
        if len(block.text) <= _MAX_NAME and fold(block.text) in words_of_all("contents")
    )
    for start in islice(named, _MAX_NAMED):
        end = start + 1
        while end < len(blocks) and blocks[end].kind is Kind.ITEM:
            end += 1
        entries = blocks[start + 1 : end]
        later = {_key(item) for item in blocks[end:] if item.kind is not Kind.ITEM}
        again = sum(_key(entry) in later for entry in entries)
        empty = not entries and blocks[end].kind is Kind.HEADING
        if empty or (again > 1 and again * 2 >= len(entries)):
            left = [*blocks[:start], *blocks[end:]]
            return left, list(map(_message, blocks[start:end]))
    return blocks, []


def _message(block: Block) -> ImportMessage:
    return ImportMessage("contents", block.line, block.text)


def _is_heading(block: Block) -> bool:
    """True for what an entry can name in a document that has its headings marked."""
    return block.kind in {Kind.HEADING, Kind.LABEL} or block.strong


def _longest_run(keys: Sequence[str], last: dict[str, int]) -> tuple[int, int]:
    """The longest row of short blocks that all come again after it."""
    best = (0, 0)
    start = 0
    for index, key in enumerate([*keys, ""]):
        if key and last[key] > index:
            continue
        run_ends_here = index > start and all(
            last[keys[i]] >= index for i in range(start, index)
        )
        if run_ends_here and index - start > best[1] - best[0]:
            best = (start, index)
        start = index + 1
    return best


def _key(block: Block) -> str:
    return _kept_key(block.text) if len(block.text) <= 120 else ""


@lru_cache(maxsize=32768)
def _kept_key(text: str) -> str:
    return fold(_LEADERS.sub("", text))
