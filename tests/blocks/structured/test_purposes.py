"""Purposes, legal bases, interests and the grounds of the older form."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from bs4 import BeautifulSoup
from wagtail.blocks.struct_block import BlockGroup, StructBlockValidationError

from tests.conftest import parsed
from tests.every_fact import new_block, stored
from wagtail_privacy.blocks.structured.purposes import PurposeBlock
from wagtail_privacy.vocabulary import LegalBasis, SpecialBasis


ORDERS = {
    "purpose": "Orders",
    "data": "Name\nAddress",
    "legal_bases": ["contract"],
    "number": 24,
    "unit": "month",
    "recipients": "Swift Parcel Ltd",
    "direct_marketing": "no",
}
NEWSLETTER = {"purpose": "Newsletter", "direct_marketing": "yes"}
HEADS = ["Purpose", "Legal basis", "Data", "How long we keep it", "Recipients"]
FACTS_OF_HEADS = [
    {"legal_bases": ["consent"]},
    {"data": "Name"},
    {"number": 2, "unit": "day"},
    {"recipients": "Swift Parcel Ltd"},
]
TYPES = ["purposes", "legal_basis", "legitimate_interests", "register_basis"]


def html_of(type_id: str, **facts: Any) -> BeautifulSoup:
    block = new_block(type_id)
    return parsed(block.render(block.to_python({**facts, "silent": False})))


def purposes(*rows: dict[str, Any]) -> BeautifulSoup:
    return html_of("purposes", rows=list(rows))


def bases(*rows: dict[str, Any]) -> BeautifulSoup:
    return html_of("legal_basis", rows=list(rows))


def cells(html: BeautifulSoup) -> list[list[str]]:
    return [
        [" ".join(cell.get_text(" ").split()) for cell in row.select("th, td")]
        for row in html.select("tr")
    ]


def items(html: BeautifulSoup) -> list[str]:
    return [item.text.strip() for item in html.select("section > ul > li")]


def explained(html: BeautifulSoup) -> dict[str, str]:
    return {
        div.dt.text: div.dd.text.strip() for div in html.select("dl.privacy-list > div")
    }


def test_a_purpose_is_said_with_all_that_belongs_to_it() -> None:
    html = purposes(ORDERS)

    assert html.section.p.text == "We use personal data for these purposes."
    assert cells(html) == [
        HEADS,
        [
            "Orders (no direct marketing)",
            "Contract",
            "Name Address",
            "24 months",
            "Swift Parcel Ltd",
        ],
    ]


def test_a_row_without_a_purpose_speaks_of_all_processing() -> None:
    html = purposes({"legal_bases": ["legal_obligation"], "law": "Archives Act"})

    assert html.select("p") == []
    assert cells(html) == [
        ["Purpose", "Legal basis"],
        ["All processing", "Legal obligation: Archives Act"],
    ]


@pytest.mark.parametrize("chosen", [*product([True, False], repeat=4)])
def test_a_column_stands_only_if_a_row_has_it(chosen: tuple[bool, ...]) -> None:
    row: dict[str, Any] = {"purpose": "Orders"}
    for facts, is_in in zip(FACTS_OF_HEADS, chosen, strict=True):
        row |= facts if is_in else {}
    html = purposes(row, {"purpose": "Games"})
    heads = [
        HEADS[0],
        *(head for head, is_in in zip(HEADS[1:], chosen, strict=True) if is_in),
    ]

    if any(chosen):
        assert [cell.text for cell in html.select("thead th")] == heads
        assert cells(html)[2] == ["Games", *[""] * sum(chosen)]
        labels = [cell.get("data-label") for cell in html.select("td")]
        assert labels == [*heads[1:], *[None] * sum(chosen)]
    else:
        assert not html.select("table")
        assert items(html) == ["Orders", "Games"]


def test_purposes_alone_are_a_list() -> None:
    html = purposes(NEWSLETTER, {"purpose": "Games"}, {"direct_marketing": "no"})

    assert items(html) == [
        "Newsletter (including direct marketing)",
        "Games",
        "All processing (no direct marketing)",
    ]


@pytest.mark.parametrize("rows", [[], [{}], [{"number": 3}, {"starts": "decision"}]])
def test_rows_that_say_nothing_are_left_out(rows: list[dict[str, Any]]) -> None:
    html = purposes(*rows)

    assert not html.select("table, ul, p")
    assert cells(purposes(*rows, ORDERS)) == cells(purposes(ORDERS))


def test_what_an_editor_writes_is_no_markup() -> None:
    html = purposes({"purpose": "<b>x</b>", "data": "<i>y</i>\n&z"})

    assert cells(html)[1] == ["<b>x</b>", "<i>y</i> &z"]


def test_the_form_of_a_purpose_is_in_groups_and_begins_with_its_name() -> None:
    block = PurposeBlock()
    layout = block.get_form_layout()

    groups = [item for item in layout.children if isinstance(item, BlockGroup)]
    assert layout.children[0] == next(iter(block.child_blocks)) == "purpose"
    assert [str(group.heading) for group in groups] == ["Legal basis", "Storage period"]
    assert set(layout.get_sorted_block_names()) == set(block.child_blocks)
    assert block.meta.label_format == "{purpose}"


def test_half_a_period_of_a_purpose_is_refused_at_its_field() -> None:
    block = new_block("purposes")
    value = block.to_python({"rows": [ORDERS, {"purpose": "Games", "number": 3}]})

    with pytest.raises(StructBlockValidationError) as refusal:
        block.clean(value)

    rows = refusal.value.block_errors["rows"].block_errors
    assert list(rows) == [1]
    assert str(rows[1].block_errors["unit"].message) == "Choose the unit of the period."


def test_each_purpose_has_its_legal_basis() -> None:
    html = bases(
        {"purpose": "Orders", "legal_bases": ["contract", "legitimate_interests"]},
        {"legal_bases": ["public_task"], "law": "Museum Act"},
    )

    assert cells(html)[1:] == [
        ["Orders", "Contract Legitimate interests"],
        [
            "All processing",
            "Task in the public interest or official authority: Museum Act",
        ],
    ]


def test_legal_bases_of_all_processing_are_a_list() -> None:
    html = bases({"legal_bases": ["consent"]}, {"law": "Museum Act"})

    assert html.p.text == "This gives us the right to process your data:"
    assert items(html) == ["Consent", "Museum Act"]


@pytest.mark.parametrize("basis", LegalBasis.values)
def test_every_legal_basis_is_explained_once(basis: str) -> None:
    label = str(LegalBasis(basis).label)
    row = {"purpose": "Orders", "legal_bases": [basis]}

    said = explained(bases(row, {**row, "purpose": "Games"}))

    assert list(said) == [label]
    assert said[label].endswith(".")


def test_legal_bases_are_explained_in_the_order_of_the_law() -> None:
    html = bases(
        {"purpose": "A", "legal_bases": ["legitimate_interests"]},
        {"purpose": "B", "legal_bases": ["consent"], "special_bases": ["research"]},
    )

    assert list(explained(html)) == ["Consent", "Legitimate interests"]


@pytest.mark.parametrize(
    "facts", [{"legal_bases": ["consent"]}, {"special_bases": ["explicit_consent"]}]
)
def test_a_reader_learns_that_consent_can_be_withdrawn(facts: dict[str, Any]) -> None:
    (said,) = explained(bases(facts)).values()

    assert "You can withdraw your consent at any time." in said
    assert "remains lawful" in said


@pytest.mark.parametrize("basis", ["public_task", "legitimate_interests"])
def test_a_reader_learns_of_the_right_to_object(basis: str) -> None:
    (said,) = explained(bases({"legal_bases": [basis]})).values()

    assert "You have the right to object" in said


@pytest.mark.parametrize("condition", SpecialBasis.values)
def test_every_condition_for_special_categories_is_said(condition: str) -> None:
    html = bases({"special_bases": [condition]})

    label = SpecialBasis(condition).label
    assert items(html) == [f"Special categories of personal data: {label}"]


def test_each_interest_stands_for_the_basis() -> None:
    row = {
        "legal_bases": ["legitimate_interests"],
        "legitimate_interests": "safety\nsales",
    }

    assert items(bases(row)) == [
        "Legitimate interest: safety",
        "Legitimate interest: sales",
    ]
    assert items(bases({**row, "legal_bases": []})) == items(bases(row))


@pytest.mark.parametrize("chosen", [*product([True, False], repeat=5)])
def test_any_facts_of_a_legal_basis_read_well(chosen: tuple[bool, ...]) -> None:
    facts = {
        "purpose": "Orders",
        "legal_bases": [*LegalBasis.values],
        "law": "Museum Act",
        "legitimate_interests": "safety",
        "special_bases": ["explicit_consent"],
    }
    row = {
        name: fact
        for (name, fact), is_in in zip(facts.items(), chosen, strict=True)
        if is_in
    }
    html = bases(row)
    is_told = bool(row.keys() - {"purpose"})

    assert bool(html.select("li")) == is_told
    assert bool(html.select("table")) == ("purpose" in row and is_told)
    assert ("Museum Act" in html.text) == ("law" in row)
    assert ("safety" in html.text) == ("legitimate_interests" in row)
    assert all(item.text.strip() for item in html.select("li, td, dt, dd"))
    assert "()" not in html.text


def test_interests_are_listed_and_their_weighing_is_told() -> None:
    html = html_of(
        "legitimate_interests", interests="Safety\nSales", balance="Small <b>"
    )

    assert [p.text for p in html.select("p")] == [
        "We process personal data for these legitimate interests:",
        "We have weighed the reasons for the processing against your interests and "
        "rights.",
        "Small <b>.",
    ]
    assert items(html) == ["Safety", "Sales"]


def test_one_interest_is_said_in_the_singular() -> None:
    html = html_of("legitimate_interests", interests="Safety")

    assert [p.text for p in html.select("p")] == [
        "We process personal data for this legitimate interest:"
    ]


def test_a_weighing_without_interests_is_told_alone() -> None:
    html = html_of("legitimate_interests", balance="We use no more than we need.")

    assert [p.text for p in html.select("p")] == [
        "We have weighed the reasons for the processing against your interests and "
        "rights.",
        "We use no more than we need.",
    ]
    assert not html.select("ul")


@pytest.mark.parametrize(
    ("grounds", "said"),
    [
        ("Membership", "We keep the register on this ground:"),
        ("Membership\nOrder", "We keep the register on these grounds:"),
    ],
)
def test_the_grounds_of_the_older_form_are_listed(grounds: str, said: str) -> None:
    html = html_of("register_basis", grounds=grounds)

    assert html.p.text == said
    assert items(html) == grounds.splitlines()


@pytest.mark.parametrize("type_id", TYPES)
def test_an_empty_section_says_nothing(type_id: str) -> None:
    assert html_of(type_id).section is None


@pytest.mark.parametrize("type_id", TYPES)
def test_a_section_without_facts_can_be_saved(type_id: str) -> None:
    block = new_block(type_id)

    cleaned = block.clean(block.to_python({}))

    assert block.to_section(cleaned, language="en").is_empty


@pytest.mark.parametrize("type_id", TYPES)
def test_the_sample_goes_to_a_section_and_back(type_id: str) -> None:
    block = new_block(type_id)
    value = block.clean(block.get_preview_value())

    section = block.to_section(value, language="en")

    assert stored(block, block.from_section(section)) == stored(block, value)
    as_stored = block.get_prep_value(value)
    assert block.read_section(as_stored, id="", language="en") == section
