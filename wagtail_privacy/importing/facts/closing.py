"""Who the controller is by the last lines of a notice, or of the page around it.

“Example Ltd, 3 Mill Lane, Oxby OX1 2AB”: many notices say nowhere else who writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import takewhile

from wagtail_privacy.importing.facts.identity import read_party
from wagtail_privacy.importing.facts.imprints import imprint_of
from wagtail_privacy.importing.facts.ranking import is_known
from wagtail_privacy.importing.facts.stated import Stated, add_spans
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.fact_patterns import (
    REACH,
    spans_of,
    without_labels,
)
from wagtail_privacy.importing.patterns.folded_words import folded_words
from wagtail_privacy.importing.patterns.names import (
    is_company,
    is_person,
    is_post,
    names_apart,
)
from wagtail_privacy.importing.patterns.spoken import has_end
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.authority_words import names_authority
from wagtail_privacy.importing.statements.sentences import Sentence


#: Sections that end in the address of somebody else.
_OF_OTHERS = {
    "processors",
    "recipients",
    "transfers",
    "joint_controllers",
    "dpo",
    "contact_person",
    "controller",
}
_MAX_LINES = 6
_MAX_LINE = 200


def find_closing(sections: Sequence[FoundSection], title: str, name: str) -> Stated:
    """The organisation and its address in the last lines; that called ``name``, if any.

    Only one with a company's form, or that the title names, is it.
    """
    last = next((item for item in reversed(sections) if item.blocks), None)
    foot = imprint_of(last) if last else ()
    if last is None or (last.type in _OF_OTHERS and not foot):
        return Stated()
    blocks = foot or last.blocks
    for count in range(1, _MAX_LINES + 1):
        lines = blocks[-count:]
        if len(lines) < count or not _is_line(lines[0]):
            break
        stated = _read(lines, title, name, alone=last.type != "complaint")
        if stated.facts:
            return stated
    return Stated()


def find_between(sections: Sequence[FoundSection], title: str) -> Stated:
    """The company whose particulars stand in lines within a section of something else.

    A heading that was not seen leaves them there. The title has to name it, or its own
    mailbox: a section may give the address of anybody.
    """
    for section in reversed(sections):
        for place, block in enumerate(section.blocks):
            opens = _is_line(block) and company_in_title().fullmatch(
                block.text.strip(" ,")
            )
            if not opens:
                continue
            lines = section.blocks[place : place + _MAX_LINES + 2]
            data = [*takewhile(_is_line, lines)]
            stated = _read(data, title, "", alone=False)
            host = stated.facts.get("email", "").partition("@")[2]
            known = is_known(stated.facts.get("name", ""), f"{title} {host}".casefold())
            if known and stated.facts.keys() & {"business_id", *REACH}:
                return stated
    return Stated()


def _is_line(block: Block) -> bool:
    """True for a short paragraph that is not about an authority."""
    short = block.kind is Kind.PARAGRAPH and len(block.text) <= _MAX_LINE
    return short and not names_authority(block.text)


def _read(lines: Sequence[Block], title: str, known: str, *, alone: bool) -> Stated:
    """What the lines state; ``alone`` they need no form if they say how to reach it."""
    reading = read_party(FoundSection("controller", blocks=list(lines)))
    facts, stated = reading.facts, Stated()
    name = facts.get("name", "")
    if (own := _YOURS.sub("", name)) and is_company(own):
        name = facts["name"] = own
    begins = bool(name) and _YOURS.sub("", lines[0].text.lstrip(" ©–-"))
    begins = bool(begins) and begins.startswith(name)
    if not begins or "postal_code" not in facts or len(reading.blocks) > 1:
        return stated
    full = alone and "street" in facts and bool(facts.keys() & REACH)
    if name == known or (not known and (is_company(name) or name in title or full)):
        for key, block in reading.sources.items():
            if key != "role":
                stated.add(key, facts[key], Sentence(block.text, block.line))
    return stated


#: “Ihr Reisebüro Example e. K.”: who signs politely.
_YOURS = re.compile(r"\A(?:Ihre?|Eure?|Your|Er|Ert|Teidän) (?=[A-ZÀ-Þ])")


def find_around(texts: Iterable[str], name: str) -> Stated:
    """The company with its address at the foot of the page: “© 2024 Example Ltd, …”."""
    for text in texts:
        text = _COPYRIGHT.sub("", text[:_LONGEST])
        found = company_in_title().search(text)
        if found is None or names_authority(text) or (name and found["name"] != name):
            continue
        rest = text[found.end() : found.end() + _MAX_LINE]
        if any(span.key == "postal_code" for span in spans_of(rest)):
            stated = Stated()
            sentence = Sentence(text[found.start() : found.end() + _MAX_LINE], 0)
            stated.add("name", found["name"], sentence)
            add_spans(stated, sentence)
            return stated
    return Stated()


_LONGEST = 1_000
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|Copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[–-]\s?\d{4})?)?", re.IGNORECASE
)


def find_signed(texts: Iterable[str], name: str) -> Stated:
    """How to reach who is called ``name``, in a line around the notice that she begins.

    “Oxby Scout Group * Registered charity * Tel. …” is the signature of a message, and
    “From: Oxby Scout Group <post@…>” its head.
    """
    stated = Stated()
    for text in texts:
        line = _COPYRIGHT.sub("", text[:_MAX_LINE]).strip(" ,-–*|")
        line = _SENDER.sub("", line, count=1)
        if not line.startswith(name) or has_end(line) or names_authority(line):
            continue
        for span in spans_of(line):
            before = _SIGNS.split(line[len(name) : span.start])[-1]
            plain = not any(map(str.isalnum, without_labels(before, "")))
            reached = span.key in REACH and not _MUTE.match(span.value)
            if span.right and plain and reached:
                stated.add(span.key, span.value, Sentence(text, 0))
    return stated


def find_signatory(texts: Sequence[str]) -> Stated:
    """Who signs a notice, below its farewell: her name, and her post if it is there.

    “Yours sincerely”, “Ann Example”, “Office manager”.
    """
    for place, text in enumerate(texts):
        if not fold(text[:_MAX_LINE].strip(" ,!.")).endswith(_farewells()):
            continue
        stated = Stated()
        for line in texts[place + 1 : place + 1 + _SIGNED]:
            for part in names_apart([line[:_MAX_LINE]]):
                key = "role" if is_post(part) else "name" if is_person(part) else ""
                if key == "name" or stated.facts:
                    stated.add(key, part if key else "", Sentence(line, 0))
        return stated
    return Stated()


#: Lines of a signature: name and post.
_SIGNED = 2


@cache
def _farewells() -> tuple[str, ...]:
    return tuple(word for word in folded_words("farewells") if len(word) > _SHORT_WORD)


#: “yt” and “lg” end other words, too.
_SHORT_WORD = 4


#: The head of a message says who sends it; to some of them nobody can answer.
_SENDER = re.compile(
    r"\A(?:Från|Avsändare|Svara till|From|Sender|Reply-to|Von|Absender(?:in)?"
    r"|Antwort an|Lähettäjä|Vastausosoite)\s?:\s*[\"“]?",
    re.IGNORECASE,
)
_MUTE = re.compile(
    r"(?:no-?reply|do-?not-?reply|nicht-?antworten|ei-?vasta\w*|svara-?inte)",
    re.IGNORECASE,
)
#: Between the parts of a line: what stands between two says what the second is.
_SIGNS = re.compile(r"[,*|·•–;(]|\s-\s")
