"""System checks: what a project forgot, or set to something that cannot work."""

from wagtail_privacy.checks.imports import (
    check_cookie_import_max_bytes,
    check_import_limits,
)
from wagtail_privacy.checks.project import (
    check_adequacy,
    check_authorities,
    check_base_page,
    check_cache,
    check_cache_seconds,
    check_country,
    check_eea_countries,
    check_form_fields,
    check_installed_apps,
    check_profile,
    check_rich_text_features,
    check_translatable_fields,
)
from wagtail_privacy.checks.registry import check_necessary_cookies


__all__ = [
    "check_adequacy",
    "check_authorities",
    "check_base_page",
    "check_cache",
    "check_cache_seconds",
    "check_cookie_import_max_bytes",
    "check_country",
    "check_eea_countries",
    "check_form_fields",
    "check_import_limits",
    "check_installed_apps",
    "check_necessary_cookies",
    "check_profile",
    "check_rich_text_features",
    "check_translatable_fields",
]
