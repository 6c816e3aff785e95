"""What the pages of the museum store: the booking calendar sets one cookie."""

from i18nfield.strings import LazyI18nString

from wagtail_privacy.vocabulary import (
    CookieCategory,
    CookieParty,
    Lifetime,
    ServiceRole,
)
from website.demo.literals import OwnService, SiteCookies


CALENDAR = OwnService(
    slug="bokningsbryggan",
    provider="booking",
    fields={
        "name": "Bokningsbryggan",
        "role": ServiceRole.PROCESSOR,
        "category": CookieCategory.NECESSARY,
        "hosts": "kalender.bokningsbryggan.example",
        "privacy_url": "https://www.bokningsbryggan.example/dataskydd/",
        "purpose": LazyI18nString(
            {
                "sv": "Kalendern där du bokar en visning eller kurs.",
                "fi": "Kalenteri, josta varaat opastuksen tai kurssin.",
                "en": "The calendar in which you book a tour or a course.",
            }
        ),
    },
    cookies=(
        {
            "name": "bb_bokning",
            "party": CookieParty.THIRD,
            "domain": "kalender.bokningsbryggan.example",
            "lifetime": Lifetime.SESSION,
            "purpose": LazyI18nString(
                {
                    "sv": "Minns vilken tid du håller på att boka.",
                    "fi": "Muistaa, mitä aikaa olet varaamassa.",
                    "en": "Remembers which time you are booking.",
                }
            ),
        },
    ),
)

COOKIES = SiteCookies(own=(CALENDAR,), known={"django": {}})
