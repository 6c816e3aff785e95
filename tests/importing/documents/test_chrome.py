import pytest

from tests.importing.outlines import heading, item, paragraph
from wagtail_privacy.importing.documents.chrome import remove_chrome


def texts(*blocks, language="en"):
    kept, messages = remove_chrome(blocks, language)
    assert {message.code for message in messages} <= {"page-chrome"}
    return [block.text for block in kept], [message.text for message in messages]


def test_buttons_and_signs_around_a_notice_become_messages():
    kept, chrome = texts(
        paragraph("»", line=1),
        paragraph("Skip to content", line=2),
        paragraph("Tulosta", line=3),
        paragraph("We bake bread.", line=4),
        paragraph("Comments", line=5),
    )
    assert kept == ["We bake bread."]
    assert chrome == ["»", "Skip to content", "Tulosta", "Comments"]


def test_list_items_and_sentences_with_such_words_are_kept():
    blocks = item("Comments"), paragraph("We print your comments in our paper.")
    kept, chrome = texts(*blocks)
    assert kept == [block.text for block in blocks]
    assert chrome == []


def test_a_contact_form_at_the_end_is_chrome_with_all_that_follows():
    kept, chrome = texts(
        heading("Retention"),
        paragraph("Two years."),
        paragraph("Ota yhteyttä", line=5),
        paragraph("Kysy lisää alla olevalla lomakkeella!", line=6),
        paragraph("*pakollinen kenttä", line=7),
        paragraph("Uutisia", line=8),
        language="fi",
    )
    assert kept == ["Retention", "Two years."]
    assert chrome[0] == "Ota yhteyttä"
    assert chrome[-1] == "Uutisia"


@pytest.mark.parametrize(
    "blocks",
    [
        (heading("Contact us"), paragraph("Write to Ann Example.")),
        (
            heading("Contact us"),
            paragraph("Use the form below."),
            heading("Retention"),
            paragraph("Two years."),
        ),
        (paragraph("Contact us", cell=1), paragraph("Use the form below.")),
    ],
)
def test_a_contact_that_is_part_of_the_notice_is_kept(blocks):
    kept, chrome = texts(*blocks)
    assert kept == [block.text for block in blocks]
    assert chrome == []


@pytest.mark.parametrize(
    "links",
    [
        "Impressum Presse",
        "Imprint | Press | Jobs",
        "Yhteystiedot Saavutettavuus",
        "Kontakt · Press",
    ],
)
def test_a_row_of_links_ends_the_page_with_what_stands_below(links):
    blocks = [paragraph("Words. " * 9, line=line) for line in range(6)]
    kept, chrome = texts(
        *blocks, paragraph(links, line=8), paragraph("Supported by Fernhill", line=9)
    )
    assert len(kept) == 6
    assert chrome == [links, "Supported by Fernhill"]


@pytest.mark.parametrize(
    ("language", "date", "farewell"),
    [
        ("de", "Stand: 1.10.2024", "Ihr Team der Mühle"),
        ("en", "Updated 1 October 2024", "Ann, for all of us"),
        ("fi", "Päivitetty 1.10.2024", "Terveisin Anna"),
        ("sv", "Uppdaterad 2024-10-01", "Vi på Lyktgubben"),
    ],
)
def test_who_signs_below_the_date_is_no_section(language, date, farewell):
    blocks = [paragraph("Words. " * 9, line=line) for line in range(6)]
    last = paragraph(date, line=8), paragraph(farewell, line=9)
    kept, chrome = texts(*blocks, *last, language=language)
    assert kept[-1] == date
    assert chrome == [farewell]


def test_a_sentence_below_the_date_stays():
    blocks = [paragraph("Words. " * 9, line=line) for line in range(6)]
    last = paragraph("Updated 1 October 2024"), paragraph("Ring 030 123 first")
    kept, chrome = texts(*blocks, *last)
    assert len(kept) == 8
    assert chrome == []


def test_comments_among_the_sections_are_one_and_below_them_are_chrome():
    blocks = [
        heading("Who we are"),
        paragraph("Mill Bakery."),
        heading("Comments"),
        paragraph("We keep what you write below our posts, and your IP address."),
        heading("Retention"),
        paragraph("Two years."),
    ]
    assert texts(*blocks) == ([block.text for block in blocks], [])
    kept, chrome = texts(*blocks, heading("Comments"), paragraph("Nice page!"))
    assert chrome == ["Comments", "Nice page!"]


def test_the_way_to_the_page_is_chrome_at_the_beginning_alone():
    way = paragraph("Home › Shop › Privacy")
    kept, chrome = texts(way, heading("Privacy"), paragraph("We bake bread."))
    assert chrome == ["Home › Shop › Privacy"]
    many = [paragraph(f"Sentence {number}.") for number in range(9)]
    assert texts(*many, way, *many)[1] == []


def test_what_hangs_above_the_first_heading_is_chrome():
    kept, chrome = texts(
        paragraph("Free delivery from 39 €"),
        paragraph("DE | FR | EN"),
        heading("Privacy notice", level=1),
        heading("Children"),
        paragraph("You must be 18 or over to shop here."),
    )
    assert chrome == ["Free delivery from 39 €", "DE | FR | EN"]
    assert kept[-1] == "You must be 18 or over to shop here."


@pytest.mark.parametrize("head", ["3 comments", "Comments (3)", "1 kommentti"])
def test_comments_of_readers_are_chrome_to_the_end(head):
    kept, chrome = texts(
        paragraph("We keep your data for two years."),
        paragraph(head),
        paragraph("Bob: May I come, too?"),
        paragraph("Ann: You may."),
    )
    assert kept == ["We keep your data for two years."]
    assert chrome == [head, "Bob: May I come, too?", "Ann: You may."]


def test_comments_above_a_section_are_kept():
    lines = ["Comments (3)", "Bob: Hello.", "Retention", "A year."]
    kept, _chrome = texts(paragraph("We bake."), *map(paragraph, lines))
    assert kept[1:] == lines


def test_who_makes_the_page_is_chrome_at_its_end():
    lines = [paragraph(f"We bake bread number {n}.") for n in range(6)]
    kept, chrome = texts(*lines, paragraph("Website by Example Studio"))
    assert len(kept) == 6
    assert chrome == ["Website by Example Studio"]


@pytest.mark.parametrize(
    "foot",
    [
        ["Geöffnet Di bis So 10–17 Uhr", "Gefördert vom Land Beispiel"],
        ["Avoinna ma–pe 9–15", "Sivuja hoitaa Matti M."],
        ["Download on the App Store", "© Example, Inc."],
    ],
)
def test_who_pays_and_when_one_can_come_is_chrome_below_a_notice(foot):
    blocks = [paragraph("We keep names.", line=n) for n in range(1, 7)]
    blocks += [paragraph(line, line=10 + n) for n, line in enumerate(foot)]
    kept, chrome = texts(*blocks)
    assert (len(kept), chrome) == (6, foot)


def test_when_one_can_call_is_text_where_it_ends_the_notice():
    blocks = [paragraph("We keep names.") for _ in range(6)]
    kept, chrome = texts(*blocks, paragraph("Open Monday to Friday 9–15"))
    assert (len(kept), chrome) == (7, [])


@pytest.mark.parametrize(
    "menu",
    [
        [item("Concerts – Season tickets – School visits")],
        [item("Concerts"), item("Season tickets"), item("School visits")],
        [paragraph("Konzerte | Abonnements | Für Schulen")],
    ],
)
def test_names_of_pages_right_above_the_title_are_a_menu(menu):
    kept, chrome = texts(*menu, heading("Privacy at the hall", level=1))
    assert (kept, chrome) == (["Privacy at the hall"], [line.text for line in menu])


@pytest.mark.parametrize(
    "lines",
    [
        [item("We sell tickets, and keep names.")],
        [item("Concert hall")],
        [paragraph("Concert hall | Oakvale")],
    ],
)
def test_other_lines_above_the_title_stay(lines):
    kept, _chrome = texts(*lines, heading("Privacy at the hall", level=1))
    assert len(kept) == len(lines) + 1


def test_a_name_and_its_motto_below_the_date_are_chrome():
    foot = "Oxby Players – on the pier since 1931"
    blocks = [*map(paragraph, ["One.", "Two.", "Three.", "Updated 1 May 2024", foot])]
    kept, chrome = remove_chrome(blocks, "en")
    assert [message.text for message in chrome] == [foot]
    told = [*blocks[:-1], paragraph("Oxby Players – ring 01632 555 010")]
    assert len(remove_chrome(told, "en")[0]) == len(blocks)


def test_the_name_of_a_button_among_the_headings_is_a_section():
    names = ["What I hold of you", "Print", "What you may demand of me"]
    blocks = [
        block for name in names for block in (heading(name, 2), paragraph("Words."))
    ]
    assert remove_chrome(blocks, "en")[0] == blocks
