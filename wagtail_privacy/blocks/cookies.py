from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.blocks.structured.analytics import AnalyticsBlock
from wagtail_privacy.blocks.structured.cookie_choices import CookieChoicesBlock
from wagtail_privacy.blocks.structured.cookies import CookiesBlock
from wagtail_privacy.blocks.structured.third_party_services import (
    ThirdPartyServicesBlock,
)
from wagtail_privacy.vocabulary import SectionGroup


section_types.add(
    SectionType(
        "cookies",
        heading=_("Cookies"),
        description=_("Says what the website stores on the visitor’s device."),
        guidance=_(
            "The tables come from the cookies of the site: name, provider, purpose, "
            "lifetime and who can read them. Keep those up to date, local storage and "
            "pixels included. Only strictly necessary cookies are set without consent."
        ),
        group=SectionGroup.COOKIES,
        icon="tablet-alt",
        block=CookiesBlock,
    )
)

section_types.add(
    SectionType(
        "cookie_choices",
        heading=_("Your cookie choices"),
        description=_("Says how to accept, refuse and change cookies."),
        guidance=_(
            "Say where the visitor gives, refuses and later withdraws consent; each "
            "must be equally easy. Browser settings are not consent, so do not offer "
            "them as the only way."
        ),
        group=SectionGroup.COOKIES,
        icon="sliders",
        part_of="cookies",
        block=CookieChoicesBlock,
    )
)

section_types.add(
    SectionType(
        "analytics",
        heading=_("Web analytics"),
        description=_("Says how visits to the website are measured."),
        guidance=_(
            "Name the product and its provider, the collected data, the storage "
            "period and the country in which the data is processed. Say that "
            "measuring starts only after consent."
        ),
        group=SectionGroup.COOKIES,
        icon="search",
        part_of="cookies",
        block=AnalyticsBlock,
    )
)

section_types.add(
    SectionType(
        "third_party_services",
        heading=_("Third-party services and social plugins"),
        description=_("Says which services of other companies the pages contain."),
        guidance=_(
            "Name each embedded service, such as videos, maps, fonts and share "
            "buttons, with its provider, its country and the data that it gets. Say "
            "whether it loads before or after consent."
        ),
        group=SectionGroup.COOKIES,
        icon="link-external",
        part_of="cookies",
        block=ThirdPartyServicesBlock,
    )
)
