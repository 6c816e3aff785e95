"""The facts of the notice for visitors that are the same in every language."""

from wagtail_privacy.vocabulary import (
    AutomatedDecisions,
    ChangeNotice,
    DataCategory,
    DataSource,
    DataSubjectGroup,
    ElectronicMeasure,
    LegalBasis,
    ManualMeasure,
    MarketingChannel,
    MarketingGround,
    PeriodStart,
    PeriodUnit,
    ProvisionRequirement,
    RecipientRole,
    SpecialBasis,
    SpecialCategory,
    TransferStatus,
)
from website.demo.literals import SharedFacts


FACTS: SharedFacts = {
    "data_subjects": {"groups": [DataSubjectGroup.SUBSCRIBERS]},
    "purposes": {
        "rows": {
            "bookings": {
                "legal_bases": [LegalBasis.CONTRACT],
                "number": 12,
                "unit": PeriodUnit.MONTH,
            },
            "courses": {
                "legal_bases": [LegalBasis.CONTRACT],
                "number": 24,
                "unit": PeriodUnit.MONTH,
            },
            "meals": {
                "legal_bases": [LegalBasis.CONSENT],
                "special_bases": [SpecialBasis.EXPLICIT_CONSENT],
                "number": 1,
                "unit": PeriodUnit.WEEK,
            },
            "safety": {
                "legal_bases": [LegalBasis.LEGITIMATE_INTERESTS],
                "number": 1,
                "unit": PeriodUnit.WEEK,
            },
            "bookkeeping": {
                "legal_bases": [LegalBasis.LEGAL_OBLIGATION],
                "number": 6,
                "unit": PeriodUnit.YEAR,
                "starts": PeriodStart.FINANCIAL_CALENDAR_YEAR_END,
            },
            "newsletter": {
                "legal_bases": [LegalBasis.CONSENT],
                "direct_marketing": True,
            },
        }
    },
    "direct_marketing": {
        "used": True,
        "channels": [MarketingChannel.EMAIL],
        "ground": MarketingGround.CONSENT,
        "profiling": False,
    },
    "data_categories": {
        "rows": {
            "contact": {"category": DataCategory.CONTACT},
            "booking": {},
            "course": {},
            "newsletter": {},
        },
        "national_id": False,
    },
    "special_categories": {
        "processed": True,
        "categories": [SpecialCategory.HEALTH],
        "conditions": [SpecialBasis.EXPLICIT_CONSENT],
    },
    "data_sources": {
        "sources": [DataSource.PERSON],
        "rows": {"teacher": {"public": False}, "guardian": {"public": False}},
    },
    "provision_requirement": {
        "rows": {
            "booking": {"requirement": ProvisionRequirement.FOR_CONTRACT},
            "invoice": {"requirement": ProvisionRequirement.STATUTORY},
            "rest": {"requirement": ProvisionRequirement.VOLUNTARY},
        }
    },
    "cctv": {
        "recorded": True,
        "audio": False,
        "signs": True,
        "legal_bases": [LegalBasis.LEGITIMATE_INTERESTS],
        "number": 21,
        "unit": PeriodUnit.DAY,
    },
    "recipients": {
        "disclosed": True,
        "rows": {
            "payments": {"organisation": "payments", "role": RecipientRole.CONTROLLER},
        },
    },
    "processors": {
        "used": True,
        "rows": {
            "booking": {"organisation": "booking", "country": "FI"},
            "accounts": {"organisation": "accounts", "country": "FI"},
            "letters": {"organisation": "letters", "country": "SE"},
        },
    },
    "transfers": {"status": TransferStatus.NONE},
    "security": {
        "manual": [ManualMeasure.LOCKED_CABINET, ManualMeasure.SHREDDING],
        "electronic": [
            ElectronicMeasure.ENCRYPTION_IN_TRANSIT,
            ElectronicMeasure.PASSWORDS,
            ElectronicMeasure.ROLES,
            ElectronicMeasure.EU_SERVERS,
        ],
    },
    "automated_decisions": {"kind": AutomatedDecisions.NONE},
    "changes": {"channels": [ChangeNotice.WEBSITE]},
    "document_dates": {"updated": "2026-09-21"},
}
