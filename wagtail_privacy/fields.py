"""Model fields: the sections of a notice, and a text per language."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db import models
from django.utils.functional import cached_property
from django.utils.html import format_html_join
from i18nfield.fields import I18nCharField
from i18nfield.forms import I18nTextInput
from wagtail.coreutils import get_content_languages
from wagtail.fields import StreamField

from wagtail_privacy.blocks import NoticeSectionsBlock


class LanguageTextInput(I18nTextInput):
    """An input per language of the site, each under the language's name."""

    def format_output(self, rendered_widgets: list[str], id_: str | None) -> str:
        names = get_content_languages()
        rows = zip(self.locales, rendered_widgets, strict=True)
        return format_html_join(
            "",
            '<label class="privacy-language"><span>{}</span>{}</label>',
            ((names.get(code, code), widget) for code, widget in rows),
        )

    def render(
        self, name: str, value: Any, attrs: Any = None, renderer: Any = None
    ) -> str:
        """The name of the language stands beside each input, and not in it as well."""
        given = {"placeholder": "", **(attrs or {})}
        return super().render(name, value, given, renderer)

    @property
    def media(self) -> forms.Media:
        return forms.Media(css={"all": ["wagtail_privacy/admin.css"]})


class LanguageTextField(I18nCharField):
    """A text for each language that the site has content in, in one column."""

    def formfield(self, **kwargs: Any) -> forms.Field:
        given = {
            "locales": list(get_content_languages()),
            "widget": LanguageTextInput,
        }
        return super().formfield(**{**kwargs, **given})


class WebsiteField(models.URLField):
    """An address that means https where it does not say; for migrations a URLField."""

    def formfield(self, **kwargs: Any) -> forms.Field:
        return super().formfield(**{"assume_scheme": "https", **kwargs})

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.URLField", args, kwargs


class SectionStreamField(StreamField):
    """A StreamField of every registered section type; migrations record no blocks.

    What may stand in it depends on the apps that are installed, so a list of blocks
    in a migration would drift with them. The block is built when it is first used,
    after all apps have registered their types.
    """

    def __init__(self, block_types: Any = (), **kwargs: Any) -> None:
        super().__init__(block_types, **kwargs)

    @cached_property
    def stream_block(self) -> NoticeSectionsBlock:
        block = NoticeSectionsBlock()
        block.set_meta_options(self.block_opts)
        return block

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [], kwargs
