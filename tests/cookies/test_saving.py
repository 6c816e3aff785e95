"""Suggestions in the registry: added, never changed, never twice."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import IntegrityError, connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import ModelLogEntry, Site

from tests.cookies.files import entry, har, row, table
from wagtail_privacy.cookies import saving
from wagtail_privacy.cookies.adoption import adopt, differences, take
from wagtail_privacy.cookies.reading import read_bytes
from wagtail_privacy.cookies.saving import import_suggestions
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.models import (
    Cookie,
    CookieService,
    CookieSettings,
    Organisation,
    SiteService,
)
from wagtail_privacy.models.cookie_gaps import gaps_of
from wagtail_privacy.models.site_facts import facts_of


pytestmark = pytest.mark.django_db

HJORTRON = row()
GOOGLE = row("_ga", platform="Google Analytics")
DJANGO = row("csrftoken", platform="Django", category="Functional")
MODELS = (CookieService, Cookie, Organisation, SiteService, ModelLogEntry)


@pytest.fixture
def site(home):
    return Site.objects.get(is_default_site=True)


def run(*rows, **options):
    return import_suggestions("a.csv", read_bytes(table(*rows)), **options)


def states(result):
    """What each service and row of a result is called, and whether it is new."""
    return {
        service.slug: (
            service.is_new,
            {cookie.name: cookie.is_new for cookie in service.cookies},
        )
        for service in result.services
    }


def counts():
    return [model.objects.count() for model in MODELS]


def codes(result):
    return [message.code for message in result.messages]


def own_service(**fields):
    """A service that an editor has entered and confirmed."""
    service = CookieService.objects.create(
        **{"name": "Hjortron", "category": "necessary", **fields}
    )
    Cookie.objects.create(
        service=service, name="hj_visit", purpose={"en": "Ours."}, sort_order=4
    )
    return service


def test_a_platform_becomes_a_service_that_nobody_has_confirmed():
    result = run(HJORTRON)

    assert states(result) == {"hjortron": (True, {"hj_visit": True})}
    service = CookieService.objects.get()
    assert (service.name, service.category, service.confirmed) == (
        "Hjortron",
        "statistics",
        False,
    )
    assert (service.provider, service.country, service.known) == (None, "", "")
    assert service.privacy_url == "https://hjortron.example/privacy"
    cookie = service.cookies.get()
    assert (cookie.name, cookie.party, cookie.category) == ("hj_visit", "first", "")
    assert (cookie.lifetime, cookie.lifetime_number, cookie.lifetime_unit) == (
        "duration",
        13,
        "month",
    )
    assert str(cookie.purpose) == "Counts visits."
    assert cookie.purpose.data == {"en": "Counts visits."}
    assert cookie.confirmed
    assert cookie.key
    cookie.full_clean()


def test_a_known_service_is_as_it_is_adopted_but_for_the_rows_that_were_not_found():
    result = run(GOOGLE)

    assert states(result) == {"ga4": (True, {"_ga": True})}
    imported = CookieService.objects.get()
    imported_row = imported.cookies.get()
    provider = imported.provider.name
    imported.delete()
    adopted = adopt("ga4")
    for field in CookieService._meta.concrete_fields:
        if field.name not in {"id", "changed_at", "confirmed", "adopted"}:
            assert getattr(imported, field.name) == getattr(adopted, field.name)
    adopted_row = adopted.cookies.get(name="_ga")
    for field in Cookie._meta.concrete_fields:
        if field.name not in {"id", "service", "sort_order"}:
            assert getattr(imported_row, field.name) == getattr(adopted_row, field.name)
    assert provider == "Google Ireland Limited"
    assert not imported.confirmed


def test_the_rows_that_were_not_found_can_be_taken_over_later():
    run(GOOGLE)
    service = CookieService.objects.get()

    news = differences(service)

    assert {item.change.value for item in news} == {"added"}
    assert not any(item.label.split()[-1] == "_ga" for item in news)
    take(service, [item.key for item in news])
    assert service.cookies.count() == len(news) + 1
    assert differences(service) == ()


def test_visitors_see_nothing_of_it_before_somebody_confirms(site):
    before = facts_of(site.pk).registry
    run(HJORTRON, GOOGLE, site=site)

    registry = facts_of(site.pk).registry

    assert registry.services == before.services == ()
    assert registry.others == ()
    assert registry.changed_on is None
    assert registry.unconfirmed == ("Google Analytics 4", "Hjortron")


def test_a_confirmed_suggestion_is_seen_with_its_rows(site):
    run(HJORTRON, site=site)
    service = CookieService.objects.get()
    service.confirmed = True
    service.save()

    (fact,) = facts_of(site.pk).registry.services

    assert [cookie.name for cookie in fact.cookies] == ["hj_visit"]


def test_a_site_uses_the_new_services_and_no_other_site_does(site, home):
    other = Site.objects.create(hostname="bjork.example", root_page=home)

    run(HJORTRON, site=site)

    settings = CookieSettings.for_site(site)
    assert [item.name for item in settings.services.all()] == ["Hjortron"]
    assert settings.services_changed_at is None
    assert not SiteService.objects.filter(settings__site=other).exists()
    assert codes(run(HJORTRON, site=site)) == []
    assert SiteService.objects.count() == 1


def test_a_suggestion_that_was_there_before_is_used_from_then_on(site):
    run(HJORTRON)
    assert facts_of(site.pk).registry.unconfirmed == ()

    run(HJORTRON, site=site)

    assert facts_of(site.pk).registry.unconfirmed == ("Hjortron",)


def test_a_confirmed_service_that_the_site_does_not_use_is_told_and_left(site):
    own_service()

    result = run(HJORTRON, site=site)

    assert not SiteService.objects.exists()
    assert [(item.code, item.text) for item in result.messages] == [
        ("not-selected", "Hjortron")
    ]
    CookieSettings.for_site(site).services.add(CookieService.objects.get())
    assert codes(run(HJORTRON, site=site)) == []


def test_what_an_editor_has_entered_is_not_changed():
    service = own_service()
    before = [
        list(model.objects.order_by("pk").values()) for model in (CookieService, Cookie)
    ]

    result = run(HJORTRON, row("hj_new"))

    assert states(result) == {"hjortron": (False, {"hj_visit": False, "hj_new": True})}
    added = Cookie.objects.get(name="hj_new")
    assert (added.service, added.confirmed, added.sort_order) == (service, False, 5)
    added.delete()
    CookieService.objects.update(changed_at=before[0][0]["changed_at"])
    after = [
        list(model.objects.order_by("pk").values()) for model in (CookieService, Cookie)
    ]
    assert after == before


def test_a_new_row_of_a_confirmed_service_leaves_the_day_of_the_last_change():
    service = own_service()
    service.refresh_from_db()

    run(row("hj_new"))

    assert CookieService.objects.get().changed_at == service.changed_at


@pytest.mark.parametrize("category", ["Functional", "Necessary", "Security", ""])
def test_nothing_is_necessary_because_its_service_is(category):
    own_service()

    result = run(row("hj_new", category=category))

    assert Cookie.objects.get(name="hj_new").category == "unclassified"
    assert result.services[0].cookies[0].category == "unclassified"


def test_a_known_entry_keeps_its_category_whatever_an_editor_made_of_the_service():
    service = adopt("ga4")
    service.category = "marketing"
    service.save()
    service.cookies.all().delete()

    run(GOOGLE)

    assert Cookie.objects.get(name="_ga").category == "statistics"


def test_what_the_package_knows_to_be_necessary_is_so_and_waits_for_an_editor():
    result = run(DJANGO)

    assert result.services[0].cookies[0].category == "necessary"
    assert not CookieService.objects.get().confirmed
    assert Cookie.objects.get().setting == "CSRF_COOKIE"


def test_the_same_file_again_adds_nothing():
    rows = [HJORTRON, GOOGLE, DJANGO, row("a", domain=".lakka.example", platform="L")]
    first = run(*rows)
    before = counts()

    again = run(*rows)

    assert counts() == before
    assert {new for new, _rows in states(again).values()} == {False}
    assert [item.slug for item in again.services] == sorted(
        (item.slug for item in first.services),
        key=lambda slug: CookieService.objects.get(slug=slug).pk,
    )
    assert not any(
        new for _new, rows in states(again).values() for new in rows.values()
    )


def test_a_recording_of_a_browser_becomes_services_by_host():
    visit = har(
        entry(set=[{"name": "_ga_1AB2CD"}, {"name": "cart"}]),
        entry("https://www.youtube.com/embed/a", set=[{"name": "YSC"}]),
        entry("https://i.ytimg.com/a.png"),
        entry("https://cdn.lakka.example/a.js"),
        entry("https://cdn.lakka.example/b.js", sent=["uid"]),
    )

    result = import_suggestions("a.har", read_bytes(visit))

    assert states(result) == {
        "ga4": (True, {"_ga_*": True}),
        "youtube": (True, {"YSC": True}),
        "cdn-lakka-example": (True, {"": True, "uid": True}),
        "kuusikko-example": (True, {"cart": True}),
    }
    lakka = CookieService.objects.get(slug="cdn-lakka-example")
    assert (lakka.name, lakka.hosts) == ("cdn.lakka.example", "cdn.lakka.example")
    assert lakka.category == "unclassified"
    fields = {gap.field for gap in gaps_of(lakka) if gap.blocks}
    assert {"provider", "purpose"} <= fields


def test_a_dry_run_tells_the_same_and_writes_nothing(site):
    own_service(name="Google Analytics 4 of ours")
    rows = [HJORTRON, GOOGLE, row("hj_visit", platform="Ours")]
    before = counts()
    with CaptureQueriesContext(connection) as queries:
        tried = run(*rows, site=site, dry_run=True)

    assert counts() == before
    assert not [
        query["sql"]
        for query in queries
        if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))
    ]
    assert tried == run(*rows, site=site)


def test_slugs_that_are_taken_get_a_number():
    CookieService.objects.create(name="Another", slug="ga4")
    CookieService.objects.create(name="Some more", slug="hjortron")

    assert set(states(run(HJORTRON, GOOGLE))) == {"hjortron-2", "ga4-2"}


def test_names_that_a_slug_cannot_tell_apart_are_services_of_their_own():
    rows = [row(platform="Мёд"), row(platform="蜂蜜"), row(platform="Honey, Ltd")]

    assert sorted(states(run(*rows))) == ["honey-ltd", "service", "service-2"]


def test_what_was_added_is_in_the_history():
    service = own_service()

    run(row("hj_new"), GOOGLE)

    entries = ModelLogEntry.objects.for_instance(service)
    assert [(item.action, item.data) for item in entries] == [
        ("wagtail.edit", {"imported": ["hj_new"]})
    ]
    google = CookieService.objects.get(known="ga4")
    assert [item.action for item in ModelLogEntry.objects.for_instance(google)] == [
        "wagtail.create"
    ]


@pytest.mark.parametrize("rows", [1, 40])
def test_rows_of_a_service_cost_the_same_queries_with_one_and_with_many(rows):
    run(HJORTRON)
    found = [row(f"hj_{number}") for number in range(rows)]

    with CaptureQueriesContext(connection) as queries:
        run(*found)

    assert Cookie.objects.count() == rows + 1
    assert len(queries) <= 13


def test_a_fault_leaves_nothing_behind():
    """The second service cannot be written: the first is not there either."""
    rows = [HJORTRON, row(platform="Lakka")]
    before = counts()

    def no_lakka(execute, sql, params, many, context):
        if sql.startswith("INSERT") and "Lakka" in str(params):
            raise IntegrityError("no")
        return execute(sql, params, many, context)

    refused = pytest.raises(ImportRefused, match="Somebody else changes “Lakka”")
    with connection.execute_wrapper(no_lakka), refused:
        run(*rows)

    assert counts() == before


def somebody_else(act):
    """Let ``act`` happen when the import has looked and is about to write.

    The first savepoint is that of the whole import.
    """
    savepoints = []

    def wrapper(execute, sql, params, many, context):
        if sql.startswith("SAVEPOINT"):
            savepoints.append(sql)
            if len(savepoints) == 2:
                act()
        return execute(sql, params, many, context)

    return connection.execute_wrapper(wrapper)


def test_a_service_that_somebody_adds_between_look_and_save_is_found():
    def add():
        CookieService.objects.create(name="HJORTRON", slug="hjortron")

    with somebody_else(add):
        result = run(HJORTRON)

    assert states(result) == {"hjortron": (False, {"hj_visit": True})}
    service = CookieService.objects.get()
    assert service.confirmed
    assert [item.confirmed for item in service.cookies.all()] == [False]


def test_a_slug_that_somebody_takes_between_look_and_save_gets_a_number():
    def add():
        CookieService.objects.create(name="Another", slug="hjortron")

    with somebody_else(add):
        result = run(HJORTRON)

    assert states(result) == {"hjortron-2": (True, {"hj_visit": True})}


def test_a_row_that_somebody_adds_between_look_and_save_is_found():
    service = CookieService.objects.create(name="Hjortron")

    def add():
        Cookie.objects.create(service=service, name="hj_visit")

    with somebody_else(add):
        result = run(HJORTRON, row("hj_new"))

    assert states(result) == {"hjortron": (False, {"hj_visit": False, "hj_new": True})}
    assert Cookie.objects.count() == 2


def test_a_service_that_somebody_deletes_between_look_and_save_is_made_anew():
    service = own_service()
    look = saving.read_stored()
    service.delete()

    planned, _messages = saving.plan(read_bytes(table(HJORTRON)).cookies, look, [])
    saved, _cookies, is_new = saving._save(planned[0], None)

    assert is_new
    assert saved.name == "Hjortron"


FILES = [
    table(HJORTRON, GOOGLE, row("hj_new"), row("lk", platform="Lakka")),
    har(
        entry(set=[{"name": "_ga"}, {"name": "cart"}]),
        entry("https://cdn.lakka.example/", set=[{"name": "uid"}]),
        entry("https://www.youtube.com/", set=[{"name": "YSC"}]),
    ),
]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
@pytest.mark.parametrize("content", FILES, ids=["table", "har"])
def test_two_imports_at_once_double_nothing(content):
    found = read_bytes(content)
    start = Barrier(4)

    def import_at_once(_number):
        if connection.vendor == "sqlite":
            connection.ensure_connection()
            connection.transaction_mode = None  # Django's own: it locks when it writes.
        start.wait(timeout=10)
        try:
            return import_suggestions("a", found)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(import_at_once, range(4)))

    rows = Cookie.objects.values_list("service__name", "kind", "name", "domain")
    names = list(CookieService.objects.values_list("name", flat=True))
    told = [len(service.cookies) for service in results[0].services]
    assert len(set(rows)) == len(rows) == sum(told)
    assert len(set(names)) == len(names)
    new = [service.name for result in results for service in result.services]
    assert set(new) == set(names)
    created = [
        service.name
        for result in results
        for service in result.services
        if service.is_new
    ]
    assert sorted(created) == sorted(names)
    for name in names:
        company = CookieService.objects.get(name=name).provider
        assert company is None or (
            Organisation.objects.filter(name=company.name).count() == 1
        )


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
@pytest.mark.skipif(connection.vendor != "sqlite", reason="others lock rows")
def test_a_database_that_somebody_else_keeps_locked_is_told():
    found = read_bytes(table(HJORTRON))
    hold, released = Barrier(2), Barrier(2)

    def keep_locked():
        connection.ensure_connection()
        connection.cursor().execute("BEGIN IMMEDIATE")
        hold.wait(timeout=10)
        released.wait(timeout=10)
        connection.cursor().execute("ROLLBACK")
        connection.close()

    with ThreadPoolExecutor(1) as threads:
        keeping = threads.submit(keep_locked)
        hold.wait(timeout=10)
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout = 50")
        connection.transaction_mode, mode = None, connection.transaction_mode
        try:
            with pytest.raises(ImportRefused, match="could not be written to.*locked"):
                import_suggestions("a.csv", found)
        finally:
            connection.transaction_mode = mode
            connection.cursor().execute("PRAGMA busy_timeout = 20000")
            released.wait(timeout=10)
        keeping.result()

    assert not CookieService.objects.exists()
