"""A block is cut in two: a heading or label, and the text that it shared it with."""

from __future__ import annotations

import html
import re
from dataclasses import replace

from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.outline import Block, Kind


#: Nothing longer is a heading.
MAX_LENGTH = 120
TAG = re.compile(r"<[^>]*>")
_JOINT = re.compile(r"\A[\s:]*(?:[–—-]{1,2}\s+)?")


def is_known(label: str, language: str) -> bool:
    """True for the very words of a known heading."""
    return len(label) <= MAX_LENGTH and match_heading(label, language) is not None


def parts_of(
    block: Block, label: str, rest: str, *, strong: bool = False
) -> list[Block]:
    """The label, and a paragraph of the ``rest``, which is markup if ``strong``.

    What parts the two, a colon or a dash, is neither's.
    """
    rest = _JOINT.sub("", rest, count=1)
    source = rest.strip() if strong else html.escape(rest.strip(), quote=False)
    text = html.unescape(TAG.sub("", rest)).strip() if strong else rest.strip()
    return [
        replace(block.saying(label), kind=Kind.LABEL),
        replace(block, text=text, html=source, tight=False),
    ]
