"""Which language a document is in, by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from wagtail_privacy.importing.cues import cues_of, known_languages
from wagtail_privacy.importing.documents.foreign_languages import FOREIGN_WORDS


_WORD = re.compile(r"[^\W\d_]+")
#: With fewer points than these, what the document declares decides.
_ENOUGH = 3.0
#: A word of known headings says less than one of the commonest.
_HEADING_WORD = 0.5
#: How much better a foreign language must fit than any that is known.
_FOREIGN = 1.15


def recognise_language(text: str, declared: str = "") -> str | None:
    """Return the code of a known language, or None if the text fits none.

    ``declared`` is what the document says of itself; it decides where there are few
    words.
    """
    scores = language_scores(text)
    known = {code: scores[code] for code in known_languages()}
    best = max(known, key=lambda code: known[code])
    if _foreign(scores):
        return None
    if known[best] >= _ENOUGH:
        return best
    base = declared.replace("_", "-").split("-")[0].lower()
    return base if base in known else (best if known[best] else None)


def foreign_language(text: str) -> str:
    """The code of a language that is not recognised but fits the text best, or ""."""
    return _foreign(language_scores(text))


def _foreign(scores: Mapping[str, float]) -> str:
    best = max(scores, key=lambda code: scores[code])
    own = max(scores[code] for code in known_languages())
    is_foreign = best in FOREIGN_WORDS and scores[best] > _FOREIGN * own
    return best if is_foreign and scores[best] >= _ENOUGH else ""


def language_scores(text: str) -> dict[str, float]:
    """How well a text fits each language, known and foreign."""
    return scores_of_words(Counter(_WORD.findall(text.casefold())))


def scores_of_words(counts: Mapping[str, int]) -> dict[str, float]:
    """The same for words that were counted."""
    points = _points()
    scores = dict.fromkeys([*known_languages(), *FOREIGN_WORDS], 0.0)
    for word, times in counts.items():
        for code, value in points.get(word, ()):
            scores[code] += value * times
    return scores


@cache
def _points() -> dict[str, list[tuple[str, float]]]:
    """What a word is worth for each language: less if several have it."""
    common: dict[str, Iterable[str]] = dict(FOREIGN_WORDS)
    for code in known_languages():
        common[code] = cues_of(code).words["language"]
    owners: dict[str, dict[str, float]] = {}
    for code, words in common.items():
        for word in words:
            owners.setdefault(word, {})[code] = 1.0
    for code in known_languages():
        for word in _heading_words(code):
            owners.setdefault(word, {}).setdefault(code, _HEADING_WORD)
    return {
        word: [(code, value / len(codes)) for code, value in codes.items()]
        for word, codes in owners.items()
    }


def _heading_words(language: str) -> set[str]:
    """Words of headings that are long enough to be of one language."""
    return {
        word
        for headings in cues_of(language).headings.values()
        for heading in headings
        for word in _WORD.findall(heading.casefold())
        if len(word) > 3
    }
