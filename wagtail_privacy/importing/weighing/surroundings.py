"""What stands around a heading: its text, the sections beside it, and its table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from wagtail_privacy.importing.confidence import Reason
from wagtail_privacy.importing.headings.candidate import Candidate
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.outline import Block, Kind


#: So many blocks below a heading are weighed.
_MAX_BLOCKS = 40
#: A table with a smaller share of known labels is no form, unless it is most of all.
_FEW, _MOST = 0.25, 0.6


@dataclass(slots=True)
class Surroundings:
    """What is known of a document before its unclear headings are weighed.

    ``taken`` has the types that sure headings name, ``before`` and ``after`` for each
    block the nearest of them. ``data_rows`` are the labels of tables that are no
    forms: their rows tell of something, and head nothing. ``subject`` is the type that
    the title names, if all that is said is about recordings.
    """

    language: str
    blocks: Sequence[Block]
    found: Sequence[Candidate | None]
    taken: Counter[str] = field(default_factory=Counter)
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    data_rows: set[int] = field(default_factory=set)
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Heads:
    """The blocks that may be headings: how many of each rank there are.

    ``titles`` counts the elements of the first level; ``repeated`` means that the
    first two elements name the same section type.
    """

    ranks: Counter[int]
    titles: int
    repeated: bool

    @classmethod
    def of(cls, found: Sequence[Candidate | None]) -> Heads:
        candidates = [item for item in found if item]
        elements = [item for item in candidates if item.style == "html"]
        names = [item.match.id for item in elements[:2] if item.match]
        return cls(
            Counter(item.rank for item in candidates),
            sum(item.block.level == 1 for item in elements),
            len(names) == 2 and names[0] == names[1],
        )


def surroundings_of(
    blocks: Sequence[Block], found: Sequence[Candidate | None], language: str
) -> Surroundings:
    """Collect what the sure headings say, in one pass each way."""
    result = Surroundings(language, blocks, found)
    known = [
        item.match.id if item and item.match and item.match.sure else ""
        for item in found
    ]
    result.taken = Counter(filter(None, known))
    result.before = _carried(known)
    result.after = _carried(known[::-1])[::-1]
    result.data_rows = _data_rows(blocks, found)
    result.subject = _subject(blocks[:_HEAD], language)
    return result


def _subject(head: Sequence[Block], language: str) -> str:
    """What “CAMERAS AT THE WORKS: notice for visitors” is about, or ""."""
    lines = [block.text for block in head if len(block.text) <= _MAX_TITLE]
    parts = [part for line in lines for part in _BREAK.split(line)]
    named = (match_heading(part, language, nearly=True) for part in parts)
    return next((match.id for match in named if match and match.id in _SUBJECTS), "")


#: In so many blocks of so many characters the title stands, in parts.
_HEAD, _MAX_TITLE = 2, 120
_BREAK = re.compile(r"[:–—]| - ")
#: What each section of such a notice speaks of, whatever else it is.
_SUBJECTS = frozenset({"cctv", "communications_recording"})


def _carried(known: Sequence[str]) -> list[str]:
    """For each place the last type before it."""
    carried, last = [], ""
    for type in known:
        carried.append(last)
        last = type or last
    return carried


def _data_rows(blocks: Sequence[Block], found: Sequence[Candidate | None]) -> set[int]:
    """The labels of those tables in which few labels are known headings."""
    rows: set[int] = set()
    in_table = [
        block.cell > 0 or (i + 1 < len(blocks) and _is_label_of(block, blocks[i + 1]))
        for i, block in enumerate(blocks)
    ]
    for inside, group in groupby(range(len(blocks)), key=in_table.__getitem__):
        table = list(group)
        labels = [i for i in table if (item := found[i]) and item.style == "label"]
        sure = sum(map(_is_sure, (found[place] for place in labels)))
        whole = len(table) > _MOST * len(blocks)
        if inside and not whole and sure < _many(labels):
            rows.update(labels)
    return rows | _listed_terms(blocks, found)


def _listed_terms(
    blocks: Sequence[Block], found: Sequence[Candidate | None]
) -> set[int]:
    """The terms below “We keep the following:”, where few are known headings."""
    rows: set[int] = set()
    terms: list[int] = []
    for index, item in enumerate([*found, None]):
        if item and item.style == "label":
            terms.append(index)
        elif terms and (item or index == len(blocks)):
            first = terms[0]
            led = first and not found[first - 1] and blocks[first - 1].text[-1:] == ":"
            sure = sum(map(_is_sure, (found[place] for place in terms)))
            rows.update(terms if led and sure < _many(terms) and terms[1:] else ())
            terms = []
    return rows


def _is_sure(item: Candidate | None) -> bool:
    return bool(item and item.match and item.match.sure)


def _many(labels: Sequence[int]) -> float:
    """How many known labels make a form of all."""
    return max(2, _FEW * len(labels))


def _is_label_of(block: Block, below: Block) -> bool:
    return block.kind is Kind.LABEL and below.cell > 0


def _ends(deeper: Candidate) -> bool:
    match = deeper.match
    return match is not None and (match.sure or match.reason is not Reason.WORDS)


def body_of(
    blocks: Sequence[Block], found: Sequence[Candidate | None], index: int
) -> list[Block]:
    """The blocks from a heading to the next that is known or as high, in part.

    Below a heading without text of its own stands the first of its parts, unless
    that surely names a type.
    """
    own = found[index]
    rank = own.rank if own else 0
    body: list[Block] = []
    for place in range(index + 1, min(len(blocks), index + 1 + _MAX_BLOCKS)):
        other = found[place]
        if other and (other.rank <= rank or (other.match and (body or _ends(other)))):
            break
        body.append(blocks[place])
    return body


def leads(
    blocks: Sequence[Block], found: Sequence[Candidate | None], index: int
) -> bool:
    """True if text follows that is not a heading itself, or a deeper heading."""
    if index + 1 >= len(blocks):
        return False
    own, below = found[index], found[index + 1]
    return below is None or (own is not None and below.rank > own.rank)


def names_party(around: Surroundings, index: int) -> bool:
    """True for “The Oxby Dairy” right below a heading: its address hangs together."""
    above = around.found[index - 1] if index else None
    below = around.blocks[index + 1]
    plain = around.found[index]
    lines = plain is not None and plain.style == "plain" and below.tight
    return above is not None and lines and len(below.text) <= _MAX_LINE


#: So long is a line of an address.
_MAX_LINE = 50
