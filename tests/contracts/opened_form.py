"""The form of a page in the editor, as a browser posts it when nothing is changed."""

from __future__ import annotations

import re
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.test import Client
from django.urls import reverse

from tests.editor_form import block_form


def opened_form(html: bytes | str, page: Any) -> dict[str, Any]:
    """The inputs of the edit view ``html`` of ``page``, with those of its streams.

    What JavaScript builds, the streams, comes from the page's own values.
    """
    form = BeautifulSoup(html, "html.parser").find("form", id="page-edit-form")
    data: dict[str, Any] = {}
    for item in form.select("input[name], select[name], textarea[name]"):
        value = _value(item)
        if value is not None:
            data[item["name"]] = value
    for field in page._meta.get_fields():
        if hasattr(field, "stream_block"):
            value = getattr(page, field.name)
            data |= block_form(field.stream_block, value, field.name)
    return data


def edited(client: Client, page: Any, **changes: Any) -> Any:
    """Open a page in the editor, publish it with ``changes``, return it as stored."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    opened = client.get(address)
    assert opened.status_code == 200
    form = opened_form(opened.content, page.get_latest_revision_as_object())
    response = client.post(address, form | changes | {"action-publish": "yes"})
    assert response.status_code == 302, response.context["form"].errors
    return type(page).objects.get(pk=page.pk)


def without_keys(html: str) -> str:
    """Rich text without the keys that the editor gives to its paragraphs."""
    return re.sub(r' data-block-key="\w+"', "", html)


def _value(item: Tag) -> str | None:
    """What an input posts; None if it posts nothing."""
    if item.name == "select":
        chosen = item.select_one("option[selected]") or item.find("option")
        return chosen.get("value", chosen.text) if chosen else None
    if item.name == "textarea":
        return item.text.removeprefix("\n")
    kind = item.get("type", "text")
    if kind in ("submit", "button", "image", "file"):
        return None
    if kind in ("checkbox", "radio") and not item.has_attr("checked"):
        return None
    return item.get("value", "on" if kind == "checkbox" else "")
