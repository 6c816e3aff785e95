"""The wheel in an empty environment: the README followed by a script, word for word.

Nothing of the checkout is on the path there. It needs a package index for Wagtail and
what else the wheel asks for.
"""

from __future__ import annotations

import os
import venv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.contracts import readme_steps
from tests.contracts.conftest import pip
from tests.contracts.fresh_site import MARK, FreshSite
from tests.contracts.markdown import DOCS, ROOT, all_code_blocks
from tests.contracts.served_site import Visitor, served


pytestmark = pytest.mark.install

PASSWORD = "kanto-7-mänty"
REPORT = f"""
import json
def report(result):
    print({MARK!r})
    print(json.dumps(result))
"""
#: Where the package lies, and what the interpreter can see.
WHERE = f"""{REPORT}
import sys, wagtail_privacy
report([wagtail_privacy.__file__, *sys.path])
"""
#: The address of every view of ours in the admin, by a name.
VIEWS = f"""{REPORT}
from django.apps import apps
from django.urls import reverse
from wagtail.models import Page
from wagtail_privacy.models import Organisation
organisation = Organisation.objects.get(name="Pine Tree Books Ltd")
name = Organisation.snippet_viewset.get_url_name
views = dict()
for view in ("list", "add"):
    views[view] = reverse(name(view))
for view in ("edit", "inspect", "usage", "history", "delete"):
    views[view] = reverse(name(view), args=[organisation.pk])
chooser = Organisation.snippet_viewset.chooser_viewset
views["chooser"] = reverse(chooser.get_url_name("choose"))
pages = [page.specific for page in Page.objects.filter(depth__gt=1)]
for model in apps.get_app_config("wagtail_privacy_pages").get_models():
    label = model._meta.model_name
    (parent, *others) = [page for page in pages if model.can_create_at(page)][::-1]
    views["add " + label] = reverse(
        "wagtailadmin_pages:add", args=["wagtail_privacy_pages", label, parent.pk]
    )
    for page in model.objects.all():
        for view in ("edit", "history", "usage", "delete", "copy"):
            address = reverse("wagtailadmin_pages:" + view, args=[page.pk])
            views[f"{{view}} {{label}} {{page.slug}}"] = address
report(views)
"""
#: The routes of a multilingual site, as Wagtail's guide has them.
ROUTES = """
from django.conf.urls.i18n import i18n_patterns
urlpatterns = [
    *urlpatterns[:-1], *i18n_patterns(urlpatterns[-1], prefix_default_language=False)
]
"""
LANGUAGES = """
LANGUAGE_CODE = "en"
MIDDLEWARE.insert(1, "django.middleware.locale.LocaleMiddleware")
INSTALLED_APPS += ["wagtail.locales", "wagtail.contrib.simple_translation"]
"""
TRANSLATED = f"""{REPORT}
from wagtail.models import Locale, Site
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage
finnish = Locale.objects.create(language_code="fi")
home = Site.objects.get(is_default_site=True).root_page.specific
index = PrivacyNoticeIndexPage.objects.get(slug="privacy")
notice = PrivacyNoticePage.objects.get(slug="customers")
for page in (home, index, notice):
    page.copy_for_translation(finnish).save_revision().publish()
report([page.url for page in PrivacyNoticePage.objects.filter(locale=finnish)])
"""


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory, built_wheel: Path) -> FreshSite:
    """A folder with an environment that has the wheel and what pip brings with it."""
    folder = tmp_path_factory.mktemp("install")
    venv.create(folder / "venv", with_pip=True)
    python = str(folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python")
    program, *arguments = readme_steps.pip_install().split()[2:]
    assert program == "pip"
    assert arguments[-1] == "wagtail-privacy"
    pip(python, *arguments[:-1], str(built_wheel))
    return FreshSite(folder, python=python, environment={})


@pytest.fixture(scope="module")
def site(outside: FreshSite) -> FreshSite:
    return readme_steps.start(outside)


@pytest.fixture(scope="module")
def installation(site: FreshSite) -> dict[str, str]:
    return readme_steps.install(site)


@pytest.fixture(scope="module")
def imported(site: FreshSite, installation: dict[str, str]) -> str:
    """The README's first notice, then its import; what the import prints."""
    site.shell(f"{readme_steps.first_notice()}\n{REPORT}\nreport(None)")
    return readme_steps.import_old_notice(site)


@pytest.fixture(scope="module")
def visitor(site: FreshSite, imported: str) -> Iterator[Visitor]:
    with served(site) as visitor:
        yield visitor


@pytest.fixture(scope="module")
def views(site: FreshSite, imported: str) -> dict[str, str]:
    return site.shell(VIEWS)


@pytest.fixture(scope="module")
def superuser(site: FreshSite, visitor: Visitor) -> Visitor:
    """Somebody who may do everything in the admin, logged in."""
    account = "--username keeper --email keeper@pinetreebooks.example"
    with_password = replace(site, environment={"DJANGO_SUPERUSER_PASSWORD": PASSWORD})
    with_password.run(f"python manage.py createsuperuser --noinput {account}")
    superuser = Visitor(visitor.address)
    superuser.log_in("keeper", PASSWORD)
    return superuser


def headings(page: BeautifulSoup) -> list[str]:
    return [item.text for item in page.select(".privacy-section h2")]


def test_nothing_but_the_environment_is_on_the_path(
    outside: FreshSite, site: FreshSite
) -> None:
    package, *path = site.shell(WHERE)

    assert package.startswith(str(outside.path / "venv"))
    assert len(path) > 2
    assert [item for item in path if item.startswith(str(ROOT))] == []


def test_the_readme_s_commands_check_and_migrate(installation: dict[str, str]) -> None:
    assert "no issues" in installation["python manage.py check"]
    migrated = installation["python manage.py migrate"]
    assert "Applying wagtail_privacy.0001_initial... OK" in migrated
    assert "Applying wagtail_privacy_pages.0001_initial... OK" in migrated


def test_the_installed_models_lack_no_migration(
    site: FreshSite, installation: dict[str, str]
) -> None:
    output = site.run("python manage.py makemigrations --check --dry-run")

    assert output.strip() == "No changes detected"


def test_the_readme_s_notice_is_read_over_http(visitor: Visitor) -> None:
    page = visitor.read("/privacy/customers/")

    assert page.h1.text == "Customers"
    assert headings(page) == [
        "Controller",
        "Purposes of processing",
        "Retention period",
    ]
    assert "Pine Tree Books Ltd" in page.select_one("#controller").text
    index = visitor.read("/privacy/")
    assert index.select_one(".privacy-index a")["href"] == "/privacy/customers/"


def test_the_stylesheet_comes_with_the_page(visitor: Visitor) -> None:
    link = visitor.read("/privacy/customers/").find("link", rel="stylesheet")

    status, body = visitor.open(link["href"])

    assert link["href"].startswith("/static/wagtail_privacy/")
    assert status == 200
    assert ".privacy" in body


def test_the_readme_s_import_makes_a_draft(imported: str, visitor: Visitor) -> None:
    title, *lines = [line.strip() for line in imported.splitlines()]

    assert title == "old-notice.txt: Privacy notice of the rowing school"
    assert "controller: 1. Controller" in lines
    status, _body = visitor.open("/privacy/privacy-notice-of-the-rowing-school/")
    assert status == 404


def test_every_admin_view_of_ours_opens(
    superuser: Visitor, views: dict[str, str]
) -> None:
    opened = {name: superuser.open(path)[0] for name, path in views.items()}

    assert {"list", "edit", "inspect", "usage", "history", "delete"} <= set(opened)
    assert {"add privacynoticepage", "edit privacynoticepage customers"} <= set(opened)
    assert {name: status for name, status in opened.items() if status != 200} == {}


def test_the_editor_of_a_notice_finds_its_scripts_and_styles(
    superuser: Visitor, views: dict[str, str]
) -> None:
    page = superuser.read(views["edit privacynoticepage customers"])
    files = [item["src"] for item in page.select("script[src]")]
    files += [item["href"] for item in page.select('link[rel="stylesheet"]')]
    ours = [file for file in files if "wagtail_privacy" in file]

    assert any(file.partition("?")[0].endswith("admin.js") for file in ours)
    assert [file for file in ours if superuser.open(file)[0] != 200] == []


@pytest.fixture(scope="module")
def finnish(site: FreshSite, superuser: Visitor) -> Iterator[BeautifulSoup]:
    """The first notice in Finnish, in the site that the how-to makes multilingual."""
    (languages,) = [
        block
        for block in all_code_blocks("python")
        if block.page == DOCS / "how-to" / "translate.md"
        and "WAGTAIL_I18N_ENABLED" in block.text
    ]
    base = site.path / "mysite" / "settings" / "base.py"
    base.write_text(base.read_text("utf-8") + languages.text + LANGUAGES, "utf-8")
    urls = site.path / "mysite" / "urls.py"
    urls.write_text(urls.read_text("utf-8") + ROUTES, "utf-8")
    site.run("python manage.py migrate")
    (address,) = site.shell(TRANSLATED)
    with served(site) as visitor:
        yield visitor.read(address)


def test_a_finnish_notice_speaks_finnish(finnish: BeautifulSoup) -> None:
    assert finnish.html["lang"] == "fi"
    assert headings(finnish) == [
        "Rekisterinpitäjä",
        "Henkilötietojen käsittelyn tarkoitukset",
        "Henkilötietojen säilytysaika",
    ]


def test_a_finnish_notice_leads_to_the_english_one(finnish: BeautifulSoup) -> None:
    links = finnish.select(".privacy-languages a")

    assert [link["href"] for link in links] == [
        "/privacy/customers/",
        "/fi/privacy/customers/",
    ]
