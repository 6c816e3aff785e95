"""What a service and its cookies lack before visitors may read of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language, gettext
from wagtail.coreutils import get_content_languages

from wagtail_privacy.conf import conf
from wagtail_privacy.countries import country_name
from wagtail_privacy.jurisdictions import eea_countries, wrong_safeguard
from wagtail_privacy.models.cookie_texts import texts_of
from wagtail_privacy.models.cookies import Cookie, CookieService, cookie_key
from wagtail_privacy.models.known_categories import misused_cookie, misused_service
from wagtail_privacy.notice.known_services import known_cookie, known_services
from wagtail_privacy.vocabulary import (
    CookieAccess,
    CookieParty,
    ServiceRole,
    StorageKind,
)


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is missing, or that cannot be true.

    ``field`` is the name of a field of the service, or of the cookie at ``row`` in the
    order that they were given in; ``cookie`` is what that one is called. ``blocks``:
    nobody can confirm the service with it.
    """

    field: str
    message: str
    cookie: str = ""
    row: int | None = None
    blocks: bool = True


def gaps_of(
    service: CookieService, cookies: Iterable[Cookie] | None = None
) -> tuple[Gap, ...]:
    """Return what ``service`` lacks (Planet49; Act 917/2014 § 205; GDPR Article 13).

    ``cookies`` are its rows, by default those that are stored. Rows that nobody has
    confirmed are no part of what visitors read, so their gaps block nothing. It costs
    no query but for the rows and the provider.
    """
    rows = list(service.cookies.all() if cookies is None else cookies)
    found = [*_party(service), *_transfer(service), *_of_service(service, rows)]
    again = repeated(rows)
    for place, row in enumerate(rows):
        for gap in _of_cookie(service, row, is_repeated=place in again):
            found.append(_placed(gap, row, place))
    return tuple(found)


def repeated(cookies: Iterable[Cookie]) -> set[int]:
    """Return the places of the rows that stand among ``cookies`` a second time."""
    keys: set[str] = set()
    places = set()
    for place, row in enumerate(cookies):
        key = cookie_key(row.kind, row.name, row.domain)
        if key in keys:
            places.add(place)
        keys.add(key)
    return places


def twice(row: Cookie) -> str:
    """Say that a row is in a service a second time."""
    message = gettext("“%(name)s” is in this service twice. Remove one of the two.")
    return message % {"name": row}


def country_of(service: CookieService) -> str:
    """Return where the data goes: the country that is given, else the provider’s."""
    return service.country or (service.provider.country if service.provider else "")


def _placed(gap: Gap, row: Cookie, place: int) -> Gap:
    blocks = gap.blocks and row.confirmed
    return Gap(gap.field, gap.message, str(row), place, blocks)


def _party(service: CookieService) -> Iterator[Gap]:
    is_own = service.role == ServiceRole.OWN
    if is_own and service.provider_id:
        yield Gap(
            "provider",
            gettext(
                "A service of the controller itself has no other provider. Remove it, "
                "or choose another role."
            ),
        )
    if not is_own and not service.provider_id:
        yield Gap("provider", gettext("Choose who provides the service."))


def _transfer(service: CookieService) -> Iterator[Gap]:
    """Nothing leaves a controller that keeps it, wherever that is."""
    if service.role == ServiceRole.OWN:
        return
    country = country_of(service)
    if not country:
        if service.provider_id:
            yield Gap("country", gettext("Choose the country that the data goes to."))
        return
    name = {"country": country_name(country, get_language() or "en")}
    if country in eea_countries():
        if service.safeguard:
            message = gettext(
                "Data in this country does not leave the EU and EEA: %(country)s. "
                "Choose the country that it goes to, or remove the ground for the "
                "transfer."
            )
            yield Gap("country", message % name)
    elif not service.safeguard:
        message = gettext(
            "Choose the ground for the transfer: this country is outside the EU and "
            "EEA: %(country)s."
        )
        yield Gap("safeguard", message % name)
    elif problem := wrong_safeguard(country, service.safeguard):
        yield Gap("safeguard", problem)


def _of_service(service: CookieService, rows: Sequence[Cookie]) -> Iterator[Gap]:
    confirmed = [row for row in rows if row.confirmed]
    if not confirmed and not service.hosts.strip():
        yield Gap(
            "hosts",
            gettext(
                "Nothing is known of this service yet: add a cookie, confirm one that "
                "is there, or name the hosts that it is loaded from."
            ),
        )
    if use := misused_service(service):
        message = gettext(
            "%(service)s is known for this category: %(category)s. Necessary are only "
            "services that a visitor has asked for."
        )
        known = {"service": use.service, "category": use.label}
        yield Gap("category", message % known)
    known_service = known_services.get(service.known)
    words = known_service.purpose if known_service else ""
    languages = get_content_languages()
    yield from _purpose(service.purpose, words, languages, blocks=not confirmed)


def _of_cookie(
    service: CookieService, row: Cookie, *, is_repeated: bool
) -> Iterator[Gap]:
    is_request = row.kind == StorageKind.REQUEST
    yield from _name(row)
    if is_repeated:
        yield Gap("name", twice(row))
    if not is_request and not row.setting and not row.to_lifetime().is_known():
        yield Gap("lifetime", gettext("Say how long it stays in the browser."))
    if use := misused_cookie(service, row):
        message = gettext(
            "“%(name)s” of %(service)s is known for this category: %(category)s. It "
            "cannot be necessary."
        )
        known = {
            "name": row,
            "service": use.service,
            "category": use.label,
        }
        yield Gap("category", message % known)
    if service.role == ServiceRole.OWN:
        yield from _others(row)
    item = known_cookie(service.known, row.kind, row.name, row.domain)
    languages = {} if row.internal else get_content_languages()
    yield from _purpose(row.purpose, item.purpose if item else "", languages)


def _name(row: Cookie) -> Iterator[Gap]:
    """A request has an address instead."""
    if row.name or (row.kind == StorageKind.REQUEST and row.domain):
        return
    if row.kind == StorageKind.REQUEST:
        yield Gap("domain", gettext("Give the domain that the request goes to."))
    else:
        yield Gap("name", gettext("Give the name."))


def _others(row: Cookie) -> Iterator[Gap]:
    """What looks as if somebody else had a part in a service of the controller."""
    message = gettext(
        "This says that others have a part in it. If they have, choose another role "
        "for the service, and its provider."
    )
    if row.party == CookieParty.THIRD:
        yield Gap("party", message, blocks=False)
    if row.access == CookieAccess.OTHERS:
        yield Gap("access", message, blocks=False)


def _purpose(
    own: Any, known: Any, languages: Mapping[str, str], *, blocks: bool = True
) -> Iterator[Gap]:
    """No purpose at all, or none in one of ``languages``."""
    texts = texts_of(own, known, [*languages, conf.default_language])
    if not texts:
        yield Gap("purpose", gettext("Say what it is for."), blocks=blocks)
        return
    written = {code.split("-")[0] for code in texts}
    for code, name in languages.items():
        if code.split("-")[0] not in written:
            message = gettext("There is no purpose in this language: %(language)s.")
            yield Gap("purpose", message % {"language": name}, blocks=False)
