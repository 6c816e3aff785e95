"""A section whose facts the package says in the language of the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import BlockGroup
from wagtail.rich_text import RichText

from wagtail_privacy.blocks.base import SectionBlock
from wagtail_privacy.conf import conf
from wagtail_privacy.notice import Notice, Section
from wagtail_privacy.notice.document import has_words


class StructuredBlock(SectionBlock):
    """Facts, the standard sentences about them, and the editor's own words around.

    A subclass adds the facts as child blocks, and a template named for the
    section type says them.
    """

    lead = blocks.RichTextBlock(
        required=False,
        label=_("Text before"),
        help_text=_("Stands before the standard sentences."),
        features=conf.WAGTAIL_PRIVACY_RICH_TEXT_FEATURES,
    )
    text = blocks.RichTextBlock(
        required=False,
        label=_("Text after"),
        features=conf.WAGTAIL_PRIVACY_RICH_TEXT_FEATURES,
    )
    silent = blocks.BooleanBlock(
        required=False,
        default=False,
        label=_("Leave out the standard sentences"),
        help_text=_(
            "The facts stay, for the summary at the top and for checks. Visitors "
            "read only your own text."
        ),
    )

    @classmethod
    def told_rows(
        cls, section: Section, notice: Notice | None
    ) -> tuple[Mapping[str, Any], ...] | None:
        """The rows of ``section`` with all that the registry of cookies tells of them.

        They stand in the place of its fact ``rows``. None leaves that as it is: most
        types have nothing from there. ``notice`` is None where nothing is known of it.
        """
        return None

    @classmethod
    def tells(cls, facts: Mapping[str, Any]) -> bool:
        """Whether ``facts`` tell visitors anything, not only how it is to be shown.

        Where they do not, a section has none: its heading would stand alone.
        """
        return True

    @property
    def own_words(self) -> frozenset[str]:
        return super().own_words | {"lead", "silent"}

    def stored_section(self, stored: Any, *, id: str = "") -> Section:
        stored = _with_silence(stored)
        section = super().stored_section(stored, id=id)
        lead, silent = stored.get("lead") or "", bool(stored.get("silent"))
        if lead or silent:
            section = replace(section, lead=lead, silent=silent)
        return section

    def from_section(self, section: Section) -> blocks.StructValue:
        value = super().from_section(section)
        value["lead"] = RichText(section.lead)
        value["silent"] = section.silent
        return value

    def to_python(self, value: Any) -> blocks.StructValue:
        return super().to_python(_with_silence(value))

    def bulk_to_python(self, values: Iterable[Any]) -> list[blocks.StructValue]:
        return super().bulk_to_python([_with_silence(value) for value in values])

    def get_form_layout(self) -> BlockGroup:
        return BlockGroup(
            children=[
                "guidance",
                "heading",
                *self.fact_blocks,
                "lead",
                "text",
                "silent",
            ],
            settings=["anchor", "also"],
        )

    def get_preview_value(self) -> blocks.StructValue:
        """The facts alone: the sentences about them are the sample."""
        value = self.get_default()
        value.update(self.sample_facts())
        return value

    def sample_rows(self, name: str, *rows: Mapping[str, Any]) -> Any:
        """Return the list ``name`` with ``rows``, each of which may leave facts out."""
        fields = self.child_blocks[name].child_block
        return self.child_blocks[name].normalize(
            [fields.normalize({**fields.get_default(), **row}) for row in rows]
        )


def _with_silence(stored: Any) -> Any:
    """Add what a section that was stored without ``silent`` means.

    Its words come from the time before the package said any: they stand alone.
    """
    stored = stored or {}
    if not isinstance(stored, Mapping) or "silent" in stored:
        return stored
    return {**stored, "silent": has_words(str(stored.get("text") or ""))}
