import pytest

from wagtail_privacy.importing.formats.blocks import BlockWriter
from wagtail_privacy.importing.formats.html import read_html
from wagtail_privacy.importing.formats.rows import RowReader
from wagtail_privacy.importing.outline import Kind


def table(*rows):
    """The outline of a table whose rows are lists of the HTML of cells."""
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return read_html(f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>")


def blocks(outline):
    return [(block.kind, block.text, block.cell) for block in outline.blocks]


def codes(outline):
    return [message.code for message in outline.messages]


def test_two_cells_are_a_label_and_its_value():
    outline = table(["<b>Nimi</b>", "<p>Anna</p><p>Malli</p>"], ["Puh", "040 555 0100"])
    assert blocks(outline) == [
        (Kind.LABEL, "Nimi", 0),
        (Kind.PARAGRAPH, "Anna", 1),
        (Kind.PARAGRAPH, "Malli", 1),
        (Kind.LABEL, "Puh", 0),
        (Kind.PARAGRAPH, "040 555 0100", 2),
    ]


def test_a_label_of_several_lines_is_one():
    assert blocks(table(["Suojaus<br>A: paperi", "Kaappi"]))[0] == (
        Kind.LABEL,
        "Suojaus A: paperi",
        0,
    )


def test_an_empty_first_cell_goes_on_with_the_value_above():
    outline = table(["Nimi", "Anna"], ["", "ja Olli"])
    assert blocks(outline)[2] == (Kind.PARAGRAPH, "ja Olli", 2)
    assert codes(outline) == ["continued-row"]


def test_one_cell_is_text_and_no_cell_is_nothing():
    outline = table(["Alone"], ["", ""], [])
    assert blocks(outline) == [(Kind.PARAGRAPH, "Alone", 0)]
    assert codes(outline) == []


def test_three_cells_become_a_line_of_a_list_with_a_message():
    outline = table(["Data", "Period", "Reason"], ["Orders", "2 <b>years</b>", "Law"])
    assert blocks(outline) == [
        (Kind.ITEM, "Data – Period – Reason", 0),
        (Kind.ITEM, "Orders – 2 years – Law", 0),
    ]
    assert outline.blocks[1].html == "Orders – 2 <b>years</b> – Law"
    assert codes(outline) == ["table-flattened"]


def test_a_table_inside_a_cell_is_part_of_it():
    inner = "<table><tr><td>Inner</td><td>one</td></tr></table>"
    assert [text for _kind, text, _cell in blocks(table(["Outer", inner]))] == [
        "Outer",
        "Inner",
        "one",
    ]


def test_cells_without_a_row_or_a_table_are_text():
    outline = read_html("<td>Lost cell</td><table><td>No row</td></table></tr>")
    assert [block.text for block in outline.blocks] == ["Lost cell", "No row"]


def test_a_table_of_ten_thousand_cells_is_read():
    rows = [[f"c{row}x{cell}" for cell in range(100)] for row in range(100)]
    outline = table(*rows)
    assert len(outline.blocks) == 100
    assert outline.blocks[99].text.endswith("c99x99")


HEAD = "<tr><th>Name</th><th>Purpose</th></tr>"
ROW = "<tr><td>_ga</td><td>Counting</td></tr>"


def test_a_head_says_nothing_above_labels_and_values():
    outline = read_html(f"<table>{HEAD}{ROW}</table>")
    assert [block.text for block in outline.blocks] == ["_ga", "Counting"]
    assert [(m.code, m.text) for m in outline.messages] == [
        ("table-head", "Name Purpose")
    ]
    assert outline.tables[0].rows == (("Name", "Purpose"), ("_ga", "Counting"))


def test_a_table_with_a_head_is_a_list_where_the_headings_stand_elsewhere():
    outline = read_html(f"<h1>a</h1><h2>b</h2><h2>c</h2><table>{HEAD}{ROW}</table>")
    assert [block.text for block in outline.blocks[3:]] == [
        "Name – Purpose",
        "_ga – Counting",
    ]
    assert codes(outline) == ["table-flattened"]


@pytest.mark.parametrize(
    "source",
    [
        "<table><tr><td><h2>a</h2><p>b</p></td></tr></table>",
        "<table role=presentation><tr><td><h2>a</h2></td><td>b</td></tr></table>",
        "<table><tr><td><h2>a</h2>b</td><td>c</td></tr></table>",
        "<table><thead><tr><td> </td></tr></thead><tr><td><h2>a</h2>b</table>",
    ],
)
def test_a_table_that_only_places_parts_is_none(source):
    outline = read_html(source)
    assert outline.blocks[0].kind is Kind.HEADING
    assert {block.cell for block in outline.blocks} == {0}


def test_labels_inside_a_value_stand_deeper():
    inner = "<table><tr><td>Street</td><td>a</td></tr><tr><td>Town</td><td>b</td></tr>"
    source = f"<tr><td>One</td><td>x</td></tr><tr><td>Two</td><td>{inner}</table>"
    outline = read_html(f"<table>{source}</td></tr><tr><td>c</td><td>d</td></tr>")
    labels = {b.text: b.level for b in outline.blocks if b.kind is Kind.LABEL}
    assert labels["One"] == 0 and labels["Street"] == 2
    nested = "<dl><dt>a<dd><dl><dt>b<dd>c</dl></dl>"
    assert [block.level for block in read_html(nested).blocks] == [0, 2, 0]


def test_a_row_that_is_left_stays_as_it_was_written():
    writer = BlockWriter()
    reader = RowReader(writer, [])
    reader.leave_row()
    reader.start("tr")
    reader.start("td")
    writer.write("a", 1)
    writer.end_block()
    reader.leave_row()
    reader.end("tr")
    assert [block.kind for block in writer.blocks] == [Kind.PARAGRAPH]


@pytest.mark.parametrize(
    "heading", ["<p><b>{}</b></p><p>Words.</p>", "<p><b>{}.</b> Some words.</p>"]
)
def test_bold_lines_are_headings_beside_which_a_table_with_a_head_is_a_list(heading):
    heads = "".join(heading.format(name) for name in ("One", "Two", "Three"))
    table = (
        "<table><tr><th>Kind</th><th>Time</th></tr>"
        "<tr><td>Bills</td><td>6 years</td></tr></table>"
    )
    found = read_html(heads + table).blocks[-2:]
    assert [block.kind for block in found] == [Kind.ITEM, Kind.ITEM]


def test_a_number_in_a_cell_of_its_own_is_part_of_the_label():
    outline = table(
        ["1.", "Verantwortlicher", "Beispiel GmbH<br>Am Tor 1"],
        ["2.", "Zweck", "Buchungen"],
        ["3.", "Rechte"],
        ["", "Auskunft und Löschung"],
    )
    assert [(kind, text) for kind, text, _cell in blocks(outline)] == [
        (Kind.LABEL, "1. Verantwortlicher"),
        (Kind.PARAGRAPH, "Beispiel GmbH"),
        (Kind.PARAGRAPH, "Am Tor 1"),
        (Kind.LABEL, "2. Zweck"),
        (Kind.PARAGRAPH, "Buchungen"),
        (Kind.LABEL, "3. Rechte"),
        (Kind.PARAGRAPH, "Auskunft und Löschung"),
    ]
    assert "table-flattened" not in codes(outline)


def test_a_number_beside_a_sentence_is_no_label():
    outline = table(["1", f"We keep {'names and ' * 20}dates."], ["2", "Short"])
    assert [kind for kind, _text, _cell in blocks(outline)] == [
        Kind.PARAGRAPH,
        Kind.LABEL,
    ]


def test_the_head_of_a_form_with_numbers_is_left_out():
    outline = table(
        ["No", "Item", "Answer"], ["1", "Controller", "A Ltd"], ["2", "Purpose", "Post"]
    )
    assert blocks(outline)[0] == (Kind.LABEL, "1 Controller", 1 - 1)
    assert "table-head" in codes(outline)


def test_numbered_rows_below_a_head_are_data_where_headings_stand_elsewhere():
    parts = "".join(f"<h2>{name}</h2><p>Words.</p>" for name in ("One", "Two", "Three"))
    rows = "<tr><td>No</td><td>Data</td><td>Time</td></tr>" + "".join(
        f"<tr><td>{number}</td><td>Letters</td><td>a year</td></tr>" for number in "12"
    )
    outline = read_html(f"{parts}<table>{rows}</table>")
    assert [block.text for block in outline.blocks[-3:]] == [
        "No – Data – Time",
        "1 – Letters – a year",
        "2 – Letters – a year",
    ]


def test_a_bold_head_of_a_table_heads_no_text():
    outline = table(
        ["<b>Name</b>", "<b>Use</b>", "<b>Time</b>"], ["sid", "Login", "1 d"]
    )
    assert [block.strong for block in outline.blocks] == [False, False]
