"""Headings of an office document, by what they are called and by how they look."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass


#: A longer paragraph heads nothing, whatever its style is.
_MAX_STYLED = 250
_MAX_LENGTH = 120
#: How much larger than the body a heading is.
_LARGER = 1.15
_MIN_SERIES = 3
_SENTENCE_ENDS = (".", ",", ";")


@dataclass(slots=True)
class Look:
    """How a paragraph looks.

    ``level`` is what its style or outline level says, 1 to 6, 0 for body text.
    ``strong`` means that all its words are bold, underlined or capitals by format;
    ``size`` is that of its largest words in points, 0 if it is not known. ``series``
    names the automatic numbering or bullets that it belongs to, ``depth`` its level
    there, from 0; ``ordered`` means that it is numbered. ``cell`` means that it
    stands in a table.
    """

    text: str = ""
    level: int = 0
    strong: bool = False
    size: float = 0
    series: str = ""
    depth: int = 0
    ordered: bool = False
    cell: bool = False

    @property
    def heads(self) -> bool:
        """True for words that could head a section, by their length and end."""
        words = self.text.strip()
        return bool(words) and (
            len(words) <= _MAX_LENGTH and not words.endswith(_SENTENCE_ENDS)
        )


def settle_headings(looks: Sequence[Look]) -> None:
    """Set the level of each paragraph that is a heading, 0 for all others.

    A heading is no list item: its ``series`` becomes empty.
    """
    filled = [look for look in looks if look.text.strip()]
    for look in filled:
        if len(look.text) > _MAX_STYLED:
            look.level = 0
    _raise_large(filled)
    _raise_series(filled)
    for index, look in enumerate(filled):
        below = filled[index + 1] if index + 1 < len(filled) else None
        if look.level or _is_numbered_heading(look, below):
            look.series = ""


def _raise_large(looks: Sequence[Look]) -> None:
    """What is larger than the body, short and no list item, is a heading."""
    sizes: Counter[float] = Counter()
    for look in looks:
        if not look.level and look.size:
            sizes[look.size] += len(look.text)
    if not sizes:
        return
    body = sizes.most_common(1)[0][0]
    large = [
        look
        for look in looks
        if not (look.level or look.series or look.cell)
        and look.heads
        and look.size >= body * _LARGER
    ]
    styled = [(look.size, look.level) for look in looks if look.level and look.size]
    ranks = sorted({look.size for look in large}, reverse=True)
    for look in large:
        if styled:
            below = [level for size, level in styled if size <= look.size]
            deepest = max(level for _size, level in styled) + 1
            look.level = min(below, default=min(deepest, 6))
        else:
            look.level = min(ranks.index(look.size) + 1, 6)


def _raise_series(looks: Sequence[Look]) -> None:
    """A numbering whose short items each have text below them numbers headings."""
    for depth, indexes in _numberings(looks):
        heads = sum(looks[index].heads for index in indexes)
        followed = sum(_has_text_below(looks, index) for index in indexes)
        if len(indexes) < _MIN_SERIES or heads < 0.8 * len(indexes):
            continue
        if followed < 0.6 * len(indexes):
            continue
        for index in indexes:
            if not looks[index].level and looks[index].heads:
                looks[index].level = min(2 + depth, 6)


def _numberings(looks: Sequence[Look]) -> list[tuple[int, list[int]]]:
    """The numberings of the document: their depth, and where their members stand.

    A numbering that was begun anew for each of its numbers is one.
    """
    members: dict[tuple[str, int], list[int]] = defaultdict(list)
    for index, look in enumerate(looks):
        if look.series and look.ordered and not look.cell:
            members[look.series, look.depth].append(index)
    single: dict[int, list[int]] = defaultdict(list)
    found = []
    for (_series, depth), indexes in members.items():
        if len(indexes) > 1:
            found.append((depth, indexes))
        else:
            single[depth] += indexes
    return [*found, *single.items()]


def _has_text_below(looks: Sequence[Look], index: int) -> bool:
    below = looks[index + 1] if index + 1 < len(looks) else None
    series = looks[index].series
    return below is not None and not below.level and below.series != series


def _is_numbered_heading(look: Look, below: Look | None) -> bool:
    """True for a short, strong item that the next paragraph does not go on from."""
    alone = below is None or below.series != look.series
    return bool(look.series) and look.ordered and look.strong and look.heads and alone
