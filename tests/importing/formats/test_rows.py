from wagtail_privacy.importing.formats.html import read_html
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
    assert blocks(outline) == [(Kind.PARAGRAPH, "Alone", 1)]
    assert codes(outline) == []


def test_three_cells_become_a_line_of_a_list_with_a_message():
    outline = table(["Data", "Period", "Reason"], ["Orders", "2 <b>years</b>", "Law"])
    assert blocks(outline) == [
        (Kind.ITEM, "Data – Period – Reason", 0),
        (Kind.ITEM, "Orders – 2 years – Law", 0),
    ]
    assert outline.blocks[1].html == "Orders – 2 <b>years</b> – Law"
    assert codes(outline) == ["table-flattened"] * 2


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
