from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.vocabulary import SectionGroup


section_types.add(
    SectionType(
        "cookies",
        heading=_("Cookies"),
        description=_("Says what the website stores on the visitor’s device."),
        guidance=_(
            "Give the name, provider, purpose and lifetime of each cookie, and say "
            "whether third parties have access to it; include local storage and "
            "pixels. Only strictly necessary cookies are set without consent."
        ),
        sample=_(
            "Our online shop needs two cookies: sessionid keeps you signed in for two "
            "weeks, and csrftoken protects forms for one year. Only we have access to "
            "them. We set all other cookies only with your consent."
        ),
        group=SectionGroup.COOKIES,
        icon="tablet-alt",
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
        sample=_(
            "You choose the cookies on your first visit to our website. You can "
            "change your choice at any time through the “Cookie settings” link at the "
            "foot of every page."
        ),
        group=SectionGroup.COOKIES,
        icon="sliders",
        part_of="cookies",
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
        sample=_(
            "With your consent, we count visits with the Matomo program on our own "
            "server in Finland. Matomo shortens your IP address before it stores the "
            "visit, and we delete the data after 13 months."
        ),
        group=SectionGroup.COOKIES,
        icon="search",
        part_of="cookies",
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
        sample=_(
            "The page “Find us” shows a map by Pathfinder Maps Ltd, a Finnish "
            "company. The map loads only when you select “Show map”, and the company "
            "then gets your IP address."
        ),
        group=SectionGroup.COOKIES,
        icon="link-external",
        part_of="cookies",
    )
)
