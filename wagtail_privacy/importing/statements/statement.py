"""One fact, and the sentence that states it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.phrases import Phrases
from wagtail_privacy.importing.statements.sentences import Sentence


#: How the types begin that speak of the reader’s rights, not of what is done.
OF_RIGHTS = ("right", "complaint")


@dataclass(frozen=True, slots=True)
class Statement:
    """The value of a fact of a section type, as ``sentence`` states it.

    Without a sentence it is a note that belongs to another fact.
    """

    fact: str
    value: Any
    sentence: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A section to be understood.

    ``type`` is what it is read as: its own type, or another that its text speaks of.
    ``notice`` has every section of the notice with its sentences.
    """

    section: FoundSection
    type: str
    sentences: Sequence[Sentence]
    notice: Sequence[tuple[FoundSection, Sequence[Sentence]]]
    phrases: Phrases
    language: str

    @property
    def is_own(self) -> bool:
        return self.type == self.section.type

    def elsewhere(self) -> Iterator[tuple[FoundSection, Sentence]]:
        """The sentences of the other sections."""
        for section, sentences in self.notice:
            if section is not self.section:
                yield from ((section, sentence) for sentence in sentences)

    def has(self, cue: str, sentence: Sentence) -> bool:
        """True if a word of the list ``cue`` stands in the sentence."""
        return bool(self.phrases.cues[cue].search(sentence.text))

    def is_hedged(self, sentence: Sentence) -> bool:
        """True for a sentence with a hedge, an exception, a condition or a “can”."""
        return self.has("doubt", sentence) or self.has("modals", sentence)

    def is_plain(self, sentence: Sentence) -> bool:
        """True for a sentence that states, and neither hedges nor denies."""
        return not self.is_hedged(sentence) and not self.has("denials", sentence)
