"""A section while it is being read from a document."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from django.utils.html import escape

from wagtail_privacy.importing.confidence import Reason
from wagtail_privacy.importing.outline import Block, Kind


#: The types of sections about somebody: who is named, and how to reach them.
PARTY_TYPES = frozenset(
    {"controller", "joint_controllers", "representative", "contact_person", "dpo"}
)


@dataclass(slots=True)
class FoundSection:
    """A recognised heading and what stands under it.

    ``heading`` is as it stood, number included, "" where the text had none.
    ``facts`` are taken out of ``blocks``; ``taken`` holds their words as they stood.
    ``rank`` is the depth of the heading. ``silent`` means that its words state its
    facts, so that no standard sentence need say them again. ``confidence`` (0 to 1)
    and ``reason`` tell how its type was found; the standard is that of words without
    a heading.
    """

    type: str
    heading: str = ""
    also: tuple[str, ...] = ()
    blocks: list[Block] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    taken: list[str] = field(default_factory=list)
    line: int = 0
    rank: int = 0
    silent: bool = False
    confidence: float = 0.9
    reason: Reason = Reason.OPENING

    @property
    def text(self) -> str:
        return "\n".join(block.text for block in self.blocks)

    def put_back(self, words: str) -> None:
        """Let words that were ``taken`` out stand in the section again, first of all.

        What a sentence states stands there still, and is not put back.
        """
        if words not in self.taken:
            return
        line = Block(Kind.PARAGRAPH, words, escape(words), self.line)
        self.blocks = [line, *(replace(block, tight=True) for block in self.blocks)]
        self.taken.remove(words)
