"""Names of countries as addresses end in them, in our languages and near ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from wagtail_privacy.countries import babel_locale


#: The languages that the last line of an address may be in: ours and the neighbours'.
#: Each costs the first import of a process some milliseconds.
_LANGUAGES = ("fi", "sv", "en", "de", "nb", "da", "is", "et")
#: What countries are called, too, and parts that stand for the whole.
_OTHER_NAMES = {
    "uk": "GB",
    "u.k.": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "storbritannien": "GB",
    "großbritannien": "GB",
    "england, uk": "GB",
    "republic of ireland": "IE",
    "éire": "IE",
    "the netherlands": "NL",
    "holland": "NL",
    "usa": "US",
    "czech republic": "CZ",
    "bundesrepublik deutschland": "DE",
}
#: Names that are more often those of persons, towns or things than of countries.
_AMBIGUOUS = frozenset({"georgia", "jordan", "chad", "niger", "mali", "man", "oman"})
#: What stands between a town and its country: signs, an Irish county, or the letters
#: of an Italian province.
_GAP = re.compile(
    r"(?: \([A-Z]{2}\))?(?:,? (?:Co\.?|County) [^\W\d_]{2,20})?[ ,;–(-]{1,4}"
)
_WORDS = re.compile(r"[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,3}")


def country_code(name: str) -> str:
    """The code of the country that is called ``name`` in any language, or ""."""
    return _names().get(" ".join(name.casefold().split()).strip(" ,;()"), "")


def find_countries(line: str, ends: Iterable[int]) -> Iterator[tuple[str, int, int]]:
    """Yield (code, start, end) of countries in ``line``.

    A country is all that the line says, or stands behind a town or postal code that
    ends at one of ``ends``.
    """
    whole = line.strip(" .,;()")
    if whole and (code := country_code(whole)):
        start = line.index(whole)
        yield code, start, start + len(whole)
        return
    for end in ends:
        gap = _GAP.match(line, end)
        words = _WORDS.match(line, gap.end()) if gap else None
        if words and (found := _longest(words[0])):
            code, length = found
            yield code, words.start(), words.start() + length
            return


def _longest(words: str) -> tuple[str, int] | None:
    """Code and length of the country that ``words`` begin with."""
    while words:
        name = words.rstrip(".")
        if code := country_code(words) or country_code(name):
            return code, len(words if country_code(words) else name)
        words = words.rpartition(" ")[0]
    return None


@cache
def _names() -> dict[str, str]:
    names = {
        name.casefold(): code
        for language in reversed(_LANGUAGES)
        for code, name in babel_locale(language).territories.items()
        if len(code) == 2 and code.isalpha() and len(name) > 3
    }
    return {
        **{name: code for name, code in names.items() if name not in _AMBIGUOUS},
        **_OTHER_NAMES,
    }
