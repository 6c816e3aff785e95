"""“We do not …”: a section that says this, and nothing else, states a fact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wagtail_privacy.importing.statements.sentences import Sentence
from wagtail_privacy.importing.statements.statement import (
    OF_RIGHTS,
    Passage,
    Statement,
)
from wagtail_privacy.vocabulary import AutomatedDecisions, TransferStatus


_NOT = {"none": False}
#: By section type: its fact, and the value that follows from what is said. What is
#: said are ids of sentences in ``<language>.toml``, sorted, without the type.
_OUTCOMES: dict[str, tuple[str, dict[str, Any]]] = {
    "recipients": ("disclosed", _NOT),
    "processors": ("used", _NOT),
    "transfers": (
        "status",
        {
            "none": TransferStatus.NONE.value,
            "with_consent": TransferStatus.WITH_CONSENT.value,
        },
    ),
    "automated_decisions": (
        "kind",
        {
            "none": AutomatedDecisions.NONE.value,
            "no_decisions no_profiling": AutomatedDecisions.NONE.value,
            "no_decisions profiling": AutomatedDecisions.PROFILING.value,
        },
    ),
    "special_categories": ("processed", _NOT),
    "children": ("addressed", _NOT),
    "security_manual": ("kept", _NOT),
    "direct_marketing": ("used", _NOT),
    "communications_recording": ("recorded", _NOT),
    "cctv": ("recorded", _NOT),
    "directory_publication": ("published", _NOT),
}
DENIABLE = tuple(_OUTCOMES)


def read_denials(passage: Passage) -> Iterator[Statement]:
    """Yield the fact of a passage of a ``DENIABLE`` type if nothing speaks against it.

    In a section of this type every sentence must say it. In a section of another
    type, and in the rest of the notice, no other sentence must touch the subject.
    """
    fact, outcomes = _OUTCOMES[passage.type]
    said: dict[str, Sentence] = {}
    for sentence in passage.sentences:
        id = _id_of(sentence, passage)
        if id:
            said.setdefault(id, sentence)
        elif passage.is_own or _touches(sentence, passage):
            return
    value = outcomes.get(" ".join(sorted(said)))
    if value is not None and not _is_contradicted(passage):
        yield Statement(fact, value, next(iter(said.values())))


def _id_of(sentence: Sentence, passage: Passage) -> str:
    """What a sentence says about the type, or "" if it is something else."""
    if passage.is_hedged(sentence):
        return ""
    for id, pattern in passage.phrases.sentences.items():
        type, _dot, said = id.partition(".")
        if type == passage.type and sentence.fits(pattern):
            return _in_full(passage) if said == "short" else said
    return ""


def _in_full(passage: Passage) -> str:
    """What “No.” says: under a heading of this type that names the subject itself."""
    topic = passage.phrases.topics[passage.type]
    return "none" if passage.is_own and topic.search(passage.section.heading) else ""


def _is_contradicted(passage: Passage) -> bool:
    """True if another section touches the subject and does not say the same."""
    return any(
        _touches(sentence, passage)
        and not section.type.startswith(OF_RIGHTS)
        and not _id_of(sentence, passage)
        for section, sentence in passage.elsewhere()
    )


def _touches(sentence: Sentence, passage: Passage) -> bool:
    topic = passage.phrases.topics.get(passage.type)
    return bool(topic and topic.search(sentence.text))
