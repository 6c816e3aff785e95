"""Headings that say too little: what stands under them decides."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from wagtail_privacy.importing.cues import words_of_all
from wagtail_privacy.importing.headings.matching import Match
from wagtail_privacy.importing.weighing.bodies import telling_of, weigh


_COOKIE_FAMILY = frozenset(
    {"cookies", "analytics", "third_party_services", "cookie_choices"}
)

#: A text with more characters says more than when the notice changed.
_DATES = 60
#: A year, or what a template leaves to fill in.
_DATED = re.compile(r"\b(?:19|20)\d\d\b|[\[{_<…]|\b\d{1,2}[./]\d{1,2}[./]")
#: What stands before the controller: “Service provider” behind it is one who helps.
_OPENING = frozenset({"", "introduction", "register_name", "legal_framework"})


def settle(match: Match, *, heading: str, body: str, before: str, language: str) -> str:
    """Return the section type of a heading that may be several.

    ``before`` is the type of the section above. Rules: standards.md §2.1.
    """
    choices = set(match.choices or (match.id,))
    if (
        "rights" in choices
        and before in _COOKIE_FAMILY
        and _speaks(body, "cookie_words")
    ):
        return "cookie_choices"
    if choices == {"rights", "cookie_choices"}:
        return "rights"
    if choices == {"dpo", "contact_person"}:
        return "dpo" if _speaks(f" {body}", "dpo_words") else "contact_person"
    if placed := _by_place(choices, body, before):
        return placed
    if choices == {"legal_basis", "right_withdraw_consent"}:
        return "right_withdraw_consent" if before.startswith("right") else "legal_basis"
    if choices == {"retention", "right_erasure"}:
        beside = before.startswith("right_")  # “Erasure” below “Your rights”.
        spoken = beside or _speaks(body, "rights_words")
        return "right_erasure" if spoken else "retention"
    if choices == {"transfers", "right_portability"}:
        named = _speaks(heading, "portability_words")
        return "right_portability" if named else "transfers"
    if choices == {"legal_basis", "legal_framework"}:
        basis = before == "purposes" or _speaks(body, "article6_words")
        return "legal_basis" if basis else "legal_framework"
    if choices == {"legal_basis", "register_basis"}:
        return "legal_basis" if _speaks(body, "article6_words") else "register_basis"
    return _by_body(match, body, language) if len(choices) > 1 else match.id


def _tells(body: str) -> bool:
    """True for sentences below “Version history” that have no date."""
    return len(body) > _DATES and not _DATED.search(body)


def _by_place(choices: AbstractSet[str], body: str, before: str) -> str:
    """The type that the place or the length of a section tells, or ""."""
    opens = before in _OPENING
    if choices == {"controller", "processors"}:
        return "controller" if opens else "processors"
    if choices == {"introduction", "purposes"}:
        # “What it is about” introduces at the beginning; later it is what data is for.
        return "introduction" if opens else "purposes"
    if choices == {"changes", "document_dates"}:
        return "document_dates" if len(body) <= _DATES else "changes"
    if choices == {"document_dates"} and _tells(body):
        return "changes"
    return ""


def _by_body(match: Match, body: str, language: str) -> str:
    """The choice that the telling words of the body speak for; the first if none."""
    scores = weigh([telling_of(language).hits(body)], language)
    return max(match.choices, key=lambda type: scores.get(type, 0.0))


def _speaks(text: str, words: str) -> bool:
    folded = text.casefold()
    return any(word in folded for word in words_of_all(words))
