from datetime import date

import pytest

from wagtail_privacy.importing.patterns.months import days_in_words, is_month


def test_names_of_months_are_known_in_all_languages():
    assert all(map(is_month, ("Mai", "maaliskuuta", "mars", "December", "Sept")))
    assert not is_month("Monday")


@pytest.mark.parametrize(
    "text",
    [
        "on the twenty-first day of October 2024",
        "Twenty first of October, 2024",
        "den tjugoförsta oktober 2024",
        "am einundzwanzigsten Oktober 2024",
        "kahdentenakymmenentenäensimmäisenä lokakuuta 2024",
    ],
)
def test_the_number_of_a_day_may_be_a_word(text):
    assert [day for day, _start, _end in days_in_words(text)] == [date(2024, 10, 21)]


def test_an_ordinal_without_a_month_is_no_day():
    assert not list(days_in_words("the second version 2024, the first of all 2023"))
    assert not list(days_in_words("the thirty-first of June 2024"))
