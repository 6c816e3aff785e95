"""Whose data, which data, from where, and for how long."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class DataSubjectGroup(models.TextChoices):
    """Categories of data subjects."""

    CUSTOMERS = "customers", _("Customers")
    PROSPECTS = "prospects", _("Prospective customers")
    CONTACTS = "contacts", _("Contact persons of customers and partners")
    EMPLOYEES = "employees", _("Employees")
    APPLICANTS = "applicants", _("Job applicants")
    SUPPLIERS = "suppliers", _("Suppliers")
    MEMBERS = "members", _("Members")
    VISITORS = "visitors", _("Visitors to our website")
    SUBSCRIBERS = "subscribers", _("Newsletter subscribers")
    CHILDREN = "children", pgettext_lazy("group of people", "Children")


class DataCategory(models.TextChoices):
    """Ordinary categories of personal data; editors name others themselves."""

    IDENTIFICATION = "identification", _("Identification data")
    CONTACT = "contact", _("Contact details")
    RELATIONSHIP = "relationship", _("Customer relationship data")
    ORDERS = "orders", _("Orders and billing")
    COMMUNICATIONS = "communications", _("Communications")
    RECORDINGS = "recordings", _("Recordings")
    CONSENTS = "consents", _("Consents and prohibitions")
    TECHNICAL = "technical", _("Technical and log data")
    BROWSING = "browsing", _("Browsing data")
    PREFERENCES = "preferences", pgettext_lazy("data category", "Preferences")
    PROFILE = "profile", pgettext_lazy("data category", "Profile data")


class SpecialCategory(models.TextChoices):
    """GDPR Article 9(1), and the data of Article 10."""

    ORIGIN = "origin", _("Racial or ethnic origin")
    POLITICS = "politics", _("Political opinions")
    BELIEFS = "beliefs", _("Religious or philosophical beliefs")
    UNION = "union", _("Trade union membership")
    GENETIC = "genetic", _("Genetic data")
    BIOMETRIC = "biometric", _("Biometric data for identification")
    HEALTH = "health", _("Health data")
    SEX_LIFE = "sex_life", _("Sex life or sexual orientation")
    CRIMINAL = "criminal", _("Criminal convictions and offences")


class DataSource(models.TextChoices):
    """GDPR Article 14(2)(f): where the data comes from."""

    PERSON = "person", _("You yourself")
    SERVICE_USE = "service_use", _("Your use of our services")
    GROUP = "group", _("Companies of our group")
    PUBLIC_REGISTER = "public_register", _("Public registers")
    THIRD_PARTY = "third_party", _("Other organisations")
    PURCHASED = "purchased", _("Providers of address and company data")


class PeriodUnit(models.TextChoices):
    DAY = "day", _("Days")
    WEEK = "week", _("Weeks")
    MONTH = "month", _("Months")
    YEAR = "year", _("Years")


class PeriodStart(models.TextChoices):
    """From when a storage period is counted; reads on after the period."""

    COLLECTION = "collection", _("from the day on which the data was collected")
    CONTRACT_END = "contract_end", _("from the end of the contract")
    RELATIONSHIP_END = (
        "relationship_end",
        _("from the end of the customer relationship"),
    )
    LAST_CONTACT = "last_contact", _("from the last contact")
    LAST_ORDER = "last_order", _("from the last order")
    YEAR_END = "year_end", _("from the end of the calendar year")
    FINANCIAL_YEAR_END = "financial_year_end", _("from the end of the financial year")
    FINANCIAL_CALENDAR_YEAR_END = (
        "financial_calendar_year_end",
        _("from the end of the year in which the financial year ended"),
    )
    DECISION = "decision", _("from the decision")
    WITHDRAWAL = "withdrawal", _("from the withdrawal of consent")
