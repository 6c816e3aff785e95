import pytest

from wagtail_privacy.blocks.structure import arrange, parent_type, with_anchors
from wagtail_privacy.notice import Section


def filled(type_id):
    return Section(type_id, html="<p>Text.</p>")


def outline(*sections):
    """The page as (section type, types of its sub-sections) pairs."""
    return [
        (part.section.type, [item.type for item in part.subsections])
        for part in arrange(sections)
    ]


def test_sections_stay_in_the_editor_s_order():
    assert outline(filled("retention"), filled("controller"), filled("purposes")) == [
        ("retention", []),
        ("controller", []),
        ("purposes", []),
    ]


def test_a_section_stands_under_the_one_that_it_is_part_of():
    assert outline(
        filled("rights"), filled("right_access"), filled("complaint"), filled("dpo")
    ) == [("rights", ["right_access", "complaint"]), ("dpo", [])]


def test_a_section_whose_parent_is_elsewhere_stands_alone():
    assert outline(filled("right_access"), filled("rights")) == [
        ("right_access", []),
        ("rights", []),
    ]
    assert outline(filled("rights"), filled("dpo"), filled("right_access")) == [
        ("rights", []),
        ("dpo", []),
        ("right_access", []),
    ]


def test_an_empty_section_is_left_out():
    assert outline(filled("purposes"), Section("dpo"), filled("retention")) == [
        ("purposes", []),
        ("retention", []),
    ]


def test_an_empty_parent_with_filled_subsections_keeps_its_heading():
    assert outline(
        filled("purposes"), Section("rights", heading="Yours"), filled("right_access")
    ) == [("purposes", []), ("rights", ["right_access"])]


def test_an_empty_parent_keeps_its_heading_over_a_later_filled_subsection():
    assert outline(
        Section("rights"),
        Section("right_access"),
        Section("right_rectification"),
        filled("right_erasure"),
        Section("right_object"),
        filled("complaint"),
    ) == [("rights", ["right_erasure", "complaint"])]


def test_an_empty_parent_whose_subsections_are_empty_too_is_left_out():
    assert outline(Section("rights"), Section("right_access"), filled("dpo")) == [
        ("dpo", [])
    ]


def test_an_empty_parent_does_not_reach_over_another_section():
    assert outline(Section("rights"), filled("dpo"), filled("right_access")) == [
        ("dpo", []),
        ("right_access", []),
    ]
    assert outline(Section("rights"), Section("dpo"), filled("right_access")) == [
        ("right_access", [])
    ]


def test_a_second_empty_parent_of_the_same_type_adds_no_second_heading():
    assert outline(
        filled("rights"),
        filled("right_access"),
        Section("rights"),
        filled("right_erasure"),
    ) == [("rights", ["right_access", "right_erasure"])]


def test_nothing_comes_of_nothing():
    assert arrange([]) == []
    assert arrange([Section("rights"), Section("right_access")]) == []


def test_every_section_of_a_page_has_an_anchor_of_its_own():
    sections = [filled("retention"), filled("rights"), filled("right_access")]
    [first, rights, second] = arrange([*sections, filled("retention")])

    assert first.section.anchor == "retention"
    assert rights.subsections[0].anchor == "right-access"
    assert second.section.anchor == "retention-2"


@pytest.mark.parametrize(
    ("type_id", "parent"),
    [
        ("right_access", "rights"),
        ("security_manual", "security"),
        ("analytics", "cookies"),
        ("purposes", ""),
        ("no_such_type", ""),
    ],
)
def test_the_registry_says_what_a_type_is_part_of(type_id, parent):
    assert parent_type(type_id) == parent


@pytest.mark.parametrize(
    ("stored", "anchors"),
    [
        ([], []),
        ([("right_access", "")], ["right-access"]),
        ([("retention", "how-long")], ["how-long"]),
        ([("retention", ""), ("retention", "")], ["retention", "retention-2"]),
        (
            [("retention", "x"), ("purposes", "x"), ("dpo", "x")],
            ["x", "x-2", "x-3"],
        ),
    ],
)
def test_anchors_are_named_after_the_type_and_are_all_different(stored, anchors):
    assert list(with_anchors(stored)) == anchors


def test_a_new_section_above_does_not_take_the_anchor_of_an_older_one():
    assert list(with_anchors([("retention", ""), ("retention", "retention")])) == [
        "retention-2",
        "retention",
    ]


def test_a_number_that_an_older_section_has_is_not_given_twice():
    assert list(
        with_anchors([("dpo", ""), ("dpo", "dpo-2"), ("dpo", "dpo"), ("dpo", "dpo")])
    ) == ["dpo-3", "dpo-2", "dpo", "dpo-4"]
