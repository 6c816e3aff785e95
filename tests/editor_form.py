"""What the browser posts for a page that is open in the editor.

The streams are not in the page's HTML: JavaScript builds their inputs from the form
state of every block. Here the same state becomes the same names and values.
"""

from __future__ import annotations

import json
from typing import Any

from bs4 import BeautifulSoup
from wagtail.blocks import Block, ListBlock, StreamBlock, StreamValue, StructBlock
from wagtail.models import Page


def page_form(page: Page, **changes: Any) -> dict[str, Any]:
    """The form of a notice page, unchanged but for ``changes``."""
    data = {
        "title": page.title,
        "slug": page.slug,
        "seo_title": page.seo_title,
        "search_description": page.search_description,
        "controller": page.controller_id or "",
        "profile": page.profile,
        "drawn_up": page.drawn_up or "",
        "effective_from": page.effective_from or "",
        "next_review": page.next_review or "",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "comments-MIN_NUM_FORMS": "0",
        "comments-MAX_NUM_FORMS": "",
    }
    data |= block_form(page.sections.stream_block, page.sections, "sections")
    return data | changes


def block_form(block: Block, value: Any, prefix: str) -> dict[str, Any]:
    """The inputs of ``block`` holding ``value``, by name."""
    if isinstance(block, StreamBlock):
        return stream_form(value, prefix)
    if isinstance(block, ListBlock):
        return list_form(block, value, prefix)
    if isinstance(block, StructBlock):
        data: dict[str, Any] = {}
        for name, child in block.child_blocks.items():
            data |= block_form(child, value.get(name), f"{prefix}-{name}")
        return data
    state = block.get_form_state(value)
    if isinstance(state, dict):  # A chooser knows more than the number it posts.
        state = state["id"]
    if state is False:  # A box that is not ticked is not posted.
        return {}
    if isinstance(state, list):  # What is chosen in a list, or ticked in one.
        return {prefix: [str(item) for item in state]} if state else {}
    return {prefix: "" if state is None else str(state)}


def stream_form(value: StreamValue, prefix: str) -> dict[str, Any]:
    data = {f"{prefix}-count": str(len(value))}
    for place, child in enumerate(value):
        here = f"{prefix}-{place}"
        data |= _item(here, place, child.id)
        data[f"{here}-type"] = child.block_type
        data |= block_form(child.block, child.value, f"{here}-value")
    return data


def list_form(block: ListBlock, value: Any, prefix: str) -> dict[str, Any]:
    children = value.bound_blocks if value else []
    data = {f"{prefix}-count": str(len(children))}
    for place, child in enumerate(children):
        here = f"{prefix}-{place}"
        data |= _item(here, place, child.id)
        data |= block_form(block.child_block, child.value, f"{here}-value")
    return data


def _item(prefix: str, place: int, id: str | None) -> dict[str, str]:
    return {
        f"{prefix}-order": str(place),
        f"{prefix}-deleted": "",
        f"{prefix}-id": id or "",
    }


def stream_state(html: BeautifulSoup, name: str = "sections") -> list[dict[str, Any]]:
    """The stream that the editor opens with: types, values and ids in order."""
    return _arguments(html, name)[0]


def stream_errors(html: BeautifulSoup, name: str = "sections") -> dict[str, Any]:
    """What the editor says is wrong in the stream."""
    return _arguments(html, name)[1]


def _arguments(html: BeautifulSoup, name: str) -> list[Any]:
    return json.loads(html.find(id=name)["data-w-block-arguments-value"])
