"""When what a site discloses of its cookies last changed.

A service knows when it was saved, and the settings of a site when its selection was.
What else changes the registry is written down in one of the two. A provider is an
organisation, which knows no time: its new name is shown at once, and is no change of
the registry.
"""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.db.models.signals import post_delete, post_save, pre_save
from django.utils import timezone

from wagtail_privacy.models.cookie_settings import CookieSettings, SiteService
from wagtail_privacy.models.cookies import Cookie, CookieService


def connect_registry_changes() -> None:
    """Follow the registry; before those who let it be read anew."""
    post_save.connect(note_saved_cookie, sender=Cookie)
    post_delete.connect(note_deleted_cookie, sender=Cookie)
    pre_save.connect(note_withdrawn_service, sender=CookieService)
    post_save.connect(note_chosen_service, sender=SiteService)
    post_delete.connect(note_chosen_service, sender=SiteService)


def note_saved_cookie(
    instance: Cookie, *, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    """A cookie that nobody has confirmed, and nobody ever had, discloses nothing."""
    if not raw and (instance.confirmed or not created):
        _touch(instance)


def note_deleted_cookie(instance: Cookie, **kwargs: Any) -> None:
    """A cookie that nobody has confirmed was not disclosed."""
    if instance.confirmed:
        _touch(instance)


def note_withdrawn_service(
    instance: CookieService, *, raw: bool = False, **kwargs: Any
) -> None:
    """A service that is a suggestion again is gone from the sites that use it."""
    if raw or instance.confirmed or not instance.pk:
        return
    if CookieService.objects.filter(pk=instance.pk, confirmed=True).exists():
        _stamp(CookieSettings.objects.filter(services=instance))


def note_chosen_service(instance: SiteService, **kwargs: Any) -> None:
    """A row of a selection is there, or gone: whoever added or deleted it."""
    _stamp(CookieSettings.objects.filter(pk=instance.settings_id))


def _touch(cookie: Cookie) -> None:
    services = CookieService.objects.filter(pk=cookie.service_id)
    services.update(changed_at=timezone.now())


def _stamp(settings: QuerySet) -> None:
    settings.update(services_changed_at=timezone.now())
