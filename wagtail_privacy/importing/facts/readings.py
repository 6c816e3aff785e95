"""What the lines of a section about a party give, while they are read."""

from __future__ import annotations

from dataclasses import dataclass, field

from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block


@dataclass(slots=True)
class Reading:
    """Facts found in a section, its lines without them, and their labels.

    ``taken`` are the words that became facts, as they stood. ``sources`` has for each
    fact the line it stood in. Only an organisation has a country: what is ``of_person``
    leaves it in the text. So does what is ``visited`` only.
    """

    facts: dict[str, str] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    messages: list[ImportMessage] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    sources: dict[str, Block] = field(default_factory=dict)
    of_person: bool = False
    visited: frozenset[str] = frozenset()

    def take(self, key: str, value: str, written: str, block: Block) -> None:
        self.facts[key] = value
        self.taken.append(written)
        self.sources[key] = block

    def leave(self, key: str) -> None:
        """Take back what was no fact, word for word as it was taken."""
        self.taken.remove(self.facts.pop(key))
        del self.sources[key]
