"""The facts of the cookie notice that are the same in every language."""

from wagtail_privacy.vocabulary import (
    LegalBasis,
    LoggedData,
    LogPurpose,
    MeasuredData,
    MeasuringPurpose,
    PeriodStart,
    PeriodUnit,
    ServiceLoading,
    TransferStatus,
)
from website.demo.literals import SharedFacts


FACTS: SharedFacts = {
    "legal_basis": {
        "rows": {
            "necessary": {"legal_bases": [LegalBasis.CONTRACT]},
            "statistics": {"legal_bases": [LegalBasis.CONSENT]},
            "videos": {"legal_bases": [LegalBasis.CONSENT]},
            "logs": {"legal_bases": [LegalBasis.LEGITIMATE_INTERESTS]},
        }
    },
    "analytics": {
        "rows": {
            "matomo": {
                "service": "matomo_self",
                "purposes": (MeasuringPurpose.FOLLOWING, MeasuringPurpose.DEVELOPMENT),
                "data": (
                    MeasuredData.PAGES,
                    MeasuredData.TIME,
                    MeasuredData.SOURCE,
                    MeasuredData.DEVICE,
                    MeasuredData.LANGUAGE,
                ),
                "demographics": False,
                "shortened": True,
                "number": 13,
                "unit": PeriodUnit.MONTH,
                "country": "FI",
                "advertising": False,
                "consent": True,
            }
        }
    },
    "third_party_services": {
        "rows": {"videos": {"service": "vimeo", "loading": ServiceLoading.REQUEST}}
    },
    "server_logs": {
        "recorded": (
            LoggedData.IP,
            LoggedData.TIME,
            LoggedData.ADDRESS,
            LoggedData.DEVICE,
        ),
        "shortened": False,
        "purposes": (LogPurpose.ATTACKS, LogPurpose.FAULTS),
        "legal_bases": (LegalBasis.LEGITIMATE_INTERESTS,),
        "number": 6,
        "unit": PeriodUnit.MONTH,
        "starts": PeriodStart.COLLECTION,
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
    "recipients": {"disclosed": True, "from_registry": True},
    "processors": {
        "used": True,
        "rows": {"hosting": {"organisation": "hosting", "country": "FI"}},
    },
    "transfers": {"status": TransferStatus.MADE, "from_registry": True},
    "rights_exercise": {
        "email": "tietosuoja@selkaluoto.example",
        "number": 1,
        "unit": PeriodUnit.MONTH,
    },
    "document_dates": {"updated": "2026-08-17"},
}
