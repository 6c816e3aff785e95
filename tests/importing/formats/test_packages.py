"""Hostile and broken archives: each is refused with a reason, in no time."""

import struct
import time
from zipfile import ZIP_BZIP2, ZipFile

import pytest

from tests.importing.formats.office_files import docx, flat_odt, odt, packed, paragraph
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.docx import read_docx
from wagtail_privacy.importing.formats.odt import read_odt
from wagtail_privacy.importing.formats.packages import Package


DOCUMENT = "word/document.xml"
BOMB = (
    '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    "<x>&b;</x>"
)


def reason(read, data):
    started = time.monotonic()
    with pytest.raises(ImportRefused) as refused:
        read(data)
    assert time.monotonic() - started < 5
    return str(refused.value)


def test_a_package_gives_its_parts_whatever_the_case_of_their_names():
    package = Package(packed({"Word/Document.xml": "words"}))
    assert "word/document.xml" in package
    assert package.read("WORD/DOCUMENT.XML") == b"words"
    assert package.names() == ["word/document.xml"]


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "..\\windows", "C:/windows", "a/../b"]
)
def test_a_name_that_leads_out_of_the_archive_is_refused(name):
    assert "a name that no program writes" in reason(Package, packed({name: "x"}))


def test_two_parts_of_one_name_are_refused(recwarn):
    stream_parts = packed({DOCUMENT: "a", "word/Document.xml": "b"})
    assert "a name that no program writes" in reason(Package, stream_parts)


def test_what_unpacks_to_many_times_its_size_is_refused():
    bomb = packed({DOCUMENT: "0" * 3_000_000})
    assert "unpacks to more than 300 times" in reason(read_docx, bomb)


def test_what_unpacks_to_too_much_is_refused(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_UNPACKED_BYTES = 1000
    data = packed({DOCUMENT: "".join(chr(65 + i % 50) for i in range(2000))})
    limit = "WAGTAIL_PRIVACY_IMPORT_MAX_UNPACKED_BYTES"
    assert limit in reason(read_docx, data)


def test_a_size_that_lies_is_found_while_unpacking(tmp_path):
    data = bytearray(packed({DOCUMENT: "words " * 500}))
    for place, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", data, data.index(place) + offset, 10)
    assert "damaged" in reason(read_docx, bytes(data))


def test_many_files_in_one_are_refused():
    data = packed({f"word/{number}": "" for number in range(5_001)})
    assert "more than 5,000 files" in reason(read_docx, data) or "5000" in reason(
        read_docx, data
    )


def test_a_password_is_told_from_damage():
    data = bytearray(docx(paragraph("Words")))
    for place, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(place) + offset] |= 1
    assert "password" in reason(read_docx, bytes(data))


def test_another_way_of_packing_is_refused(tmp_path):
    path = tmp_path / "a.docx"
    with ZipFile(path, "w", ZIP_BZIP2) as archive:
        archive.writestr(DOCUMENT, "words")
    assert "damaged" in reason(read_docx, path.read_bytes())


@pytest.mark.parametrize("read", [read_docx, read_odt])
def test_what_is_cut_off_broken_or_something_else_is_refused(read):
    whole = docx(paragraph("Words")) if read is read_docx else odt("<text:p>W</text:p>")
    assert "damaged" in reason(read, whole[: len(whole) // 2])
    assert "damaged" in reason(read, b"no archive")
    assert "damaged" in reason(read, packed({"other.xml": "<a/>"}))
    assert "RTF" in reason(read, rb"{\rtf1 Words}")
    assert ".html" in reason(read, b"<html><p>Words</p>")


def test_a_part_that_is_no_xml_is_refused():
    assert "damaged" in reason(read_docx, packed({DOCUMENT: "<w:p>"}))
    assert "damaged" in reason(read_docx, packed({DOCUMENT: "<a/>"}))
    assert "no text" in reason(read_odt, packed({"content.xml": "<a/>"}))


def test_entities_are_refused_wherever_they_stand():
    assert "entities" in reason(read_docx, packed({DOCUMENT: BOMB}))
    meta = docx(paragraph("Words"))
    with_properties = packed({DOCUMENT: BOMB, "docProps/core.xml": BOMB})
    assert "entities" in reason(read_docx, with_properties)
    assert read_docx(meta).blocks
    assert "entities" in reason(read_odt, packed({"content.xml": BOMB}))
    flat = flat_odt("<text:p>W</text:p>").replace(
        b"<office:document ", b"<!DOCTYPE a><office:document ", 1
    )
    assert "entities" in reason(read_odt, flat)


def test_a_long_namespace_cannot_be_copied_into_each_element():
    attack = f'<a xmlns="{"n" * 1000}">' + "<b/>" * 10 + "</a>"
    assert "damaged" in reason(read_docx, packed({DOCUMENT: attack}))


def test_what_is_nested_too_deep_is_refused():
    deep = "<w:ins>" * 1000 + "</w:ins>" * 1000
    assert "IMPORT_MAX_DEPTH" in reason(read_docx, docx(deep))
    deep = "<text:section>" * 1000 + "</text:section>" * 1000
    assert "IMPORT_MAX_DEPTH" in reason(read_odt, odt(deep))


def test_tables_in_tables_within_the_limit_are_read():
    for depth in (5, 60):
        start, end = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
        outline = read_docx(docx(start * depth + paragraph("Words") + end * depth))
        assert [block.text for block in outline.blocks] == ["Words"]


@pytest.mark.parametrize(
    ("read", "make"),
    [
        (read_docx, lambda cells: docx(f"<w:tbl>{cells('w:tr', 'w:tc')}</w:tbl>")),
        (
            read_odt,
            lambda cells: odt(
                f"<table:table>{cells('table:table-row', 'table:table-cell')}"
                "</table:table>"
            ),
        ),
    ],
)
def test_tables_of_too_many_cells_are_refused(read, make):
    def cells(row, cell):
        return (f"<{row}>" + f"<{cell}></{cell}>" * 1000 + f"</{row}>") * 25

    assert "IMPORT_MAX_ROWS" in reason(read, make(cells))
