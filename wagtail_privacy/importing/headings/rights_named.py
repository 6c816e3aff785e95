"""Which rights the parts of a heading name, beside each other and alone."""

from __future__ import annotations

from wagtail_privacy.importing.folding import EDGES
from wagtail_privacy.importing.headings.lexicon import Lexicon


#: Those who have rights are no subject beside these.
_HAVE_RIGHTS = frozenset({"data_subjects", "children"})
#: Words of a part that names one right.
_MAX_RIGHT = 2


def rights_beside(parts: list[str], lexicon: Lexicon, *, stems: bool) -> dict[str, str]:
    """Parts such as “deleting” and “moving”, beside each other or another right.

    Alone they may be how long data is kept, and where it is sent.
    """
    words = lexicon.cues.words
    asked = [("right_erasure", words["erases"]), ("right_portability", words["moves"])]
    if sees := any(part and tells_of_seeing(part, lexicon) for part in parts):
        asked.append(("right_rectification", words["corrects"]))
    named = {
        part: id
        for part in filter(None, parts)
        for id, starts in asked
        if len(part.split()) <= _MAX_RIGHT
        and any(f" {w}" in f" {part}" for w in starts)
    }
    both = list(named.values()) == [id for id, _words in asked[:2]]
    if not named or (both and len(named) == len(parts)):
        return named
    others = [part for part in parts if part and part not in named]
    known = map(lexicon.lookup, others)
    rights = any(len(ids) == 1 and is_right(ids[0]) for ids in known)
    if not (rights or sees) and stems:
        rights = any(is_right(lexicon.by_stems(part) or "") for part in others)
    return named if rights or sees else {}


def tells_of_seeing(part: str, lexicon: Lexicon) -> bool:
    """True for “seeing”, and for “if somebody wants to see” as the last word does."""
    return f" {part}".endswith(tuple(f" {word}" for word in lexicon.cues.words["sees"]))


def beside_rights(
    found: list[list[str]], parts: list[str], lexicon: Lexicon
) -> list[list[str]]:
    """The parts of “Your rights and how to use them”.

    “The rights of parents and children” are of no children.
    """
    found = [ids for ids in found if ids[0] not in _HAVE_RIGHTS]
    if found[0] != ["rights"]:
        return found
    found = [["rights_exercise"] if "purposes" in ids else ids for ids in found]
    asks = len(found) == 1 and asks_why(parts[-1], lexicon)
    limits = any(word in parts[-1] for word in lexicon.cues.words["limits"])
    return [*found, ["rights_exercise"]] if asks and not limits else found


def is_right(id: str) -> bool:
    return id.startswith("right_")


def asks_why(part: str, lexicon: Lexicon) -> bool:
    """True for “What we do”: why the data is processed, beside what allows it."""
    return part.startswith(tuple(f"{word} " for word in lexicon.cues.words["asks"]))


def rights_to_choose(folded: str, main: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The other rights of “Can I have something corrected or erased?”."""
    parts = lexicon.choice.split(folded) if main.startswith("right_") else []
    found = [lexicon.by_stems(part.strip(EDGES)) for part in parts]
    rights = [id for id in found if id.startswith("right_")]
    return tuple(id for id in dict.fromkeys(rights) if id != main)
