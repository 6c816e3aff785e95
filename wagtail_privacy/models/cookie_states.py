"""How a service stands: whether it is confirmed, and whether it is complete."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from wagtail_privacy.models.cookie_gaps import gaps_of
from wagtail_privacy.models.cookies import CookieService


class ServiceState(models.TextChoices):
    """Only a service that somebody has confirmed is shown to visitors."""

    CONFIRMED = "confirmed", _("Confirmed")
    INCOMPLETE = "incomplete", _("Confirmed, but incomplete")
    READY = "ready", _("Suggestion")
    LACKING = "lacking", _("Suggestion, incomplete")


def state_of(service: CookieService) -> ServiceState:
    """Return how ``service`` stands; no query if its rows and provider are at hand."""
    lacks = any(gap.blocks for gap in gaps_of(service))
    if service.confirmed:
        return ServiceState.INCOMPLETE if lacks else ServiceState.CONFIRMED
    return ServiceState.LACKING if lacks else ServiceState.READY
