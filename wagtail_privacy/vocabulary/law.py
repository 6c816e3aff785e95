"""What the GDPR itself counts: bases, rights, grounds."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class LegalBasis(models.TextChoices):
    """GDPR Article 6(1), (a) to (f)."""

    CONSENT = "consent", pgettext_lazy("legal basis", "Consent")
    CONTRACT = "contract", pgettext_lazy("legal basis", "Contract")
    LEGAL_OBLIGATION = "legal_obligation", _("Legal obligation")
    VITAL_INTERESTS = "vital_interests", _("Vital interests")
    PUBLIC_TASK = "public_task", _("Task in the public interest or official authority")
    LEGITIMATE_INTERESTS = (
        "legitimate_interests",
        pgettext_lazy("legal basis", "Legitimate interests"),
    )


class SpecialBasis(models.TextChoices):
    """GDPR Article 9(2), (a) to (j): when special categories may be processed."""

    EXPLICIT_CONSENT = "explicit_consent", _("Explicit consent")
    EMPLOYMENT = "employment", _("Employment and social security law")
    VITAL_INTERESTS = "vital_interests", _("Vital interests")
    ASSOCIATION = "association", _("Activities of a foundation or association")
    MADE_PUBLIC = "made_public", _("Data that the person has made public")
    LEGAL_CLAIMS = "legal_claims", _("Legal claims")
    PUBLIC_INTEREST = "public_interest", _("Substantial public interest")
    HEALTH_CARE = "health_care", _("Health care and social care")
    PUBLIC_HEALTH = "public_health", _("Public health")
    RESEARCH = "research", _("Archiving, research or statistics")


class DataSubjectRight(models.TextChoices):
    """The rights of GDPR Articles 13 to 22 and 77, and of Article 7(3)."""

    INFORMATION = "information", _("Right to be informed")
    ACCESS = "access", _("Right of access")
    RECTIFICATION = "rectification", _("Right to rectification")
    ERASURE = "erasure", _("Right to erasure")
    RESTRICTION = "restriction", _("Right to restriction of processing")
    PORTABILITY = "portability", _("Right to data portability")
    OBJECTION = "objection", _("Right to object")
    OBJECTION_TO_MARKETING = (
        "objection_to_marketing",
        _("Right to object to direct marketing"),
    )
    WITHDRAWAL = "withdrawal", _("Right to withdraw consent")
    AUTOMATED_DECISIONS = (
        "automated_decisions",
        _("Right not to be subject to automated decisions"),
    )
    COMPLAINT = "complaint", _("Right to lodge a complaint")


class ProvisionRequirement(models.TextChoices):
    """GDPR Article 13(2)(e): whether a person must provide the data."""

    STATUTORY = "statutory", _("The law requires it")
    CONTRACTUAL = "contractual", _("The contract requires it")
    FOR_CONTRACT = "for_contract", _("Needed to enter into a contract")
    VOLUNTARY = "voluntary", _("Voluntary")


class AutomatedDecisions(models.TextChoices):
    """What is decided without a person: GDPR Articles 4(4) and 22."""

    NONE = "none", _("No automated decisions and no profiling")
    PROFILING = "profiling", _("Profiling, but no automated decisions")
    DECISIONS = "decisions", _("Automated decisions")


class DecisionGround(models.TextChoices):
    """GDPR Article 22(2): when automated decisions are allowed."""

    CONTRACT = "contract", _("Necessary for a contract with the person")
    LAW = "law", _("Authorised by law")
    EXPLICIT_CONSENT = "explicit_consent", _("Explicit consent")
