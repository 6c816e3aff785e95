"""Where the data comes from (GDPR Articles 14(2)(f) and 15(1)(g))."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_privacy.blocks.structured.base import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import (
    LinesBlock,
    OptionsBlock,
    WordsBlock,
    YesNoBlock,
)
from wagtail_privacy.blocks.structured.parties import PartyFields, sample_organisation
from wagtail_privacy.vocabulary import DataSource


class SourceBlock(PartyFields):
    """A source that is named: an organisation or a register."""

    name = WordsBlock(
        label=_("Name"),
        help_text=_(
            "The name of a register, for example. It stands in brackets after an "
            "organisation."
        ),
    )
    data = LinesBlock(label=pgettext_lazy("table column", "Data"))
    public = YesNoBlock(label=_("Publicly accessible"))


class DataSourcesBlock(StructuredBlock):
    """Kinds of sources, and the named ones in rows."""

    sources = OptionsBlock(DataSource, label=_("Kinds of sources"))
    rows = blocks.ListBlock(
        SourceBlock(label=_("Source")),
        default=[],
        collapsed=True,
        label=_("Named sources"),
    )

    def sample_facts(self) -> dict[str, Any]:
        register = {
            "name": gettext("Business Information System (YTJ)"),
            "data": gettext("business ID\naddress of a corporate customer"),
            "public": "yes",
        }
        group = {
            "organisation": sample_organisation(
                self.child_blocks["rows"], gettext("Pine Tree Café Ltd")
            ),
            "data": gettext("membership of the loyalty programme"),
            "public": "no",
        }
        return {
            "sources": [
                DataSource.PERSON,
                DataSource.SERVICE_USE,
                DataSource.PUBLIC_REGISTER,
            ],
            "rows": self.sample_rows("rows", register, group),
        }
