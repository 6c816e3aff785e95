import pytest
from wagtail.models import Locale, PageViewRestriction

from tests.conftest import published
from wagtail_privacy.models.languages import language_label, language_links
from wagtail_privacy.models.related_pages import related_pages


def links(page, rf):
    translations = related_pages(page).translations
    found = language_links(page, translations, rf.get("/"))
    return [(link.code, link.is_current) for link in found]


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("en", "In English"),
        ("en-gb", "In English"),
        ("fi", "Suomeksi"),
        ("sv", "På svenska"),
        ("de", "Deutsch"),
        ("tlh", "tlh"),
    ],
)
def test_a_language_is_named_as_its_readers_name_it(code, label):
    assert language_label(code) == label


def test_a_language_without_words_of_ours_is_never_called_by_another(settings):
    settings.LANGUAGE_CODE = "fi"
    settings.LANGUAGES = [*settings.LANGUAGES, ("de", "German")]

    assert language_label("de") == "Deutsch"
    assert language_label("fi") == "Suomeksi"


def test_a_page_without_translations_has_itself_alone(index, rf):
    assert links(index, rf) == [("en", True)]


def test_a_live_translation_is_linked(index, finnish_index, rf):
    assert links(index, rf) == [("en", True), ("fi", False)]
    assert links(finnish_index, rf) == [("en", False), ("fi", True)]


def test_a_draft_translation_is_not_linked(index, finnish_index, rf):
    finnish_index.unpublish()

    assert links(index, rf) == [("en", True)]


def test_a_private_translation_is_not_linked(index, finnish_index, rf):
    PageViewRestriction.objects.create(
        page=finnish_index, restriction_type=PageViewRestriction.LOGIN
    )

    assert links(index, rf) == [("en", True)]


def test_links_are_in_the_order_of_the_site_s_languages(
    settings, home, index, finnish_index, rf
):
    swedish = Locale.objects.create(language_code="sv")
    published(home.copy_for_translation(swedish))
    published(index.copy_for_translation(swedish))
    settings.WAGTAIL_CONTENT_LANGUAGES = [
        ("sv", "Swedish"),
        ("fi", "Finnish"),
        ("en", "English"),
    ]

    assert [code for code, _current in links(index, rf)] == ["sv", "fi", "en"]


def test_a_link_has_a_short_and_a_full_address(index, finnish_index, rf):
    _english, finnish = language_links(index, [finnish_index], rf.get("/"))

    assert finnish.url == "/fi/tietosuoja/"
    assert finnish.full_url == "http://localhost/fi/tietosuoja/"
    assert finnish.label == "Suomeksi"
