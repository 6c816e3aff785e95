"""Lists of words in the form that texts are compared in."""

from __future__ import annotations

from functools import cache

from wagtail_privacy.importing.cues import words_of_all
from wagtail_privacy.importing.folding import fold


@cache
def folded_words(name: str) -> frozenset[str]:
    """A list of words of all known languages, folded."""
    return frozenset(map(fold, words_of_all(name)))
