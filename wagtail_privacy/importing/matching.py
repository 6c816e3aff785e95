"""Which section types a heading names.

The recipe: fold case, spaces, dashes and numbering; look for the very words, then
for the same without spaces, without a company's name in front, in parts where one
heading covers several types, and last for nearly the same set of words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache

from wagtail_privacy.importing.cues import cues_of, known_languages
from wagtail_privacy.importing.numbering import NUMBERING


_CITATION = re.compile(
    r"\s*\([^()]*(?:\bart|gdpr|dsgvo|ds-gvo|artik|§|2016/679)[^()]*\)\s*$", re.I
)
_EDGES = " \t:?.!–-—*#\"'”“»«|"
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―", "-"))
_COMPANY = re.compile(
    r"^.{2,60}?\b(?:oyj|oy ab|ab oy|oy|ab|ky|ry|rf|tmi|ltd|gmbh)(?::?n|:s|s)?\s+(?=\S)"
)
_WORD = re.compile(r"[^\W\d_]+")
_WORD_LIKE = re.compile(r"[\w-]+")
_MAX_WORDS = 12
#: “Controller and contact details” is one section, not two.
_IMPLIED = {"controller": "contact_person", "dpo": "contact_person"}
_LINKS = re.compile(r"\s*(?:/| - |,|;|\+|&)\s*")


@dataclass(frozen=True, slots=True)
class Match:
    """The section types that a heading names, the main one first.

    ``choices`` holds the ids among which the body must decide; ``sure`` is false
    for a heading that is only nearly like a known one.
    """

    id: str
    also: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    sure: bool = True


def fold(heading: str) -> str:
    """Return a heading in the form in which headings are compared."""
    text = unicodedata.normalize("NFKC", heading).replace("\u00ad", "")
    text = NUMBERING.sub("", text.strip(_EDGES + " "), count=1)
    text = _CITATION.sub("", text).casefold().translate(_DASHES)
    return " ".join(text.split()).strip(_EDGES)


@dataclass(slots=True)
class Lexicon:
    """All known headings of one language, by their folded forms."""

    language: str
    exact: dict[str, list[str]] = field(default_factory=dict)
    squeezed: dict[str, list[str]] = field(default_factory=dict)
    words: list[tuple[frozenset[str], str]] = field(default_factory=list)
    joiner: re.Pattern[str] = re.compile(r"$^")

    def lookup(self, folded: str) -> list[str]:
        """Ids that stand for exactly this folded heading, spaces aside."""
        return self.exact.get(folded) or self.squeezed.get(
            re.sub(r"[\s-]+", "", folded), []
        )


@cache
def lexicon_of(language: str) -> Lexicon:
    cues = cues_of(language)
    lexicon = Lexicon(language)
    for id, headings in cues.headings.items():
        for heading in headings:
            folded = fold(heading)
            for table, key in (
                (lexicon.exact, folded),
                (lexicon.squeezed, re.sub(r"[\s-]+", "", folded)),
            ):
                ids = table.setdefault(key, [])
                if id not in ids:
                    ids.append(id)
            lexicon.words.append((frozenset(_WORD.findall(folded)), id))
    joiners = "|".join(map(re.escape, cues.words["joiners"]))
    lexicon.joiner = re.compile(rf"\s+(?:{joiners})\s+|{_LINKS.pattern}")
    return lexicon


def match_heading(heading: str, language: str, *, nearly: bool = False) -> Match | None:
    """Return the section types that ``heading`` names in ``language``, if any.

    Headings of the other known languages are taken too, if the very words are
    known. ``nearly`` also takes headings with nearly the same words.
    """
    folded = fold(heading)
    if not folded:
        return None
    lexicon = lexicon_of(language)
    for candidate in dict.fromkeys([folded, _COMPANY.sub("", folded, count=1)]):
        if match := _match_known(candidate, lexicon):
            return match
    for other in known_languages():
        if other != language and (ids := lexicon_of(other).lookup(folded)):
            return _match_of(ids, ())
    return _match_nearly(folded, lexicon) if nearly else None


def _match_stems(folded: str, language: str) -> str | None:
    """The first id whose word beginnings all stand in a heading of few words."""
    words = _WORD_LIKE.findall(folded)
    if not 0 < len(words) <= _MAX_WORDS:
        return None
    for id, rows in cues_of(language).stems.items():
        if any(all(_stands(stem, folded, words) for stem in row) for row in rows):
            return id
    return None


def _stands(stem: str, folded: str, words: list[str]) -> bool:
    """True if a word begins with ``stem``, or a long stem ends a compound."""
    if stem.startswith("^"):
        return folded.startswith(stem[1:])
    return any(word.startswith(stem) for word in words) or (
        len(stem) > 5 and stem in folded
    )


def _match_known(folded: str, lexicon: Lexicon) -> Match | None:
    ids = lexicon.lookup(folded)
    if ids:
        return _match_of(ids, _ids_of_parts(folded, lexicon, stems=True))
    parts = _ids_of_parts(folded, lexicon, stems=False)
    return _match_of(parts[:1], parts) if len(parts) > 1 else None


def _match_of(ids: list[str], parts: list[str]) -> Match:
    """The first id is the main one; a part of another type stands before its whole."""
    combined = [id for id in parts if id in ids] if len(ids) > 1 else []
    main = combined[0] if len(combined) > 1 else ids[0]
    choices = tuple(ids) if len(ids) > 1 and len(combined) < 2 else ()
    also = tuple(id for id in parts if id not in {main, _IMPLIED.get(main)})
    return Match(main, also=() if choices else also, choices=choices)


def _ids_of_parts(folded: str, lexicon: Lexicon, *, stems: bool) -> list[str]:
    """Ids of the parts of a heading that joins several, in their order.

    With ``stems`` a part need not be a heading that is known by itself.
    """
    found: list[list[str]] = []
    parts = lexicon.joiner.split(folded)
    for part in parts if len(parts) > 1 else ():
        ids = lexicon.lookup(part.strip(_EDGES)) if part else []
        if not ids and (found or stems):
            ids = list(filter(None, [_match_stems(part or "", lexicon.language)]))
        found += [ids] if ids else []
    rights = any(len(ids) == 1 and ids[0].startswith("right_") for ids in found)
    chosen = (
        next((id for id in ids if rights and id.startswith("right_")), ids[0])
        for ids in found
    )
    return list(dict.fromkeys(chosen))


def _match_nearly(folded: str, lexicon: Lexicon) -> Match | None:
    words = frozenset(_WORD.findall(folded))
    best, score = "", 0.0
    for known, id in lexicon.words:
        if len(known) < 2 and known != words:
            continue
        likeness = _likeness(words, known)
        if likeness > score:
            best, score = id, likeness
    if score < 0.85:
        best = _match_stems(folded, lexicon.language) or ""
    if not best:
        return None
    parts = _ids_of_parts(folded, lexicon, stems=True)
    main = parts[0] if len(parts) > 1 else best
    also = tuple(id for id in parts if id not in {main, _IMPLIED.get(main)})
    return Match(main, also=also, sure=False)


def _likeness(words: frozenset[str], known: frozenset[str]) -> float:
    """Share of words that have a partner with the same stem on the other side."""
    if not words or not known or abs(len(words) - len(known)) > 1:
        return 0.0
    shared = sum(any(_same_stem(word, other) for other in known) for word in words)
    return shared / max(len(words), len(known))


def _same_stem(word: str, other: str) -> bool:
    """True for two forms of a word: the first three quarters of both are the same."""
    if word == other:
        return True
    length = max(4, (3 * max(len(word), len(other)) + 3) // 4)
    return word[:length] == other[:length]
