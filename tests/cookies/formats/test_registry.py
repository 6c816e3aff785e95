"""The formats that can be imported."""

import subprocess
import sys
from pathlib import Path

from tests.cookies.files import declaration, dump, entry, har, platforms, row, table
from wagtail_privacy.cookies import reading
from wagtail_privacy.cookies.formats.registry import CookieFormat, cookie_formats
from wagtail_privacy.cookies.source import read_source
from wagtail_privacy.cookies.suggestions import SuggestedCookie, Suggestions


ROOT = Path(__file__).parents[3]
FILES = {
    "open-cookie-database": [table(row()), platforms(row())],
    "har": [har(entry())],
    "dumpdata": [dump(declaration())],
}


def test_every_file_is_recognised_by_its_own_format_alone():
    assert set(cookie_formats.ids()) == set(FILES)
    for id, files in FILES.items():
        for content in files:
            source = read_source(content)
            found = [item.id for item in cookie_formats if item.recognises(source)]
            assert found == [id]


def test_a_site_puts_its_own_format_in_the_place_of_ours():
    """In its extensions, which are imported before anything is read."""
    script = (
        "import django; django.setup()\n"
        "from wagtail_privacy.cookies.formats.registry import *\n"
        "own = CookieFormat('har', lambda source: True, lambda source: 'ours')\n"
        "cookie_formats.replace(own)\n"
        "from wagtail_privacy.cookies import reading\n"
        "assert reading.cookie_formats['har'] is own"
    )
    outcome = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script],
        env={"DJANGO_SETTINGS_MODULE": "tests.settings", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert outcome.returncode == 0, outcome.stderr


def test_a_site_adds_a_format_of_its_own():
    added = CookieFormat(
        "names",
        lambda source: source.text.startswith("cookies:"),
        lambda source: Suggestions(
            "names", tuple(map(SuggestedCookie, source.text.split()[1:]))
        ),
    )
    cookie_formats.add(added)
    try:
        found = reading.read_bytes(b"cookies: one two")
    finally:
        del cookie_formats._items["names"]

    assert [item.name for item in found.cookies] == ["one", "two"]
