import pytest

from wagtail_privacy.importing.patterns.spoken import has_end, is_spoken


@pytest.mark.parametrize("text", ["We are here. Come", "Wir helfen gern.", "Why?"])
def test_a_point_behind_a_word_ends_a_sentence(text):
    assert has_end(text)


@pytest.mark.parametrize(
    "text", ["att. Ann Moe", "Rev. Ann Moe", "ext. 4412", "Fil. dr Ek", "order 12."]
)
def test_the_point_of_a_short_word_ends_none(text):
    assert not has_end(text)


@pytest.mark.parametrize(
    "words",
    [
        "Kontakta Eva Ek",
        "Please write",
        "Asiaa hoitaa Eva",
        "Rufen Sie uns an",
        "Vänd er till Eva",
        "Speak to our clerk",
        "Käänny sihteerin puoleen",
    ],
)
def test_some_words_are_of_sentences_only(words):
    assert is_spoken(words)


def test_a_name_and_a_post_are_none():
    assert not is_spoken("Ann Moe, Office Manager")


@pytest.mark.parametrize(
    "words",
    [
        "They belong to",
        "An unsere Leiterin",
        "Till vår kassör",
        "To our clerk",
        "Ann Example knows more",
        "Ann Exempel vet mer",
        "Maija Malli tietää lisää",
        "Eva Muster weiß Bescheid",
    ],
)
def test_answers_and_who_knows_are_of_sentences(words):
    assert is_spoken(words)


@pytest.mark.parametrize(
    "words", ["An Example", "Dr. med. vet. Tom Muster", "Röm.-kath. Pfarre St. Anna"]
)
def test_names_that_look_like_them_are_none(words):
    assert not is_spoken(words)
    assert not has_end(words)
