"""Headings below those of the sections: which of them name a type of their own.

“Tickets” and “Members” below “What we hold” are parts of that section. So is one whose
words tell nothing, or the same as the heading above, whatever its text speaks of.
"""

from __future__ import annotations

from collections.abc import Sequence

from wagtail_privacy.importing.confidence import THRESHOLD, Decision, Reason
from wagtail_privacy.importing.headings.candidate import Candidate
from wagtail_privacy.importing.weighing.wording import is_part


#: What is said of the whole notice, and of no section above it.
OF_THE_WHOLE = frozenset({"changes", "complaint"})
#: Styles of headings that may stand below others as parts of their sections.
SUBHEADINGS = frozenset({"html", "number", "lettered", "strong"})
#: Whose texts are lists of data, as those of parts of what is collected are.
_LISTS_OF_DATA = frozenset({"server_logs", "analytics", "cookies"})
#: So many parts without a type of their own are the rule of a section.
_MANY = 2


def belongs_above(item: Candidate, decision: Decision, above: Decision | None) -> bool:
    """True for the unclear heading of a part of the section that ``above`` heads."""
    match = item.match
    if above is None or item.style not in SUBHEADINGS:
        return False
    foreign = decision.reason is Reason.TEXT and not is_own(decision.type, above.type)
    if match is None:
        listed = above.type == "data_categories" and decision.type in _LISTS_OF_DATA
        # Below “Purposes and grounds” the text of each purpose tells its ground.
        named = decision.reason is Reason.TEXT and decision.type in above.also
        return named or (foreign and listed)
    if match.sure or decision.reason in {Reason.NEARLY, Reason.MARKUP}:
        return False
    if decision.confidence < THRESHOLD or decision.reason is Reason.NONE:
        return True
    if decision.type == above.type:
        return not above.also
    return foreign and decision.type not in match.also


def is_own(type: str, above: str) -> bool:
    """True for a type that stands below a section of type ``above``, or below any.

    What is said of children below “Children” is of them, whatever its kind is.
    """
    part = above != "children" and is_part(type, above)
    return part or type in OF_THE_WHOLE


def is_told(type: str, above: str) -> bool:
    """The same where the text alone tells the type of a part, and its words none.

    Of what kind the data of applicants is makes them no section below “What we hold”.
    """
    return is_own(type, above) and type != "special_categories"


def without_kinds(
    found: Sequence[Candidate | None], decisions: Sequence[Decision | None], base: int
) -> list[Decision | None]:
    """The decisions without unclear headings among several that only part a section.

    Below “What we collect” stand “From buyers”, “From sellers” and “Automatically”.
    """
    result = list(decisions)
    above: Decision | None = None
    nameless = 0
    doubtful: list[int] = []
    for place, (item, decision) in enumerate(zip(found, decisions, strict=True)):
        if item is None:
            continue
        if item.rank > base:
            if above and item.style in SUBHEADINGS:
                nameless += decision is None
                doubtful += [place] if _is_doubtful(item, decision, above) else []
        elif decision:
            _drop(result, doubtful, nameless)
            above, nameless, doubtful = decision, 0, []
    _drop(result, doubtful, nameless)
    return result


def _drop(decisions: list[Decision | None], places: list[int], nameless: int) -> None:
    if nameless >= max(_MANY, len(places)):
        for place in places:
            decisions[place] = None


def _is_doubtful(item: Candidate, decision: Decision | None, above: Decision) -> bool:
    """True for a section that its words do not surely name, and of another kind."""
    if decision is None or decision.reason in _SURE:
        return False
    known = item.match is not None and item.match.reason is Reason.HEADING
    return not (known or is_own(decision.type, above.type))


_SURE = frozenset({Reason.HEADING, Reason.CHOICE, Reason.MARKUP})
