"""The facts of the customer notice that are the same in every language."""

from wagtail_privacy.vocabulary import (
    AutomatedDecisions,
    ChangeNotice,
    DataCategory,
    DataSource,
    ElectronicMeasure,
    LegalBasis,
    ManualMeasure,
    MarketingChannel,
    MarketingGround,
    PeriodStart,
    PeriodUnit,
    ProvisionRequirement,
    RecipientRole,
    Safeguard,
    TransferStatus,
)
from website.demo.literals import SharedFacts


FACTS: SharedFacts = {
    "purposes": {
        "rows": {
            "orders": {"legal_bases": [LegalBasis.CONTRACT]},
            "repairs": {"legal_bases": [LegalBasis.CONTRACT]},
            "account": {"legal_bases": [LegalBasis.CONTRACT]},
            "bookkeeping": {"legal_bases": [LegalBasis.LEGAL_OBLIGATION]},
            "liability": {"legal_bases": [LegalBasis.LEGAL_OBLIGATION]},
            "service": {"legal_bases": [LegalBasis.LEGITIMATE_INTERESTS]},
            "misuse": {"legal_bases": [LegalBasis.LEGITIMATE_INTERESTS]},
            "range": {"legal_bases": [LegalBasis.LEGITIMATE_INTERESTS]},
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
            "orders": {"category": DataCategory.ORDERS},
            "account": {},
            "messages": {"category": DataCategory.COMMUNICATIONS},
            "newsletter": {},
        },
        "national_id": False,
    },
    "data_sources": {
        "sources": [DataSource.PERSON],
        "rows": {
            "payments": {"organisation": "payments", "public": False},
            "carrier": {"organisation": "carrier", "public": False},
            "giver": {"public": False},
        },
    },
    "provision_requirement": {
        "rows": {
            "order": {"requirement": ProvisionRequirement.FOR_CONTRACT},
            "invoice": {"requirement": ProvisionRequirement.STATUTORY},
            "account": {"requirement": ProvisionRequirement.VOLUNTARY},
        }
    },
    "retention": {
        "rows": {
            "orders": {
                "number": 6,
                "unit": PeriodUnit.YEAR,
                "starts": PeriodStart.FINANCIAL_CALENDAR_YEAR_END,
            },
            "account": {"number": 36, "unit": PeriodUnit.MONTH},
            "repairs": {"number": 5, "unit": PeriodUnit.YEAR},
            "messages": {"number": 24, "unit": PeriodUnit.MONTH},
            "newsletter": {},
            "logs": {
                "number": 6,
                "unit": PeriodUnit.MONTH,
                "starts": PeriodStart.COLLECTION,
            },
        }
    },
    "recipients": {
        "disclosed": True,
        "rows": {
            "carrier": {"organisation": "carrier", "role": RecipientRole.CONTROLLER},
            "payments": {"organisation": "payments", "role": RecipientRole.CONTROLLER},
        },
    },
    "processors": {
        "used": True,
        "rows": {
            "hosting": {"organisation": "hosting", "country": "FI"},
            "accounting": {"organisation": "accounting", "country": "FI"},
            "newsletter": {"organisation": "newsletter", "country": "US"},
        },
    },
    "transfers": {
        "status": TransferStatus.MADE,
        "rows": {
            "newsletter": {
                "organisation": "newsletter",
                "country": "US",
                "safeguard": Safeguard.STANDARD_CLAUSES,
            },
            "switzerland": {"country": "CH", "safeguard": Safeguard.ADEQUACY},
            "united_kingdom": {"country": "GB", "safeguard": Safeguard.ADEQUACY},
        },
    },
    "security_manual": {
        "kept": True,
        "measures": [ManualMeasure.LOCKED_CABINET],
    },
    "security_electronic": {
        "measures": [
            ElectronicMeasure.ENCRYPTION_IN_TRANSIT,
            ElectronicMeasure.PASSWORDS,
            ElectronicMeasure.MULTI_FACTOR,
            ElectronicMeasure.ROLES,
        ],
    },
    "automated_decisions": {"kind": AutomatedDecisions.NONE},
    "rights_exercise": {
        "email": "tietosuoja@selkaluoto.example",
        "number": 1,
        "unit": PeriodUnit.MONTH,
    },
    "changes": {
        "channels": [ChangeNotice.EMAIL, ChangeNotice.WEBSITE],
        "days": 30,
    },
    "document_dates": {"updated": "2026-08-17"},
}
