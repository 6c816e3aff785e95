"""What the website and the online shop store, once for every notice and language."""

from i18nfield.strings import LazyI18nString

from wagtail_privacy.vocabulary import (
    CookieCategory,
    Lifetime,
    LifetimeUnit,
    Safeguard,
    ServiceRole,
)
from website.demo.literals import OwnService, SiteCookies


SHOP = OwnService(
    slug="online-shop",
    fields={
        "name": "kauppa.selkaluoto.example",
        "role": ServiceRole.OWN,
        "category": CookieCategory.NECESSARY,
        "purpose": LazyI18nString(
            {
                "fi": "Verkkokauppa ja siinä tehty evästevalinta.",
                "sv": "Webbutiken och det val av kakor som görs där.",
                "en": "The online shop, and the choice of cookies made there.",
            }
        ),
    },
    cookies=(
        {
            "name": "ostoskori",
            "lifetime": Lifetime.DURATION,
            "lifetime_number": 14,
            "lifetime_unit": LifetimeUnit.DAY,
            "renewed": True,
            "purpose": LazyI18nString(
                {
                    "fi": "Muistaa, mitä olet valinnut ostoskoriin.",
                    "sv": "Minns vad du har lagt i varukorgen.",
                    "en": "Remembers what you have put in the basket.",
                }
            ),
        },
        {
            "name": "evastevalinta",
            "lifetime": Lifetime.DURATION,
            "lifetime_number": 6,
            "lifetime_unit": LifetimeUnit.MONTH,
            "purpose": LazyI18nString(
                {
                    "fi": "Muistaa, mitkä evästeet olet sallinut tai kieltänyt.",
                    "sv": "Minns vilka kakor du har tillåtit eller nekat.",
                    "en": "Remembers which cookies you have allowed or refused.",
                }
            ),
        },
    ),
)

COOKIES = SiteCookies(
    own=(SHOP,),
    known={
        "django": {},
        "matomo_self": {},
        "vimeo": {"safeguard": Safeguard.STANDARD_CLAUSES},
    },
    settings={
        "consent_tool": "Selkäluodon evästeasetukset",
        "consent_url": "https://kauppa.selkaluoto.example/evasteasetukset/",
    },
)
