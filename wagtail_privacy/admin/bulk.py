"""Bulk actions of the admin that must not lose what notices need."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin import messages

from wagtail_privacy.models import Organisation
from wagtail_privacy.models.protection import refusal, uses_of


def refuse_bulk_delete(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    """Keep organisations that are in use; a ``before_bulk_action`` hook."""
    if action_type != "delete":
        return None
    reasons = [
        refusal(item, uses)
        for item in objects
        if isinstance(item, Organisation) and (uses := uses_of(item))
    ]
    if not reasons:
        return None
    for reason in reasons:
        messages.error(request, reason)
    return redirect(reverse(Organisation.snippet_viewset.get_url_name("list")))
