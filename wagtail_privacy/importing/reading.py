"""From a file to an ``ImportResult``: the whole way, without the database."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from django.utils.translation import gettext as _
from django.utils.translation import override

from wagtail_privacy.autodiscovery import import_submodules
from wagtail_privacy.conf import conf
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.conservation import lost_words
from wagtail_privacy.importing.cues import known_languages
from wagtail_privacy.importing.decoding import decode
from wagtail_privacy.importing.isolation import read_apart
from wagtail_privacy.importing.language import recognise_language
from wagtail_privacy.importing.limits import refuse_rows, refuse_size
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.particulars import Particulars, take_particulars
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
    path: Path, language: str | None = None, format: str | None = None
) -> ImportResult:
    """Read the notice in a file.

    ``language`` is recognised and ``format`` told from the ending if they are not
    given. Raise ``ImportRefused``, with the reason, for a file that is no text, too
    large, empty, or in a language or format that is not known.
    """
    try:
        refuse_size(path.stat().st_size)
        data = path.read_bytes()
    except OSError as error:
        raise ImportRefused(
            _("The file cannot be read: %(reason)s.") % {"reason": error.strerror}
        ) from error
    return read_bytes(data, name=str(path), language=language, format=format)


def read_bytes(
    data: bytes, *, name: str, language: str | None = None, format: str | None = None
) -> ImportResult:
    """The same for the content of a file; ``name`` is what messages call it."""
    refuse_size(len(data))
    if format is not None and format not in import_formats:
        raise ImportRefused(
            _("There is no import format “%(format)s”. Known: %(known)s.")
            % {"format": format, "known": ", ".join(import_formats.ids())}
        )
    outline = _outline_of(data, name, import_formats[format] if format else None)
    refuse_rows(len(outline.blocks))
    words = " ".join(block.text for block in outline.blocks)
    code = _language(words, outline, language)
    recognised = recognise_sections(outline, _base(code))
    particulars = take_particulars(recognised, _base(code))
    recognised.messages += state_facts(recognised.sections, _base(code))
    return _result(name, code, outline, recognised, particulars)


def _outline_of(data: bytes, name: str, given: ImportFormat | None) -> Outline:
    """The outline of a file in the format given, else in the one that it looks like."""
    chosen = given or format_of_bytes(name, data)
    if chosen and chosen.binary:
        return _read(chosen, data)
    text, messages = decode(data)
    outline = _read(chosen or format_of(name, text), text)
    outline.messages = [*messages, *outline.messages]
    return outline


def _read(format: ImportFormat, content: str | bytes) -> Outline:
    if format.apart and conf.WAGTAIL_PRIVACY_IMPORT_APART:
        return read_apart(format, content)
    return format.read(content)


def _language(words: str, outline: Outline, given: str | None) -> str:
    """The language asked for, else the one that is recognised."""
    if given:
        if _base(given) not in known_languages():
            raise ImportRefused(
                _("Notices in “%(language)s” are not recognised. Known: %(known)s.")
                % {"language": given, "known": ", ".join(known_languages())}
            )
        return given
    if not words.strip():
        raise ImportRefused(_("The file has no text that could be a notice."))
    found = recognise_language(words, outline.language)
    if found is None:
        raise ImportRefused(
            _(
                "The language was not recognised. Say it with --language; "
                "known: %(known)s."
            )
            % {"known": ", ".join(known_languages())}
        )
    return found


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
            drawn_up=date.fromisoformat(particulars.date) if particulars.date else None,
        ),
        organisation=particulars.organisation,
        date=particulars.date,
        messages=tuple(messages),
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


def _base(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()
