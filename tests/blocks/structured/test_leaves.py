"""The small blocks: what they hold, and what fact it is."""

from __future__ import annotations

from typing import Any

import pytest

from wagtail_privacy.blocks.structured.leaves import (
    LinesBlock,
    OptionBlock,
    OptionsBlock,
    WordsBlock,
    YesNoBlock,
)
from wagtail_privacy.vocabulary import LegalBasis


@pytest.mark.parametrize(
    ("stored", "fact"), [("yes", True), ("no", False), ("", None), (None, None)]
)
def test_no_is_a_statement_and_empty_is_none(stored: Any, fact: Any) -> None:
    block = YesNoBlock()

    assert block.to_fact(block.to_python(stored), "en") is fact
    assert block.from_fact(fact) == (stored or "")


def test_lines_are_a_tuple_without_empty_ones() -> None:
    block = LinesBlock()

    fact = block.to_fact("name \n\n  home   address\r\nphone\n", "en")

    assert fact == ("name", "home address", "phone")
    assert block.from_fact(fact) == "name\nhome address\nphone"
    assert block.to_fact(None, "en") == ()


def test_options_stand_in_the_order_of_the_list_whatever_was_ticked_first() -> None:
    block = OptionsBlock(LegalBasis)

    fact = block.to_fact(["contract", "consent"], "en")

    assert fact == ("consent", "contract")
    assert block.from_fact(fact) == ["consent", "contract"]
    assert block.to_fact(None, "en") == ()


def test_an_option_that_the_list_has_lost_is_kept() -> None:
    assert OptionsBlock(LegalBasis).to_fact(["custom", "contract"], "en") == (
        "contract",
        "custom",
    )


def test_nothing_has_to_be_filled_in() -> None:
    for block in (
        OptionBlock(LegalBasis),
        OptionsBlock(LegalBasis),
        YesNoBlock(),
        LinesBlock(),
        WordsBlock(),
    ):
        assert block.required is False
        assert not block.clean(block.get_default())


def test_an_option_is_one_of_the_list() -> None:
    block = OptionBlock(LegalBasis, label="Basis")

    values = [value for value, _label in block.field.choices if value]
    assert values == LegalBasis.values
    assert block.label == "Basis"
