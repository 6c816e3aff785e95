"""Where the makers of browsers say how cookies are deleted and blocked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


#: Chrome's page was read in a stored copy, the others were found as the address that
#: many sites give. Each answers in the language of the visitor's browser.
CHECKED_ON = date(2026, 11, 26)


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser by its maker's name for it, with the maker's own instructions."""

    name: str
    url: str


BROWSERS = (
    Browser("Google Chrome", "https://support.google.com/chrome/answer/95647"),
    Browser(
        "Mozilla Firefox",
        "https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox",
    ),
    Browser("Apple Safari", "https://support.apple.com/guide/safari/sfri11471/mac"),
    Browser(
        "Microsoft Edge",
        "https://support.microsoft.com/microsoft-edge/"
        "delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09",
    ),
)
