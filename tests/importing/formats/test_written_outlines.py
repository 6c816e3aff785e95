"""Any outline, written as Word, OpenDocument or Markdown, is read back whole."""

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.written import OUTLINES, as_markdown, as_opendocument, as_word
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.docx import read_docx
from wagtail_privacy.importing.formats.markdown import read_markdown
from wagtail_privacy.importing.formats.odt import read_odt
from wagtail_privacy.importing.outline import Kind


a_few_examples = settings(max_examples=25, deadline=None, derandomize=True)
FORMATS = [
    pytest.param(as_word, read_docx, 1, id="docx"),
    pytest.param(as_opendocument, read_odt, 1, id="odt"),
    pytest.param(as_markdown, read_markdown, 2, id="markdown"),
]


def words(texts):
    return Counter(re.findall(r"\w+", " ".join(texts)))


@pytest.mark.parametrize(("write", "read", "times_in_rows"), FORMATS)
@a_few_examples
@given(outline=OUTLINES)
def test_no_word_is_lost_or_invented_and_headings_are_found(
    write, read, times_in_rows, outline
):
    found = read(write(outline))
    written = [
        text
        for kind, *texts in outline
        for text in texts * (times_in_rows if kind == "row" else 1)
    ]
    told = [block.text for block in found.blocks]
    told += [message.text for message in found.messages]
    assert words(told) == words(written)
    headings = [block.text for block in found.blocks if block.kind is Kind.HEADING]
    expected = [first for kind, first, _second in outline if kind == "heading"]
    assert [text for text in headings if text in expected] == expected


@a_few_examples
@given(data=st.binary(max_size=200), place=st.integers(0, 2000), drop=st.booleans())
@pytest.mark.parametrize(
    ("write", "read"), [FORMATS[0].values[:2], FORMATS[1].values[:2]]
)
def test_a_damaged_document_is_read_or_refused(write, read, data, place, drop):
    whole = write([("heading", "One", "two"), ("row", "three", "four")] * 3)
    place %= len(whole)
    rest = whole[place + len(data) :] if not drop else b""
    try:
        assert read(whole[:place] + data + rest) is not None
    except ImportRefused as refused:
        assert str(refused)
