from time import process_time

import pytest

from wagtail_privacy.importing.patterns.fact_patterns import spans_of
from wagtail_privacy.importing.patterns.towns_first import is_town_below


def facts(line):
    return {span.key: span.value for span in reversed(spans_of(line))}


@pytest.mark.parametrize(
    ("line", "street", "city", "code"),
    [
        ("18 Rimu Lane, Waikāpuna 9899", "18 Rimu Lane", "Waikāpuna", "9899"),
        (
            "4 Rimu Lane, Te Awa, Rainport 6099, New Zealand",
            "4 Rimu Lane, Te Awa",
            "Rainport",
            "6099",
        ),
        ("4 Loop Street, Cape Rain, 8099", "4 Loop Street", "Cape Rain", "8099"),
        ("PO Box 10094, Rainport 6143", "PO Box 10094", "Rainport", "6143"),
        (
            "12 Rain Road, Rainport 2024, New Zealand",
            "12 Rain Road",
            "Rainport",
            "2024",
        ),
    ],
)
def test_a_town_stands_before_its_four_digits(line, street, city, code):
    found = facts(line)
    assert (found["street"], found["city"], found["postal_code"]) == (
        street,
        city,
        code,
    )


@pytest.mark.parametrize(
    "line",
    ["Musterverein 1899", "12 Rain Road, Summer Team 2024", "Hotel, Postfach 4711"],
)
def test_years_and_boxes_are_no_codes(line):
    assert "postal_code" not in facts(line)


def test_a_line_below_a_street_is_its_town():
    assert is_town_below("18 Rimu Lane", "Rainport 9899")
    assert not is_town_below("The Rain Society", "Rainport 9899")
    assert not is_town_below("18 Rimu Lane", "PO Box 9899")
    assert not is_town_below("18 Rimu Lane", "Team 2024")


@pytest.mark.parametrize("text", ["1 Aa, ", "Aa 1234, ", "Box 1 ", "A" * 9])
def test_long_lines_take_no_time(text):
    started = process_time()
    spans_of(text * 4_000)
    is_town_below(text * 4_000, text * 4_000)
    assert process_time() - started < 2
