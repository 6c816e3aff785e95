"""Cookies and similar storage: what it is, whose, what for, and for how long."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class CookieCategory(models.TextChoices):
    """What a visitor is asked about (2002/58 Article 5(3); Act 917/2014, § 205)."""

    NECESSARY = "necessary", _("Necessary")
    PREFERENCES = "preferences", _("Preferences")
    STATISTICS = "statistics", _("Statistics")
    MARKETING = "marketing", _("Marketing")
    UNCLASSIFIED = "unclassified", _("Unclassified")


class StorageKind(models.TextChoices):
    """Where something is stored or read (EDPB Guidelines 2/2023)."""

    COOKIE = "cookie", _("Cookie")
    LOCAL = "local", _("Local storage")
    SESSION = "session", _("Session storage")
    INDEXEDDB = "indexeddb", _("IndexedDB")
    CACHE = "cache", pgettext_lazy("browser storage", "Cache")
    REQUEST = "request", _("Pixel or request")


class CookieParty(models.TextChoices):
    """Whether the site itself or somebody else sets it in the visitor's browser."""

    FIRST = "first", _("First party")
    THIRD = "third", _("Third party")


class CookieAccess(models.TextChoices):
    """Who can read it: visitors must learn whether others can (C-673/17 Planet49)."""

    SITE = "site", _("Only this site")
    PROVIDER = "provider", _("The provider of the service")
    OTHERS = "others", _("The provider and others")


class Lifetime(models.TextChoices):
    """How long it stays in the browser."""

    DURATION = "duration", _("For a time")
    SESSION = "session", _("Until the browser is closed")
    UNTIL_DELETED = "until_deleted", _("Until the visitor deletes it")
    VARIES = "varies", _("Depends on the settings of the service")


class LifetimeUnit(models.TextChoices):
    """What a duration is counted in."""

    SECOND = "second", _("Seconds")
    MINUTE = "minute", _("Minutes")
    HOUR = "hour", _("Hours")
    DAY = "day", _("Days")
    WEEK = "week", _("Weeks")
    MONTH = "month", _("Months")
    YEAR = "year", _("Years")


class ServiceRole(models.TextChoices):
    """What the provider of a service is to the controller of the site."""

    OWN = "own", _("The controller of the site itself")
    PROCESSOR = "processor", _("Processor")
    JOINT_CONTROLLER = "joint_controller", _("Joint controller")
    CONTROLLER = "controller", _("Independent controller")
