"""The rights that a section lists, and the authority that hears complaints."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django.utils.translation import override

from wagtail_privacy.importing.statements.authorities import authorities_named
from wagtail_privacy.importing.statements.sentences import Sentence
from wagtail_privacy.importing.statements.statement import Passage, Statement
from wagtail_privacy.notice.rights import RIGHT_OF_SECTION
from wagtail_privacy.vocabulary import DataSubjectRight


#: Fewer are mentioned in passing, and are no list of what applies.
_FEWEST = 3


def read_rights(passage: Passage) -> Iterator[Statement]:
    """Yield the rights that the section lists, in the order of the law.

    The list is the choice of those that apply, so it must be whole: a right that is
    spoken of in another way than “you have the right to …”, or that is not known,
    leaves it open. Rights that have sections of their own in the notice belong to it.
    """
    found: set[str] = set()
    first: Sentence | None = None
    for sentence in passage.sentences:
        granted = sentence.fits(passage.phrases.sentences["rights.granted"])
        if granted:
            named = _rights_granted(granted["rest"], passage)
            if not named or _is_open(sentence, passage):
                return
            first = first or sentence
            found |= named
        elif _rights_in(sentence.text, passage):
            return
    if first is None or len(found) < _FEWEST:
        return
    found |= {
        RIGHT_OF_SECTION[section.type].value
        for section, _sentences in passage.notice
        if section.type in RIGHT_OF_SECTION
    }
    rights = tuple(right for right in DataSubjectRight.values if right in found)
    yield Statement("rights", rights, first)
    with override(passage.language):
        yield Statement("reason", _("Stated in the imported notice."))


def read_authority(passage: Passage) -> Iterator[Statement]:
    """Yield the authority if the section names one, and one only."""
    named: dict[str, Sentence] = {}
    for sentence in passage.sentences:
        for id in authorities_named(sentence.text, passage.language):
            if _is_open(sentence, passage):
                return
            named.setdefault(id, sentence)
    if len(named) == 1:
        ((id, sentence),) = named.items()
        yield Statement("authority", id, sentence)


def _rights_granted(words: str, passage: Passage) -> set[str]:
    """The rights that an enumeration names; none if one of its parts is not known."""
    found: set[str] = set()
    for part in passage.phrases.parts.split(words):
        named = _rights_in(part, passage)
        if not named or _is_ambiguous(named):
            return set()
        found |= named
    return found


def _rights_in(words: str, passage: Passage) -> set[str]:
    return {
        right
        for right, rows in passage.phrases.rights.items()
        if any(all(word.search(words) for word in row) for row in rows)
    }


def _is_open(sentence: Sentence, passage: Passage) -> bool:
    """“You can complain” is no hedge here; conditions and denials are."""
    return passage.has("doubt", sentence) or passage.has("denials", sentence)


def _is_ambiguous(rights: set[str]) -> bool:
    """True for “object to marketing”: whether to anything else is not said."""
    return {
        DataSubjectRight.OBJECTION,
        DataSubjectRight.OBJECTION_TO_MARKETING,
    } <= rights
