"""Transfers outside the EU and EEA, and what cannot be true of one."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils.translation import override
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from tests.blocks.structured.sentences import (
    combinations,
    errors,
    facts_there_and_back,
    section_html,
)
from tests.blocks.structured.tables import rows, said, table, unsound
from tests.every_fact import new_block
from wagtail_privacy.models import Organisation
from wagtail_privacy.vocabulary import Safeguard


NONE = "We do not transfer your data outside the EU or the EEA."
WITH_CONSENT = (
    "We transfer your data outside the EU or the EEA only with your explicit consent."
)
MADE = "We transfer personal data outside the EU or the EEA."


def row_errors(**row: str) -> dict[str, str]:
    """The messages at the fields of the only row of transfers."""
    block = new_block("transfers")
    value = block.normalize(
        {**block.get_default(), "rows": rows("transfers", row)},
    )
    try:
        block.clean(value)
    except StructBlockValidationError as error:
        [found] = error.block_errors["rows"].block_errors.values()
        assert isinstance(error.block_errors["rows"], ListBlockValidationError)
        return {name: item.messages[0] for name, item in found.block_errors.items()}
    return {}


def ground(country: str, safeguard: str) -> str:
    """What the table says in the column of the ground."""
    given = rows("transfers", {"country": country, "safeguard": safeguard})
    return table("transfers", rows=given)[1][1]


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert section_html("transfers").section is None
    assert section_html("transfers", rows=rows("transfers", {})).section is None


def test_facts_come_back_from_a_section() -> None:
    value, back, read_back = facts_there_and_back("transfers")

    assert value == back == read_back


@pytest.mark.parametrize(
    ("status", "sentence"),
    [("none", NONE), ("with_consent", WITH_CONSENT), ("made", MADE)],
)
def test_whether_data_is_transferred_is_a_sentence(status: str, sentence: str) -> None:
    assert said("transfers", status=status) == [sentence]


def test_a_transfer_tells_country_recipient_ground_and_copy(
    organisation: Organisation,
) -> None:
    given = rows(
        "transfers",
        {
            "country": "US",
            "organisation": organisation,
            "safeguard": "standard_clauses",
            "copy": "privacy@kuusikko.example",
        },
        {"country": "IN", "name": "Support desk"},
        {},
        {"safeguard": "art49_a"},
    )

    assert table("transfers", status="made", rows=given) == [
        ["Country", "Recipient", "Ground for the transfer", "Where to get a copy"],
        [
            "United States",
            "Kuusikko Books Ltd",
            "Standard contractual clauses of the European Commission",
            "privacy@kuusikko.example",
        ],
        ["India", "Support desk", "", ""],
        ["Not stated", "Not stated", "Your explicit consent", ""],
    ]


@pytest.mark.parametrize(
    ("status", "sentence"), [("", MADE), ("made", MADE), ("with_consent", WITH_CONSENT)]
)
def test_countries_alone_are_a_list(status: str, sentence: str) -> None:
    given = rows("transfers", {"country": "US"}, {"country": "JP"})

    assert said("transfers", status=status, rows=given) == [
        sentence,
        "United States",
        "Japan",
    ]


def test_a_no_is_all_that_is_said() -> None:
    given = rows("transfers", {"country": "US", "name": "Support desk"})

    assert said("transfers", status="none", rows=given) == [NONE]
    assert section_html("transfers", status="none", rows=given).table is None


def test_an_adequacy_decision_has_its_number_as_the_language_writes_it() -> None:
    decision = "Adequacy decision of the European Commission: "

    assert ground("CH", "adequacy") == f"{decision}2000/518/EC"
    assert ground("KR", "adequacy") == f"{decision}(EU) 2022/254"


def test_a_partial_decision_says_whom_it_covers() -> None:
    said_of_japan = ground("JP", "adequacy")

    assert said_of_japan.endswith(
        "(EU) 2019/419. The decision covers only private businesses, not public bodies."
    )
    for safeguard in ("adequacy", "dpf"):
        said_of_america = ground("US", safeguard)
        assert ": (EU) 2023/1795. The decision covers only" in said_of_america


def test_a_country_whose_decision_the_site_struck_out_has_no_number(
    settings: Any,
) -> None:
    settings.WAGTAIL_PRIVACY_ADEQUACY = {"CH": None}

    assert ground("CH", "adequacy") == "Adequacy decision of the European Commission"
    assert ground("", "dpf") == "EU–US Data Privacy Framework"


def test_other_grounds_speak_of_no_decision() -> None:
    assert ground("CH", "binding_rules") == "Binding corporate rules"


def test_countries_are_named_in_the_language_of_the_page() -> None:
    given = rows("transfers", {"country": "US", "name": "Support desk"})

    with override("fi"):
        assert table("transfers", rows=given)[1][0] == "Yhdysvallat"


def test_any_facts_about_transfers_make_sound_sentences() -> None:
    for row in combinations(
        country=["", "US", "CH"],
        name=["", "Support desk"],
        safeguard=["", "adequacy", "dpf", "art49_b"],
        copy=["", "by email"],
    ):
        for status in ("", "none", "with_consent", "made"):
            given = rows("transfers", row, {"country": "JP"})
            html = section_html("transfers", status=status, rows=given)
            assert unsound(html) == []


@pytest.mark.parametrize("country", ["FI", "NO", "AX"])
def test_a_country_of_the_eea_is_no_transfer(country: str) -> None:
    found = row_errors(country=country, safeguard="standard_clauses")

    assert set(found) == {"country"}
    assert found["country"].startswith("A transfer to this country does not leave")


def test_which_countries_are_in_the_eea_is_for_the_site_to_say(settings: Any) -> None:
    settings.WAGTAIL_PRIVACY_EEA_COUNTRIES = ["CH"]

    assert set(row_errors(country="CH")) == {"country"}
    assert row_errors(country="FI") == {}


def test_adequacy_needs_a_decision_on_the_country() -> None:
    found = row_errors(country="IN", safeguard="adequacy")

    assert set(found) == {"safeguard"}
    assert found["safeguard"].endswith("on this country: India.")
    assert row_errors(country="CH", safeguard="adequacy") == {}
    assert row_errors(country="US", safeguard="adequacy") == {}


def test_the_framework_is_for_the_united_states_alone() -> None:
    assert set(row_errors(country="GB", safeguard="dpf")) == {"safeguard"}
    assert row_errors(country="US", safeguard="dpf") == {}


def test_an_error_names_the_country_in_the_editor_s_language() -> None:
    with override("fi"):
        assert "Intia" in row_errors(country="IN", safeguard="adequacy")["safeguard"]


@pytest.mark.parametrize("safeguard", ["", *Safeguard.values])
def test_a_row_without_a_country_is_only_half_filled(safeguard: str) -> None:
    assert row_errors(safeguard=safeguard) == {}


def test_no_transfers_cannot_be_listed() -> None:
    given = rows("transfers", {"country": "US"})

    assert errors("transfers", status="none", rows=given) == {
        "status": "Choose another answer, or remove the transfers below."
    }
    for status in ("", "with_consent", "made"):
        assert errors("transfers", status=status, rows=given) == {}
    assert (
        errors("transfers", status="none") == errors("transfers", status="made") == {}
    )
