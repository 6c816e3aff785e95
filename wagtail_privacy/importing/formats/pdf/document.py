"""The whole way of a PDF: from its bytes to an outline."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

import pypdfium2.raw as pdfium

from wagtail_privacy.importing.formats.lists import split_items
from wagtail_privacy.importing.formats.pdf.annotations import (
    AnnotationReader,
    active_content,
)
from wagtail_privacy.importing.formats.pdf.columns import Flow, parts_of
from wagtail_privacy.importing.formats.pdf.continued import join_tables
from wagtail_privacy.importing.formats.pdf.grids import Grid
from wagtail_privacy.importing.formats.pdf.hanging import mark_labels
from wagtail_privacy.importing.formats.pdf.headings import (
    Look,
    join_headings,
    mark_bold,
)
from wagtail_privacy.importing.formats.pdf.hyphens import Hyphens
from wagtail_privacy.importing.formats.pdf.layout import Line, Page, Paragraph, Place
from wagtail_privacy.importing.formats.pdf.opening import (
    Handle,
    language_of,
    opened,
    title_of,
)
from wagtail_privacy.importing.formats.pdf.pages import PageReader
from wagtail_privacy.importing.formats.pdf.paragraphs import (
    Measure,
    continues,
    measure,
    paragraphs_of,
)
from wagtail_privacy.importing.formats.pdf.running import remove_running
from wagtail_privacy.importing.formats.pdf.tagged import read_tagged
from wagtail_privacy.importing.formats.pdf.tags import TagReader, are_sane
from wagtail_privacy.importing.formats.pdf.textlayer import check_text
from wagtail_privacy.importing.formats.pdf.writing import ParagraphWriter
from wagtail_privacy.importing.limits import refuse_pages
from wagtail_privacy.importing.outline import Outline


def read_document(data: bytes) -> Outline:
    """Return the outline of a PDF; raise ``ImportRefused`` if it has none."""
    outline = Outline()
    with opened(data) as document:
        refuse_pages(pdfium.FPDF_GetPageCount(document))
        outline.messages += active_content(document, data)
        annotations = AnnotationReader(document)
        try:
            pages = _pages(document, annotations)
        finally:
            annotations.close()
        outline.title = title_of(document)
        outline.language = language_of(document)
    outline.messages += annotations.messages
    outline.messages += check_text(pages)
    mark_bold(pages)
    outline.messages += remove_running(pages)
    if are_sane(pages):
        paragraphs, outside = read_tagged(pages)
        outline.messages += outside
    else:
        paragraphs = _read_layout(pages)
    _write(outline, paragraphs)
    return outline


def _pages(document: Handle, annotations: AnnotationReader) -> list[Page]:
    reader, tags = PageReader(), TagReader()
    tagged = pdfium.FPDFCatalog_IsTagged(document)
    pages = []
    for number in range(pdfium.FPDF_GetPageCount(document)):
        handle = pdfium.FPDF_LoadPage(document, number)
        if not handle:
            pages.append(Page(number, 0.0, 0.0, broken=True))
            continue
        try:
            page = reader.read(handle, number)
            annotations.read(handle, page)
            if tagged:
                page.tree = tags.read(handle)
        finally:
            pdfium.FPDF_ClosePage(handle)
        pages.append(page)
    return pages


def _read_layout(pages: list[Page]) -> list[Paragraph]:
    """Paragraphs by where lines stand, those that a page break cut put together."""
    parts = [part for page in pages for part in parts_of(page)]
    flows = [part.lines for part in parts if isinstance(part, Flow)]
    cells = [
        lines
        for part in parts
        if isinstance(part, Grid)
        for row in part.rows
        for lines in row
    ]
    usual = measure([*flows, *cells])
    result: list[Paragraph] = []
    tables = count(1)
    for part in parts:
        if isinstance(part, Flow):
            found = paragraphs_of(part.lines, usual)
            if result and found and _goes_on(result[-1], found[0]):
                result[-1].lines.extend(found.pop(0).lines)
            result += found
        else:
            result += _cells(part, next(tables), usual)
    return result


def _goes_on(above: Paragraph, item: Paragraph) -> bool:
    return above.place is None and continues(above, item.lines[0])


def _cells(grid: Grid, table: int, usual: Measure) -> list[Paragraph]:
    result = []
    columns = zip(*grid.rows, strict=True)
    margins = [_margin(cells) for cells in columns]
    for number, row in enumerate(grid.rows):
        for column, lines in enumerate(row):
            for paragraph in paragraphs_of(lines, usual, margins[column]):
                paragraph.place = Place(table, number, column)
                result.append(paragraph)
    return result


def _margin(cells: Sequence[list[Line]]) -> float:
    """How far to the right a column of a table reaches."""
    return max((line.right for lines in cells for line in lines), default=0.0)


def _write(outline: Outline, paragraphs: list[Paragraph]) -> None:
    paragraphs, repeated = join_tables(paragraphs)
    outline.messages += repeated
    look = Look.of(paragraphs)
    paragraphs = join_headings([look.mark(item) for item in paragraphs])
    paragraphs = mark_labels(paragraphs)
    lines = [line for item in paragraphs for line in item.lines]
    writer = ParagraphWriter(Hyphens.of(lines))
    writer.write(paragraphs)
    outline.blocks, messages = split_items(writer.blocks.blocks)
    outline.tables = writer.tables
    outline.messages += [*writer.messages, *messages]
