import json
from datetime import date, datetime, timezone

import pytest
from wagtail.blocks import (
    BooleanBlock,
    CharBlock,
    DateBlock,
    DateTimeBlock,
    DecimalBlock,
    IntegerBlock,
    ListBlock,
    StructBlock,
)

from wagtail_privacy.blocks.facts import from_fact, to_fact


class PeriodBlock(StructBlock):
    length = IntegerBlock(required=False)
    unit = CharBlock(required=False)


class ShoutedBlock(CharBlock):
    """A block that knows better: as a fact it is in capitals, with the language."""

    def to_fact(self, value, language):
        return f"{language}:{value.upper()}"

    def from_fact(self, fact):
        return fact.split(":")[1].lower()


NOON = datetime(2026, 8, 1, 12, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("block", "value", "fact"),
    [
        (CharBlock(), "Customers", "Customers"),
        (IntegerBlock(), 24, 24),
        (BooleanBlock(), False, False),
        (DateBlock(), date(2026, 8, 1), "2026-08-01"),
        (DateBlock(), None, None),
        (DateTimeBlock(), NOON, "2026-08-01T12:00:00+00:00"),
        (ShoutedBlock(), "hello", "en:HELLO"),
    ],
)
def test_a_value_is_a_fact_and_comes_back(block, value, fact):
    assert to_fact(block, value, "en") == fact
    assert from_fact(block, fact) == value


def test_a_struct_is_a_mapping_of_facts():
    block = PeriodBlock()
    value = block.normalize({"length": 24, "unit": "months"})

    fact = to_fact(block, value, "en")

    assert fact == {"length": 24, "unit": "months"}
    assert from_fact(block, fact) == value


def test_what_a_mapping_leaves_out_is_empty_in_the_struct():
    value = from_fact(PeriodBlock(), {"unit": "months"})

    assert value["unit"] == "months"
    assert value["length"] is None


def test_a_list_is_a_tuple_of_facts():
    block = ListBlock(PeriodBlock())
    value = block.normalize([{"length": 1, "unit": "year"}, {"length": 2, "unit": ""}])

    fact = to_fact(block, value, "en")

    assert fact == ({"length": 1, "unit": "year"}, {"length": 2, "unit": ""})
    assert list(from_fact(block, fact)) == list(value)
    assert to_fact(block, block.normalize([]), "en") == ()


def test_a_decimal_is_a_fact_that_json_can_hold():
    block = DecimalBlock()
    value = block.to_python("0.5")

    fact = to_fact(block, value, "en")

    json.dumps(fact)
    assert from_fact(block, fact) == value
