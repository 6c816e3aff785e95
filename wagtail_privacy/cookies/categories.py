"""What others call a category, in our words; “necessary” only an editor says."""

from __future__ import annotations

from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.vocabulary import CookieCategory


#: What somebody calls so is not yet necessary: Open Cookie Database has session
#: recorders among its functional cookies.
_CLAIMS = frozenset(
    [
        "essential",
        "essentials",
        "functional",
        "necessary",
        "required",
        "security",
        "strictly necessary",
        "technical",
    ]
)
_KNOWN = {
    "analytical": CookieCategory.STATISTICS,
    "analytics": CookieCategory.STATISTICS,
    "performance": CookieCategory.STATISTICS,
    "statistics": CookieCategory.STATISTICS,
    "ads": CookieCategory.MARKETING,
    "advertisement": CookieCategory.MARKETING,
    "advertising": CookieCategory.MARKETING,
    "marketing": CookieCategory.MARKETING,
    "social": CookieCategory.MARKETING,
    "social media": CookieCategory.MARKETING,
    "targeting": CookieCategory.MARKETING,
    "traceable": CookieCategory.MARKETING,
    "tracking": CookieCategory.MARKETING,
    "personalisation": CookieCategory.PREFERENCES,
    "personalization": CookieCategory.PREFERENCES,
    "preference": CookieCategory.PREFERENCES,
    "preferences": CookieCategory.PREFERENCES,
    "": CookieCategory.UNCLASSIFIED,
    "unclassified": CookieCategory.UNCLASSIFIED,
}


def category_of(word: str, row: int) -> tuple[str, list[CookieMessage]]:
    """Return the ``CookieCategory`` of a word, and what an editor should know of it."""
    words = " ".join(word.casefold().replace("_", " ").replace("-", " ").split())
    if words in _KNOWN:
        return _KNOWN[words], []
    code = "own-category" if words in _CLAIMS else "unknown-category"
    return CookieCategory.UNCLASSIFIED, [CookieMessage(code, row, word)]
