"""Organisations: one row for every role and every language."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from wagtail_privacy.conf import conf
from wagtail_privacy.countries import country_choices
from wagtail_privacy.fields import LanguageTextField, WebsiteField
from wagtail_privacy.models.business_ids import check_business_id
from wagtail_privacy.notice import Party


def default_country() -> str:
    return conf.WAGTAIL_PRIVACY_COUNTRY


class Organisation(index.Indexed, models.Model):
    """A controller, recipient, processor or any other organisation in a notice.

    It is entered once and shown in every language. The fields hold the words that
    are the same everywhere, or in the main language; the ``…_translations`` hold
    what a bilingual public body is called, and where it lives, in others.
    """

    name = models.CharField(_("name"), max_length=255)
    name_translations = LanguageTextField(_("name in other languages"), blank=True)
    country = models.CharField(
        _("country"),
        max_length=2,
        choices=country_choices,
        default=default_country,
        blank=True,
    )
    business_id = models.CharField(
        _("business id"),
        max_length=50,
        blank=True,
        help_text=_("The number in the country’s register of companies."),
    )
    street = models.CharField(_("street address or PO box"), max_length=255, blank=True)
    street_translations = LanguageTextField(
        _("street address or PO box in other languages"), blank=True
    )
    postal_code = models.CharField(_("postal code"), max_length=20, blank=True)
    city = models.CharField(_("city"), max_length=100, blank=True)
    city_translations = LanguageTextField(_("city in other languages"), blank=True)
    visiting_address = models.CharField(
        _("visiting address"),
        max_length=255,
        blank=True,
        help_text=_("On one line, if it differs from the postal address."),
    )
    visiting_address_translations = LanguageTextField(
        _("visiting address in other languages"), blank=True
    )
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=50, blank=True)
    website = WebsiteField(_("website"), blank=True)

    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.SearchField("other_names"),
        index.AutocompleteField("other_names"),
        index.SearchField("particulars"),
        index.AutocompleteField("business_id"),
        index.SearchField("city"),
        index.FilterField("country"),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name

    def other_names(self) -> str:
        """Names in other languages, for search."""
        return " ".join(self.all_names()[1:])

    def particulars(self) -> str:
        """The business id and the e-mail address, for search.

        A search on PostgreSQL takes its words apart at hyphens, so the parts stand
        here too.
        """
        words = filter(None, [self.business_id, self.email])
        return " ".join(f"{word} {word.replace('-', ' ')}" for word in words)

    def all_names(self) -> list[str]:
        """The name, then what it is called in other languages."""
        return [self.name, *filter(None, _texts(self.name_translations).values())]

    def to_party(self, language: str) -> Party:
        """Return this organisation as a ``Party``, in words of ``language``."""
        return Party(
            id=self.pk,
            name=self._in(language, "name"),
            business_id=self.business_id,
            country=self.country,
            street=self._in(language, "street"),
            postal_code=self.postal_code,
            city=self._in(language, "city"),
            visiting_address=self._in(language, "visiting_address"),
            email=self.email,
            phone=self.phone,
            website=self.website,
        )

    def clean(self) -> None:
        super().clean()
        if self.business_id:
            try:
                self.business_id = check_business_id(self.business_id, self.country)
            except ValueError as error:
                raise ValidationError({"business_id": str(error)}) from error

    def _in(self, language: str, field: str) -> str:
        texts = _texts(getattr(self, f"{field}_translations"))
        return (
            texts.get(language)
            or texts.get(language.split("-")[0])
            or getattr(self, field)
        )


def _texts(value: Any) -> dict[str, str]:
    """The texts of an i18n field by language; empty if it holds none."""
    data = getattr(value, "data", value)
    return data if isinstance(data, dict) else {}
