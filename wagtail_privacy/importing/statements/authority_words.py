"""Whether words speak of a supervisory authority: its facts are nobody else's."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import urlsplit

from wagtail_privacy.importing.statements.authorities import authorities_named
from wagtail_privacy.jurisdictions import known_authorities


#: What authorities are called without their names.
_WORDS = (
    *("valvontaviranoma", "tietosuojavaltuut", "tietosuojaviranoma"),
    *("tietosuojalautakun", "tillsynsmyndighet", "dataombudsman", "datainspektion"),
    *("integritetsskyddsmyndighet", "supervisory authorit"),
    # “Fondens ombudsman Ann Exempel” is no authority.
    *("the ombudsman", "protection ombudsman", "services ombudsman", "ombudsmannen"),
    *("financial ombudsman", "privacy ombudsman", "energy ombudsman"),
    *("data protection commission", "data protection authority"),
    *("protection commissioner", "information commissioner", "aufsichtsbehörde"),
    *("datenschutzbehörde", "datenschutzaufsicht", "landesbeauftragte"),
    *("bundesbeauftragte", "landesamt für datenschutz"),
    *("landeszentrum für datenschutz", "beauftragte für datenschutz und"),
    *("beauftragten für datenschutz und", "beauftragte für den datenschutz und"),
    *("beauftragten für den datenschutz und", "öffentlichkeitsbeauftragt"),
    *("datenschutzstelle", "andmekaitse inspektsioon"),
)
#: The host of an address as people write it, whole or not, and right or not.
_HOST = re.compile(r"(?:https?://)?(?:www\.)?([^/?#:\s]+)")
#: The most characters of a text that are looked at.
_LONGEST = 2_000


def names_authority(text: str) -> bool:
    """True if ``text`` names a supervisory authority or speaks of one."""
    text = text[:_LONGEST]
    words = any(map(text.casefold().__contains__, _WORDS))
    return words or bool(authorities_named(text))


def is_of_authority(key: str, value: str) -> bool:
    """True if a fact is the address, e-mail, phone or website of an authority."""
    if key == "email":
        return value.casefold().rpartition("@")[2] in _hosts()
    if key == "website":
        host = _HOST.match(value.casefold())
        return host is not None and host[1] in _hosts()
    if key == "phone":
        return re.sub(r"\D", "", value)[-8:] in _phones()
    if key == "street":
        return value.casefold() in _streets()
    return False


@cache
def _hosts() -> frozenset[str]:
    hosts = {"om.fi", "tietosuoja.fi", "datainspektionen.se", "dataprotection.ie"}
    for item in known_authorities():
        hosts.add(urlsplit(item.website).netloc.casefold().removeprefix("www."))
        hosts.add(item.email.casefold().rpartition("@")[2])
    return frozenset(filter(None, hosts))


@cache
def _phones() -> frozenset[str]:
    """The last eight digits of each number: they are the same in every spelling."""
    numbers = (re.sub(r"\D", "", item.phone)[-8:] for item in known_authorities())
    return frozenset(filter(None, [*numbers, "95666700", "95616670"]))


@cache
def _streets() -> frozenset[str]:
    addresses = (
        address
        for item in known_authorities()
        for address in (item.address, *item.addresses.values())
    )
    streets = {address.partition(",")[0].casefold() for address in addresses}
    return frozenset(filter(None, streets))
