"""Facts for any section type: every one filled, or drawn at random.

They are in the form that a page stores, and made from the block itself: a type that
gains a fact is tried with it at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from wagtail import blocks

from wagtail_privacy.blocks import SectionBlock, build_block, section_types
from wagtail_privacy.blocks.cookie_services import CookieServiceChooserBlock
from wagtail_privacy.blocks.organisations import OrganisationChooserBlock
from wagtail_privacy.blocks.structured import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import LinesBlock, YesNoBlock


#: The types that say their facts in standard sentences.
STRUCTURED = [
    item.id
    for item in section_types
    if item.block and issubclass(item.block, StructuredBlock)
]


def new_block(type_id: str) -> SectionBlock:
    """A block of the type, as a stream would name it."""
    block = build_block(section_types[type_id])
    block.set_name(type_id)
    return block


def every_fact(
    block: SectionBlock,
    organisation: int | None = None,
    *,
    rows: int = 2,
    word: str = "",
) -> dict[str, Any]:
    """Return all facts of ``block``, filled, as a page stores them.

    Its lists have ``rows`` rows, and its words begin with ``word``.
    """
    return {
        name: filled(child, organisation, rows=rows, word=word)
        for name, child in block.fact_blocks.items()
    }


def filled(
    block: blocks.Block, organisation: int | None, *, rows: int = 2, word: str = ""
) -> Any:
    """Return a stored value of ``block`` with everything in it that it takes."""
    if isinstance(block, OrganisationChooserBlock):
        return organisation
    if isinstance(block, blocks.StructBlock):
        return {
            name: filled(child, organisation, rows=rows, word=word)
            for name, child in block.child_blocks.items()
        }
    if isinstance(block, blocks.ListBlock):
        child = block.child_block
        return [
            filled(child, organisation, rows=rows, word=word) for _turn in range(rows)
        ]
    leaf = _LEAVES[kind_of(block)](block)
    return f"{word}{leaf}" if word and kind_of(block) in _WORDY else leaf


def drawn(block: blocks.Block, organisations: list[int]) -> st.SearchStrategy[Any]:
    """Draw stored values of ``block``, empty ones among them."""
    if isinstance(block, OrganisationChooserBlock):
        return st.sampled_from([None, *organisations])
    if isinstance(block, blocks.StructBlock):
        return st.fixed_dictionaries(
            {
                name: drawn(child, organisations)
                for name, child in block.child_blocks.items()
            }
        )
    if isinstance(block, blocks.ListBlock):
        return st.lists(drawn(block.child_block, organisations), max_size=3)
    return _DRAWN[kind_of(block)](block)


def drawn_facts(
    block: SectionBlock, organisations: list[int]
) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {name: drawn(child, organisations) for name, child in block.fact_blocks.items()}
    )


def kind_of(block: blocks.Block) -> type[blocks.Block]:
    """The first class of ``block`` that these tables know."""
    return next(cls for cls in type(block).__mro__ if cls in _LEAVES)


def stored(block: blocks.Block, value: Any) -> Any:
    """The value as it is stored, but for the random ids of list items.

    A field that nobody has filled in holds None, "" or []: the same nothing.
    """
    return _plain(block.get_prep_value(value))


def _plain(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _plain(item) for key, item in data.items() if key != "id"}
    if isinstance(data, list):
        return [_plain(item) for item in data] or None
    return None if data == "" else data


def sample_value(type_id: str, organisation: Any) -> dict[str, Any]:
    """Return the sample of the block's preview, stored, with a real organisation.

    Its words are in the active language.
    """
    block = new_block(type_id)
    return _with_organisation(
        block.get_prep_value(block.get_preview_value()), block, organisation.pk
    )


def _with_organisation(value: Any, block: blocks.Block, key: int) -> Any:
    if isinstance(block, OrganisationChooserBlock):
        return key
    if isinstance(block, blocks.StructBlock):
        return {
            name: _with_organisation(value[name], child, key)
            for name, child in block.child_blocks.items()
        }
    if isinstance(block, blocks.ListBlock):
        return [
            {**item, "value": _with_organisation(item["value"], block.child_block, key)}
            for item in value
        ]
    return value


def _options(block: Any) -> list[str]:
    return [value for value, _label in block.field.choices if value]


_LEAVES: dict[type[blocks.Block], Callable[[Any], Any]] = {
    # What the row says itself is tried; a service of the registry says more.
    CookieServiceChooserBlock: lambda block: None,
    YesNoBlock: lambda block: "yes",
    LinesBlock: lambda block: f"First {block.name}\nSecond {block.name}",
    blocks.ChoiceBlock: lambda block: _options(block)[-1],
    blocks.MultipleChoiceBlock: _options,
    blocks.IntegerBlock: lambda block: 3,
    blocks.DateBlock: lambda block: "2026-08-01",
    blocks.BooleanBlock: lambda block: True,
    blocks.EmailBlock: lambda block: "privacy@kuusikko.example",
    blocks.URLBlock: lambda block: "https://kuusikko.example/privacy/",
    blocks.TextBlock: lambda block: f"Words about {block.name}.",
    blocks.CharBlock: lambda block: f"Words about {block.name}",
}
_WORDY = {LinesBlock, blocks.TextBlock, blocks.CharBlock}
#: Letters, signs that HTML knows, and what an editor leaves around them.
_WORDS = st.text(alphabet="aäÖ <&>'\"{}%.–", max_size=12).map(str.strip)
_DRAWN: dict[type[blocks.Block], Callable[[Any], st.SearchStrategy[Any]]] = {
    # The second is no service: one that was chosen and has been deleted.
    CookieServiceChooserBlock: lambda block: st.sampled_from([None, 2_000_000]),
    YesNoBlock: lambda block: st.sampled_from(["", "yes", "no"]),
    LinesBlock: lambda block: st.lists(
        _WORDS.map(lambda line: " ".join(line.split())).filter(bool), max_size=3
    ).map("\n".join),
    blocks.ChoiceBlock: lambda block: st.sampled_from(["", *_options(block)]),
    blocks.MultipleChoiceBlock: lambda block: st.sets(
        st.sampled_from(_options(block))
    ).map(lambda chosen: [value for value in _options(block) if value in chosen]),
    blocks.IntegerBlock: lambda block: st.none() | st.integers(0, 200),
    blocks.DateBlock: lambda block: st.none() | st.dates().map(str),
    blocks.BooleanBlock: lambda block: st.booleans(),
    blocks.EmailBlock: lambda block: st.sampled_from(["", "a@kuusikko.example"]),
    blocks.URLBlock: lambda block: st.sampled_from(["", "https://kuusikko.example/"]),
    blocks.TextBlock: lambda block: _WORDS,
    blocks.CharBlock: lambda block: _WORDS,
}
