import pytest

from tests.importing.outlines import heading, label, paragraph
from wagtail_privacy.importing.facts.identity import is_company, read_party
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


def test_a_form_tells_a_company_from_a_person():
    assert is_company("Sade Oy")
    assert not is_company("Anna Malli")


@pytest.mark.parametrize(
    ("lines", "name", "city"),
    [
        (
            ["Praxisname: Praxis Dr. Muster", "Straße: Am Markt", "Ort: Erfurt"],
            "Praxis Dr. Muster",
            "Erfurt",
        ),
        (
            ["Organisation: Hill Choir", "Street: Am Markt", "Town: Pellbridge"],
            "Hill Choir",
            "Pellbridge",
        ),
        (
            ["Seura: Kuusamon Kisa", "Katuosoite: Am Markt", "Kaupunki: Kuusamo"],
            "Kuusamon Kisa",
            "Kuusamo",
        ),
        (
            ["Klinik: Tandvården Sol", "Gatuadress: Am Markt", "Ort: Örebro"],
            "Tandvården Sol",
            "Örebro",
        ),
    ],
)
def test_labelled_rows_give_their_facts_and_leave_nothing(lines, name, city):
    reading = party(*lines)
    assert reading.facts == {"name": name, "street": "Am Markt", "city": city}
    assert left(reading) == []
    assert [m.text for m in reading.messages] == [
        line.partition(":")[0] for line in lines
    ]


def test_a_row_whose_value_is_something_else_stays():
    rows = ["Name: see above for who we are", "Town: on the left", "Ort: hinten links"]
    assert (party(*rows).facts, left(party(*rows))) == ({}, rows)


def controller(*lines):
    return read_party(FoundSection("controller", blocks=[paragraph(x) for x in lines]))


def test_the_country_of_an_organisation_is_its_code_and_a_message():
    reading = controller("Regn AB", "SE-211 20 Malmö", "Sweden")
    assert reading.facts["country"] == "SE"
    assert reading.facts["postal_code"] == "211 20"
    assert [(m.code, m.text) for m in reading.messages] == [
        ("fact-label", "SE"),
        ("fact-label", "Sweden"),
    ]
    assert left(reading) == []


def test_a_person_has_no_country():
    reading = party("Ann Example", "00100 Helsinki", "Finland")
    assert "country" not in reading.facts
    assert left(reading) == ["Finland"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Frau Katrin Lohse aus der Beratung, k@brunnen.example", "Katrin Lohse"),
        ("Herr Jens Otte vom Vorstand", "Jens Otte"),
        ("Mrs Joan Pargeter", "Joan Pargeter"),
        ("Ledande företagshälsovårdare Camilla Back", "Camilla Back"),
        ("Kansliets äldsta handläggare Moa Lind", "Moa Lind"),
        ("Hótel Hraun ehf.", "Hótel Hraun ehf."),
        ("Whitcombe Pianos (a sole trader)", "Whitcombe Pianos"),
        ("Tor-Leif Kron (Västra Dataskydd Ab)", "Tor-Leif Kron"),
        ("Star Cabs (Dunby) Ltd", "Star Cabs (Dunby) Ltd"),
        ("Nord UG (haftungsbeschränkt)", "Nord UG (haftungsbeschränkt)"),
    ],
)
def test_a_name_in_a_line_is_without_courtesy_and_post(line, name):
    assert party(line).facts["name"] == name


@pytest.mark.parametrize("line", ["Co. Clare", "County Clare", "Sweden"])
def test_counties_and_countries_are_no_names(line):
    assert party(line).facts == {}


@pytest.mark.parametrize(
    "line",
    [
        "Lahjoittajapalvelusta vastaa Emilia Sand, puh. 09 555 0191",
        "Tobi Kraus beantwortet Fragen, tobi@app.example",
        "Ann Example answers, ann@fernhill.example",
    ],
)
def test_a_short_sentence_with_a_verb_is_no_line_of_data(line):
    assert left(party(line)) == [line]


def test_the_street_of_a_known_name_needs_no_word_for_a_street():
    reading = controller("Glebe Farm", "Glebe End, Nether Scarrow NS7 8DD")
    assert reading.facts["street"] == "Glebe End"


def test_what_stands_before_a_street_is_the_name_if_none_is_known():
    reading = controller("Harbour Lights Theatre, Dock Road, Galway")
    assert reading.facts == {
        "name": "Harbour Lights Theatre",
        "street": "Dock Road",
        "city": "Galway",
    }


@pytest.mark.parametrize(
    ("lines", "name", "role"),
    [
        (("Head of Marketing", "Jean Moreau"), "Jean Moreau", "Head of Marketing"),
        (("Rektor", "Mats P. Karlsson"), "Mats P. Karlsson", "Rektor"),
        (("Hallintopäällikkö", "Eeva Petäjä"), "Eeva Petäjä", "Hallintopäällikkö"),
        (("Geschäftsführer", "Frank Ebert"), "Frank Ebert", "Geschäftsführer"),
        (("Name: Åsa Öberg", "Titel: VD"), "Åsa Öberg", "VD"),
    ],
)
def test_a_post_may_stand_on_the_line_above_the_person(lines, name, role):
    reading = party(*lines, "a@example.example")
    assert reading.facts == {"name": name, "role": role, "email": "a@example.example"}


def test_who_is_called_by_a_post_alone_has_it_as_name():
    assert party("Practice Manager").facts == {"name": "Practice Manager"}


def test_an_extension_ends_no_sentence():
    reading = party("Sian Powell, Office Manager, ext. 4412, sian@council.example")
    assert reading.facts["name"] == "Sian Powell"


def test_an_honorific_is_no_part_of_a_name_and_a_title_is():
    reading = party("Mrs Ann Example, PCC Secretary", "01632 555 823")
    assert reading.facts["name"] == "Ann Example"
    assert party("Frau Mag.ª Eva Muster").facts["name"] == "Mag.ª Eva Muster"


def test_a_post_beside_a_placeholder_is_no_name():
    reading = party("Kysy isännöitsijältä [NIMI], puh. 06 555 0100")
    assert "name" not in reading.facts
    assert "role" not in reading.facts


@pytest.mark.parametrize(
    "label_line", ["Ansvarig", "Verantwortlich:", "Legal entity", "Vastuutaho"]
)
def test_a_label_alone_on_its_line_is_not_the_name_below_it(label_line):
    blocks = [paragraph(label_line), paragraph("Harbour Lights Theatre")]
    reading = read_party(FoundSection("controller", blocks=blocks))
    assert reading.facts["name"] == "Harbour Lights Theatre"


def test_words_that_are_no_fact_stay_in_their_order():
    lines = ["Gemeinde Regental", "vertreten durch Bürgermeister Ulf Moe", "Weg 1"]
    section = FoundSection("controller", blocks=[paragraph(line) for line in lines])
    reading = read_party(section)
    assert left(reading) == ["vertreten durch Bürgermeister Ulf Moe"]
    assert reading.facts == {"name": "Gemeinde Regental", "street": "Weg 1"}


def test_through_whom_a_letter_goes_stands_in_the_street():
    reading = party("Regn rf", "c/o Skötsel Ab, Box 7", "123 45 Storby")
    assert reading.facts["street"] == "c/o Skötsel Ab, Box 7"
    assert reading.facts["name"] == "Regn rf"


def test_the_label_of_who_stands_for_the_controller_is_no_name():
    reading = read_party(
        FoundSection(
            "controller",
            blocks=[
                label("Vertreten durch:"),
                paragraph("Regen Verwaltungs-GmbH, diese durch Ann Holt"),
            ],
        )
    )
    assert reading.facts.get("name") != "Vertreten durch"


def test_who_acts_for_the_controller_stays_in_one_line_with_its_label():
    rows = [label("Firma:"), paragraph("Regenkran KG"), label("Vertreten durch:")]
    acting = paragraph("Regen Verwaltungs GmbH, diese durch Ann Holt")
    reading = read_party(FoundSection("controller", blocks=[*rows, acting]))
    assert reading.facts["name"] == "Regenkran KG"
    assert left(reading) == [f"Vertreten durch: {acting.text}"]
