"""Parts of a section behind letters: “a) Card index”, “(b) Computer”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wagtail_privacy.importing.headings.standing import has_value, may_head
from wagtail_privacy.importing.outline import Block, Kind


_LETTERED = re.compile(r"(?P<letter>\(?[a-hA-H]\)|[A-H]\.?) (?P<words>[A-ZÅÄÖÜ].*)")


def lettered_parts(blocks: Sequence[Block]) -> dict[int, str]:
    """The words, by index, of “a) Card index”, “b) Computer” above text of their own.

    They are two parts or more of a section; without a sign the letter is a capital.
    """
    parts: dict[int, str] = {}
    run: dict[int, str] = {}
    for index, block in enumerate(blocks):
        if block.kind is Kind.HEADING or (block.kind is Kind.LABEL and not block.tight):
            run = {}
            continue
        match = _LETTERED.match(block.text) if may_head(block) else None
        if match is None or not has_value(blocks, index):
            continue
        letter = match["letter"].strip("().").lower()
        if letter == "a":
            run = {}
        if letter == chr(ord("a") + len(run)):
            run[index] = match["words"]
        if len(run) > 1:
            parts |= run
    return parts
