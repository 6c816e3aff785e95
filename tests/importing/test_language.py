import pytest

from wagtail_privacy.importing.language import recognise_language


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
