"""The small blocks by which an editor says what a section shows, and leads to."""

from __future__ import annotations

from typing import Any

from django.forms import CharField

from wagtail_privacy.blocks.leaves import FactURLBlock
from wagtail_privacy.blocks.structured.leaves import YesNoBlock
from wagtail_privacy.notice.consent import check_place


class ShownBlock(YesNoBlock):
    """Whether a section shows something; empty leaves that to the package.

    Its “no” is no statement to visitors, as that of a ``YesNoBlock`` is.
    """


class PlaceBlock(FactURLBlock):
    """A web address, a path on the site, or a place on the page."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        shown = {"required": self.field.required, "help_text": self.field.help_text}
        self.field = CharField(max_length=255, validators=[check_place], **shown)
