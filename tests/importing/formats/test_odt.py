import pytest

from tests.importing.formats.office_files import ODF, flat_odt, odt
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.odt import read_odt
from wagtail_privacy.importing.outline import Kind
from wagtail_privacy.importing.reading import read_bytes
from wagtail_privacy.importing.registry import format_of_bytes


TEXT = "We keep your data for as long as you are our customer, and then erase it."


def style(name, properties="", *, family="paragraph", parent="", more=""):
    return (
        f'<style:style style:name="{name}" style:family="{family}" '
        f'style:parent-style-name="{parent}" {more}>'
        f"<style:text-properties {properties}/></style:style>"
    )


STYLES = (
    "<office:styles>"
    '<style:default-style style:family="paragraph">'
    '<style:text-properties fo:font-size="11pt"/></style:default-style>'
    + style("Standard")
    + style("Heading_20_2", 'fo:font-size="140%"')
    + style("Title")
    + style("Contents_20_1")
    + style("Level", more='style:default-outline-level="3"')
    + "</office:styles>"
)
AUTOMATIC = (
    style("Big", 'fo:font-size="20pt"', parent="Standard")
    + style("Bold", 'fo:font-weight="bold"')
    + style("Caps", 'fo:text-transform="uppercase"')
    + style("Small", 'fo:font-variant="small-caps"')
    + style("Under", 'style:text-underline-style="solid"')
    + style("Loop", parent="Loop")
    + style("Odd", 'fo:font-size="huge"')
    + style("P2", parent="Heading_20_2")
    + style("B", 'fo:font-weight="700"', family="text")
    + style("I", 'fo:font-style="italic"', family="text")
    + style("Gone", 'text:display="none"', family="text")
    + '<text:list-style style:name="N"><text:list-level-style-number text:level="1" '
    'style:num-format="1"/><text:list-level-style-number text:level="2" '
    'style:num-format=""/></text:list-style>'
    '<text:list-style style:name="U"><text:list-level-style-bullet text:level="1"/>'
    "</text:list-style>"
)


def p(text, name="", tag="p", more=""):
    return f'<text:{tag} text:style-name="{name}" {more}>{text}</text:{tag}>'


def items(*contents, name=""):
    written = "".join(f"<text:list-item>{item}</text:list-item>" for item in contents)
    return f'<text:list text:style-name="{name}">{written}</text:list>'


def read(body, **parts):
    return read_odt(odt(body, automatic=AUTOMATIC, styles=STYLES, **parts))


def texts(body):
    return [(block.kind, block.text) for block in read(body).blocks]


def said(outline):
    return [(message.code, message.text) for message in outline.messages]


def test_headings_by_element_style_and_look():
    body = (
        p("Title", "Title")
        + p("One", tag="h", more='text:outline-level="2"')
        + p("Odd one", tag="h", more='text:outline-level="x"')
        + p("Two", "P2")
        + p("Three", "Level")
        + p(TEXT, "Loop")
        + p("Big", "Big")
        + p("Odd", "Odd")
    )
    assert [(block.text, block.level) for block in read(body).blocks] == [
        ("Title", 1),
        ("One", 2),
        ("Odd one", 1),
        ("Two", 2),
        ("Three", 3),
        (TEXT, 0),
        ("Big", 1),
        ("Odd", 0),
    ]


def test_paragraphs_that_stand_out_are_strong():
    names = ("Bold", "Caps", "Small", "Under")
    body = "".join(p(name, name) + p(TEXT) for name in names)
    blocks = read(body + p('<text:span text:style-name="B">All</text:span>')).blocks
    assert [block.text for block in blocks if block.strong] == [*names, "All"]
    assert blocks[2].html == "<b>Caps</b>"


def test_numbers_with_text_below_number_headings():
    heads = ("Controller", "Purposes", "Storage")
    apart = "".join(items(p(head), name="N") + p(TEXT) for head in heads)
    inside = items(*(p(head) + p(TEXT) for head in heads), name="N")
    for body in (apart, inside):
        kinds = [kind for kind, _text in texts(body)]
        assert kinds == [Kind.HEADING, Kind.PARAGRAPH] * 3


def test_lists_stay_lists():
    body = (
        items(p("Name") + items(p("First")), p("Phone"), name="U")
        + items(p("One"), p("Two") + items(p("None")), name="N")
        + items(p("Other"))
        + "<text:list><text:list-header><text:p>Head</text:p></text:list-header>"
        "<text:unknown/></text:list>"
    )
    blocks = read(body).blocks
    assert [(block.text, block.kind, block.ordered) for block in blocks] == [
        ("Name", Kind.ITEM, False),
        ("First", Kind.ITEM, False),
        ("Phone", Kind.ITEM, False),
        ("One", Kind.ITEM, True),
        ("Two", Kind.ITEM, True),
        ("None", Kind.PARAGRAPH, False),
        ("Other", Kind.ITEM, False),
        ("Head", Kind.PARAGRAPH, False),
    ]


def test_words_links_and_characters():
    body = p(
        ' a <text:span text:style-name="B">bold<text:span text:style-name="I">both'
        '</text:span></text:span><text:s text:c="1000000"/>'
        '<text:a xlink:href="mailto:a@b.example">mail</text:a>'
        '<text:a xlink:href="javascript:x()">bad</text:a><text:line-break/>b'
        "<text:ruby><text:ruby-base>c</text:ruby-base><text:ruby-text>no</text:ruby-text>"
        "</text:ruby>"
    )
    outline = read(body)
    assert [block.html for block in outline.blocks] == [
        'a <b>bold</b><b><i>both</i></b> <a href="mailto:a@b.example">mail</a>bad',
        "bc",
    ]
    assert [message.code for message in outline.messages] == ["unsafe-link"]


def test_tables_are_rows_and_repeated_cells_no_bomb():
    def row(*cells):
        written = "".join(f"<table:table-cell>{p(c)}</table:table-cell>" for c in cells)
        return f"<table:table-row>{written}</table:table-row>"

    body = (
        f"<table:table><table:table-header-rows>{row('Name', 'Ada')}"
        f"</table:table-header-rows>{row('Phone', '01632')}"
        '<table:table-row table:number-rows-repeated="1000000">'
        "<table:covered-table-cell/>"
        '<table:table-cell table:number-columns-repeated="1000000"/></table:table-row>'
        "</table:table>"
    )
    assert texts(body) == [
        (Kind.LABEL, "Name"),
        (Kind.PARAGRAPH, "Ada"),
        (Kind.LABEL, "Phone"),
        (Kind.PARAGRAPH, "01632"),
    ]


def test_rows_that_are_made_with_tabs():
    body = (
        p("Name<text:tab/>Ada")
        + p('<text:span text:style-name="B">Phone<text:tab/>01632</text:span>')
        + p("<text:tab/>01633")
        + p("Text")
        + p("Mail<text:tab/>a@b.example<text:line-break/>Web<text:tab/>b.example")
    )
    assert texts(body) == [
        (Kind.LABEL, "Name"),
        (Kind.PARAGRAPH, "Ada"),
        (Kind.LABEL, "Phone"),
        (Kind.PARAGRAPH, "01632"),
        (Kind.PARAGRAPH, "01633"),
        (Kind.PARAGRAPH, "Text"),
        (Kind.LABEL, "Mail"),
        (Kind.PARAGRAPH, "a@b.example"),
        (Kind.LABEL, "Web"),
        (Kind.PARAGRAPH, "b.example"),
    ]


def test_what_readers_do_not_see_is_in_messages():
    changes = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
        "<office:change-info><dc:creator>Ada</dc:creator></office:change-info>"
        f"{p('cut words')}</text:deletion></text:changed-region>"
        '<text:changed-region text:id="c2"><text:insertion/></text:changed-region>'
        "</text:tracked-changes>"
    )
    body = (
        changes
        + p(
            'seen <text:change-start text:change-id="c1"/>old'
            '<text:change-end text:change-id="c1"/>'
            '<text:change-start text:change-id="c2"/>new'
            '<text:change-end text:change-id="c2"/>'
        )
        + p('<text:span text:style-name="Gone">hidden</text:span>')
        + p('<text:hidden-text text:string-value="maybe"/>')
        + p(
            "<office:annotation><dc:creator>Ada</dc:creator><text:p>why?</text:p>"
            "</office:annotation>"
        )
        + f'<text:section text:display="none">{p("whole section")}</text:section>'
        + f"<text:section>{p('shown')}</text:section>"
    )
    outline = read(body)
    assert [block.text for block in outline.blocks] == ["seen new", "shown"]
    assert said(outline) == [
        ("deleted-text", "cut words"),
        ("deleted-text", "old"),
        ("hidden-text", "hidden"),
        ("hidden-text", "maybe"),
        ("comment", "why?"),
        ("hidden-text", "whole section"),
    ]


def test_contents_headers_macros_and_properties():
    contents = (
        "<text:table-of-content><text:table-of-content-source>template"
        f"</text:table-of-content-source><text:index-body>{p('Controller 1')}"
        "</text:index-body></text:table-of-content>"
    )
    header = (
        f"<office:master-styles><style:master-page><style:header>{p('Company')}"
        f"</style:header><style:footer>{p('3')}</style:footer><style:other/>"
        "</style:master-page></office:master-styles>"
    )
    data = odt(
        contents + p("Purposes 2", "Contents_20_1") + p("Words"),
        automatic=AUTOMATIC,
        styles=STYLES + header,
        meta="<dc:title>Our notice</dc:title><dc:language>sv-FI</dc:language>",
        **{"Basic/Standard/Module1.xml": "x", "Basic/": ""},
    )
    outline = read_odt(data)
    assert [block.text for block in outline.blocks] == ["Words"]
    assert said(outline) == [
        ("contents", "Controller 1"),
        ("contents", "Purposes 2"),
        ("page-chrome", "Company"),
        ("active-content", "basic/standard/module1.xml"),
    ]
    assert (outline.title, outline.language) == ("Our notice", "sv-FI")


def test_notes_and_text_boxes_stand_below_their_paragraph():
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        f"{p('Note')}</text:note-body></text:note>"
    )
    box = f"<draw:frame><draw:text-box>{p('Box')}</draw:text-box></draw:frame>"
    body = p(f"One{note}") + p(f"Two{box}") + p("Three")
    found = [text for _kind, text in texts(body)]
    assert found == ["One", "Note", "Two", "Box", "Three"]


def test_one_file_of_xml_is_read_as_well():
    data = flat_odt(p("Words"))
    assert format_of_bytes("notice.xml", data).id == "odt"
    assert [block.text for block in read_odt(data).blocks] == ["Words"]


def test_a_spreadsheet_is_refused():
    sheet = f"<office:document {ODF}><office:body/></office:document>"
    with pytest.raises(ImportRefused, match="no text document"):
        read_odt(b"<?xml version='1.0'?>" + sheet.encode())


def test_a_notice_in_opendocument_is_imported_whole():
    body = p("Privacy notice", "Title")
    for heading in ("1. Controller", "2. Purposes of processing", "3. Storage period"):
        body += p(heading, "Bold") + p(TEXT)
    data = odt(body, automatic=AUTOMATIC, styles=STYLES)
    assert format_of_bytes("", data).id == "odt"
    result = read_bytes(data, name="notice.odt", force=True)
    assert result.notice.title == "Privacy notice"
    assert [section.type for section in result.notice.sections] == [
        "controller",
        "purposes",
        "retention",
    ]
