"""One supervisory authority (GDPR Article 51), and the day its data was true."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from django.utils.functional import Promise


AS_OF = date(2026, 7, 21)
SOURCE = "https://github.com/datenanfragen/data"
_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Authority:
    """A supervisory authority, to which a person complains (GDPR Article 77).

    ``country`` is an ISO 3166 code. ``name`` is its own, or its English one where its
    own has other letters than Latin; ``names`` are its official names by language.
    ``address`` is its postal address on one line, ``addresses`` the same as other
    languages write it. The package leaves address, e-mail and phone empty where they
    are not confirmed. ``scope`` is for editors: what it supervises, if that is not
    every controller of the country. ``as_of`` is the day on which the package’s data
    was true, by ``source``; an authority that a site adds has none.
    """

    id: str
    country: str
    name: str
    website: str
    address: str = ""
    email: str = ""
    phone: str = ""
    names: Mapping[str, str] = field(default_factory=lambda: _NONE, hash=False)
    addresses: Mapping[str, str] = field(default_factory=lambda: _NONE, hash=False)
    scope: str | Promise = ""
    as_of: date | None = None
    source: str = ""

    def name_in(self, language: str) -> str:
        """Its official name in a language, or its own name."""
        return _in(language, self.names) or self.name

    def address_in(self, language: str) -> str:
        """Its postal address as that language writes it, or as it writes it itself."""
        return _in(language, self.addresses) or self.address


def _in(language: str, texts: Mapping[str, str]) -> str:
    return texts.get(language) or texts.get(language.split("-")[0], "")
