from dataclasses import FrozenInstanceError

import pytest

from wagtail_privacy.notice import NO_FACTS, Notice, Party, Section, plain_text
from wagtail_privacy.notice.document import has_words


def test_a_notice_cannot_be_changed():
    notice = Notice("Customer register", "en")

    with pytest.raises(FrozenInstanceError):
        notice.title = "Another"


def test_a_section_without_facts_shares_facts_that_cannot_be_changed():
    section = Section("purposes")

    assert section.facts == {}
    with pytest.raises(TypeError):
        NO_FACTS["organisation"] = "x"


@pytest.mark.parametrize(
    "section",
    [
        Section("purposes"),
        Section("purposes", html="<p> </p><p><br/></p>"),
        Section("purposes", html="<p>&nbsp;</p>"),
        Section("purposes", heading="Why", guidance="Say why.", anchor="why"),
        Section("purposes", facts={"name": "", "role": None}),
        Section("purposes", facts={"tiers": ({"name": ""}, {"name": None})}),
        Section("purposes", facts={"organisations": [], "address": {}}),
        Section("purposes", facts={"organisation": Party()}),
        Section("purposes", facts={"organisations": (Party(), None)}),
    ],
    ids=str,
)
def test_a_section_with_nothing_to_tell_is_empty(section):
    assert section.is_empty


@pytest.mark.parametrize(
    "section",
    [
        Section("purposes", html="<p>To deliver.</p>"),
        Section("purposes", facts={"name": "Aino"}),
        Section("purposes", facts={"has_transfers": False}),
        Section("purposes", facts={"months": 0}),
        Section("purposes", facts={"tiers": ({"name": ""}, {"name": "Gold"})}),
        Section("purposes", facts={"organisation": Party(name="Kuusikko Ltd")}),
    ],
    ids=str,
)
def test_text_or_one_fact_is_something_to_tell(section):
    assert not section.is_empty


@pytest.mark.parametrize(
    "party",
    [
        Party(name="Kuusikko Ltd"),
        Party(email="privacy@kuusikko.example"),
        Party(phone="040 555 0100"),
        Party(city="Helsinki"),
    ],
    ids=str,
)
def test_a_party_that_can_be_named_or_reached_counts(party):
    assert party


@pytest.mark.parametrize("party", [Party(), Party(id=3), Party(country="FI")], ids=str)
def test_a_party_that_nobody_could_recognise_does_not_count(party):
    assert not party


@pytest.mark.parametrize(
    ("party", "address"),
    [
        (Party(), ""),
        (Party(street="Spruce Lane 4"), "Spruce Lane 4"),
        (Party(postal_code="00990", city="Helsinki"), "00990 Helsinki"),
        (
            Party(street="Spruce Lane 4", postal_code="00990", city="Helsinki"),
            "Spruce Lane 4, 00990 Helsinki",
        ),
        (Party(street="Spruce Lane 4", city="Helsinki"), "Spruce Lane 4, Helsinki"),
    ],
)
def test_the_address_stands_on_one_line(party, address):
    assert party.address == address


def test_a_section_covers_its_type_and_those_it_names():
    section = Section("purposes", also=("legal_basis", "retention"))

    assert section.covers("purposes")
    assert section.covers("retention")
    assert not section.covers("recipients")


def test_sections_are_found_by_what_they_cover():
    purposes = Section("purposes", also=("retention",))
    retention = Section("retention")
    notice = Notice("Register", "en", (purposes, Section("recipients"), retention))

    assert list(notice.of_type("retention")) == [purposes, retention]
    assert list(notice.of_type("dpo")) == []


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("", ""),
        ("<p>One.</p><p>Two.</p>", "One.\nTwo."),
        ("<p>One<br/>line</p>", "One\nline"),
        ("<ul><li>name</li><li>address</li></ul>", "name\naddress"),
        ("<h3>Heading</h3><p>Text.</p>", "Heading\nText."),
        ("<p>A <b>bold</b>   word &amp; more</p>", "A bold word & more"),
        ("<p>1 &lt; 2</p>", "1 < 2"),
        ('<p>See <a linktype="page" id="3">the terms</a>.</p>', "See the terms."),
        ("plain words", "plain words"),
    ],
)
def test_plain_text_has_a_line_for_each_paragraph_or_item(source, text):
    assert plain_text(source) == text


def test_the_text_of_a_section_is_its_plain_text():
    assert Section("purposes", html="<p>To <i>deliver</i>.</p>").text == "To deliver."


@pytest.mark.parametrize(
    ("source", "says_something"),
    [
        ("", False),
        ("<p></p>", False),
        ("<p> &nbsp; </p><ul><li><br/></li></ul>", False),
        ("<p></p><p>\n<b>x</b></p>", True),
        ("words without a tag", True),
        ("<hr/>&amp;", True),
    ],
)
def test_the_first_words_say_that_a_text_is_not_empty(source, says_something):
    assert has_words(source) is says_something
    assert Section("purposes", html=source).is_empty is not says_something
    assert bool(plain_text(source)) is says_something
