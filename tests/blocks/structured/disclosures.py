"""A registry to disclose, and what a section says of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag
from django.utils.translation import override

from tests.conftest import parsed
from tests.every_fact import new_block
from wagtail_privacy.blocks.base import WHOLE
from wagtail_privacy.blocks.resolution import derive, resolve
from wagtail_privacy.notice import (
    CookieFact,
    CookieLifetime,
    CookieRegistry,
    Notice,
    Party,
    Section,
    ServiceFact,
)


CHANGED = date(2026, 11, 26)
MONTHS = CookieLifetime("duration", 13, "month")


def cookie(name: str = "visitor_id", **facts: Any) -> CookieFact:
    """A cookie of statistics, complete; ``facts`` are what differs."""
    complete = {
        "kind": "cookie",
        "party": "first",
        "category": "statistics",
        "access": "provider",
        "lifetime": MONTHS,
        "purpose": {
            "en": f"Purpose of {name}.",
            "fi": f"{name}: tarkoitus.",
            "sv": f"{name}: ändamål.",
        },
    }
    return CookieFact(name=name, **{**complete, **facts})


def service(name: str, *cookies: CookieFact, **facts: Any) -> ServiceFact:
    """A service of a Finnish processor; ``facts`` are what differs."""
    company = Party(f"{name} Ltd", country="FI")
    complete = {
        "id": sum(map(ord, name)),
        "slug": name.lower().replace(" ", "-"),
        "role": "processor",
        "provider": {"": company, "en": company, "fi": company},
        "country": "FI",
        "category": "statistics",
        "purpose": {"en": f"What {name} is for.", "fi": f"Mihin {name} on."},
    }
    return ServiceFact(name=name, cookies=cookies, **{**complete, **facts})


def own_service(*cookies: CookieFact) -> ServiceFact:
    facts = {"role": "own", "provider": {}, "country": "", "category": "necessary"}
    return service("Kuusikko website", *cookies, **facts)


def whole_registry() -> CookieRegistry:
    """Something of every category, kind, party, role and lifetime."""
    fonts = service(
        "Willow Fonts",
        role="joint_controller",
        category="unclassified",
        hosts=("fonts.willow.example", "*.willow.example"),
    )
    statistics = service("Birch Statistics", cookie("birch_*"))
    services = (_advertising(), statistics, _own(), fonts)
    return CookieRegistry(services, changed_on=CHANGED)


def _own() -> ServiceFact:
    lasting = CookieLifetime("duration", 2, "week", at_most=True, renewed=True)
    session = cookie("sessionid", category="necessary", access="site", lifetime=lasting)
    language = cookie(
        "language",
        category="preferences",
        access="site",
        lifetime=CookieLifetime("session"),
    )
    forever = CookieLifetime("until_deleted")
    basket = cookie("basket", kind="local", category="necessary", lifetime=forever)
    return own_service(basket, language, session)


def _advertising() -> ServiceFact:
    pixel = cookie(
        "",
        kind="request",
        category="marketing",
        party="third",
        access="others",
        domain="pixel.alder.example",
        lifetime=CookieLifetime(),
    )
    varying = CookieLifetime("varies")
    return service(
        "Alder Ads",
        cookie(
            "ad[id]", category="marketing", party="third", domain="ads.alder.example"
        ),
        pixel,
        cookie("alder_prefs", category="preferences", lifetime=varying),
        provider={"": Party("Alder Ads Inc", country="US")},
        role="controller",
        country="US",
        safeguard="standard_clauses",
        category="marketing",
        privacy_url="https://alder.example/privacy",
        opt_out_url="https://alder.example/opt-out",
    )


def long_registry(rows: int, per_service: int = 10) -> CookieRegistry:
    """``rows`` cookies, ``per_service`` in each service."""
    return CookieRegistry(
        tuple(
            service(
                f"Service {number:04}",
                *(cookie(f"c_{number}_{place}") for place in range(per_service)),
            )
            for number in range(rows // per_service)
        ),
        changed_on=CHANGED,
    )


def notice(
    registry: CookieRegistry | None = None,
    language: str = "en",
    consent: dict[str, str] | None = None,
) -> Notice:
    found = whole_registry() if registry is None else registry
    return Notice("Cookies", language, registry=found, consent=consent or {})


def derived(around: Notice | None, type_id: str = "cookies", **facts: Any) -> Any:
    """The facts of a section with ``facts`` of its own, as its template gets them."""
    return derive(resolve(Section(type_id, facts=facts), around), around).facts


def disclosed_html(
    registry: CookieRegistry | None = None, language: str = "en", **facts: Any
) -> str:
    """The cookies section on a page in ``language``; empty if it says nothing."""
    block = new_block("cookies")
    value = block.normalize({**block.get_default(), **facts})
    with override(language):
        return str(block.render(value, {WHOLE: notice(registry, language)}))


def disclosed(
    registry: CookieRegistry | None = None, language: str = "en", **facts: Any
) -> BeautifulSoup:
    """The same, without the places where a line may break inside a name."""
    return parsed(disclosed_html(registry, language, **facts).replace("<wbr>", ""))


def tables(html: BeautifulSoup) -> dict[str, list[list[str]]]:
    """The rows of cookies by the name of their category, without those of services."""
    return {
        text_of(item.caption.strong): [
            [text_of(cell) for cell in row.find_all(["th", "td"])]
            for row in item.select("tbody tr:not(.privacy-service)")
        ]
        for item in html.find_all("table")
    }


def services_of(html: BeautifulSoup) -> Iterator[tuple[str, list[str]]]:
    """The services in their order, each with the lines about it."""
    for row in html.select("tr.privacy-service"):
        yield text_of(row.th), [text_of(line) for line in row.find_all("li")]


def text_of(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())


def inline(html: BeautifulSoup) -> list[str]:
    """What a strict content security policy would refuse: the attributes."""
    return [
        f"{tag.name} {name}"
        for tag in html.select("*")
        for name in tag.attrs
        if name == "style" or name.startswith("on")
    ]
