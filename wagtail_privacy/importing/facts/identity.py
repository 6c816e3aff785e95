"""Facts of the identity sections, taken out of their text."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from django.core.exceptions import ValidationError

from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.fact_patterns import (
    Span,
    has_role,
    is_name_label,
    label_pattern,
    spans_of,
)
from wagtail_privacy.importing.patterns.names import (
    SEPARATORS,
    is_company,
    is_name,
    is_person,
    names_apart,
    trimmed,
)
from wagtail_privacy.importing.patterns.placeholders import has_placeholder
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.authority_words import (
    is_of_authority,
    names_authority,
)
from wagtail_privacy.models import Organisation


__all__ = ["Reading", "can_be_stored", "is_company", "read_party"]

_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?](?:\s|$)")
#: Points that end no sentence, though a word of three letters stands before them.
_POINTED = re.compile(
    r"\b(?:Prof|Dipl|Mag|Ing|Luth|Kath|Evang|str|Str|Inc|Ltd|Corp|Ges|Tel|Nr|Abt|Inh|Gfin|Vors|Univ"
    r"|puh|tfn|krs|vån|ekon|kand|maist|tekn)\. "
)
#: Words that stand in sentences, and in no line of names, numbers and labels.
_SPOKEN = re.compile(
    r"(?<!\w)(?:(?:Sie|Wir|Du|Ihr|Uns|Unser\w*|Schreib\w*|Wende\w*|Ruf\w*|Bei|Bitte|We|"
    r"You|Our|Please|Write|Call|Contact|Voit|Ota|Soita|Vi|Ni|Du|Vår\w*|Kontakta|Skriv"
    r"|Ring) (?=[a-zäöüß])|(?:sie|uns|wir|dich|dir|du|you|us|we|your|our|oss|dig|ist"
    r"|is|are|är|heter|nås|sköter|svarar|besvaras|ansvarar|drivs)(?!\w))"
)
_MAX_LINE = 400
_MAX_REST = 8


@dataclass(slots=True)
class Reading:
    """Facts found in a section, its lines without them, and their labels.

    ``taken`` are the words that became facts, as they stood. ``sources`` has for each
    fact the line it stood in.
    """

    facts: dict[str, str] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    messages: list[ImportMessage] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    sources: dict[str, Block] = field(default_factory=dict)

    def take(self, key: str, value: str, written: str, block: Block) -> None:
        self.facts[key] = value
        self.taken.append(written)
        self.sources[key] = block


def read_party(section: FoundSection) -> Reading:
    """Take name, numbers and addresses out of the data lines of ``section``.

    Only lines that state facts and little else are read; sentences stay as they
    are, with every fact in them. What stands below the name of a supervisory
    authority is that authority's.
    """
    reading = Reading()
    of_authority = False
    for block in section.blocks:
        of_authority = of_authority or names_authority(block.text)
        if not _is_data(block) or of_authority or is_sentence(block.text):
            reading.blocks.append(block)
        else:
            _read_line(block, reading)
    return reading


def _is_data(block: Block) -> bool:
    """False for headings; a name alone on its line only looks like one."""
    if block.kind is not Kind.HEADING:
        return True
    parts = names_apart([block.text])
    return not block.level and any(is_company(p) or is_person(p) for p in parts)


def is_sentence(text: str) -> bool:
    """True for words that say more than facts: they stay as they are."""
    if len(text) > _MAX_LINE:
        return True
    words = _rest_of(text, spans_of(text)).split()
    plain = _POINTED.sub(" ", label_pattern().sub(" ", text))
    sentence = len(words) > 3 and bool(_SENTENCE.search(plain))
    spoken = len(words) > 1 and bool(_SPOKEN.search(" ".join(words)))
    return len(words) > _MAX_REST or sentence or spoken


def _read_line(block: Block, reading: Reading) -> None:
    text = block.text
    spans = []
    for span in spans_of(text):
        if _takes(span, reading, block):
            spans.append(span)
            written = text[span.start : span.end]
            reading.take(span.key, span.value, written, block)
            reading.messages += _read_otherwise(span, written, block)
    pieces, labels = _pieces(text, spans)
    for label, followed in labels:
        code = "fact-label" if followed else "empty-label"
        reading.messages.append(ImportMessage(code, block.line, label))
    for piece in names_apart(pieces):
        key = _name_or_role(piece, reading)
        if key:
            reading.take(key, piece, piece, block)
        else:
            words = html.escape(piece, quote=False)
            reading.blocks.append(
                replace(block, text=piece, html=words, tight=bool(reading.blocks))
            )


def _read_otherwise(span: Span, written: str, block: Block) -> list[ImportMessage]:
    """What tells that a fact was not written as it is usual, and how it was read."""
    if span.key not in {"email", "business_id"} or span.value == written.strip():
        return []
    return [ImportMessage("fact-spelling", block.line, written, quote=span.value)]


def _name_or_role(piece: str, reading: Reading) -> str | None:
    """Which fact a piece of a line is: the first name, then what its bearer does."""
    if "name" not in reading.facts and is_name(piece):
        return "name"
    if "role" not in reading.facts and len(piece) <= 60 and has_role(piece):
        return "role"
    return None


def _takes(span: Span, reading: Reading, block: Block) -> bool:
    """True for the first fact of its kind, if it can be stored: else it stays."""
    if span.key in reading.facts or not can_be_stored(span):
        return False
    if not span.right:
        reading.messages.append(ImportMessage("business-id-invalid", block.line))
    return span.right


def can_be_stored(span: Span) -> bool:
    """False for what no organisation can have, is a gap, or is the authority's."""
    if has_placeholder(span.value) or is_of_authority(span.key, span.value):
        return False
    try:
        Organisation._meta.get_field(span.key).run_validators(span.value)
    except ValidationError:
        return False
    return True


def _pieces(
    text: str, spans: Sequence[Span]
) -> tuple[list[str], list[tuple[str, bool]]]:
    """The words between the facts, and the labels among them.

    A label is a pair of its words and whether a fact follows it. What stands before a
    fact with a colon is a label that nobody knows: it keeps the colon.
    """
    pieces: list[str] = []
    labels: list[tuple[str, bool]] = []
    position = 0
    for span in [*spans, None]:
        between = text[position : span.start if span else len(text)]
        position = span.end if span else len(text)
        rest, found = _without_label(between, at_end=span is not None)
        labels += [(label, span is not None) for label in found]
        colon = ":" if span and not found and rest.rstrip().endswith(":") else ""
        rest = trimmed(rest)
        if rest:
            pieces.append(f"{rest}{colon}")
    return pieces, labels


def _without_label(text: str, *, at_end: bool) -> tuple[str, list[str]]:
    """Cut the label off that stands right before a fact, or alone on the line."""
    for match in label_pattern().finditer(text):
        after = text[match.end() :].strip(SEPARATORS)
        alone = not text[: match.start()].strip(SEPARATORS)
        if not after and (at_end or alone):
            return text[: match.start()], [match.group().strip(SEPARATORS)]
        if alone and after and is_name_label(match.group()):
            return after, [match.group().strip(SEPARATORS)]
    return text, []


def _rest_of(text: str, spans: Sequence[Span]) -> str:
    pieces, _labels = _pieces(text, spans)
    return " ".join(pieces)
