"""The steps of README, tutorial and how-tos, run in a fresh site as they stand."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from tests.contracts import readme_steps
from tests.contracts.fresh_site import FreshSite
from tests.contracts.markdown import DOCS, README, all_code_blocks, commands
from tests.contracts.readme_steps import TUTORIAL, blocks_of


WIKI_NOTICE = """\
= Privacy notice of the choir =

== Purposes of processing ==

We use the addresses to invite the singers of the choir to the rehearsals.

== Retention period ==

We keep the addresses for a year.
"""

Visits = dict[str, list]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> FreshSite:
    """The README's installation in the site that the tutorial starts."""
    return readme_steps.start(FreshSite(tmp_path_factory.mktemp("docs")))


@pytest.fixture(scope="module")
def installation(site: FreshSite) -> dict[str, str]:
    """What the README's commands for the installation print."""
    return readme_steps.install(site)


@pytest.fixture(scope="module")
def first_visit(site: FreshSite, installation: dict[str, str]) -> Visits:
    """The pages of the README's first notice."""
    return site.shell(
        f"{readme_steps.first_notice()}\n"
        "from tests.contracts.fresh_site import visit\n"
        "visit('/privacy/', '/privacy/customers/')"
    )


@pytest.fixture(scope="module")
def imported(site: FreshSite, first_visit: Visits) -> str:
    """What the README's import command prints."""
    return readme_steps.import_old_notice(site)


@pytest.fixture(scope="module")
def second_visit(site: FreshSite, imported: str) -> Visits:
    """Pages of the site with every file that the documentation tells to write."""
    files = [*all_code_blocks("python"), *all_code_blocks("html")]
    site.write(block for block in files if block.file)
    for step in commands(DOCS / "how-to" / "own-page-type.md", "The models"):
        site.run(step)
    (site.path / "choir.wiki").write_text(WIKI_NOTICE, encoding="utf-8")
    scripts = site.path / "scripts"
    scripts.mkdir()
    for number, block in enumerate(all_code_blocks("python")):
        if block.runs and block.page != README:
            (scripts / f"{number:03}.py").write_text(block.text, encoding="utf-8")
    return site.shell(
        "from pathlib import Path\n"
        "from tests.contracts.fresh_site import use_extensions, visit\n"
        "use_extensions(Path('scripts'), Path('choir.wiki'))\n"
        "visit('/privacy/', '/privacy/customers/', '/legal/', '/legal/cameras/',"
        " '/legal/cameras/cookies/',"
        " '/legal/privacy-notice-of-the-choir/', '/search/?query=invoices')"
    )


def body(visits: Visits, path: str) -> BeautifulSoup:
    """The page of a visit; it must have been there."""
    status, html = visits[path]
    assert status == 200
    return BeautifulSoup(html, "html.parser")


def test_the_tutorial_installs_as_the_readme_does() -> None:
    (readme,) = blocks_of(README, "INSTALLED_APPS")
    pages = [TUTORIAL, DOCS / "how-to" / "install.md"]

    for page in pages:
        (block,) = blocks_of(page, "INSTALLED_APPS")
        assert block.text == readme.text
    assert "python -m pip install wagtail-privacy" in commands(README, "Install")


def test_the_readme_installs_the_package_on_a_fresh_site(
    installation: dict[str, str],
) -> None:
    assert list(installation) == ["python manage.py check", "python manage.py migrate"]
    assert "no issues" in installation["python manage.py check"]
    assert (
        "Applying wagtail_privacy_pages.0001"
        in installation["python manage.py migrate"]
    )


def test_the_first_notice_of_the_readme_is_read_by_a_visitor(
    first_visit: Visits,
) -> None:
    page = body(first_visit, "/privacy/customers/")

    assert page.h1.text == "Customers"
    assert [item.text for item in page.select(".privacy-section h2")] == [
        "Controller",
        "Purposes of processing",
        "Retention period",
    ]
    assert "Pine Tree Books Ltd" in page.select_one("#controller").text
    index = body(first_visit, "/privacy/")
    assert index.select_one(".privacy-index a")["href"] == "/privacy/customers/"


def test_the_import_command_of_the_readme_makes_a_draft(imported: str) -> None:
    lines = [line.strip() for line in imported.splitlines()]

    assert lines[0] == "old-notice.txt: Privacy notice of the rowing school"
    assert [line for line in lines[1:] if line[0] != "→"] == [
        "controller: 1. Controller",
        "purposes: 2. Purposes of processing",
        "retention: 3. Retention period",
    ]


def test_the_template_of_the_tutorial_puts_notices_into_the_frame_of_the_site(
    second_visit: Visits,
) -> None:
    page = body(second_visit, "/privacy/customers/")

    assert page.select_one('link[href="/static/css/mysite.css"]')
    assert page.select_one('link[href="/static/wagtail_privacy/notice.css"]')
    assert page.title.text.split() == "Customers – Pine Tree Books Ltd".split()
    assert page.select_one(".privacy h1").text == "Customers"
    assert body(second_visit, "/privacy/").select_one(".privacy-index a")


def test_the_how_tos_give_a_site_its_own_page_type_sections_and_profile(
    second_visit: Visits,
) -> None:
    page = body(second_visit, "/legal/cameras/")

    assert "This notice is for visitors." in page.text
    assert (
        page.select_one("#repair-history h2").text == "Repair history of your product"
    )
    assert "Points per euro: 3" in page.select_one("#loyalty-points").text
    assert "our-purposes" in page.select_one("#purposes")["class"]
    assert body(second_visit, "/legal/").select_one('a[href="/legal/cameras/"]')


def test_the_how_to_gives_a_section_an_address_of_its_own(
    second_visit: Visits,
) -> None:
    page = body(second_visit, "/legal/cameras/cookies/")

    assert "The door sets no cookie." in page.select_one("#cookies").text
    assert page.select_one('a[href="/legal/cameras/"]')


def test_the_import_format_of_the_docs_reads_its_files(second_visit: Visits) -> None:
    page = body(second_visit, "/legal/privacy-notice-of-the-choir/")

    assert [item["id"] for item in page.select(".privacy-section")] == [
        "purposes",
        "retention",
    ]


def test_the_search_of_a_site_finds_notices_by_their_text(second_visit: Visits) -> None:
    page = body(second_visit, "/search/?query=invoices")

    assert page.select_one('a[href="/privacy/customers/"]')
