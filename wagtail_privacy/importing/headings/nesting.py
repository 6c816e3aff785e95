"""Letters below Roman numbers, and these below letters: which of them stand deeper."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wagtail_privacy.importing.headings.candidate import Candidate
from wagtail_privacy.importing.numbering import number_of


_MARKER = re.compile(r"\s{0,9}(?P<sign>[A-Z]|[IVX]{1,5})[.):]\s")
_ROMAN = re.compile(r"[IVX]{1,5}")
#: Styles whose depth nothing but their numbers tells.
_NUMBERED = frozenset({"number", "strong", "capitals"})
#: So many count on below another: “I.” alone may be the letter below “H.”.
_MIN_RUN = 2


@dataclass(slots=True)
class _Run:
    """Headings that count on from each other, in letters or in Roman numbers."""

    roman: bool
    value: int
    key: int


def with_nesting(found: Sequence[Candidate | None]) -> list[Candidate | None]:
    """Put “I.” and “II.” between “C.” and “D.” a step deeper than these, or “A.” so."""
    open_runs: list[_Run] = []
    depths: dict[int, tuple[int, int]] = {}
    for place, item in enumerate(found):
        readings = _readings(item) if item else ()
        if not readings:
            continue
        run = _continued(open_runs, readings) or _begun(open_runs, readings, place)
        if run:
            depths[place] = (len(open_runs) - 1, run.key)
    lengths = Counter(key for _depth, key in depths.values())
    result = list(found)
    for place, (depth, key) in depths.items():
        item = result[place]
        if item and depth and lengths[key] >= _MIN_RUN:
            result[place] = replace(item, rank=item.rank + depth)
    return result


def _readings(item: Candidate) -> tuple[tuple[bool, int], ...]:
    """What a sign may count, and whether as a Roman number: “I” is 1, and a letter."""
    marker = _MARKER.match(item.block.text) if item.style in _NUMBERED else None
    if marker is None:
        return ()
    sign = marker["sign"]
    roman = ((True, number_of(f"{sign}. ")[0]),) if _ROMAN.fullmatch(sign) else ()
    letter = ((False, ord(sign) - ord("A") + 1),) if len(sign) == 1 else ()
    return roman + letter


def _continued(runs: list[_Run], readings: Sequence[tuple[bool, int]]) -> _Run | None:
    """The innermost run that a sign counts on; those inside it have ended."""
    for place in reversed(range(len(runs))):
        run = runs[place]
        if (run.roman, run.value + 1) in readings:
            run.value += 1
            del runs[place + 1 :]
            return run
    return None


def _begun(
    runs: list[_Run], readings: Sequence[tuple[bool, int]], place: int
) -> _Run | None:
    """A run that begins with the first sign of a kind that no open one has."""
    for roman, value in readings:
        if value == 1 and all(run.roman != roman for run in runs):
            runs.append(_Run(roman, value, place))
            return runs[-1]
    return None
