"""The stream of all section types; what it does not know, it keeps."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.blocks.stream_block import StreamBlockAdapter

from wagtail_privacy.blocks.base import WHOLE, SectionBlock, build_block
from wagtail_privacy.blocks.by_reference import ByReference
from wagtail_privacy.blocks.framing import frame_of, framed
from wagtail_privacy.blocks.organisations import (
    organisations_at_hand,
    organisations_of,
)
from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.blocks.structure import with_anchors
from wagtail_privacy.notice import Notice, Section
from wagtail_privacy.vocabulary import SectionGroup


#: Name of the block that holds sections whose type is not registered any more.
UNREGISTERED = "unregistered"


class RawValueBlock(blocks.FieldBlock):
    """Data of any shape, carried through the form as JSON and never shown."""

    @cached_property
    def field(self) -> forms.Field:
        return forms.JSONField(widget=forms.HiddenInput(), required=False)

    def get_form_state(self, value: Any) -> str:
        return json.dumps(value)

    def value_from_datadict(self, data: Any, files: Any, prefix: str) -> Any:
        return json.loads(data.get(prefix) or "null")


class StoredTypeBlock(blocks.FieldBlock):
    """The id of a type that is not registered: shown to the editor, not changed."""

    @cached_property
    def field(self) -> forms.Field:
        return forms.CharField(
            required=False,
            widget=forms.TextInput(attrs={"readonly": True}),
            help_text=_(
                "The app that this section type came from is not installed. The "
                "section is kept as it is, and visitors do not see it. Delete it if "
                "you do not need it."
            ),
        )


class UnregisteredSectionBlock(blocks.StructBlock):
    """A stored section whose type no app registers: kept as it is, not shown.

    Its value is the stored data under ``value`` and the type's id under ``type``.
    """

    type = StoredTypeBlock(label=_("Section type"))
    value = RawValueBlock(label="", required=False)

    def get_searchable_content(self, value: Any) -> list[str]:
        return []

    def render(self, value: Any, context: Any = None) -> str:
        return ""

    class Meta:
        icon = "warning"
        label = _("Section of a type that is not installed")
        label_format = "{type}"
        collapsed = True


class NoticeSectionsBlock(ByReference, blocks.StreamBlock):
    """Every registered section type; usable in any StreamField of a site.

    A site's models are imported before its apps have registered their types, so
    the child blocks are built when they are first used.
    """

    def __init__(self, local_blocks: Any = None, **kwargs: Any) -> None:
        super().__init__(local_blocks, **kwargs)
        self._local_blocks = self.__dict__.pop("child_blocks")

    @cached_property
    def child_blocks(self) -> dict[str, blocks.Block]:
        """The section types by group, then the blocks that a site adds."""
        groups = list(SectionGroup)
        types = sorted(section_types, key=lambda item: groups.index(item.group))
        own: dict[str, blocks.Block] = {item.id: build_block(item) for item in types}
        own[UNREGISTERED] = UnregisteredSectionBlock()
        for name, block in own.items():
            block.set_name(name)
        return {**own, **self._local_blocks}

    def to_python(self, value: Any) -> blocks.StreamValue:
        if isinstance(value, str) and value:
            try:
                value = json.loads(value)
            except ValueError:
                return self.empty_value(raw_text=value)
        if isinstance(value, list):
            value = [self._wrapped(item) for item in value]
        return super().to_python(value)

    def bulk_to_python(self, values: Iterable[Any]) -> list[blocks.StreamValue]:
        """Streams inside another are converted at once, with all organisations."""
        streams = [[self._wrapped(item) for item in stream] for stream in values]
        with organisations_of(self, streams):
            return super().bulk_to_python(streams)

    def get_prep_value(self, value: Any) -> list[dict[str, Any]]:
        return [_unwrapped(item) for item in super().get_prep_value(value)]

    def clean(self, value: blocks.StreamValue) -> blocks.StreamValue:
        """Clean every section, and give an anchor to those that have none yet."""
        value = super().clean(value)
        sections = [child for child in value if isinstance(child.block, SectionBlock)]
        stored = [(child.block_type, child.value["anchor"]) for child in sections]
        for child, anchor in zip(sections, with_anchors(stored), strict=True):
            child.value["anchor"] = anchor
        return value

    def to_sections(
        self, value: blocks.StreamValue, language: str
    ) -> tuple[Section, ...]:
        """Return the registered sections of ``value``, empty ones too.

        They are read as they are stored; a block with a ``to_section`` of its own
        gets its value first.
        """
        sections = []
        for place, item in enumerate(value.raw_data):
            block, id = self.child_blocks.get(item["type"]), item.get("id") or ""
            if not isinstance(block, SectionBlock):
                continue
            known = {"id": id, "language": language}
            if type(block).to_section is SectionBlock.to_section:
                sections.append(block.read_section(item["value"], **known))
            else:
                sections.append(block.to_section(value[place].value, **known))
        return tuple(sections)

    def render(self, value: blocks.StreamValue, context: Any = None) -> str:
        """Return the HTML of all sections, on a page that renders the stream itself.

        Their organisations are read in one query, and each section knows the others.
        """
        context = framed(context or {})
        frame = frame_of(context)
        language = frame.language if frame else (get_language() or "en")
        with organisations_at_hand({}):  # What follows from facts needs none of them.
            sections = self.to_sections(value, language)
        notice = frame or Notice(title="", language=language)
        context[WHOLE] = replace(notice, sections=sections)
        with organisations_of(self, [value.raw_data]):
            return super().render(value, context)

    def from_sections(self, sections: Iterable[Section]) -> blocks.StreamValue:
        """Return the stream of ``sections``, ids kept; unknown types are refused."""
        items = [
            (item.type, self.child_blocks[item.type].from_section(item), item.id)
            for item in sections
        ]
        return blocks.StreamValue(
            self, [(name, value, id or None) for name, value, id in items]
        )

    def _wrapped(self, item: Any) -> Any:
        if not isinstance(item, dict) or item["type"] in self.child_blocks:
            return item
        stored = {"type": item["type"], "value": item["value"]}
        return {**item, "type": UNREGISTERED, "value": stored}


class NoticeSectionsAdapter(StreamBlockAdapter):
    """In the browser: unregistered sections are shown, but cannot be added."""

    js_constructor = "wagtail_privacy.blocks.NoticeSections"

    @cached_property
    def media(self) -> forms.Media:
        return super().media + forms.Media(js=["wagtail_privacy/admin.js"])


register(NoticeSectionsAdapter(), NoticeSectionsBlock)


def _unwrapped(item: dict[str, Any]) -> dict[str, Any]:
    if item["type"] != UNREGISTERED:
        return item
    return {**item, **item["value"]}
