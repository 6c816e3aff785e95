import pytest

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.documents.notice_language import base_of, language_of
from wagtail_privacy.importing.outline import Block, Kind, Outline


def outline(text, declared=""):
    return Outline([Block(Kind.PARAGRAPH, text, text, 1)], language=declared)


def test_the_language_asked_for_is_that_of_the_notice():
    assert language_of(outline("Miten käsittelemme tietojasi"), "en-gb") == "en-gb"


def test_it_is_recognised_where_nobody_asks_for_one():
    text = "Vi behandlar dina uppgifter och det är vi som är ansvariga för dem"
    assert language_of(outline(text), None) == "sv"


def test_what_the_document_declares_decides_where_it_says_little():
    assert language_of(outline("Ok", "fi-FI"), None) == "fi"


@pytest.mark.parametrize(
    ("text", "given", "reason"),
    [
        ("Ok", "tlh", "“tlh” are not recognised"),
        (" ", None, "no text"),
        ("Xyz", None, "--language"),
        ("Nous traitons les données que vous nous donnez et nous les", None, "French"),
    ],
)
def test_a_document_in_no_known_language_is_refused_with_the_reason(
    text, given, reason
):
    with pytest.raises(ImportRefused, match=reason):
        language_of(outline(text), given)


@pytest.mark.parametrize("language", ["en", "en-gb", "en_GB", "EN"])
def test_the_base_of_a_language_is_without_its_country(language):
    assert base_of(language) == "en"
