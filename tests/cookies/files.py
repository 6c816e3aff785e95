"""Files of cookies in the shapes that other tools write, with invented content."""

from __future__ import annotations

import csv
import io
import json
from typing import Any


COLUMNS = [
    "ID",
    "Platform",
    "Category",
    "Cookie / Data Key name",
    "Domain",
    "Description",
    "Retention period",
    "Data Controller",
    "User Privacy & GDPR Rights Portals",
    "Wildcard match",
]
KEYS = [
    "id",
    "platform",
    "category",
    "cookie",
    "domain",
    "description",
    "retentionPeriod",
    "dataController",
    "privacyLink",
    "wildcardMatch",
]
PAGE = "https://www.kuusikko.example/fi/?email=ann@kuusikko.example"
STARTED = "2026-03-02T10:00:00.000Z"
SECRET = "GA1.2.1234567890.9876543210"


def row(cookie: str = "hj_visit", **fields: str) -> dict[str, str]:
    """The fields of a row of the Open Cookie Database, by their keys in JSON."""
    return {
        "id": "7a1f",
        "platform": "Hjortron",
        "category": "Analytics",
        "cookie": cookie,
        "domain": "",
        "description": "Counts visits.",
        "retentionPeriod": "13 months",
        "dataController": "Hjortron",
        "privacyLink": "https://hjortron.example/privacy",
        "wildcardMatch": "0",
        **fields,
    }


def table(*rows: dict[str, str], delimiter: str = ",") -> bytes:
    """A CSV file of the Open Cookie Database."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([[item[key] for key in KEYS] for item in rows])
    return out.getvalue().encode()


def platforms(*rows: dict[str, Any]) -> bytes:
    """The same as JSON: a mapping of platforms to their rows."""
    grouped: dict[str, list[dict[str, Any]]] = {}
    for item in rows:
        fields = dict(item)
        grouped.setdefault(fields.pop("platform"), []).append(fields)
    return json.dumps(grouped).encode()


def entry(
    url: str = PAGE,
    *,
    sent: list[str] | None = None,
    set: list[dict[str, Any]] | None = None,
    redirect: str = "",
    **fields: Any,
) -> dict[str, Any]:
    """A request of a HAR file; the cookies of both sides have values, as they do."""
    return {
        "startedDateTime": STARTED,
        "request": {
            "method": "GET",
            "url": url,
            "cookies": [{"name": name, "value": SECRET} for name in sent or []],
        },
        "response": {
            "status": 302 if redirect else 200,
            "redirectURL": redirect,
            "cookies": [{"value": SECRET, **item} for item in set or []],
        },
        **fields,
    }


def har(*entries: Any) -> bytes:
    """A HAR file of those requests."""
    log = {"version": "1.2", "creator": {"name": "Browser"}, "entries": list(entries)}
    return json.dumps({"log": log}).encode()


def stored(model: str, pk: Any, **fields: Any) -> dict[str, Any]:
    """An object of a dump."""
    return {"model": model, "pk": pk, "fields": fields}


def group(pk: int = 1, varname: str = "analytics", **fields: Any) -> dict[str, Any]:
    """A group of django-cookie-consent."""
    rest = {"name": "Visitor statistics", "is_required": False, **fields}
    return stored("cookie_consent.cookiegroup", pk, varname=varname, **rest)


def consent_cookie(name: str = "hj_visit", **fields: Any) -> dict[str, Any]:
    """A cookie of django-cookie-consent in the group 1."""
    rest = {"description": "Counts visits.", "domain": "", "path": "/", **fields}
    return stored(
        "cookie_consent.cookie", 5, **{"name": name, "cookiegroup": 1, **rest}
    )


def declaration(name: str = "hj_visit", **fields: Any) -> dict[str, Any]:
    """A cookie declaration of wagtail-tag-manager."""
    rest = {
        "cookie_type": "statistics",
        "domain": ".hjortron.example",
        "purpose": "Counts visits.",
        "duration": "365 00:00:00",
        "security": "https",
        **fields,
    }
    return stored("wagtail_tag_manager.cookiedeclaration", 3, name=name, **rest)


def dump(*objects: Any) -> bytes:
    return json.dumps(list(objects)).encode()
