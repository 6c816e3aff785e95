"""The facts of the cookie notice that are the same in every language."""

from wagtail_privacy.vocabulary import (
    LegalBasis,
    PeriodStart,
    PeriodUnit,
    TransferStatus,
)
from website.demo.literals import SharedFacts


FACTS: SharedFacts = {
    "legal_basis": {
        "rows": {
            "necessary": {"legal_bases": [LegalBasis.CONTRACT]},
            "statistics": {"legal_bases": [LegalBasis.CONSENT]},
            "logs": {"legal_bases": [LegalBasis.LEGITIMATE_INTERESTS]},
        }
    },
    "retention": {
        "rows": {
            "cookies": {},
            "visits": {
                "number": 13,
                "unit": PeriodUnit.MONTH,
                "starts": PeriodStart.COLLECTION,
            },
            "logs": {
                "number": 6,
                "unit": PeriodUnit.MONTH,
                "starts": PeriodStart.COLLECTION,
            },
        }
    },
    "recipients": {"disclosed": False},
    "processors": {
        "used": True,
        "rows": {"hosting": {"organisation": "hosting", "country": "FI"}},
    },
    "transfers": {"status": TransferStatus.NONE},
    "rights_exercise": {
        "email": "tietosuoja@selkaluoto.example",
        "number": 1,
        "unit": PeriodUnit.MONTH,
    },
    "document_dates": {"updated": "2026-08-17"},
}
