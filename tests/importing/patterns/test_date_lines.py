from datetime import date
from time import process_time

import pytest

from wagtail_privacy.importing.patterns.date_lines import (
    date_line,
    dates_line,
    lone_date,
    opens_with_label,
    stated_date,
)


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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kirjoitettu 6.6.2024, hiljaisena torstaina.", "fi"),
        ("Skrivet 6.6.2024, en regnig torsdag", "sv"),
        ("Written on 6 June 2024, after milking", "en"),
        ("Geschrieben am 6.6.2024, an einem stillen Donnerstag", "de"),
    ],
)
def test_a_few_words_may_follow_a_date_behind_a_comma(text, language):
    _label, kind, found = date_line(text, language)
    assert (kind, found.value) == ("drawn_up", date(2024, 6, 6))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Laadittu / päivitetty 1.2.2020 / 3.4.2024", "fi"),
        ("Liittokokouksen hyväksymä 1.2.2020, tarkistettu 3.4.2024", "fi"),
        ("Upprättad/uppdaterad: 1.2.2020/3.4.2024", "sv"),
        ("Antagen av styrelsen den 1.2.2020 och reviderad den 3 april 2024", "sv"),
        ("Adopted 1 February 2020; last reviewed 3 April 2024", "en"),
        ("Ytterby, 1.2.2020, justerad 3.4.2024", "sv"),
        ("Adopted on the 1st of February 2020, amended 3 April 2024, by Ann", "en"),
        ("First published: 1 February 2020. Last updated: 3 April 2024", "en"),
        ("Erstellt am 1.2.2020, zuletzt geändert am 3.4.2024", "de"),
        ("Erstellt: 1.2.2020 / Stand: 3. April 2024", "de"),
    ],
)
def test_each_of_several_dates_on_a_line_has_its_label(text, language):
    found = dates_line(text, language)
    assert {kind: day.value for kind, day in found.items()} == {
        "drawn_up": date(2020, 2, 1),
        "updated": date(2024, 4, 3),
    }
    assert date_line(text, language)[2].value == date(2024, 4, 3)


def test_of_two_dates_of_a_kind_the_later_one_counts():
    found = dates_line("Fassung vom 1.2.2020, überarbeitet am 3.4.2024", "de")
    assert {kind: day.value for kind, day in found.items()} == {
        "updated": date(2024, 4, 3)
    }


@pytest.mark.parametrize(
    "text",
    [
        "Updated 1.1.2023, 2.2.2024",
        "Open 1.1.2024, closed 2.2.2024",
        "Updated 1.1.2023",
    ],
)
def test_a_date_without_a_label_of_its_own_leaves_the_line(text):
    assert dates_line(text, "en") is None


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("The notice was adopted on 2024-04-03", "en", "drawn_up"),
        ("We last changed this page on 3 April 2024", "en", "updated"),
        ("Den här texten är från den 3 april 2024", "sv", "drawn_up"),
        ("Styrelsen antog denna policy den 3 april 2024", "sv", "drawn_up"),
        ("Dieser Text stammt vom 3. April 2024", "de", "drawn_up"),
        ("Der Vorstand hat dieses Merkblatt am 3.4.2024 beschlossen", "de", "drawn_up"),
        ("Hallitus on hyväksynyt selosteen 3.4.2024", "fi", "drawn_up"),
        ("Seloste on laadittu 1.2.2020 ja sitä on muutettu 3.4.2024", "fi", "updated"),
        (
            "This policy was approved on 1 May 2018 and revised on 3 April 2024",
            "en",
            "updated",
        ),
        (
            "This policy was revised on 3 April 2024 and will be revised on 1.5.2025",
            "en",
            "updated",
        ),
    ],
)
def test_a_sentence_about_the_notice_states_its_last_date(text, language, kind):
    found = stated_date(text, language)
    assert (found[0], found[1].value) == (kind, date(2024, 4, 3))


@pytest.mark.parametrize(
    "text",
    [
        "The contract was signed on 3 April 2024",
        "The next review of this policy is due on 1 May 2026",
        "The Data Protection Act was adopted on 23 May 2018",
    ],
)
def test_other_sentences_date_no_notice(text):
    assert stated_date(text, "en") is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Version 2.3 – 01/09/2023", "en"),
        ("(Rev. 2023-09-01)", "en"),
        ("v1.2 (September 1, 2023)", "en"),
        ("Utgåva 3 (2023-09-01)", "sv"),
        ("Versio 2.0 / 1.9.2023", "fi"),
        ("Version 3.1 vom 01.09.2023", "de"),
    ],
)
def test_the_number_of_a_version_is_a_label(text, language):
    _label, kind, day = date_line(text, language)
    assert (kind, day.value) == ("updated", date(2023, 9, 1))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Uppdaterad 2024-05-13 kl. 14:32 av Lisa Berg", "sv"),
        ("Päivitetty viimeksi 13.5.2024 klo 12.15", "fi"),
        ("Fastställd av styrelsen 2024-05-13 § 214", "sv"),
        ("Approved: 2024-05-13 · Owner: Office", "en"),
        ("Approved by the council on 13 May 2024 (minute 24/056)", "en"),
    ],
)
def test_hour_paragraph_and_author_may_follow_a_date(text, language):
    assert date_line(text, language)[2].value == date(2024, 5, 13)


def test_the_last_of_three_dates_has_the_label_of_the_one_before_it():
    found = dates_line("Laadittu 1.5.2018, muutettu 2.6.2020 ja 3.7.2023", "fi")
    assert found["updated"].value == date(2023, 7, 3)


def test_a_sentence_prefers_the_day_of_the_change_to_that_of_its_effect():
    text = "This notice was changed on 5 Oct 2024 and takes effect on 1 November 2024"
    assert stated_date(text, "en")[1].value == date(2024, 10, 5)


def test_a_label_of_a_date_begins_with_what_happened():
    assert opens_with_label("Godkänd på styrelsemöte 9.10.2022", "sv")
    assert not opens_with_label("Our shop was last changed on 1 May 2024", "en")


def test_the_date_behind_the_number_of_a_version_is_that_of_the_text():
    sentence = "Bilaga 2 till brevet, version 3, 2025-02-17"
    kind, day = stated_date(sentence, "sv", about_it=True)
    assert (kind, day.value.isoformat()) == ("updated", "2025-02-17")


def test_what_was_done_to_it_behind_its_first_date_is_a_change():
    found = dates_line("Written 25 May 2018 and tidied up 9 January 2025", "en")
    assert found["updated"].value.year == 2025


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        (
            "Last looked over by the partners on Monday 6th January 2025",
            "en",
            "Last looked over by the partners on Monday",
        ),
        ("Antagen på mötet måndagen den 6 januari 2025", "sv", "Antagen på mötet"),
        ("Hyväksytty kokouksessa maanantaina 6.1.2025", "fi", "Hyväksytty"),
        ("Durchgesehen am Montag, dem 6. Januar 2025", "de", "Durchgesehen"),
        ("Agreed by Council on Twelfth Night, 6 January 2025", "en", "Agreed"),
    ],
)
def test_a_weekday_belongs_to_the_date(text, language, label):
    found = date_line(text, language)
    assert found[2].value == date(2025, 1, 6)
    assert found[0].startswith(label)


def test_a_text_that_was_laid_down_and_looked_over_has_both_days():
    text = "Skriften lades fast den 1 november 2021 och sågs över den 23 april 2024."
    found = dates_line(text, "sv")
    assert found["drawn_up"].value == date(2021, 11, 1)
    assert found["updated"].value == date(2024, 4, 23)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We changed this page (30 June 2023) and again (8 October 2024).", "en"),
        ("Vi ändrade sidan 30.6.2023 och igen när butiken öppnade 8.10.2024.", "sv"),
        ("Tätä sivua muutettiin 30.6.2023 ja uudelleen 8.10.2024.", "fi"),
        ("Diese Seite wurde am 30.6.2023 und erneut am 8.10.2024 geändert.", "de"),
    ],
)
def test_what_was_changed_again_has_the_later_day(text, language):
    found = stated_date(text, language, about_it=True)
    assert found and found[1].value == date(2024, 10, 8)


def test_what_will_be_done_again_does_not_undate_a_sentence():
    text = "The trustees agreed this letter on 12 May 2023 and will look at it again."
    assert stated_date(text, "en")[1].value == date(2023, 5, 12)
    assert stated_date("We will agree this letter on 12 May 2023.", "en") is None


def test_a_sentence_may_have_its_day_in_words():
    text = "This notice was approved on the eighth of October 2024."
    assert stated_date(text, "en")[1].value == date(2024, 10, 8)
    assert opens_with_label("Approved on the eighth of October 2024.", "en")


def test_a_bracket_that_repeats_the_day_above_is_no_line_of_its_own():
    assert lone_date("(14 November 2023).") is None
    assert lone_date("The board, 14 November 2023")[0] == "The board,"


def test_labels_of_dates_end_in_linear_time():
    started = process_time()
    text = f"{', ' * 100_000}3 May 2024 {'no ' * 50_000}"
    assert date_line(text, "en") is None
    assert not opens_with_label(text, "en")
    assert process_time() - started < 2
