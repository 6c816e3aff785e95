"""From an outline to sections: which block is a heading, and of what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from wagtail_privacy.importing.ambiguity import settle
from wagtail_privacy.importing.candidates import Candidate, candidates, separate
from wagtail_privacy.importing.chrome import remove_chrome
from wagtail_privacy.importing.contents import remove_contents
from wagtail_privacy.importing.dates import date_line
from wagtail_privacy.importing.frontmatter import (
    is_law_line,
    is_title_line,
    read_front_matter,
)
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind, Outline
from wagtail_privacy.importing.sections import FoundSection


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(slots=True)
class Recognised:
    """What a document is: its title, its sections, and what did not fit."""

    title: str = ""
    sections: list[FoundSection] = field(default_factory=list)
    messages: list[ImportMessage] = field(default_factory=list)


def recognise_sections(outline: Outline, language: str) -> Recognised:
    """Return the sections of ``outline``, read as a notice in ``language``."""
    result = Recognised(messages=list(outline.messages))
    blocks, chrome = remove_chrome(outline.blocks, language)
    blocks, contents = remove_contents(blocks)
    blocks, glued = separate(blocks, language)
    result.messages += [*chrome, *contents, *glued]
    found = list(candidates(blocks, language))
    start = _first_section(blocks, found, language)
    title, front, leftover = read_front_matter(blocks[:start], language)
    result.title = title
    result.messages += leftover
    result.sections = _dated(front, language)
    result.sections += _read_sections(blocks[start:], found[start:], language, result)
    return result


def _first_section(
    blocks: Sequence[Block], found: Sequence[Candidate | None], language: str
) -> int:
    """Index of the first heading of a section."""
    for index, candidate in enumerate(found):
        if candidate is None or candidate.match is None:
            continue
        law = candidate.match.id == "legal_framework" and is_law_line(
            blocks[index].text
        )
        loose = not candidate.match.sure and (
            candidate.block.level == 1 or is_title_line(candidate.block.text)
        )
        if not law and not loose:
            return index
    return len(blocks)


def _read_sections(
    blocks: Sequence[Block],
    found: Sequence[Candidate | None],
    language: str,
    result: Recognised,
) -> list[FoundSection]:
    base = _base_rank(found)
    sections: list[FoundSection] = []
    for index, (block, candidate) in enumerate(zip(blocks, found, strict=True)):
        dated = _date_section(block, language)
        if dated:
            sections.append(dated)
        elif candidate and candidate.match:
            body = _body(blocks, found, index)
            sections.append(_section(candidate, body, sections, language))
        elif candidate and candidate.rank <= base and _leads(blocks, found, index):
            result.messages.append(ImportMessage("unknown-heading", block.line))
            sections.append(
                FoundSection(
                    "other_information",
                    block.text,
                    line=block.line,
                    rank=candidate.rank,
                )
            )
        else:
            _append(sections, _subheading(block, candidate))
    _report_combined(sections, result)
    return sections


def _section(
    candidate: Candidate,
    body: Sequence[Block],
    before: Sequence[FoundSection],
    language: str,
) -> FoundSection:
    block, match = candidate.block, candidate.match
    assert match is not None  # noqa: S101 - callers pass matched candidates only
    id = settle(
        match,
        heading=block.text,
        body=" ".join(item.text for item in body),
        before=before[-1].type if before else "",
        language=language,
    )
    return FoundSection(
        id, block.text, match.also, line=block.line, rank=candidate.rank
    )


def _body(
    blocks: Sequence[Block], found: Sequence[Candidate | None], index: int
) -> list[Block]:
    """The blocks from ``index`` to the next heading that is known."""
    body = []
    for block, candidate in zip(blocks[index + 1 :], found[index + 1 :], strict=True):
        if candidate and candidate.match:
            break
        body.append(block)
    return body


def _leads(
    blocks: Sequence[Block], found: Sequence[Candidate | None], index: int
) -> bool:
    """True if text follows that is not a heading itself."""
    return index + 1 < len(blocks) and found[index + 1] is None


def _base_rank(found: Sequence[Candidate | None]) -> int:
    """The commonest depth of known headings; the shallowest among equals."""
    ranks = Counter(item.rank for item in found if item and item.match)
    if not ranks:
        return -1
    return min(ranks, key=lambda rank: (-ranks[rank], rank))


def _subheading(block: Block, candidate: Candidate | None) -> Block:
    """A heading that is not a section's becomes one inside the section's text."""
    is_heading = candidate is not None and (
        candidate.style in {"html", "strong", "number"}
        or (candidate.style == "plain" and candidate.match is None)
    )
    return replace(block, kind=Kind.HEADING) if is_heading else block


def _append(sections: list[FoundSection], block: Block) -> None:
    """Add words to the section they stand in; after a date something else begins."""
    last = sections[-1] if sections else None
    if last is None or (last.type == "document_dates" and _is_dated(last, block)):
        only_dates = all(item.type == "document_dates" for item in sections)
        kind = "introduction" if only_dates else "other_information"
        last = FoundSection(kind, line=block.line)
        sections.append(last)
    last.blocks.append(block)


def _is_dated(section: FoundSection, block: Block) -> bool:
    """True if a date section has its date, and ``block`` is none and not of its row."""
    if section.blocks and block.cell and block.cell == section.blocks[-1].cell:
        return False
    return bool(section.facts or section.blocks) and not _YEAR.search(block.text)


def _date_section(block: Block, language: str) -> FoundSection | None:
    """A line such as “Updated 1.2.2024” is a section of its own."""
    if block.kind is Kind.ITEM or len(block.text) > 80:
        return None
    found = date_line(block.text, language)
    if not found:
        return None
    label, kind, day = found
    rest = block.text[day.end :].strip(" .)")
    return FoundSection(
        "document_dates",
        " ".join(filter(None, [label, rest])),
        facts={kind: day.value.isoformat()},
        taken=[block.text[day.start : day.end]],
        line=block.line,
    )


def _dated(sections: list[FoundSection], language: str) -> list[FoundSection]:
    """Take the date lines out of the front matter."""
    result: list[FoundSection] = []
    for section in sections:
        rest = []
        for block in section.blocks:
            dated = _date_section(block, language)
            if dated:
                result.append(dated)
            else:
                rest.append(block)
        section.blocks = rest
        if rest:
            result.append(section)
    return result


def _report_combined(sections: list[FoundSection], result: Recognised) -> None:
    result.messages += [
        ImportMessage("combined-heading", section.line)
        for section in sections
        if section.also
    ]
