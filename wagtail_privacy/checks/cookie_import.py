"""What the import of cookies is set to."""

from __future__ import annotations

from typing import Any

from django.core.checks import CheckMessage, Error, register

from wagtail_privacy.conf import conf


@register("wagtail_privacy")
def check_cookie_import_max_bytes(
    app_configs: Any, **kwargs: Any
) -> list[CheckMessage]:
    value = conf.WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return []
    return [
        Error(
            f"WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES is {value!r}; "
            "it must be a positive number of bytes.",
            id="wagtail_privacy.E013",
        )
    ]
