"""Filters that say facts in the language of the page: periods, lists, choices.

An editor’s words keep the language that they say they are in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from babel.lists import format_list
from babel.numbers import format_decimal
from django import template
from django.utils.html import format_html
from django.utils.translation import get_language, npgettext_lazy, pgettext

from wagtail_privacy import vocabulary
from wagtail_privacy.blocks.foreign import like
from wagtail_privacy.blocks.languages import as_written, written_language
from wagtail_privacy.countries import babel_locale, country_name
from wagtail_privacy.vocabulary import PeriodUnit


register = template.Library()
#: CLDR has such words too, but not those of a notice: its Swedish days are “dygn”.
_AMOUNTS = {
    PeriodUnit.DAY: npgettext_lazy(
        "storage period", "%(number)d day", "%(number)d days", "number"
    ),
    PeriodUnit.WEEK: npgettext_lazy(
        "storage period", "%(number)d week", "%(number)d weeks", "number"
    ),
    PeriodUnit.MONTH: npgettext_lazy(
        "storage period", "%(number)d month", "%(number)d months", "number"
    ),
    PeriodUnit.YEAR: npgettext_lazy(
        "storage period", "%(number)d year", "%(number)d years", "number"
    ),
}


@register.filter
def privacy_label(value: str | None, options: str) -> str:
    """What a choice is called: ``{{ row.role|privacy_label:"RecipientRole" }}``.

    ``options`` is the name of a closed list in ``wagtail_privacy.vocabulary``. A
    value that the list does not have comes back as it is, and nothing as "".
    """
    if not value:
        return ""
    found = {item.value: item.label for item in getattr(vocabulary, options)}
    return str(found.get(value, value))


@register.filter
def privacy_labels(values: Iterable[str], options: str) -> list[str]:
    """The same for several choices."""
    return [privacy_label(value, options) for value in values]


@register.filter
def privacy_list(items: Iterable[Any]) -> str:
    """“a, b and c”."""
    return _listed(items, "standard")


@register.filter
def privacy_or_list(items: Iterable[Any]) -> str:
    """“a, b or c”."""
    return _listed(items, "or")


def _listed(items: Iterable[Any], style: str) -> str:
    items = list(items)
    if not any(hasattr(item, "__html__") for item in items):
        return format_list(list(map(str, items)), style=style, locale=_locale())
    places = [f"{{{place}}}" for place in range(len(items))]
    return format_html(format_list(places, style=style, locale=_locale()), *items)


@register.filter
def privacy_country(code: str) -> str:
    """The country's name in the language of the page."""
    return as_written(country_name(code, written_language()))


@register.filter
def privacy_number(number: int) -> str:
    """A number as the active language writes it: “1,200”."""
    return format_decimal(number, locale=_locale())


@register.filter
def privacy_amount(period: Mapping[str, Any]) -> str:
    """“6 years”: ``number`` and ``unit`` of a period; "" without a number."""
    return amount_in(_AMOUNTS, period)


def amount_in(words: Mapping[str, Any], period: Mapping[str, Any]) -> str:
    """Return ``number`` and ``unit`` of a period in ``words``, which are by unit."""
    number, unit = period.get("number"), period.get("unit")
    if not (number and unit in words):
        return ""
    said = words[unit] % {"number": number}
    return said.replace(str(number), privacy_number(number), 1)


@register.filter
def privacy_period(period: Mapping[str, Any]) -> str:
    """“6 years from the end of the financial year”; "" without a number."""
    amount = privacy_amount(period)
    words = period.get("starts_words") or ""
    if period.get("starts"):
        words = privacy_label(period["starts"], "PeriodStart")
    if not (amount and words):
        return amount
    pattern = pgettext("storage period", "%(amount)s %(start)s")
    if hasattr(words, "__html__"):
        places = pattern % {"amount": "{amount}", "start": "{start}"}
        return format_html(places, amount=amount, start=words)
    return pattern % {"amount": amount, "start": words}


@register.filter
def privacy_bare(words: str) -> str:
    """An editor's words without a stop at the end, to stand inside a sentence."""
    return like(words, words.strip().rstrip("."))


@register.filter
def privacy_sentence(words: str) -> str:
    """An editor's words as a sentence: with a stop at the end."""
    text = words.strip()
    return like(words, text if not text or text[-1] in ".!?…:" else f"{text}.")


@register.filter
def privacy_has(rows: Iterable[Mapping[str, Any]], names: str) -> bool:
    """Whether a table needs a column: any row has any of ``names`` (“number,act”)."""
    return any(is_said(row.get(name)) for row in rows for name in names.split(","))


def is_said(fact: Any) -> bool:
    """Whether a fact of a row is known; “no” is."""
    return fact not in (None, "", ())


def _locale() -> Any:
    return babel_locale(get_language() or "en")
