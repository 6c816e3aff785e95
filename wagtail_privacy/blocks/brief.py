"""The first screen of a notice: why, how long, who receives, what can I do.

WP260 asks for layers: these answers come first, and each leads to its section.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.functional import cached_property

from wagtail_privacy.blocks.foreign import like
from wagtail_privacy.blocks.structure import Part, shown_sections
from wagtail_privacy.notice import Notice, Section
from wagtail_privacy.notice.rights import (
    RIGHT_OF_SECTION,
    chosen_rights,
    legal_bases,
    rights_of,
)
from wagtail_privacy.vocabulary import (
    AutomatedDecisions,
    DataSubjectRight,
    TransferStatus,
)


#: More names than these, or periods, are for the section itself.
_NAMES, _PERIODS = 5, 3


@dataclass(frozen=True, slots=True)
class Names:
    """The first few of several names; ``has_more`` if there are others."""

    items: tuple[str, ...] = ()
    has_more: bool = False

    def __bool__(self) -> bool:
        return bool(self.items)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the notice answers to one question, and the sections that tell more.

    ``facts`` holds only what is known; the template says it. ``sections`` are those
    that stand on the page: facts of a section that is not shown lead nowhere.
    """

    facts: Mapping[str, Any] = field(default_factory=dict)
    sections: tuple[Section, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.facts)


class Brief:
    """The answers of ``notice``, whose page shows ``parts``; false without any."""

    def __init__(self, notice: Notice, parts: Sequence[Part]) -> None:
        self.notice = notice
        self.shown = shown_sections(parts)

    def __bool__(self) -> bool:
        return any([self.why, self.how_long, self.who, self.what])

    @cached_property
    def why(self) -> Answer:
        """``purposes``: their names."""
        for type in ("purposes", "legal_basis"):
            rows = list(self._rows(type))
            if names := _names(row.get("purpose") for _section, row in rows):
                return self._answer({"purposes": names}, _sections(rows))
        return Answer()

    @cached_property
    def how_long(self) -> Answer:
        """``periods``: rows with ``what`` they are of, "" for all data."""
        for type, name in (("retention", "what"), ("purposes", "purpose")):
            found = [
                (section, {**row, "what": _bare(row.get(name))})
                for section, row in self._rows(type)
                if row.get("number") and row.get("unit")
            ][:_PERIODS]
            if found:
                periods = tuple(row for _section, row in found)
                return self._answer({"periods": periods}, _sections(found))
        return Answer()

    @cached_property
    def who(self) -> Answer:
        """``recipients``, ``processors``, ``countries``: names, or no answer.

        ``is_disclosed``, ``is_processed``: False where the notice denies it.
        ``status`` is that of transfers; ``countries`` are ISO codes. Recipients that
        only a text names are not known here: the rest alone would be half an answer.
        """
        found = [self._recipients(), self._processors(), self._transfers()]
        if not found[0][0] and any(item.type == "recipients" for item in self.shown):
            return Answer()
        facts, sections = {}, []
        for known, told in found:
            facts.update(known)
            sections += told
        return self._answer(facts, sections)

    @cached_property
    def what(self) -> Answer:
        """``rights``: those that the notice gives, or at least tells."""
        rights = [right for right in self._rights() if self._is_told(right)]
        if not rights:
            return Answer()
        places = [item for item in self.shown if item.covers("rights")] or [
            item for item in self.shown if item.type in RIGHT_OF_SECTION
        ]
        return Answer({"rights": tuple(rights)}, tuple(places[:1]))

    def _recipients(self) -> tuple[dict[str, Any], list[Section]]:
        rows = list(self._rows("recipients"))
        if names := _names(_party_name(row) for _section, row in rows):
            return {"recipients": names}, _sections(rows)
        if denied := self._that_say("recipients", disclosed=False):
            return {"is_disclosed": False}, denied
        rows = list(self._rows("purposes"))
        names = _names(
            name for _section, row in rows for name in row.get("recipients") or ()
        )
        return ({"recipients": names}, _sections(rows)) if names else ({}, [])

    def _processors(self) -> tuple[dict[str, Any], list[Section]]:
        rows = list(self._rows("processors"))
        if names := _names(_party_name(row) for _section, row in rows):
            return {"processors": names}, _sections(rows)
        denied = self._that_say("processors", used=False)
        return ({"is_processed": False}, denied) if denied else ({}, [])

    def _transfers(self) -> tuple[dict[str, Any], list[Section]]:
        rows = [item for item in self._rows("transfers") if any(item[1].values())]
        codes = _names(row.get("country") for _section, row in rows)
        for status in reversed(TransferStatus):
            if sections := self._that_say("transfers", status=status):
                return {"status": status, "countries": codes}, sections
        if rows:
            made = TransferStatus.MADE
            return {"status": made, "countries": codes}, _sections(rows)
        return {}, []

    def _rights(self) -> Iterable[str]:
        """The rights that are known; else those that the page speaks of."""
        if chosen_rights(self.notice) or legal_bases(self.notice):
            return rights_of(self.notice)
        told: set[str] = set()
        for section in self.shown:
            if not section.silent:  # Else only its author knows what it says.
                told.add(RIGHT_OF_SECTION.get(section.type, ""))
                told.update(section.facts.get("listed", ()))
        return [right for right in DataSubjectRight if right in told]

    def _is_told(self, right: str) -> bool:
        """Whether a reader can do something by the right, with this notice."""
        if right == DataSubjectRight.AUTOMATED_DECISIONS:
            kind = AutomatedDecisions.DECISIONS
            return bool(self._that_say("automated_decisions", kind=kind))
        return right != DataSubjectRight.INFORMATION

    def _rows(self, type: str) -> Iterator[tuple[Section, Mapping[str, Any]]]:
        for section in self.notice.sections:
            if section.type == type:
                yield from ((section, row) for row in section.facts.get("rows", ()))

    def _that_say(self, type: str, **facts: Any) -> list[Section]:
        return [
            section
            for section in self.notice.sections
            if section.type == type and facts.items() <= section.facts.items()
        ]

    def _answer(self, facts: Mapping[str, Any], sections: Iterable[Section]) -> Answer:
        places = filter(None, map(self._place, sections))
        return Answer(facts, tuple({place.anchor: place for place in places}.values()))

    def _place(self, section: Section) -> Section | None:
        """The section as it stands on the page, or one that covers it; else None."""
        same = [item for item in self.shown if item.type == section.type]
        by_id = [item for item in same if item.id == section.id]
        covering = [item for item in self.shown if item.covers(section.type)]
        return next(iter([*by_id, *same, *covering]), None)


def _sections(rows: Iterable[tuple[Section, Any]]) -> list[Section]:
    return [section for section, _row in rows]


def _names(names: Iterable[str | None]) -> Names:
    found = list(filter(None, dict.fromkeys(map(_bare, names))))
    return Names(tuple(found[:_NAMES]), has_more=len(found) > _NAMES)


def _bare(words: str | None) -> str:
    """Words of an editor, to stand inside a sentence."""
    words = words or ""
    return like(words, words.strip().rstrip("."))


def _party_name(row: Mapping[str, Any]) -> str:
    party = row.get("organisation")
    return (party.name if party else "") or row.get("name") or ""
