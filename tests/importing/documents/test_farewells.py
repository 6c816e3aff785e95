import pytest

from tests.importing.outlines import heading, paragraph, read
from wagtail_privacy.importing.documents.farewells import farewells, is_farewell


TEXT = [paragraph("We keep your data for two years.") for _ in range(3)]


def ended(*lines, language="en"):
    blocks = [*TEXT, *map(paragraph, lines)]
    return [blocks[index].text for index in sorted(farewells(blocks, language))]


@pytest.mark.parametrize(
    "text",
    [
        "Terkuin",
        "Thank you for reading!",
        "Med vänlighet",
        "LG Anna",
        "Kind regards",
        "Cheers, Ann",
        "With warm spring wishes from all of us",
        "Ystävällisin terveisin",
        "Aurinkoisin syysterveisin",
        "Terv.",
        "Med vänliga hälsningar",
        "Glada sommarhälsningar från styrelsen",
        "Mit freundlichen Grüßen",
        "Herzliche Grüße aus dem Sekretariat",
        "Hochachtungsvoll",
    ],
)
def test_letters_end_with_a_wish(text):
    assert is_farewell(text)
    assert ended(text, "Ann Example") == [text, "Ann Example"]


@pytest.mark.parametrize(
    "text",
    [
        "Retention",
        "Your wish to be forgotten",
        "Regards to us are kept in the guest book.",
        "Our best wishes go to ann@fernhill.example",
    ],
)
def test_other_lines_end_no_letter(text):
    assert ended(text, "Ann Example") == []


def test_who_signs_is_no_text_but_how_to_reach_her_is():
    lines = ("Kind regards", "Ann Example", "Clerk", "Tel. 555 0100", "Fernhill")
    assert ended(*lines) == ["Kind regards", "Ann Example", "Clerk"]
    assert ended("Kind regards", "Ann Example", "Updated 1.2.2024")[-1] == "Ann Example"
    firm = ("Med hälsning", "Ann Example", "Regn AB", "Storgatan 3")
    assert ended(*firm) == ["Med hälsning"]
    assert ended(*firm[:3]) == [*firm[:3]]


def test_only_the_end_of_a_text_is_a_farewell():
    blocks = [TEXT[0], paragraph("Kind regards"), *TEXT * 4]
    assert farewells(blocks, "en") == frozenset()
    assert farewells([paragraph("Kind regards")], "en") == frozenset()
    assert farewells([*TEXT, heading("Cheers")], "en") == frozenset()


def test_an_email_is_read_without_its_greetings_at_the_end():
    result = read(
        "From: Ann <ann@fernhill.example>\nTo: All members\n"
        "Subject: Re: Fwd: What the club knows about you\n\nDear members,\n\n"
        "we have to tell you how we use your personal data.\n\n"
        "RETENTION: We keep your data for two years.\n\n"
        "YOUR RIGHTS: You may see your data and have them erased.\n\n"
        "Kind regards\nAnn Example, secretary\nSent from my telephone\n"
    )
    assert result.notice.title == "What the club knows about you"
    said = [message.text for message in result.messages]
    assert {"Kind regards", "Ann Example, secretary"} <= set(said)
    assert result.notice.sections[0].type == "introduction"


def test_a_wish_in_other_words_ends_what_greets_nobody_above_one_name():
    assert ended("Mind the low bridge today,", "Ann") == [
        "Mind the low bridge today,",
        "Ann",
    ]
    assert ended("The treasurer,", "Ann") == []
    assert ended("Mind the low bridge today,", "Ann lives at the lock") == []


@pytest.mark.parametrize(
    ("language", "greeting", "wish", "name"),
    [
        ("en", "Dear rowers,", "Keep your blades dry!", "The committee"),
        ("sv", "Kära medlemmar,", "Håll årorna torra,", "Styrelsen"),
        ("fi", "Hyvät jäsenet,", "Pitäkää airot kuivina!", "Hallitus"),
        ("de", "Liebe Mitglieder,", "Haltet die Riemen trocken,", "Euer Vorstand"),
    ],
)
def test_a_letter_ends_with_any_wish_above_names(language, greeting, wish, name):
    letter = [paragraph(greeting), *TEXT, paragraph(wish), paragraph(name)]
    assert farewells(letter, language) == frozenset({4, 5})
    assert farewells(letter[1:-2] + letter[-1:], language) == frozenset()
