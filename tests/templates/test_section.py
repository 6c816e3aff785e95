"""What stands around every section: its address, and the same in other languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.template import Context, Template
from wagtail.models import Page, PageViewRestriction

from tests.conftest import MakeNotice, parsed, published, queries
from wagtail_privacy.models.languages import LanguageLink
from wagtail_privacy.notice import Section


Read = Callable[[Page], BeautifulSoup]
TEXT = {"text": "<p>Words.</p>"}


@pytest.fixture
def notice(make_notice: MakeNotice) -> Page:
    kinds = ["retention", "rights", "right_access"]
    return make_notice(*((kind, TEXT) for kind in kinds))


def links(html: BeautifulSoup) -> dict[str, list[tuple[str, str, str]]]:
    """By the anchor of a section: address, language and words of its links."""
    return {
        section["id"]: [
            (link["href"], link["lang"], link.text)
            for link in section.select(".privacy-section-languages a")
        ]
        for section in html.select("section")
    }


def test_a_section_leads_to_itself_in_the_other_languages(
    notice: Page, finnish_index: Page, finnish: Any, read: Read
) -> None:
    copy = notice.copy_for_translation(finnish)
    published(copy)

    assert links(read(notice)) == {
        anchor: [(f"/fi/tietosuoja/customer-register/#{anchor}", "fi", "Suomeksi")]
        for anchor in ["retention", "rights", "right-access"]
    }
    [english] = links(read(copy))["retention"]
    assert english == ("/en/privacy/customer-register/#retention", "en", "In English")


def test_a_notice_in_one_language_has_no_such_links(notice: Page, read: Read) -> None:
    assert not read(notice).select(".privacy-section-languages")


def test_what_becomes_of_a_translation_is_seen_at_once_though_the_html_is_kept(
    notice: Page, finnish_index: Page, finnish: Any, read: Read
) -> None:
    assert links(read(notice))["retention"] == []
    copy = published(notice.copy_for_translation(finnish))
    assert len(links(read(notice))["retention"]) == 1

    copy.slug = "asiakkaat"
    published(copy)
    [(address, _code, _label)] = links(read(notice))["retention"]
    assert address == "/fi/tietosuoja/asiakkaat/#retention"

    restriction = PageViewRestriction.objects.create(
        page=copy, restriction_type=PageViewRestriction.LOGIN
    )
    assert links(read(notice))["retention"] == []
    restriction.delete()
    copy.refresh_from_db()
    copy.unpublish()
    assert links(read(notice))["retention"] == []


def test_the_links_cost_no_query(
    client: Any, make_notice: MakeNotice, finnish_index: Page, finnish: Any
) -> None:
    def cost(sections: int) -> int:
        page = make_notice(
            *[("other", TEXT)] * sections, title=f"With {sections}", slug=f"n{sections}"
        )
        alone = queries(client, page)
        published(page.copy_for_translation(finnish))
        cache.clear()
        assert queries(client, page) == alone
        return alone

    assert cost(1) == cost(50)


@pytest.mark.parametrize("languages", [None, [], [("fi", "Finnish")], ("en", "fi")])
def test_languages_of_a_site_s_own_make_no_links(languages: Any) -> None:
    template = Template("{% load wagtail_privacy_tags %}{% privacy_section section %}")
    section = Section("retention", html="<p>Words.</p>")

    html = template.render(Context({"section": section, "languages": languages}))

    assert parsed(html).section.p.text == "Words."
    assert not parsed(html).select("a")


def test_the_language_that_a_page_is_in_has_no_link() -> None:
    template = Template("{% load wagtail_privacy_tags %}{% privacy_section section %}")
    section = Section("retention", html="<p>Words.</p>", anchor="how-long")
    languages = [
        LanguageLink(code, code.upper(), f"/{code}/", "", is_current=code == "en")
        for code in ["en", "fi", "sv"]
    ]

    html = template.render(Context({"section": section, "languages": languages}))

    assert links(parsed(html)) == {
        "how-long": [("/fi/#how-long", "fi", "FI"), ("/sv/#how-long", "sv", "SV")]
    }
