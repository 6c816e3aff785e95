import pytest

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.documents.language import (
    foreign_language,
    recognise_language,
)
from wagtail_privacy.importing.reading import read_bytes


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Käsittelemme tietoja ja poistamme ne, kun asiakkaan tilaus on valmis.", "fi"),
        ("Vi behandlar dina uppgifter för att leverera det som du har beställt.", "sv"),
        ("We use your data to deliver the things that you ordered from us.", "en"),
        ("Wir verarbeiten Ihre Daten, und die Bestellung wird zugestellt.", "de"),
    ],
)
def test_a_language_is_known_by_its_commonest_words(text, language):
    assert recognise_language(text) == language


def test_words_count_for_more_than_what_the_document_declares():
    text = "We use your data to deliver the things that you ordered from us."
    assert recognise_language(text, declared="fi") == "en"


def test_what_is_declared_counts_where_there_are_few_words():
    assert recognise_language("Ok.", declared="sv-FI") == "sv"
    assert recognise_language("Ok.", declared="pt_BR") is None


def test_a_few_words_are_better_than_none():
    assert recognise_language("Tietoja ei.") == "fi"
    assert recognise_language("Lorem ipsum dolor.") is None


FOREIGN = {
    "nb": "Personvernerklæring. Vi behandler personopplysninger om våre kunder og "
    "lagrer dem så lenge du er kunde. Du har rett til innsyn.",
    "da": "Privatlivspolitik. Vi behandler oplysninger om vores kunder. Du har ret til "
    "indsigt i dine oplysninger, og dataansvarlig er firmaet.",
    "nl": "Wij verwerken persoonsgegevens van onze klanten. U heeft het recht om uw "
    "gegevens in te zien.",
    "et": "Töötleme kliendi isikuandmeid, et täita leping. Teil on õigus oma andmeid "
    "näha ja neid parandada.",
    "fr": "Nous traitons vos données personnelles pour la gestion de votre commande.",
}


@pytest.mark.parametrize(("language", "text"), FOREIGN.items())
def test_a_near_language_is_not_taken_for_a_known_one(language, text):
    assert recognise_language(text, declared="sv") is None
    assert foreign_language(text) == language


def test_a_file_in_a_foreign_language_is_refused_by_its_name_unless_one_is_given():
    data = FOREIGN["nb"].encode()
    with pytest.raises(ImportRefused, match=r"Norwegian.*--language"):
        read_bytes(data, name="old.txt")
    result = read_bytes(data, name="old.txt", language="sv", force=True)
    assert result.notice.language == "sv"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Rekisterin nimi: Asiakasrekisteri\nRekisterinpitäjä: Koe Oy", "fi"),
        ("Registrets namn: Kundregister\nPersonuppgiftsansvarig: Prov Ab", "sv"),
        ("Verantwortlicher: Max GmbH\nSpeicherdauer: 2 Jahre", "de"),
        ("Privacy notice\nWho we are: Oak Ltd\nHow long: two years", "en"),
    ],
)
def test_short_rows_are_known_by_the_words_of_headings(text, language):
    assert recognise_language(text) == language
