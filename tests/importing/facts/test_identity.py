import pytest

from tests.importing.outlines import heading, label, paragraph
from wagtail_privacy.importing.facts.identity import is_company, read_party
from wagtail_privacy.importing.patterns.fact_patterns import company_of
from wagtail_privacy.importing.sections import FoundSection


def party(*lines):
    blocks = [line if not isinstance(line, str) else paragraph(line) for line in lines]
    return read_party(FoundSection("contact_person", blocks=blocks))


def left(reading):
    return [block.text for block in reading.blocks]


def test_lines_of_data_become_facts_and_nothing_is_left():
    reading = party(
        "Lumikellon Leipomo Oy",
        "Katu 4 B",
        "33100 Tampere",
        "Y-tunnus 9555020-7",
        "Puh. 040 555 0144 / a@lumikello.example",
    )
    assert reading.facts == {
        "name": "Lumikellon Leipomo Oy",
        "street": "Katu 4 B",
        "postal_code": "33100",
        "city": "Tampere",
        "business_id": "9555020-7",
        "phone": "040 555 0144",
        "email": "a@lumikello.example",
    }
    assert left(reading) == []


def test_labels_of_facts_are_messages_with_their_words():
    reading = party("Puh. 040 555 0144", "Sähköposti:")
    assert [(m.code, m.text) for m in reading.messages] == [
        ("fact-label", "Puh"),
        ("empty-label", "Sähköposti"),
    ]


def test_words_that_became_facts_are_known_as_they_stood():
    reading = party("Anna Malli, www.sade.example")
    assert reading.facts["website"] == "https://www.sade.example"
    assert reading.taken == ["www.sade.example", "Anna Malli"]


def test_sentences_stay_as_they_are_with_their_facts():
    sentence = "Voit soittaa numeroon 040 555 0144. Vastaamme arkisin."
    reading = party(sentence)
    assert reading.facts == {}
    assert left(reading) == [sentence]


def test_very_long_lines_are_never_data():
    reading = party("A" * 100_000)
    assert reading.facts == {}
    assert len(reading.blocks) == 1


def test_headings_stay():
    reading = party(heading("Toimisto"))
    assert (reading.facts, left(reading)) == ({}, ["Toimisto"])


def test_a_label_block_is_read_like_a_line():
    reading = party(label("Puhelin:"), "040 555 0144")
    assert reading.facts == {"phone": "040 555 0144"}
    assert [message.text for message in reading.messages] == ["Puhelin"]


def test_a_second_fact_of_a_kind_on_a_line_stays_in_the_text():
    reading = party("Puh. 040 555 0144, 040 555 0155")
    assert reading.facts == {"phone": "040 555 0144"}
    assert left(reading) == ["040 555 0155"]


def test_a_second_fact_of_a_kind_stays_in_the_text():
    reading = party("040 555 0144", "040 555 0155")
    assert reading.facts == {"phone": "040 555 0144"}
    assert left(reading) == ["040 555 0155"]


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Y-tunnus 9555020-8", "Y-tunnus 9555020-8"),
        ("Y-tunnus: 9555020-8", "Y-tunnus: 9555020-8"),
    ],
)
def test_a_wrong_business_id_stays_with_its_label_and_a_message(line, rest):
    reading = party(line)
    assert reading.facts == {}
    assert left(reading) == [rest]
    assert [message.code for message in reading.messages] == ["business-id-invalid"]


@pytest.mark.parametrize("line", ["päivi.mäki@sade.example", "http://intranet"])
def test_what_an_organisation_cannot_have_stays_in_the_text(line):
    reading = party(line)
    assert reading.facts == {}
    assert left(reading) == [line]


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("Anna Malli, toimistopäällikkö", "Anna Malli", "toimistopäällikkö"),
        ("Toimistosihteeri Anna Malli", "Anna Malli", "Toimistosihteeri"),
        ("Sade Oy, Anna Malli", "Sade Oy", None),
    ],
)
def test_a_name_is_told_from_what_its_bearer_does(line, name, role):
    reading = party(line)
    assert reading.facts.get("name") == name
    assert reading.facts.get("role") == role


def test_a_name_behind_its_label_is_the_name():
    reading = party("Nimi: Anna Malli")
    assert reading.facts == {"name": "Anna Malli"}
    assert [message.text for message in reading.messages] == ["Nimi"]


def test_an_address_that_is_no_address_stays_with_its_label():
    assert left(party("Anna Malli", "Osoite: toinen kerros oikealla")) == [
        "Osoite: toinen kerros oikealla"
    ]


@pytest.mark.parametrize("name", ["Bokvänner r.f.", "Sternwarte e. V."])
def test_abbreviations_keep_their_points(name):
    assert party(name).facts == {"name": name}


def test_lines_that_are_left_are_lines_of_one_paragraph():
    reading = party("Anna Malli", "avoinna arkisin", "paitsi pyhinä")
    assert [(block.text, block.tight) for block in reading.blocks] == [
        ("avoinna arkisin", False),
        ("paitsi pyhinä", True),
    ]


def test_signs_of_html_are_escaped_in_what_is_left():
    reading = party("Anna Malli", "ovi <b> & soitto")
    assert reading.blocks[0].html == "ovi &lt;b&gt; &amp; soitto"


def test_the_first_company_in_some_texts():
    assert company_of(["Seloste", "Sade Oy:n rekisteri", "Pouta Oy"]) == "Sade Oy"
    assert company_of(["Seloste"]) == ""
    assert is_company("Sade Oy")
    assert not is_company("Anna Malli")
