"""The HTML of notices, kept under a fingerprint of all that it shows.

The fingerprint is taken of the stored sections and of everything that comes from
elsewhere: organisations, addresses of linked pages, translations, section pages.
When one of them changes, so does the fingerprint, and nothing has to be thrown away.

That holds for the templates of this package. A site’s own template may show what it
likes, the visitor’s name for example; then there is no fingerprint, and nothing is
kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

from django.core.cache import caches
from django.utils.translation import get_language

import wagtail_privacy
from wagtail_privacy.blocks.organisations import stored_items
from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.blocks.rendering import find_template, section_templates
from wagtail_privacy.conf import conf
from wagtail_privacy.jurisdictions import overrides


_PACKAGE = f"{wagtail_privacy.__name__}."
_TEMPLATES = str(Path(wagtail_privacy.__file__).parent / "templates")
#: What every notice is made of; a site may have replaced any of it.
_FRAME = (
    "wagtail_privacy/blocks/section.html",
    *(
        path.relative_to(_TEMPLATES).as_posix()
        for path in sorted(
            Path(_TEMPLATES, "wagtail_privacy", "includes").rglob("*.html")
        )
    ),
)
#: Children of a section by which an editor lets the registry in.
_BY_CHOICE = frozenset({"from_registry", "rows"})
#: Links to anything but pages: documents, and what a site has added.
_LINKTYPES = re.compile(r'\blinktype="(?!page")')


def fingerprint(
    shown: Iterable[Any], *, types: Iterable[str], texts: Iterable[str]
) -> str:
    """Return the key of a notice’s HTML, or "" if it must be made every time.

    ``shown`` is all that the HTML depends on, each with a ``repr`` that tells it.
    ``types`` are the ids of its section types, ``texts`` its rich texts as stored.
    """
    if not conf.WAGTAIL_PRIVACY_CACHE_SECONDS:
        return ""
    if not (all(map(_is_ours, _FRAME)) and all(map(_tells_itself, types))):
        return ""
    if any(map(_is_made_of_more, texts)):
        return ""
    standing = (
        conf.release,
        get_language(),
        conf.WAGTAIL_PRIVACY_COUNTRY,
        overrides(),
    )
    digest = blake2b(repr([standing, *shown]).encode(), digest_size=20).hexdigest()
    return f"wagtail_privacy.{digest}"


def reads_registry(stored: Iterable[Mapping[str, Any]]) -> bool:
    """Whether one of these sections, as a stream stores them, shows the cookies.

    Types with rows of their own take them from the registry only where the editor
    wants them filled in, or has chosen a service.
    """
    return any(map(_shows_registry, stored))


def _shows_registry(item: Mapping[str, Any]) -> bool:
    section_type = section_types.get(item["type"])
    block = section_type.block if section_type else None
    if block is None or not block.reads_registry:
        return False
    if _BY_CHOICE.isdisjoint(block.base_blocks):
        return True
    value = item["value"] if isinstance(item["value"], Mapping) else {}
    rows = (row for row in stored_items(value.get("rows")) if isinstance(row, Mapping))
    return bool(value.get("from_registry")) or any(row.get("service") for row in rows)


def kept_html(key: str, make: Callable[[], str]) -> str:
    """Return the HTML under ``key``; what ``make`` returns is kept if there is none."""
    store = caches[conf.WAGTAIL_PRIVACY_CACHE]
    html = store.get(key)
    if html is None:
        html = make()
        store.set(key, html, conf.WAGTAIL_PRIVACY_CACHE_SECONDS)
    return html


def _is_made_of_more(text: str) -> bool:
    """Whether the HTML shows objects that are not in the text: images, documents."""
    return "<embed" in text or ("linktype=" in text and bool(_LINKTYPES.search(text)))


def _is_ours(*names: str) -> bool:
    """Whether the first template there is of these names is one of this package."""
    origin = getattr(find_template(*names), "origin", None)
    return str(getattr(origin, "name", "")).startswith(_TEMPLATES)


def _tells_itself(type_id: str) -> bool:
    """Whether a section of the type shows nothing but its own ``Section``."""
    section_type = section_types.get(type_id)
    block = section_type.block if section_type else None
    made_by_us = block is None or block.__module__.startswith(_PACKAGE)
    return made_by_us and _is_ours(*section_templates(type_id))
