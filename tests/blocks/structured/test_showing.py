"""What a section shows, and where it leads."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from wagtail_privacy.blocks.structured.showing import (
    PlaceBlock,
    ShownBlock,
    check_place,
)


@pytest.mark.parametrize(("value", "fact"), [("yes", True), ("no", False), ("", None)])
def test_shown_is_yes_no_or_left_to_the_package(value: str, fact: Any) -> None:
    block = ShownBlock()

    assert block.to_fact(value, "en") is fact
    assert block.from_fact(fact) == value


@pytest.mark.parametrize(
    "value", ["https://kuusikko.example/a", "/cookies/", "#settings", "?cookies", ""]
)
def test_a_place_is_taken_as_it_is(value: str) -> None:
    assert PlaceBlock(required=False).clean(value) == value


@pytest.mark.parametrize(
    "value",
    [
        "javascript:alert(1)",
        "//elsewhere.example",
        "cookies",
        "https://",
        "ftp://a.example",
    ],
)
def test_a_place_that_no_link_may_lead_to_is_refused_with_the_way_out(
    value: str,
) -> None:
    with override("en"), pytest.raises(ValidationError) as error:
        PlaceBlock(required=False).clean(value)

    assert error.value.messages == [
        "Give a web address, a path such as /cookies/, or a place on the page such as "
        "#cookie-settings."
    ]
    with pytest.raises(ValidationError):
        check_place(value)


def test_a_place_keeps_its_help_text_and_may_be_needed() -> None:
    block = PlaceBlock(help_text="Help.")

    assert block.field.help_text == "Help."
    with pytest.raises(ValidationError):
        block.clean("")


def test_a_place_is_the_same_in_every_language() -> None:
    assert PlaceBlock().get_translatable_segments("#a") == []
