"""How a translation stands to its source, section by section and word by word.

Nothing here reads the database. A word is out of date if the source’s word has
changed since the translation’s was written; facts have no words, so they never are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from wagtail_privacy.blocks.words import (
    Words,
    digest,
    is_in_a_language,
    piece_key,
    pieces_by_path,
    pieces_of,
    words_of,
)
from wagtail_privacy.models.translating.contents import Contents


#: By section, path and digest of the own text: digest of the source’s, its revision.
MadeFrom = dict[str, dict[str, dict[str, list[Any]]]]

#: How many texts of one word are remembered, until somebody asks ``is_long``.
_REMEMBERED = 50
#: What a section is read for; the words of rows may well be alike: names, acts.
_PROSE = ("heading", "lead", "text")


@dataclass
class Comparison:
    """A translation beside its source. Ids of sections; foreign passages by key."""

    outdated: list[str] = field(default_factory=list)
    untranslated: list[str] = field(default_factory=list)
    foreign: set[str] = field(default_factory=set)


def remember(
    made_from: MadeFrom,
    source: Contents,
    own: Contents,
    revision: int | None,
    *,
    alike: set[str] = frozenset(),
) -> None:
    """Note in ``made_from`` what each word of ``own`` that is new was written from.

    A word that says what the source says has not been translated yet, unless all its
    passages are in ``alike``. ``revision`` is the key of the source’s revision, for
    the comparison that an editor is shown.
    """
    settled = _settled(own, alike)
    for id, path, text, original in _words(source, own):
        if text != original or (id, path) in settled:
            known = made_from.setdefault(id, {}).setdefault(path, {})
            known.setdefault(digest(text), [digest(original), revision])


def _settled(own: Contents, alike: set[str]) -> set[tuple[str, str]]:
    """Section and path of the words whose passages are all in ``alike``."""
    return {
        (id, path)
        for id, (block, value) in (own.items() if alike else ())
        for path, pieces in pieces_by_path(block, value).items()
        if pieces and pieces <= alike
    }


def is_long(made_from: MadeFrom) -> bool:
    """Whether a word has had so many texts that it is time to forget most of them."""
    return any(
        len(known) > _REMEMBERED
        for paths in made_from.values()
        for known in paths.values()
    )


def forget(made_from: MadeFrom, kept: Iterable[Contents]) -> MadeFrom:
    """Return ``made_from`` with the texts alone that stand in one of ``kept``."""
    versions = list(kept)
    found: MadeFrom = {}
    for id, paths in made_from.items():
        texts = [words_of(*version[id]) for version in versions if id in version]
        for path, known in paths.items():
            wanted = {digest(words.get(path, "")) for words in texts}
            rest = {key: origin for key, origin in known.items() if key in wanted}
            if rest:
                found.setdefault(id, {})[path] = rest
    return found


def accept(
    made_from: MadeFrom,
    source: Contents,
    own: Contents,
    revision: int | None,
    section: str,
) -> None:
    """Note that the words of one section are right for what the source says now."""
    for id, path, text, original in _words(source, own):
        if id == section and text != original:
            known = made_from.setdefault(id, {}).setdefault(path, {})
            known[digest(text)] = [digest(original), revision]
    if section not in source:
        made_from.pop(section, None)


def compare(
    made_from: MadeFrom,
    source: Contents,
    own: Contents,
    *,
    alike: set[str] = frozenset(),
    foreign: set[str] = frozenset(),
) -> Comparison:
    """Return how ``own`` stands to ``source``.

    ``foreign`` are passages that were foreign before: they are still, though the
    source may have changed. Passages in ``alike`` are not.
    """
    found = Comparison()
    for id, (block, value) in own.items():
        pieces = pieces_of(block, value) - alike
        theirs = pieces_of(*source[id]) if id in source else set()
        left = pieces & (theirs | foreign)
        found.foreign |= left
        words = words_of(block, value)
        if left and _is_untranslated(words, pieces, left, block, value):
            found.untranslated.append(id)
        elif id not in source:
            found.outdated += [id] if made_from.get(id) else []
        elif outdated_paths(made_from, id, words_of(*source[id]), words):
            found.outdated.append(id)
    return found


def revision_of(made_from: MadeFrom, section: str, words: Words) -> int | None:
    """The revision of the source that the oldest of ``words`` were written from."""
    keys = [
        known[digest(text)][1]
        for path, known in made_from.get(section, {}).items()
        if digest(text := words.get(path, "")) in known
    ]
    return min((key for key in keys if key), default=None)


def _is_untranslated(
    words: Words, pieces: set[str], left: set[str], block: Any, value: Any
) -> bool:
    """Whether a sentence is left in the source’s language, or nothing is translated."""
    if pieces == left:
        return True
    prose = {name: value.get(name) for name in _PROSE if name in words}
    return bool(pieces_of(block, prose) & left)


def outdated_paths(
    made_from: MadeFrom, section: str, now: Words, own: Words
) -> list[str]:
    """Return the paths of the words of a section whose source has changed since.

    ``now`` are the words of the source, ``own`` those of the translation.
    """
    known = made_from.get(section)
    if not known:
        return []
    return [
        path
        for path in {**now, **known}
        if _has_moved_on(known.get(path), own.get(path, ""), now.get(path, ""))
    ]


def _has_moved_on(known: dict[str, list[Any]] | None, text: str, original: str) -> bool:
    """Whether ``text`` was written from something else than ``original``."""
    if text == original or not is_in_a_language(text + original):
        return False
    if known is None:
        return not text  # The source says something where it said nothing before.
    written_from = known.get(digest(text))
    return written_from is not None and written_from[0] != digest(original)


def _words(source: Contents, own: Contents) -> Iterator[tuple[str, str, str, str]]:
    """Yield section, path, own text and source’s text of all words of common sections.

    Where one of the two says nothing, its text is "".
    """
    for id, (block, value) in own.items():
        if id in source:
            ours, theirs = words_of(block, value), words_of(*source[id])
            for path in {**theirs, **ours}:
                text, original = ours.get(path, ""), theirs.get(path, "")
                if is_in_a_language(text + original):
                    yield id, path, text, original


def title_piece(title: str) -> set[str]:
    """The key of a page’s title, which is a passage of its page."""
    return {piece_key(title)} if is_in_a_language(title) else set()
