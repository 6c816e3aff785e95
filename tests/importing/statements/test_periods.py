import pytest

from tests.importing.statements.readings import (
    LANGUAGES,
    facts_of,
    section,
    stated,
    table_of,
    wordings,
)


def row(*lines, language="en"):
    rows = stated("retention", *lines, language=language).get("rows", ())
    return rows[0] if rows else None


def period(*lines, language="en"):
    found = row(*lines, language=language) or {}
    return tuple(found.get(key) for key in ("number", "unit", "starts", "starts_words"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_states_a_period(language):
    for sentence in wordings(language, "retention.period"):
        assert period(sentence, language=language) == (6, "year", "", ""), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_start_of_the_vocabulary_is_known(language):
    table = table_of(language)
    sentence = {
        "en": "We keep your data for 2 years {}.",
        "fi": "Säilytämme tietoja 2 vuotta {}.",
        "sv": "Vi sparar dina uppgifter i 2 år {}.",
        "de": "Wir speichern Ihre Daten 2 Jahre {}.",
    }[language]
    for start, patterns in table["starts"].items():
        for pattern in patterns:
            said = " ".join(word.split("|")[0] for word in pattern.split())
            said = said.replace("[", "").replace("]", "")
            found = period(sentence.format(said), language=language)
            assert found == (2, "year", start, ""), said


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("fi", "Tietoja säilytetään kuusi vuotta.", (6, "year", "", "")),
        (
            "fi",
            "Tiedot säilytetään kuusi vuotta tilikauden päättymisestä.",
            (6, "year", "financial_year_end", ""),
        ),
        (
            "fi",
            "Tietoja säilytetään 24 kuukautta viimeisestä huollosta.",
            (24, "month", "", "viimeisestä huollosta"),
        ),
        ("sv", "Uppgifterna sparas i tolv månader.", (12, "month", "", "")),
        (
            "sv",
            "Vi sparar dina uppgifter i två år efter den sista servicen.",
            (2, "year", "", "efter den sista servicen"),
        ),
        (
            "en",
            "Your data is kept for 90 days after Your last repair.",
            (90, "day", "", "after Your last repair"),
        ),
        (
            "de",
            "Wir speichern Ihre Daten zwei Jahre ab dem letzten Auftrag.",
            (2, "year", "", "ab dem letzten Auftrag"),
        ),
        ("fi", "Laskut säilytetään kuusi vuotta.", (None,) * 4),
        ("fi", "Tietoja säilytetään enintään kuusi vuotta.", (None,) * 4),
        ("fi", "Tietoja säilytetään yleensä kuusi vuotta.", (None,) * 4),
        (
            "fi",
            "Tietoja säilytetään kuusi vuotta, ellei laki muuta vaadi.",
            (None,) * 4,
        ),
        ("fi", "Tietoja säilytetään niin kauan kuin on tarpeen.", (None,) * 4),
        ("sv", "Uppgifterna sparas i högst två år.", (None,) * 4),
        ("en", "We keep your data for up to two years.", (None,) * 4),
        ("en", "We keep your data for two years or longer.", (None,) * 4),
        ("en", "We keep your data for two years after the normal visit.", (None,) * 4),
        ("en", "We keep your data for two years after 2 May.", (None,) * 4),
        ("en", f"We keep your data for two years after {'a ' * 12}day.", (None,) * 4),
        ("de", "Wir speichern Ihre Daten mindestens zwei Jahre.", (None,) * 4),
    ],
)
def test_a_period_is_that_of_a_plain_sentence_about_all_data(
    language, sentence, expected
):
    assert period(sentence, language=language) == expected


def test_a_row_has_every_fact_of_a_period():
    assert row("We keep your data for a year.") == {
        "what": "",
        "number": 1,
        "unit": "year",
        "starts": "",
        "starts_words": "",
        "criterion": "",
        "act": "",
    }


def test_a_second_sentence_leaves_the_period_open():
    sentence = "We keep your data for two years."
    assert row(sentence, "Invoices stay for six years.") is None
    assert row(sentence, sentence) is None


def test_in_a_section_of_another_type_only_other_periods_leave_it_open():
    def found(*lines):
        return facts_of(section("data_categories", *lines, also=["retention"]))

    sentence = "We keep your data for two years."
    assert "retention" in found("Names and addresses.", sentence)
    assert found("We delete recordings at once.", sentence) == {}
