"""Which headings begin a section, and of what type: every decision in one place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.importing.confidence import (
    BY_HEADING,
    THRESHOLD,
    Decision,
    Reason,
)
from wagtail_privacy.importing.headings.candidate import Candidate
from wagtail_privacy.importing.headings.frontmatter import (
    is_law_line,
    is_title_line,
    speaks_of_data,
)
from wagtail_privacy.importing.headings.matching import Match
from wagtail_privacy.importing.headings.standing import (
    ends_in_company_form,
    states_fact,
)
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.weighing.ambiguity import settle
from wagtail_privacy.importing.weighing.guessing import Weighing
from wagtail_privacy.importing.weighing.subheadings import (
    SUBHEADINGS,
    belongs_above,
    is_told,
    without_kinds,
)
from wagtail_privacy.importing.weighing.surroundings import (
    Heads,
    Surroundings,
    body_of,
    leads,
    names_party,
    surroundings_of,
)
from wagtail_privacy.importing.weighing.wording import by_text, by_words


#: What tells several sections of a type apart in the ids of our own pages.
_COUNT = re.compile(r"-\d+\Z")
#: A heading deeper than the sections is one of them only if the text is this clear.
_DEEPER = 0.7
#: So many headings of one depth, none of them known, are those of the sections.
_MANY = 3
#: Characters of a line that ends with a full stop and may still be a heading.
_LONG = 50
#: A full stop that ends an abbreviation, and no sentence: “of Example Inc.”.
_POINTED = re.compile(
    r"\b(?:Inc|Ltd|Co|Corp|Ges|bzw|usw|etc|ym|yms|jne|m\.m|osv|mm|[A-Za-z]|\w\.\s?\w)\.\Z"
)
#: Styles that a heading has on purpose; a plain line may stand alone by chance.
_MARKED = frozenset({"html", "number", "lettered", "strong", "label"})
#: What the first section after an introduction is.
_AFTER_OPENING = frozenset({"controller", "contact_person", "definitions", "dpo"})
#: What stands in a table of somebody's particulars, whose other labels are unknown.
_IN_ROWS = frozenset(
    {"controller", "joint_controllers", "contact_person", "dpo", "register_name"}
)
Found = Sequence[Candidate | None]


@dataclass(slots=True)
class Plan:
    """The decision for each block that heads a section, and the first of them."""

    decisions: list[Decision | None]
    start: int


def decide(blocks: Sequence[Block], found: Found, language: str) -> Plan:
    """Decide which of ``blocks`` head sections.

    A heading that is known for sure is never overruled. One that is not is weighed
    by its words, by what stands below it and by its place.
    """
    around = surroundings_of(blocks, found, language)
    weighed = Weighing(around)
    base = _base_rank(found, weighed)
    heads = Heads.of(found)
    decisions: list[Decision | None] = [None] * len(blocks)
    start = len(blocks)
    before, above = "", None
    for index, candidate in enumerate(found):
        if candidate is None:
            continue
        decision = _marked(candidate) or _decide(
            index, candidate, weighed, around, base, before
        )
        deeper = candidate.rank > base
        if decision is None or (deeper and belongs_above(candidate, decision, above)):
            continue
        if start == len(blocks):
            decision = _opening(index, candidate, decision, around, base)
            if _is_front(index, candidate, decision, heads, base, language):
                continue
            start = index
        decisions[index] = decision
        before, above = decision.type, above if deeper else decision
    return Plan(without_kinds(found, decisions, base), start)


def _opening(
    index: int,
    candidate: Candidate,
    decision: Decision,
    around: Surroundings,
    base: int,
) -> Decision:
    """The first heading, if nothing tells its type, and the controller is named later.

    “Why this page?” above two sentences introduces, whatever its words are.
    """
    first = around.after[index] in _AFTER_OPENING and not around.taken["introduction"]
    unknown = decision.reason is Reason.NONE and candidate.rank == base
    if not (first and unknown and candidate.block.level != 1):
        return decision
    body = body_of(around.blocks, around.found, index)
    prose = any(len(item.text) > _LONG for item in body)
    if not prose or candidate.style not in SUBHEADINGS:
        return decision
    return Decision("introduction", THRESHOLD, Reason.PLACE)


def _is_clear(match: Match) -> bool:
    return match.sure or match.reason is Reason.NEARLY


def _decide(
    index: int,
    candidate: Candidate,
    weighed: Weighing,
    around: Surroundings,
    base: int,
    before: str,
) -> Decision | None:
    match = candidate.match
    if match and _is_clear(match):
        named = match.id == before or around.taken[match.id] > 1
        if index in around.data_rows and (named or match.id not in _IN_ROWS):
            return None  # “Counting visitors” in a table on purposes.
        return _settled(index, match, around, before)
    if _is_sentence(candidate) or index in around.data_rows:
        return None
    if match:
        return by_words(match, weighed.of(index), around)
    if not leads(around.blocks, around.found, index):
        return None
    if candidate.rank <= base:
        named = before in _IN_ROWS and names_party(around, index)
        return None if named else by_text(weighed.of(index))
    text = candidate.block.text
    if candidate.style not in SUBHEADINGS or ends_in_company_form(text):
        return None
    if states_fact(text):
        return None  # “12 Mill Lane, Oxby OX1 2AB” is no twelfth section.
    best = next(iter(weighed.of(index)), None)
    own = best and is_told(best.type, before)
    needed = THRESHOLD if own else _DEEPER
    clear = best is not None and best.confidence >= needed
    if best and clear and best.type != before:
        return Decision(best.type, best.confidence, best.reason)
    return None


def _marked(candidate: Candidate) -> Decision | None:
    """The type that the markup of our own pages names.

    A type that a site has added, and this one has not, is none of those that are here.
    """
    if not candidate.block.section:
        return None
    type = _COUNT.sub("", candidate.block.section).replace("-", "_")
    if type not in section_types:
        return Decision("other_information", 1.0, Reason.NONE)
    match = candidate.match
    also = match.also if match and match.id == type else ()
    return Decision(type, 1.0, Reason.MARKUP, also)


def _settled(index: int, match: Match, around: Surroundings, before: str) -> Decision:
    """The type of a heading that is known; the body chooses if it has two meanings."""
    body = body_of(around.blocks, around.found, index)
    type = settle(
        match,
        heading=around.blocks[index].text,
        body=" ".join(item.text for item in body),
        before=before,
        language=around.language,
    )
    reason = Reason.CHOICE if match.choices else match.reason
    return Decision(type, BY_HEADING[reason], reason, match.also)


def _base_rank(found: Found, weighed: Weighing) -> int:
    """The commonest depth of sections; the shallowest among equals."""
    ranks = Counter(item.rank for item in found if item and item.match)
    ranks.update(
        item.rank
        for index, item in enumerate(found)
        if item
        and not item.match
        and item.style in _MARKED
        and (guessed := weighed.of(index))
        and guessed[0].confidence >= THRESHOLD
    )
    if not ranks:
        marked = Counter(item.rank for item in found if item and item.style in _MARKED)
        many = [rank for rank, times in marked.items() if times >= _MANY]
        return min(many, default=-1)
    return min(ranks, key=lambda rank: (-ranks[rank], rank))


def _is_sentence(candidate: Candidate) -> bool:
    """True for a numbered paragraph or a bold sentence: it is text, no heading.

    A label is none: it was cut off its text, or stands before it.
    """
    words = candidate.block.text.rstrip()
    if _POINTED.search(words) or candidate.block.kind is Kind.LABEL:
        return False
    return words.endswith(".") and len(words) > _LONG


def _is_front(
    index: int,
    candidate: Candidate,
    decision: Decision,
    heads: Heads,
    base: int,
    language: str,
) -> bool:
    """True if what looks like a heading is part of what stands before the first."""
    text, match = candidate.block.text, candidate.match
    if match and match.id == "legal_framework" and is_law_line(text):
        return True
    if candidate.block.section:
        return False
    if _is_only_title(candidate, heads, base):
        return True
    named = _names_all(index, candidate, base, language)
    if named or (index == 0 and _heads_all(candidate, language)):
        return True
    if match and match.sure:
        return False
    twins = heads.ranks[candidate.rank]
    if is_title_line(text) or (candidate.block.level == 1 and twins <= _MANY):
        return True
    above_all = index == 0 and twins == 1 and candidate.rank < base
    if above_all and candidate.style == "html":
        return True
    if match:
        return False
    alone = twins == 1 or (index == 0 and candidate.style != "number")
    vague = candidate.style not in _MARKED and decision.reason is Reason.NONE
    return alone or vague or candidate.rank > base


def _names_all(index: int, candidate: Candidate, base: int, language: str) -> bool:
    """True for “How we handle your data”, or “In short:” below what introduces."""
    match = candidate.match
    if candidate.rank == base or match is None or match.id != "introduction":
        return False
    beside = candidate.block.kind is Kind.LABEL and candidate.rank > base
    return beside if index else speaks_of_data(candidate.block, language)


def _heads_all(candidate: Candidate, language: str) -> bool:
    """True for a heading of the first level that speaks of data, above everything.

    Where a word processor has no style for titles, those of sections look the same.
    """
    sure = candidate.match is not None and candidate.match.sure
    first = candidate.style == "html" and candidate.block.level == 1
    return first and not sure and speaks_of_data(candidate.block, language)


def _is_only_title(candidate: Candidate, heads: Heads, base: int) -> bool:
    """True for the one heading of the first level above those of the sections.

    On a page about one section the heading of that says the same.
    """
    if candidate.block.level != 1 or candidate.style != "html":
        return False
    if heads.titles > 1:
        return False
    return candidate.rank < base or heads.repeated
