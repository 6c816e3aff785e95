"""The section block: heading, facts, text, and its way to a ``Section`` and back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import BlockGroup
from wagtail.rich_text import RichText

from wagtail_privacy.blocks.by_reference import ByReference
from wagtail_privacy.blocks.comparison import SectionComparison
from wagtail_privacy.blocks.facts import from_fact, stored_fact, to_fact
from wagtail_privacy.blocks.framing import frame_of
from wagtail_privacy.blocks.languages import language_around, page_code, with_languages
from wagtail_privacy.blocks.leaves import (
    AnchorBlock,
    GuidanceBlock,
    SectionTypesBlock,
    split_ids,
)
from wagtail_privacy.blocks.organisations import has_organisations, organisations_of
from wagtail_privacy.blocks.registry import SectionType, section_types
from wagtail_privacy.blocks.rendering import (
    find_template,
    section_context,
    section_templates,
)
from wagtail_privacy.blocks.resolution import derive, resolve
from wagtail_privacy.blocks.samples import SampledBlock
from wagtail_privacy.blocks.segments import SegmentedBlock
from wagtail_privacy.conf import conf
from wagtail_privacy.notice import Notice, Section


#: Under this name a stream tells its sections, in their context, the whole notice.
WHOLE = "privacy_whole"


class SectionBlock(SegmentedBlock, ByReference, SampledBlock, blocks.StructBlock):
    """A section of a privacy notice, for any StreamField.

    ``SectionBlock("retention")`` is the section type of that id. A subclass adds
    child blocks: each is a fact. ``inherits`` maps a fact that the editor left
    empty to the attribute of the ``Notice`` that it is taken from. A type that shows
    something of the site’s cookies sets ``reads_registry``: what is kept of its page
    then ends with every change of them.
    """

    inherits: ClassVar[dict[str, str]] = {}
    reads_registry: ClassVar[bool] = False

    guidance = GuidanceBlock(required=False, label=_("Guidance"), search_index=False)
    heading = blocks.CharBlock(
        required=False,
        max_length=255,
        label=_("Own heading"),
        help_text=_("Leave empty for the standard heading in the page’s language."),
    )
    text = blocks.RichTextBlock(
        required=False,
        label=_("Text"),
        features=conf.WAGTAIL_PRIVACY_RICH_TEXT_FEATURES,
    )
    anchor = AnchorBlock(
        required=False,
        max_length=100,
        label=_("Anchor"),
        help_text=_(
            "The end of the section’s own address, after #. "
            "It stays when the heading changes."
        ),
        search_index=False,
    )
    also = SectionTypesBlock(
        required=False,
        label=_("Also covers"),
        help_text=_(
            "Ids of further section types that this section covers, separated by "
            "commas, for example data_subjects, retention."
        ),
        search_index=False,
    )

    def __init__(self, section_id: str = "", **kwargs: Any) -> None:
        self.section_id = section_id
        super().__init__(**(_meta_of(self.section_type) | kwargs))

    @property
    def reference(self) -> list[Any]:
        return [self.section_id]

    @property
    def section_type(self) -> SectionType | None:
        """The type this block is of; None if the site no longer registers it."""
        return section_types.get(self.section_id)

    @property
    def own_words(self) -> frozenset[str]:
        """The children that are no facts."""
        return frozenset({"heading", "guidance", "text", "anchor", "also"})

    @cached_property
    def fact_blocks(self) -> dict[str, blocks.Block]:
        """The child blocks that are facts, by name."""
        return {
            name: child
            for name, child in self.child_blocks.items()
            if name not in self.own_words
        }

    @classmethod
    def inherited_facts(cls, section: Section, notice: Notice) -> dict[str, Any]:
        """What ``section`` may take from ``notice``, by fact; facts of its own win."""
        return {
            fact: getattr(notice, attribute) for fact, attribute in cls.inherits.items()
        }

    @classmethod
    def derived_facts(cls, section: Section, notice: Notice | None) -> dict[str, Any]:
        """Facts that follow from the rest of the notice; those of its own win.

        ``notice`` is None where nothing is known of it: a section that stands alone.
        """
        return {}

    @cached_property
    def can_name_organisations(self) -> bool:
        """False for most types; their values need not be searched."""
        return has_organisations(self)

    def bulk_to_python(self, values: Any) -> list[blocks.StructValue]:
        """Wagtail asks for all sections of this type in a stream at once."""
        values = list(values)
        with organisations_of(self, values):
            return super().bulk_to_python(values)

    def to_section(
        self, value: Any, *, id: str = "", language: str | None = None
    ) -> Section:
        """Return ``value`` as a ``Section``; facts that are empty are left out."""
        language = language or get_language() or "en"
        facts = {
            name: to_fact(child, value.get(name), language)
            for name, child in self.fact_blocks.items()
        }
        words = {
            name: text.source if isinstance(text, RichText) else text
            for name, text in value.items()
            if name in self.own_words
        }
        return _with_facts(self.stored_section(words, id=id), facts)

    def read_section(self, stored: Any, *, id: str, language: str) -> Section:
        """Return the ``Section`` of a value as it is in JSON."""
        stored = stored or {}
        facts = {
            name: stored_fact(child, stored[name], language)
            for name, child in self.fact_blocks.items()
            if name in stored
        }
        for name, fact in self._default_facts.items():
            facts.setdefault(name, fact)
        return _with_facts(self.stored_section(stored, id=id), facts)

    @cached_property
    def _default_facts(self) -> dict[str, Any]:
        """The facts of a section that nobody has filled in: mostly none."""
        language = get_language() or "en"
        facts = {
            name: to_fact(child, child.get_default(), language)
            for name, child in self.fact_blocks.items()
        }
        return _given(facts)

    def stored_section(self, stored: Any, *, id: str = "") -> Section:
        """Return the ``Section`` of a value as it is in JSON, without its facts."""
        stored = stored or {}
        return Section(
            type=self.section_id,
            id=id or "",
            heading=stored.get("heading") or "",
            html=stored.get("text") or "",
            also=split_ids(stored.get("also") or ""),
            anchor=stored.get("anchor") or "",
            guidance=stored.get("guidance") or "",
        )

    def from_section(self, section: Section) -> blocks.StructValue:
        """Return the value that ``to_section`` turned into ``section``."""
        facts = {
            name: from_fact(child, section.facts[name])
            if name in section.facts
            else child.get_default()
            for name, child in self.fact_blocks.items()
        }
        return self.normalize(
            {
                "heading": section.heading,
                "text": RichText(section.html),
                "anchor": section.anchor,
                "also": ", ".join(section.also),
                "guidance": section.guidance,
                **facts,
            }
        )

    def get_default(self) -> blocks.StructValue:
        value = super().get_default()
        if self.section_type:
            value["guidance"] = str(self.section_type.guidance)
        return value

    def get_form_layout(self) -> BlockGroup:
        return BlockGroup(
            children=["guidance", "heading", *self.fact_blocks, "text"],
            settings=["anchor", "also"],
        )

    def get_template(self, value: Any = None, context: Any = None) -> list[str]:
        return section_templates(self.section_id)

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context)
        frame = frame_of(context)
        language = frame.language if frame else page_code()
        section = resolve(self.to_section(value, language=language), frame)
        section = derive(section, context.get(WHOLE, frame))
        [section] = with_languages([section], page_code())
        return {**context, **section_context(section, level=2)}

    def render(self, value: Any, context: Any = None) -> str:
        """Return the section's HTML; nothing at all if it has nothing to tell."""
        with language_around(context or {}) as context:
            known = self.get_context(value, context)
            if known["section"].is_empty:
                return ""
            return find_template(*self.get_template(value, known)).render(known)

    def get_comparison_class(self) -> type[SectionComparison]:
        return SectionComparison

    class Meta:
        icon = "doc-full"
        label_format = "{heading}"
        preview_template = "wagtail_privacy/admin/section_preview.html"


def build_block(section_type: SectionType) -> SectionBlock:
    """Return a new block of ``section_type``, as a StreamField needs one."""
    return (section_type.block or SectionBlock)(section_type.id)


def _meta_of(section_type: SectionType | None) -> dict[str, Any]:
    if section_type is None:
        return {}
    return {
        "label": section_type.heading,
        "description": section_type.description,
        "icon": section_type.icon,
        "group": section_type.group.label,
    }


def _with_facts(section: Section, facts: dict[str, Any]) -> Section:
    given = _given(facts)
    return replace(section, facts=given) if given else section


def _given(facts: dict[str, Any]) -> dict[str, Any]:
    return {key: fact for key, fact in facts.items() if fact not in (None, "", (), {})}
