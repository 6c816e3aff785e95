"""The makers' instructions about cookies."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

from wagtail_privacy.notice.browsers import BROWSERS, CHECKED_ON


def test_each_browser_leads_to_its_own_maker_without_a_language() -> None:
    makers = {item.name: urlsplit(item.url) for item in BROWSERS}

    assert {name: place.hostname for name, place in makers.items()} == {
        "Google Chrome": "support.google.com",
        "Mozilla Firefox": "support.mozilla.org",
        "Apple Safari": "support.apple.com",
        "Microsoft Edge": "support.microsoft.com",
    }
    assert {place.scheme for place in makers.values()} == {"https"}
    for place in makers.values():
        assert "en-" not in place.path.lower()
        assert not place.query


def test_the_day_of_the_check_is_no_day_to_come() -> None:
    assert date.today() >= CHECKED_ON
