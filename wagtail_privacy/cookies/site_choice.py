"""The site that a command is told to work for."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _
from wagtail.models import Site

from wagtail_privacy.cookies.plain import excerpt
from wagtail_privacy.exceptions import ImportRefused


def find_site(given: str) -> Site:
    """Return the site with that id, host name, or host name and port.

    Raise ``ImportRefused``, with the sites that there are, if none or several fit.
    """
    sites = list(Site.objects.order_by("pk"))
    host, _colon, port = given.strip().lower().partition(":")
    found = [site for site in sites if given.isdecimal() and site.pk == int(given)]
    found = found or [site for site in sites if site.hostname.lower() == host]
    if port:
        found = [site for site in found if str(site.port) == port]
    if len(found) == 1:
        return found[0]
    words = {"site": excerpt(given), "sites": _listed(found or sites)}
    if found:
        raise ImportRefused(
            _("“%(site)s” means several sites. Give an id: %(sites)s.") % words
        )
    raise ImportRefused(
        _("There is no site “%(site)s”. Give one of these: %(sites)s.") % words
    )


def only_site() -> Site:
    """Return the default site, or the only one there is.

    Raise ``ImportRefused``, with the sites that there are, if that is not clear.
    """
    sites = list(Site.objects.order_by("pk"))
    found = [site for site in sites if site.is_default_site] or sites
    if len(found) == 1:
        return found[0]
    raise ImportRefused(
        _("Say with --site which site is meant: %(sites)s.")
        % {"sites": _listed(sites) or "–"}
    )


def _listed(sites: Iterable[Site]) -> str:
    return ", ".join(f"{site.pk}: {site.hostname}:{site.port}" for site in sites)
