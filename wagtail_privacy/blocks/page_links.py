"""Links to pages inside rich text, resolved for many texts at once.

Wagtail stores a link to a page as ``<a linktype="page" id="7">`` and asks the
database for each when it renders a text. A notice has many texts: here the ids of
all of them are found first, and the addresses are put in when they are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from django.utils.html import escape
from wagtail.rich_text.rewriters import extract_attrs

from wagtail_privacy.notice import Section


#: Most texts have no such link, and this is found faster than a pattern.
_MARK = 'linktype="page"'
_LINK = re.compile(r"<a(\b[^>]*\blinktype=\"page\"[^>]*)>")


def linked_page_ids(texts: Iterable[str]) -> set[int]:
    """Return the primary keys of the pages that rich texts, as stored, link to."""
    return {
        int(id)
        for text in texts
        if _MARK in text
        for attributes in _LINK.findall(text)
        if (id := _target(attributes)).isdecimal()
    }


def with_page_links(section: Section, addresses: Mapping[int, str]) -> Section:
    """Return ``section`` with links that lead somewhere.

    ``addresses`` holds an address by primary key. A link to a page that is not
    there any more keeps its words and loses its target, as in Wagtail’s own pages.
    """
    if _MARK not in section.html and _MARK not in section.lead:
        return section

    def resolved(match: re.Match[str]) -> str:
        id = _target(match.group(1))
        address = addresses.get(int(id)) if id.isdecimal() else None
        return f'<a href="{escape(address)}">' if address else "<a>"

    return replace(
        section,
        html=_LINK.sub(resolved, section.html),
        lead=_LINK.sub(resolved, section.lead),
    )


def _target(attributes: str) -> str:
    return extract_attrs(attributes).get("id", "")
