"""Headings that tell their type by words: how far these hold against the text."""

from __future__ import annotations

from wagtail_privacy.importing.confidence import THRESHOLD, Decision, Guess, Reason
from wagtail_privacy.importing.headings.matching import Match
from wagtail_privacy.importing.weighing.surroundings import Surroundings


#: Types whose sections hold the numbers and addresses of somebody.
_PARTIES = frozenset({"controller", "joint_controllers", "representative", "dpo"})
#: What a heading names, and what a text of it may be like; surer than this it is that.
#: Below “Contact us” stands the address of the controller, below “Photos” who is shown.
_NEARLY_ONE = frozenset(
    {
        ("recipients", "processors"),
        ("controller", "joint_controllers"),
        ("contact_person", "controller"),
        ("other_information", "children"),
    }
)
_OUTWEIGHS = 0.9
#: Whom to tell is said below “If we got it wrong”.
_TOLD_BELOW = frozenset({("rights_other", "rights"), ("complaint", "contact_person")})
#: So little more than the heading's own type outweighs no heading.
_EVEN = 0.1
#: Beginnings of types that stand below one heading: the rights, kinds of protection.
_FAMILIES = (
    ("right", "complaint"),
    ("security", "confidentiality", "data_breach", "server_logs"),
    ("cookie", "analytics", "third_party"),
    ("data_categories", "special_categories", "children", "data_subjects"),
    ("recipients", "processors", "transfers"),
    ("purposes", "legal", "legitimate"),
    ("controller", "contact_person", "dpo", "joint", "representative"),
)


def by_words(match: Match, weighed: list[Guess], around: Surroundings) -> Decision:
    """The type of a heading with telling words; only a clear text outweighs them.

    Numbers and addresses under a heading that names a party are that party's, unless
    another heading names it for sure. A notice about cameras speaks of them everywhere.
    """
    if match.id in _PARTIES and not around.taken[match.id]:
        weighed = [item for item in weighed if item.type != "contact_person"]
    own = next((item for item in weighed if item.type == match.id), None)
    best = weighed[0] if weighed else None
    whole = match.id.removesuffix("s") + "_"  # Its text tells the parts.
    named = best is None or best.type in match.also or best.type.startswith(whole)
    if best and (best.type == around.subject or _is_kept(match, best)):
        sure = max(best.confidence, THRESHOLD)
        return Decision(match.id, sure, match.reason, match.also)
    clear = best and best.confidence >= THRESHOLD and not _is_as_likely(own, best)
    if best and clear and best is not own and not named:
        return Decision(best.type, best.confidence, best.reason)
    if match.also and all(is_part(type, match.id) for type in match.also):
        own = own or Guess(match.id, THRESHOLD, match.reason)  # Both words say so.
    if own is None:
        return by_text(weighed)
    return Decision(own.type, own.confidence, own.reason, match.also)


def _is_kept(match: Match, best: Guess) -> bool:
    """True if the text speaks most of what is nearly the type of the heading.

    “Other rights” stands above all that is said of rights, “Who sees it” above the
    names of those who process it on behalf, too. How to get a copy is told below
    “Asking for a copy”.
    """
    asks = match.id.startswith("right_") and best.type == "rights_exercise"
    if asks or (match.id, best.type) in _NEARLY_ONE:
        return THRESHOLD <= best.confidence < _OUTWEIGHS
    return (match.id, best.type) in _TOLD_BELOW


def _is_as_likely(own: Guess | None, best: Guess) -> bool:
    """True if what the heading says is hardly less likely than what the text says."""
    return own is not None and best.confidence - own.confidence <= _EVEN


def by_text(weighed: list[Guess]) -> Decision:
    """The likeliest guess, or a question to the editor if none is sure enough."""
    if weighed and weighed[0].confidence >= THRESHOLD:
        best = weighed[0]
        return Decision(best.type, best.confidence, best.reason)
    sure = weighed[0].confidence if weighed else 0.0
    return Decision(
        "other_information", round(1 - sure, 2), Reason.NONE, rivals=tuple(weighed)
    )


def is_part(type: str, whole: str) -> bool:
    """True if sections of ``type`` stand below one of the type ``whole``, or beside."""
    family = next((names for names in _FAMILIES if whole.startswith(names)), ())
    return type != whole and type.startswith(family or (" ",))
