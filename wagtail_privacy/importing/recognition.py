"""From an outline to sections: which block is a heading, and of what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.importing.confidence import Decision, Guess, Reason
from wagtail_privacy.importing.documents.chrome import remove_chrome
from wagtail_privacy.importing.documents.contents import remove_contents
from wagtail_privacy.importing.headings.candidate import Candidate
from wagtail_privacy.importing.headings.candidates import DEEPEST_ELEMENT, candidates
from wagtail_privacy.importing.headings.dated_lines import (
    date_section,
    take_date_lines,
)
from wagtail_privacy.importing.headings.frontmatter import read_front_matter
from wagtail_privacy.importing.headings.letterheads import letterhead_of
from wagtail_privacy.importing.headings.numbers import with_numbers
from wagtail_privacy.importing.headings.separating import separate
from wagtail_privacy.importing.messages import Choice, ImportMessage
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block, Kind, Outline
from wagtail_privacy.importing.patterns.dates import kind_of
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.weighing.deciding import decide


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(slots=True)
class Recognised:
    """What a document is: its title, its sections, and what did not fit.

    ``letterhead`` are lines above the title: who sends it, and from where.
    """

    title: str = ""
    letterhead: list[Block] = field(default_factory=list)
    sections: list[FoundSection] = field(default_factory=list)
    messages: list[ImportMessage] = field(default_factory=list)


def recognise_sections(outline: Outline, language: str) -> Recognised:
    """Return the sections of ``outline``, read as a notice in ``language``."""
    result = Recognised(messages=list(outline.messages))
    blocks, chrome = remove_chrome(outline.blocks, language)
    head = letterhead_of(blocks, language)
    result.letterhead = list(blocks[:head])
    blocks, contents = remove_contents(with_numbers(blocks[head:]))
    blocks, glued = separate(blocks, language)
    result.messages += [*chrome, *contents, *glued]
    found = list(candidates(blocks, language))
    plan = decide(blocks, found, language)
    start = plan.start
    title, front, leftover = read_front_matter(
        blocks[:start], language, blocks[start:], titled=bool(outline.title)
    )
    result.title = title
    result.messages += leftover
    result.sections = take_date_lines(front, language)
    result.sections += _read_sections(
        blocks[start:], found[start:], plan.decisions[start:], language, result
    )
    return result


def _read_sections(
    blocks: Sequence[Block],
    found: Sequence[Candidate | None],
    decisions: Sequence[Decision | None],
    language: str,
    result: Recognised,
) -> list[FoundSection]:
    sections: list[FoundSection] = []
    last = blocks[-1] if blocks else None
    for block, candidate, decision in zip(blocks, found, decisions, strict=True):
        dated = None
        inside = _is_inside(block, sections, language) or _is_term(block, sections)
        if block.kind is not Kind.ITEM and not inside:
            alone = block is last and not candidate and not _is_labelled(sections)
            dated = date_section(block, language, alone=alone)
            dated = dated or _labelled_date(block, sections, language)
        if dated and _told_date(block, sections, language):
            dated = None
        if dated and not dated.heading and _is_open(sections):
            sections[-1] = replace(dated, heading=sections[-1].heading)
        elif dated and (dated.heading or not _awaits_date(sections, language)):
            sections.append(dated)
        elif candidate and decision:
            sections.append(_section(candidate, decision))
            result.messages += _questions(block, decision)
        else:
            _append(sections, _subheading(block, candidate), language)
    _report_combined(sections, result)
    return sections


def _is_inside(block: Block, sections: Sequence[FoundSection], language: str) -> bool:
    """True for a line of one of our own sections, or below “Dates of this notice”."""
    last = sections[-1] if sections else None
    if last is None or last.type != "document_dates":
        return bool(block.section)
    known = last.reason in {Reason.HEADING, Reason.PARTS}
    if known and _is_told(block, last):
        return True
    return bool(block.section) or (known and not kind_of(last.heading, language))


def _is_term(block: Block, sections: Sequence[FoundSection]) -> bool:
    """True for “Entries not accepted | 31 December 2026”: a day on which data goes."""
    last = sections[-1] if sections else None
    if last is None or last.type != "retention" or not (block.cell and last.blocks):
        return False
    return last.blocks[-1].kind is Kind.LABEL


def _labelled_date(
    block: Block, sections: Sequence[FoundSection], language: str
) -> FoundSection | None:
    """The section of a day in the cell of a label that nobody knows, or None.

    “Agreed by Council | 24 June 2024” is what the same words are in one line.
    """
    last = sections[-1] if sections else None
    label = last.blocks[-1] if last and last.blocks else None
    if not last or not label or label.kind is not Kind.LABEL:
        return None
    if last.type == "document_dates":
        return None
    dated = date_section(block.saying(f"{label.text} {block.text}"), language)
    if dated:
        last.blocks = last.blocks[:-1]
    return dated


def _is_told(block: Block, section: FoundSection) -> bool:
    """True for a sentence right below a heading: “The board adopted this text on …”."""
    ends = block.text.rstrip().endswith((".", "!"))
    fresh = not (section.blocks or section.facts)
    return fresh and ends and len(block.text.split()) > _LABEL_WORDS


def _told_date(block: Block, sections: list[FoundSection], language: str) -> bool:
    """True below a heading such as “Adopted”, whose section becomes one of dates."""
    last = sections[-1] if sections else None
    if last is None or last.type != "other_information" or not _is_told(block, last):
        return False
    heading = NUMBERING.sub("", last.heading, count=1).strip(" :.")
    if not kind_of(heading, language, loosely=len(heading.split()) == 1):
        return False
    last.type = "document_dates"
    return True


#: What has more words below a heading of dates, and a full stop, is its text.
_LABEL_WORDS = 7


def _is_labelled(sections: Sequence[FoundSection]) -> bool:
    """True right below a label in the text: what stands there is its value."""
    above = sections[-1].blocks[-1:] if sections else []
    return any(block.kind is Kind.LABEL for block in above)


def _awaits_date(sections: Sequence[FoundSection], language: str) -> bool:
    """True right below a heading or label of dates: a day alone is its own."""
    last = sections[-1] if sections else None
    if last is None or last.type != "document_dates":
        return False
    if last.blocks:
        return kind_of(last.blocks[-1].text, language) is not None
    return not last.facts


def _is_open(sections: Sequence[FoundSection]) -> bool:
    """True right below a heading that says nothing: a day alone says what it is."""
    last = sections[-1] if sections else None
    return last is not None and last.reason is Reason.NONE and not last.blocks


def _section(candidate: Candidate, decision: Decision) -> FoundSection:
    return FoundSection(
        decision.type,
        candidate.block.text,
        decision.also,
        line=candidate.block.line,
        rank=candidate.rank,
        confidence=decision.confidence,
        reason=decision.reason,
    )


def _questions(block: Block, decision: Decision) -> list[ImportMessage]:
    """What an editor must decide about a heading that no type fits well enough."""
    if decision.reason is not Reason.NONE:
        return []
    if not decision.rivals:
        return [ImportMessage("unknown-heading", block.line)]
    return [
        ImportMessage(
            "which-section",
            block.line,
            choices=tuple(_choice(guess) for guess in decision.rivals),
        )
    ]


def _choice(guess: Guess) -> Choice:
    return Choice(
        guess.type,
        section_types[guess.type].heading,
        guess.confidence,
        guess.reason.value,
        guess.reason.label,
        guess.words,
    )


def _subheading(block: Block, candidate: Candidate | None) -> Block:
    """A heading that is not a section's becomes one inside the section's text."""
    is_heading = candidate is not None and (
        candidate.style in {"html", "strong", "number"}
        or (candidate.style == "plain" and candidate.match is None)
    )
    return replace(block, kind=Kind.HEADING) if is_heading else block


def _append(sections: list[FoundSection], block: Block, language: str) -> None:
    """Add words to the section they stand in; after a date something else begins."""
    last = sections[-1] if sections else None
    if last is None or (
        last.type == "document_dates" and _is_dated(last, block, language)
    ):
        only_dates = all(item.type == "document_dates" for item in sections)
        kind = "introduction" if only_dates else "other_information"
        reason = Reason.OPENING if only_dates else Reason.FORM
        last = FoundSection(kind, line=block.line, confidence=0.9, reason=reason)
        sections.append(last)
    last.blocks.append(block)


def _is_dated(section: FoundSection, block: Block, language: str) -> bool:
    """True if a date section has its date, and ``block`` is nothing of its own."""
    if section.blocks and block.cell and block.cell == section.blocks[-1].cell:
        return False
    headed = 0 < section.rank < DEEPEST_ELEMENT
    if block.section or headed or section.also or kind_of(block.text, language):
        return False
    return bool(section.facts or section.blocks) and not _YEAR.search(block.text)


def _report_combined(sections: list[FoundSection], result: Recognised) -> None:
    result.messages += [
        ImportMessage("combined-heading", section.line)
        for section in sections
        if section.also
    ]
