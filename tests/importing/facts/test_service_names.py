import pytest

from wagtail_privacy.importing.facts.service_names import (
    find_services,
    service_of_cookie,
)
from wagtail_privacy.importing.statements.sentences import Sentence


def named(text, language="en"):
    sentences = [Sentence(part, 1) for part in text.split("|")]
    return list(find_services(sentences, language))


@pytest.mark.parametrize(
    ("text", "language", "services"),
    [
        ("We use Google Analytics and Hotjar", "en", ["Google Analytics", "Hotjar"]),
        ("Google Analytics 4 näyttää, mistä tulit", "fi", ["Google Analytics 4"]),
        ("Google Analytics (GA4) helps", "en", ["Google Analytics"]),
        ("Google Analytics is here|It is GA4", "en", ["Google Analytics"]),
        ("Kävijöitä lasketaan Matomolla", "fi", ["Matomo"]),
        ("Metan pikseli ja YouTuben videot", "fi", ["Meta Pixel", "YouTube"]),
        ("Wir setzen das Facebook-Pixel ein", "de", ["Meta Pixel"]),
        ("Google is a company, and its ads are many", "en", []),
        ("Google Analytics does not log your address", "en", ["Google Analytics"]),
        ("Matomo stores no cookies", "en", ["Matomo"]),
    ],
)
def test_services_are_known_by_their_names(text, language, services):
    assert named(text, language) == services


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We do not use Google Analytics", "en"),
        ("There is no Google Analytics here", "en"),
        ("Google Analytics is not used", "en"),
        ("Emme käytä Google Analyticsia", "fi"),
        ("Google Analytics ei ole käytössä", "fi"),
        ("Vi använder inte Google Analytics", "sv"),
        ("Google Analytics används inte", "sv"),
        ("Wir verwenden kein Google Analytics", "de"),
        ("Auf Google Analytics verzichten wir", "de"),
        ("Google Analytics wird nicht eingesetzt", "de"),
    ],
)
def test_a_service_that_is_denied_is_not_used(text, language):
    assert named(text, language) == []


def test_of_two_in_a_sentence_only_the_denied_one_is_left_out():
    assert named("We use Matomo, not Google Analytics") == ["Matomo"]
    assert named("Emme käytä Google Analyticsia, vaan Matomoa", "fi") == ["Matomo"]


@pytest.mark.parametrize(
    ("cookie", "service"),
    [
        ("_ga", ("Google Analytics", "ga4")),
        ("_pk_id.3.a1b2", ("Matomo", "matomo_self")),
        ("_pk_ses", ("Matomo", "matomo_self")),
        ("_fbp", ("Meta Pixel", "meta_pixel")),
        ("sessionid", ("", "")),
        ("shop_cart", ("", "")),
    ],
)
def test_a_cookie_belongs_to_the_service_that_calls_one_so(cookie, service):
    assert service_of_cookie(cookie) == service


@pytest.mark.parametrize(
    ("text", "language", "services"),
    [
        (
            "Calendly books, PayPal pays, Brevo mails",
            "en",
            ["Calendly", "PayPal", "Brevo"],
        ),
        (
            "Vi använder Fortnox, Teamtailor och Bokadirekt",
            "sv",
            ["Fortnox", "Teamtailor", "Bokadirekt"],
        ),
        ("Kauppa on Shopifyssa, ilmoittautuminen Lyytissä", "fi", ["Shopify", "Lyyti"]),
        ("Bewerbungen laufen über Personio", "de", ["Personio"]),
        ("Schriften kommen nicht von Google Fonts", "de", []),
    ],
)
def test_services_for_more_than_the_page_are_known(text, language, services):
    assert named(text, language) == services


@pytest.mark.parametrize(
    "text",
    [
        "The stripe is square, a segment of wise people drift and zoom in",
        "Rule one: make a workable, teachable notion. Indeed, timely answers matter",
        "We adjust the lever in the greenhouse at our front branch",
        "Vilkas liikenne ja nosto tililtä",
    ],
)
def test_common_words_are_no_services(text):
    assert named(text) == []
