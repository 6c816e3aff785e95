"""The words of a stored section: what is translated, and what a translator reads.

Everything here works on sections as they are stored in JSON. A **word** has a path
inside its section: ``text``, or ``rows.<id of the row>.purpose``. A **piece** is what
a reader takes for one passage: a field on one line, a line, a paragraph, an item.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import Any

from bs4 import BeautifulSoup, NavigableString, Tag
from wagtail.blocks import (
    Block,
    CharBlock,
    ChooserBlock,
    ListBlock,
    RawHTMLBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
    TextBlock,
)
from wagtail.models import TranslatableMixin

from wagtail_privacy.blocks.not_for_translation import NotForTranslation
from wagtail_privacy.notice.document import plain_text


#: The words of a section by their path, as plain text; none of them is empty.
Words = dict[str, str]

_WORDS = (CharBlock, TextBlock, RichTextBlock, RawHTMLBlock)
_HTML = (RichTextBlock, RawHTMLBlock)
_LISTS = ("ul", "ol")


def is_shared(block: Block) -> bool:
    """Whether the value of ``block``, which has no blocks inside, knows no language.

    It is the line that translation tools draw: they offer words to translators and
    copy everything else.
    """
    if isinstance(block, NotForTranslation):
        return True
    if isinstance(block, ChooserBlock):
        # What has translations is chosen in each language for itself: a page.
        return not issubclass(block.model_class, TranslatableMixin)
    return not is_word(block)


def is_word(block: Block) -> bool:
    """Whether the value of ``block``, which has no blocks inside, is in a language."""
    if isinstance(block, (NotForTranslation, ChooserBlock)):
        return False
    return isinstance(block, _WORDS) or hasattr(block, "get_translatable_segments")


def words_of(block: Block, stored: Any) -> Words:
    """Return the words of a section; ``stored`` is its value in JSON."""
    found = {
        path: plain_text(text) if isinstance(leaf, _HTML) else _one_line(text)
        for path, leaf, text in _leaves(block, stored, "")
    }
    return {path: text for path, text in found.items() if text}


def word_label(block: Block, path: str) -> str:
    """Return the name of the field that the word of this path stands in."""
    labels = []
    for name in path.split("."):
        if isinstance(block, ListBlock):
            block = block.child_block
        elif name in getattr(block, "child_blocks", {}):
            block = block.child_blocks[name]
            labels.append(str(block.label))
    return " – ".join(labels)


def pieces_of(block: Block, stored: Any) -> set[str]:
    """Return the keys of all passages of a section that have a letter in them."""
    return set().union(*pieces_by_path(block, stored).values())


def pieces_by_path(block: Block, stored: Any) -> dict[str, set[str]]:
    """Return the same, apart for each word."""
    found = {}
    for path, leaf, text in _leaves(block, stored, ""):
        lines = html_pieces(text) if isinstance(leaf, _HTML) else text.splitlines()
        found[path] = {piece_key(line) for line in lines if is_in_a_language(line)}
    return found


def html_pieces(source: str) -> list[str]:
    """Return the words of each paragraph, heading and list item of rich text.

    What stands in no element comes last.
    """
    soup = parsed(source)
    found = [element.get_text() for element in passages(soup)]
    return [*found, *map(str, loose_text(soup))]


def parsed(source: str) -> BeautifulSoup:
    return BeautifulSoup(source, "html.parser")


def passages(soup: Tag) -> Iterator[Tag]:
    """Yield the elements that are one passage each, in their order."""
    for element in soup.children:
        if isinstance(element, Tag):
            yield from passages(element) if element.name in _LISTS else [element]


def loose_text(soup: Tag) -> Iterable[NavigableString]:
    """The text that stands in no element, as old imports may have it."""
    return [
        item
        for item in soup.children
        if isinstance(item, NavigableString) and item.strip()
    ]


def piece_key(text: str) -> str:
    """Return the key of a passage: the same for the same words, however spaced."""
    return digest(_one_line(text))


def digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=8).hexdigest()


def is_in_a_language(text: str) -> bool:
    """False for numbers, dates and signs: they are read alike in every language."""
    return any(map(str.isalpha, text))


def _leaves(block: Block, stored: Any, path: str) -> Iterator[tuple[str, Block, str]]:
    """Yield path, block and text of every word in ``stored``."""
    if isinstance(block, StructBlock):
        known = stored if isinstance(stored, Mapping) else {}
        for name, child in block.child_blocks.items():
            yield from _leaves(child, known.get(name), _joined(path, name))
    elif isinstance(block, ListBlock):
        yield from _items(stored, path, lambda _type: block.child_block)
    elif isinstance(block, StreamBlock):
        yield from _items(stored, path, block.child_blocks.get)
    elif is_word(block) and isinstance(stored, str) and stored:
        yield path, block, stored


def _items(stored: Any, path: str, block_of: Any) -> Iterator[tuple[str, Block, str]]:
    """Rows in the form without ids are known by their place."""
    for place, item in enumerate(stored or ()):
        has_id = isinstance(item, Mapping) and item.keys() >= {"type", "value"}
        block = block_of(item["type"] if has_id else "item")
        if block is not None:
            key = item.get("id") if has_id else None
            value = item["value"] if has_id else item
            yield from _leaves(block, value, _joined(path, str(key or place)))


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _one_line(text: str) -> str:
    return " ".join(text.split())
