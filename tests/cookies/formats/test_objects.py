"""Objects of JSON files."""

import pytest

from wagtail_privacy.cookies.formats.objects import expect, text_of
from wagtail_privacy.exceptions import ImportRefused


def test_what_is_of_the_type_is_returned():
    assert expect([1], list, "entries") == [1]
    assert text_of({"name": "a"}, "name", 1) == "a"
    assert text_of({"name": None}, "name", 1) == text_of({}, "name", 1) == ""


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ({}, "object"),
        ([], "array"),
        (True, "true/false"),
        (1, "number"),
        (1.5, "number"),
    ],
)
def test_another_type_is_named_with_its_row(value, found):
    with pytest.raises(ImportRefused) as refused:
        text_of({"name": value}, "name", 4)

    assert str(refused.value) == (
        f"Row 4: “name” is of the type {found}; it should be string."
    )


def test_the_file_itself_has_no_row():
    with pytest.raises(ImportRefused, match="“log” is of the type null"):
        expect(None, dict, "log")
