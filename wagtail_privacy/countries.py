"""Countries by their ISO 3166 code, named in the reader's language."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError
from django.utils.translation import get_language


#: Codes that CLDR names but that are unions, regions or placeholders.
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})


def country_choices() -> list[tuple[str, str]]:
    """All countries, sorted by name in the active language."""
    return list(_choices(get_language() or "en"))


def country_name(code: str, language: str) -> str:
    """The country's name in ``language``; the code itself if nobody knows it."""
    return babel_locale(language).territories.get(code, code)


def babel_locale(language: str) -> Locale:
    """Babel's locale for a Django language code; plain English is British."""
    try:
        return Locale.parse("en_GB" if language == "en" else language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale("en", "GB")


def is_written(language: str) -> bool:
    """Whether it is known how a Django language code writes dates and countries."""
    return babel_locale(language).language == language.split("-")[0].lower()


@cache
def _choices(language: str) -> tuple[tuple[str, str], ...]:
    named = [
        (code, name)
        for code, name in babel_locale(language).territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    ]
    return tuple(sorted(named, key=lambda item: item[1].casefold()))
