"""What is known of a translation: what it was made from, and how it stands to that."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class Standing(models.TextChoices):
    """How a page stands to the page that it is a translation of."""

    SOURCE = "source", _("Original")
    CURRENT = "current", _("Up to date")
    UNTRANSLATED = "untranslated", _("Not fully translated")
    OUTDATED = "outdated", _("Out of date")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a visit of a translation needs to know; empty for most pages.

    ``source`` is the code of the language that it was translated from, ``outdated``
    and ``untranslated`` have the ids of sections, and ``foreign`` the language of each
    passage that is not in the language of the page, by the key of the passage.
    """

    source: str = ""
    outdated: tuple[str, ...] = ()
    untranslated: tuple[str, ...] = ()
    foreign: Mapping[str, str] = field(default_factory=dict)


def read_shown(stored: str) -> Shown:
    """Return what ``write_shown`` has made ``stored`` of."""
    if not stored:
        return Shown()
    values = json.loads(stored)
    ids = {name: tuple(values[name]) for name in ("outdated", "untranslated")}
    return Shown(**{**values, **ids})


def write_shown(shown: Shown) -> str:
    """Return ``shown`` as JSON; "" if there is nothing to show."""
    return json.dumps(asdict(shown)) if shown.foreign or shown.outdated else ""


def standing_choices() -> list[tuple[str, Any]]:
    return Standing.choices


class TranslationState(models.Model):
    """One language of a notice, or of a section page.

    It is found by the translation key and the locale, so it knows no page model and
    survives what editors do to drafts. ``source_locale`` is empty on an original.

    ``made_from`` has, by the id of a section and by the path of a word in it, the
    digest of each text that this language has had there, with the digest of the
    source’s text at that time and the revision that it was in. ``alike`` has the keys
    of passages that an editor wants the same in both languages. ``outdated`` and
    ``untranslated`` are ids of sections. ``shown`` is what a visit of the page needs,
    as JSON; "" if it needs nothing. ``offline`` has the facts of a page that is not
    live, as they were when it was copied or taken offline: its next publication is
    compared with them.
    """

    translation_key = models.UUIDField()
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    source_locale = models.ForeignKey(
        Locale, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    standing = models.CharField(
        max_length=20, choices=standing_choices, default=Standing.SOURCE
    )
    behind_since = models.DateTimeField(null=True)
    made_from = models.JSONField(default=dict)
    alike = models.JSONField(default=list)
    outdated = models.JSONField(default=list)
    untranslated = models.JSONField(default=list)
    shown = models.TextField(default="")
    offline = models.JSONField(null=True, encoder=DjangoJSONEncoder)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "locale"],
                name="wagtail_privacy_one_state_per_language",
            )
        ]

    def __str__(self) -> str:
        return f"{self.translation_key}: {self.locale}"

    @property
    def foreign(self) -> Mapping[str, str]:
        """The language of each passage that is not in the language of the page."""
        return read_shown(self.shown).foreign
