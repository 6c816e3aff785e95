"""The rights that a section tells: those that apply, each in one place."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from tests.blocks.structured.sentences import (
    errors,
    facts_there_and_back,
    said,
    section_html,
)
from tests.conftest import parsed
from tests.every_fact import new_block
from wagtail_privacy.blocks.rendering import render_section
from wagtail_privacy.blocks.resolution import derive
from wagtail_privacy.notice import Notice, Party, Section
from wagtail_privacy.notice.rights import RIGHT_OF_SECTION
from wagtail_privacy.vocabulary import DataSubjectRight


OF_ONE_RIGHT = [type for type in RIGHT_OF_SECTION if type != "complaint"]
ALL = tuple(DataSubjectRight)
APART = ["Right to object", "Right to object to direct marketing"]


def notice(*sections: Section, bases: tuple[str, ...] = ("contract",)) -> Notice:
    row = {"purpose": "Orders", "legal_bases": bases}
    controller = Party("Kuusikko Books Ltd", country="FI", email="a@b.example")
    purposes = Section("purposes", facts={"rows": (row,)})
    return Notice("Register", "en", (purposes, *sections), controller=controller)


def html_of(section: Section, whole: Notice | None, level: int = 2):
    return parsed(render_section(derive(section, whole), level, {}))


def listed(*sections: Section, bases: tuple[str, ...] = ("contract",)):
    return derive(Section("rights"), notice(*sections, bases=bases)).facts.get("listed")


def headings(html) -> list[str]:
    return [tag.text for tag in html.find_all(["h3", "h4"])]


def test_the_rights_that_apply_are_listed_but_for_the_one_that_the_notice_fulfils():
    assert listed() == (
        "access",
        "rectification",
        "erasure",
        "restriction",
        "portability",
        "automated_decisions",
        "complaint",
    )


def test_rights_with_a_section_of_their_own_are_told_there():
    own = [Section("right_access"), Section("complaint")]

    assert listed(*own) == (
        "rectification",
        "erasure",
        "restriction",
        "portability",
        "automated_decisions",
    )


def test_a_section_that_is_silent_and_has_no_text_leaves_its_right_to_the_list():
    silent = Section("right_access", facts={"send_to": "x"}, silent=True)
    with_text = Section("right_erasure", html="<p>We erase.</p>", silent=True)

    assert "access" in listed(silent, with_text)
    assert "erasure" not in listed(silent, with_text)


def test_where_every_right_has_its_section_nothing_is_listed():
    sections = [Section(type) for type in RIGHT_OF_SECTION]
    chosen = Section("rights", facts={"rights": ("access",), "reason": "x"})

    found = derive(chosen, notice(chosen, *sections)).facts
    html = html_of(chosen, notice(chosen, *sections))

    assert "listed" not in found
    assert [p.text for p in html.find_all("p")] == [
        "You have the following rights over your personal data. Using them is free "
        "of charge."
    ]
    assert not html.ul


def test_where_nothing_is_known_all_rights_are_listed():
    facts = derive(Section("rights"), None).facts

    assert facts == {"listed": ALL[1:]}


def test_a_complaint_in_the_list_names_the_authority_of_the_controller():
    facts = derive(Section("rights"), notice()).facts
    html = html_of(Section("rights"), notice())

    assert facts["authority"] == "fi"
    assert html.select_one("ul.privacy-rights a")["href"] == "https://tietosuoja.fi/"
    assert (
        "authority" not in derive(Section("rights"), notice(Section("complaint"))).facts
    )


def test_each_right_has_a_heading_and_sentences():
    html = html_of(Section("rights"), None)

    for item in html.select("ul.privacy-rights > li, div.privacy-object"):
        assert [tag.name for tag in item.find_all(recursive=False)][:2] == ["h3", "p"]
        assert item.p.text.endswith(".")
    assert len(headings(html)) == len(ALL) - 1


def test_headings_are_one_level_below_that_of_the_section():
    html = html_of(Section("rights"), None, level=3)

    assert html.section.h3.text == "Your rights"
    assert {tag.name for tag in html.select("li > :first-child")} == {"h4"}
    assert {tag.name for tag in html.select("div > :first-child")} == {"h4"}


def test_the_rights_to_object_stand_apart_from_the_others():
    html = html_of(Section("rights"), None)

    assert [item.h3.text for item in html.select("div.privacy-object")] == APART
    assert not {*headings(html.select_one("ul.privacy-rights"))} & {*APART}


def test_the_rights_to_object_can_stand_alone():
    chosen = Section("rights", facts={"rights": ("objection",), "reason": "x"})
    html = html_of(chosen, notice(chosen))

    assert headings(html) == ["Right to object"]
    assert not html.ul


@pytest.mark.parametrize("right", ALL[1:])
@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_every_right_can_be_listed_alone(right, language):
    chosen = Section("rights", facts={"rights": (right,), "reason": "x"})
    with override(language):
        html = html_of(chosen, notice(chosen))
        label = str(right.label)

    assert headings(html) == [label]
    assert len(html.find_all("p")) >= 2


@pytest.mark.parametrize("type", OF_ONE_RIGHT)
def test_a_right_is_told_in_the_same_words_in_the_list_and_in_its_own_section(type):
    right = RIGHT_OF_SECTION[type]
    chosen = Section("rights", facts={"rights": (right,), "reason": "x"})
    in_list = html_of(chosen, notice(chosen)).find_all("p")[1:]

    alone = html_of(Section(type), None).find_all("p")

    assert [p.text for p in alone] == [p.text for p in in_list]


@pytest.mark.parametrize("type", OF_ONE_RIGHT)
def test_a_right_that_does_not_apply_has_no_fact_and_shows_nothing(type):
    right = RIGHT_OF_SECTION[type]
    other = next(item for item in ALL if item != right)
    chosen = Section("rights", facts={"rights": (other,), "reason": "x"})

    section = derive(Section(type), notice(chosen))
    text = Section(type, html="<p>In our words.</p>")

    assert section.facts == {}
    assert section.is_empty
    assert [p.text for p in html_of(text, notice(chosen)).find_all("p")] == [
        "In our words."
    ]


@pytest.mark.parametrize("type", OF_ONE_RIGHT)
def test_a_right_that_applies_is_told_before_the_editor_s_words(type):
    right = RIGHT_OF_SECTION[type]
    chosen = Section("rights", facts={"rights": (right,), "reason": "x"})
    section = Section(type, html="<p>In our words.</p>")

    paragraphs = html_of(section, notice(chosen)).find_all("p")

    assert derive(Section(type), notice(chosen)).facts == {"applies": True}
    assert [p.text for p in paragraphs][1:] == ["In our words."]


@pytest.mark.parametrize(
    ("bases", "type", "applies"),
    [
        (("contract",), "right_portability", True),
        (("legal_obligation",), "right_portability", False),
        (("legal_obligation",), "right_erasure", False),
        (("public_task",), "right_object", True),
        (("consent",), "right_object", False),
        (("consent",), "right_withdraw_consent", True),
        (("contract",), "right_object_marketing", False),
    ],
)
def test_whether_a_right_applies_follows_from_the_legal_bases(bases, type, applies):
    section = derive(Section(type), notice(bases=bases))

    assert section.facts.get("applies", False) is applies


def test_data_that_the_law_keeps_is_not_erased():
    assert said("right_erasure")[0].endswith(
        "We do not erase data that a law obliges us to keep."
    )


@pytest.mark.parametrize("type", ["right_object", "right_object_marketing"])
def test_the_sections_of_the_rights_to_object_stand_out(type):
    assert "privacy-object" in section_html(type).section["class"]


@pytest.mark.parametrize(
    ("type", "words"),
    [
        ("right_access", "Send your request here:"),
        ("right_rectification", "Send your request here:"),
        ("right_erasure", "Send your request here:"),
        ("right_restriction", "Send your request here:"),
        ("right_portability", "Send your request here:"),
        ("right_object", "Tell us here:"),
        ("right_object_marketing", "Tell us here:"),
        ("right_withdraw_consent", "Tell us here:"),
    ],
)
def test_where_to_send_a_request_is_said_after_the_right(type, words):
    by_post = section_html(type, send_to="PO Box 1, Helsinki")
    by_email = section_html(type, send_to="a@b.example")

    assert said(type, send_to="PO Box 1, Helsinki")[1:] == [
        f"{words} PO Box 1, Helsinki"
    ]
    assert not by_post.a
    assert by_email.a["href"] == "mailto:a@b.example"


def test_words_around_an_address_are_no_link():
    assert not section_html("right_access", send_to="a@b.example, by email").a


def test_where_to_send_is_said_even_where_the_right_does_not_apply():
    chosen = Section("rights", facts={"rights": ("access",), "reason": "x"})
    section = Section("right_erasure", facts={"send_to": "PO Box 1"})

    assert [p.text for p in html_of(section, notice(chosen)).find_all("p")] == [
        "Send your request here: PO Box 1"
    ]


def test_a_choice_needs_a_reason_at_that_field():
    wrong = errors("rights", rights=["access"])

    assert set(wrong) == {"reason"}
    assert wrong["reason"].startswith("For your records: why")
    assert errors("rights", rights=["access"], reason="No other applies.") == {}
    assert errors("rights") == {}
    assert errors("rights", reason="No choice yet.") == {}


def test_the_reason_is_for_the_records_alone():
    block = new_block("rights")
    value = block.normalize(
        {**block.get_default(), "rights": ["access"], "reason": "Our secret thoughts"}
    )

    assert "secret" not in block.render(value)
    assert "secret" not in " ".join(block.get_searchable_content(value))
    assert block.to_section(value, language="en").facts["reason"]


def test_translation_tools_leave_the_reason_alone():
    reason = new_block("rights").child_blocks["reason"]

    assert reason.get_translatable_segments("Our thoughts") == []


@pytest.mark.parametrize("type", ["rights", *OF_ONE_RIGHT])
def test_the_facts_go_there_and_back(type):
    value, back, read = facts_there_and_back(type)

    assert value == back == read
    assert type == "rights" or value["send_to"]


def test_a_choice_goes_there_and_back():
    block = new_block("rights")
    value = block.normalize(
        {**block.get_default(), "rights": ["erasure", "access"], "reason": "x"}
    )

    section = block.to_section(value, language="en")

    assert section.facts == {"rights": ("access", "erasure"), "reason": "x"}
    assert block.from_section(section)["rights"] == ["access", "erasure"]
