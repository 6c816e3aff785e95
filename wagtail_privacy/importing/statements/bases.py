"""The legal basis of all processing, and the interests it rests on (Article 6(1))."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from wagtail_privacy.importing.statements.sentences import Sentence
from wagtail_privacy.importing.statements.statement import (
    OF_RIGHTS,
    Passage,
    Statement,
)
from wagtail_privacy.vocabulary import LegalBasis


_MAX_INTEREST = 120
_BASIS_ROW = {
    "purpose": "",
    "legal_bases": (),
    "law": "",
    "special_bases": (),
    "legitimate_interests": (),
}
#: By section type: a row without facts.
_EMPTY_ROWS: dict[str, Mapping[str, Any]] = {
    "legal_basis": _BASIS_ROW,
    "purposes": {
        **_BASIS_ROW,
        "data": (),
        "number": None,
        "unit": "",
        "starts": "",
        "starts_words": "",
        "criterion": "",
        "act": "",
        "recipients": (),
        "direct_marketing": None,
    },
}


def read_bases(passage: Passage) -> Iterator[Statement]:
    """Yield the row of facts about all processing, if the section states one basis.

    The interests belong to it where legitimate interests are a basis. A sentence
    about the basis of a part of the processing, here or in another section, makes
    the statement incomplete, and nothing is read then.
    """
    if _is_spoken_of_elsewhere(passage):
        return
    stated = interests = None
    for sentence in passage.sentences:
        if found := _fits(sentence, "legal_basis.all", passage):
            if stated:
                return
            stated = sentence, _bases_in(found["basis"], passage)
        elif not interests and _fits(sentence, "legitimate_interests.all", passage):
            interests = sentence
        elif passage.has("basis", sentence):
            return
    if not stated:
        return
    sentence, bases = stated
    row = {**_EMPTY_ROWS[passage.type], "legal_bases": bases}
    if interests and LegalBasis.LEGITIMATE_INTERESTS in bases:
        row["legitimate_interests"] = _interests_in(interests, passage)
    yield Statement("rows", (row,), sentence)


def read_interests(passage: Passage) -> Iterator[Statement]:
    """Yield the interests of a section about them, if one sentence lists them all."""
    found = [
        (sentence, _interests_in(sentence, passage)) for sentence in passage.sentences
    ]
    if len(found) == 1 and found[0][1]:
        yield Statement("interests", found[0][1], found[0][0])


def _is_spoken_of_elsewhere(passage: Passage) -> bool:
    return any(
        passage.has("basis", sentence)
        for section, sentence in passage.elsewhere()
        if not section.type.startswith(OF_RIGHTS)
    )


def _fits(sentence: Sentence, id: str, passage: Passage) -> re.Match[str] | None:
    if not passage.is_plain(sentence):
        return None
    return sentence.fits(passage.phrases.sentences[id])


def _bases_in(words: str, passage: Passage) -> tuple[str, ...]:
    """The bases that ``words`` name, in the order of the law."""
    named = [
        basis
        for basis, wordings in passage.phrases.bases.items()
        if any(pattern.search(words) for pattern in wordings)
    ]
    return tuple(basis for basis in LegalBasis.values if basis in named)


def _interests_in(sentence: Sentence, passage: Passage) -> tuple[str, ...]:
    """The interests that a sentence lists; none if it is not a plain list.

    “a, b and c” is cut. Two things without a comma stay together: “the development
    and upkeep of our shop” is one interest.
    """
    found = _fits(sentence, "legitimate_interests.all", passage)
    if not found:
        return ()
    words = found["rest"]
    items = passage.phrases.joiners.split(words) if "," in words else [words]
    is_list = not passage.phrases.cues["clauses"].search(words)
    whole = all(item.strip() and len(item) <= _MAX_INTEREST for item in items)
    return tuple(item.strip() for item in items) if is_list and whole else ()
