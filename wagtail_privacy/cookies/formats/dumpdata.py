"""Files of ``manage.py dumpdata``, of other apps that keep cookies in the database."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.dateparse import parse_duration
from django.utils.translation import gettext as _

from wagtail_privacy.cookies.categories import category_of
from wagtail_privacy.cookies.cleaning import (
    LONGEST_NAME,
    LONGEST_PURPOSE,
    Cleaning,
)
from wagtail_privacy.cookies.durations import (
    lifetime_of_seconds,
    lifetime_of_words,
)
from wagtail_privacy.cookies.formats.objects import expect, text_of
from wagtail_privacy.cookies.formats.registry import CookieFormat, cookie_formats
from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.cookies.source import Source, refuse_rows
from wagtail_privacy.cookies.suggestions import SuggestedCookie, Suggestions
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.notice.cookies import CookieLifetime


_ID = "dumpdata"
_GROUP = "cookie_consent.cookiegroup"
_OTHERS_SHOWN = 10

_Fields = Mapping[str, Any]
#: Groups of django-cookie-consent by primary key and by natural key.
_Groups = Mapping[Any, _Fields]


def recognises(source: Source) -> bool:
    if not isinstance(source.data, list):
        return False
    first = source.data[0] if source.data else None
    return isinstance(first, dict) and {"model", "fields"} <= first.keys()


def read(source: Source) -> Suggestions:
    """Return a suggestion for each cookie.

    Raise ``ImportRefused``, with the number of the object, for a file that is no dump,
    or one of nothing that is known.
    """
    rows = _rows(source.data)
    groups = _groups(rows)
    cookies: list[SuggestedCookie] = []
    messages: list[CookieMessage] = []
    for number, model, fields in rows:
        if model in _READERS:
            cleaning = Cleaning(number)
            found = _READERS[model](fields, cleaning, groups)
            cookies += [found] if found else []
            messages += cleaning.messages
    others = {model for _number, model, _fields in rows} - {_GROUP, *_READERS}
    if len(others) == len({model for _number, model, _fields in rows}):
        raise ImportRefused(
            _("The file has no cookies. It should have objects of %(models)s.")
            % {"models": ", ".join(_READERS)}
        )
    if others:
        shown = ", ".join(sorted(others)[:_OTHERS_SHOWN])
        messages.append(CookieMessage("other-data", text=shown))
    return Suggestions(_ID, tuple(cookies), tuple(messages))


def _rows(data: object) -> list[tuple[int, str, _Fields]]:
    objects = expect(data, list, "dumpdata")
    refuse_rows(len(objects))
    rows = []
    for number, item in enumerate(objects, start=1):
        row = expect(item, dict, "object", number)
        fields = expect(row.get("fields"), dict, "fields", number)
        model = expect(row.get("model"), str, "model", number).lower()
        if model == _GROUP:
            fields = {**fields, "pk": row.get("pk")}
        rows.append((number, model, fields))
    return rows


def _groups(rows: list[tuple[int, str, _Fields]]) -> _Groups:
    groups: dict[Any, _Fields] = {}
    for number, model, fields in rows:
        if model == _GROUP:
            for key in (_key(fields["pk"]), text_of(fields, "varname", number)):
                groups[key] = fields
    return groups


def _key(value: object) -> Any:
    """A key as a dump has it: a number, or the natural key ``["analytics"]``."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, (int, str)) else None


def _consent_cookie(
    fields: _Fields, cleaning: Cleaning, groups: _Groups
) -> SuggestedCookie | None:
    """A cookie of django-cookie-consent; it knows no lifetime."""
    group = groups.get(_key(fields.get("cookiegroup"))) or {}
    named = text_of(group, "name", cleaning.row)
    word = text_of(group, "varname", cleaning.row) or named
    if group.get("is_required") is True:
        word = "required"
    return _suggestion(
        fields,
        cleaning,
        category=word,
        purpose=text_of(fields, "description", cleaning.row),
        group=named or word,
    )


def _declaration(
    fields: _Fields, cleaning: Cleaning, groups: _Groups
) -> SuggestedCookie | None:
    """A cookie declaration of wagtail-tag-manager, of any of its versions."""
    return _suggestion(
        fields,
        cleaning,
        category=text_of(fields, "cookie_type", cleaning.row),
        purpose=text_of(fields, "purpose", cleaning.row),
        lifetime=_duration(fields, cleaning),
    )


def _suggestion(
    fields: _Fields,
    cleaning: Cleaning,
    *,
    category: str,
    purpose: str,
    group: str = "",
    lifetime: CookieLifetime | None = None,
) -> SuggestedCookie | None:
    name = cleaning.name(text_of(fields, "name", cleaning.row))
    domain = cleaning.domain(text_of(fields, "domain", cleaning.row))
    if not name:
        return None
    ours, messages = category_of(category, cleaning.row)
    cleaning.messages += messages
    return SuggestedCookie(
        name=name,
        domain=domain,
        category=ours,
        lifetime=lifetime or CookieLifetime(),
        purpose=cleaning.text(purpose, LONGEST_PURPOSE),
        group=cleaning.text(group, LONGEST_NAME),
        hosts=(domain,) if domain else (),
        row=cleaning.row,
    )


def _duration(fields: _Fields, cleaning: Cleaning) -> CookieLifetime | None:
    """``duration``; before 2019 ``duration_value`` and ``duration_period``."""
    if "duration_period" in fields:
        period = text_of(fields, "duration_period", cleaning.row).rstrip("+")
        number = fields.get("duration_value")
        words = period if period == "session" else f"{number} {period}"
        found = lifetime_of_words(words)
    else:
        words = text_of(fields, "duration", cleaning.row)
        if not words:
            return None
        stored = _parsed(words)
        found = lifetime_of_seconds(stored) if stored else None
    if found is None:
        cleaning.note("unknown-lifetime", words)
    return found


def _parsed(words: str) -> float | None:
    try:
        stored = parse_duration(words)
    except (OverflowError, ValueError):
        return None
    return stored.total_seconds() if stored else None


_READERS: dict[str, Callable[[_Fields, Cleaning, _Groups], SuggestedCookie | None]] = {
    "cookie_consent.cookie": _consent_cookie,
    "wagtail_tag_manager.cookiedeclaration": _declaration,
}

cookie_formats.add(CookieFormat(_ID, recognises, read))
