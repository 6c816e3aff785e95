"""Whoever adds to the registry waits for the one who does so already."""

from __future__ import annotations

from django.contrib.contenttypes.models import ContentType
from django.db import router
from django.db.models import F

from wagtail_privacy.models.cookie_settings import SiteService
from wagtail_privacy.models.cookies import CookieService


def database() -> str:
    """Return the alias of the database that the registry is written to."""
    return router.db_for_write(CookieService)


def take_turns() -> None:
    """Wait for others; call it first in a transaction, at whose end it is over.

    Two that look for the same service, or the same provider, would both add it, or
    wait for each other. So a row is locked that nobody else writes, by writing it at
    once: SQLite locks everything so, and would refuse who reads first.
    """
    names = {"app_label": SiteService._meta.app_label}
    names["model"] = SiteService._meta.model_name
    types = ContentType.objects.using(database())
    types.filter(**names).update(model=F("model"))
