"""What the registry of cookies says, in the words of one page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from wagtail_privacy.blocks.foreign import foreign
from wagtail_privacy.blocks.languages import is_same_language, standard_language
from wagtail_privacy.conf import conf
from wagtail_privacy.notice.cookies import (
    CookieFact,
    CookieLifetime,
    ServiceFact,
    Texts,
)


T = TypeVar("T")


def words_in(texts: Texts, language: str) -> str:
    """Return the text for a page in ``language``; "" if there is none at all.

    Its own, that of its base language, that of the site’s default language, else
    whichever comes first in the alphabet. It says its language where that is not the
    one of the standard words on the page.
    """
    for code in _in_turn(texts, language):
        text = texts.get(code)
        if text:
            is_around = is_same_language(code, standard_language(language))
            return foreign(text, None if is_around else code)
    return ""


def service_fact(service: ServiceFact, language: str) -> dict[str, Any]:
    """Return a service as a fact of a section on a page in ``language``.

    ``slug``, ``name``, ``provider`` (a ``Party``; none for the controller itself),
    ``role``, ``country``, ``category``, ``purpose``, ``legal_basis``, ``safeguard``,
    ``privacy_url``, ``opt_out_url``, ``hosts`` (a tuple), and ``cookies``: a tuple of
    facts as ``cookie_fact`` returns them, without those that visitors never meet.
    What is empty is left out.
    """
    return _given(
        {
            "slug": service.slug,
            "name": service.name,
            "provider": None
            if service.is_own
            else value_in(service.provider, language),
            "role": service.role,
            "country": service.country,
            "category": service.category,
            "purpose": words_in(service.purpose, language),
            "legal_basis": service.legal_basis,
            "safeguard": service.safeguard,
            "privacy_url": service.privacy_url,
            "opt_out_url": service.opt_out_url,
            "hosts": service.hosts,
            "cookies": tuple(cookie_fact(item, language) for item in service.shown),
        }
    )


def cookie_fact(cookie: CookieFact, language: str) -> dict[str, Any]:
    """Return a cookie as a fact of a section on a page in ``language``.

    ``kind``, ``name``, ``party``, ``domain``, ``category``, ``access``, ``purpose``
    and ``lifetime``, which has ``kind``, ``number``, ``unit``, ``at_most`` and
    ``renewed``. What is empty is left out.
    """
    return _given(
        {
            "kind": cookie.kind,
            "name": cookie.name,
            "party": cookie.party,
            "domain": cookie.domain,
            "category": cookie.category,
            "access": cookie.access,
            "purpose": words_in(cookie.purpose, language),
            "lifetime": _lifetime_fact(cookie.lifetime),
        }
    )


def value_in(values: Mapping[str, T], language: str) -> T | None:
    """Return what is known for ``language``, in the same order as ``words_in``.

    Before the alphabet comes what stands under "": the main words of an organisation.
    """
    order = _in_turn(values, language)
    return next((values[code] for code in order if values.get(code)), None)


def _in_turn(values: Mapping[str, Any], language: str) -> Iterator[str]:
    yield language
    yield language.split("-")[0]
    yield conf.default_language
    yield from sorted(values)


def _lifetime_fact(lifetime: CookieLifetime) -> dict[str, Any]:
    return _given(
        {
            "kind": lifetime.kind,
            "number": lifetime.number,
            "unit": lifetime.unit,
            "at_most": lifetime.at_most,
            "renewed": lifetime.renewed,
        }
    )


def _given(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: fact for name, fact in facts.items() if fact}
