"""The halves of a section on protection: what is on paper, and what in a computer.

The Finnish form has them as “A. Manual material” and “B. Data processed by ADP”, and
people write “Papers: …”, “Computer: …” in any layout. One such word alone may name
anything; two of them below a heading about protection are parts of their own.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from wagtail_privacy.importing.confidence import Reason
from wagtail_privacy.importing.cues import cues_of, longest_first
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.headings.candidate import Candidate
from wagtail_privacy.importing.headings.cutting import TAG, parts_of
from wagtail_privacy.importing.headings.matching import Match, match_heading
from wagtail_privacy.importing.numbering import NUMBERING
from wagtail_privacy.importing.outline import Block, Kind


#: The words that name each half.
_LISTS = {"security_manual": "on_paper", "security_electronic": "in_computers"}
#: So long is the label of a half, and the heading of the whole.
_MAX_LABEL, _MAX_WORDS, _MAX_HEADING = 60, 6, 120
#: A line that nothing marks has fewer words, or it is the beginning of a sentence.
_MAX_LINE = 4
#: In so many blocks below the heading both halves begin.
_WINDOW = 16
#: From this length on the beginning of a word may stand inside a compound.
_LONG = 5
#: Headings side by side with no more words than this need none above them.
_FEW_WORDS = 2
_MARKED = frozenset({Kind.HEADING, Kind.LABEL})
#: A label before its text, perhaps in bold or italics, and what parts the two.
_LABEL = re.compile(
    r"(?:<(?P<tag>b|i|u|em|strong)>)?(?P<label>[^<>:]{3,80}?)"
    r"(?P<sign>:? ?</(?P=tag)>(?: ?:)?\s*(?:[–—-] )?|: | [–—-] )(?P<rest>\S.*)"
)

Found = Sequence[Candidate | None]


def cut_halves(blocks: Sequence[Block], language: str) -> list[Block]:
    """Cut the labels of both halves off their text, where a section has the two."""
    result = list(blocks)
    for start, end in reversed(_stretches(blocks, language)):
        places = range(start, end)
        cuts = {
            place: cut
            for place in places
            if (cut := _cut(blocks[place], language)) is not None
        }
        named = {_half_of(cut[0].text, language) for cut in cuts.values()}
        named |= {_half_alone(blocks, place, language) for place in places} - {""}
        if len(named) == len(_LISTS):
            for place in sorted(cuts, reverse=True):
                result[place : place + 1] = cuts[place]
    return result


def with_halves(
    blocks: Sequence[Block], found: Found, language: str
) -> list[Candidate | None]:
    """Both halves as headings of what they name, whatever the words are like."""
    result = list(found)
    for start, end in _stretches(blocks, language):
        halves = {
            place: type
            for place in range(start, end)
            if (type := _half_alone(blocks, place, language))
        }
        both = len(set(halves.values())) == len(_LISTS)
        if both and not _have_headings(found, halves):
            for place, type in halves.items():
                result[place] = _named(blocks[place], result[place], type)
    _name_pairs(result, language)
    return _without_kinds(result)


def _have_headings(found: Found, halves: Mapping[int, str]) -> bool:
    """True if headings name both: then words of theirs in the text are no halves."""
    named = {
        item.match.id
        for place, item in enumerate(found)
        if item and item.match and item.match.sure
        if place not in halves or item.block.kind is Kind.HEADING
    }
    return named.issuperset(_LISTS)


def _without_kinds(found: Found) -> list[Candidate | None]:
    """Without “Manual material” below “How long we keep it”: a kind of what is kept."""
    result = list(found)
    above: Candidate | None = None
    for place, item in enumerate(found):
        if item is None:
            continue
        if not (item.match and item.match.id in _LISTS):
            above = item
        elif above and above.match and above.match.id in _OF_KINDS:
            deeper = item.style != above.style and item.style in _PLAIN
            result[place] = None if deeper else item
    return result


#: Sections that tell of kinds of material, one by one, and how those look.
_OF_KINDS = frozenset(
    {
        "data_categories",
        "special_categories",
        "data_sources",
        "recipients",
        "retention",
        "right_access",
        "right_erasure",
    }
)
_PLAIN = frozenset({"label", "plain", "inline", "lettered", "strong"})


def _name_pairs(found: list[Candidate | None], language: str) -> None:
    """Name both of “Card index”, “Laptop” side by side, if one is known as a half."""
    places = [place for place, item in enumerate(found) if item]
    for one, other in zip(places, places[1:], strict=False):
        pair = [item for place in (one, other) if (item := found[place])]
        types = {_half_of(item.block.text, language, _FEW_WORDS) for item in pair}
        known = any(item.match and item.match.id in _LISTS for item in pair) or all(
            item.match and item.match.id == "security" for item in pair
        )  # “Protection: papers” and “Protection: tablets” name the whole and a half.
        settled = any(
            item.match and item.match.sure and item.match.id not in _LISTS
            for item in pair
        )
        if (
            known
            and not settled
            and pair[0].rank == pair[1].rank
            and types == set(_LISTS)
        ):
            for place, item in zip((one, other), pair, strict=True):
                type = _half_of(item.block.text, language, _FEW_WORDS)
                found[place] = _named(item.block, item, type)


def _named(block: Block, item: Candidate | None, type: str) -> Candidate:
    """The candidate of a half; one by its words alone counts as a lettered part."""
    known = item.match if item and item.match and item.match.id == type else None
    match = replace(known, sure=True) if known else Match(type, reason=Reason.WORDS)
    if item:
        return replace(item, match=match)
    return Candidate(block, "lettered", _RANK, match)


#: How deep a line stands that only its words make a heading.
_RANK = 57


def _stretches(blocks: Sequence[Block], language: str) -> list[tuple[int, int]]:
    """Where the text of each section on protection begins and ends."""
    starts = {_half_begun(block, language) for block in blocks}
    if not starts.issuperset(_LISTS):
        return []
    result = []
    for place, block in enumerate(blocks):
        if _named_by(block, language) != "security" or _half_of(block.text, language):
            continue
        end = min(len(blocks), place + 1 + _WINDOW)
        for below in range(place + 1, end):
            if _is_next(blocks[below], block, language):
                end = below
                break
        result.append((place + 1, end))
    return result


def _half_begun(block: Block, language: str) -> str:
    """The half that a block begins with, cheaply, or ""."""
    words = block.text[:_MAX_LABEL]
    for sign in (":", " – ", " — ", " - "):
        words = words.partition(sign)[0]
    return _half_of(words, language)


def _is_next(block: Block, head: Block, language: str) -> bool:
    """True for a heading as high as that above, and one that names another type."""
    if block.kind is Kind.HEADING and 0 < block.level <= head.level:
        return True
    return bool(_named_by(block, language)) and not _half_begun(block, language)


def _named_by(block: Block, language: str) -> str:
    """The type that a line names which stands as headings do, "" for any other."""
    if block.kind is Kind.ITEM or len(block.text) > _MAX_HEADING:
        return ""
    ends = block.text.endswith((".", ",", ";"))
    if ends and not (block.kind in _MARKED or block.strong):
        return ""
    match = match_heading(block.text, language, nearly=True)
    return match.id if match else ""


def _half_alone(blocks: Sequence[Block], place: int, language: str) -> str:
    """The half that a line of its own names above its text, or ""."""
    block = blocks[place]
    if block.kind is Kind.ITEM or block.text.endswith((".", ",", ";")):
        return ""
    shown = block.kind in _MARKED or block.strong or block.text.endswith(":")
    most = _MAX_WORDS if shown or NUMBERING.match(block.text) else _MAX_LINE
    type = _half_of(block.text, language, most)
    below = blocks[place + 1] if type and place + 1 < len(blocks) else None
    if below is None or below.kind in _MARKED:
        return ""
    # “Paper and files” above “Computers” has no text: the two are items of a list.
    return type if _half_of(below.text, language) in {"", type} else ""


def _cut(block: Block, language: str) -> list[Block] | None:
    """“Papers: in a cupboard”, in bold or not, as a label and its text."""
    if block.kind is not Kind.PARAGRAPH:
        return None
    match = _LABEL.match(block.html)
    label = html.unescape(match["label"]).strip() if match else ""
    if not match or not _half_of(label, language):
        return None
    sign = ":" if ":" in match["sign"] else ""
    marked = "<" in block.html
    rest = match["rest"] if marked else html.unescape(TAG.sub("", match["rest"]))
    return parts_of(block, label + sign, rest, strong=marked)


def _half_of(label: str, language: str, most: int = _MAX_WORDS) -> str:
    """The half that a few words name, "" for none or both."""
    if len(label) > _MAX_LABEL:
        return ""
    words = fold(label).split()
    if not 0 < len(words) <= most or "," in label:
        return ""
    text = " ".join(words)
    named = [
        type for type, name in _LISTS.items() if _stems(name, language).search(text)
    ]
    return named[0] if len(named) == 1 else ""


@cache
def _stems(name: str, language: str) -> re.Pattern[str]:
    """Any word beginning of a list; a long one may stand inside a compound."""
    stems = cues_of(language).words[name]
    inside = [stem for stem in stems if len(stem) >= _LONG]
    begins = [stem for stem in stems if len(stem) < _LONG]
    words = rf"(?<!\w)(?:{longest_first(begins)})" if begins else ""
    return re.compile("|".join(filter(None, [words, longest_first(inside)])))
