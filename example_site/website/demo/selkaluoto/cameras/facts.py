"""The facts of the cameras that are the same in every language."""

from wagtail_privacy.vocabulary import LegalBasis, PeriodUnit
from website.demo.literals import SharedFacts


FACTS: SharedFacts = {
    "cctv": {
        "recorded": True,
        "audio": False,
        "signs": True,
        "legal_bases": [LegalBasis.LEGITIMATE_INTERESTS],
        "number": 14,
        "unit": PeriodUnit.DAY,
    }
}
