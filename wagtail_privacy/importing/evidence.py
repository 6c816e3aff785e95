"""The words that a fact was taken from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact such as ``organisation.email``, and what in the source states it.

    ``quote`` is the line or sentence as it stood; ``line`` is a line of the source.
    ``stated`` means that the words stay in their section: the fact is said there, too.
    """

    fact: str
    value: str
    quote: str
    line: int
    stated: bool = False

    def as_json(self) -> dict[str, object]:
        return {
            "fact": self.fact,
            "value": self.value,
            "quote": self.quote,
            "line": self.line,
        }
