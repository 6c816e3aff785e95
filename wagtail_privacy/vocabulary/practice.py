"""What is done in practice: marketing, recording, protection, notice."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class MarketingChannel(models.TextChoices):
    EMAIL = "email", pgettext_lazy("channel", "Email")
    SMS = "sms", pgettext_lazy("channel", "Text messages")
    PHONE = "phone", pgettext_lazy("channel", "Phone")
    POST = "post", pgettext_lazy("channel", "Post")
    SOCIAL_MEDIA = "social_media", pgettext_lazy("channel", "Social media")
    ONLINE = "online", pgettext_lazy("channel", "Websites and apps")


class MarketingGround(models.TextChoices):
    """Directive 2002/58/EC Article 13; in Finland Act 917/2014, Sections 200–202."""

    CONSENT = "consent", _("Consent given in advance")
    CUSTOMERS = "customers", _("Similar products to our own customers")
    LEGITIMATE_INTERESTS = "legitimate_interests", _("Legitimate interests")


class RecordedChannel(models.TextChoices):
    PHONE = "phone", pgettext_lazy("channel", "Phone calls")
    VIDEO = "video", pgettext_lazy("channel", "Video calls")
    CHAT = "chat", pgettext_lazy("channel", "Chat")
    EMAIL = "email", pgettext_lazy("channel", "Email")
    SMS = "sms", pgettext_lazy("channel", "Text messages")


class ManualMeasure(models.TextChoices):
    """How paper is protected."""

    LOCKED_ROOM = "locked_room", _("Locked rooms")
    LOCKED_CABINET = "locked_cabinet", _("Locked cabinets")
    ACCESS_CONTROL = "access_control", _("Access control")
    SHREDDING = "shredding", _("Shredding of what is no longer needed")


class ElectronicMeasure(models.TextChoices):
    """How systems are protected (GDPR Article 32)."""

    ENCRYPTION_IN_TRANSIT = "encryption_in_transit", _("Encrypted connections")
    ENCRYPTION_AT_REST = "encryption_at_rest", _("Encrypted storage")
    FIREWALL = "firewall", _("Firewalls")
    PASSWORDS = "passwords", _("Personal user accounts and passwords")
    MULTI_FACTOR = "multi_factor", _("Multi-factor authentication")
    ROLES = "roles", _("Access rights by role")
    BACKUPS = "backups", _("Backups")
    LOGS = "logs", _("Logs of use")
    LOCKED_SERVERS = "locked_servers", _("Locked and guarded server rooms")
    EU_SERVERS = "eu_servers", _("Servers in the EU or EEA")
    CERTIFICATION = "certification", _("Certified information security (ISO 27001)")


class ConfidentialityDuty(models.TextChoices):
    AGREEMENT = "agreement", _("Non-disclosure agreement")
    STATUTE = "statute", _("Statutory duty of confidentiality")


class BreachNotice(models.TextChoices):
    """Who is told about a personal data breach (GDPR Articles 33 and 34)."""

    AUTHORITY = "authority", _("The supervisory authority")
    PEOPLE = "people", _("The people concerned")


class ChangeNotice(models.TextChoices):
    """How people learn about changes to the notice."""

    EMAIL = "email", pgettext_lazy("channel", "Email")
    WEBSITE = "website", pgettext_lazy("channel", "Our website")
    ACCOUNT = "account", pgettext_lazy("channel", "Your user account")
    POST = "post", pgettext_lazy("channel", "Post")
