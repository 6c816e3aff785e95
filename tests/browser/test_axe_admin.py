"""axe finds nothing on the admin's views of ours that it does not find on Wagtail's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page

from tests.browser.admin_views import OUR_VIEWS, WAGTAILS_OWN_VIEWS, address, open_view
from tests.browser.axe import found_by_axe
from tests.browser.visiting import SampleSite, looking
from wagtail_privacy.blocks import section_types
from wagtail_privacy.pages.models import PrivacyNoticePage


pytestmark = pytest.mark.browser


#: Elements of ours in a page of Wagtail's.
OURS = "[class*='privacy-']"


@pytest.fixture(scope="module")
def page(visitor_browser: Browser, sample_site: SampleSite) -> Iterator[Page]:
    with looking(visitor_browser) as page:
        page.context.add_cookies([sample_site.login])
        yield page


@pytest.fixture(scope="module")
def known(page: Page, sample_site: SampleSite) -> set[str]:
    """What axe finds on Wagtail's own views."""
    known: set[str] = set()
    for view in WAGTAILS_OWN_VIEWS.values():
        open_view(page, address(sample_site, view))
        known.update(found_by_axe(page, ours=OURS))
    return known


@pytest.mark.parametrize("view", OUR_VIEWS)
def test_axe_finds_no_more_in_our_admin_views_than_in_wagtail_s_own(
    view: str, page: Page, known: set[str], sample_site: SampleSite
) -> None:
    open_view(page, address(sample_site, OUR_VIEWS[view]))

    found = found_by_axe(page, ours=OURS)

    more = [f"{key}, {found[key]}" for key in found if key not in known]
    assert "\n".join(more) == ""


def test_axe_finds_nothing_on_the_preview_of_any_section_type(
    page: Page, sample_site: SampleSite
) -> None:
    stream = PrivacyNoticePage._meta.get_field("sections").stream_block
    found = {}
    for item in section_types:
        preview = f"{sample_site.url}{reverse('wagtailadmin_block_preview')}"
        page.goto(f"{preview}?id={stream.child_blocks[item.id].definition_prefix}")
        assert page.locator("section.privacy-section").count() == 1, item.id
        found[item.id] = found_by_axe(page)

    assert len(found) >= 53
    assert {name: lines for name, lines in found.items() if lines} == {}
