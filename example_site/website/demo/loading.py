"""The whole content of the demo, in the order in which it depends on itself."""

from django.db import transaction

from website.demo.accounts import ensure_accounts
from website.demo.cookie_registry import ensure_cookies
from website.demo.hosts import ensure_hosts
from website.demo.named import Named
from website.demo.notices import ensure_notices, ensure_section_pages
from website.demo.old_notice import ensure_imported
from website.demo.organisations import ensure_organisations
from website.demo.site_pages import ensure_site_pages
from website.demo.site_settings import ensure_settings
from website.demo.sites import SITES


@transaction.atomic
def load_demo() -> None:
    """Add what is missing; a second run finds everything and changes nothing."""
    for content in SITES:
        ensure_site_pages(content)
    sites = ensure_hosts()
    for content, site in zip(SITES, sites, strict=True):
        organisations = ensure_organisations(content.organisations)
        ensure_settings(content, site, organisations)
        services = ensure_cookies(content, site, organisations)
        named = Named(organisations, services)
        ensure_notices(content, named)
        ensure_section_pages(content, named)
    ensure_accounts(sites)
    ensure_imported()
