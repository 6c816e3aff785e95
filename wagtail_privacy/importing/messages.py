"""What an editor should know of an import: expected trouble is a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.functional import Promise


if TYPE_CHECKING:
    from wagtail_privacy.vocabulary import MessageLevel


@dataclass(frozen=True, slots=True)
class Choice:
    """A section type that a section may have: its id and name, and why.

    ``confidence`` is from 0 to 1, ``reason`` a code, ``words`` the same in words.
    ``told_by`` are the words of heading and text that speak for the type most.
    """

    type: str
    name: str | Promise
    confidence: float
    reason: str
    words: str | Promise
    told_by: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        return {
            "type": self.type,
            "name": str(self.name),
            "confidence": self.confidence,
            "reason": self.reason,
            "explanation": str(self.words),
            "told_by": list(self.told_by),
        }


@dataclass(frozen=True, slots=True)
class ImportMessage:
    """Something that happened to a part of the source.

    ``text`` holds the words of the source that ended here and nowhere else, so
    that nothing is lost; it is empty where no words were taken out. For errors it
    is the reason. ``line`` is a line of the source, 0 for the whole file. ``fact``
    names a fact that was set, such as ``transfers.status``; ``quote`` is the sentence
    that states it, which stays in its section. ``choices`` are the section types
    among which an editor must choose. ``detail`` is a sentence more to explain it.
    """

    code: str
    line: int = 0
    text: str = ""
    fact: str = ""
    quote: str = ""
    choices: tuple[Choice, ...] | None = None
    detail: str = ""

    @property
    def level(self) -> MessageLevel:
        return _meaning_of(self.code)[0]

    @property
    def explanation(self) -> str:
        """What happened, in the active language."""
        return " ".join(filter(None, [str(_meaning_of(self.code)[1]), self.detail]))

    def as_json(self) -> dict[str, object]:
        data: dict[str, object] = {
            "code": self.code,
            "level": self.level.value,
            "line": self.line,
            "text": self.text,
            "explanation": self.explanation,
        }
        if self.fact or self.quote:
            data |= {"fact": self.fact, "quote": self.quote}
        if self.choices:
            data["candidates"] = [choice.as_json() for choice in self.choices]
        return data


def _meaning_of(code: str) -> tuple[MessageLevel, str | Promise]:
    # The vocabulary brings Django's models: the process that reads files sends codes
    # only, and starts sooner without them.
    from wagtail_privacy.importing.message_codes import CODES

    return CODES[code]
