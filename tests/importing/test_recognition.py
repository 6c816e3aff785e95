import pytest

from tests.importing.outlines import codes, read, read_html, section_of, types


def headings(result):
    return [(item.type, item.heading) for item in result.notice.sections]


def test_headings_become_sections_and_what_stands_below_their_text():
    result = read(
        "Privacy notice\n\n1. Purposes\n\nWe use your data to bake.\n\n"
        "2. Retention\n\nTwo years.\n"
    )
    assert headings(result) == [
        ("purposes", "1. Purposes"),
        ("retention", "2. Retention"),
    ]
    assert section_of(result, "retention").text == "Two years."


def test_words_before_the_first_heading_are_an_introduction():
    result = read(
        "Privacy notice\n\nWe bake the bread of the town.\n\nPurposes\n\nTo bake."
    )
    assert types(result) == ["introduction", "purposes"]


def test_a_heading_that_fits_no_type_is_other_information_with_a_message():
    result = read(
        "Privacy notice\n\n1. Purposes\n\nTo bake the bread.\n\n"
        "2. Our cat and the mice\n\nIt sleeps.\n\n3. Retention\n\nTwo years."
    )
    assert headings(result)[1] == ("other_information", "2. Our cat and the mice")
    assert codes(result) == ["unknown-heading"]


def test_an_unknown_heading_with_nothing_below_it_is_text():
    result = read(
        "Privacy notice\n\n1. Purposes\n\nTo bake the bread of the town.\n\n"
        "2. Our cat and the mice\n\n3. Retention\n\nTwo years."
    )
    assert types(result) == ["purposes", "retention"]
    assert "Our cat" in section_of(result, "purposes").text


def test_a_deeper_heading_that_is_not_known_is_one_in_the_text():
    result = read_html(
        "<h1>Privacy notice</h1><h2>Purposes</h2><p>To bake.</p>"
        "<h3>Bread</h3><p>With the seeds.</p><h2>Retention</h2><p>Two years.</p>"
    )
    assert types(result) == ["purposes", "retention"]
    assert section_of(result, "purposes").html == (
        "<p>To bake.</p><h3>Bread</h3><p>With the seeds.</p>"
    )


def test_a_deeper_heading_that_is_known_is_a_section():
    result = read_html(
        "<h1>Privacy notice</h1><h2>Your rights</h2><p>You have rights.</p>"
        "<h3>Right of access</h3><p>Ask us.</p>"
    )
    assert types(result) == ["rights", "right_access"]


def test_a_combined_heading_names_its_other_types_with_a_message():
    result = read("Privacy notice\n\nCookies and analytics\n\nWe use none of the two.")
    assert section_of(result, "cookies").also == ("analytics",)
    assert codes(result) == ["combined-heading"]


def test_what_stands_below_settles_an_ambiguous_heading():
    result = read(
        "Tietosuojaseloste\n\nTietojen poistaminen\n\nVoit pyytää tietojen poistamista."
    )
    assert types(result) == ["right_erasure"]


def test_a_line_of_label_and_date_is_a_section_of_its_own():
    result = read(
        "Privacy notice\n\nLast updated 1 May 2024\n\nPurposes\n\n"
        "To bake the bread.\n\nEffective from: 2 June 2024"
    )
    assert headings(result) == [
        ("document_dates", "Last updated"),
        ("purposes", "Purposes"),
        ("document_dates", "Effective from:"),
    ]
    assert result.date == "2024-05-01"


def test_a_line_with_several_dates_is_one_section_with_each_of_them():
    result = read(
        "Privacy notice\n\nAdopted on 18 November 2022, last reviewed on "
        "4 December 2024\n\nPurposes\n\nWe use your data to send you what you order."
    )
    (dates,) = result.notice.of_type("document_dates")
    assert dates.heading == "Adopted on 18 November 2022, last reviewed on"
    assert dates.facts == {"drawn_up": "2022-11-18", "updated": "2024-12-04"}
    assert result.date == "2024-12-04"


def test_words_behind_a_date_stay_with_its_label():
    result = read("Seloste\n\nVoimassa 1.5.2024 alkaen\n\nTarkoitus\n\nLeipoa.", "fi")
    assert headings(result)[0] == ("document_dates", "Voimassa alkaen")


def test_after_a_date_something_else_begins():
    result = read(
        "Privacy notice\n\nPurposes\n\nTo bake the bread.\n\n"
        "Last updated\n\n1 May 2024\n\nThank you for reading to the end."
    )
    assert types(result) == ["purposes", "document_dates", "other_information"]


def test_words_after_a_date_at_the_top_are_the_introduction():
    result = read(
        "Privacy notice\n\nLast updated\n\n1 May 2024\n\n"
        "This tells what we do with the data of our guests.\n\nPurposes\n\nTo bake."
    )
    assert types(result) == ["document_dates", "introduction", "purposes"]


def test_a_second_date_below_the_heading_belongs_to_it():
    result = read(
        "Privacy notice\n\nVersion\n\n1 May 2024\n\nsecond edition of 2024\n\n"
        "Purposes\n\nTo bake."
    )
    assert types(result) == ["document_dates", "purposes"]


def test_the_value_of_a_date_row_belongs_to_it_as_a_whole():
    result = read_html(
        "<h1>Privacy notice</h1><table><tr><td>Last updated</td>"
        "<td><p>1 May 2024</p><p>by the board</p></td></tr>"
        "<tr><td>Purposes</td><td>To bake the bread.</td></tr></table>"
    )
    assert types(result) == ["document_dates", "purposes"]
    assert section_of(result, "document_dates").text == "by the board"


def test_the_law_above_the_first_section_is_no_section_heading():
    result = read(
        "Rekisteriseloste\n\nHenkilötietolaki (523/1999) 10 §\n\n"
        "Rekisterinpitäjä\n\nSade Oy",
        "fi",
    )
    assert types(result) == ["legal_framework", "controller"]


def test_a_title_that_is_like_a_heading_is_the_title():
    result = read_html(
        "<h1>How we use your data at Fernhill</h1><h2>Retention</h2><p>Two years.</p>"
    )
    assert result.notice.title == "How we use your data at Fernhill"
    assert types(result) == ["retention"]


def test_a_document_without_headings_is_an_introduction_with_a_message():
    result = read("We bake the bread of the town and keep no data of anybody at all.")
    assert types(result) == ["introduction"]
    assert codes(result) == ["not-a-notice", "no-sections"]


def test_the_heading_decides_and_not_the_words_of_the_text():
    result = read(
        "Privacy notice\n\nSecurity\n\nThe cookies are in a locked tin.\n\n"
        "Retention\n\nTwo years."
    )
    assert types(result) == ["security", "retention"]


@pytest.mark.parametrize("heading", ["Zxcv qwer", "Qwertz"])
def test_a_day_alone_below_a_heading_that_says_nothing_is_its_date(heading):
    source = f"<h2>Controller</h2><p>Ann Ltd</p><h2>{heading}</h2><p>3 May 2024</p>"
    section = read_html(source, "en").notice.sections[-1]
    assert (section.type, section.heading) == ("document_dates", heading)


def test_dates_of_the_opening_stand_where_they_stood():
    result = read(
        "Privacy notice\n\nWe bake bread and we write this.\n\n"
        "Updated 3 May 2024\n\n1. Controller\n\nAnn Ltd\n\n2. Purposes\n\nBread.",
        "en",
    )
    assert types(result)[:2] == ["introduction", "document_dates"]


def test_a_day_in_the_cell_of_an_unknown_label_of_dates_is_a_section():
    result = read_html(
        "<h1>Privacy notice</h1><h2>Purposes</h2><p>To bake the bread you like.</p>"
        "<table><tr><th>Agreed by Council</th><td>24 June 2024</td></tr></table>"
    )
    assert headings(result)[-1] == ("document_dates", "Agreed by Council")
    assert result.date == "2024-06-24"


def test_a_sentence_below_a_heading_of_dates_is_its_text():
    told = "Styrelsen antog texten vid sitt möte onsdagen den 18 oktober 2023 (§ 94)."
    result = read(
        "Integritetspolicy\n\n1. Ändamål\n\nVi bakar bröd åt dig varje dag.\n\n"
        f"2. Antaget\n\n{told}",
        "sv",
    )
    assert headings(result)[-1] == ("document_dates", "2. Antaget")
    assert result.notice.sections[-1].text == told
    assert result.date == "2023-10-18"


#: Notices whose last section is to come.
NOTICE = {
    "sv": "Integritetspolicy\n\n1. Ändamål\n\nAtt låna ut båtar.\n\n2. Mottagare\n\n"
    "Ingen.\n\n3. Dina rättigheter\n\nDu får se allt.",
    "fi": "Tietosuojaseloste\n\n1. Käyttötarkoitus\n\nVeneiden lainaus.\n\n"
    "2. Tietojen luovutus\n\nEi luovuteta.\n\n3. Oikeutesi\n\nSaat nähdä kaiken.",
}


@pytest.mark.parametrize(
    ("language", "head", "rows"),
    [
        (
            "sv",
            "Gallring",
            [("Deltagare", "31 december 2031"), ("Bidrag som antagits", "1 maj 2030")],
        ),
        (
            "fi",
            "Säilytysaika",
            [("Osallistujat", "31.12.2031"), ("Hyväksytyt esitykset", "1.5.2030")],
        ),
    ],
)
def test_the_day_on_which_data_goes_dates_no_notice(language, head, rows):
    lines = "\n".join(f"{label}\t{day}" for label, day in rows)
    result = read(f"{NOTICE[language]}\n\n4. {head}\n\n{lines}\n", language)
    section = section_of(result, "retention")
    assert "document_dates" not in types(result)
    assert all(word in section.text for row in rows for word in row)


def test_a_date_of_the_notice_below_the_rows_of_retention_is_one():
    result = read(
        "Privacy notice\n\n1. Retention\n\nEntries\t31 May 2031\nBoats\t1 May 2030\n\n"
        "Last updated 3 April 2024\n",
        "en",
    )
    assert types(result)[-1] == "document_dates"
