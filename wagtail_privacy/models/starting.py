"""A new notice starts with the sections that its law requires."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django.utils.translation import override

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.blocks.structure import with_anchors
from wagtail_privacy.models.pages import PrivacyNoticeMixin
from wagtail_privacy.models.site_frames import page_facts
from wagtail_privacy.notice import Section
from wagtail_privacy.profiles import profiles


def prefill_new_notice(page: Any, parent: Any = None, **kwargs: Any) -> None:
    """Give a notice that is being created its law and the sections this requires.

    The law is that of the site that ``parent`` stands on, if its settings name one.
    A receiver of ``wagtail.signals.init_new_page``. Other pages, and notices that
    another receiver has filled already, are left alone.
    """
    if isinstance(page, PrivacyNoticeMixin) and not page.sections:
        site = page_facts(parent) if parent else None
        if site and site.profile:
            page.profile = site.profile
        sections = required_sections(page.profile, page.locale.language_code)
        page.sections = page.sections.stream_block.from_sections(sections)


def required_sections(profile_id: str, language: str) -> list[Section]:
    """Return empty sections for what the profile requires, guidance included."""
    profile = profiles.get(profile_id)
    required = profile.required_sections() if profile else ()
    ids = [id for id in required if id in section_types]
    anchors = with_anchors((id, "") for id in ids)
    with override(language):
        return [
            Section(
                type=id,
                id=str(uuid4()),  # Without one, the editor gives all the same HTML id.
                anchor=anchor,
                guidance=str(section_types[id].guidance),
            )
            for id, anchor in zip(ids, anchors, strict=True)
        ]
