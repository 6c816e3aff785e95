"""What stands before the first section: title, law, date, introduction."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from wagtail_privacy.importing.cues import cues_of, shortest_of, words_of_all
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.headings.greetings import greets, is_greeting
from wagtail_privacy.importing.headings.leads import is_part_line, lead_of
from wagtail_privacy.importing.headings.standing import (
    ends_in_company_form,
    states_fact,
)
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.date_lines import date_line
from wagtail_privacy.importing.patterns.folded_words import folded_words
from wagtail_privacy.importing.sections import FoundSection


_ABBREVIATION = re.compile(r"(?:^|[\s.])[^\W\d_]{1,2}\.\Z")
_MAX_TITLE = _MAX_LAW = 160
#: In so many blocks at the beginning the title stands, if its words are its own.
_HEAD, _MAX_NAME = 5, 100
#: The fewest words of a sentence that introduces, and names a law by the way.
_MIN_SENTENCE = 7


def read_front_matter(
    blocks: Sequence[Block],
    language: str,
    rest: Sequence[Block] = (),
    *,
    titled: bool = False,
) -> tuple[str, list[FoundSection], list[ImportMessage]]:
    """Return the title, the sections that have no heading, and what is left over.

    The name of the organisation beside the title is left over if ``rest``, which is
    what follows, or another line says it again. ``titled`` tells that the document has
    a title beside its text, such as the subject of an e-mail.
    """
    blocks = [part for block in blocks for part in _without_law(block)]
    title = _choose_title(blocks, language, titled=titled)
    sections: list[FoundSection] = []
    messages = []
    name = _name_beside(blocks, title, rest)
    letterhead = _letterhead(blocks, title, rest)
    for block in blocks:
        if block is title:
            continue
        beside = block is name or any(block is line for line in letterhead)
        if title and (_is_bare_title(block, title) or beside):
            messages.append(ImportMessage("page-title", block.line, block.text))
            continue
        kind = "legal_framework" if is_law_line(block.text) else "introduction"
        if sections and sections[-1].type == kind and not sections[-1].heading:
            sections[-1].blocks.append(block)
        else:
            sections.append(FoundSection(kind, blocks=[block], line=block.line))
    return (title.text if title else "", sections, messages)


def _without_law(block: Block) -> list[Block]:
    """A title in bold, and the law behind it in the same cell of a form."""
    bold = _BOLD_START.match(block.html)
    if bold is None or not block.text.startswith(words := html.unescape(bold[1])):
        return [block]
    law = block.text[len(words) :].strip()
    if not (law and is_title_line(words) and is_law_line(law)):
        return [block]
    return [block.saying(words), replace(block.saying(law), kind=Kind.PARAGRAPH)]


_BOLD_START = re.compile(r"<b>([^<>]{3,160})</b> ")


def _name_beside(
    blocks: Sequence[Block], title: Block | None, rest: Sequence[Block]
) -> Block | None:
    """The name of a company on the line above the title or below it."""
    for one, other in pairwise(blocks[:_HEAD]):
        if title not in (one, other):
            continue
        name = other if one is title else one
        if len(name.text) > _MAX_NAME or not ends_in_company_form(name.text):
            continue
        words = name.text.casefold()
        others = (block.text.casefold() for block in (*blocks, *rest))
        if sum(words in text for text in others) > 1:
            return name
    return None


def _letterhead(
    blocks: Sequence[Block], title: Block | None, rest: Sequence[Block]
) -> Sequence[Block]:
    """Short lines above the title: who issues the notice, and what papers it is of.

    One of them is a name that the notice says again; the others go with it.
    """
    place = next((i for i, block in enumerate(blocks) if block is title), 0)
    lines = blocks[:place]
    if not 0 < place <= _MAX_LETTERHEAD or not all(map(_is_head_line, lines)):
        return ()
    said = " ".join(block.text for block in (*blocks[place + 1 :], *rest)).casefold()
    named = (_names_again(it.text, said) or is_part_line(it.text) for it in lines)
    return lines if any(named) else ()


def _names_again(text: str, said: str) -> bool:
    """True if a line, or its part before or behind a sign, is ``said`` again.

    “Oak Fair · four days in the woods”, “KUNTA - EXAMPLE COUNCIL”: a name of one word
    needs a slogan beside it.
    """
    parts = [part.strip().casefold() for part in _SIGN.split(text)]
    if len(parts) > 1 and any(len(part) >= _NAME and part in said for part in parts):
        return True
    words = text.casefold().split()
    # “St Ann's, Nether Oak”: a house and its place are said again, each by itself.
    places = " ".join(words).split(", ")
    if len(words) > 1 and all(place in said for place in places):
        return True
    # “Oakvale Parish Council” comes again as “Oakvale's”, “Haapalan kunta” inflected.
    few = 1 < len(words) <= _NAME and len(words[0]) > _NAME
    return few and f" {words[0]}" in f" {said}"


#: What parts a name and a slogan; a name of one word has as many letters.
_SIGN = re.compile(r"\s+[·•|–—-]\s+|\s*[·•|]\s*")
_NAME = 5


def _is_head_line(block: Block) -> bool:
    """True for a line that is no heading, sentence, law or greeting."""
    text = block.text
    short = len(text) <= _MAX_HEAD_LINE and not states_fact(text)
    plain = block.kind is Kind.PARAGRAPH and short
    said = _ends_as_text(text) and not ends_in_company_form(text)
    return plain and not (
        said or is_title_line(text) or is_law_line(text) or is_greeting(text)
    )


#: So many lines of so many characters stand above a title.
_MAX_LETTERHEAD, _MAX_HEAD_LINE = 4, 70


def is_law_line(text: str) -> bool:
    """True for a line that names the applied law and does no more."""
    if len(text) > _MAX_LAW or _says_more(text):
        return False
    return any(map(text.casefold().__contains__, _shortest("laws")))


#: “Henkilötietolaki (523/1999) 10 ja 24 §”, before a sentence of its own.
_PARAGRAPHS = re.compile(
    r"[^.:;!?§]{4,60}?\d{1,3}(?: ?(?:ja|och|and|und|,|–|-) ?\d{1,3})? ?§ "
    r"(?=[A-ZÅÄÖÜ][^\W\d])"
)


def _says_more(text: str) -> bool:
    """True for a whole sentence: “This notice was written as the GDPR requires.”

    What stands behind the paragraphs of the law is no part of that: how to fill in.
    """
    paragraphs = _PARAGRAPHS.match(text)
    text = text[: paragraphs.end()].strip() if paragraphs else text
    words = len(text.split())
    return words >= _MIN_SENTENCE and text[:1].isupper() and _is_sentence(text)


def is_title_line(text: str) -> bool:
    """True for a short line with a word such as “tietosuojaseloste” in it."""
    if len(text) > _MAX_TITLE:
        return False
    return any(map(text.casefold().__contains__, _shortest("titles")))


def _choose_title(
    blocks: Sequence[Block], language: str, *, titled: bool
) -> Block | None:
    """The line that says most: more than the bare word, else the first with it."""
    titles = [
        block
        for block in blocks
        if is_title_line(block.text)
        and not (is_law_line(block.text) and _other_titles(blocks, block))
        and not date_line(block.text, language)
        and not (len(block.text) > 60 and _is_sentence(block.text))
        and not (block is not blocks[0] and _is_said(block))
    ]
    telling = [
        block for block in titles if fold(block.text) not in folded_words("titles")
    ]
    if titles and not telling and (below := _title_below(blocks, titles[0])):
        return below
    if telling or titles:
        return (telling or titles)[0]
    named = [block for block in blocks[:_HEAD] if speaks_of_data(block, language)]
    first = [
        block for block in blocks if block.kind is Kind.HEADING and block.level < 3
    ]
    if first:
        return next((block for block in first if block in named), first[0])
    if named:
        return named[0]
    lead = lead_of(blocks)
    if lead and len(lead.text) < 80 and not _ends_as_text(lead.text):
        said = is_law_line(lead.text) or greets(blocks, titled=titled)
        return None if said else lead
    return None


def _is_said(block: Block) -> bool:
    """True for a sentence that is no heading: “Read the guide before you begin.”"""
    words = len(block.text.split())
    return block.kind is Kind.PARAGRAPH and words > _FEW and _is_sentence(block.text)


#: “Privacy notice.” is a title, whatever its sign; so are a few words more.
_FEW = 4


def speaks_of_data(block: Block, language: str) -> bool:
    """True for a short line about personal data, such as “Handling members' data”."""
    text = block.text.casefold()
    if block.kind is Kind.ITEM or len(text) > _MAX_NAME or _ends_as_text(text):
        return False
    if date_line(block.text, language):
        return False
    if is_law_line(block.text):  # “Information on personal data under the GDPR”
        text = text[: min(map(text.find, filter(text.__contains__, _shortest("laws"))))]
    return any(stem in text for stem in cues_of(language).words["privacy"])


def _title_below(blocks: Sequence[Block], kind: Block) -> Block | None:
    """The title right below a small line that says what kind of document it is."""
    for above, block in pairwise(blocks):
        if above is kind and kind.kind is not Kind.HEADING:
            return block if block.kind is Kind.HEADING and block.level == 1 else None
    return None


def _is_sentence(text: str) -> bool:
    """True for words with a full stop at their end that is not of “r.f.”."""
    return text.endswith(".") and _ABBREVIATION.search(text) is None


def _ends_as_text(text: str) -> bool:
    return text.endswith(":") or _is_sentence(text)


def _other_titles(blocks: Iterable[Block], law: Block) -> bool:
    return any(
        is_title_line(block.text) and not is_law_line(block.text)
        for block in blocks
        if block is not law
    )


def _is_bare_title(block: Block, title: Block) -> bool:
    words = fold(block.text)
    return words in folded_words("titles") or words == fold(title.text)


@cache
def _shortest(name: str) -> tuple[str, ...]:
    return shortest_of(words_of_all(name))
