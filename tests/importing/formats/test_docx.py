import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.importing.formats.office_files import CORE, docx, packed, paragraph, part
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.docx import read_docx
from wagtail_privacy.importing.outline import Kind
from wagtail_privacy.importing.reading import read_bytes
from wagtail_privacy.importing.registry import format_of_bytes


BOLD = "<w:b/>"
TEXT = "We keep your data for as long as you are our customer, and then erase it."
STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normaali"><w:name w:val="Normal"/>
</w:style>
<w:style w:type="paragraph" w:styleId="Otsikko1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Custom"><w:name w:val="Our chapters"/>
<w:basedOn w:val="Otsikko2"/></w:style>
<w:style w:type="paragraph" w:styleId="Otsikko2"><w:name w:val="Otsikko 2"/>
<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/>
<w:rPr><w:smallCaps/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Listed"><w:name w:val="List Number"/>
<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Sisluet1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"/>
<w:lvl w:ilvl="1"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
"""


def read(body, **parts):
    return read_docx(docx(body, **parts))


def texts(body, **parts):
    return [(block.kind, block.text) for block in read(body, **parts).blocks]


def said(outline):
    return [(message.code, message.text) for message in outline.messages]


def test_headings_by_the_names_and_levels_of_their_styles():
    names = ("Otsikko1", "Custom", "Heading3", "Loop")
    body = "".join(paragraph(name, style=name) for name in names)
    body += (
        '<w:p><w:pPr><w:outlineLvl w:val="3"/></w:pPr><w:r><w:t>Own</w:t></w:r></w:p>'
    )
    blocks = read(body, styles=STYLES).blocks
    assert [(block.text, block.level) for block in blocks] == [
        ("Otsikko1", 1),
        ("Custom", 2),
        ("Heading3", 0),
        ("Loop", 0),
        ("Own", 4),
    ]


def test_headings_by_their_looks():
    body = (
        paragraph("Privacy notice", look='<w:sz w:val="40"/>')
        + paragraph("Controller", look=BOLD)
        + paragraph(TEXT)
        + paragraph("Purposes", look="<w:caps/>")
        + paragraph(TEXT)
        + paragraph("Storage", look='<w:u w:val="single"/>')
        + paragraph(TEXT, extra="<w:r><w:t> Plain</w:t></w:r>")
        + paragraph("Rights", style="Sub")
        + paragraph("Cookies", look='<w:rStyle w:val="Strong"/>')
        + paragraph("Changes", look='<w:sz w:val="28"/>')
    )
    blocks = read(body, styles=STYLES).blocks
    shown = {block.text: (block.level, block.strong) for block in blocks}
    assert shown["Privacy notice"] == (1, False)
    assert shown["Changes"] == (2, False)
    for strong in ("Controller", "Purposes", "Storage", "Rights", "Cookies"):
        assert shown[strong] == (0, True), strong
    assert shown[TEXT] == (0, False)
    assert blocks[1].html == "<b>Controller</b>"


def test_a_large_heading_finds_its_place_among_the_styled_ones():
    big = STYLES.replace(
        '<w:name w:val="heading 1"/>',
        '<w:name w:val="heading 1"/><w:rPr><w:sz w:val="36"/></w:rPr>',
    )
    body = paragraph("One", style="Otsikko1") + paragraph(TEXT) * 2
    body += paragraph("Two", look='<w:sz w:val="40"/>')
    body += paragraph("Three", look='<w:sz w:val="30"/>')
    levels = [block.level for block in read(body, styles=big).blocks if block.level]
    assert levels == [1, 1, 2]


def test_numbered_paragraphs_are_headings_where_text_stands_below_them():
    body = "".join(
        paragraph(heading, number=(2, 0)) + paragraph(TEXT)
        for heading in ("Controller", "Purposes", "Storage")
    )
    kinds = [kind for kind, _text in texts(body, numbering=NUMBERING)]
    assert kinds == [Kind.HEADING, Kind.PARAGRAPH] * 3


def test_a_short_bold_numbered_paragraph_heads_what_follows():
    body = paragraph("Storage", look=BOLD, style="Listed") + paragraph(TEXT)
    blocks = read(body, styles=STYLES, numbering=NUMBERING).blocks
    assert [block.kind for block in blocks] == [Kind.PARAGRAPH] * 2
    assert blocks[0].strong


def test_lists_stay_lists():
    body = (
        paragraph("Name", number=(1, 0))
        + paragraph("First", number=(1, 1))
        + paragraph("One", number=(2, 0))
        + paragraph("Two", number=(2, 0))
        + paragraph("None", number=(2, 1))
        + paragraph("Off", number=(0, 0))
        + paragraph("Lost", number=(99, "x"))
    )
    blocks = read(body, numbering=NUMBERING).blocks
    assert [(block.text, block.kind, block.ordered) for block in blocks] == [
        ("Name", Kind.ITEM, False),
        ("First", Kind.ITEM, False),
        ("One", Kind.ITEM, True),
        ("Two", Kind.ITEM, True),
        ("None", Kind.PARAGRAPH, False),
        ("Off", Kind.PARAGRAPH, False),
        ("Lost", Kind.PARAGRAPH, False),
    ]


def test_a_heading_that_is_as_long_as_a_text_is_text():
    assert texts(paragraph(TEXT * 5, style="Otsikko1"), styles=STYLES) == [
        (Kind.PARAGRAPH, TEXT * 5)
    ]


def test_table_cells_are_rows_and_merged_ones_are_kept():
    def row(*cells):
        written = "".join(
            f"<w:tc><w:tcPr>{look}</w:tcPr>{paragraph(text)}</w:tc>"
            for text, look in cells
        )
        return f"<w:tr>{written}</w:tr>"

    wide = '<w:gridSpan w:val="2"/>'
    start, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('Gone')}</w:tc></w:tr>"
    head = f"<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>{paragraph('H')}</w:tc></w:tr>"
    body = (
        f"<w:tbl>{head}{row(('Name', ''), ('Ada', ''))}{deleted}"
        f"<w:sdt><w:sdtContent>{row(('Wide', wide), ('Value', ''))}</w:sdtContent>"
        f"</w:sdt>{row(('Up', start), ('b', ''))}{row(('', goes_on), ('c', ''))}"
        f"{row(('Odd', goes_on), ('d', ''))}</w:tbl>"
    )
    outline = read(body)
    words = " ".join(block.text for block in outline.blocks)
    for word in ("H", "Name", "Ada", "Wide", "Value", "Up", "b", "c", "Odd", "d"):
        assert word in words.split()
    assert ("deleted-text", "Gone") in said(outline)
    assert (Kind.LABEL, "Name") in [(item.kind, item.text) for item in outline.blocks]


def test_a_label_beside_several_rows_heads_them_all():
    def row(merge, *texts):
        cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in texts)
        first = f"<w:tcPr>{merge}</w:tcPr>"
        return f"<w:tr>{cells.replace('<w:tc>', f'<w:tc>{first}', 1)}</w:tr>"

    body = (
        "<w:tbl>"
        + row('<w:vMerge w:val="restart"/>', "1 Controller", "Name", "Ada Ltd")
        + row("<w:vMerge/>", "", "Phone:", "01632 555 010")
        + row("<w:vMerge/>", "", "Odd", "")
        + row("", "2 Purpose", "Sales")
        + "</w:tbl>"
    )
    assert texts(body) == [
        (Kind.LABEL, "1 Controller"),
        (Kind.PARAGRAPH, "Name: Ada Ltd"),
        (Kind.PARAGRAPH, "Phone: 01632 555 010"),
        (Kind.PARAGRAPH, "Odd"),
        (Kind.LABEL, "2 Purpose"),
        (Kind.PARAGRAPH, "Sales"),
    ]


def test_terms_of_a_definition_list_are_strong():
    term = '<w:style w:type="paragraph" w:styleId="DefinitionTerm"/>'
    blocks = read(paragraph("Phone", style="DefinitionTerm"), styles=term).blocks
    assert [block.strong for block in blocks] == [True]


def test_rows_that_are_made_with_tabs():
    tab = "<w:r><w:tab/><w:t>{}</w:t></w:r>"
    body = (
        paragraph("Name:", look=BOLD, extra=tab.format("Ada"))
        + paragraph("Phone:", extra=tab.format("01632 555 010"))
        + paragraph("1.", extra=tab.format("Storage"))
        + paragraph("Storage", extra=tab.format("12"))
    )
    assert texts(body) == [
        (Kind.LABEL, "Name:"),
        (Kind.PARAGRAPH, "Ada"),
        (Kind.LABEL, "Phone:"),
        (Kind.PARAGRAPH, "01632 555 010"),
        (Kind.PARAGRAPH, "1. Storage"),
        (Kind.PARAGRAPH, "Storage 12"),
    ]


def test_what_readers_do_not_see_is_in_messages():
    deleted = "<w:del><w:r><w:delText>old words</w:delText></w:r></w:del>"
    inserted = "<w:ins><w:r><w:t>new words</w:t></w:r></w:ins>"
    body = (
        paragraph("hidden words", look="<w:vanish/>")
        + paragraph("", extra=deleted + inserted)
        + f"<w:del>{paragraph('whole paragraph')}</w:del>"
    )
    comments = f'<w:comment w:id="0">{paragraph("Check this")}</w:comment>'
    data = read(
        body,
        comments=f"{comments}",
        related=(("x", "attachedTemplate", "http://evil.example/t.dotm"),),
    )
    assert [block.text for block in data.blocks] == ["new words"]
    assert said(data) == [
        ("hidden-text", "hidden words"),
        ("deleted-text", "old words"),
        ("deleted-text", "whole paragraph"),
        ("comment", "Check this"),
        ("active-content", "http://evil.example/t.dotm"),
    ]


def test_headers_and_footers_are_said_once_and_page_numbers_never():
    outline = read(
        paragraph("Words"),
        hdr=paragraph("Company"),
        related=(("h1", "header", "hdr.xml"), ("h2", "footer", "hdr.xml")),
    )
    assert said(outline) == [("page-chrome", "Company")]
    outline = read(
        paragraph("W"), hdr=paragraph("3 / 7"), related=(("h", "footer", "hdr.xml"),)
    )
    assert said(outline) == []


def test_a_table_of_contents_is_a_message():
    begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o</w:instrText>'
    field = f'{begin}<w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    gallery = (
        "<w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/>"
        "</w:docPartObj></w:sdtPr>"
    )
    body = (
        paragraph("Controller 1", style="Sisluet1")
        + paragraph("", extra=field + "<w:r><w:t>Purposes 2</w:t></w:r>")
        + paragraph("", extra=end)
        + f"<w:sdt>{gallery}<w:sdtContent>{paragraph('Rights 3')}</w:sdtContent>"
        + "</w:sdt><w:sdt/>"
        + paragraph("Words")
    )
    outline = read(body, styles=STYLES)
    assert [block.text for block in outline.blocks] == ["Words"]
    assert said(outline) == [
        ("contents", "Controller 1"),
        ("contents", "Purposes 2"),
        ("contents", "Rights 3"),
    ]


def test_notes_and_text_boxes_stand_below_their_paragraph():
    box = f"<w:txbxContent>{paragraph('Box')}</w:txbxContent>"
    twice = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    body = (
        paragraph("One", extra='<w:r><w:footnoteReference w:id="1"/></w:r>' + twice)
        + paragraph("Two", extra='<w:r><w:endnoteReference w:id="7"/></w:r>')
        + f"<mc:AlternateContent><mc:Choice>{paragraph('Three')}</mc:Choice>"
        f"<mc:Fallback>{paragraph('Old')}</mc:Fallback></mc:AlternateContent>"
    )
    notes = (
        f'<w:footnote w:id="0" w:type="separator">{paragraph("-")}</w:footnote>'
        f'<w:footnote w:id="1">{paragraph("Note")}</w:footnote>'
    )
    assert [text for _kind, text in texts(body, footnotes=notes)] == [
        "One",
        "Box",
        "Note",
        "Two",
        "Three",
    ]


def test_links_are_kept_and_unsafe_ones_removed():
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "http://a.example"'
        '</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>field</w:t>'
        '<w:fldChar w:fldCharType="end"/><w:instrText>x</w:instrText></w:r>'
    )
    body = paragraph(
        "See ",
        extra=field
        + '<w:hyperlink r:id="good"><w:r><w:t>good</w:t></w:r></w:hyperlink>'
        + '<w:hyperlink r:id="bad"><w:r><w:t>bad</w:t></w:r></w:hyperlink>'
        + '<w:hyperlink w:anchor="x"><w:r><w:t>inside</w:t></w:r></w:hyperlink>',
    )
    outline = read(
        body,
        related=(
            ("good", "hyperlink", "mailto:a@b.example"),
            ("bad", "hyperlink", "javascript:alert(1)"),
        ),
    )
    assert outline.blocks[0].html == (
        'See <a href="http://a.example">field</a><a href="mailto:a@b.example">good</a>'
        "badinside"
    )
    assert [message.code for message in outline.messages] == ["unsafe-link"]


def test_characters_that_are_elements():
    extra = (
        "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t>"
        '<w:br w:type="page"/><w:sym w:font="Wingdings" w:char="F0FC"/>'
        "<w:ruby><w:rt><w:r><w:t>no</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>d</w:t></w:r>"
        "</w:rubyBase></w:ruby></w:r>"
    )
    found = [
        (block.text, block.tight) for block in read(paragraph("", extra=extra)).blocks
    ]
    assert found == [("a", False), ("b-c ✓d", True)]


def test_lines_count_paragraphs():
    body = paragraph("One") + paragraph() + paragraph("Two") + paragraph("Three")
    assert [block.line for block in read(body).blocks] == [1, 2, 3]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Privacy notice", "Privacy notice"),
        ("Microsoft Word - notice.doc", ""),
        ("Document1", ""),
        ("notice.docx", ""),
    ],
)
def test_only_a_telling_title_is_taken(title, told):
    main = docx(paragraph("Words"))
    assert read_docx(main).title == ""
    parts = {
        "word/document.xml": packed_document("Words"),
        "docProps/core.xml": CORE.format(title=title, language="fi-FI"),
    }
    outline = read_docx(packed(parts))
    assert (outline.title, outline.language) == (told, "fi-FI")


def packed_document(text):
    return part("document", f"<w:body>{paragraph(text)}</w:body>")


def test_macros_are_not_run_and_named():
    outline = read(paragraph("W"), related=(("m", "vbaProject", "vbaProject.bin"),))
    assert said(outline) == [("active-content", "word/vbaProject.bin")]


def test_strict_documents_are_read():
    data = packed_document("Words").replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    outline = read_docx(packed({"word/document.xml": data}))
    assert [block.text for block in outline.blocks] == ["Words"]


def test_an_old_word_document_is_refused_with_the_way_out():
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    assert format_of_bytes("notice.bin", old).id == "docx"
    with pytest.raises(ImportRefused, match=r"save it as \.docx"):
        read_docx(old)
    assert format_of_bytes("", rb"{\rtf1 Words}").id == "docx"


def test_without_the_extra_the_message_says_what_to_install(tmp_path):
    (tmp_path / "mammoth.py").write_text("raise ImportError")
    (tmp_path / "a.docx").write_bytes(docx(paragraph("Words")))
    code = (
        "import django, sys; from django.conf import settings; settings.configure();"
        "django.setup();"
        "from wagtail_privacy.importing.formats.docx import read_docx;"
        f"read_docx(open({str(tmp_path / 'a.docx')!r}, 'rb').read())"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{root}"},
    )
    assert 'Install them: pip install "wagtail-privacy[docx]"' in done.stderr


def test_a_notice_in_word_is_imported_whole():
    body = paragraph("Privacy notice", style="Otsikko1")
    for heading in ("1. Controller", "2. Purposes of processing", "3. Storage period"):
        body += paragraph(heading, look=BOLD) + paragraph(TEXT)
    result = read_bytes(docx(body, styles=STYLES), name="notice.docx", force=True)
    assert result.notice.title == "Privacy notice"
    assert [section.type for section in result.notice.sections] == [
        "controller",
        "purposes",
        "retention",
    ]


def test_the_first_of_many_headings_of_one_level_is_the_title_if_it_speaks_of_data():
    heads = ["Purposes", "Retention", "Recipients", "Your rights"]
    lines = ["How the Oak Club handles personal data", *heads]
    body = "".join(
        paragraph(head, style="Otsikko1") + paragraph(TEXT) for head in lines
    )
    notice = read_bytes(docx(body, styles=STYLES), name="a.docx", force=True).notice
    assert notice.title == lines[0]
    assert [item.heading for item in notice.sections] == ["", *heads]


def test_the_first_of_many_headings_of_one_level_is_a_section_if_it_names_one():
    heads = ["Categories of personal data", "Retention", "Recipients", "Your rights"]
    body = "".join(
        paragraph(head, style="Otsikko1") + paragraph(TEXT) for head in heads
    )
    notice = read_bytes(docx(body, styles=STYLES), name="a.docx", force=True).notice
    assert [item.heading for item in notice.sections] == heads
