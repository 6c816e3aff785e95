"""Nothing is lost: the words of the source are counted again at the end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.notice import Section


_WORD = re.compile(r"\w+")


def lost_words(
    blocks: Iterable[Block],
    title: str,
    found: Sequence[FoundSection],
    sections: Sequence[Section],
    messages: Iterable[ImportMessage],
) -> list[str]:
    """Words of ``blocks`` that stand in no heading, text, fact or message.

    A word that was glued to its neighbour and is now in two is not lost.
    """
    source = _words(block.text for block in blocks)
    kept = _words(
        chain(
            [title],
            (message.text for message in messages),
            (f"{item.heading}\n{item.text}" for item in sections),
            (taken for item in found for taken in item.taken),
        )
    )
    missing, extra = _without(source, kept), _without(kept, source)
    lengths = sorted({len(word) for word in extra})
    return [word for word in missing.elements() if not _was_glued(word, extra, lengths)]


def _without(words: Counter[str], others: Counter[str]) -> Counter[str]:
    """``words`` without as many of each as ``others`` has; faster than “-” is."""
    get = others.get
    return Counter(
        {word: n - less for word, n in words.items() if n > (less := get(word, 0))}
    )


def _words(texts: Iterable[str]) -> Counter[str]:
    return Counter(chain.from_iterable(map(_WORD.findall, texts)))


def _was_glued(word: str, extra: Counter[str], lengths: Iterable[int]) -> bool:
    """True if two words of ``extra``, which have these lengths, make up ``word``."""
    return any(
        extra[word[:cut]] and extra[word[cut:]] for cut in lengths if cut < len(word)
    )
