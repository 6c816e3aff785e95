"""PDF files that are made to break what reads them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from tests.importing.bombs import Bomb
from tests.importing.formats.pdf.pdf_files import (
    PDFPage,
    stream,
    write_objects,
    write_pdf,
)
from tests.importing.hostile import LINES


_CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
_PAGE = b"<</Type/Page/Parent 2 0 R>>"
_FONT = b"/Font<</regular<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"


def _page(*drawn: bytes, entries: bytes = b"") -> PDFPage:
    """A page of a notice, with more drawn on it."""
    page = PDFPage(entries=entries)
    page.lines(LINES)
    page.drawn += drawn
    return page


def broken() -> Iterator[Bomb]:
    """Files that were cut or have wrong bits."""
    whole = write_pdf(_page())
    for cut in (8, 100, len(whole) // 2, len(whole) - 20):
        yield Bomb(f"cut-{cut}.pdf", whole[:cut])
    for place in range(0, len(whole), len(whole) // 12):
        data = whole[:place] + b"\xff" * 4 + whole[place + 4 :]
        yield Bomb(f"bits-{place}.pdf", data)
    yield Bomb("garbage.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 400, "PDF")
    deep = write_objects([_CATALOG + b"[" * 100_000, b"<<" * 100_000])
    yield Bomb("arrays.pdf", deep, "PDF")
    place = whole.rfind(b"xref\n0")
    data = whole.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % place)
    yield Bomb("tables-in-a-ring.pdf", data)


def trees() -> Iterator[Bomb]:
    """Trees of pages, forms, elements and fields that hold themselves."""
    ring = b"<</Type/Pages/Kids[2 0 R]/Count 9>>"
    yield Bomb("ring.pdf", write_objects([_CATALOG, ring]), "PDF")
    count = b"<</Type/Pages/Count 999999999/Kids[3 0 R]>>"
    yield Bomb("count.pdf", write_objects([_CATALOG, count, _PAGE]), " ")
    kids = [b"%d 0 R " % (number + 1) * 4 for number in range(2, 12)]
    tree = [b"<</Type/Pages/Count 1024/Kids[%s]>>" % kid for kid in kids]
    yield Bomb("tree.pdf", write_objects([_CATALOG, *tree, b"<</Type/Page>>"]), " ")
    many = b"<</Type/Pages/Count 50000/Kids[%s]>>" % (b"3 0 R " * 50_000)
    data = write_objects([_CATALOG, many, _PAGE])
    yield Bomb("pages.pdf", data, "WAGTAIL_PRIVACY_IMPORT_MAX_PAGES")
    resources = b"/Resources<</XObject<</F 5 0 R>>%s>>" % _FONT
    kind = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + resources
    form = stream(b"/F Do " * 50, kind)
    page = _page(b"/F Do", entries=resources)
    yield Bomb("forms.pdf", write_pdf(page, more=[form]))
    elements = [
        b"<</Type/StructTreeRoot/K 6 0 R>>",
        b"<</Type/StructElem/S/P/P 5 0 R/K[6 0 R 7 0 R]>>",
        b"<</Type/StructElem/S/Sect/P 6 0 R/K[6 0 R 0]>>",
    ]
    marked = b"/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R"
    yield Bomb("elements.pdf", write_pdf(_page(), catalog=marked, more=elements))
    field = (
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(x)/V(%s)/Rect[0 0 9 9]/Parent 5 0 R"
        b"/Kids[5 0 R]/AA<</F<</S/JavaScript/JS(while\\(1\\){})>>>>>>" % (b"v " * 999)
    )
    page = _page(entries=b"/Annots[5 0 R]")
    catalog = b"/AcroForm<</Fields[5 0 R]/XFA(x)>>"
    yield Bomb("field.pdf", write_pdf(page, catalog=catalog, more=[field]))


def masses() -> Iterator[Bomb]:
    """Little that becomes much."""
    zeros = zlib.compress(zlib.compress(b"0 " * 5_000_000, 9), 9)
    packed = stream(zeros, b"/Filter[/FlateDecode/FlateDecode]")
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    page = b"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>"
    yield Bomb("packed.pdf", write_objects([_CATALOG, pages, page, packed]), " ")
    letters = PDFPage()
    for number in range(3_000):
        letters.text(number % 90 * 6, number // 90 * 5, "a b", 2)
    yield Bomb("letters.pdf", write_pdf(letters))
    turned = _page()
    for number in range(500):
        turned.text(number, number, f"word{number}", turn="0.7 0.7 -0.7 0.7")
    yield Bomb("turned.pdf", write_pdf(turned))
    size = b"/MediaBox[-1e30 -1e30 1e30 1e30]/UserUnit 1e30/Rotate 91"
    yield Bomb("size.pdf", write_pdf(_page(entries=size)))
    rules = [b"0 %d m 500 %d l S" % (height, height) for height in range(3_000)]
    yield Bomb("rules.pdf", write_pdf(_page(*rules)))


MAKERS = (broken, trees, masses)
