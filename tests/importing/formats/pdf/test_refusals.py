"""A PDF that cannot be read is refused with its reason; what is active is named."""

import sys
from pathlib import Path

import pytest

from tests.importing.formats.pdf.outlines import codes, read, texts
from tests.importing.formats.pdf.pdf_files import (
    PDFPage,
    first_more,
    stream,
    write_objects,
    write_pdf,
)
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.pdf import read_pdf
from wagtail_privacy.importing.reading import read_bytes


FILES = Path(__file__).parent / "files"
NOTICE = ["Privacy notice of a bakery", "", "We keep the data of our customers."]


def notice():
    page = PDFPage()
    page.lines(NOTICE)
    return page


def reason(data):
    with pytest.raises(ImportRefused) as caught:
        read_pdf(data)
    return str(caught.value)


def test_pictures_of_pages_are_refused_with_the_way_out():
    said = reason(write_pdf(PDFPage().picture(), PDFPage().picture()))
    assert "pictures of pages and no text" in said
    assert "OCR" in said
    assert reason(write_pdf(PDFPage())) == "The PDF has no text."


def test_some_pictures_of_pages_are_a_message():
    assert "page-without-text" in codes(read(notice(), PDFPage().picture()))


def test_a_password_to_open_is_refused_and_one_to_change_is_not():
    assert "password" in reason((FILES / "locked.pdf").read_bytes())
    outline = read_pdf((FILES / "owner_locked.pdf").read_bytes())
    assert texts(outline)[0] == "Privacy notice"


def test_damaged_files_are_refused():
    data = write_pdf(notice())
    for broken in (b"%PDF-1.7\n", b"%PDF-1.7 " + bytes(range(256)) * 9, data[:200]):
        assert "damaged" in reason(broken)
    loop = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 1>>"]
    assert "damaged" in reason(write_objects(loop))
    locked = write_pdf(notice()).replace(
        b"trailer <<", b"trailer <</Encrypt<</Filter/Unknown/V 9>>"
    )
    assert "locked in a way" in reason(locked)


def test_too_many_pages_are_refused(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_PAGES = 1
    assert "WAGTAIL_PRIVACY_IMPORT_MAX_PAGES" in reason(write_pdf(notice(), notice()))


def test_too_many_lines_are_refused(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_ROWS = 1
    assert "WAGTAIL_PRIVACY_IMPORT_MAX_ROWS" in reason(write_pdf(notice()))


def test_letters_that_nobody_can_tell_are_refused():
    for line in ("Wklv lv qrw whaw dqg qrergb fdq uhdg lw" * 4, "•§¶" * 60):
        page = PDFPage()
        page.text(10, 700, line.translate(str.maketrans("aeiouy", "bcdfgh")), 2)
        assert "OCR" in reason(write_pdf(page))
    assert "OCR" in reason(_private_letters())


def _private_letters():
    """A file whose letters stand for private ones."""
    cmap = (
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> "
        b"<ff> endcodespacerange 1 beginbfrange <00> <ff> <E000> endbfrange endcmap"
    )
    number = first_more([None])
    font = b"/BaseFont/Symbol/ToUnicode %d 0 R" % number
    page = PDFPage().text(10, 700, b"\xc1\xc2\xc3\xc4" * 10, font="symbol")
    return write_pdf(page, more=[stream(cmap)]).replace(b"/BaseFont/Symbol", font)


def test_active_content_is_named_and_not_run():
    catalog = b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
    catalog += b"/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>"
    catalog += b"/EmbeddedFiles<</Names[(x.txt)<</Type/Filespec/F(x.txt)>>]>>>>"
    outline = read(notice(), catalog=catalog)
    found = [item.text for item in outline.messages if item.code == "active-content"]
    assert found == ["JavaScript", "EmbeddedFile"]


def test_only_safe_links_become_links():
    page = notice()
    page.text(72, 600, "Write to us or read more or run this or that")
    link = b"<</Type/Annot/Subtype/Link/Rect[%d 595 %d 612]/A<</S/%s>>>>"
    page.entries = b"/Annots[%s]" % b"".join(
        link % values
        for values in (
            (70, 95, b"URI/URI(mailto:a@fernhill.example)"),
            (133, 153, b"URI/URI(javascript:alert\\(1\\))"),
            (153, 180, b"Launch/F(cmd.exe)"),
            (180, 200, b"URI/URI(#top)"),
            (200, 300, b"GoTo/D[3 0 R /Fit]"),
        )
    )
    outline = read(page)
    html = outline.blocks[-1].html
    assert html.startswith('<a href="mailto:a@fernhill.example">Write</a> to us')
    assert html.count("<a") == 1
    assert {"unsafe-link", "active-content"} <= set(codes(outline))


def test_values_of_forms_and_notes_on_the_page_are_read():
    page = notice()
    page.text(72, 600, "Controller:")
    number = first_more([page])
    page.entries = b"/Annots[%d 0 R %d 0 R %d 0 R]" % (number, number + 1, number + 2)
    more = [
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(Fernhill Bakery\nHarbour)"
        b"/Rect[140 596 300 610]/P 3 0 R>>",
        b"<</Type/Annot/Subtype/Widget/FT/Btn/T(b)/Rect[0 0 9 9]/P 3 0 R>>",
        b"<</Type/Annot/Subtype/FreeText/Contents(Ask us)/Rect[72 500 200 512]>>",
    ]
    form = b"/AcroForm<</Fields[%d 0 R %d 0 R]>>" % (number, number + 1)
    told = " ".join(texts(read(page, catalog=form, more=more)))
    assert "Controller: Fernhill Bakery" in told
    assert "Harbour" in told
    assert "Ask us" in told


def test_without_the_extra_the_message_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    monkeypatch.setitem(sys.modules, "pypdfium2.raw", None)
    for name in list(sys.modules):
        if name.startswith("wagtail_privacy.importing.formats.pdf."):
            monkeypatch.delitem(sys.modules, name)
    assert "wagtail_privacy[pdf]" in reason(write_pdf(notice()))


def test_a_pdf_is_known_by_its_first_bytes_and_read_apart(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_APART = True
    result = read_bytes(write_pdf(notice()), name="-", language="en", force=True)
    assert result.notice.title == "Privacy notice of a bakery"
