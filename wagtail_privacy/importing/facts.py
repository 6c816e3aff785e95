"""Facts of the identity sections, taken out of their text."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from django.core.exceptions import ValidationError

from wagtail_privacy.importing.fact_patterns import (
    Span,
    company_in_title,
    company_pattern,
    country_of,
    is_name_label,
    label_pattern,
    role_pattern,
    spans_of,
)
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.business_ids import check_business_id


_SEPARATORS = " \t,;/|–—-:.()"
_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?](?:\s|$)")
_ABBREVIATION = re.compile(r"(?:\b\w\.\s?)+\Z")
_MAX_LINE = 400
_MAX_REST = 8


@dataclass(slots=True)
class Reading:
    """Facts found in a section, its lines without them, and their labels.

    ``taken`` are the words that became facts, as they stood.
    """

    facts: dict[str, str] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    messages: list[ImportMessage] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)


def read_party(section: FoundSection) -> Reading:
    """Take name, numbers and addresses out of the data lines of ``section``.

    Only lines that state facts and little else are read; sentences stay as they
    are, with every fact in them.
    """
    reading = Reading()
    for block in section.blocks:
        if _is_sentence(block) or block.kind not in {
            Kind.PARAGRAPH,
            Kind.ITEM,
            Kind.LABEL,
        }:
            reading.blocks.append(block)
        else:
            _read_line(block, reading)
    return reading


def _is_sentence(block: Block) -> bool:
    if len(block.text) > _MAX_LINE:
        return True
    rest = _rest_of(block.text, spans_of(block.text))
    words = rest.split()
    unlabelled = label_pattern().sub(" ", block.text)
    sentence = len(words) > 3 and bool(_SENTENCE.search(unlabelled))
    return len(words) > _MAX_REST or sentence


def _read_line(block: Block, reading: Reading) -> None:
    text = block.text
    spans = []
    for span in spans_of(text):
        if _takes(span, reading, block):
            spans.append(span)
            reading.facts[span.key] = span.value
            reading.taken.append(text[span.start : span.end])
    pieces, labels = _pieces(text, spans)
    for label, followed in labels:
        code = "fact-label" if followed else "empty-label"
        reading.messages.append(ImportMessage(code, block.line, label))
    for piece in _names_apart(pieces):
        key = _name_or_role(piece, reading)
        if key:
            reading.facts[key] = piece
            reading.taken.append(piece)
        else:
            words = html.escape(piece, quote=False)
            reading.blocks.append(
                replace(block, text=piece, html=words, tight=bool(reading.blocks))
            )


def _names_apart(pieces: Sequence[str]) -> list[str]:
    """Cut “Name, role”, “Company, person” and “Role Name Surname” into their parts."""
    result = []
    for piece in pieces:
        for part in piece.split(", "):
            role = None if ":" in part else role_pattern().match(part)
            name = part[role.end() :].strip(_SEPARATORS) if role else ""
            if role and len(name.split()) in {2, 3} and name.istitle():
                result += [name, part[: role.end()]]
            else:
                result.append(part)
    return result


def _name_or_role(piece: str, reading: Reading) -> str | None:
    """Which fact a piece of a line is: the first name, then what its bearer does."""
    if "name" not in reading.facts and _is_name(piece):
        return "name"
    if (
        "role" not in reading.facts
        and len(piece) <= 60
        and role_pattern().search(piece)
    ):
        return "role"
    return None


def _takes(span: Span, reading: Reading, block: Block) -> bool:
    """True for the first fact of its kind, if it can be stored: else it stays."""
    if span.key in reading.facts or not _can_be_stored(span):
        return False
    if span.key == "business_id":
        try:
            check_business_id(span.value, country_of(span.value))
        except ValueError:
            reading.messages.append(ImportMessage("business-id-invalid", block.line))
            return False
    return True


def _can_be_stored(span: Span) -> bool:
    try:
        Organisation._meta.get_field(span.key).run_validators(span.value)
    except ValidationError:
        return False
    return True


def _pieces(
    text: str, spans: Sequence[Span]
) -> tuple[list[str], list[tuple[str, bool]]]:
    """The words between the facts, and the labels among them.

    A label is a pair of its words and whether a fact follows it.
    """
    pieces: list[str] = []
    labels: list[tuple[str, bool]] = []
    position = 0
    for span in [*spans, None]:
        between = text[position : span.start if span else len(text)]
        position = span.end if span else len(text)
        rest, found = _without_label(between, at_end=span is not None)
        labels += [(label, span is not None) for label in found]
        rest = _trimmed(rest)
        if rest:
            pieces.append(rest)
    return pieces, labels


def _trimmed(text: str) -> str:
    """Without the separators around it; “r.f.” and “e. V.” keep their points."""
    text = text.lstrip(_SEPARATORS).rstrip(_SEPARATORS.replace(".", ""))
    return text if _ABBREVIATION.search(text) else text.rstrip(_SEPARATORS)


def _without_label(text: str, *, at_end: bool) -> tuple[str, list[str]]:
    """Cut the label off that stands right before a fact, or alone on the line."""
    for match in label_pattern().finditer(text):
        after = text[match.end() :].strip(_SEPARATORS)
        alone = not text[: match.start()].strip(_SEPARATORS)
        if not after and (at_end or alone):
            return text[: match.start()], [match.group().strip(_SEPARATORS)]
        if alone and after and is_name_label(match.group()):
            return after, [match.group().strip(_SEPARATORS)]
    return text, []


def _rest_of(text: str, spans: Sequence[Span]) -> str:
    pieces, _labels = _pieces(text, spans)
    return " ".join(pieces)


def _is_name(piece: str) -> bool:
    if label_pattern().match(piece) and re.search(r"\d", piece):
        return False
    return piece[:1].isupper() and len(piece.split()) <= 7 and len(piece) <= 100


def is_company(name: str) -> bool:
    """True for a name with a company form, or of a public body."""
    return bool(company_pattern().search(name))


def company_of(texts: Sequence[str]) -> str:
    """The first company that a title or a register's name names, or ""."""
    for text in texts:
        match = company_in_title().search(text)
        if match:
            return match["name"]
    return ""
