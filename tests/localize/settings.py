"""The test project with wagtail-localize in place of Wagtail's simple translation."""

from tests.settings import *  # noqa: F403
from tests.settings import INSTALLED_APPS as _PLAIN


INSTALLED_APPS = [
    "tests.localize.website",
    *(
        app
        for app in _PLAIN
        if app not in ("wagtail.contrib.simple_translation", "wagtail.locales")
    ),
    "wagtail_localize",
    "wagtail_localize.locales",
]
