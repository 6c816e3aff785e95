"""The registry of cookies: services and what they store, one row for all languages."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable
from wagtail.search import index

from wagtail_privacy.countries import country_choices
from wagtail_privacy.fields import LanguageTextField, WebsiteField
from wagtail_privacy.models.cookie_syntax import (
    check_name,
    cleaned_domains,
    cleaned_hosts,
)
from wagtail_privacy.notice.cookies import CookieLifetime
from wagtail_privacy.vocabulary import (
    CookieAccess,
    CookieCategory,
    CookieParty,
    LegalBasis,
    Lifetime,
    LifetimeUnit,
    Safeguard,
    ServiceRole,
    StorageKind,
)


class CookieService(index.Indexed, ClusterableModel):
    """What sets cookies on a site: the site itself, or a service of somebody else.

    It is entered once and shown in every language and on every site that uses it.
    Where a text is empty, the package's own words about a known service stand in.
    """

    name = models.CharField(_("name"), max_length=255)
    slug = models.SlugField(
        _("slug"),
        max_length=80,
        unique=True,
        blank=True,
        help_text=_("What scripts and the consent banner call the service."),
    )
    role = models.CharField(
        _("role of the provider"),
        max_length=20,
        choices=ServiceRole.choices,
        default=ServiceRole.PROCESSOR,
    )
    provider = models.ForeignKey(
        "wagtail_privacy.Organisation",
        verbose_name=_("provider"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Leave empty only if nobody but your own organisation gets data."),
    )
    country = models.CharField(
        _("country of the data"),
        max_length=2,
        choices=country_choices,
        blank=True,
        help_text=_("Where the data goes, if not to the provider’s own country."),
    )
    safeguard = models.CharField(
        _("ground for the transfer"),
        max_length=20,
        choices=Safeguard.choices,
        blank=True,
        help_text=_("Needed if the data goes outside the EU and EEA."),
    )
    category = models.CharField(
        _("category"),
        max_length=20,
        choices=CookieCategory.choices,
        default=CookieCategory.UNCLASSIFIED,
        help_text=_("Of all cookies of the service that have none of their own."),
    )
    legal_basis = models.CharField(
        _("legal basis"), max_length=30, choices=LegalBasis.choices, blank=True
    )
    purpose = LanguageTextField(_("purpose"), blank=True)
    hosts = models.TextField(
        _("hosts"),
        blank=True,
        help_text=_(
            "The addresses that the service is loaded from, one on each line. * stands "
            "for any characters."
        ),
    )
    privacy_url = WebsiteField(_("privacy notice of the provider"), blank=True)
    opt_out_url = WebsiteField(_("address for opting out"), blank=True)
    confirmed = models.BooleanField(
        _("confirmed"),
        default=True,
        help_text=_("Visitors see only services that somebody has confirmed."),
    )
    known = models.CharField(max_length=50, blank=True, editable=False)
    #: The known service as it was when an editor last took it over or left it.
    adopted = models.JSONField(default=dict, blank=True, editable=False)
    changed_at = models.DateTimeField(auto_now=True)

    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.FilterField("category"),
        index.FilterField("confirmed"),
    ]

    class Meta:
        verbose_name = _("cookie service")
        verbose_name_plural = _("cookie services")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Write the hosts alike; raise ``ValidationError`` at what is none."""
        super().clean()
        try:
            self.hosts = cleaned_hosts(self.hosts)
        except ValidationError as error:
            raise ValidationError({"hosts": error}) from error

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.slug = self.slug or free_slug(self.name, self.pk)
        super().save(*args, **kwargs)


class Cookie(Orderable):
    """Something that a service stores, or a request that it makes."""

    service = ParentalKey(
        CookieService, on_delete=models.CASCADE, related_name="cookies"
    )
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=StorageKind.choices,
        default=StorageKind.COOKIE,
    )
    name = models.CharField(
        _("name"),
        max_length=255,
        blank=True,
        help_text=_("* stands for any characters. A request needs no name."),
    )
    party = models.CharField(
        _("party"),
        max_length=10,
        choices=CookieParty.choices,
        default=CookieParty.FIRST,
    )
    domain = models.CharField(
        _("domain"),
        max_length=255,
        blank=True,
        help_text=_("Empty for the site’s own."),
    )
    lifetime = models.CharField(
        _("lifetime"), max_length=20, choices=Lifetime.choices, blank=True
    )
    lifetime_number = models.PositiveIntegerField(_("how long"), null=True, blank=True)
    lifetime_unit = models.CharField(
        _("unit"), max_length=10, choices=LifetimeUnit.choices, blank=True
    )
    at_most = models.BooleanField(
        _("at most"), default=False, help_text=_("The longest of several lifetimes.")
    )
    renewed = models.BooleanField(
        _("renewed"), default=False, help_text=_("Starts anew with every visit.")
    )
    category = models.CharField(
        _("category"),
        max_length=20,
        choices=CookieCategory.choices,
        blank=True,
        help_text=_("Empty for that of the service."),
    )
    access = models.CharField(
        _("who can read it"),
        max_length=10,
        choices=CookieAccess.choices,
        blank=True,
        help_text=_("Empty for the provider of the service."),
    )
    purpose = LanguageTextField(_("purpose"), blank=True)
    internal = models.BooleanField(
        _("only in the admin"),
        default=False,
        help_text=_("Only editors meet it: it is left out of what visitors read."),
    )
    confirmed = models.BooleanField(_("confirmed"), default=True)
    #: The settings of Django that name and lifetime come from, such as SESSION_COOKIE.
    setting = models.CharField(max_length=50, blank=True, editable=False)
    #: Digest of kind, name and domain. Databases differ in what they take for equal.
    key = models.CharField(max_length=64, editable=False)

    class Meta(Orderable.Meta):
        verbose_name = _("cookie")
        verbose_name_plural = _("cookies")
        constraints = [
            models.UniqueConstraint(
                fields=["service", "key"], name="wagtail_privacy_cookie_once"
            )
        ]

    def __str__(self) -> str:
        return self.name or self.domain

    def clean(self) -> None:
        """Write it as it is stored; raise ``ValidationError`` at what cannot be.

        That something is missing is no error: see ``cookie_gaps``.
        """
        super().clean()
        errors: dict[str, Any] = {}
        try:
            check_name(self.kind, self.name)
        except ValidationError as error:
            errors["name"] = error
        try:
            self.domain = cleaned_domains(self.domain)
        except ValidationError as error:
            errors["domain"] = error
        errors |= self._clean_lifetime()
        if errors:
            raise ValidationError(errors)

    def _clean_lifetime(self) -> dict[str, str]:
        """A number and its unit say that it is for a time; nothing else has them."""
        if self.lifetime not in ("", Lifetime.DURATION):
            self.lifetime_number, self.lifetime_unit = None, ""
        has_number = self.lifetime_number is not None
        if has_number and self.lifetime_unit:
            self.lifetime = Lifetime.DURATION
        elif has_number:
            return {"lifetime_unit": gettext("Choose the unit of the number.")}
        elif self.lifetime_unit:
            return {"lifetime_number": gettext("Give the number of these units.")}
        return {}

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.key = cookie_key(self.kind, self.name, self.domain)
        super().save(*args, **kwargs)

    def to_lifetime(self) -> CookieLifetime:
        return CookieLifetime(
            kind=self.lifetime,
            number=self.lifetime_number,
            unit=self.lifetime_unit,
            at_most=self.at_most,
            renewed=self.renewed,
        )


def cookie_key(kind: str, name: str, domain: str) -> str:
    """Return the key of a row: two rows of one service with the same key are one."""
    return sha256("\n".join([kind, name, domain.lower()]).encode()).hexdigest()


def free_slug(name: str, pk: int | None = None) -> str:
    """Return a slug for ``name`` that no other service has."""
    base = slugify(name)[:70] or "service"
    others = CookieService.objects.exclude(pk=pk)
    taken = set(others.filter(slug__startswith=base).values_list("slug", flat=True))
    numbered = (f"{base}-{number}" for number in range(2, len(taken) + 3))
    return next(slug for slug in (base, *numbered) if slug not in taken)
