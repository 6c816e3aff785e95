"""Which section types stand side by side, as the invented notices have them.

Rights stand beside rights, the controller before whom to ask, changes near the end:
what stands before and after a heading that nobody knows speaks for some types. It is
the same in all languages, so the notices of all are counted.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from wagtail_privacy.importing.cues import known_languages
from wagtail_privacy.importing.weighing.learning import notice_rows


#: So many neighbours as are usual each type is thought to have besides its own.
_UNSEEN = 10.0

#: How much more often than elsewhere a type stands there, as a logarithm.
Points = Mapping[str, float]
_NOTHING: Points = {}


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The points of each type right behind a type, and right before one."""

    behind: Mapping[str, Points]
    ahead: Mapping[str, Points]

    def after(self, type: str) -> Points:
        """What may stand after a section of ``type``; nothing is known of ""."""
        return self.behind.get(type, _NOTHING) if type else _NOTHING

    def before(self, type: str) -> Points:
        """What may stand before a section of ``type``."""
        return self.ahead.get(type, _NOTHING) if type else _NOTHING


@cache
def neighbours() -> Neighbours:
    """What the notices of all languages teach."""
    return learnt_neighbours(sequences())


def sequences(without: str = "") -> Iterator[list[str]]:
    """The section types of each notice in their order, but of one left out."""
    for language in known_languages():
        for notice, rows in notice_rows(language).items():
            if notice != without:
                yield [type for type, _, _ in rows]


def learnt_neighbours(notices: Iterable[Sequence[str]]) -> Neighbours:
    """Count in ``notices``, each the types of its sections, what stands beside what."""
    usual: Counter[str] = Counter()
    behind: defaultdict[str, Counter[str]] = defaultdict(Counter)
    ahead: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for types in notices:
        usual.update(types)
        for one, other in pairwise(types):
            behind[one][other] += 1
            ahead[other][one] += 1
    return Neighbours(
        {type: _points(row, usual) for type, row in behind.items()},
        {type: _points(row, usual) for type, row in ahead.items()},
    )


def _points(row: Counter[str], usual: Counter[str]) -> Points:
    total, times = row.total() + _UNSEEN, usual.total()
    shares = {type: count / times for type, count in usual.items()}
    return {
        type: math.log((row[type] + _UNSEEN * share) / total / share)
        for type, share in shares.items()
    }
