"""A registry of a few services, and what a section says with it around."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bs4 import BeautifulSoup
from django.utils.translation import get_language, override

from tests.conftest import parsed
from tests.every_fact import new_block
from wagtail_privacy.blocks.base import WHOLE
from wagtail_privacy.blocks.resolution import derive
from wagtail_privacy.notice import CookieRegistry, Notice, Party, Section
from wagtail_privacy.notice.cookies import ServiceFact


#: The key of a service that nobody finds any more.
GONE = 99


def provider(id: int, name: str, country: str = "FI") -> dict[str, Party]:
    own = Party(name=name, id=id, country=country, website=f"https://p{id}.example/")
    return {"": own, "fi": replace(own, name=f"{name} (suomi)")}


def service(id: int, name: str, **facts: Any) -> ServiceFact:
    """A service of a Finnish processor; ``facts`` are what differs."""
    complete = {
        "slug": name.lower().replace(" ", "-"),
        "role": "processor",
        "provider": provider(id, f"{name} Ltd"),
        "country": "FI",
        "purpose": {
            "en": f"What {name} is for",
            "fi": f"Mihin {name} on",
            "sv": f"Vad {name} är till för",
        },
    }
    return ServiceFact(id=id, name=name, **{**complete, **facts})


PRAIRIE = provider(7, "Prairie Data Inc", "US")
COUNTING = service(
    1,
    "Prairie Counter",
    provider=PRAIRIE,
    country="US",
    safeguard="dpf",
    privacy_url="https://prairie.example/privacy/",
    opt_out_url="https://prairie.example/opt-out/",
)
VIDEOS = service(
    2,
    "Prairie Video",
    provider=PRAIRIE,
    country="US",
    safeguard="dpf",
    role="controller",
)
HEATMAPS = service(
    3, "Prairie Heatmap", provider=PRAIRIE, country="US", safeguard="dpf"
)
MAPS = service(4, "Pathfinder Maps", role="controller")
CHAT = service(5, "Aspen Chat", country="CH", safeguard="adequacy")
OWN = service(6, "Kuusikko website", role="own", provider={}, country="")
#: In the registry, but not among the services of the site.
ELSEWHERE = service(8, "Juniper Forms", country="US")
REGISTRY = CookieRegistry(
    services=(CHAT, OWN, MAPS, COUNTING, HEATMAPS, VIDEOS), others=(ELSEWHERE,)
)


def notice_of(
    *sections: Section, registry: CookieRegistry = REGISTRY, language: str = "en"
) -> Notice:
    return Notice("Cookies", language, sections, registry=registry)


def section_of(type_id: str, **facts: Any) -> Section:
    """The section of the type's block with ``facts``, as an editor enters them."""
    block = new_block(type_id)
    value = block.normalize({**block.get_default(), **facts})
    return block.to_section(value, id="5f1c", language="en")


def told(type_id: str, notice: Notice | None = None, **facts: Any) -> list[Any]:
    """The rows of the section, with what the registry of ``notice`` tells of them."""
    section = derive(section_of(type_id, **facts), notice or notice_of())
    return list(section.facts.get("rows", ()))


def visited(
    type_id: str,
    *,
    registry: CookieRegistry = REGISTRY,
    language: str = "en",
    **facts: Any,
) -> BeautifulSoup:
    """The HTML of the section on a page in ``language`` of a site with ``registry``."""
    block = new_block(type_id)
    value = block.normalize({**block.get_default(), **facts})
    whole = notice_of(registry=registry, language=language)
    with override(language):
        assert get_language() == language
        return parsed(block.render(value, {WHOLE: whole}))


def cells(html: BeautifulSoup) -> list[list[str]]:
    """The table, row by row; the first row has the headings."""
    return [
        [" ".join(cell.get_text(" ").split()) for cell in row.find_all(["th", "td"])]
        for row in html.find_all("tr")
    ]
