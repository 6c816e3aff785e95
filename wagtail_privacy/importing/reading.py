"""From a file to an ``ImportResult``: the whole way, without the database."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from django.utils.translation import gettext as _
from django.utils.translation import override

from wagtail_privacy.autodiscovery import import_submodules
from wagtail_privacy.conf import conf
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.apart.isolation import read_apart
from wagtail_privacy.importing.decoding import decode
from wagtail_privacy.importing.documents.conservation import lost_words
from wagtail_privacy.importing.documents.genre import looks_like_notice
from wagtail_privacy.importing.documents.notice_language import base_of, language_of
from wagtail_privacy.importing.documents.splitting import (
    Layout,
    Split,
    layout_of,
    part_messages,
    run_blocks,
    runs_to_read,
    split_outline,
)
from wagtail_privacy.importing.facts.findings import find_more
from wagtail_privacy.importing.facts.particulars import Particulars, take_particulars
from wagtail_privacy.importing.files import content_of
from wagtail_privacy.importing.limits import refuse_length, refuse_size
from wagtail_privacy.importing.loading import loading_beside
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.prose import to_rich_text
from wagtail_privacy.importing.recognition import Recognised, recognise_sections
from wagtail_privacy.importing.registry import (
    ImportFormat,
    format_of,
    format_of_bytes,
    import_formats,
)
from wagtail_privacy.importing.result import ImportResult
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements import state_facts
from wagtail_privacy.notice import Notice, Section


MAX_TITLE = 255

import_submodules("wagtail_privacy.importing.formats")


def read_notice(
    path: Path,
    language: str | None = None,
    format: str | None = None,
    *,
    force: bool = False,
) -> ImportResult:
    """Read a file as one notice.

    ``language`` is recognised and ``format`` told from the ending if they are not
    given. Raise ``ImportRefused``, with the reason, for a file that is no text, too
    large, empty, in a language or format that is not known, or no privacy notice;
    with ``force`` the last is a message only.
    """
    return read_notices(path, language, format, force=force)[0]


def read_notices(
    path: Path,
    language: str | None = None,
    format: str | None = None,
    *,
    force: bool = False,
    split: Split = Split.NONE,
) -> list[ImportResult]:
    """Read the notices in a file: a result for each part that ``split`` asks for."""
    return read_parts(
        content_of(path),
        name=str(path),
        language=language,
        format=format,
        force=force,
        split=split,
    )


def read_bytes(
    data: bytes,
    *,
    name: str,
    language: str | None = None,
    format: str | None = None,
    force: bool = False,
) -> ImportResult:
    """Read the content of a file as one notice; ``name`` is what messages call it."""
    return read_parts(data, name=name, language=language, format=format, force=force)[0]


def read_parts(
    data: bytes,
    *,
    name: str,
    language: str | None = None,
    format: str | None = None,
    force: bool = False,
    split: Split = Split.NONE,
) -> list[ImportResult]:
    """The same as ``read_notices`` for the content of a file."""
    refuse_size(len(data))
    if format is not None and format not in import_formats:
        raise ImportRefused(
            _("There is no import format “%(format)s”. Known: %(known)s.")
            % {"format": format, "known": ", ".join(import_formats.ids())}
        )
    given = import_formats[format] if format else None
    outline = _outline_of(data, name, given, language)
    refuse_length(outline)
    code = language_of(outline, language)
    parts = split_outline(outline, base_of(code), split)
    if len(parts) == 1:
        layout = layout_of(outline.blocks, base_of(code))
        if split is Split.NONE:
            outline.messages += part_messages(outline.blocks, layout)
        return [_read_part(name, code, outline, layout, force=force)]
    return [
        replace(_read_part(name, part_code, part, layout, force=force), part=number)
        for number, (part, part_code) in enumerate(parts, start=1)
        for layout in [layout_of(part.blocks, base_of(part_code))]
    ]


def _read_part(
    name: str, language: str, outline: Outline, layout: Layout, *, force: bool
) -> ImportResult:
    base = base_of(language)
    recognised = _recognise(outline, base, layout)
    lines = [block.text for block in outline.blocks]
    titles = [recognised.title, outline.title]
    if not looks_like_notice(titles, lines, recognised.sections, base):
        if not force:
            raise ImportRefused(
                _(
                    "The file does not look like a privacy notice: too few headings "
                    "and words of one were found. Import it with --force if it is."
                )
            )
        recognised.messages.append(ImportMessage("not-a-notice"))
    particulars = take_particulars(recognised, base)
    recognised.messages += state_facts(recognised.sections, base)
    findings = find_more(outline, recognised, particulars, base)
    result = _result(name, language, outline, recognised, particulars)
    return replace(result, evidence=findings.evidence, services=findings.services)


def _recognise(outline: Outline, language: str, layout: Layout) -> Recognised:
    """The sections of the whole, each stretch in one language read in its own."""
    runs = runs_to_read(layout, language)
    whole: Recognised | None = None
    for run, blocks in zip(runs, run_blocks(outline.blocks, runs), strict=True):
        messages = [] if whole else outline.messages
        part = replace(outline, blocks=blocks, messages=messages)
        found = recognise_sections(part, run.language)
        if whole is None:
            whole = found
            continue
        if found.title:
            line = next((item.line for item in blocks if item.text == found.title), 0)
            whole.messages.append(ImportMessage("page-title", line, found.title))
        whole.sections += found.sections
        whole.messages += found.messages
    return whole or recognise_sections(outline, language)


def _outline_of(
    data: bytes, name: str, given: ImportFormat | None, language: str | None
) -> Outline:
    """The outline of a file in the format given, else in the one that it looks like."""
    chosen = given or format_of_bytes(name, data)
    if chosen and chosen.binary:
        return _read(chosen, data, language)
    text, messages = decode(data)
    outline = _read(chosen or format_of(name, text), text, language)
    outline.messages = [*messages, *outline.messages]
    return outline


def _read(format: ImportFormat, content: str | bytes, language: str | None) -> Outline:
    if not (format.apart and conf.WAGTAIL_PRIVACY_IMPORT_APART):
        return format.read(content).without_controls()
    text = content if isinstance(content, str) else ""
    with loading_beside(text, language):
        return read_apart(format, content).without_controls()


def _result(
    name: str,
    language: str,
    outline: Outline,
    recognised: Recognised,
    particulars: Particulars,
) -> ImportResult:
    sections = tuple(_to_section(item) for item in recognised.sections)
    title = _title(recognised, outline, particulars, language)
    messages = list(recognised.messages)
    if not any(item.heading for item in sections):
        messages.append(ImportMessage("no-sections"))
    lost = lost_words(
        outline.blocks,
        recognised.title[:MAX_TITLE],
        recognised.sections,
        sections,
        messages,
    )
    if lost:
        messages.append(ImportMessage("kept-words", text=" ".join(lost)))
    messages.sort(key=lambda message: message.line)
    return ImportResult(
        file=name,
        notice=Notice(
            title=title[:MAX_TITLE],
            language=language,
            sections=sections,
            drawn_up=particulars.drawn_up,
        ),
        organisation=particulars.organisation,
        date=particulars.date,
        messages=tuple(messages),
        decisions=tuple(
            (item.confidence, item.reason.value) for item in recognised.sections
        ),
    )


def _to_section(found: FoundSection) -> Section:
    return Section(
        type=found.type,
        heading=found.heading,
        html=to_rich_text(found.blocks),
        facts=dict(found.facts),
        also=found.also,
        silent=found.silent,
    )


def _title(
    recognised: Recognised, outline: Outline, particulars: Particulars, language: str
) -> str:
    """The title that stands in the text, else the document's, else a plain one."""
    if recognised.title:
        return recognised.title
    if any(map(str.isalnum, outline.title)):
        return outline.title
    with override(language):
        plain = _("Privacy notice")
    name = particulars.organisation.get("name")
    return f"{plain} – {name}" if name else plain
