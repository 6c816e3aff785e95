"""Which rights a reader has: they follow from the legal bases of the processing.

The matrix is that of the Finnish Data Protection Ombudsman, “Rights of data subjects
in different situations”; it goes back to GDPR Articles 17(3), 20(1), 21(1) and 7(3).
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from typing import Any

from wagtail_privacy.notice.document import Notice, Section
from wagtail_privacy.vocabulary import (
    DataSubjectRight,
    DecisionGround,
    LegalBasis,
    MarketingGround,
    SpecialBasis,
)


#: The right that a section type tells alone.
RIGHT_OF_SECTION: dict[str, DataSubjectRight] = {
    "right_access": DataSubjectRight.ACCESS,
    "right_rectification": DataSubjectRight.RECTIFICATION,
    "right_erasure": DataSubjectRight.ERASURE,
    "right_restriction": DataSubjectRight.RESTRICTION,
    "right_portability": DataSubjectRight.PORTABILITY,
    "right_object": DataSubjectRight.OBJECTION,
    "right_object_marketing": DataSubjectRight.OBJECTION_TO_MARKETING,
    "right_withdraw_consent": DataSubjectRight.WITHDRAWAL,
    "complaint": DataSubjectRight.COMPLAINT,
}
_ALWAYS = {
    DataSubjectRight.INFORMATION,
    DataSubjectRight.ACCESS,
    DataSubjectRight.RECTIFICATION,
    DataSubjectRight.RESTRICTION,
    DataSubjectRight.AUTOMATED_DECISIONS,
    DataSubjectRight.COMPLAINT,
}
#: What each basis gives besides.
_BY_BASIS: dict[str, set[DataSubjectRight]] = {
    LegalBasis.CONSENT: {
        DataSubjectRight.ERASURE,
        DataSubjectRight.PORTABILITY,
        DataSubjectRight.WITHDRAWAL,
    },
    LegalBasis.CONTRACT: {DataSubjectRight.ERASURE, DataSubjectRight.PORTABILITY},
    LegalBasis.LEGAL_OBLIGATION: set(),
    LegalBasis.VITAL_INTERESTS: {DataSubjectRight.ERASURE},
    LegalBasis.PUBLIC_TASK: {DataSubjectRight.OBJECTION},
    LegalBasis.LEGITIMATE_INTERESTS: {
        DataSubjectRight.ERASURE,
        DataSubjectRight.OBJECTION,
    },
}
#: Practices with a legal basis of their own; where one is denied, so is its basis.
_DENIALS = {
    "communications_recording": "recorded",
    "cctv": "recorded",
    "directory_publication": "published",
    "direct_marketing": "used",
    "special_categories": "processed",
}

#: The notice that was asked about last, and its rights: each of its sections asks.
_latest: tuple[Notice | None, tuple[DataSubjectRight, ...]] = (None, ())


def rights_by_basis(
    bases: Set[str], *, is_marketing: bool, is_consent: bool = False
) -> tuple[DataSubjectRight, ...]:
    """Return the rights that processing on ``bases`` gives, in the order of the law.

    ``bases`` are values of ``LegalBasis``; with none, or one that is not in the list,
    nothing is known and every right is told. ``is_marketing``: data is used for
    direct marketing (Article 21(2)). ``is_consent``: there is explicit consent besides
    (Articles 9(2)(a) and 22(2)(c)).
    """
    if not bases or not bases <= _BY_BASIS.keys():
        return tuple(DataSubjectRight)
    found = _ALWAYS.union(*(_BY_BASIS[basis] for basis in bases))
    if is_marketing:
        found.add(DataSubjectRight.OBJECTION_TO_MARKETING)
    if is_consent:
        found.add(DataSubjectRight.WITHDRAWAL)
    return tuple(right for right in DataSubjectRight if right in found)


def rights_of(notice: Notice | None) -> tuple[DataSubjectRight, ...]:
    """Return the rights that ``notice`` gives its readers, in the order of the law.

    The choice that an editor made in a section about the rights goes before what
    follows from the legal bases.
    """
    global _latest
    if notice is None:
        return tuple(DataSubjectRight)
    known, rights = _latest
    if known is not notice:
        rights = chosen_rights(notice) or rights_by_basis(
            legal_bases(notice),
            is_marketing=_is_marketing(notice),
            is_consent=_is_explicit_consent(notice),
        )
        _latest = (notice, rights)
    return rights


def chosen_rights(notice: Notice) -> tuple[DataSubjectRight, ...]:
    """Return the rights that an editor chose; () where they follow from the bases."""
    for section in notice.of_type("rights"):
        chosen = set(section.facts.get("rights", ()))
        if found := tuple(right for right in DataSubjectRight if right in chosen):
            return found
    return ()


def legal_bases(notice: Notice) -> frozenset[str]:
    """Return the legal bases of all processing; empty if one of them is not stated.

    Where bases have a list of their own, it speaks for purposes that name none. Prose
    about purposes or bases states nothing that this function understands.
    """
    by_basis = list(_rows(notice, "legal_basis"))
    by_purpose = list(_rows(notice, "purposes"))
    stated = [_bases_of(row) for row in by_basis or by_purpose]
    if not all(stated):
        return frozenset()
    practices = {
        basis
        for section in notice.sections
        if not _is_denied(section)
        for basis in _bases_of(section.facts)
    }
    if not stated and not (practices and _is_about_practices_alone(notice)):
        return frozenset()
    purposes = map(_bases_of, by_purpose)
    return frozenset(practices.union(_implied(notice), *stated, *purposes))


def sections_of_rights(notice: Notice | None) -> dict[DataSubjectRight, Section]:
    """Return the sections that tell one right each, by the right.

    A section that is silent tells it by its text, and so does one of another type
    that covers it; without text they tell nothing.
    """
    found: dict[DataSubjectRight, Section] = {}
    for section in notice.sections if notice else ():
        is_text = section.has_text or section.has_lead
        for type, right in RIGHT_OF_SECTION.items():
            says_it = section.type == type and not section.silent
            if says_it or (is_text and section.covers(type)):
                found.setdefault(right, section)
    return found


def _is_marketing(notice: Notice) -> bool:
    """Whether data is used for direct marketing, or a section speaks of it at all."""
    if any(row.get("direct_marketing") for row in _rows(notice, "purposes")):
        return True
    return any(
        not _is_denied(section) and _says_anything(section)
        for section in notice.of_type("direct_marketing")
    )


def _is_explicit_consent(notice: Notice) -> bool:
    rows = [*_rows(notice, "purposes"), *_rows(notice, "legal_basis")]
    found = {basis for row in rows for basis in row.get("special_bases") or ()}
    for section in notice.sections:
        if section.type == "special_categories" and not _is_denied(section):
            found.update(section.facts.get("conditions", ()))
        if section.type == "automated_decisions":
            found.add(section.facts.get("ground", ""))
    return not found.isdisjoint(
        {SpecialBasis.EXPLICIT_CONSENT.value, DecisionGround.EXPLICIT_CONSENT.value}
    )


def _implied(notice: Notice) -> Iterator[str]:
    """The bases that sections speak of without a list of bases."""
    for section in notice.of_type("legitimate_interests"):
        if _says_anything(section):
            yield LegalBasis.LEGITIMATE_INTERESTS
    for section in notice.sections:
        if section.type == "direct_marketing" and not _is_denied(section):
            if section.facts.get("ground") == MarketingGround.CONSENT:
                yield LegalBasis.CONSENT
            if section.facts.get("ground") == MarketingGround.LEGITIMATE_INTERESTS:
                yield LegalBasis.LEGITIMATE_INTERESTS


def _is_about_practices_alone(notice: Notice) -> bool:
    """True for a notice about cameras, say, that has no purposes of another kind."""
    return not any(
        _says_anything(section)
        for type in ("purposes", "legal_basis")
        for section in notice.of_type(type)
    )


def _is_denied(section: Section) -> bool:
    return section.facts.get(_DENIALS.get(section.type, "")) is False


def _says_anything(section: Section) -> bool:
    """Whether it has text or facts, told to visitors or not."""
    return not replace(section, silent=False).is_empty


def _bases_of(facts: Any) -> tuple[str, ...]:
    return tuple(facts.get("legal_bases") or ())


def _rows(notice: Notice, type: str) -> Iterator[Any]:
    """The rows of all sections of a type, without those that are still empty."""
    for section in notice.sections:
        if section.type == type:
            for row in section.facts.get("rows", ()):
                if any(row.values()):
                    yield row
