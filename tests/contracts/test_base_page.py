"""A site with a base page of its own takes the mixins and leaves our page types out.

The site is ``tests/basepage``; it has other settings than the tests, so what happens
there happens in processes of its own, and is looked at here.
"""

from __future__ import annotations

import subprocess
from typing import Any

import pytest
import wagtail
from bs4 import BeautifulSoup

from tests.contracts.fresh_site import FreshSite
from tests.contracts.markdown import ROOT
from tests.contracts.readme_steps import OLD_NOTICE


pytestmark = pytest.mark.skipif(
    wagtail.VERSION < (8, 0), reason="Wagtail has custom base pages from 8.0 on"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> FreshSite:
    folder = tmp_path_factory.mktemp("basepage")
    return FreshSite(
        folder,
        manage=("-m", "django"),
        environment={
            "PYTHONPATH": f"{ROOT}:{folder}",
            "DJANGO_SETTINGS_MODULE": "tests.basepage.settings",
            "BASEPAGE_DATABASE": str(folder / "site.sqlite3"),
        },
    )


@pytest.fixture(scope="module")
def migrated(site: FreshSite) -> str:
    """What the migrations of an empty database print."""
    return site.run("python -m django migrate")


@pytest.fixture(scope="module")
def journeys(site: FreshSite, migrated: str) -> dict[str, Any]:
    """What editors and visitors saw on the site."""
    (site.path / "old-notice.txt").write_text(OLD_NOTICE, encoding="utf-8")
    return site.shell(
        "from pathlib import Path\n"
        "from tests.basepage.journeys import all_journeys\n"
        "from tests.contracts.fresh_site import report\n"
        "report(all_journeys(Path('old-notice.txt')))"
    )


def page_at(journeys: dict[str, Any], path: str) -> BeautifulSoup:
    status, html = journeys["visits"][path]
    assert status == 200
    return BeautifulSoup(html, "html.parser")


def links(page: BeautifulSoup, selector: str) -> list[str]:
    return [link["href"] for link in page.select(selector)]


def test_the_checks_have_nothing_to_say(site: FreshSite) -> None:
    output = site.run("python -W error::DeprecationWarning -m django check")

    assert "no issues (0 silenced)" in output


def test_our_page_types_on_a_base_page_of_the_site_are_an_error_that_says_what_to_do(
    site: FreshSite,
) -> None:
    (site.path / "with_our_pages.py").write_text(
        "from tests.basepage.settings import *\n"
        "INSTALLED_APPS = [*INSTALLED_APPS, 'wagtail_privacy.pages']\n",
        encoding="utf-8",
    )

    done = subprocess.run(  # noqa: S603 - Django's own command on our own settings
        [site.python, "-m", "django", "check", "--settings", "with_our_pages"],
        cwd=site.path,
        env=site.variables(),
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "(wagtail_privacy.E008)" in done.stderr
    assert "WAGTAIL_PAGE_MODEL is 'foundation.BasePage'" in done.stderr
    assert "Remove 'wagtail_privacy.pages' from INSTALLED_APPS" in done.stderr


def test_no_model_of_ours_or_of_the_site_lacks_a_migration(site: FreshSite) -> None:
    output = site.run("python -m django makemigrations --check --dry-run")

    assert output.strip() == "No changes detected"


def test_the_site_s_migration_has_our_columns_and_none_of_our_blocks() -> None:
    folder = ROOT / "tests" / "basepage" / "website" / "migrations"
    source = "".join(path.read_text("utf-8") for path in folder.glob("0*.py"))

    assert "SectionStreamField" in source
    assert "block_lookup" not in source
    assert "wagtail_privacy.blocks" not in source


def test_an_empty_database_migrates(migrated: str) -> None:
    assert "Applying wagtail_privacy.0001_initial... OK" in migrated
    assert "Applying website.0001_initial... OK" in migrated
    assert "wagtail_privacy_pages" not in migrated


def test_a_visitor_reads_the_notice(journeys: dict[str, Any]) -> None:
    page = page_at(journeys, "/en/privacy/customers/")

    assert page.h1.text == "Customers"
    assert [item.h2.text for item in page.select(".privacy-section")][:3] == [
        "Controller",
        "Purposes of processing",
        "Data protection officer",
    ]
    assert "posti@vireessa.example" in page.select_one("#controller").text
    assert page.find("link", rel="stylesheet")["href"].endswith("notice.css")


def test_the_index_lists_the_notices_of_its_language(journeys: dict[str, Any]) -> None:
    english, finnish = (
        page_at(journeys, path) for path in ("/en/privacy/", "/fi/privacy/")
    )

    assert links(english, ".privacy-index a") == ["/en/privacy/customers/"]
    assert links(finnish, ".privacy-index a") == ["/fi/privacy/customers/"]


def test_a_section_page_of_the_site_belongs_to_its_notice(
    journeys: dict[str, Any],
) -> None:
    notice, section = (
        page_at(journeys, f"/en/privacy/customers/{path}") for path in ("", "cookies/")
    )

    assert notice.find("a", href="/en/privacy/customers/cookies/")
    assert section.h1.text == "Cookies"
    assert "The shop sets one cookie." in section.text
    assert section.find("a", href="/en/privacy/customers/")


@pytest.mark.parametrize(
    "path", ["privacy/", "privacy/customers/", "privacy/customers/cookies/"]
)
@pytest.mark.parametrize("language", ["en", "fi"])
def test_the_pages_link_to_their_languages(
    journeys: dict[str, Any], language: str, path: str
) -> None:
    page = page_at(journeys, f"/{language}/{path}")
    both = [f"/en/{path}", f"/fi/{path}"]

    assert links(page, ".privacy-languages a") == both
    assert [link["href"] for link in page.find_all("link", rel="alternate")] == [
        f"http://localhost{address}" for address in both
    ]
    current = page.select_one(".privacy-languages a[aria-current]")
    assert current["hreflang"] == language


def test_a_translated_notice_has_the_standard_headings_of_its_language(
    journeys: dict[str, Any],
) -> None:
    page = page_at(journeys, "/fi/privacy/customers/")

    assert page.select_one("#controller h2").text == "Rekisterinpitäjä"


def test_the_site_finds_our_pages_by_a_field_of_its_base_page(
    journeys: dict[str, Any],
) -> None:
    found = journeys["base"]

    assert found["by_department"] == ["Privacy", "Privacy"]
    assert {"LegalIndexPage", "LegalNoticePage", "LegalSectionPage"} <= set(
        found["types"]
    )


def test_an_editor_opens_changes_and_publishes_a_notice(
    journeys: dict[str, Any],
) -> None:
    editing = journeys["editing"]

    assert (editing["opened"], editing["posted"]) == (200, 302), editing["errors"]
    assert {"title", "slug", "department", "controller", "profile"} <= set(
        editing["fields"]
    )
    assert "seo_title" not in editing["fields"]
    assert editing["title"] == "Customers and visitors"
    assert editing["department"] == "Tuning"
    assert "<h1>Customers and visitors</h1>" in editing["public"]


def test_an_editor_opens_changes_and_publishes_a_section_page(
    journeys: dict[str, Any],
) -> None:
    editing = journeys["editing_section"]

    assert (editing["opened"], editing["posted"]) == (200, 302), editing["errors"]
    assert "<h1>Our cookie</h1>" in editing["public"]
    assert editing["sections"] == ["cookies"]
    assert "The shop sets one cookie." in editing["texts"][0]


def test_saving_keeps_the_sections(journeys: dict[str, Any]) -> None:
    editing = journeys["editing"]

    assert editing["sections"] == ["controller", "purposes", "dpo"]
    assert ["tune the pianos" in text for text in editing["texts"]] == [
        False,
        True,
        False,
    ]


def test_an_editor_starts_a_notice_below_the_index(journeys: dict[str, Any]) -> None:
    creating = journeys["creating"]

    assert (creating["add"], creating["listing"]) == (200, 200)
    assert creating["below_index"] == ["LegalNoticePage"]
    assert creating["above_section"] == ["LegalNoticePage"]
    assert creating["starts_with"][0] == "controller"
    assert len(creating["starts_with"]) > 5


def test_an_organisation_in_use_cannot_be_deleted(journeys: dict[str, Any]) -> None:
    controller, officer = journeys["protection"]

    assert (controller["kept"], controller["view"]) == (True, 409)
    assert (officer["kept"], officer["view"]) == (True, 409)
    assert "LegalNoticePage.controller" in controller["reason"]
    assert officer["reason"] == (
        "“Nuotti Lakipalvelut Oy” cannot be deleted: it is used in "
        "“Customers and visitors”, “Customers”."
    )


def test_the_usage_of_an_organisation_names_the_pages(journeys: dict[str, Any]) -> None:
    for organisation in journeys["protection"]:
        assert organisation["usage"] == 200
        assert "Customers and visitors" in organisation["uses"]


def test_an_old_notice_is_imported_below_any_parent_that_is_named(
    journeys: dict[str, Any],
) -> None:
    imported = journeys["imports"]

    assert [item["parent"] for item in imported] == [
        "Privacy",
        "Privacy",
        "Privacy",
        "Privacy",
        "Piano workshop",
    ]
    for item in imported:
        assert item["title"] == "Privacy notice of the rowing school"
        assert item["live"] is False
        assert item["controller"] == "Alder Bay Rowing Ltd"
        assert item["sections"] == ["controller", "purposes", "retention"]
