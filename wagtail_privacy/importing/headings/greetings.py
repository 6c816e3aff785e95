"""How a letter begins: “Dear members,” is no title of the notice in it."""

from __future__ import annotations

from collections.abc import Sequence

from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.headings.standing import ends_in_company_form
from wagtail_privacy.importing.outline import Block
from wagtail_privacy.importing.patterns.folded_words import folded_words


#: Words of a greeting with a comma; one that calls out may be a title: “Hi, parents!”.
_MAX_GREETING, _MAX_CALL, _MAX_PLAIN = 8, 2, 5
#: What is greeted with in a line below is longer.
_TEXT = 100


def is_greeting(text: str) -> bool:
    """True for “Dear members,” or “Hej!”: a letter begins so, and no title is it."""
    words = len(text.split())
    ends = (text[-1:] == "," and words <= _MAX_GREETING) or (
        text[-1:] == "!" and words <= _MAX_CALL
    )
    return ends and _begins_as_letter(text)


def greets(blocks: Sequence[Block], *, titled: bool) -> bool:
    """True if the first line greets: where the text is ``titled``, in more words, too.

    “Guten Tag Frau Muster” without a sign stands right above what it greets with.
    """
    text = blocks[0].text
    if is_greeting(text):
        return True
    called = text[-1:] == "!" and len(text.split()) <= _MAX_GREETING
    if titled and called and _begins_as_letter(text):
        return True
    return _greets_plainly(text, blocks[1].text if len(blocks) > 1 else "")


def _greets_plainly(text: str, below: str) -> bool:
    """True for a few words; “Hyvä Olo Oy” greets nobody."""
    plain = text[-1:].isalnum() or text[-1:] in "])"
    few = plain and len(text.split()) <= _MAX_PLAIN and not ends_in_company_form(text)
    return few and len(below) > _TEXT and _begins_as_letter(text)


def _begins_as_letter(text: str) -> bool:
    words = fold(text).split()[:3]
    known = folded_words("salutations")
    return any(" ".join(words[:end]) in known for end in (1, 2, 3))
