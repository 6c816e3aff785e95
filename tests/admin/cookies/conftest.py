from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse

from wagtail_privacy.models import CookieService, Organisation


@pytest.fixture
def editor(editor: User) -> User:
    """An editor who keeps the registry of cookies, too."""
    editor.user_permissions.add(
        *Permission.objects.filter(
            content_type__app_label="wagtail_privacy",
            content_type__model__in=["cookieservice", "cookiesettings"],
        )
    )
    return editor


@pytest.fixture
def address() -> Callable[..., str]:
    """The address of a view of cookie services, by the view's name."""

    def address(view: str, service: CookieService | None = None) -> str:
        name = CookieService.snippet_viewset.get_url_name(view)
        return reverse(name, args=[service.pk] if service else [])

    return address


@pytest.fixture
def provider(db: None) -> Organisation:
    return Organisation.objects.create(name="Drumlin Analytics Ltd", country="FI")


@pytest.fixture
def service(provider: Organisation) -> CookieService:
    """A service of somebody else in Finland, complete, with one cookie."""
    service = CookieService(
        name="Drumlin",
        provider=provider,
        category="statistics",
        purpose="Counting visits",
    )
    service.cookies.create(
        name="_drum",
        lifetime="duration",
        lifetime_number=2,
        lifetime_unit="year",
        purpose="Recognises a browser",
    )
    service.save()
    return service
