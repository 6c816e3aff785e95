"""Documents whose headings are elements: labels and bold lines in them head nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from wagtail_privacy.importing.headings.matching import Match, match_heading
from wagtail_privacy.importing.outline import Block, Kind


#: So many section types must be known by headings, and so few of others by lines.
_MANY, _SHARE = 5, 0.5
_MAX_LENGTH = 120
_DEEPEST = 6
#: “YouTube” below “Plugins”, “Facebook Pixel” below “Analytics”.
_SERVICES = frozenset({"third_party_services", "analytics"})


@dataclass(frozen=True, slots=True)
class HeadingElements:
    """What the headings of a document say that has its sections under them.

    ``depth`` is the deepest level of those that can begin a section, ``types`` are
    the section types that they name, ``start`` is where the first of them stands, or
    one that is as high.
    ``levels`` has the highest level of the headings that name a type.
    """

    depth: int
    types: frozenset[str]
    start: int
    levels: Mapping[str, int]

    def begins(self, block: Block) -> bool:
        """True for a heading that can begin a section."""
        return is_heading(block) and block.level <= self.depth

    def repeats(self, block: Block, match: Match | None, above: Match | None) -> bool:
        """True for a part of section ``above`` that names what a higher one does.

        An overview is made of such parts, and they are sections. The name of a
        service is a part of the section on services.
        """
        if match and above and {match.id, above.id} <= _SERVICES:
            return True
        if above is None or not above.sure or above.id == "introduction":
            return False
        types = (match.choices or (match.id,)) if match else ()
        named = max(
            (self.levels.get(type, _DEEPEST) for type in types), default=_DEEPEST
        )
        return block.level > named

    def names(self, type: str) -> bool:
        """True if a heading names this type, or all of the page is one section."""
        return self.depth < _DEEPEST or type in self.types

    def stays_text(self, match: Match | None, above: str = "") -> bool:
        """True for a label that is no heading here: unknown, or one names it already.

        What names a part of the type ``above``, whose section it stands in, is none
        either, and on a page about one section all labels are its own.
        """
        if match is None or self.names(match.id):
            return True
        return bool(above) and match.id.startswith(f"{above}_")


def heading_elements(blocks: Sequence[Block], language: str) -> HeadingElements | None:
    """What the headings of a document say; None if other lines can be headings, too.

    A document has its sections under headings if enough of those are known, and few
    labels and lines name a type that no heading names. A page that is about one
    section has all the rest in it.
    """
    headed, others = set[str](), set[str]()
    levels: dict[str, int] = {}
    firsts: dict[int, int] = {}
    start = len(blocks)
    for index, block in enumerate(blocks):
        if block.kind is Kind.ITEM or len(block.text) > 2 * _MAX_LENGTH:
            continue
        if is_heading(block):
            firsts.setdefault(block.level, index)
            match = match_heading(block.text, language)
            if match is None:
                continue
            start = min(start, index)
            headed |= _types(match)
            if block.level > 1:  # The title names what the whole is about.
                levels[match.id] = min(levels.get(match.id, _DEEPEST), block.level)
        elif block.kind is not Kind.HEADING:
            words = block.text.partition(": ")[0]
            if len(words) <= _MAX_LENGTH:
                others |= _types(match_heading(words, language))
    if len(headed) >= _MANY and len(others - headed) <= _SHARE * len(headed):
        highest = min(levels.values(), default=_DEEPEST)
        start = min(start, firsts.get(highest, start))
        return HeadingElements(_DEEPEST, frozenset(headed), start, levels)
    return _only_section(blocks, language)


def is_heading(block: Block) -> bool:
    """True for a heading that is an element, and not one in an item of a list."""
    return block.kind is Kind.HEADING and block.level > 0 and not block.nested


def parts_named(match: Match | None) -> frozenset[str]:
    """The types that a combined heading names, none of another."""
    return frozenset({match.id, *match.also}) if match and match.also else frozenset()


def lone_labels(blocks: Sequence[Block]) -> frozenset[int]:
    """Indices of labels and bold lines that are the only one below their heading."""
    parts = list(accumulate(map(is_heading, blocks), initial=0))[1:]
    labels = [index for index, block in enumerate(blocks) if _is_label(block)]
    times = Counter(parts[index] for index in labels)
    return frozenset(index for index in labels if times[parts[index]] == 1)


def _is_label(block: Block) -> bool:
    bold = block.kind is Kind.PARAGRAPH and block.strong
    return block.kind is Kind.LABEL or (bold and len(block.text) <= _MAX_LENGTH)


def _types(match: Match | None) -> set[str]:
    return {match.id, *match.also} if match else set()


def _only_section(blocks: Sequence[Block], language: str) -> HeadingElements | None:
    """The one section that a page is about: its title and its heading say the same."""
    heads = list(_heads(blocks))
    if len(heads) < 2 or heads[0][1].level != 1:
        return None
    start, first = heads[1]
    if any(head.level <= first.level for _index, head in heads[2:]):
        return None
    rows = (block for block in blocks[heads[0][0] : start] if block.kind is Kind.LABEL)
    if sum(match_heading(row.text, language) is not None for row in rows) > 1:
        return None  # The rows above are sections, too.
    title = match_heading(heads[0][1].text, language, nearly=True)
    section = match_heading(first.text, language)
    if title is None or section is None or title.id != section.id:
        return None
    return HeadingElements(first.level, frozenset({section.id}), start, {})


def _heads(blocks: Sequence[Block]) -> Iterator[tuple[int, Block]]:
    return ((index, block) for index, block in enumerate(blocks) if is_heading(block))
