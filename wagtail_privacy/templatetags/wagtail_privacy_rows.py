"""Filters that look through rows of facts: which of them tell something, and what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import template
from django.utils.translation import gettext as _

from wagtail_privacy.templatetags.wagtail_privacy_facts import (
    is_said,
    privacy_period,
)


register = template.Library()

Row = Mapping[str, Any]
_BASES = ("legal_bases", "special_bases", "law", "legitimate_interests")


@register.filter
def privacy_filled(
    rows: Iterable[Mapping[str, Any]] | None,
) -> list[Mapping[str, Any]]:
    """The rows that say anything, without those that an editor left empty."""
    return [row for row in rows or () if any(map(is_said, row.values()))]


@register.filter
def privacy_yes_no(fact: bool | None) -> str:  # noqa: FBT001 - a fact is a value
    """“Yes” or “No”; nothing where it is not known."""
    return "" if fact is None else _("Yes") if fact else _("No")


@register.filter
def privacy_telling(rows: Iterable[Row] | None, names: str) -> list[Row]:
    """The rows that tell any of ``names``: ``rows|privacy_telling:"what,period"``.

    ``bases`` stands for all that says why processing is lawful, and ``period`` for a
    storage period or what decides it. A number without its unit tells no period.
    """
    return [row for row in rows or () if privacy_tells(row, names)]


@register.filter
def privacy_tells(row: Row, names: str) -> bool:
    """Whether one row tells any of ``names``, which mean what they mean above."""
    return any(_tells(row, name) for name in names.split(","))


@register.filter
def privacy_values(rows: Iterable[Row] | None, name: str) -> set[str]:
    """All values of a list in any row: ``rows|privacy_values:"legal_bases"``."""
    return {value for row in rows or () for value in row.get(name) or ()}


def _tells(row: Row, name: str) -> bool:
    if name == "period":
        return bool(privacy_period(row) or row.get("criterion") or row.get("act"))
    if name == "bases":
        return any(row.get(basis) for basis in _BASES)
    return is_said(row.get(name))
