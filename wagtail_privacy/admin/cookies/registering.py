"""Addresses of the views of ours below the list of services."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from wagtail_privacy.admin.cookies.changes import ChangesView
from wagtail_privacy.admin.cookies.known import KnownServicesView
from wagtail_privacy.admin.forbidden import answering_403


def cookie_urls() -> list[URLPattern | URLResolver]:
    """The addresses below the admin’s; a ``register_admin_urls`` hook."""
    urls = [
        path("known/", answering_403(KnownServicesView.as_view()), name="known"),
        path(
            "<int:service_id>/changes/",
            answering_403(ChangesView.as_view()),
            name="changes",
        ),
    ]
    return [path("privacy-cookies/", include((urls, "wagtail_privacy_cookies")))]
