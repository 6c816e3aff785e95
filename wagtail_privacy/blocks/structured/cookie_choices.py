"""How visitors change their mind about cookies (GDPR Article 7(3), 2002/58 5(3))."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.showing import PlaceBlock, ShownBlock
from wagtail_privacy.notice import Notice, Section


#: What a site says of its consent tool: any of them leads visitors to it.
_WAYS = ("tool", "url", "control")


class CookieChoicesBlock(StructuredBlock):
    """The site's consent tool, and the settings of browsers where a site has none."""

    url = PlaceBlock(
        required=False,
        label=_("Address of the cookie settings"),
        help_text=_(
            "Leave empty for that of the site’s settings. A web address, a path, or a "
            "place on the page such as #cookie-settings."
        ),
    )
    browsers = ShownBlock(
        label=_("Explain the settings of browsers"),
        help_text=_("Leave empty to explain them where the site has no consent tool."),
    )

    @classmethod
    def inherited_facts(cls, section: Section, notice: Notice) -> dict[str, Any]:
        return {name: notice.consent.get(name, "") for name in _WAYS}

    @classmethod
    def derived_facts(cls, section: Section, notice: Notice | None) -> dict[str, Any]:
        """The right applies always, so an empty section tells it, too."""
        has_way = any(section.facts.get(name) for name in _WAYS)
        return {"applies": True, "browsers": not has_way}

    def sample_facts(self) -> dict[str, Any]:
        return {"url": "#cookie-settings"}
