"""The admin's views of ours, and Wagtail's own of the same kinds to compare with."""

from __future__ import annotations

from django.urls import reverse
from playwright.sync_api import Page

from tests.browser.visiting import SampleSite


ORGANISATION = "wagtailsnippets_wagtail_privacy_organisation"
SERVICE = "wagtailsnippets_wagtail_privacy_cookieservice"
#: View -> its URL name, and the names of the samples that are in its address.
OUR_VIEWS = {
    "notices": ("wagtail_privacy_notices:index",),
    "organisations": (f"{ORGANISATION}:list",),
    "add an organisation": (f"{ORGANISATION}:add",),
    "edit an organisation": (f"{ORGANISATION}:edit", "organisation"),
    "refusal to delete": (f"{ORGANISATION}:delete", "organisation"),
    "delete an organisation": (f"{ORGANISATION}:delete", "unused organisation"),
    "inspect an organisation": (f"{ORGANISATION}:inspect", "organisation"),
    "usage of an organisation": (f"{ORGANISATION}:usage", "organisation"),
    "history of an organisation": (f"{ORGANISATION}:history", "organisation"),
    "add a notice": (
        "wagtailadmin_pages:add",
        "wagtail_privacy_pages",
        "privacynoticepage",
        "index en",
    ),
    "edit a notice": ("wagtailadmin_pages:edit", "notice to edit"),
    "edit a section page": ("wagtailadmin_pages:edit", "section page en"),
    "edit a translation that is behind": ("wagtailadmin_pages:edit", "notice behind"),
    "compare a translation": (
        "wagtail_privacy_translations:translation",
        "notice behind",
    ),
    "report of translations": ("wagtail_privacy_translations:report",),
    "cookie services": (f"{SERVICE}:list",),
    "add a cookie service": (f"{SERVICE}:add",),
    "edit a suggestion": (f"{SERVICE}:edit", "suggestion"),
    "edit a service that is behind": (f"{SERVICE}:edit", "service behind"),
    "delete a cookie service": (f"{SERVICE}:delete", "suggestion"),
    "usage of a cookie service": (f"{SERVICE}:usage", "suggestion"),
    "known services": ("wagtail_privacy_cookies:known",),
    "what is new in a service": ("wagtail_privacy_cookies:changes", "service behind"),
    "cookies of the site": (
        "wagtailsettings:edit",
        "wagtail_privacy",
        "cookiesettings",
        "site",
    ),
    "privacy settings": (
        "wagtailsettings:edit",
        "wagtail_privacy",
        "privacysettings",
        "site",
    ),
}
#: Views of the same kinds, of a page and a snippet that are not ours.
WAGTAILS_OWN_VIEWS = {
    "snippets": ("wagtailsnippets_taggit_tag:list",),
    "add a snippet": ("wagtailsnippets_taggit_tag:add",),
    "edit a snippet": ("wagtailsnippets_taggit_tag:edit", "tag"),
    "history of a snippet": ("wagtailsnippets_taggit_tag:history", "tag"),
    "edit a page": ("wagtailadmin_pages:edit", "bare page"),
    "children of a page": ("wagtailadmin_explore", "home"),
    "add a site": ("wagtailsites:add",),
    "report of pages": ("wagtailadmin_reports:aging_pages",),
    "rows in a form": ("wagtailadmin_workflows:add",),
}


def address(site: SampleSite, view: tuple[str, ...]) -> str:
    name, *samples = view
    ids = site.samples.ids
    return site.url + reverse(name, args=[ids.get(item, item) for item in samples])


def open_view(page: Page, address: str) -> None:
    """Open a view of the admin with everything in it unfolded."""
    response = page.goto(address)
    assert response and response.ok, address
    page.wait_for_function("document.readyState === 'complete'")
    folded = "[data-panel-toggle][aria-expanded=false]"
    page.evaluate(
        "folded => document.querySelectorAll(folded).forEach(item => item.click())",
        folded,
    )
