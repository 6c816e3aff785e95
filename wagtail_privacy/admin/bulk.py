"""Bulk actions of the admin that must not lose what notices need."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import ngettext
from wagtail.admin import messages

from wagtail_privacy.admin.forbidden import forbidden
from wagtail_privacy.admin.usage import use_places
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.protection import SHOWN, Uses, in_use, refusal


#: How many organisations that stay are named, each with its places.
_NAMED = 5


def forbid_bulk_delete(request: HttpRequest, items: Any) -> HttpResponse | None:
    """Answer 403 to whoever may not delete; a ``before_delete_snippet`` hook.

    Wagtail would show a form without organisations, and delete none.
    """
    asked = request.resolver_match.kwargs if request.resolver_match else {}
    model = (asked.get("app_label"), asked.get("model_name"))
    if model != (Organisation._meta.app_label, Organisation._meta.model_name):
        return None
    policy = Organisation.snippet_viewset.permission_policy
    may_delete = policy.user_has_permission(request.user, "delete")
    return None if may_delete else forbidden(request)


def refuse_bulk_delete(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    """Keep organisations that are in use; a ``before_bulk_action`` hook."""
    if action_type != "delete" or action.model is not Organisation:
        return None
    used = in_use(objects)
    if not used:
        return None
    for organisation in used[:_NAMED]:
        messages.error(request, _reason(request, organisation))
    more = len(used[_NAMED:])
    if more:
        words = ngettext(
            "%(count)s more organisation is in use.",
            "%(count)s more organisations are in use.",
            more,
        )
        messages.error(request, words % {"count": more})
    return redirect(reverse(Organisation.snippet_viewset.get_url_name("list")))


def _reason(request: HttpRequest, organisation: Organisation) -> str:
    uses = Uses(organisation)
    places = use_places(uses[:SHOWN], request.user)
    titles = [place.label for place in places]
    return refusal(organisation, titles, more=uses.count() - len(titles))
