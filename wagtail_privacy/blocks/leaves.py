"""The small blocks that sections are made of."""

from __future__ import annotations

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail import blocks

from wagtail_privacy.blocks.not_for_translation import NotForTranslation

# Migrations of sites know the chooser by this module.
from wagtail_privacy.blocks.organisations import (
    OrganisationChooserBlock as OrganisationChooserBlock,
)
from wagtail_privacy.blocks.registry import section_types


_ANCHOR = re.compile(r"[^\W\d_][\w-]*\Z")


class FactTextBlock(NotForTranslation, blocks.CharBlock):
    """A fact on one line: the same in every language."""


class FactEmailBlock(NotForTranslation, blocks.EmailBlock):
    """An e-mail address: the same in every language."""


class FactURLBlock(NotForTranslation, blocks.URLBlock):
    """A web address: the same in every language."""


class AnchorBlock(NotForTranslation, blocks.CharBlock):
    """The fragment of a section's address: letters, digits, ``-`` and ``_``."""

    def clean(self, value: str) -> str:
        value = super().clean(value).strip().lstrip("#")
        if value and not _ANCHOR.match(value):
            raise ValidationError(
                _("Use letters, digits, hyphens and underscores; begin with a letter.")
            )
        return value


class SectionTypesBlock(NotForTranslation, blocks.CharBlock):
    """Ids of section types, separated by commas."""

    def clean(self, value: str) -> str:
        ids = split_ids(super().clean(value))
        unknown = [id for id in ids if id not in section_types]
        if unknown:
            raise ValidationError(
                _("There is no section type “%(id)s”. The types are: %(ids)s.")
                % {"id": unknown[0], "ids": ", ".join(section_types.ids())}
            )
        return ", ".join(ids)


def split_ids(value: str) -> tuple[str, ...]:
    """Return the ids in a comma-separated value, each once, in their order."""
    return tuple(dict.fromkeys(re.findall(r"[\w-]+", value or "")))


class GuidanceInput(forms.Textarea):
    """Words to the editor, shown as a note that cannot be edited.

    The blank placeholder lets the stylesheet hide a note that is empty.
    """

    def __init__(self) -> None:
        super().__init__(
            attrs={
                "readonly": True,
                "rows": 2,
                "placeholder": " ",
                "class": "privacy-guidance",
            }
        )

    @property
    def media(self) -> forms.Media:
        return forms.Media(css={"all": ["wagtail_privacy/admin.css"]})


class GuidanceBlock(NotForTranslation, blocks.FieldBlock):
    """What to write here, in the language of the page; visitors never see it."""

    @cached_property
    def field(self) -> forms.Field:
        return forms.CharField(widget=GuidanceInput(), required=False)

    class Meta:
        default = ""
