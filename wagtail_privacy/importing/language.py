"""Which language a document is in, by its commonest words."""

from __future__ import annotations

import re
from collections import Counter

from wagtail_privacy.importing.cues import cues_of, known_languages


_WORD = re.compile(r"[^\W\d_]+")


def recognise_language(text: str, declared: str = "") -> str | None:
    """Return the code of a known language, or None if the text fits none.

    ``declared`` is what the document says of itself; its words count for more.
    """
    counts = Counter(_WORD.findall(text.casefold()))
    scores = {
        language: sum(counts[word] for word in cues_of(language).words["language"])
        for language in known_languages()
    }
    best = max(scores, key=lambda language: scores[language])
    if scores[best] >= 3:
        return best
    base = declared.replace("_", "-").split("-")[0].lower()
    return base if base in scores else (best if scores[best] else None)
