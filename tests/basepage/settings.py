"""A site whose pages have a base page of their own; Wagtail 8 and later.

It is the test project without our page types. ``BASEPAGE_DATABASE`` is the file of
its database; without it the database is in memory.
"""

import os

from tests.settings import *  # noqa: F403
from tests.settings import INSTALLED_APPS as _PLAIN


#: Ours stand first: they must not need the site's page model to be loaded by then.
INSTALLED_APPS = [
    *(app for app in _PLAIN if app not in ("tests.testapp", "wagtail_privacy.pages")),
    "tests.basepage.foundation",
    "tests.basepage.website",
]
WAGTAIL_PAGE_MODEL = "foundation.BasePage"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ.get("BASEPAGE_DATABASE", ":memory:"),
    }
}
