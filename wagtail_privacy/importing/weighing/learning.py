"""The headings and texts that the importer learns from, by language.

``samples/<language>.toml`` has short texts of each section type, and headings and texts
of no type. ``<language>.tsv`` has the sections of the invented notices:
``python -m benchmarks.importer_samples`` writes it. ``<language>.rows.tsv`` has more,
whose headings are worded in unusual ways. The known headings and the telling phrases of
``headings/<language>.toml`` teach, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from wagtail_privacy.importing.cues import cues_of
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.headings.lexicon import lexicon_of
from wagtail_privacy.importing.word_files import read_words


#: The type of what belongs to no section, such as “Opening hours”.
NO_SECTION = ""
#: What a telling phrase is worth beside a sample text, for each point of its weight,
#: and what the text of a notice is, which tells of more than its type.
_PHRASE, _NOTICE = 0.05, 0.5
_SECTION = 1.0
#: So many characters of it teach; more of them made nothing surer.
_BEGINNING = 180

Sample = tuple[str, str, float]  # section type, text, weight
Row = tuple[str, str, str]  # section type, heading, text


def heading_samples(language: str, without: str = "") -> Iterator[Sample]:
    """Each known heading of a language, once a type.

    ``without`` names a notice whose headings are left out, wherever they stand: so it
    is measured how those of a new notice are recognised.
    """
    left_out = {fold(row[1]) for row in notice_rows(language).get(without, ())}
    for text, type in dict.fromkeys(lexicon_of(language).headings):
        if text not in left_out:
            yield type, text, 1.0
    for heading in _samples_of(language)["negatives"]:
        yield NO_SECTION, fold(heading), 1.0
    for type, heading, _ in section_rows(language):
        yield type, fold(heading), _SECTION


def text_samples(language: str, without: str = "") -> Iterator[Sample]:
    """Each text and telling phrase of a language, none of the notice ``without``."""
    for type, texts in _samples_of(language)["texts"].items():
        for text in texts:
            yield type, text, 1.0
    for text in _samples_of(language)["others"]:
        yield NO_SECTION, text, 1.0
    for notice, rows in notice_rows(language).items():
        for type, _, text in rows if notice != without else ():
            yield type, text[:_BEGINNING], _NOTICE
    for type, _, text in section_rows(language):
        yield type, text, _SECTION
    for type, lines in cues_of(language).bodies.items():
        for line in lines:
            weight, _, stems = line.partition(" ")
            yield type, stems, _PHRASE * float(weight)


@cache
def section_rows(language: str) -> tuple[Row, ...]:
    """Sections of no notice, written to show how else each type can be said."""
    return tuple(_row(*cells) for cells in _table(f"{language}.rows.tsv"))


@cache
def notice_rows(language: str) -> Mapping[str, list[Row]]:
    """The sections of each invented notice; “Other information” is of no type.

    A notice is named in the first of its rows.
    """
    notices: dict[str, list[Row]] = {}
    rows: list[Row] = []
    for notice, *cells in _table(f"{language}.tsv"):
        if notice:
            rows = notices.setdefault(notice, [])
        rows.append(_row(*cells))
    return notices


def _table(name: str) -> Iterator[list[str]]:
    source = files(f"{__package__}.samples").joinpath(name)
    for line in source.read_text(encoding="utf-8").splitlines():
        yield line.split("\t")


def _row(type: str, heading: str, text: str) -> Row:
    return (NO_SECTION if type == "other_information" else type), heading, text


@cache
def _samples_of(language: str) -> Mapping[str, Any]:
    """The content of ``samples/<language>.toml``."""
    return read_words(f"{__package__}.samples", f"{language}.toml")
