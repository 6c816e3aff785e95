"""What an import made of a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.service_names import NamedService
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.notice import Notice, Section
from wagtail_privacy.notice.serialization import section_to_json
from wagtail_privacy.vocabulary import MessageLevel


@dataclass(frozen=True, slots=True)
class ImportResult:
    """A notice that was read, what could not be placed, and the page if one was made.

    ``organisation`` has only the facts that the document states. ``file`` is the
    name to speak of it by. ``page`` is ``{"id", "url"}`` or None. ``decisions`` tells
    for each section how sure its type is, from 0 to 1, and the code of the reason.
    ``part`` counts the notices that were taken out of one file, from 1; 0 if the file
    was read as a whole. ``evidence`` has the words that facts were taken from,
    ``services`` what is named of services and cookies; neither is on the page.
    """

    file: str
    notice: Notice
    organisation: dict[str, str]
    date: str = ""
    messages: tuple[ImportMessage, ...] = ()
    page: dict[str, Any] | None = None
    decisions: tuple[tuple[float, str], ...] = ()
    part: int = 0
    evidence: tuple[Evidence, ...] = ()
    services: tuple[NamedService, ...] = ()

    @property
    def failed(self) -> bool:
        return any(item.level == MessageLevel.ERROR for item in self.messages)

    def as_json(self) -> dict[str, Any]:
        """The object that ``import_notice --json`` prints for a file."""
        part = {"part": self.part} if self.part else {}
        data: dict[str, Any] = {
            "file": self.file,
            **part,
            "language": self.notice.language,
            "title": self.notice.title,
        }
        if self.date:
            data["date"] = self.date
        return data | {
            "organisation": self.organisation,
            "sections": _sections_as_json(self.notice.sections, self.decisions),
            "evidence": [item.as_json() for item in self.evidence],
            "services": [item.as_json() for item in self.services],
            "messages": [message.as_json() for message in self.messages],
            "page": self.page,
        }


def unreadable(file: str, reason: str) -> ImportResult:
    """The result for a file that could not be imported, with the reason."""
    return ImportResult(
        file=file,
        notice=Notice(title="", language=""),
        organisation={},
        messages=(ImportMessage("unreadable", text=reason),),
    )


def _sections_as_json(
    sections: Sequence[Section], decisions: Sequence[tuple[float, str]]
) -> list[dict[str, Any]]:
    """The sections of the document, in its order.

    One that has facts and no words stands for what the section before it states; its
    facts are in that one’s ``stated``, by type.
    """
    data: list[dict[str, Any]] = []
    for section, decision in zip_longest(sections, decisions[: len(sections)]):
        facts = section_to_json(section).get("facts", {})
        if data and facts and section.silent and not (section.heading or section.html):
            data[-1].setdefault("stated", {})[section.type] = facts
            continue
        data.append(
            {
                "type": section.type,
                "heading": section.heading,
                "also": list(section.also),
                "facts": facts,
                "text": section.text,
                "html": section.html,
            }
        )
        if decision:
            data[-1] |= {"confidence": decision[0], "reason": decision[1]}
    return data
