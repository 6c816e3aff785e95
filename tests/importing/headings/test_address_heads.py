import pytest

from tests.importing.outlines import paragraph, read
from wagtail_privacy.importing.headings.address_heads import address_heads
from wagtail_privacy.importing.headings.standing import standing_lines


ADDRESS = ["Example Ltd", "3 Mill Lane", "00100 Helsinki", "Tel. 050 555 0171"]
TEXT = "We keep what we need of you for two years and then it is thrown away."


def lines(*texts):
    """Lines that hang together below the first."""
    return [paragraph(text, tight=place > 0) for place, text in enumerate(texts)]


def notice(*last, count=5):
    heads = ["What we note", "Why we note it", "How long", "Who reads it", "Newsletter"]
    blocks = [paragraph("Privacy at the mill")]
    for head in heads[:count]:
        blocks += lines(head, TEXT)
    return [*blocks, *last]


def found(blocks, language="en"):
    heads = address_heads(blocks, standing_lines(blocks), language)
    return {blocks[place].text: match.id for place, match in heads.items()}


@pytest.mark.parametrize(
    ("language", "head", "type"),
    [
        ("en", "Who answers for the data", "controller"),
        ("sv", "Personuppgiftsansvarig arrangör", "controller"),
        ("fi", "Rekisterinpitäjä talossa", "controller"),
        ("de", "Unser Datenschutzbeauftragter", "dpo"),
    ],
)
def test_a_line_right_above_an_address_heads_it_where_all_headings_stand_so(
    language, head, type
):
    assert found(notice(*lines(head, *ADDRESS)), language) == {head: type}


def test_a_name_or_a_line_that_names_no_party_heads_no_address():
    assert found(notice(*lines(*ADDRESS))) == {}
    assert found(notice(*lines("Our jetty in the lake", *ADDRESS))) == {}


def test_where_headings_stand_apart_from_their_text_such_a_line_is_none():
    assert found(notice(*lines("Who answers for the data", *ADDRESS), count=3)) == {}


def test_lines_of_text_and_one_value_are_no_address():
    for below in (["We are a mill.", "We grind."], ["050 555 0171"]):
        assert found(notice(*lines("Who answers for the data", *below))) == {}


def test_the_section_of_such_a_line_is_read():
    text = "\n\n".join(
        ["Privacy at the mill"]
        + [f"{head}\n{TEXT}" for head in ("What we note", "Why we note it")]
        + [f"{head}\n{TEXT}" for head in ("How long", "Who gets it", "Newsletter")]
        + ["\n".join(["Who answers for the data", *ADDRESS])]
    )
    result = read(text, "en")
    assert result.notice.sections[-1].heading == "Who answers for the data"
    assert result.organisation["name"] == "Example Ltd"
