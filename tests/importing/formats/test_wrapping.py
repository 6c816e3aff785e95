import pytest

from wagtail_privacy.importing.formats.text.lines import lines_of
from wagtail_privacy.importing.formats.text.wrapping import unwrapped


WRAPPED = """We keep the orders of our boats for as long as the boat
floats, and the letters about them for two years. After that
they go into the stove, which stands behind the sails. What
was paid is in the books for six years, as the law wants it,
and then the books go there, too. Nobody reads them before
they burn, and nobody has asked for any of them yet."""


def paragraphs(text):
    return [line.text for line in unwrapped(lines_of(text))]


def test_one_line_that_grew_longer_does_not_widen_all_others():
    longer = WRAPPED.replace("the stove, which", "the big iron stove of ours, which")
    assert len(paragraphs(longer)) == 1
    ends = (
        f"{longer}\n\nLetters: two years. Orders that nobody has paid:\nsix years, as"
    )
    assert len(paragraphs(ends)) > 1


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Ask the harbour master Ann Example in the hut, telephone", "+44 1632 555"),
        ("Kysy satamakapteeni Anna Esimerkiltä kopista, puhelin", "050 555 0100."),
        ("Fråga hamnkaptenen Anna Exempel i sin koja, epost", "anna@hamnen.example"),
        ("Fragen Sie Anna Beispiel in der Hütte am Steg, Telefon", "(040) 555 010."),
    ],
)
def test_a_number_goes_on_with_the_line_that_announces_it(line, value):
    assert paragraphs(f"{WRAPPED}\n\n{line}\n{value}")[-1] == f"{line} {value}"
    lone = f"{WRAPPED}\n\nAnn Example\n{value}"
    assert paragraphs(lone)[-1] == value


def test_who_takes_letters_in_begins_a_line():
    address = "The Boat Club of the Northern Shore\nc/o Ann Example\n3 Mill Lane"
    assert paragraphs(f"{WRAPPED}\n\n{address}")[-2:] == [
        "c/o Ann Example",
        "3 Mill Lane",
    ]


def test_lines_that_grew_longer_than_any_page_leave_the_others_broken():
    grown = f"Somebody wrote into this line later, and {'never broke it ' * 5}again."
    assert paragraphs(f"{WRAPPED}\n\n{grown}") == [*paragraphs(WRAPPED), grown]
    below = f"{WRAPPED}\n\n{grown[:-1]}\nThe Boat Club"
    assert paragraphs(below)[-2:] == [grown[:-1], "The Boat Club"]


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("About the piers ask the county, whose number is", "01632 555 010."),
        ("Om bryggorna svarar länets egen växel på", "018 555 010."),
        ("Wegen der Stege fragen Sie das Amt unter", "0043 1 555 010."),
    ],
)
def test_a_number_goes_on_with_the_sentence_that_leads_to_it(line, rest):
    assert paragraphs(f"{WRAPPED}\n\n{line}\n{rest}")[-1] == f"{line} {rest}"


def test_a_short_line_goes_on_with_the_word_that_joins_it_to_the_next():
    text = (
        f"{WRAPPED}\n\nLook in on the sailmaker Ann Rain\nor write to ann@rain.example."
    )
    joined = "Look in on the sailmaker Ann Rain or write to ann@rain.example."
    assert paragraphs(text)[-1] == joined
    apart = f"{WRAPPED}\n\nSails\nor write to ann@rain.example."
    assert paragraphs(apart)[-2] == "Sails"


@pytest.mark.parametrize(
    "dated", ["Uppgjord 17.4.2023", "Laadittu 1.2.2024", "Last revised 2 May 2023"]
)
def test_a_date_below_a_title_far_to_the_right_is_a_line_of_its_own(dated):
    indent = " " * 42
    head = f"{indent}DESCRIPTION OF BOATS\n{indent}{dated}"
    found = [text.strip() for text in paragraphs(f"{head}\n\n{WRAPPED}")]
    assert found[:2] == ["DESCRIPTION OF BOATS", dated]
    broken = WRAPPED.replace("six years, as the law", "six years, as of 1.2.2024 law")
    assert len(paragraphs(broken)) == 1


def test_a_line_in_capitals_below_a_full_line_begins_anew():
    loud = WRAPPED.replace("as the law wants it,", "as the law wants.\nTHE OLD BOOKS")
    assert len(paragraphs(loud)) > 1
    assert any(text.startswith("THE OLD BOOKS") for text in paragraphs(loud))
