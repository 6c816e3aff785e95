import pytest

from tests.importing.outlines import read
from wagtail_privacy.importing.drafting import create_draft
from wagtail_privacy.importing.suggesting import lifetime_of, suggest_services
from wagtail_privacy.models.cookies import Cookie, CookieService
from wagtail_privacy.pages.models import PrivacyNoticePage


NOTICE = """\
Tietosuojaseloste

1. Rekisterinpitäjä

Sade Oy
Y-tunnus 9555020-7

2. Evästeet

Kävijöitä lasketaan Google Analyticsilla. Sivulla on YouTuben videoita ja Snoobi.

- _ga – 2 vuotta – kävijätilasto
- oma_kori – istunto – ostoskori
- YSC_x – 1 vuosi – video
"""


@pytest.mark.django_db
def test_a_draft_adds_what_the_notice_names_as_suggestions(indexes):
    result = create_draft(read(NOTICE, "fi"), page_type=PrivacyNoticePage)
    services = {item.name: item for item in CookieService.objects.all()}
    assert {"Google Analytics 4", "YouTube", "Snoobi"} <= set(services)
    assert not any(item.confirmed for item in services.values())
    analytics = services["Google Analytics 4"]
    assert analytics.known == "ga4"
    assert [cookie.name for cookie in analytics.cookies.all()] == ["_ga"]
    basket = Cookie.objects.get(name="oma_kori")
    assert basket.lifetime == "session"
    assert basket.purpose.localize("fi") == "ostoskori"
    (message,) = [m for m in result.messages if m.code == "services-suggested"]
    assert "Google Analytics 4: _ga" in message.quote
    assert "Snoobi" in message.quote


@pytest.mark.django_db
def test_what_the_registry_has_is_not_changed_and_not_told(indexes):
    result = read(NOTICE, "fi")
    suggest_services(result)
    before = list(Cookie.objects.values("pk", "name", "confirmed"))
    assert suggest_services(result) == []
    assert list(Cookie.objects.values("pk", "name", "confirmed")) == before


@pytest.mark.django_db
def test_a_notice_without_services_adds_nothing(indexes):
    text = NOTICE.partition("2. Evästeet")[0]
    assert suggest_services(read(text, "fi")) == []
    assert not CookieService.objects.exists()


@pytest.mark.parametrize(
    ("words", "language", "seconds"),
    [
        ("2 vuotta", "fi", 2 * 365 * 86_400),
        ("24 tuntia", "fi", 86_400),
        ("13 månader", "sv", None),
        ("30 Minuten", "de", 1_800),
        ("1 day", "en", 86_400),
        ("yksi päivä", "fi", 86_400),
    ],
)
def test_a_lifetime_is_read_in_every_language(words, language, seconds):
    found = lifetime_of(words, language)
    assert found.kind == "duration"
    assert seconds is None or found.max_age == seconds


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("istunto", "session"),
        ("beim Schließen", "session"),
        ("pysyvä", "until_deleted"),
    ],
)
def test_a_session_and_no_end_are_lifetimes(words, kind):
    assert lifetime_of(words, "fi").kind == kind


def test_an_unclear_lifetime_is_none():
    assert lifetime_of("aina tarpeen mukaan", "fi") is None
