"""Sections made of what is written once and of what is written in each language."""

from collections.abc import Iterable, Mapping
from typing import Any

from wagtail.blocks import StreamValue

from wagtail_privacy.blocks.stream import NoticeSectionsBlock
from wagtail_privacy.notice import Section
from website.demo.literals import SectionText, SharedFacts
from website.demo.markup import rich_text
from website.demo.named import Named
from website.demo.tree import key_of


def stream_of(
    block: NoticeSectionsBlock,
    key: str,
    texts: Iterable[SectionText],
    shared: SharedFacts,
    language: str,
    named: Named,
) -> StreamValue:
    """Return the stream of ``texts``, whose facts are joined with ``shared``.

    Sections and rows get ids from ``key`` and their names, so that translations have
    the same ones: by them a fact that an editor changes finds its way.
    """
    sections = [
        _section(key, text, _facts(text, shared.get(text.type, {}), language, named))
        for text in texts
    ]
    stream = block.from_sections(sections)
    for item in stream:
        if names := shared.get(item.block_type, {}).get("rows"):
            rows = item.value["rows"].bound_blocks
            for row, name in zip(rows, names, strict=True):
                row.id = str(key_of(key, item.block_type, name))
    return stream


def _facts(
    text: SectionText,
    shared: Mapping[str, Any],
    language: str,
    named: Named,
) -> dict[str, Any]:
    """Return the facts of a section; its rows are in the order of the shared ones."""
    facts = {**shared, **text.facts}
    rows = shared.get("rows", {})
    if rows.keys() != text.rows.keys():
        raise ValueError(f"{text.type} has other rows in {language}: {[*text.rows]}")
    if rows:
        facts["rows"] = tuple(
            _with_named({**row, **text.rows[name]}, language, named)
            for name, row in rows.items()
        )
    return facts


def _with_named(row: dict[str, Any], language: str, named: Named) -> dict[str, Any]:
    """Return a row with the organisation and the cookie service that it names."""
    if "organisation" in row:
        organisation = named.organisations[row["organisation"]]
        row = {**row, "organisation": organisation.to_party(language)}
    if "service" in row:
        row = {**row, "service": named.services[row["service"]].pk}
    return row


def _section(key: str, text: SectionText, facts: dict[str, Any]) -> Section:
    return Section(
        type=text.type,
        id=str(key_of(key, text.type)),
        heading=text.heading,
        html=rich_text(text.text),
        facts=facts,
        also=text.also,
        anchor=text.type.replace("_", "-"),
        lead=rich_text(text.lead),
        silent=text.silent,
    )
