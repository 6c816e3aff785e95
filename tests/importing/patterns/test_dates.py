from datetime import date

import pytest

from wagtail_privacy.importing.patterns.dates import find_dates, find_days, kind_of


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
    ("label", "language"),
    [
        ("To be reviewed again by", "en"),
        ("Seloste tarkistetaan seuraavan kerran", "fi"),
        ("Ska granskas på nytt", "sv"),
        ("Wird erneut überprüft am", "de"),
    ],
)
def test_what_will_happen_dates_the_next_review(label, language):
    assert kind_of(label, language, loosely=True) == "next_review"


def test_dates_with_a_stroke_between_them_are_two():
    found = find_dates("1.2.2020/3.4.2024")
    assert [item.value for item in found] == [date(2020, 2, 1), date(2024, 4, 3)]


def test_strokes_may_stand_around_the_name_of_a_month():
    assert [day.value for day in find_dates("14-Mar-2024")] == [date(2024, 3, 14)]


@pytest.mark.parametrize(
    "text",
    [
        "Given this 14th day of March 2024",
        "on the 14th day of March, 2024",
        "from 14th of March 2024",
        "March the 14th, 2024",
        "14 March ’24",
        "Written 14 March 24",
        "03/14/2024",
        "maaliskuun 14. päivänä 2024",
        "14. päivänä maaliskuuta vuonna 2024",
        "14.maaliskuuta 2024",
        "den 14 mars år 2024",
        "14/3-24",
        "14.März 2024",
        "14. Mrz. 2024 und 14. Mär. 2024",
    ],
)
def test_dates_are_read_in_the_forms_that_people_write(text):
    assert {day.value for day in find_dates(text)} == {date(2024, 3, 14)}


@pytest.mark.parametrize(
    "text", ["We keep 14 days in 2024", "13/14/2024", "3 May 24 people came"]
)
def test_other_numbers_beside_words_are_no_dates(text):
    assert find_dates(text) == []


def test_a_day_in_words_is_found_by_who_asks_for_it():
    text = "Agreed on 1 May 2024 and on the eighth of October 2024"
    assert [day.value for day in find_dates(text)] == [date(2024, 5, 1)]
    assert [day.value for day in find_days(text)] == [
        date(2024, 5, 1),
        date(2024, 10, 8),
    ]
