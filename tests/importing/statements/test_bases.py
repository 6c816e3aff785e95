import pytest

from tests.importing.statements.readings import (
    LANGUAGES,
    facts_of,
    section,
    stated,
    table_of,
    wordings,
)
from wagtail_privacy.vocabulary import LegalBasis


def bases(*lines, type="purposes", language="en"):
    rows = stated(type, *lines, language=language).get("rows", ({"legal_bases": ()},))
    return rows[0]["legal_bases"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_states_a_basis(language):
    for sentence in wordings(language, "legal_basis.all"):
        assert len(bases(sentence, language=language)) == 1, sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hedged_sentence_states_no_basis(language):
    sentence = next(iter(wordings(language, "legal_basis.all")))
    for doubt in table_of(language)["cues"]["doubt"]:
        doubt = doubt.partition(" (not")[0].rstrip("*")
        assert bases(f"{sentence} {doubt}", language=language) == (), doubt
        assert bases(f"{doubt} {sentence}", language=language) == (), doubt


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Processing is based on consent and a contract.", "consent contract"),
        ("en", "Our legal basis is our legitimate interests.", "legitimate_interests"),
        ("en", "Processing is based on consent or a contract.", ""),
        ("en", "The processing of orders is based on a contract.", ""),
        ("en", "Processing is not based on consent.", ""),
        ("en", "Processing can be based on consent.", ""),
        ("fi", "Käsittely perustuu sekä suostumukseen että sopimukseen.", "x"),
        (
            "fi",
            "Henkilötietojen käsittely perustuu rekisterinpitäjän lakisääteisiin "
            "velvoitteisiin ja oikeutettuihin etuihin.",
            "legal_obligation legitimate_interests",
        ),
        ("fi", "Tilausten käsittely perustuu sopimukseen.", ""),
        ("fi", "Käsittely perustuu suostumukseen, jos olet antanut sen.", ""),
        ("sv", "Behandlingen grundar sig på samtycke och avtal.", "consent contract"),
        ("sv", "Behandlingen grundar sig i regel på avtal.", ""),
        (
            "de",
            "Die Verarbeitung beruht auf einem Vertrag und unserem berechtigten "
            "Interesse.",
            "contract legitimate_interests",
        ),
        ("de", "Die Verarbeitung beruht in der Regel auf einem Vertrag.", ""),
    ],
)
def test_bases_are_those_of_all_processing(language, sentence, expected):
    expected = "consent contract" if expected == "x" else expected
    assert bases(sentence, language=language) == tuple(expected.split())


def test_bases_stand_in_the_order_of_the_law():
    found = bases("Processing is based on our legitimate interests and consent.")
    assert found == (LegalBasis.CONSENT, LegalBasis.LEGITIMATE_INTERESTS)


def test_a_part_with_a_basis_of_its_own_leaves_the_rest_open():
    sentence = "Processing is based on consent."
    assert bases(sentence, "We write letters.") == ("consent",)
    assert bases(sentence, "Invoices are based on a legal obligation.") == ()
    assert bases(sentence, sentence) == ()


def test_a_basis_that_another_section_speaks_of_leaves_it_open():
    purposes = section("purposes", "Processing is based on consent.")
    letters = section("direct_marketing", "Letters rest on our legitimate interests.")
    right = section("right_object", "You object to what rests on our interests.")
    assert facts_of(purposes, letters) == {}
    assert "purposes" in facts_of(section("purposes", *texts(purposes)), right)


def texts(found):
    return [block.text for block in found.blocks]


def interests(*lines, language="en"):
    rows = stated("purposes", *lines, language=language)["rows"]
    return rows[0]["legitimate_interests"]


BASIS = "Processing is based on our legitimate interests."


def test_listed_interests_belong_to_the_basis():
    found = interests(BASIS, "Our legitimate interests are sales, service and safety.")
    assert found == ("sales", "service", "safety")


def test_two_things_without_a_comma_stay_one_interest():
    found = interests(BASIS, "Our legitimate interest is the upkeep and care of shops.")
    assert found == ("the upkeep and care of shops",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our legitimate interest is usually marketing.",
        "Our legitimate interests are sales, which you know, and safety.",
        f"Our legitimate interests are {'very ' * 40}long, and short.",
        "Our legitimate interest can be marketing.",
    ],
)
def test_interests_that_are_no_plain_list_are_left_out(sentence):
    assert interests(BASIS, sentence) == ()


def test_interests_without_their_basis_are_left_out():
    sentence = "Our legitimate interests are sales, service and safety."
    assert stated("purposes", sentence) == {}
    assert interests("Processing is based on consent.", sentence) == ()


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "fi",
            "Oikeutettu etumme on myynti, huolto sekä turvallisuus.",
            ("myynti", "huolto", "turvallisuus"),
        ),
        (
            "sv",
            "Våra berättigade intressen är försäljning, service och säkerhet.",
            ("försäljning", "service", "säkerhet"),
        ),
        (
            "de",
            "Unsere berechtigten Interessen sind Verkauf, Vor- und Nachsorge.",
            ("Verkauf", "Vor- und Nachsorge"),
        ),
    ],
)
def test_a_section_about_interests_states_them(language, sentence, expected):
    found = stated("legitimate_interests", sentence, language=language)
    assert found == {"interests": expected}


def test_a_section_that_says_more_about_interests_is_left_to_the_editor():
    sentence = "Our legitimate interest is safety."
    assert stated("legitimate_interests", f"{sentence} We love it.") == {}
    assert stated("legitimate_interests", f"{sentence} {sentence}") == {}
