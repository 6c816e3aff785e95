"""Closed lists: stored values are for ever, their words are translated.

The words are what editors choose from and what visitors read, alone in a cell of a
table or after a colon: they stand in the nominative and need no inflection.
"""

from wagtail_privacy.vocabulary.cookies import (
    CookieAccess,
    CookieCategory,
    CookieParty,
    Lifetime,
    LifetimeUnit,
    ServiceRole,
    StorageKind,
)
from wagtail_privacy.vocabulary.data import (
    DataCategory,
    DataSource,
    DataSubjectGroup,
    PeriodStart,
    PeriodUnit,
    SpecialCategory,
)
from wagtail_privacy.vocabulary.disclosure import (
    RecipientRole,
    Safeguard,
    TransferStatus,
)
from wagtail_privacy.vocabulary.law import (
    AutomatedDecisions,
    DataSubjectRight,
    DecisionGround,
    LegalBasis,
    ProvisionRequirement,
    SpecialBasis,
)
from wagtail_privacy.vocabulary.measuring import (
    LoggedData,
    LogPurpose,
    MeasuredData,
    MeasuringPurpose,
    ServiceLoading,
)
from wagtail_privacy.vocabulary.practice import (
    BreachNotice,
    ChangeNotice,
    ConfidentialityDuty,
    ElectronicMeasure,
    ManualMeasure,
    MarketingChannel,
    MarketingGround,
    RecordedChannel,
)
from wagtail_privacy.vocabulary.sections import (
    MessageLevel,
    Obligation,
    SectionGroup,
    Severity,
)


__all__ = [
    "AutomatedDecisions",
    "BreachNotice",
    "ChangeNotice",
    "ConfidentialityDuty",
    "CookieAccess",
    "CookieCategory",
    "CookieParty",
    "DataCategory",
    "DataSource",
    "DataSubjectGroup",
    "DataSubjectRight",
    "DecisionGround",
    "ElectronicMeasure",
    "LegalBasis",
    "Lifetime",
    "LifetimeUnit",
    "LogPurpose",
    "LoggedData",
    "ManualMeasure",
    "MarketingChannel",
    "MarketingGround",
    "MeasuredData",
    "MeasuringPurpose",
    "MessageLevel",
    "Obligation",
    "PeriodStart",
    "PeriodUnit",
    "ProvisionRequirement",
    "RecipientRole",
    "RecordedChannel",
    "Safeguard",
    "SectionGroup",
    "ServiceLoading",
    "ServiceRole",
    "Severity",
    "SpecialBasis",
    "SpecialCategory",
    "StorageKind",
    "TransferStatus",
]
