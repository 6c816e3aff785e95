"""Which reader understands which section, and what becomes of its facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.bases import read_bases, read_interests
from wagtail_privacy.importing.statements.denials import DENIABLE, read_denials
from wagtail_privacy.importing.statements.periods import read_period
from wagtail_privacy.importing.statements.phrases import (
    languages_with_phrases,
    phrases_of,
)
from wagtail_privacy.importing.statements.requests import (
    read_channels,
    read_destination,
)
from wagtail_privacy.importing.statements.rights import read_authority, read_rights
from wagtail_privacy.importing.statements.sentences import sentences_of
from wagtail_privacy.importing.statements.statement import Passage, Statement


_Reader = Callable[[Passage], Iterator[Statement]]
_READERS: dict[str, _Reader] = {
    **dict.fromkeys(DENIABLE, read_denials),
    "purposes": read_bases,
    "legal_basis": read_bases,
    "legitimate_interests": read_interests,
    "retention": read_period,
    "rights": read_rights,
    "rights_exercise": read_channels,
    "complaint": read_authority,
    **dict.fromkeys(
        (
            "right_access",
            "right_rectification",
            "right_erasure",
            "right_restriction",
            "right_portability",
            "right_object",
            "right_object_marketing",
            "right_withdraw_consent",
        ),
        read_destination,
    ),
}
#: Where the older Finnish form states what has a section of its own today.
_SPEAKS_OF = {"recipients": ("transfers",), "processors": ("transfers",)}
#: Types whose facts are part of another section's.
_HOLDS = {
    "purposes": ("legal_basis", "legitimate_interests"),
    "legal_basis": ("legitimate_interests",),
}


def state_facts(sections: list[FoundSection], language: str) -> list[ImportMessage]:
    """Set the facts that the text of ``sections`` states beyond doubt.

    The text stays as it is. A fact of another type than its section’s goes into a
    section of that type, without words, right after it. Return a message for each.
    """
    if language not in languages_with_phrases():
        return []
    phrases = phrases_of(language)
    notice = [(section, sentences_of(section.blocks)) for section in sections]
    homes = Counter(type for item in sections for type in {item.type, *item.also})
    messages: list[ImportMessage] = []
    for section, sentences in notice:
        for type in _types_of(section, homes):
            passage = Passage(section, type, sentences, notice, phrases, language)
            statements = list(_READERS[type](passage))
            if statements:
                home = section if passage.is_own else _insert(type, section, sections)
                messages += _set(home, statements)
                homes[type] += not passage.is_own
    return messages


def _types_of(section: FoundSection, homes: Counter[str]) -> Iterator[str]:
    """The types that ``section`` is read as.

    ``homes`` counts the sections of each type. What two sections tell is not read:
    one could take back what the other says.
    """
    held = _HOLDS.get(section.type, ())
    for type in dict.fromkeys([section.type, *section.also]):
        if type in _READERS and homes[type] == 1 and type not in held:
            yield type
    for type in _SPEAKS_OF.get(section.type, ()):
        if not homes[type]:
            yield type


def _insert(
    type: str, host: FoundSection, sections: list[FoundSection]
) -> FoundSection:
    """Put a section of ``type`` behind ``host``; it has no words of its own."""
    section = FoundSection(type, line=host.line, rank=host.rank)
    sections.insert(_place_of(host, sections) + 1, section)
    return section


def _place_of(host: FoundSection, sections: Sequence[FoundSection]) -> int:
    return next(index for index, item in enumerate(sections) if item is host)


def _set(home: FoundSection, statements: Sequence[Statement]) -> list[ImportMessage]:
    """Give ``home`` its facts, which its words say already."""
    home.facts |= {statement.fact: statement.value for statement in statements}
    home.silent = True
    return [
        ImportMessage(
            "fact-stated",
            statement.sentence.line,
            fact=f"{home.type}.{statement.fact}",
            quote=statement.sentence.text,
        )
        for statement in statements
        if statement.sentence
    ]
