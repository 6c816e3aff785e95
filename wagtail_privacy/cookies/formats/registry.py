"""The formats of files that tell of cookies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wagtail_privacy.cookies.source import Source
from wagtail_privacy.cookies.suggestions import Suggestions
from wagtail_privacy.registry import Registry


@dataclass(frozen=True, slots=True)
class CookieFormat:
    """A format: its id, how its files are told from others, and how they are read.

    ``read`` raises ``ImportRefused``, with the row, for what is not of the format.
    """

    id: str
    recognises: Callable[[Source], bool]
    read: Callable[[Source], Suggestions]


cookie_formats: Registry[CookieFormat] = Registry("cookie format")
