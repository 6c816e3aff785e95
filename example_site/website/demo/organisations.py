"""Organisations: a row each, for all notices and all languages."""

from collections.abc import Mapping
from typing import Any

from wagtail_privacy.models import Organisation


Organisations = Mapping[str, Organisation]


def ensure_organisations(literals: Mapping[str, Mapping[str, Any]]) -> Organisations:
    """Return the rows by name, adding those that are not there yet."""
    return {name: _ensure(fields) for name, fields in literals.items()}


def _ensure(fields: Mapping[str, Any]) -> Organisation:
    """A row is known by its business id, or by its website if it has none."""
    key = "business_id" if "business_id" in fields else "website"
    existing = Organisation.objects.filter(**{key: fields[key]}).first()
    if existing:
        return existing
    organisation = Organisation(**fields)
    organisation.full_clean()
    organisation.save()
    return organisation
