"""Facts of the identity sections, taken out of their text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from django.core.exceptions import ValidationError

from wagtail_privacy.importing.facts.address_lines import address_lines
from wagtail_privacy.importing.facts.addressed import bare_street
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.british_streets import is_house
from wagtail_privacy.importing.patterns.fact_patterns import (
    Span,
    has_role,
    is_name_label,
    label_pattern,
    spans_of,
)
from wagtail_privacy.importing.patterns.labelled_rows import Row, place_in, row_of
from wagtail_privacy.importing.patterns.names import (
    SEPARATORS,
    is_company,
    is_name,
    is_person,
    is_post,
    names_apart,
    trimmed,
    without_courtesy,
)
from wagtail_privacy.importing.patterns.party_words import PARTIES
from wagtail_privacy.importing.patterns.placeholders import has_placeholder
from wagtail_privacy.importing.patterns.spoken import has_end, is_spoken
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.authority_words import (
    is_of_authority,
    names_authority,
)
from wagtail_privacy.models import Organisation


_MAX_LINE = 400
_MAX_REST = 8


@dataclass(slots=True)
class Reading:
    """Facts found in a section, its lines without them, and their labels.

    ``taken`` are the words that became facts, as they stood. ``sources`` has for each
    fact the line it stood in. Only an organisation has a country: what is ``of_person``
    leaves it in the text.
    """

    facts: dict[str, str] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    messages: list[ImportMessage] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    sources: dict[str, Block] = field(default_factory=dict)
    of_person: bool = False

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
    reading = Reading(of_person=section.type != "controller")
    of_authority = False
    for block in address_lines(section.blocks):
        of_authority = of_authority or names_authority(block.text)
        if not _is_data(block) or of_authority:
            reading.blocks.append(block)
            continue
        row = row_of(block.text, of_person=reading.of_person)
        if row and _read_row(row, block, reading):
            continue
        if is_sentence(block.text):
            reading.blocks.append(block)
        else:
            _read_line(block, reading)
    _name_post(reading)
    return reading


def _name_post(reading: Reading) -> None:
    """Who is called by what she does alone, “Practice Manager”, has that as a name."""
    role = reading.facts.get("role", "") if reading.of_person else ""
    if not role or "name" in reading.facts or reading.blocks:
        return
    if not PARTIES["dpo"].search(role):
        reading.facts["name"] = reading.facts.pop("role")
        reading.sources["name"] = reading.sources.pop("role")


def _read_row(row: Row, block: Block, reading: Reading) -> bool:
    """Read what stands behind a label of ours; false if it is not what it announces."""
    spans = spans_of(row.value)
    is_text = row.key == "role" or not spans
    place = place_in(row) if is_text and row.key != "name" else ""
    lacks = row.key not in reading.facts
    if row.key == "country" and reading.of_person:
        return False
    if row.key == "name":
        pieces = [] if is_sentence(row.value) else names_apart(_rest(row.value, spans))
        right = any(map(is_name, pieces))
    else:
        right = bool(place) or any(span.key in _PLACES for span in spans)
    if not lacks or not right:
        return False
    reading.messages.append(ImportMessage("fact-label", block.line, row.label))
    if place:
        reading.take(row.key, place, row.value, block)
    else:
        _read_line(replace(block, text=row.value), reading)
    return True


_PLACES = ("street", "postal_code", "city", "country")


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
    words = " ".join(_rest(text, spans_of(text))).split()
    plain = label_pattern().sub(" ", text)
    sentence = len(words) > 3 and has_end(plain)
    spoken = len(words) > 1 and is_spoken(" ".join(words))
    return len(words) > _MAX_REST or sentence or spoken


def _read_line(block: Block, reading: Reading) -> None:
    text = block.text
    spans = []
    for span in _named_apart(text, spans_of(text), reading):
        if _takes(span, reading, block):
            spans.append(span)
            written = text[span.start : span.end]
            reading.take(span.key, span.value, written, block)
            reading.messages += _read_otherwise(span, written, block)
    known = "name" in reading.facts and "street" not in reading.facts
    if known and (street := bare_street(text, spans)):
        start = text.index(street)
        spans.insert(0, Span("street", street, start, start + len(street)))
        reading.take("street", street, street, block)
    pieces, labels = _pieces(text, spans)
    for label, followed in labels:
        code = "fact-label" if followed else "empty-label"
        reading.messages.append(ImportMessage(code, block.line, label))
    for piece in names_apart(pieces):
        key = _name_or_role(piece, reading)
        if key:
            name = without_courtesy(piece) if key == "name" else piece
            courtesy = piece.removesuffix(name).strip()
            if courtesy:
                reading.messages.append(
                    ImportMessage("fact-label", block.line, courtesy)
                )
            reading.take(key, name, piece, block)
        else:
            rest = replace(block.saying(piece), tight=bool(reading.blocks))
            reading.blocks.append(rest)


def _named_apart(text: str, spans: list[Span], reading: Reading) -> list[Span]:
    """The facts of a line, without the name in front of its street.

    “Harbour Lights Theatre, Dock Road” is a house and a street only where the name is
    known already.
    """
    first = spans[0] if spans else None
    if not first or first.key != "street" or first.start or "name" in reading.facts:
        return spans
    head, comma, street = first.value.partition(", ")
    if not comma or head[:1].isdigit() or is_house(head) or not is_name(head):
        return spans
    return [replace(first, value=street, start=len(head) + 2), *spans[1:]]


def _read_otherwise(span: Span, written: str, block: Block) -> list[ImportMessage]:
    """What tells that a fact was not written as it is usual, and how it was read.

    The words for a country, and its letters before a code, are those of the page.
    """
    if span.key == "country":
        return [ImportMessage("fact-label", block.line, written)]
    if span.key == "postal_code" and written != span.value:
        prefix = written.removesuffix(span.value).strip(" -")
        return [ImportMessage("fact-label", block.line, prefix)]
    if span.key not in {"email", "business_id"} or span.value == written.strip():
        return []
    return [ImportMessage("fact-spelling", block.line, written, quote=span.value)]


def _name_or_role(piece: str, reading: Reading) -> str | None:
    """Which fact a piece of a line is: the first name, then what its bearer does."""
    if reading.of_person and is_post(piece) and "role" not in reading.facts:
        return "role"
    if "name" not in reading.facts and is_name(piece):
        return "name"
    if "role" not in reading.facts and len(piece) <= 60 and has_role(piece):
        return "role"
    return None


def _takes(span: Span, reading: Reading, block: Block) -> bool:
    """True for the first fact of its kind, if it can be stored: else it stays."""
    if span.key in reading.facts or not can_be_stored(span):
        return False
    if span.key == "country" and reading.of_person:
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


def _rest(text: str, spans: Sequence[Span]) -> list[str]:
    pieces, _labels = _pieces(text, spans)
    return pieces
