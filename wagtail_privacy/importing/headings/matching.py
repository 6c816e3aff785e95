"""Which section types a heading names.

The recipe: fold case, spaces, dashes and numbering; look for the very words, then
for the same without spaces, without a company's name in front, in parts where one
heading covers several types, and last for nearly the same set of words or for the
beginnings of telling ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from wagtail_privacy.importing.confidence import Reason
from wagtail_privacy.importing.cues import known_languages, plural_words
from wagtail_privacy.importing.folding import EDGES, fold, squeeze
from wagtail_privacy.importing.headings.lexicon import Lexicon, lexicon_of
from wagtail_privacy.importing.headings.rights_named import (
    asks_why,
    beside_rights,
    is_right,
    rights_beside,
    rights_to_choose,
    tells_of_seeing,
)


_COMPANY = re.compile(
    r"^.{2,60}?\b(?:oyj|oy ab|ab oy|oy|ab|ky|ry|rf|tmi|ltd|gmbh)(?::?n|:s|s)?\s+(?=\S)"
)
#: “Controller and contact details” is one section, not two.
_IMPLIED = {"controller": "contact_person", "dpo": "contact_person"}
#: Beside these stand services of others: “Cookies and social media”.
_BROWSING = frozenset({"cookies", "analytics", "server_logs", "cookie_choices"})
#: What the law must permit: behind these a heading may go on with what permits it.
_PERMITTED = frozenset({"purposes", "data_categories"})
#: What the law beside the purposes is: “What we do, and the law for it”.
_BASES = frozenset({"legal_basis", "legal_framework"})
#: Longer than any heading; fewer characters than a hostile line needs to cost.
_MAX_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Match:
    """The section types that a heading names, the main one first.

    ``choices`` holds the ids among which the body must decide; ``sure`` is false
    for a heading that is only nearly like a known one. ``reason`` is what it was
    found by.
    """

    id: str
    also: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    sure: bool = True
    reason: Reason = Reason.HEADING


@lru_cache(maxsize=65536)
def match_heading(heading: str, language: str, *, nearly: bool = False) -> Match | None:
    """Return the section types that ``heading`` names in ``language``, if any.

    Headings of the other known languages are taken too, if the very words are
    known. ``nearly`` also takes headings with nearly the same words.
    """
    folded = fold(heading) if len(heading) <= _MAX_LENGTH else ""
    if not folded:
        return None
    if (match := _match_exactly(folded, language)) or not nearly:
        return match
    lexicon, ours = lexicon_of(language), plural_words(language)
    several = " ".join(ours.get(word, word) for word in folded.split())
    found = _match_nearly(folded, lexicon)
    return found or (_match_nearly(several, lexicon) if several != folded else None)


@lru_cache(maxsize=65536)
def _match_exactly(folded: str, language: str) -> Match | None:
    """The match of words that are known; whoever asks for near ones asks this, too."""
    lexicon = lexicon_of(language)
    for candidate in dict.fromkeys([folded, _COMPANY.sub("", folded, count=1)]):
        if match := _match_known(candidate, lexicon):
            return match
    squeezed = squeeze(folded)
    for other in known_languages():
        if other != language and (ids := lexicon_of(other).lookup(folded, squeezed)):
            return _match_of(ids)
    return None


def _match_known(folded: str, lexicon: Lexicon) -> Match | None:
    ids = lexicon.lookup(folded)
    if ids:
        parts = _ids_of_parts(folded, lexicon, stems=True)
        return _match_of(ids, parts, asks=_asks_person(folded, lexicon))
    parts = _ids_of_parts(folded, lexicon, stems=False)
    if len(parts) < 2:
        return None
    asks = _asks_person(folded, lexicon)
    return _match_of(parts[:1], parts, Reason.PARTS, asks=asks)


def _match_of(
    ids: list[str],
    parts: Sequence[str] = (),
    reason: Reason = Reason.HEADING,
    *,
    asks: bool = False,
) -> Match:
    """The first id is the main one; a part of another type stands before its whole.

    ``asks`` tells that a part names somebody to ask.
    """
    combined = [id for id in parts if id in ids] if len(ids) > 1 else []
    main = combined[0] if len(combined) > 1 else ids[0]
    choices = tuple(ids) if len(ids) > 1 and len(combined) < 2 else ()
    also = _also(main, parts, asks=asks)
    return Match(main, also=() if choices else also, choices=choices, reason=reason)


def _ids_of_parts(folded: str, lexicon: Lexicon, *, stems: bool) -> list[str]:
    """Ids of the parts of a heading that joins several, in their order.

    With ``stems`` a part need not be a heading that is known by itself.
    """
    found: list[list[str]] = []
    parts = _whole_parts(lexicon.joiner.split(folded), lexicon)
    beside = rights_beside(parts, lexicon, stems=stems) if len(parts) > 1 else {}
    for part in parts if len(parts) > 1 else ():
        ids = lexicon.lookup(part.strip(EDGES)) if part else []
        ids = [beside[part]] if part in beside else ids
        if not ids and _permits(part, found, lexicon):
            ids = ["legal_basis"]
        if not ids and (found or stems):
            ids = list(filter(None, [lexicon.by_stems(part or "")]))
        found += [ids] if ids else []
    if (
        len(found) == 1
        and _BASES.intersection(found[0])
        and asks_why(parts[0], lexicon)
    ):
        # “What we do and on what legal basis”, and not “Why we may and even must”.
        bases = lexicon.by_stems(parts[0]) in _BASES
        found = found if bases else [["purposes"], *found]
    if ["rights"] in found:
        found = beside_rights(found, parts, lexicon)
    if found[:1] in _CHANGED and tells_of_seeing(parts[0], lexicon):
        found = [["right_access"], *found]  # “Seeing and correcting your data”
    if found[:1] == [["complaint"]] and parts[0] in lexicon.cues.words["inquires"]:
        found = [["contact_person"], *found]  # “Asking and complaining”
    rights = any(len(ids) == 1 and is_right(ids[0]) for ids in found)
    if ["purposes"] in found:  # Beside them stand the bases, or the law that is one.
        found = [["legal_basis"] if _BASES.intersection(ids) else ids for ids in found]
    alone = {ids[0] for ids in found if len(ids) == 1}
    chosen = (
        next((id for id in ids if id in alone or (rights and is_right(id))), ids[0])
        for ids in found
    )
    return list(dict.fromkeys(chosen))


_CHANGES = (("right_rectification", "corrects"), ("right_erasure", "erases"))
#: What may be done with data that one has seen.
_CHANGED = ([["right_rectification"]], [["right_erasure"]])


def _whole_parts(parts: list[str], lexicon: Lexicon) -> list[str]:
    """The parts without the clause of the one before.

    “Purposes for which, and grounds on which, data are processed” is of no data.
    """
    ends = tuple(f" {word}" for word in lexicon.cues.words["relatives"])
    pairs = zip(["", *parts], parts, strict=False)
    return [
        part
        for before, part in pairs
        if not before.endswith(ends) or part.endswith(ends)
    ]


def _permits(part: str, found: list[list[str]], lexicon: Lexicon) -> bool:
    """True for the end of “Why we do this, and what permits it”."""
    if not found or found[0][0] not in _PERMITTED:
        return False
    return any(word in part for word in lexicon.cues.words["permits"])


def _asks_person(folded: str, lexicon: Lexicon) -> bool:
    """True for “Controller and contact person”: whom to ask, and no mere address.

    “Controller and contact” says so, too, and “contact details” does not.
    """
    words = lexicon.cues.words
    last = lexicon.joiner.split(folded)[-1].strip(EDGES)
    beside = last != folded and last in words["contacts"]
    return beside or any(word in folded for word in words["persons_to_ask"])


def _also(main: str, parts: Iterable[str], *, asks: bool) -> tuple[str, ...]:
    """The types that a heading names beside its main one, without what that implies.

    “The rights of members and other persons” is of no persons, “Your rights and your
    data” of no data, “Photos and Facebook” of no service, and the advertising of
    “Analytics and advertising” is no letter.
    """
    implied = {main, "introduction", "other_information"}
    if not asks:
        implied.add(_IMPLIED.get(main, main))
    if main == "rights":
        implied |= {"data_subjects", "data_categories", "children"}
    implied.add("direct_marketing" if main in _BROWSING else "third_party_services")
    if not main.startswith("security"):
        implied.add("security_electronic")  # “The tablets” are tools of somebody.
    return tuple(id for id in parts if id not in implied)


def _seen_or_changed(folded: str, lexicon: Lexicon) -> Match | None:
    """What “If you want to see or amend it” names, whatever its other words are."""
    sees, *others = lexicon.choice.split(folded)
    if len(others) != 1 or not tells_of_seeing(sees, lexicon):
        return None
    for id, name in _CHANGES:
        if any(f" {word}" in f" {others[0]}" for word in lexicon.cues.words[name]):
            return Match("right_access", (id,), sure=False, reason=Reason.PARTS)
    return None


def _match_nearly(folded: str, lexicon: Lexicon) -> Match | None:
    if match := _seen_or_changed(folded, lexicon):
        return match
    best, reason = lexicon.nearly(folded), Reason.NEARLY
    if not best:
        best, reason = lexicon.by_stems(folded), Reason.WORDS
    if not best:
        return None
    parts = _ids_of_parts(folded, lexicon, stems=True)
    subjects = [id for id in parts if not id.startswith("security")]
    if subjects and "security_electronic" in parts:
        best, parts = subjects[0], subjects  # “Logs of computers and networks”
    if parts == ["rights"]:
        best = "rights"  # “The rights of parents and children”
    if len(parts) < 2:
        others = rights_to_choose(folded, best, lexicon)
        return Match(best, also=others, sure=False, reason=reason)
    also = _also(parts[0], parts[1:], asks=_asks_person(folded, lexicon))
    return Match(parts[0], also=also, sure=False, reason=reason)
