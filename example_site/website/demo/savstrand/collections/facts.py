"""The facts of the notice about the collections that are the same in every language."""

from wagtail_privacy.vocabulary import (
    AutomatedDecisions,
    ChangeNotice,
    DataSource,
    ElectronicMeasure,
    LegalBasis,
    ManualMeasure,
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
    "purposes": {"rows": {"keeping": {}, "gifts": {}, "showing": {}, "readers": {}}},
    "legal_basis": {
        "rows": {
            "keeping": {"legal_bases": [LegalBasis.PUBLIC_TASK]},
            "gifts": {"legal_bases": [LegalBasis.CONTRACT]},
            "interviews": {"legal_bases": [LegalBasis.CONSENT]},
            "readers": {"legal_bases": [LegalBasis.LEGITIMATE_INTERESTS]},
        }
    },
    "data_categories": {
        "rows": {"people": {}, "stories": {}, "donors": {}, "readers": {}},
        "national_id": False,
    },
    "special_categories": {
        "processed": True,
        "categories": [
            SpecialCategory.BELIEFS,
            SpecialCategory.UNION,
            SpecialCategory.HEALTH,
        ],
        "conditions": [SpecialBasis.RESEARCH],
    },
    "data_sources": {
        "sources": [DataSource.PERSON],
        "rows": {"donors": {"public": False}, "press": {"public": True}},
    },
    "provision_requirement": {
        "rows": {
            "gift": {"requirement": ProvisionRequirement.FOR_CONTRACT},
            "interview": {"requirement": ProvisionRequirement.VOLUNTARY},
        }
    },
    "retention": {
        "rows": {
            "collections": {},
            "gifts": {},
            "offers": {
                "number": 12,
                "unit": PeriodUnit.MONTH,
                "starts": PeriodStart.DECISION,
            },
            "readers": {"number": 5, "unit": PeriodUnit.YEAR},
        }
    },
    "directory_publication": {
        "published": True,
        "url": "https://samlingar.savstrand.example/",
        "open_to_all": True,
        "legal_bases": [LegalBasis.PUBLIC_TASK, LegalBasis.CONSENT],
    },
    "recipients": {
        "disclosed": True,
        "rows": {"researchers": {"role": RecipientRole.CONTROLLER}},
    },
    "processors": {
        "used": True,
        "rows": {"servers": {"organisation": "servers", "country": "FI"}},
    },
    "transfers": {"status": TransferStatus.NONE},
    "security_manual": {
        "kept": True,
        "measures": [ManualMeasure.LOCKED_ROOM, ManualMeasure.ACCESS_CONTROL],
    },
    "security_electronic": {
        "measures": [
            ElectronicMeasure.PASSWORDS,
            ElectronicMeasure.MULTI_FACTOR,
            ElectronicMeasure.BACKUPS,
            ElectronicMeasure.LOGS,
        ]
    },
    "automated_decisions": {"kind": AutomatedDecisions.NONE},
    "changes": {"channels": [ChangeNotice.WEBSITE], "days": 14},
    "document_dates": {"updated": "2026-09-21"},
}
