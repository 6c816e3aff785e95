"""Findings about a page’s draft, for the editor to show beside the blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET
from wagtail.blocks import Block, StreamBlock, StreamValue
from wagtail.fields import StreamField

from wagtail_privacy.blocks.base import SectionBlock
from wagtail_privacy.blocks.framing import frame_of
from wagtail_privacy.blocks.organisations import (
    organisations_at_hand,
    stored_children,
)
from wagtail_privacy.blocks.resolution import resolve
from wagtail_privacy.linting.agreement import contradictions
from wagtail_privacy.linting.findings import Finding
from wagtail_privacy.models.reading import read_organisations
from wagtail_privacy.models.related_pages import related_pages, specific_pages
from wagtail_privacy.models.section_pages import section_page_types
from wagtail_privacy.models.site_trees import base_page
from wagtail_privacy.notice import Notice, Section


_VIEW = "wagtail_privacy_findings"


def findings_urls() -> list[URLPattern]:
    """The address below the admin’s; a ``register_admin_urls`` hook."""
    view = never_cache(require_GET(findings_of_page))
    return [path("privacy-findings/<int:page_id>/", view, name=_VIEW)]


def findings_script() -> SafeString:
    """The script that shows them in the editor; an ``insert_editor_js`` hook.

    It puts the key of the page in the place of the 0.
    """
    return format_html(
        '<script src="{}" data-privacy-findings="{}" data-privacy-label="{}"></script>',
        static("wagtail_privacy/findings.js"),
        reverse(_VIEW, args=[0]),
        _("Checks of this section"),
    )


def findings_of_page(request: HttpRequest, page_id: int) -> JsonResponse:
    """Return what the checks say of the latest draft of a page, to whoever edits it.

    ``findings`` is a list of objects with ``block``, the id of the section’s block,
    ``rule``, ``severity`` and what it is called (``label``), ``message``, ``article``.
    """
    page = base_page().objects.filter(pk=page_id).first()
    page = page.specific if page else None
    if page is None:
        return _refusal(_("There is no such page."), 404)
    if not page.permissions_for_user(request.user).can_edit():
        return _refusal(_("You may not edit this page."), 403)
    draft = page.get_latest_revision_as_object()
    found = [_as_json(finding) for finding in draft_findings(draft)]
    return JsonResponse({"findings": found})


def draft_findings(page: Any) -> Iterator[Finding]:
    """Yield the findings about the sections in any StreamField of ``page``."""
    streams = _streams(page)
    frame = frame_of({"page": page})
    if frame is None or not any(stream.raw_data for stream in streams):
        return
    beside = _streams_beside(page)
    with organisations_at_hand(read_organisations([*streams, *beside])):
        own = list(_sections_of(streams, frame))
        others = _sections_of(beside, frame)
        notice = replace(frame, sections=(*own, *others))
    here = {section.id for section in own}
    yield from (item for item in contradictions(notice) if item.section in here)


def _streams(page: Any) -> list[StreamValue]:
    fields = page._meta.concrete_fields
    return [
        field.value_from_object(page)
        for field in fields
        if isinstance(field, StreamField)
    ]


def _streams_beside(page: Any) -> list[StreamValue]:
    """Sections of the same notice on other pages: they may deny what this one says."""
    if hasattr(page, "to_notice"):
        found = related_pages(page, child_types=section_page_types()).children
        return [item.section for item in specific_pages(found)]
    above = getattr(page, "parent_notice", None)
    return _streams(above) if above else []


def _sections_of(streams: Sequence[StreamValue], frame: Notice) -> Iterator[Section]:
    for stream in streams:
        for block, value, id in sections_in(stream.stream_block, list(stream.raw_data)):
            section = block.read_section(value, id=id, language=frame.language)
            yield resolve(section, frame)


def sections_in(
    block: Block, stored: Any, id: str = ""
) -> Iterator[tuple[SectionBlock, Any, str]]:
    """Yield the sections in ``stored``, a value in JSON, however deep they stand.

    Each with its block and the id that the editor’s form knows it by, or "".
    """
    if isinstance(block, SectionBlock):
        yield block, stored, id
    elif isinstance(block, StreamBlock):
        for item in stored or ():
            if child := block.child_blocks.get(item["type"]):
                yield from sections_in(child, item["value"], item.get("id") or "")
    else:
        for child, value in stored_children(block, stored):
            yield from sections_in(child, value)


def _as_json(finding: Finding) -> dict[str, str]:
    return {
        "block": finding.section,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "label": str(finding.severity.label),
        "message": finding.message,
        "article": finding.article,
    }


def _refusal(reason: str, status: int) -> JsonResponse:
    return JsonResponse({"error": reason}, status=status)
