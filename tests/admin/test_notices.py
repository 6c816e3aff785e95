"""The admin's list of all notices."""

from __future__ import annotations

from datetime import date

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext, isolate_apps
from django.urls import reverse
from django.utils.translation import override
from modelcluster.models import ClusterableModel
from wagtail.models import GroupPagePermission, Page, Site

from tests.conftest import parsed, published
from tests.testapp.models import CampaignPage, MunicipalNoticePage
from wagtail_privacy.admin import notices as module
from wagtail_privacy.admin.notices import notice_list, notice_models, with_facts
from wagtail_privacy.models import Organisation, PrivacySettings
from wagtail_privacy.pages.models import PrivacyNoticePage


URL = "/admin/privacy-notices/"


@pytest.fixture
def pine(db):
    return Organisation.objects.create(name="Petäjä Oy")


@pytest.fixture
def some(make_notice, home, organisation, pine):
    """Two published notices of two types, a draft, and a page that is no notice."""
    make_notice(title="Customers", controller=organisation, next_review="2027-03-01")
    make_notice(
        title="Residents",
        page_type=MunicipalNoticePage,
        controller=pine,
        profile="fi_gdpr",
        next_review="2026-12-01",
    )
    make_notice(title="Recruitment", live=False)
    published(home.add_child(instance=CampaignPage(title="Campaign")))


def rows(client, query="", url=URL):
    """The words of every row, by title."""
    response = client.get(url + query)
    assert response.status_code == 200
    table = parsed(response.content).find("table", class_="listing")
    found = {}
    for row in table.tbody.find_all("tr") if table else ():
        cells = [cell.get_text(" ", strip=True) for cell in row.find_all("td")]
        found[row.find("div", class_="title-wrapper").get_text(" ", strip=True)] = cells
    return found


def test_notices_of_every_type_are_listed_with_their_facts(admin_client, some):
    found = rows(admin_client)

    assert set(found) == {"Customers", "Residents", "Recruitment"}
    customers, residents = found["Customers"], found["Residents"]
    assert customers[1:5] == [
        "Privacy notices",
        "Kuusikko Books Ltd",
        str(PrivacyNoticePage(profile="eu_gdpr_13").get_profile_display()),
        "English",
    ]
    assert residents[2] == "Petäjä Oy"
    assert customers[6] == "March 1, 2027"
    assert "live" in customers[7].lower()
    assert "draft" in found["Recruitment"][7].lower()


def test_a_notice_without_a_controller_is_listed_with_that_of_its_site(
    admin_client, make_notice, organisation, pine
):
    make_notice(title="Customers")
    make_notice(title="Residents", controller=pine)
    site = Site.objects.get(is_default_site=True)
    PrivacySettings.objects.create(site=site, controller=organisation)

    found = rows(admin_client)

    assert found["Customers"][2] == "Kuusikko Books Ltd"
    assert found["Residents"][2] == "Petäjä Oy"
    assert set(rows(admin_client, "?notice_controller=kuusikko")) == {"Customers"}
    assert set(rows(admin_client, "?notice_controller=oy")) == {"Residents"}


def test_a_title_leads_to_the_editor_and_the_parent_to_the_explorer(
    admin_client, some, index
):
    html = parsed(admin_client.get(URL).content)

    links = {
        link.get_text(strip=True): link["href"]
        for link in html.find("table", class_="listing").tbody.find_all("a", href=True)
    }
    customers = Page.objects.get(title="Customers")
    assert links["Customers"] == reverse("wagtailadmin_pages:edit", args=[customers.pk])
    assert links["Privacy notices"] == reverse("wagtailadmin_explore", args=[index.pk])


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?q=cust", {"Customers"}),
        ("?q=petäjä", set()),
        ("?notice_controller=petäjä", {"Residents"}),
        ("?notice_controller=kuusikko", {"Customers"}),
        ("?notice_profile=fi_gdpr", {"Residents"}),
        ("?notice_profile=eu_gdpr_13", {"Customers", "Recruitment"}),
        ("?live=false", {"Recruitment"}),
        ("?live=true", {"Customers", "Residents"}),
        ("?live=true&q=res", {"Residents"}),
        ("?live=maybe", {"Customers", "Residents", "Recruitment"}),
    ],
)
def test_the_list_is_searched_and_filtered(admin_client, some, query, expected):
    assert set(rows(admin_client, query)) == expected
    assert set(rows(admin_client, query, URL + "results/")) == expected


def test_the_list_is_searched_by_the_title_of_a_draft(admin_client, make_notice):
    page = make_notice(title="Customers")
    page.title = "Guests"
    page.save_revision()

    assert len(rows(admin_client, "?q=guest")) == 1


def test_the_list_is_filtered_by_language(
    admin_client, some, finnish_index, make_notice
):
    make_notice(parent=finnish_index, title="Asiakkaat")

    found = rows(admin_client, "?locale=fi")

    assert set(found) == {"Asiakkaat"}
    assert found["Asiakkaat"][4] == "Finnish"


@pytest.mark.parametrize(
    ("ordering", "expected"),
    [
        ("title", ["Customers", "Recruitment", "Residents"]),
        ("-title", ["Residents", "Recruitment", "Customers"]),
        ("notice_next_review", ["Residents", "Customers", "Recruitment"]),
        ("-notice_next_review", ["Customers", "Residents", "Recruitment"]),
        ("notice_controller", ["Customers", "Residents", "Recruitment"]),
        ("-live", ["Customers", "Residents", "Recruitment"]),
        ("locale__language_code", ["Customers", "Residents", "Recruitment"]),
        ("password", ["Recruitment", "Residents", "Customers"]),
        ("", ["Recruitment", "Residents", "Customers"]),
    ],
)
def test_the_list_is_sorted_by_every_column(admin_client, some, ordering, expected):
    page = Page.objects.get(title="Recruitment").specific
    page.save_revision()

    assert list(rows(admin_client, f"?ordering={ordering}")) == expected
    assert list(rows(admin_client, f"?ordering={ordering}&q=e")) == expected


def test_a_site_in_one_language_has_no_column_for_it(admin_client, some, settings):
    settings.WAGTAIL_I18N_ENABLED = False

    head = parsed(admin_client.get(URL).content).find("table", class_="listing").thead

    assert "Language" not in head.get_text(" ")
    assert "Legal profile" in head.get_text(" ")


def test_the_menu_leads_to_the_list(admin_client, some):
    html = admin_client.get(reverse("wagtailadmin_home")).content.decode()

    assert f'"url": "{URL}"' in html
    assert "Privacy notices" in html


def test_an_empty_list_says_so(admin_client):
    html = parsed(admin_client.get(URL).content)

    assert "There are no privacy notices to display." in html.main.get_text(" ")


def test_a_list_of_fifty_costs_as_many_queries_as_one_of_two(
    admin_client, make_notice, organisation, pine
):
    def cost():
        rows(admin_client)
        with CaptureQueriesContext(connection) as captured:
            assert rows(admin_client)
        return len(captured)

    def add(number):
        make_notice(
            title=f"Notice {number}",
            controller=[organisation, pine][number % 2],
            page_type=[PrivacyNoticePage, MunicipalNoticePage][number % 2],
        )

    for number in range(2):
        add(number)
    few = cost()
    for number in range(2, 50):
        add(number)

    assert len(rows(admin_client)) == 50
    assert cost() == few


def test_the_streams_of_the_notices_are_not_read(admin_client, some):
    with CaptureQueriesContext(connection) as captured:
        rows(admin_client)

    assert not [
        query for query in captured.captured_queries if '"sections"' in query["sql"]
    ]


@pytest.fixture
def of_one_branch(db, finnish_index):
    """Somebody who may edit below the Finnish index only."""
    user = User.objects.create_user("osasto", "osasto@kuusikko.example", "secret")
    group = Group.objects.create(name="Osasto")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    GroupPagePermission.objects.create(
        group=group,
        page=Page.objects.get(pk=finnish_index.pk),
        permission=Permission.objects.get(
            content_type__app_label="wagtailcore", codename="change_page"
        ),
    )
    user.groups.add(group)
    return user


def test_an_editor_sees_only_what_the_explorer_shows(
    of_one_branch, some, finnish_index, make_notice, settings
):
    make_notice(parent=finnish_index, title="Asiakkaat")
    client = Client()
    client.force_login(of_one_branch)

    assert set(rows(client)) == {"Asiakkaat"}
    settings.WAGTAILADMIN_PAGE_SEARCH_FILTER_BY_PERMISSIONS = False
    assert rows(client, "?q=cust") == {}


def test_the_notice_types_are_those_with_the_mixin():
    assert set(notice_models()) == {PrivacyNoticePage, MunicipalNoticePage}


def test_a_site_without_a_notice_type_has_no_list(monkeypatch):
    assert len(notice_list()) == 1
    monkeypatch.setattr(module, "get_page_models", lambda: [Page, CampaignPage])

    assert notice_list() == []


def test_one_type_alone_has_its_facts(make_notice, organisation, monkeypatch):
    make_notice(controller=organisation, next_review=date(2027, 3, 1))
    monkeypatch.setattr(module, "get_page_models", lambda: [PrivacyNoticePage])

    page = with_facts(Page.objects.all()).get(title="Customer register")

    assert page.notice_controller == "Kuusikko Books Ltd"
    assert page.notice_profile == "eu_gdpr_13"
    assert page.notice_next_review == date(2027, 3, 1)


@isolate_apps("tests.testapp")
def test_a_type_below_a_type_of_the_site_s_own_is_reached_through_it():
    class Base(ClusterableModel):
        class Meta:
            app_label = "testapp"

    class Office(Base):
        class Meta:
            app_label = "testapp"

    class Notice(Office):
        class Meta:
            app_label = "testapp"

    assert module._path(Base, Office) == "office"
    assert module._path(Base, Notice) == "office__notice"


def test_the_list_offers_no_action_on_all_pages_of_the_site(admin_client, some):
    html = parsed(admin_client.get(URL).content)

    assert not html.find(attrs={"data-bulk-action-select-all-checkbox": True})
    assert not html.find(class_="bulk-actions-choices")


def test_the_list_speaks_the_language_of_its_user(admin_client, admin_user, some):
    with override("fi"):
        assert str(module.NoticeListViewSet.menu_label) == "Tietosuojaselosteet"
