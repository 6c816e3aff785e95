"""Whether a document is a privacy notice at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from wagtail_privacy.importing.confidence import Reason
from wagtail_privacy.importing.cues import cues_of, words_of_all
from wagtail_privacy.importing.headings.frontmatter import is_title_line
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.sections import FoundSection


#: Types that stand in documents of any kind, or hold what was not recognised.
_ANYWHERE = frozenset(
    {
        "introduction",
        "other_information",
        "document_dates",
        "contact_person",
        "changes",
        "definitions",
        "legal_framework",
        "third_party_services",
        "children",
        "complaint",
        "security",
        "confidentiality",
    }
)
#: What a notice says, and hardly another document all of it.
_CORE = frozenset(
    {
        "controller",
        "data_categories",
        "special_categories",
        "data_sources",
        "purposes",
        "legal_basis",
        "recipients",
        "processors",
        "transfers",
        "retention",
        "rights",
    }
)
#: So much of it makes a notice, whatever its words are: who chats of a notebook.
_MANY_CORE = 5
#: So much of it is enough under headings that are those of notices, word for word.
_KNOWN_CORE = 4
_DATA = frozenset({"data_categories", "special_categories"})
#: Somebody to turn to: the type of a section, or an address, a phone number.
_PARTIES = frozenset({"controller", "joint_controllers", "contact_person", "dpo"})
_REACH = re.compile(r"\S@\S|\((?:at|ät|a)\)|\[at\]|\d{3}[ \d/-]{4,}")
#: A type counts if its decision is at least this sure.
_SURE = 0.6
#: Telling words that a document without a title needs, by how many types it has.
_NEEDED_WORDS = {0: 12, 1: 6, 2: 3, 3: 2, 4: 1, 5: 1, 6: 1}
#: Of so many words one at least speaks of personal data, in a notice of few types.
_SPARSE = 250
_FEW_TYPES = 4
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: Characters and blocks in which the title is looked for.
_TITLE, _TITLE_BLOCKS = 120, 4
#: A line with more words is a sentence, and names no kind of document.
_TITLE_WORDS = 8


def looks_like_notice(
    titles: Sequence[str],
    lines: Sequence[str],
    sections: Sequence[FoundSection],
    language: str,
) -> bool:
    """True if a document is a privacy notice, by its sections and telling words.

    ``titles`` are those that it may have, ``lines`` the texts of its blocks. With the
    title of a notice a document needs little more; one with the title of something else
    needs much.
    """
    found = {
        section.type
        for section in sections
        if section.heading and section.confidence >= _SURE
    }
    types = len(found - _ANYWHERE)
    if _is_part_of_notice(titles, sections, language):
        return True
    words, telling = _count(lines, language)
    first = [title[:_TITLE] for title in (*titles, *lines[:_TITLE_BLOCKS])]
    if _is_other_title(first):
        return types >= _FEW_TYPES + 2 and telling * _SPARSE >= words
    if any(map(is_title_line, first)):
        return types >= 1 or telling >= 2
    known = {item.type for item in sections if item.reason is Reason.HEADING}
    if _has_core(found) or len(known & _CORE) >= _KNOWN_CORE:
        return True
    if types <= _FEW_TYPES and telling * _SPARSE < words:
        return False
    if types <= _FEW_TYPES and not _says_who(found, lines):
        return False
    return telling >= _NEEDED_WORDS.get(types, 0)


def _has_core(found: AbstractSet[str]) -> bool:
    """True for what data there is, what for, who sees it, how long, and what one may.

    The rights may be told one by one.
    """
    rights = any(type.startswith("right_") for type in found)
    core = (found & _CORE) | ({"rights"} if rights else set())
    return len(core) >= _MANY_CORE and not _DATA.isdisjoint(core)


def _says_who(found: AbstractSet[str], lines: Sequence[str]) -> bool:
    """True if a document says whose it is: who tells tales of data has no address."""
    return not _PARTIES.isdisjoint(found) or any(map(_REACH.search, lines))


def _is_part_of_notice(
    titles: Sequence[str], sections: Sequence[FoundSection], language: str
) -> bool:
    """True for a page of one section: its markup or its title says so."""
    if any(section.reason is Reason.MARKUP for section in sections):
        return True
    headed = [section for section in sections if section.heading]
    if len(headed) != 1 or headed[0].reason is not Reason.HEADING:
        return False
    named = (match_heading(title, language, nearly=True) for title in titles)
    types = {match.id for match in named if match} - _ANYWHERE
    return headed[0].type in types


def _count(lines: Sequence[str], language: str) -> tuple[int, int]:
    """How many words there are, and how many speak of personal data."""
    stems = _stems("privacy", language)
    folded = "\n".join(lines).casefold()
    telling = sum(map(folded.count, stems))
    return len(_WORD.findall(folded)), telling


def _is_other_title(titles: Sequence[str]) -> bool:
    """True if the first line with a name of a kind of document is of another kind."""
    for title in titles:
        if is_title_line(title):
            return False
        words = _WORD.findall(title.casefold())
        if len(words) <= _TITLE_WORDS and any(
            _names(words, it) for it in words_of_all("others")
        ):
            return True
    return False


def _names(words: Sequence[str], kind: str) -> bool:
    """True if a word, or the end of a compound, or the whole phrase is ``kind``."""
    if " " in kind:
        return f" {kind} " in f" {' '.join(words)} "
    return any(word == kind or word.endswith(kind) for word in words)


@cache
def _stems(name: str, language: str) -> tuple[str, ...]:
    return cues_of(language).words[name]
