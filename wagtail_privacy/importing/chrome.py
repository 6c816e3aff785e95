"""Lines of the page around the notice that came along when it was copied."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from wagtail_privacy.importing.cues import cues_of, known_languages
from wagtail_privacy.importing.matching import fold, match_heading
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind


#: How many blocks after “Contact us” are looked at for the words of a form.
_FORM_WINDOW = 5


def remove_chrome(
    blocks: Sequence[Block], language: str
) -> tuple[list[Block], list[ImportMessage]]:
    """Return the blocks of the notice, and a message for each line around it."""
    end = _form_start(blocks, language)
    kept, chrome = [], list(blocks[end:])
    for block in blocks[:end]:
        (chrome if _is_chrome(block) else kept).append(block)
    chrome.sort(key=lambda block: block.line)
    return kept, [ImportMessage("page-chrome", item.line, item.text) for item in chrome]


def _is_chrome(block: Block) -> bool:
    if not any(char.isalnum() for char in block.text):
        return True
    return block.kind is not Kind.ITEM and fold(block.text) in _words("chrome")


def _form_start(blocks: Sequence[Block], language: str) -> int:
    """Where a contact form begins that ends the page, else the number of blocks."""
    for index, block in enumerate(blocks):
        match = match_heading(block.text, language) if len(block.text) < 60 else None
        if not match or match.id != "contact_person" or block.cell:
            continue
        near = blocks[index + 1 : index + 1 + _FORM_WINDOW]
        if any(_is_form(item) for item in near) and not _has_section(
            blocks[index + 1 :], language
        ):
            return index
    return len(blocks)


def _is_form(block: Block) -> bool:
    text = block.text.casefold()
    return any(word in text for word in _words("form_words"))


def _has_section(blocks: Sequence[Block], language: str) -> bool:
    return any(
        len(block.text) < 60 and match_heading(block.text, language) for block in blocks
    )


@cache
def _words(name: str) -> frozenset[str]:
    """A list of words in all known languages: pages are seldom in one."""
    fold_word = fold if name == "chrome" else str.casefold
    return frozenset(
        fold_word(word)
        for language in known_languages()
        for word in cues_of(language).words[name]
    )
