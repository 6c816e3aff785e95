"""The supervisory authorities: the package’s data with what the site’s settings say."""

from __future__ import annotations

from dataclasses import replace

from django.utils.translation import get_language

from wagtail_privacy.conf import conf
from wagtail_privacy.countries import country_name
from wagtail_privacy.jurisdictions.authority import Authority
from wagtail_privacy.jurisdictions.eea import PARTS
from wagtail_privacy.jurisdictions.eu_authorities import EU_AUTHORITIES
from wagtail_privacy.jurisdictions.other_authorities import OTHER_AUTHORITIES
from wagtail_privacy.registry import Registry


#: The package’s data as it is. To read what holds on this site, use the functions.
authorities: Registry[Authority] = Registry("supervisory authority")
for _authority in (*EU_AUTHORITIES, *OTHER_AUTHORITIES):
    authorities.add(_authority)


def find_authority(id: str) -> Authority | None:
    """The authority with an id, as ``WAGTAIL_PRIVACY_AUTHORITIES`` has it, if any."""
    known = authorities.get(id)
    fields = conf.WAGTAIL_PRIVACY_AUTHORITIES.get(id)
    if fields is None:
        return known
    return replace(known, **fields) if known else Authority(id, **fields)


def known_authorities() -> tuple[Authority, ...]:
    """All authorities: ours in their order, then those that the site adds."""
    ids = dict.fromkeys([*authorities.ids(), *conf.WAGTAIL_PRIVACY_AUTHORITIES])
    return tuple(filter(None, map(find_authority, ids)))


def authority_for(country: str) -> Authority | None:
    """The authority that supervises every controller of a country.

    Where there is none but authorities for some controllers only, no guess is made:
    Germany has none, unless the site adds that of its Land. For a part of a country
    it is that of the country: Åland’s own supervises public authorities alone.
    """
    general = [item for item in known_authorities() if not item.scope]
    for code in (country, PARTS.get(country)):
        for authority in general:
            if authority.country == code:
                return authority
    return None


def authority_choices() -> list[tuple[str, str]]:
    """Choices for a form field, sorted in the active language by country, then name."""
    language = get_language() or "en"
    named = [
        (country_name(item.country, language), item.name_in(language), item)
        for item in known_authorities()
    ]
    named.sort(key=lambda row: (row[0].casefold(), row[1].casefold()))
    return [(item.id, _label(country, name, item)) for country, name, item in named]


def _label(country: str, name: str, authority: Authority) -> str:
    label = f"{country} – {name}"
    return f"{label} ({authority.scope})" if authority.scope else label
