"""Merged cells of a table of Word: a label that heads several rows."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from wagtail_privacy.importing.formats.docx.runs import text_of
from wagtail_privacy.importing.formats.xml_parts import find


Row = tuple[list[Element], bool]
#: A label, and rows of a label and a value beside it.
_MIN_CELLS = 3
_PAIR = 2
#: What is longer is no value but a text, and what stands beside it heads it.
_MAX_VALUE = 100


def goes_on(cell: Element) -> bool:
    """True for a cell that is merged with the one above."""
    merge = find(cell, "w:tcPr/w:vMerge")
    return merge is not None and merge.get("w:val", "continue") == "continue"


def nest_merged(rows: list[Row]) -> list[Row]:
    """Return the rows, where those beside a merged first cell are lines of one cell.

    The Finnish official form has “1 Controller” beside “Name”, “Address” and “Other
    contact details”, each with its value: they belong to the label beside them.
    """
    result: list[Row] = []
    index = 0
    while index < len(rows):
        end = index + 1
        while end < len(rows) and _is_below(rows[end][0]):
            end += 1
        cells, is_head = rows[index]
        if end - index > 1 and len(cells) >= _MIN_CELLS and not is_head:
            inner = [row for row, _is_head in rows[index:end]]
            result.append(([_alone(cells[0]), _lines_of(inner)], False))
        else:
            result += rows[index:end]
        index = end
    return result


def _is_below(cells: list[Element]) -> bool:
    return bool(cells) and goes_on(cells[0]) and not text_of(cells[0])


def _alone(cell: Element) -> Element:
    copy = Element("w:tc")
    copy.extend(_content(cell))
    return copy


def _lines_of(rows: list[list[Element]]) -> Element:
    """A cell with what the rows have beside their first cell, “Label: value” each."""
    cell = Element("w:tc")
    for _merged, *cells in rows:
        contents = [_content(item) for item in cells]
        pair = len(contents) == _PAIR and all(map(_begins_with_words, contents))
        if pair and len(text_of(contents[1][0])) <= _MAX_VALUE:
            label, value = contents
            cell.extend([*label[:-1], _joined(label[-1], value[0]), *value[1:]])
        else:
            cell.extend(child for content in contents for child in content)
    return cell


def _content(cell: Element) -> list[Element]:
    return [child for child in cell if child.tag != "w:tcPr"]


def _begins_with_words(content: list[Element]) -> bool:
    return bool(content) and all(
        item.tag == "w:p" and bool(text_of(item)) for item in (content[0], content[-1])
    )


def _joined(label: Element, value: Element) -> Element:
    """The paragraph of a label and that of its value as one."""
    paragraph = Element("w:p")
    paragraph.extend(child for child in label if child.tag != "w:pPr")
    if not text_of(label).endswith(":"):
        SubElement(SubElement(paragraph, "w:r"), "w:t").text = ":"
    SubElement(SubElement(paragraph, "w:r"), "w:t").text = " "
    paragraph.extend(child for child in value if child.tag != "w:pPr")
    return paragraph
