from datetime import date

import pytest

from wagtail_privacy.importing.patterns.dates import (
    date_line,
    find_dates,
    kind_of,
    lone_date,
)


@pytest.mark.parametrize(
    "text",
    [
        "24.5.2018",
        "24.05.2018",
        "24. 5. 2018",
        "24/5/2018",
        "2018-05-24",
        "24. toukokuuta 2018",
        "24 toukokuu 2018",
        "24 maj 2018",
        "24 May 2018",
        "24th of May 2018",
        "May 24, 2018",
        "May 24th, 2018",
        "24. Mai 2018",
        "MAY 24, 2018",
    ],
)
def test_a_date_is_found_however_it_is_written(text):
    found = find_dates(f"On {text} it began")
    assert [item.value for item in found] == [date(2018, 5, 24)]
    assert f"On {text} it began"[found[0].start : found[0].end] == text


@pytest.mark.parametrize(
    "text",
    ["31.2.2018", "13/13/2018", "May 2018", "5.2018", "1.24.5.2018.1", "040 555 0100"],
)
def test_what_is_no_day_is_not_found(text):
    assert find_dates(text) == []


def test_several_dates_are_found_in_their_order():
    found = find_dates("1.1.2020 and 2 March 2021")
    assert [item.value for item in found] == [date(2020, 1, 1), date(2021, 3, 2)]


@pytest.mark.parametrize(
    ("label", "language", "kind"),
    [
        ("Laatimispäivä", "fi", "drawn_up"),
        ("Päivitetty:", "fi", "updated"),
        ("Voimassa alkaen", "fi", "effective_from"),
        ("Senast uppdaterad", "sv", "updated"),
        ("Last reviewed", "en", "updated"),
        ("Stand", "de", "updated"),
        ("Last updated", "fi", "updated"),
        ("Birthday", "en", None),
    ],
)
def test_a_label_announces_a_kind_of_date(label, language, kind):
    assert kind_of(label, language) == kind


@pytest.mark.parametrize(
    ("text", "language", "label", "kind"),
    [
        ("Päivitetty 14.3.2024", "fi", "Päivitetty", "updated"),
        ("Päivitetty: 14.3.2024.", "fi", "Päivitetty:", "updated"),
        (
            "Senast uppdaterad den 14 mars 2024",
            "sv",
            "Senast uppdaterad den",
            "updated",
        ),
        ("Zuletzt geändert am 14.3.2024", "de", "Zuletzt geändert am", "updated"),
        ("Last updated (14 March 2024)", "en", "Last updated (", "updated"),
        ("Voimassa 14.3.2024 alkaen", "fi", "Voimassa", "effective_from"),
    ],
)
def test_a_line_of_label_and_date_is_told(text, language, label, kind):
    found = date_line(text, language)
    assert found[:2] == (label, kind)
    assert found[2].value == date(2024, 3, 14)


@pytest.mark.parametrize(
    "text",
    [
        "Updated on many days",
        "Updated 1.1.2023 and 2.2.2024",
        "14.3.2024",
        "Updated 14.3.2024 because the law changed",
        "Our shop opened 14.3.2024",
    ],
)
def test_other_lines_with_dates_are_no_date_lines(text):
    assert date_line(text, "en") is None


def test_a_day_with_few_words_before_it_dates_a_notice_where_it_stands_alone():
    assert lone_date("Vaasassa 3.4.2024")[:2] == ("Vaasassa", "drawn_up")
    assert lone_date("3.4.2024")[0] == ""
    assert lone_date("The shop opened its doors to all on 3.4.2024") is None
    assert lone_date("Vaasassa 3.4.2024 klo 12") is None
    assert lone_date("No day here") is None
