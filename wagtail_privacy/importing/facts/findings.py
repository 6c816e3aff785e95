"""What is read out of a notice beside its sections: evidence, services, gaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.cookie_tables import find_cookies, merge_services
from wagtail_privacy.importing.facts.particulars import Particulars
from wagtail_privacy.importing.facts.service_names import NamedService, find_services
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind, Outline
from wagtail_privacy.importing.patterns.placeholders import report_placeholders
from wagtail_privacy.importing.recognition import Recognised
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.sentences import Sentence, sentences_of


@dataclass(frozen=True, slots=True)
class Findings:
    """Where each fact was taken from, and the services and cookies that are named."""

    evidence: tuple[Evidence, ...] = ()
    services: tuple[NamedService, ...] = ()


def find_more(
    outline: Outline, recognised: Recognised, particulars: Particulars, language: str
) -> Findings:
    """Return what the notice says beside its sections.

    What somebody forgot to fill in becomes messages of ``recognised``. The web page
    around the notice is not read: its cookie bar is none of the notice.
    """
    recognised.messages += report_placeholders(outline.blocks, recognised.title)
    blocks = [block for section in recognised.sections for block in section.blocks]
    sentences = [*_headings(recognised.sections), *_each(blocks)]
    named = find_services(sentences, language)
    services = merge_services(named, find_cookies(outline.tables, blocks))
    evidence = [
        *particulars.evidence,
        *_of_statements(recognised, {item.fact for item in particulars.evidence}),
    ]
    return Findings(tuple(evidence), tuple(services))


def _headings(sections: Iterable[FoundSection]) -> list[Sentence]:
    """Headings name services, too: “4.2 Matomo”."""
    return [Sentence(item.heading, item.line) for item in sections if item.heading]


def _each(blocks: Iterable[Block]) -> Iterator[Sentence]:
    """The sentences of each block by itself: a row of a table goes on in no other."""
    for block in blocks:
        if block.kind in (Kind.PARAGRAPH, Kind.ITEM):
            yield from sentences_of([block])
        else:
            yield Sentence(block.text, block.line)


def _of_statements(recognised: Recognised, known: set[str]) -> list[Evidence]:
    """The sentence that states each fact of a section beyond doubt."""
    values = {
        f"{section.type}.{fact}": value
        for section in recognised.sections
        for fact, value in section.facts.items()
    }
    return [
        Evidence(
            message.fact, _as_text(values[message.fact]), message.quote, message.line
        )
        for message in recognised.messages
        if _is_statement(message) and message.fact in values.keys() - known
    ]


def _is_statement(message: ImportMessage) -> bool:
    return message.code == "fact-stated"


def _as_text(value: object) -> str:
    """A fact in one line: the entries of a list, the filled parts of a row."""
    if isinstance(value, dict):
        parts = (_as_text(item) for item in value.values())
        return " ".join(filter(None, parts))
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, map(_as_text, value)))
    return "" if value is None else str(value)
