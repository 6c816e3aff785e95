"""When what a site discloses of its cookies last changed.

A service knows when it was saved, and the settings of a site when its selection was.
What else changes the registry is written down in one of the two. A provider is an
organisation, which knows no time: its new name is shown at once, and is no change of
the registry.
"""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_save
from django.utils import timezone

from wagtail_privacy.models.cookie_settings import CookieSettings, SiteService
from wagtail_privacy.models.cookies import Cookie, CookieService


def connect_registry_changes() -> None:
    """Follow the registry; before those who let it be read anew."""
    post_save.connect(note_saved_cookie, sender=Cookie)
    post_delete.connect(note_deleted_cookie, sender=Cookie)
    pre_save.connect(note_withdrawn_service, sender=CookieService)
    m2m_changed.connect(note_selection, sender=SiteService)
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


def note_selection(instance: Any, action: str, pk_set: Any, **kwargs: Any) -> None:
    """Write down when the services of a site were last changed: ``m2m_changed``."""
    if action not in {"post_add", "post_remove", "post_clear"}:
        return
    if isinstance(instance, CookieSettings):
        instance.services_changed_at = timezone.now()
        pk_set = {instance.pk}
    _stamp(CookieSettings.objects.filter(pk__in=pk_set or ()))


def _touch(cookie: Cookie) -> None:
    services = CookieService.objects.filter(pk=cookie.service_id)
    services.update(changed_at=timezone.now())


def _stamp(settings: QuerySet) -> None:
    settings.update(services_changed_at=timezone.now())
