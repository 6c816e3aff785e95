"""Who else gets the data, and what protects it abroad."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class RecipientRole(models.TextChoices):
    """In which role a recipient gets the data (GDPR Article 4(7) to (9))."""

    CONTROLLER = "controller", _("Independent controller")
    JOINT_CONTROLLER = "joint_controller", _("Joint controller")
    PROCESSOR = "processor", _("Processor")
    AUTHORITY = "authority", _("Public authority")
    GROUP = "group", _("Company of our group")


class TransferStatus(models.TextChoices):
    """Whether data leaves the EU and EEA (GDPR Article 13(1)(f))."""

    NONE = "none", _("No transfers outside the EU and EEA")
    WITH_CONSENT = "with_consent", _("Only with the person’s consent")
    MADE = "made", _("Data is transferred")


class Safeguard(models.TextChoices):
    """The ground of a transfer: GDPR Articles 45, 46, 47 and 49."""

    ADEQUACY = "adequacy", _("Adequacy decision of the European Commission")
    DPF = "dpf", _("EU–US Data Privacy Framework")
    STANDARD_CLAUSES = (
        "standard_clauses",
        _("Standard contractual clauses of the European Commission"),
    )
    BINDING_RULES = "binding_rules", _("Binding corporate rules")
    CODE_OF_CONDUCT = "code_of_conduct", _("Approved code of conduct")
    CERTIFICATION = "certification", _("Approved certification")
    PUBLIC_INSTRUMENT = "public_instrument", _("Agreement between public authorities")
    AD_HOC = "ad_hoc", _("Contract clauses authorised by the supervisory authority")
    ART49_CONSENT = "art49_a", _("Your explicit consent")
    ART49_CONTRACT = "art49_b", _("Necessary for a contract with you")
    ART49_CONTRACT_FOR_YOU = (
        "art49_c",
        _("Necessary for a contract made in your interest"),
    )
    ART49_PUBLIC_INTEREST = "art49_d", _("Important reasons of public interest")
    ART49_CLAIMS = "art49_e", _("Necessary for legal claims")
    ART49_VITAL = "art49_f", _("Vital interests")
    ART49_REGISTER = "art49_g", _("Transfer from a public register")
    ART49_COMPELLING = "art49_compelling", _("Compelling legitimate interests")
