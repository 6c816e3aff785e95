"""Numbers on a line of their own, and the headings below that they number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wagtail_privacy.importing.numbering import lone_numbers
from wagtail_privacy.importing.outline import Block


def with_numbers(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, where “2” and “Purposes” below it are “2 Purposes”, one heading."""
    alone = lone_numbers([block.text for block in blocks])
    if not alone:
        return blocks
    return [
        _joined(blocks[index - 1], block) if index - 1 in alone else block
        for index, block in enumerate(blocks)
        if index not in alone
    ]


def _joined(number: Block, heading: Block) -> Block:
    return replace(
        heading,
        text=f"{number.text} {heading.text}",
        html=f"{number.html} {heading.html}",
        line=number.line,
        tight=number.tight,
    )
