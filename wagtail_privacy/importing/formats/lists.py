"""List items that were glued into one line, taken apart."""

from __future__ import annotations

import html
import re
from dataclasses import replace

from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind


BULLET = re.compile(r"\s*(?:[•·▪◦‣●∙○■□]\s*|[-–—*]\s+|o\s+(?=[A-ZÅÄÖ]))")
_DOT = re.compile(r"\s*[•▪◦‣●∙]\s*")
_HYPHEN = re.compile(r"(?<=[a-zåäöüß)\d])[-–] (?=[A-ZÅÄÖÜ])")
_SPACED = re.compile(r"\s[-–*]\s")


def split_items(blocks: list[Block]) -> tuple[list[Block], list[ImportMessage]]:
    """Return the blocks with glued list items apart, and a message for each line."""
    result: list[Block] = []
    messages: list[ImportMessage] = []
    for block in blocks:
        parts = _parts(block)
        if len(parts) > 1:
            messages.append(ImportMessage("glued-list", block.line))
        result += parts
    return result, messages


def _parts(block: Block) -> list[Block]:
    if block.kind not in {Kind.PARAGRAPH, Kind.ITEM} or "<" in block.html:
        return [block]
    text = block.text
    if _DOT.search(text):
        first, *items = _DOT.split(text)
        return _as_items(block, first, items)
    bullet = BULLET.match(text)
    if not bullet and block.kind is not Kind.ITEM:
        return [block]
    words = text[bullet.end() :] if bullet else text
    splitter = _SPACED if bullet and not _HYPHEN.search(words) else _HYPHEN
    return _as_items(replace(block, kind=Kind.ITEM), "", splitter.split(words))


def _as_items(block: Block, first: str, items: list[str]) -> list[Block]:
    """``first`` keeps the kind of the block, ``items`` are list items."""
    parts = [(block.kind, first)] if first.strip() else []
    parts += [(Kind.ITEM, item) for item in items if item.strip()]
    return [
        replace(
            block,
            kind=kind,
            text=text.strip(),
            html=html.escape(text.strip(), quote=False),
            tight=block.tight and kind is not Kind.ITEM,
        )
        for kind, text in parts
    ]
