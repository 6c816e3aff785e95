"""A section with standard sentences: its children, its silence, its form."""

from __future__ import annotations

import pytest

from tests.conftest import parsed
from tests.every_fact import STRUCTURED, new_block
from wagtail_privacy.notice import Section


each_type = pytest.mark.parametrize("type_id", STRUCTURED)


@each_type
def test_facts_come_before_text_and_the_rarely_used_aside(type_id: str) -> None:
    block = new_block(type_id)

    layout = block.get_form_layout()

    texts = ["lead", "text", "silent"]
    assert layout.children == ["guidance", "heading", *block.fact_blocks, *texts]
    assert layout.settings == ["anchor", "also"]


def test_what_was_stored_with_text_before_there_were_sentences_is_silent() -> None:
    block = new_block("retention")
    old = {"text": "<p>Two years.</p>"}

    assert block.to_python(old)["silent"] is True
    assert block.bulk_to_python([old, {}])[0]["silent"] is True
    assert block.read_section(old, id="", language="en").silent is True


@pytest.mark.parametrize(
    "stored",
    [{}, {"text": ""}, {"text": "<p></p>"}, {"text": "<p>x</p>", "silent": False}],
)
def test_what_has_no_text_or_says_so_itself_is_not_silent(stored: dict) -> None:
    block = new_block("retention")

    assert block.to_python(stored)["silent"] is False
    assert block.read_section(stored, id="", language="en").silent is False


def test_both_texts_and_the_silence_go_to_a_section_and_back() -> None:
    block = new_block("retention")
    section = Section(
        "retention", html="<p>After</p>", lead="<p>Before</p>", silent=True
    )

    value = block.from_section(section)

    assert (value["lead"].source, value["silent"]) == ("<p>Before</p>", True)
    assert block.to_section(value, language="en") == section


def test_the_text_before_stands_before_the_sentences() -> None:
    block = new_block("retention")
    value = block.get_preview_value()
    value["lead"] = block.child_blocks["lead"].to_python("<p>First of all.</p>")

    html = parsed(block.render(value)).section

    assert html.p.text == "First of all."
    assert html.p.find_next_sibling("table")


def test_a_sample_row_may_leave_facts_out() -> None:
    block = new_block("retention")

    rows = block.sample_rows("rows", {"what": "Invoices"}, {})

    assert [row["what"] for row in rows] == ["Invoices", ""]
    assert rows[0]["number"] is None


def test_words_before_and_after_are_searched() -> None:
    block = new_block("retention")
    value = block.to_python(
        {
            "lead": "<p>Before</p>",
            "text": "<p>After</p>",
            "rows": [{"what": "Invoices", "number": 6, "unit": "year"}],
        }
    )

    assert {"Before", "After", "Invoices"} <= set(block.get_searchable_content(value))
