"""Words in another language than the page around them; each says which it is.

A word is found by its key, so that the same passage is known wherever it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from bs4 import Tag
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language_info
from wagtail.blocks import Block, ListBlock, StructBlock

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.blocks.words import (
    is_in_a_language,
    is_word,
    loose_text,
    parsed,
    passages,
    piece_key,
)
from wagtail_privacy.notice import Section


if TYPE_CHECKING:
    from wagtail_privacy.blocks.base import SectionBlock

#: Returns the language of a passage, or None if it is that of the page.
LanguageOf = Callable[[str], str | None]


class ForeignText(str):
    """A text of a template that brings an element with its language along.

    Where HTML is escaped it becomes ``<span lang="…">``; in every other respect it is
    the text itself.
    """

    language: str

    def __new__(cls, text: str, language: str) -> ForeignText:
        self = super().__new__(cls, text)
        self.language = language
        return self

    def __getnewargs__(self) -> tuple[str, str]:
        return str(self), self.language

    def __html__(self) -> SafeString:
        return element_in("span", self.language, str(self))


def foreign(text: str, language: str | None) -> str:
    """Return ``text`` as a ``ForeignText``, or as it is if ``language`` is None."""
    return ForeignText(text, language) if language and text else text


def like(words: str, text: str) -> str:
    """Return ``text``, made from ``words``, in the language that they say."""
    return foreign(text, getattr(words, "language", None))


def element_in(name: str, language: str, html: str) -> SafeString:
    """Return an element that says its language; ``html`` is escaped unless safe."""
    direction = direction_of(language)
    return format_html(
        '<{} lang="{}" dir="{}">{}</{}>', name, language, direction, html, name
    )


def direction_of(language: str) -> str:
    """“rtl” or “ltr”, as Django knows the language."""
    try:
        return "rtl" if get_language_info(language)["bidi"] else "ltr"
    except KeyError:
        return "ltr"


def by_key(languages: Mapping[str, str]) -> LanguageOf:
    """Return the function that looks a passage up by its key."""
    return lambda text: languages.get(piece_key(text))


def mark_words(section: Section, language_of: LanguageOf) -> Section:
    """Return ``section`` with the language on every word that is not the page's.

    Headings and facts become ``ForeignText``, paragraphs and list items of the rich
    texts get ``lang`` and ``dir``. Choices, names of organisations and whatever else
    is no word stay as they are.
    """
    section_type = section_types.get(section.type)
    has_facts = section_type is not None and section_type.block is not None
    block = _block_of(section.type, section_type.block) if has_facts else None
    facts = {
        name: _marked(block.fact_blocks[name], fact, language_of)
        if block and name in block.fact_blocks
        else fact
        for name, fact in section.facts.items()
    }
    return replace(
        section,
        heading=foreign(section.heading, language_of(section.heading)),
        lead=mark_html(section.lead, language_of),
        html=mark_html(section.html, language_of),
        facts=facts or section.facts,
    )


def mark_html(source: str, language_of: LanguageOf) -> str:
    """Return rich text whose foreign paragraphs and list items say their language."""
    if not source:
        return source
    soup = parsed(source)
    for text in loose_text(soup):
        if language_of(text):
            text.wrap(soup.new_tag("p"))
    found = [
        (element, language)
        for element in passages(soup)
        if (language := language_of(element.get_text()))
    ]
    for element, language in found:
        _say_language(element, language)
    return str(soup) if found else source


def _say_language(element: Tag, language: str) -> None:
    element["lang"], element["dir"] = language, direction_of(language)


def _marked(block: Block, fact: Any, language_of: LanguageOf) -> Any:
    if isinstance(block, StructBlock) and isinstance(fact, Mapping):
        return {
            name: _marked(block.child_blocks[name], value, language_of)
            if name in block.child_blocks
            else value
            for name, value in fact.items()
        }
    if isinstance(block, ListBlock) and isinstance(fact, tuple):
        return tuple(_marked(block.child_block, item, language_of) for item in fact)
    return _marked_words(fact, language_of) if is_word(block) else fact


def _marked_words(fact: Any, language_of: LanguageOf) -> Any:
    """A text, or a tuple of lines."""
    if isinstance(fact, tuple):
        return tuple(_marked_words(line, language_of) for line in fact)
    if isinstance(fact, ForeignText) or not isinstance(fact, str):
        return fact  # What comes from elsewhere says its language already.
    return foreign(fact, language_of(fact)) if is_in_a_language(fact) else fact


@cache
def _block_of(type_id: str, block: type[SectionBlock]) -> SectionBlock:
    """One block for all sections of a type; ``block`` is the class of the type."""
    return block(type_id)
