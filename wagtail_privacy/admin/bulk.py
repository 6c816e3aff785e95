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
from wagtail_privacy.models import CookieService, Organisation
from wagtail_privacy.models.protection import SHOWN, Used, in_use, refusal, uses_of


#: How many of those that stay are named, each with its places.
_NAMED = 5
_PROTECTED = (Organisation, CookieService)


def answer_bulk_delete(request: HttpRequest, items: Any) -> HttpResponse | None:
    """Answer before anybody is asked; a ``before_delete_snippet`` hook.

    403 to whoever may not delete: Wagtail would show a form without any object, and
    delete none. Where something is in use, the list with the reasons: Wagtail would
    count no sites and no drafts, and ask whether to delete it.
    """
    asked = request.resolver_match.kwargs if request.resolver_match else {}
    label = f"{asked.get('app_label')}.{asked.get('model_name')}"
    ours = {item._meta.label_lower: item for item in _PROTECTED}
    if label not in ours:
        return None
    policy = ours[label].snippet_viewset.permission_policy
    if not policy.user_has_permission(request.user, "delete"):
        return forbidden(request)
    return _refused(request, ours[label], items)


def refuse_bulk_delete(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    """Keep what is in use; a ``before_bulk_action`` hook."""
    if action_type != "delete" or action.model not in _PROTECTED:
        return None
    return _refused(request, action.model, objects)


def _refused(
    request: HttpRequest, model: type[Used], objects: Iterable[Any]
) -> HttpResponse | None:
    used = in_use(objects)
    if not used:
        return None
    for item in used[:_NAMED]:
        messages.error(request, _reason(request, item))
    more = len(used[_NAMED:])
    if more:
        messages.error(request, _more(model, more) % {"count": more})
    return redirect(reverse(model.snippet_viewset.get_url_name("list")))


def _more(model: type[Used], count: int) -> str:
    if model is CookieService:
        return ngettext(
            "%(count)s more cookie service is in use.",
            "%(count)s more cookie services are in use.",
            count,
        )
    return ngettext(
        "%(count)s more organisation is in use.",
        "%(count)s more organisations are in use.",
        count,
    )


def _reason(request: HttpRequest, used: Used) -> str:
    uses = uses_of(used)
    places = use_places(uses[:SHOWN], request.user)
    titles = [place.label for place in places]
    return refusal(used, titles, more=uses.count() - len(titles))
