"""How sections are grouped, asked for, and how much a message matters."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class SectionGroup(models.TextChoices):
    """What a section answers; the groups of the editor's block chooser."""

    WHO = "who", _("Who is responsible")
    WHY = "why", _("Why data is used")
    WHAT = "what", _("What data, and from where")
    WHERE = "where", _("Where the data goes")
    KEPT = "kept", _("How it is kept")
    COOKIES = "cookies", _("Cookies and analytics")
    RIGHTS = "rights", _("The reader’s rights")
    ABOUT = "about", _("About this notice")


class Obligation(models.TextChoices):
    """How strongly a legal profile asks for a section."""

    REQUIRED = "required", _("Required")
    CONDITIONAL = "conditional", _("Required in some situations")
    RECOMMENDED = "recommended", _("Recommended")


class MessageLevel(models.TextChoices):
    """How much an import message matters to the editor."""

    INFO = "info", _("Information")
    WARNING = "warning", _("Warning")
    ERROR = "error", _("Error")


class Severity(models.TextChoices):
    """How much a finding about a notice matters, the gravest first."""

    ERROR = "error", pgettext_lazy("severity", "Error")
    WARNING = "warning", pgettext_lazy("severity", "Warning")
    ADVICE = "advice", pgettext_lazy("severity", "Advice")
