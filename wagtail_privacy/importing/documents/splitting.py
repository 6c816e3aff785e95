"""From the outline of a file to those of its notices, as the user asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from django.utils.translation import gettext as _

from wagtail_privacy.importing.documents.contents import remove_contents
from wagtail_privacy.importing.documents.parts import Run, language_runs, notice_starts
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Outline


#: With more changes of language than these, two texts stand side by side.
_MAX_RUNS = 4


class Split(Enum):
    """What becomes a draft of its own."""

    NONE = "none"
    NOTICES = "notices"
    LANGUAGES = "languages"


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the notices in a file begin, and the stretches of its languages."""

    starts: tuple[int, ...]
    runs: tuple[Run, ...]


def layout_of(blocks: Sequence[Block], language: str) -> Layout:
    """Find out how a file in this language, for the most part, is laid out."""
    runs = language_runs(blocks, language)
    return Layout(tuple(_starts(blocks, language)), tuple(runs))


def split_outline(
    outline: Outline, language: str, split: Split
) -> list[tuple[Outline, str]]:
    """Return the parts of ``outline`` with the language of each; one if it is whole.

    Messages of the whole file stay with the first part.
    """
    if split is Split.NOTICES:
        starts = _starts(outline.blocks, language)
        ends = [*starts[1:], len(outline.blocks)]
        groups = [
            (outline.blocks[start:end], language)
            for start, end in zip(starts, ends, strict=True)
        ]
    elif split is Split.LANGUAGES:
        groups = _by_language(outline.blocks, language)
    else:
        groups = [(outline.blocks, language)]
    if len(groups) < 2:
        return [(outline, language)]
    return _outlines(outline, groups)


def _by_language(
    blocks: Sequence[Block], language: str
) -> list[tuple[list[Block], str]]:
    """All blocks of each language, in the order in which the languages begin."""
    runs = language_runs(blocks, language)
    groups: dict[str, list[Block]] = {}
    for run, part in zip(runs, run_blocks(blocks, runs), strict=True):
        groups.setdefault(run.language, []).extend(part)
    return [(part, code) for code, part in groups.items()]


def _outlines(
    outline: Outline, groups: Sequence[tuple[list[Block], str]]
) -> list[tuple[Outline, str]]:
    """An outline for each group; a message or table goes where its line stands."""
    places: dict[int, int] = {}
    for index, (blocks, _language) in enumerate(groups):
        for block in blocks:
            places.setdefault(block.line, index)

    def place_of(line: int) -> int:
        return places.get(line, 0)

    return [
        (
            replace(
                outline,
                blocks=list(blocks),
                messages=[m for m in outline.messages if place_of(m.line) == index],
                tables=[t for t in outline.tables if place_of(t.line) == index],
                title=outline.title if index == 0 else "",
                language=language,
            ),
            language,
        )
        for index, (blocks, language) in enumerate(groups)
    ]


def run_blocks(blocks: Sequence[Block], runs: Sequence[Run]) -> list[list[Block]]:
    """The blocks of each run."""
    ends = [*(run.start for run in runs[1:]), len(blocks)]
    return [list(blocks[run.start : end]) for run, end in zip(runs, ends, strict=True)]


def runs_to_read(layout: Layout, language: str) -> list[Run]:
    """The stretches of a file that are read one after the other.

    A new one begins with each notice and language; where the languages change so
    often that the texts stand side by side, the main one is that of all.
    """
    many = len(layout.runs) > _MAX_RUNS
    runs = (Run(0, language),) if many else layout.runs
    begins = {run.start: run.language for run in runs}
    for start in sorted({*begins, *layout.starts}):
        language = begins.setdefault(start, language)
    return [Run(start, begins[start]) for start in sorted(begins)]


def part_messages(blocks: Sequence[Block], layout: Layout) -> list[ImportMessage]:
    """Say that a file has several notices or languages, and where each begins."""
    messages = []
    starts, runs = layout.starts, layout.runs
    if len(starts) > 1:
        lines = [str(blocks[start].line) for start in starts]
        messages.append(
            ImportMessage(
                "several-notices", blocks[starts[1]].line, detail=_begin_at(lines)
            )
        )
    if len(runs) > 1:
        lines = [
            f"{blocks[run.start].line} ({run.language})" for run in runs[:_MAX_RUNS]
        ]
        messages.append(
            ImportMessage(
                "two-languages", blocks[runs[1].start].line, detail=_begin_at(lines)
            )
        )
    return messages


def _begin_at(lines: Sequence[str]) -> str:
    return _("They begin at lines %(lines)s.") % {"lines": ", ".join(lines)}


def _starts(blocks: Sequence[Block], language: str) -> list[int]:
    """Where notices begin; a table of contents makes no second one."""
    kept, _contents = remove_contents(blocks)
    places = {id(block): index for index, block in enumerate(blocks)}
    starts = notice_starts(kept, language) if kept else [0]
    return [0, *(places[id(kept[start])] for start in starts[1:])]
