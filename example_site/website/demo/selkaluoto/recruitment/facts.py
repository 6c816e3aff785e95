"""The facts of the recruitment notice that are the same in every language."""

from wagtail_privacy.vocabulary import (
    AutomatedDecisions,
    ChangeNotice,
    DataSource,
    ElectronicMeasure,
    LegalBasis,
    PeriodStart,
    PeriodUnit,
    ProvisionRequirement,
    TransferStatus,
)
from website.demo.literals import SharedFacts


FACTS: SharedFacts = {
    "contact_person": {
        "name": "Minna Ahlskog",
        "email": "rekry@selkaluoto.example",
    },
    "purposes": {
        "rows": {
            "application": {},
            "choice": {},
            "right_to_work": {},
            "claims": {},
            "other_jobs": {},
        }
    },
    "legal_basis": {
        "rows": {
            "application": {"legal_bases": [LegalBasis.CONTRACT]},
            "comparison": {"legal_bases": [LegalBasis.LEGITIMATE_INTERESTS]},
            "right_to_work": {"legal_bases": [LegalBasis.LEGAL_OBLIGATION]},
            "referee": {"legal_bases": [LegalBasis.CONSENT]},
            "other_jobs": {"legal_bases": [LegalBasis.CONSENT]},
        }
    },
    "data_categories": {
        "rows": {
            "basics": {},
            "application": {},
            "assessment": {},
            "referee": {},
            "chosen": {},
        },
        "national_id": False,
    },
    "data_sources": {
        "sources": [DataSource.PERSON],
        "rows": {"referee": {"public": False}},
    },
    "provision_requirement": {
        "rows": {
            "application": {"requirement": ProvisionRequirement.FOR_CONTRACT},
            "consents": {"requirement": ProvisionRequirement.VOLUNTARY},
        }
    },
    "retention": {
        "rows": {
            "application": {
                "number": 2,
                "unit": PeriodUnit.YEAR,
                "starts": PeriodStart.DECISION,
            },
            "open_application": {
                "number": 6,
                "unit": PeriodUnit.MONTH,
                "starts": PeriodStart.COLLECTION,
            },
            "other_jobs": {"number": 12, "unit": PeriodUnit.MONTH},
            "work_sample": {
                "number": 3,
                "unit": PeriodUnit.MONTH,
                "starts": PeriodStart.DECISION,
            },
            "chosen": {},
        }
    },
    "processors": {
        "used": True,
        "rows": {
            "recruiting": {"organisation": "recruiting", "country": "FI"},
            "hosting": {"organisation": "hosting", "country": "FI"},
        },
    },
    "transfers": {"status": TransferStatus.NONE},
    "security": {
        "electronic": [
            ElectronicMeasure.PASSWORDS,
            ElectronicMeasure.MULTI_FACTOR,
            ElectronicMeasure.LOGS,
        ],
    },
    "automated_decisions": {"kind": AutomatedDecisions.NONE},
    "rights_exercise": {
        "email": "rekry@selkaluoto.example",
        "number": 1,
        "unit": PeriodUnit.MONTH,
    },
    "changes": {"channels": [ChangeNotice.EMAIL]},
    "document_dates": {"updated": "2026-01-19"},
}
