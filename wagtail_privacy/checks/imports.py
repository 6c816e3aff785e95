"""What the imports of notices and of cookies are set to."""

from __future__ import annotations

from typing import Any

from django.core.checks import CheckMessage, Error, register

from wagtail_privacy.conf import conf


#: Settings that are limits, and what they count.
_LIMITS = {
    "WAGTAIL_PRIVACY_IMPORT_MAX_BYTES": "bytes",
    "WAGTAIL_PRIVACY_IMPORT_MAX_UNPACKED_BYTES": "bytes",
    "WAGTAIL_PRIVACY_IMPORT_MAX_MEMORY": "bytes",
    "WAGTAIL_PRIVACY_IMPORT_MAX_PAGES": "pages",
    "WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH": "levels",
    "WAGTAIL_PRIVACY_IMPORT_MAX_ROWS": "rows",
    "WAGTAIL_PRIVACY_IMPORT_MAX_CHARACTERS": "characters",
    "WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS": "seconds",
}


@register("wagtail_privacy")
def check_import_limits(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    return [
        _no_limit(name, unit, id="wagtail_privacy.E004")
        for name, unit in _LIMITS.items()
        if not _is_limit(getattr(conf, name))
    ]


@register("wagtail_privacy")
def check_cookie_import_max_bytes(
    app_configs: Any, **kwargs: Any
) -> list[CheckMessage]:
    name = "WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES"
    if _is_limit(getattr(conf, name)):
        return []
    return [_no_limit(name, "bytes", id="wagtail_privacy.E013")]


def _is_limit(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _no_limit(name: str, unit: str, id: str) -> Error:
    return Error(
        f"{name} is {getattr(conf, name)!r}; it must be a positive number of {unit}.",
        id=id,
    )
