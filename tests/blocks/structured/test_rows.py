"""Facts that several types share, and what cannot be true of them at once."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail.blocks import StructBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from wagtail_privacy.blocks.structured.leaves import LinesBlock, YesNoBlock
from wagtail_privacy.blocks.structured.rows import (
    PeriodFields,
    without_contradiction,
)


class AnswerBlock(StructBlock):
    given = YesNoBlock()
    rows = LinesBlock()

    def clean(self, value: Any) -> Any:
        return without_contradiction(super().clean(value), "given", "rows")


def errors(block: StructBlock, **facts: Any) -> dict[str, str]:
    """The messages of ``clean`` by the field that they stand at."""
    value = block.normalize({**block.get_default(), **facts})
    try:
        block.clean(value)
    except StructBlockValidationError as error:
        return {name: item.messages[0] for name, item in error.block_errors.items()}
    return {}


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"number": 6}, "unit"),
        ({"unit": "year"}, "number"),
        (
            {
                "number": 6,
                "unit": "year",
                "starts": "decision",
                "starts_words": "from it",
            },
            "starts_words",
        ),
    ],
)
def test_half_a_period_is_an_error_at_the_field_that_lacks(
    facts: dict[str, Any], field: str
) -> None:
    found = errors(PeriodFields(), **facts)

    assert set(found) == {field}
    assert found[field].endswith(".")


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"number": 6, "unit": "year"},
        {"number": 6, "unit": "year", "starts": "decision"},
        {"criterion": "Until you cancel."},
    ],
)
def test_a_whole_period_or_none_is_fine(facts: dict[str, Any]) -> None:
    assert errors(PeriodFields(), **facts) == {}


def test_a_period_is_at_least_one() -> None:
    assert set(errors(PeriodFields(), number=0, unit="year")) == {"number"}


def test_what_is_denied_cannot_be_listed() -> None:
    assert set(errors(AnswerBlock(), given="no", rows="one")) == {"given"}
    assert errors(AnswerBlock(), given="yes", rows="one") == {}
    assert errors(AnswerBlock(), given="no") == {}
    assert errors(AnswerBlock(), rows="one") == {}
