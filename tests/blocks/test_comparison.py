"""What an editor sees of two versions of a notice."""

from __future__ import annotations

from wagtail.admin.compare import get_comparison_class_for_block

from tests.conftest import parsed
from wagtail_privacy.blocks import NoticeSectionsBlock


def compared(before: list, after: list):
    block = NoticeSectionsBlock()
    old, new = (block.to_python(stored) for stored in (before, after))
    compare = get_comparison_class_for_block(block)
    versions = {"exists_a": True, "exists_b": True, "val_a": old, "val_b": new}
    return parsed(compare(block, **versions).htmldiff())


def item(type: str, id: str, **value):
    return {"type": type, "id": id, "value": value}


def test_a_section_has_its_name_and_its_changes():
    html = compared(
        [item("introduction", "a", text="<p>Two years.</p>", guidance="Say how long.")],
        [item("introduction", "a", text="<p>Six years.</p>", guidance="Say how long.")],
    )

    assert html.strong.text == "Introduction"
    assert [term.text for term in html.find_all("dt")] == ["Text"]
    assert html.find(class_="deletion").text == "Two"
    assert html.find(class_="addition").text == "Six"


def test_what_both_versions_leave_empty_is_not_shown():
    html = compared(
        [item("dpo", "a", name="Aino Example", email="")],
        [item("dpo", "a", name="Aino Example", email="dpo@kuusikko.example")],
    )

    assert [term.text for term in html.find_all("dt")] == ["Name", "E-mail"]
    assert html.find(class_="addition").text == "dpo@kuusikko.example"


def test_a_section_that_came_and_one_that_went_are_shown_with_their_names():
    html = compared(
        [item("purposes", "a", text="<p>To deliver.</p>")],
        [item("recipients", "b", text="<p>The post.</p>")],
    )

    names = {title.text for title in html.find_all("strong")}
    assert names == {"Purposes of processing", "Recipients of personal data"}
    assert "To deliver." in html.find(class_="deletion").text
    assert "The post." in html.find(class_="addition").text
