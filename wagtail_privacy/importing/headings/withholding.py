"""Lines that look like headings and are none, as those around them tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from wagtail_privacy.importing.confidence import Reason
from wagtail_privacy.importing.headings.candidate import Candidate
from wagtail_privacy.importing.headings.standing import FACT, is_capitals
from wagtail_privacy.importing.numbering import NUMBERING, number_of
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.fact_patterns import label_pattern
from wagtail_privacy.importing.sections import PARTY_TYPES


LINE_STYLES = frozenset({"plain", "number", "capitals"})
#: So many numbered lines without a word between them are a list.
_MIN_LIST = 3
#: So many terms, with few other lines among them, are the rule of a document.
_MANY_TERMS = 6
#: Sections of what may be done, which some tell ground by ground.
_GROUNDS = frozenset({"purposes", "legal_basis"})
_GROUND_PARTS = _GROUNDS | {"legitimate_interests", "right_withdraw_consent"}
_MIN_PARTS = 2
#: So many headings in capitals whose words are known are the rule of a document.
_MANY_CAPITALS = 4
_MARKED = frozenset({"html", "strong"})

Found = Sequence[Candidate | None]


def without_lines(blocks: Sequence[Block], found: Found) -> list[Candidate | None]:
    """Without lines of lists and definitions, where other lines are headings."""
    result = _without_lead_ins(blocks, found)
    result = _without_numbered_text(_without_numbered_lists(blocks, result))
    result = _without_plain_parts(result)
    result = _without_facts(blocks, result)
    return _without_values(blocks, result)


def _without_facts(blocks: Sequence[Block], found: Found) -> list[Candidate | None]:
    """Without labels of a party's particulars: “Front desk | 018 555 440”.

    They are unknown, stand below the label of a party, and have a fact beside them.
    """
    result = list(found)
    party = False
    for place, item in enumerate(found):
        if item is None:
            continue
        sure = item.match is not None and item.match.sure
        if item.style == "label" and not sure:
            told = (party and _states_fact(blocks, place)) or _names_fact(blocks, place)
            result[place] = None if told else item
        party = result[place] is None or (
            item.style == "label" and bool(item.match and item.match.id in PARTY_TYPES)
        )
    return result


def _names_fact(blocks: Sequence[Block], place: int) -> bool:
    """True for “Telephone” or “Address” and its value, right below another row."""
    if not place or not blocks[place - 1].cell or place + 1 == len(blocks):
        return False
    value = blocks[place + 1]
    fact = value.cell and len(value.text) <= _MAX_LINE and FACT.search(value.text)
    return bool(fact and label_pattern().fullmatch(blocks[place].text))


def _states_fact(blocks: Sequence[Block], label: int) -> bool:
    """True if all that stands beside a label is a number or an address, in a line."""
    value, *after = [*blocks[label + 1 : label + 3], None]
    if value is None or value.kind is not Kind.PARAGRAPH or len(value.text) > _MAX_FACT:
        return False
    ends = not after or after[0] is None or after[0].kind is not Kind.PARAGRAPH
    fact = FACT.search(value.text) if ends else None
    # A name beside the number is that of somebody to ask.
    return fact is not None and len(value.text.split()) <= len(fact[0].split()) + 1


_MAX_FACT, _MAX_LINE = 50, 100


def without_grounds(found: Found) -> list[Candidate | None]:
    """Without headings such as “To fulfil legal obligations” below “Why we may”.

    They are parts of that section where some of those beside them name no type.
    """
    result = list(found)
    whole: Candidate | None = None
    parts: list[int] = []
    for index, item in enumerate(found):
        if item is None:
            continue
        if whole and item.rank > whole.rank and item.style in _MARKED:
            parts.append(index)
            continue
        _remove_grounds(result, parts)
        whole, parts = (item if _names_grounds(item) else None), []
    _remove_grounds(result, parts)
    return result


def without_terms(found: Found) -> list[Candidate | None]:
    """Without the terms that a section of definitions explains, whatever they name."""
    result = list(found)
    above = ""
    for place, item in enumerate(found):
        if item is None:
            continue
        if above and item.style in _TERMS - {above}:
            result[place] = None
        else:
            defines = item.match is not None and item.match.id == "definitions"
            above = item.style if defines else ""
    return result


#: How terms look above or before what they mean.
_TERMS = frozenset({"label", "inline", "strong", "lettered"})


def _remove_grounds(found: list[Candidate | None], parts: Sequence[int]) -> None:
    """Remove the ``parts`` of a section if one names a ground, and none anything else.

    Where none is known, what stands below them decides.
    """
    matches = [item.match for part in parts if (item := found[part])]
    types = {type for match in matches if match for type in (match.id, *match.also)}
    some = len(parts) >= _MIN_PARTS and None in matches
    if some and types and types <= _GROUND_PARTS:
        for part in parts:
            found[part] = None


def _names_grounds(item: Candidate) -> bool:
    match = item.match
    return match is not None and not _GROUNDS.isdisjoint({match.id, *match.also})


def _without_numbered_text(found: Found) -> list[Candidate | None]:
    """Without a few numbered lines where the headings are in capitals.

    Those that count on from one that is known stay with it.
    """
    styles = Counter(item.style for item in found if item)
    if styles["number"] * 2 >= styles["capitals"]:
        return list(found)
    result: list[Candidate | None] = []
    known: tuple[int, ...] = ()
    for item in found:
        if item is None or item.style != "number":
            known = () if item else known
            result.append(item)
            continue
        number = number_of(item.block.text)
        sure = item.match is not None and item.match.sure
        stays = sure or (bool(known) and _follows(known, number))
        known = number if stays else ()
        result.append(item if stays else None)
    return result


def _without_plain_parts(found: Found) -> list[Candidate | None]:
    """Without plain lines that nobody knows, where known headings are in capitals.

    “The hunting authority” below “RECIPIENTS” is a part of that section. A line that
    may only happen to name several types, “For suppliers and visitors”, is no heading
    if no other such line is one.
    """
    capitals = [item for item in found if item and is_capitals(item.block.text)]
    plain = sum(map(_is_plain, found))
    known = sum(item.match is not None for item in capitals)
    if known < _MANY_CAPITALS or plain > len(capitals):
        return list(found)
    others = any(item and _is_plain(item) and _is_known(item) for item in found)
    heads = _is_sure if others else _is_known
    return [
        None if item and _is_plain(item) and not heads(item) else item for item in found
    ]


def _is_known(item: Candidate) -> bool:
    return _is_sure(item) and bool(item.match and item.match.reason is Reason.HEADING)


def _is_plain(item: Candidate | None) -> bool:
    return bool(item and item.style == "plain" and not is_capitals(item.block.text))


def _is_sure(item: Candidate) -> bool:
    return item.match is not None and item.match.sure


def _without_numbered_lists(
    blocks: Sequence[Block], found: Found
) -> list[Candidate | None]:
    """Without numbered lines right below each other: they are items of a list.

    Those that are known for sure are headings of sections that say nothing.
    """
    result = list(found)
    run: list[int] = []
    last: tuple[int, ...] = ()
    counted = ""
    for index, block in enumerate([*blocks, None]):
        number = _number_in(block) if block else ()
        # “F. Health” or “VI. Health” below “5) the app” or “(e) the app” is no item.
        above, counted = counted, _way_of(block.text) if block and number else ""
        if run and not (_follows(last, number) and above == counted):
            if len(run) >= _MIN_LIST and not _mostly_known(found, run):
                for place in run:
                    result[place] = None
            run = []
        if number and number[1:] != (0,):  # “3.0 What we hold” is above 3.1.
            run.append(index)
        last = number
    return result


def _way_of(text: str) -> str:
    """How a line counts: in figures or letters, great or small, in brackets or not."""
    sign = text.lstrip("§ ")[:2]
    letter = sign.lstrip("(")[:1]
    way = "1" if letter.isdigit() else "A" if letter.isupper() else "a"
    return f"({way}" if sign[:1] == "(" else way


def _number_in(block: Block) -> tuple[int, ...]:
    """The number in front of a paragraph that is not bold, () if there is none."""
    plain = block.kind is Kind.PARAGRAPH and not block.strong
    return number_of(block.text) if plain and NUMBERING.match(block.text) else ()


def _follows(above: tuple[int, ...], number: tuple[int, ...]) -> bool:
    same = len(above) == len(number) > 0 and above[:-1] == number[:-1]
    return same and above[-1] + 1 == number[-1]


def _mostly_known(found: Found, places: list[int]) -> bool:
    matches = [item.match for place in places if (item := found[place])]
    return 2 * sum(bool(match and match.sure) for match in matches) >= len(places)


def _without_values(blocks: Sequence[Block], found: Found) -> list[Candidate | None]:
    """Without plain lines where terms of a definition list are the rule.

    A law or an authority that stands alone in a definition is known as a heading, too.
    """
    styles = Counter(item.style for item in found if item)
    terms = sum(map(_is_term, blocks, blocks[1:]))
    if terms < _MANY_TERMS or styles["plain"] * 4 > terms:
        return list(found)
    return [None if item and item.style == "plain" else item for item in found]


def _is_term(block: Block, below: Block) -> bool:
    """True for a label that is neither in a table nor cut off its text at a colon."""
    return block.kind is Kind.LABEL and not below.cell and block.text[-1:] != ":"


def _without_lead_ins(blocks: Sequence[Block], found: Found) -> list[Candidate | None]:
    """Without lines such as “We keep the following:” above a list.

    Where most headings end with a colon, such a line is one.
    """
    lines = [item for item in found if item and item.style in LINE_STYLES]
    colons = sum(item.block.text.endswith(":") for item in lines)
    if not colons or colons * 2 > len(lines):
        return list(found)
    return [
        None
        if item
        and item.style in LINE_STYLES
        and item.block.text.endswith(":")
        and (item.match is None or not item.match.sure)
        and index + 1 < len(blocks)
        and blocks[index + 1].kind is Kind.ITEM
        else item
        for index, item in enumerate(found)
    ]
