"""What stands around a section: a notice of ours, or the site alone.

Blocks know no models, so the app tells this module at start-up who knows the sites.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wagtail_privacy.notice import Notice


Frame = Callable[[Mapping[str, Any]], Notice | None]

#: Under this name a context has the page that its frame is of, and the frame.
_KNOWN = "privacy_frame"

_site_frame: Frame = lambda context: None  # noqa: E731 - replaced at start-up


def frame_sections_by(site_frame: Frame) -> None:
    """Let ``site_frame`` say what sections on pages that are no notices inherit.

    It gets the context of a template.
    """
    global _site_frame
    _site_frame = site_frame


def site_frame_of(context: Mapping[str, Any]) -> Notice | None:
    """Return what sections inherit from the site alone; None where none is known."""
    return _site_frame(context)


def frame_of(context: Mapping[str, Any]) -> Notice | None:
    """Return the notice around a section, without its sections, by the context.

    It is that of the page, if the page is a notice or belongs to one; else it has
    the facts of the site and no title. None where neither is known.
    """
    page = context.get("page")
    of_page, known = context.get(_KNOWN, (None, None))
    if of_page is not None and of_page is page:
        return known
    frame = page.notice_frame() if hasattr(page, "notice_frame") else None
    return frame or site_frame_of(context)


def framed(context: Mapping[str, Any]) -> dict[str, Any]:
    """Return the context with the frame of its page, which is not asked for again."""
    page = context.get("page")
    return {**context, _KNOWN: (page, frame_of(context))} if page else {**context}
