"""Answer 403 where Wagtail would lead away.

Wagtail turns a refusal into a redirect to the admin's first page. The address of a
view that somebody may not use should say so itself, to people and to programs.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse


View = Callable[..., HttpResponse]


def answering_403(view: View) -> View:
    """Return ``view`` with an answer of its own to whoever may not use it."""

    @wraps(view)
    def answering(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except PermissionDenied:
            return forbidden(request)

    return answering


class Answers403Mixin:
    """A viewset all of whose views answer 403 to whoever may not use them."""

    def construct_view(self, view_class: Any, **kwargs: Any) -> View:
        return answering_403(super().construct_view(view_class, **kwargs))


def forbidden(request: HttpRequest) -> HttpResponse:
    """The page that says so, with the admin's menu around it."""
    template = "wagtail_privacy/admin/forbidden.html"
    return TemplateResponse(request, template, status=403)
