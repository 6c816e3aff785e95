"""Joining the lines of a text that were broken at a fixed width."""

from __future__ import annotations

import re
from collections.abc import Sequence


_BROKEN_WORD = re.compile(r"[^\W\d_]-\Z")
#: “etu- ja sukunimi”: the hyphen stands for what comes later.
_SUSPENDED = re.compile(r"(?:ja|tai|sekä|eli|och|eller|samt|and|or|und|oder|bzw)\b")


def joined(texts: Sequence[str]) -> str:
    """Return the lines as one, words that a hyphen broke put together."""
    result = [texts[0].rstrip()]
    for text in texts[1:]:
        words = text.strip()
        broken = _BROKEN_WORD.search(result[-1][-3:]) and words[:1].islower()
        if broken and not _SUSPENDED.match(words):
            result[-1] = result[-1][:-1]
            result.append(words)
        else:
            result += [" ", words]
    return "".join(result)
