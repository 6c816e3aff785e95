"""What is measured of visits and written into logs, why, and when services load."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class MeasuringPurpose(models.TextChoices):
    """Why visits are measured."""

    FOLLOWING = "following", _("Following how the website is used")
    DEVELOPMENT = "development", _("Developing the website and its content")
    MARKETING = "marketing", _("Planning our marketing")
    ADVERTISING = "advertising", _("Measuring the results of our advertising")
    TESTING = "testing", _("Comparing different versions of pages")
    FAULTS = "faults", _("Finding faults on the website")


class MeasuredData(models.TextChoices):
    """What is recorded of a visit."""

    PAGES = "pages", _("Visited pages")
    TIME = "time", _("Time and length of the visit")
    ACTIONS = "actions", _("Actions on the pages, such as clicks and searches")
    SOURCE = "source", _("The website or link that you came from")
    DEVICE = "device", _("Browser and device")
    LANGUAGE = "language", _("Language of the browser")
    LOCATION = "location", _("Approximate location, such as the town")
    IP = "ip", pgettext_lazy("measured data", "IP address")
    IDENTIFIER = "identifier", _("Identifier stored in the browser")


class ServiceLoading(models.TextChoices):
    """When the browser first connects to a service on a page."""

    PAGE = "page", _("Together with the page")
    CONSENT = "consent", _("Only with your consent")
    REQUEST = "request", _("Only when you ask for it")


class LoggedData(models.TextChoices):
    """What a web server writes down of each request."""

    IP = "ip", pgettext_lazy("measured data", "IP address")
    TIME = "time", _("Time of the request")
    ADDRESS = "address", _("Requested address")
    RESPONSE = "response", _("Status and size of the response")
    SOURCE = "source", _("The address that you came from")
    DEVICE = "device", _("Browser and operating system")
    USER = "user", _("User name of people who have signed in")


class LogPurpose(models.TextChoices):
    """What a server’s log is used for."""

    SECURITY = "security", _("Information security")
    ATTACKS = "attacks", _("Detecting and investigating misuse and attacks")
    FAULTS = "faults", pgettext_lazy("server log", "Finding and correcting faults")
    STATISTICS = "statistics", _("Statistics on the use of the website")
