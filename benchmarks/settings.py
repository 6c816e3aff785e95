"""The test project, with the bare page beside ours and a database to throw away."""

import os

from tests.settings import *  # noqa: F403
from tests.settings import INSTALLED_APPS


INSTALLED_APPS = [
    "benchmarks.bare",
    *(app for app in INSTALLED_APPS if app != "tests.testapp"),
]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ["BENCHMARK_DATABASE"],
    }
}
WAGTAIL_PRIVACY_IMPORT_APART = True
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
