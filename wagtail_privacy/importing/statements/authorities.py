"""What supervisory authorities are called: in sentences, and by themselves."""

from __future__ import annotations

from functools import cache

from wagtail_privacy.importing.statements.finders import Finder, Finders
from wagtail_privacy.importing.statements.phrases import (
    languages_with_phrases,
    phrases_of,
)
from wagtail_privacy.jurisdictions import known_authorities


def authorities_named(text: str, language: str = "") -> list[str]:
    """The ids of the authorities that ``text`` names, in ``language`` or in any."""
    return list(dict.fromkeys(_names(language).found(text)))


@cache
def _names(language: str) -> Finders:
    """What finds each authority by what it is called.

    The official names are among them, but for an authority of some controllers only:
    Sweden’s was once called as Åland’s is.
    """
    languages = [language] if language else languages_with_phrases()
    named = [
        (id, finder)
        for known in languages
        for id, finder in phrases_of(known).authorities.items()
    ]
    for item in known_authorities():
        if not item.scope:
            names = sorted({item.name, *item.names.values()}, key=len, reverse=True)
            named.append((item.id, Finder(tuple(names))))
    return Finders(named)
