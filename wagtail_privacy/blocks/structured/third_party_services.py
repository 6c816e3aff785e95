"""Services of other companies that pages contain: videos, maps, share buttons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_privacy.blocks.cookie_services import (
    FromRegistryBlock,
)
from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import (
    LinesBlock,
    OptionBlock,
    WordsBlock,
)
from wagtail_privacy.blocks.structured.parties import (
    CountryBlock,
    ServiceFields,
    sample_organisation,
)
from wagtail_privacy.blocks.structured.registry_rows import (
    completed,
    third_party_rows,
)
from wagtail_privacy.notice import Notice, Section
from wagtail_privacy.vocabulary import ServiceLoading


class ThirdPartyServiceBlock(ServiceFields):
    """A service, whose it is, and when the browser connects to it (C-40/17)."""

    purpose = WordsBlock(label=_("Purpose"))
    data = LinesBlock(label=_("Data that the provider gets"))
    loading = OptionBlock(ServiceLoading, label=_("When the service loads"))
    country = CountryBlock(
        label=_("Country"),
        help_text=_("Leave empty for the country in the registry of cookies."),
    )


class ThirdPartyServicesBlock(StructuredBlock):
    """The services in rows: those of the editor, then those of the registry."""

    reads_registry: ClassVar[bool] = True

    rows = blocks.ListBlock(
        ThirdPartyServiceBlock(label=_("Third-party service")),
        default=[],
        collapsed=True,
        label=_("Third-party services"),
    )
    from_registry = FromRegistryBlock(
        label=_("Add the third-party services of the site’s registry of cookies"),
        help_text=_("All that the site uses, unless a row above names them."),
    )

    @classmethod
    def told_rows(
        cls, section: Section, notice: Notice | None
    ) -> tuple[Mapping[str, Any], ...] | None:
        """The editor’s rows and those of the registry, with what that says of each."""
        rows = section.facts.get("rows", ())
        is_filled = bool(section.facts.get("from_registry"))
        if not is_filled and not any(row.get("service") for row in rows):
            return None
        if is_filled and notice:
            rows = (*rows, *third_party_rows(notice.registry, rows))
        return completed(rows, notice, purpose="purpose")

    def sample_facts(self) -> dict[str, Any]:
        maps = {
            "name": gettext("Maps on the page “Find us”"),
            "organisation": sample_organisation(
                self.child_blocks["rows"], gettext("Pathfinder Maps Ltd")
            ),
            "purpose": gettext("to show where our shop is"),
            "data": gettext("IP address\nbrowser and device"),
            "loading": ServiceLoading.REQUEST,
            "country": "DK",
        }
        return {"rows": self.sample_rows("rows", maps)}
