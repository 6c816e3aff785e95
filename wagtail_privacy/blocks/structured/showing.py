"""The small blocks by which an editor says what a section shows, and leads to."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.forms import CharField
from django.utils.translation import gettext

from wagtail_privacy.blocks.leaves import FactURLBlock
from wagtail_privacy.blocks.structured.leaves import YesNoBlock
from wagtail_privacy.notice.consent import is_place


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


def check_place(value: str) -> None:
    """Refuse what no link may lead to, such as ``javascript:`` addresses.

    Raise ``ValidationError``.
    """
    is_local = value.startswith(("#", "?", "/"))
    try:
        if not is_place(value):
            raise ValidationError("no place")
        if not is_local:
            URLValidator(schemes=["http", "https"])(value)
    except ValidationError:
        raise ValidationError(
            gettext(
                "Give a web address, a path such as /cookies/, or a place on the page "
                "such as #cookie-settings."
            )
        ) from None
