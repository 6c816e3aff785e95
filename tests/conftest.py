"""What several test packages need: a site in two languages, its pages and people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.auth.models import Group, Permission, User
from django.core.signals import setting_changed
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Locale, Page, Site

from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage
from wagtail_privacy.variants import add_variants, variants


#: For tests that search: MariaDB finds a row by its words only after a commit.
searching = pytest.mark.django_db(
    transaction=connection.vendor == "mysql", serialized_rollback=True
)


def _keep_variants(*, setting: str, **kwargs: Any) -> None:
    """Django forgets all words when these settings change, which only tests do."""
    if setting in {"LANGUAGES", "LOCALE_PATHS"}:
        add_variants(variants())


setting_changed.connect(_keep_variants)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--only-database",
        action="store_true",
        help="only tests that use the database: others say nothing of another server",
    )


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    if config.getoption("--only-database"):
        left_out = [item for item in items if not _uses_database(item)]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if _uses_database(item)]


def _uses_database(item: pytest.Item) -> bool:
    names = {"db", "transactional_db"} & set(getattr(item, "fixturenames", ()))
    return bool(names or item.get_closest_marker("django_db"))


@pytest.fixture(autouse=True)
def _the_language_of_the_settings() -> Iterator[None]:
    """A visit of a Finnish page leaves Finnish active in its thread."""
    with override(settings.LANGUAGE_CODE):
        yield


@pytest.fixture
def home(db: None) -> Page:
    """The English home page, root of the site."""
    return Site.objects.get(is_default_site=True).root_page


@pytest.fixture
def finnish(home: Page) -> Locale:
    return Locale.objects.create(language_code="fi")


@pytest.fixture
def finnish_home(home: Page, finnish: Locale) -> Page:
    """The Finnish translation of the home page, live."""
    return published(home.copy_for_translation(finnish))


@pytest.fixture
def index(home: Page) -> PrivacyNoticeIndexPage:
    """A live English notice index at ``/en/privacy/``."""
    page = PrivacyNoticeIndexPage(title="Privacy notices", slug="privacy")
    return published(home.add_child(instance=page))


@pytest.fixture
def finnish_index(
    index: PrivacyNoticeIndexPage, finnish_home: Page, finnish: Locale
) -> PrivacyNoticeIndexPage:
    """The live Finnish translation of ``index`` at ``/fi/tietosuoja/``."""
    page = index.copy_for_translation(finnish)
    page.title, page.slug = "Tietosuojaselosteet", "tietosuoja"
    return published(page)


@pytest.fixture
def organisation(db: None) -> Organisation:
    return Organisation.objects.create(
        name="Kuusikko Books Ltd",
        business_id="9550396-1",
        country="FI",
        street="Spruce Lane 4",
        postal_code="00990",
        city="Helsinki",
        email="privacy@kuusikko.example",
        phone="040 555 0100",
        website="https://kuusikko.example/",
    )


MakeNotice = Callable[..., PrivacyNoticePage]


@pytest.fixture
def make_notice(index: PrivacyNoticeIndexPage) -> MakeNotice:
    """Make a notice page; ``sections`` is a list of (type id, value) pairs."""

    def make(
        *sections: tuple[str, dict[str, Any]],
        parent: Page = index,
        title: str = "Customer register",
        live: bool = True,
        page_type: type[Page] = PrivacyNoticePage,
        **fields: Any,
    ) -> PrivacyNoticePage:
        page = page_type(title=title, live=live, locale=parent.locale, **fields)
        page.sections = [{"type": id, "value": value} for id, value in sections]
        parent.add_child(instance=page)
        return published(page) if live else page

    return make


@pytest.fixture
def read(client: Client) -> Callable[[Page], BeautifulSoup]:
    """Return a page as a visitor gets it, parsed."""

    def read(page: Page) -> BeautifulSoup:
        response = client.get(page.get_url())
        assert response.status_code == 200
        return parsed(response.content)

    return read


@pytest.fixture
def editor(db: None) -> User:
    """Somebody who edits and publishes pages and keeps organisations; no superuser."""
    user = User.objects.create_user("editor", "editor@kuusikko.example", "secret")
    user.groups.add(Group.objects.get(name="Moderators"))
    user.user_permissions.set(
        Permission.objects.filter(
            content_type__app_label="wagtail_privacy",
            content_type__model="organisation",
        )
    )
    return user


@pytest.fixture
def editor_client(client: Client, editor: User) -> Client:
    client.force_login(editor)
    return client


def published(page: Page) -> Page:
    """Publish the page's latest state and return it as it is stored."""
    page.save_revision().publish()
    return page.specific_class.objects.get(pk=page.pk)


def parsed(html: str | bytes) -> BeautifulSoup:
    return BeautifulSoup(html, "html.parser")


def queries(client: Client, page: Page) -> int:
    """How many queries a visit of the page costs once the caches are warm."""
    client.get(page.get_url())
    with CaptureQueriesContext(connection) as captured:
        assert client.get(page.get_url()).status_code == 200
    return len(captured)
