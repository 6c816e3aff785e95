"""A change of the registry is seen at once, on every page and in every language."""

from __future__ import annotations

import pytest
from django.core.cache import cache, caches
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from i18nfield.strings import LazyI18nString
from wagtail.models import Site

from tests.conftest import published
from tests.models.conftest import fresh
from tests.models.registry_rows import (
    add_cookie,
    add_many,
    add_service,
    selected,
)
from tests.testapp.models import CampaignPage
from wagtail_privacy.models import (
    Cookie,
    CookieService,
    Organisation,
    PrivacySettings,
    SiteService,
)
from wagtail_privacy.models.notice_view import NoticeView
from wagtail_privacy.models.site_facts import facts_of, forget_facts
from wagtail_privacy.pages.models import PrivacySectionPage


@pytest.fixture
def provider(db):
    return Organisation.objects.create(name="Birch Statistics Ltd", country="US")


@pytest.fixture
def service(provider):
    return add_service("Birch", "_birch", "_other", provider=provider)


@pytest.fixture
def stated(home, service):
    forget_facts()
    return selected(home.get_site(), service)


@pytest.fixture
def pages(stated, make_notice, home, finnish_index, finnish):
    """A notice in two languages, and a page of the site's own, with its cookies."""
    sections = [("cookies", {}), ("cookie_choices", {})]
    notice = make_notice(*sections, title="Customers")
    translated = published(notice.copy_for_translation(finnish))
    own = CampaignPage(title="Own", slug="own", body=[("notice", sections)])
    return [notice, translated, published(home.add_child(instance=own))]


@pytest.fixture
def shown(pages, client):
    """Visit all pages twice: the second time their HTML comes from the cache."""

    def visit():
        for _turn in range(2):
            found = [client.get(page.get_url()).content.decode() for page in pages]
        return [html.replace("<wbr>", "") for html in found]

    assert all("_birch" in html for html in visit())
    return visit


def test_a_lifetime_is_changed(shown, service):
    cookie = service.cookies.get(name="_birch")
    cookie.lifetime_number = 77
    cookie.save()

    assert all("77" in html for html in shown())


def test_a_purpose_is_written_in_one_language(shown, service):
    cookie = service.cookies.get(name="_birch")
    cookie.purpose = LazyI18nString({"en": "Counts visits.", "fi": "Laskee käyntejä."})
    cookie.save()

    english, finnish, own = shown()
    assert "Counts visits." in english
    assert "Counts visits." in own
    assert "Laskee käyntejä." in finnish


def test_the_provider_gets_another_name(shown, provider):
    provider.name = "Alder Numbers Ltd"
    provider.save()

    assert all("Alder Numbers Ltd" in html for html in shown())


def test_a_cookie_is_deleted(shown, service):
    service.cookies.get(name="_other").delete()

    assert all("_other" not in html and "_birch" in html for html in shown())


def test_a_suggested_cookie_is_confirmed(shown, service):
    cookie = add_cookie(service, "_suggested", confirmed=False)
    assert all("_suggested" not in html for html in shown())

    cookie.confirmed = True
    cookie.save()

    assert all("_suggested" in html for html in shown())


def test_a_suggested_service_is_confirmed(shown, stated):
    alder = add_service("Alder", "_alder", confirmed=False)
    stated.services.add(alder)
    assert all("_alder" not in html for html in shown())

    alder.confirmed = True
    alder.save()

    assert all("_alder" in html for html in shown())


def test_a_service_becomes_a_suggestion_again(shown, service):
    service.confirmed = False
    service.save()

    assert all("_birch" not in html for html in shown())


@pytest.mark.parametrize(
    "change",
    [
        lambda stated, service, other: stated.services.remove(service),
        lambda stated, service, other: stated.services.clear(),
        lambda stated, service, other: stated.services.set([other]),
        lambda stated, service, other: service.sites.remove(stated),
        lambda stated, service, other: service.sites.clear(),
        lambda stated, service, other: service.sites.set([]),
        lambda stated, service, other: SiteService.objects.get(
            service=service
        ).delete(),
        lambda stated, service, other: stated.delete(),
    ],
    ids=["remove", "clear", "set", "its-remove", "its-clear", "its-set", "row", "all"],
)
def test_a_service_is_no_longer_used(change, shown, stated, service):
    other = add_service("Alder", "_alder")
    assert all("_alder" not in html for html in shown())

    change(stated, service, other)

    assert all("_birch" not in html for html in shown())


@pytest.mark.parametrize(
    "change",
    [
        lambda stated, other: stated.services.add(other),
        lambda stated, other: other.sites.add(stated),
        lambda stated, other: other.sites.set([stated]),
        lambda stated, other: SiteService.objects.create(
            settings=stated, service=other
        ),
    ],
    ids=["add", "its-add", "its-set", "row"],
)
def test_another_service_is_used(change, shown, stated):
    other = add_service("Alder", "_alder")
    assert all("_alder" not in html for html in shown())

    change(stated, other)

    assert all("_alder" in html and "_birch" in html for html in shown())


def test_the_site_gets_a_consent_tool(shown, stated):
    stated.consent_url = "/cookie-settings-here/"
    stated.save()

    assert all("/cookie-settings-here/" in html for html in shown())


def test_a_restart_with_another_session_cookie(shown, service, settings):
    add_cookie(service, "sessionid", setting="SESSION_COOKIE")
    assert all("sessionid" in html for html in shown())

    settings.SESSION_COOKIE_NAME = "shop_session"

    assert all("shop_session" in html and "sessionid" not in html for html in shown())


def test_what_is_kept_is_the_same_in_every_time_zone(pages, service):
    """23:30 in Helsinki, where the site is, is the day before in New York."""
    day = timezone.datetime(2026, 3, 5, 0, 30)
    moment = timezone.make_aware(day, timezone.get_default_timezone())
    CookieService.objects.update(changed_at=moment)
    type(pages[0].get_site().cookiesettings).objects.update(services_changed_at=moment)
    forget_facts()
    site_id = pages[0].get_site().pk

    with timezone.override("America/New_York"):
        registry = facts_of(site_id).registry

    assert registry.changed_on.isoformat() == "2026-03-05"


class CountingCache:
    """The cache of the site, with the size of what was got from it."""

    def __init__(self, store):
        self.store, self.sizes = store, {}

    def __call__(self, keys, version=None):
        found = type(self.store).get_many(self.store, keys, version)
        self.sizes |= {key: len(repr(value)) for key, value in found.items()}
        return found


def test_a_warm_visit_gets_the_mark_of_a_thousand_cookies_and_not_the_cookies(
    stated, service, make_notice, client, monkeypatch
):
    cache.clear()
    add_many(service, 1_000)
    notice = make_notice(("cookies", {}), title="Many")
    cache.clear()
    _end_the_change_of_this_transaction()
    first = client.get(notice.get_url()).content
    counting = CountingCache(caches["default"])
    monkeypatch.setattr(caches["default"], "get_many", counting, raising=False)

    assert client.get(notice.get_url()).content == first
    assert any(key.endswith(f".mark.{notice.get_site().pk}") for key in counting.sizes)
    assert not any(size > 5_000 for size in counting.sizes.values())


def _end_the_change_of_this_transaction():
    """A test is one long transaction that has changed something; a visit is not."""
    connection.run_on_commit.clear()


def _of_cookies(captured):
    """The queries that read the table of cookies."""
    table = connection.ops.quote_name(Cookie._meta.db_table)
    return [query for query in captured if table in query["sql"]]


#: What a page without us asks, too, to link to its translations.
BARE = 1


@pytest.mark.parametrize("state", ["warm", "cold", "uncached"])
@pytest.mark.parametrize("controller", ["of the page", "of the site"])
def test_cookies_cost_three_queries_over_a_bare_page_and_no_more_for_a_thousand(
    state, controller, stated, service, make_notice, rf, settings, organisation
):
    if state == "uncached":
        settings.WAGTAIL_PRIVACY_CACHE_SECONDS = 0
    own = organisation if controller == "of the page" else None
    PrivacySettings.objects.create(site=stated.site, controller=organisation)
    types = ("cookies", "analytics", "third_party_services", "cookie_choices")
    notice = make_notice(*((id, {}) for id in types), controller=own)

    def visit():
        request = rf.get("/")
        Site.find_for_request(request)
        page = fresh(notice)
        with CaptureQueriesContext(connection) as captured:
            html = page.serve(request).render().content.decode()
        assert "_birch" in html
        return len(captured)

    def cost():
        forget_facts()
        _end_the_change_of_this_transaction()
        visit()
        if state == "cold":
            cache.clear()
            Site.get_site_root_paths()  # A bare page needs them for its links.
        return visit()

    few = cost()
    add_many(service, 1_000)

    assert cost() == few <= BARE + 3


def test_a_section_page_costs_the_same_with_a_thousand_cookies(
    stated, service, make_notice, client, settings
):
    settings.WAGTAIL_PRIVACY_CACHE_SECONDS = 0
    page = PrivacySectionPage(title="Cookies", section=[("cookies", {})])
    published(make_notice(title="Customers").add_child(instance=page))

    def cost():
        with CaptureQueriesContext(connection) as captured:
            html = client.get(page.get_url()).content.decode()
        assert "_birch" in html
        return len(captured)

    few = cost()
    add_many(service, 1_000)

    assert cost() == few


def test_the_registry_is_read_once_on_a_page_of_the_site_s_own(pages, client, settings):
    settings.WAGTAIL_PRIVACY_CACHE_SECONDS = 0
    own = pages[-1]
    own.body = [("notice", [("cookies", {}), ("analytics", {})])] * 3
    own = published(own)

    with CaptureQueriesContext(connection) as captured:
        assert client.get(own.get_url()).status_code == 200

    assert len(_of_cookies(captured)) == 1


def test_a_preview_and_a_notice_without_such_sections_do_not_read_it(
    stated, make_notice, rf
):
    plain = make_notice(("retention", {"text": "<p>Long.</p>"}), title="Plain")
    full = make_notice(("cookies", {}), title="Full")
    request = rf.get("/")
    request.is_preview = True

    with CaptureQueriesContext(connection) as captured:
        fresh(plain).serve(rf.get("/")).render()
        assert NoticeView(fresh(full), request).context()["fingerprint"] == ""

    assert not _of_cookies(captured)


def test_a_visit_asks_each_site_once_where_no_cache_keeps_it(pages, client, settings):
    """Whose a page is that two sites share is told by the facts of both."""
    settings.WAGTAIL_PRIVACY_CACHE_SECONDS = 0
    notice = pages[0]
    root = notice.get_site().root_page
    Site.objects.create(hostname="bjork.example", root_page=root)
    table = connection.ops.quote_name(PrivacySettings._meta.db_table)

    with CaptureQueriesContext(connection) as captured:
        assert client.get(notice.get_url()).status_code == 200

    assert len([query for query in captured if table in query["sql"]]) == 2
