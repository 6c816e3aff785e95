"""The example site tells its facts once, and says them in every language.

It has settings of its own, so what happens there happens in a process of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from tests.contracts.fresh_site import FreshSite
from tests.contracts.markdown import ROOT
from tests.importing.round_trip import missing_words, sections_of, sections_of_page
from wagtail_privacy.importing.reading import read_bytes


EXAMPLE = ROOT / "example_site"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the site holds after ``make demo``."""
    folder = tmp_path_factory.mktemp("demo")
    site = FreshSite(
        folder,
        manage=(str(EXAMPLE / "manage.py"),),
        environment={"PYTHONPATH": str(ROOT), "EXAMPLE_SITE_VAR": str(folder)},
    )
    site.run(f"python {EXAMPLE / 'manage.py'} demo")
    return site.shell("from tests.contracts.loaded_demo import tell; tell()")


@pytest.fixture(params=[0, 1], ids=["selkaluoto", "savstrand"])
def both(
    request: pytest.FixtureRequest, demo: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """One site of the demo, and the other one."""
    return demo["sites"][request.param], demo["sites"][1 - request.param]


def words(html: str, anchor: str) -> str:
    """The words of one section, on one line."""
    section = BeautifulSoup(html, "html.parser").find(id=anchor)
    return " ".join(section.get_text(" ").split())


def disclosures(pages: Iterable[str]) -> list[tuple[str, str]]:
    """The language of each page with a disclosure of cookies, and its digest."""
    found = [BeautifulSoup(html, "html.parser") for html in pages]
    return [
        (page.html["lang"], section["data-registry-digest"])
        for page in found
        for section in page.select("[data-registry-digest]")
    ]


def test_a_second_run_changes_nothing(demo: dict[str, Any]) -> None:
    assert demo["is_same_after_second_run"]


def test_every_fact_has_a_field_that_takes_it(demo: dict[str, Any]) -> None:
    assert demo["unknown_facts"] == []


def test_an_editor_can_save_every_page_as_it_is(demo: dict[str, Any]) -> None:
    assert demo["refused"] == []


def test_sections_and_rows_have_the_same_ids_in_every_language(
    demo: dict[str, Any],
) -> None:
    for languages in demo["ids"].values():
        assert len(languages) == 3
        assert languages[0] == languages[1] == languages[2]
        ids = [id for section in languages[0] for id in section]
        assert len(ids) == len(set(ids))
    assert sum(map(len, demo["ids"].values())) == 18


@pytest.mark.parametrize("slug", ["asiakkaat", "kunder", "customers"])
def test_a_number_of_the_facts_stands_in_every_language(
    demo: dict[str, Any], slug: str
) -> None:
    retention = words(demo["pages"][slug], "retention")

    assert "36 " in retention
    assert "77 " not in retention


def test_a_period_that_changes_in_one_language_changes_in_all(
    demo: dict[str, Any],
) -> None:
    texts = [words(html, "retention") for html in demo["changed"]]

    assert len(texts) == 3
    for text in texts:
        assert "77 " in text
        assert "36 " not in text


def test_the_registry_of_cookies_is_whole_and_no_page_denies_it(
    demo: dict[str, Any],
) -> None:
    assert demo["gaps"] == []
    assert demo["findings"] == []


def test_each_site_discloses_one_registry_in_three_languages(both: Any) -> None:
    site, other = both
    told = disclosures(site["pages"].values())

    assert sorted(language for language, _digest in told) == ["en", "fi", "sv"]
    [digest] = {digest for _language, digest in told}
    assert re.fullmatch("[0-9a-f]{64}", digest)
    assert digest not in dict(disclosures(other["pages"].values())).values()


def test_a_lifetime_that_changes_is_told_in_every_language_with_another_digest(
    demo: dict[str, Any],
) -> None:
    before = dict(disclosures(demo["sites"][0]["pages"].values()))
    shop = [html for html in demo["relived"] if "ostoskori" in html]
    after = dict(disclosures(shop))

    assert after.keys() == {"fi", "sv", "en"}
    assert not {*after.values()} & {*before.values()}
    for html, days in zip(shop, ("päivää", "dagar", "days"), strict=True):
        assert f"78 {days}" in " ".join(words(html, "cookies").split())


@pytest.mark.parametrize("slug", ["tyonhakijat", "arbetssokande", "job-applicants"])
def test_a_silent_section_says_only_its_own_text(
    demo: dict[str, Any], slug: str
) -> None:
    section = BeautifulSoup(demo["pages"][slug], "html.parser").find(
        id="automated-decisions"
    )

    assert len(section.find_all("p")) == 1


def test_each_site_has_all_its_pages_in_three_languages(both: Any) -> None:
    site, _other = both
    languages = [urlsplit(url).path.split("/")[1] for url in site["pages"]]

    assert {languages.count(code) for code in ("fi", "sv", "en")} == {
        len(languages) // 3
    }
    for url, html in site["pages"].items():
        page = BeautifulSoup(html, "html.parser")
        assert page.html["lang"] == urlsplit(url).path.split("/")[1]


def test_no_page_tells_a_fact_of_the_other_site(both: Any) -> None:
    site, other = both
    told = [*site["pages"].values(), site["missing"], site["sitemap"], site["robots"]]

    assert len(other["facts"]) > 20
    for html in [*site["pages"].values(), site["missing"]]:
        assert any(fact in html for fact in site["facts"])
    assert [fact for fact in other["facts"] for html in told if fact in html] == []


def test_every_link_stays_on_its_site_and_leads_to_a_page(both: Any) -> None:
    site, other = both
    for url, html in site["pages"].items():
        page = BeautifulSoup(html, "html.parser")
        targets = {urljoin(url, tag["href"]) for tag in page.select("[href]")}
        assert not [target for target in targets if target.startswith(other["url"])]
        own = {
            target.partition("#")[0]
            for target in targets
            if target.startswith(site["url"]) and "/static/" not in target
        }
        assert own <= site["pages"].keys()


def test_the_language_switch_leads_to_the_same_page_of_the_same_site(both: Any) -> None:
    site, _other = both
    for url, html in site["pages"].items():
        switch = BeautifulSoup(html, "html.parser").select(".languages a")
        links = {tag["lang"]: urljoin(url, tag["href"]) for tag in switch}
        assert links.keys() == {"fi", "sv", "en"}
        assert url in links.values()
        for target in links.values():
            back = BeautifulSoup(site["pages"][target], "html.parser")
            assert url in {
                urljoin(target, tag["href"]) for tag in back.select(".languages a")
            }


@pytest.mark.parametrize(
    ("number", "controllers", "notices"),
    [
        (
            0,
            {"fi": "Selkäluoto Oy", "sv": "Selkäluoto Ab", "en": "Selkäluoto Oy"},
            {"fi": "/tietosuoja/", "sv": "/dataskydd/", "en": "/privacy/"},
        ),
        (
            1,
            {
                "fi": "Kaislarannan veistämön säätiö sr",
                "sv": "Stiftelsen Sävstrands varv sr",
                "en": "Sävstrand Boatyard Foundation",
            },
            {
                "fi": "/tietosuoja/kavijat/",
                "sv": "/dataskydd/besokare/",
                "en": "/privacy/visitors/",
            },
        ),
    ],
)
def test_every_footer_has_the_controller_and_the_notice_of_the_site(
    demo: dict[str, Any],
    number: int,
    controllers: dict[str, str],
    notices: dict[str, str],
) -> None:
    for url, html in demo["sites"][number]["pages"].items():
        code = urlsplit(url).path.split("/")[1]
        footer = BeautifulSoup(html, "html.parser").select_one(".site-footer")
        assert controllers[code] in words(html, "footer-controller")
        assert footer.nav.a["href"] == f"/{code}{notices[code]}"


@pytest.mark.parametrize(
    ("slug", "contact"),
    [
        ("asiakkaat", "Riikka Sandell asiakaspalvelupäällikkö"),
        ("cookies", "Riikka Sandell Customer Service Manager"),
        ("arbetssokande", "Minna Ahlskog personalchef"),
        ("kavijat", "Ulrika Westerskär museonjohtaja"),
        ("samlingar", "Ulrika Westerskär museichef"),
    ],
)
def test_a_notice_names_its_own_contact_else_that_of_its_site(
    demo: dict[str, Any], slug: str, contact: str
) -> None:
    assert contact in words(demo["pages"][slug], "contact-person")


def test_a_page_that_is_no_notice_has_single_sections_with_the_facts_of_its_site(
    demo: dict[str, Any],
) -> None:
    pages = demo["sites"][1]["pages"]
    contact = pages["http://localhost:8000/fi/yhteystiedot/"]

    assert "Kaislarannan veistämön säätiö sr" in words(contact, "controller")
    assert "Henrik Lövdal tietosuojajuristi" in words(contact, "dpo")
    assert "Tietosuojavaltuutetun toimisto" in words(contact, "rights")


def test_no_element_of_a_page_has_the_id_of_another(both: Any) -> None:
    site, _other = both
    for html in site["pages"].values():
        ids = [tag["id"] for tag in BeautifulSoup(html, "html.parser").select("[id]")]
        assert len(ids) == len(set(ids))


def test_each_site_has_a_look_of_its_own(demo: dict[str, Any]) -> None:
    for site, name in zip(demo["sites"], ("selkaluoto", "savstrand"), strict=True):
        for html in site["pages"].values():
            assert f"/css/{name}.css" in html
            assert f"/img/{name}/mark.svg" in html


@pytest.mark.parametrize(
    ("number", "languages"), [(0, ["fi", "fi", "en"]), (1, ["sv", "sv", "en"])]
)
def test_the_front_door_leads_to_what_the_visitor_reads(
    demo: dict[str, Any], number: int, languages: list[str]
) -> None:
    assert demo["sites"][number]["doors"] == [f"/{code}/" for code in languages]


def test_sitemap_and_robots_are_of_the_site_that_is_asked(both: Any) -> None:
    site, _other = both
    listed = re.findall("<loc>(.+?)</loc>", site["sitemap"])

    assert sorted(listed) == sorted(site["pages"])
    assert f"Sitemap: {site['url']}/sitemap.xml" in site["robots"]


def test_the_two_sites_can_change_their_addresses(demo: dict[str, Any]) -> None:
    assert [site["url"] for site in demo["sites"]] == [
        "http://127.0.0.1:8000",
        "http://localhost:8000",
    ]
    assert [site["moved"] for site in demo["sites"]] == [
        "http://localhost:8099",
        "http://127.0.0.1:8099",
    ]


def test_the_demo_prints_the_addresses_of_both_sites(demo: dict[str, Any]) -> None:
    for site in demo["sites"]:
        homes = [url for url in site["pages"] if urlsplit(url).path.count("/") == 2]
        assert len(homes) == 3
        for url in homes:
            assert f"{url} " in demo["printed"]


def test_an_editor_edits_one_site_and_its_settings_alone(demo: dict[str, Any]) -> None:
    first, second = (site["editor"] for site in demo["sites"])

    assert first[0] == second[1] == {"settings": 200, "page": 200}
    assert first[1] == second[0] == {"settings": 302, "page": 302}


def test_one_language_of_one_notice_is_a_step_behind(demo: dict[str, Any]) -> None:
    pages = demo["sites"][1]["pages"]
    told = {
        urlsplit(url).path: BeautifulSoup(html, "html.parser").select(
            ".privacy-section .privacy-outdated"
        )
        for url, html in pages.items()
    }
    [(path, [notice])] = [each for each in told.items() if each[1]]

    assert path == "/en/privacy/collections/"
    assert notice.find_parent(id="directory-publication")
    assert notice.a["href"].startswith("/sv/dataskydd/samlingar/")


@pytest.mark.django_db
def test_every_notice_that_is_saved_as_a_page_is_imported_as_the_same_sections(
    demo: dict[str, Any],
) -> None:
    assert len(demo["pages"]) == 18
    for slug, html in demo["pages"].items():
        page = BeautifulSoup(html, "html.parser")
        result = read_bytes(html.encode(), name=f"{slug}.html")

        assert sections_of(result) == sections_of_page(html)
        assert result.notice.title == page.h1.get_text()
        assert result.notice.language == page.html["lang"]
        assert missing_words(html, result) == set()
        codes = {message.code for message in result.messages}
        assert codes.isdisjoint({"not-a-notice", "several-notices", "kept-words"})
        if controller := page.select_one("main #controller strong"):
            assert result.organisation["name"] == controller.get_text()
            assert result.organisation["business_id"] in html
            date = page.select_one("#document-dates time")["datetime"]
            assert result.notice.drawn_up.isoformat() == date
