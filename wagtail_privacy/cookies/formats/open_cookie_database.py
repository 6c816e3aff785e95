"""Tables in the shape of the Open Cookie Database, as CSV or JSON.

Its rows name no legal person, and it calls much functional that needs consent. So an
editor gets them as suggestions, and nobody’s country or company is taken from there.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping

from django.utils.translation import gettext as _

from wagtail_privacy.cookies.categories import category_of
from wagtail_privacy.cookies.cleaning import (
    LONGEST_NAME,
    LONGEST_PURPOSE,
    Cleaning,
)
from wagtail_privacy.cookies.durations import lifetime_of_words
from wagtail_privacy.cookies.formats.objects import expect, text_of
from wagtail_privacy.cookies.formats.registry import CookieFormat, cookie_formats
from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.cookies.plain import excerpt
from wagtail_privacy.cookies.source import Source, refuse_rows
from wagtail_privacy.cookies.suggestions import SuggestedCookie, Suggestions
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.notice.cookies import CookieLifetime
from wagtail_privacy.vocabulary import CookieParty


_ID = "open-cookie-database"
#: Heading of a column, in small letters -> key in JSON.
_COLUMNS = {
    "id": "id",
    "platform": "platform",
    "category": "category",
    "cookie / data key name": "cookie",
    "domain": "domain",
    "description": "description",
    "retention period": "retentionPeriod",
    "data controller": "dataController",
    "user privacy & gdpr rights portals": "privacyLink",
    "wildcard match": "wildcardMatch",
}
_NEEDED = ("cookie / data key name", "platform")
_DELIMITERS = ",;\t"
_FIRST_PARTY = re.compile(r"1st[ -]?party|first[ -]party|website", re.IGNORECASE)
_ASIDE = re.compile(r"\([^()]*\)")
_IS_WILDCARD = {"1", "true", "yes"}

_Row = tuple[int, Mapping[str, str]]


def recognises(source: Source) -> bool:
    if isinstance(source.data, dict):
        rows = next(iter(source.data.values()), None)
        first = rows[0] if isinstance(rows, list) and rows else None
        return isinstance(first, dict) and "cookie" in first
    if source.data is not None:
        return False
    heading = source.text.lstrip().split("\n", 1)[0].casefold()
    return all(name in heading for name in _NEEDED)


def read(source: Source) -> Suggestions:
    """Return a suggestion for each row.

    Raise ``ImportRefused``, with the row, for a table that is broken.
    """
    rows = _table_rows(source.text) if source.data is None else _json_rows(source.data)
    cookies: list[SuggestedCookie] = []
    messages: list[CookieMessage] = []
    for count, (number, fields) in enumerate(rows, start=1):
        refuse_rows(count)
        cleaning = Cleaning(number)
        cookie = _suggestion(fields, cleaning)
        if cookie:
            cookies.append(cookie)
        messages += cleaning.messages
    return Suggestions(_ID, tuple(cookies), tuple(messages))


def _suggestion(
    fields: Mapping[str, str], cleaning: Cleaning
) -> SuggestedCookie | None:
    name = cleaning.name(fields["cookie"])
    if not name:
        return None
    if fields["wildcardMatch"].strip().casefold() in _IS_WILDCARD:
        name = f"{name.rstrip('*')}*"
    category, messages = category_of(fields["category"], cleaning.row)
    cleaning.messages += messages
    platform = cleaning.text(fields["platform"], LONGEST_NAME)
    party, hosts = _place(fields["domain"], cleaning)
    return SuggestedCookie(
        name=name,
        party=party,
        domain=hosts[0] if hosts and party == CookieParty.THIRD else "",
        category=category,
        lifetime=_lifetime(fields["retentionPeriod"], cleaning),
        purpose=cleaning.text(fields["description"], LONGEST_PURPOSE),
        language="en",
        platform=platform,
        hosts=hosts,
        privacy_url=cleaning.address(fields["privacyLink"]),
        row=cleaning.row,
    )


def _place(text: str, cleaning: Cleaning) -> tuple[str, tuple[str, ...]]:
    """The party and the hosts of words such as “vendor.example (3rd party)”.

    Without any, it is not known whose the cookie is.
    """
    words = _ASIDE.sub(" ", text).replace(",", " ").split()
    hosts = [cleaning.domain(word) for word in words if "." in word.strip(".")]
    found = tuple(dict.fromkeys(filter(None, hosts)))
    if _FIRST_PARTY.search(text):
        return CookieParty.FIRST, found
    if words and not hosts:
        cleaning.note("bad-domain", text)
    return CookieParty.THIRD if found else "", found


def _lifetime(text: str, cleaning: Cleaning) -> CookieLifetime:
    found = lifetime_of_words(text) if text.strip() else CookieLifetime()
    if found is None:
        cleaning.note("unknown-lifetime", text)
    return found or CookieLifetime()


def _table_rows(text: str) -> Iterator[_Row]:
    """The rows with their numbers in a spreadsheet, where the heading is row 1."""
    heading = text.lstrip().split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=heading.count)
    lines = io.StringIO(text, newline="")
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    keys: list[str] = []
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if not any(cells):
                continue
            if not keys:
                keys = _keys(cells)
            elif len(cells) == len(keys):
                yield number, _blank() | dict(zip(keys, cells, strict=True))
            else:
                raise ImportRefused(
                    _("Row %(row)d has %(found)d columns; the heading has %(wanted)d.")
                    % {"row": number, "found": len(cells), "wanted": len(keys)}
                )
    except csv.Error as error:
        raise ImportRefused(
            _("Row %(row)d is broken CSV: %(reason)s.")
            % {"row": number + 1, "reason": error}
        ) from error


def _keys(heading: list[str]) -> list[str]:
    names = [" ".join(name.casefold().split()) for name in heading]
    missing = [name for name in _NEEDED if name not in names]
    if missing:
        raise ImportRefused(
            _("The table has no column “%(name)s”.") % {"name": missing[0]}
        )
    [(twice, count)] = Counter(names).most_common(1)
    if count > 1:
        raise ImportRefused(
            _("The table has the column “%(name)s” twice.") % {"name": excerpt(twice)}
        )
    return [_COLUMNS.get(name, name) for name in names]


def _json_rows(data: object) -> Iterator[_Row]:
    number = 0
    for platform, items in expect(data, dict, "platforms").items():
        for item in expect(items, list, platform, number + 1):
            number += 1
            fields = expect(item, dict, platform, number)
            texts = {
                key: text_of(_worded(fields), key, number)
                for key in _COLUMNS.values()
                if key != "platform"
            }
            yield number, texts | {"platform": platform}


def _worded(fields: Mapping[str, object]) -> dict[str, object]:
    """The fields with 0, 1, true and false as the texts that they otherwise are."""
    wildcard = fields.get("wildcardMatch")
    if isinstance(wildcard, int):
        return {**fields, "wildcardMatch": str(int(wildcard))}
    return dict(fields)


def _blank() -> dict[str, str]:
    return dict.fromkeys(_COLUMNS.values(), "")


cookie_formats.add(CookieFormat(_ID, recognises, read))
