"""What may be a heading: how it looks, and what known heading it is like."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail_privacy.importing.headings.matching import Match
from wagtail_privacy.importing.outline import Block


@dataclass(frozen=True, slots=True)
class Candidate:
    """A block that may be a heading: how it looks, and what it is like.

    ``rank`` is its depth: the greater, the deeper. ``match`` is None if no known
    heading is like it.
    """

    block: Block
    style: str
    rank: int
    match: Match | None
