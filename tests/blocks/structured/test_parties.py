"""Rows about others: who they are, and their country."""

from __future__ import annotations

from django.utils.translation import override
from wagtail.blocks import ListBlock

from wagtail_privacy.blocks.structured.parties import (
    CountryBlock,
    PartyFields,
    sample_organisation,
)
from wagtail_privacy.countries import country_choices


def test_a_country_is_chosen_by_its_name_in_the_active_language() -> None:
    block = CountryBlock(label="Country")

    assert ("FI", "Finland") in block.field.choices
    with override("fi"):
        assert ("FI", "Suomi") in block.field.choices


def test_the_names_of_countries_are_in_no_migration() -> None:
    _path, _args, kwargs = CountryBlock().deconstruct()

    assert kwargs["choices"] is country_choices


def test_a_country_is_a_fact_by_its_code_and_needs_no_answer() -> None:
    block = CountryBlock()

    assert block.clean("SE") == "SE"
    assert not block.clean(block.get_default())


def test_a_row_is_named_after_its_first_field_that_is_filled_in() -> None:
    block = PartyFields()

    assert list(block.child_blocks)[:2] == ["organisation", "name"]
    assert block.meta.label_format is None


def test_an_organisation_of_a_preview_has_the_name_of_the_sample() -> None:
    organisation = sample_organisation(ListBlock(PartyFields()), "Blue Ledger Ltd")

    assert (organisation.name, organisation.pk) == ("Blue Ledger Ltd", None)
