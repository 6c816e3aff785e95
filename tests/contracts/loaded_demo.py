"""What the example site holds; this runs in the site, in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import StringIO
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page

from tests.contracts.fresh_site import report
from tests.contracts.visited_demo import sites
from wagtail_privacy.admin.findings import draft_findings
from wagtail_privacy.blocks import build_block, section_types
from wagtail_privacy.models import Cookie, CookieService
from wagtail_privacy.models.cookie_gaps import gaps_of
from wagtail_privacy.pages.models import PrivacyNoticePage, PrivacySectionPage
from website.demo.literals import SectionText
from website.demo.sites import SITES


def tell() -> None:
    """Report on the content, and what changed periods do to it."""
    before, output = _dump(), StringIO()
    call_command("demo", stdout=output)
    report(
        {
            "is_same_after_second_run": before == _dump(),
            "printed": output.getvalue(),
            "unknown_facts": list(_unknown_facts()),
            "refused": list(_refused()),
            "ids": _ids(),
            "sites": sites(),
            "pages": {page.slug: _html(page) for page, _sections in _pages()},
            "gaps": list(_gaps()),
            "findings": list(_findings()),
            "changed": _pages_after_a_change(),
            "relived": _disclosures_with_another_lifetime(),
        }
    )


def _dump() -> str:
    output = StringIO()
    call_command("dumpdata", stdout=output)
    return output.getvalue()


def _pages() -> Iterator[tuple[Page, Any]]:
    """Every published page with sections, and its stream."""
    for notice in PrivacyNoticePage.objects.live():
        yield notice, notice.sections
    for page in PrivacySectionPage.objects.live():
        yield page, page.section


def _unknown_facts() -> Iterator[str]:
    """Facts that no field takes: ``from_section`` would leave them out unnoticed."""
    for content in SITES:
        for notice in content.notices:
            for language, text in notice.texts.items():
                yield from _unknown(notice.key, language, text.sections, notice.facts)
        for page in content.section_pages:
            for language, text in page.texts.items():
                yield from _unknown(page.key, language, [text.section], page.facts)


def _unknown(
    key: str, language: str, sections: Any, shared: Mapping[str, Any]
) -> Iterator[str]:
    given: dict[str, SectionText] = {text.type: text for text in sections}
    for type in {*given, *shared}:
        text, facts = given.get(type, SectionText(type)), shared.get(type, {})
        known = build_block(section_types[type]).fact_blocks
        names = {*facts, *text.facts} - {*known}
        for name, row in facts.get("rows", {}).items():
            names |= {*row, *text.rows.get(name, {})} - {
                *known["rows"].child_block.child_blocks
            }
        if type not in given:
            names |= {"(no such section)"}
        yield from (f"{key} {language} {type}: {name}" for name in sorted(names))


def _refused() -> Iterator[str]:
    """Pages that an editor could not save as they are."""
    for page, sections in _pages():
        try:
            sections.stream_block.clean(sections)
        except ValidationError as error:
            yield f"{page.slug}: {error}"


def _ids() -> dict[str, list[list[list[str]]]]:
    """The ids of each section and its rows: a list for each language of a page."""
    found: dict[str, list[list[list[str]]]] = {}
    for page, sections in _pages():
        ids = [
            [item["id"], *(row["id"] for row in item["value"].get("rows") or ())]
            for item in sections.raw_data
        ]
        found.setdefault(str(page.translation_key), []).append(ids)
    return found


def _html(page: Page) -> str:
    address = urlsplit(page.full_url)
    response = Client().get(address.path, headers={"host": address.netloc})
    assert response.status_code == 200
    return response.content.decode()


def _pages_after_a_change() -> list[str]:
    """The customer notice in every language, when Finnish has another period in it."""
    page = PrivacyNoticePage.objects.get(slug="asiakkaat")
    (retention,) = (item for item in page.sections if item.block_type == "retention")
    retention.value["rows"][1]["number"] = 77
    page.save_revision().publish()
    return [_html(each) for each in page.get_translations(inclusive=True)]


def _gaps() -> Iterator[str]:
    """What the cookie services of the sites lack, a purpose in a language included."""
    for service in CookieService.objects.all():
        yield from (f"{service}: {gap.message}" for gap in gaps_of(service))


def _findings() -> Iterator[str]:
    """Where a page that tells of cookies denies what the registry says of them."""
    for page, sections in _pages():
        if any(item["type"] == "cookies" for item in sections.raw_data):
            yield from (f"{page.slug}: {item.message}" for item in draft_findings(page))


def _disclosures_with_another_lifetime() -> list[str]:
    """Every page with cookies in it, when the basket of the shop lives for 78 days."""
    basket = Cookie.objects.get(name="ostoskori")
    basket.lifetime_number = 78
    basket.save()
    pages = (_html(page) for page, _sections in _pages())
    return [html for html in pages if "data-registry-digest" in html]
