"""Facts of the identity sections, taken out of their text."""

from __future__ import annotations

from dataclasses import replace

from django.core.exceptions import ValidationError

from wagtail_privacy.importing.facts.address_lines import address_lines
from wagtail_privacy.importing.facts.addressed import CARE, bare_street
from wagtail_privacy.importing.facts.by_place import (
    is_care_of,
    is_name_by_place,
    is_of_asked,
    is_rest_of_name,
    is_street_by_place,
)
from wagtail_privacy.importing.facts.imprints import imprint_of
from wagtail_privacy.importing.facts.pieces import (
    facts_of,
    is_sentence,
    pieces_of,
    read_otherwise,
    rest_of,
)
from wagtail_privacy.importing.facts.readings import Reading
from wagtail_privacy.importing.facts.visiting import is_for_visitors, visited_in
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.british_streets import is_house
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.fact_patterns import ADDRESS, Span, spans_of
from wagtail_privacy.importing.patterns.labelled_rows import (
    Row,
    is_label_of_name,
    is_row_of_contact,
    is_row_of_person,
    place_in,
    row_of,
)
from wagtail_privacy.importing.patterns.learned import is_learned, without_learned
from wagtail_privacy.importing.patterns.names import (
    is_company,
    is_name,
    is_person,
    is_post,
    names_apart,
    without_courtesy,
)
from wagtail_privacy.importing.patterns.party_words import PARTIES
from wagtail_privacy.importing.patterns.person_words import (
    is_bare_role,
    without_turning,
)
from wagtail_privacy.importing.patterns.placeholders import has_placeholder
from wagtail_privacy.importing.patterns.role_words import has_role
from wagtail_privacy.importing.patterns.roles import is_legal_role, lone_post
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements.authority_words import (
    is_of_authority,
    names_authority,
)
from wagtail_privacy.models import Organisation


#: “Data Protection Officer” has three.
_TITLE_WORDS = 3


def read_party(section: FoundSection, *, named: bool = False) -> Reading:
    """Take name, numbers and addresses out of the data lines of ``section``.

    Only lines that state facts and little else are read; sentences stay as they
    are, with every fact in them. What stands below the name of a supervisory
    authority is that authority's. Where the party is ``named`` before, no line of
    it is a name.
    """
    reading = Reading({"name": ""} if named else {})
    reading.of_person = section.type != "controller"
    reading.visited = visited_in([block.text for block in section.blocks])
    of_authority = of_imprint = False
    lines = address_lines(section.blocks)
    foot = {block.text for block in imprint_of(section)[:1]}
    for block, after in zip(lines, [*lines[1:], None], strict=False):
        of_authority = of_authority or names_authority(block.text)
        of_imprint = of_imprint or block.text in foot
        passed = of_authority or of_imprint or is_care_of(block.text, after)
        passed = passed or is_for_visitors(block.text, reading.visited)
        passed = passed or is_rest_of_name(reading.blocks[-1:], block)
        passed = passed or (not reading.of_person and is_row_of_person(block.text))
        passed = passed or (section.type == "dpo" and is_row_of_contact(block.text))
        passed = passed or ("name" in reading.facts and is_of_asked(section, block))
        if not _is_data(block) or passed:
            reading.blocks.append(block)
            continue
        if key := _key_by_place(block, after, lines, reading):
            reading.take(key, block.text.strip(" ,"), block.text, block)
            continue
        row = row_of(block.text, of_person=reading.of_person)
        if row and _read_row(row, block, reading):
            continue
        if is_sentence(block.text):
            reading.blocks.append(block)
        else:
            _read_line(block, reading)
    if named:
        del reading.facts["name"]
    _name_post(reading)
    return reading


def _key_by_place(
    block: Block, after: Block | None, lines: list[Block], reading: Reading
) -> str:
    """Which fact a whole line is by what stands around it, or ""."""
    named = "name" in reading.facts
    if not named and block is lines[0] and is_name_by_place(lines):
        return "name"
    lacks = named and "street" not in reading.facts
    if lacks and is_street_by_place(block.text, after):
        return "street"
    return ""


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
        told = [] if is_sentence(row.value) else rest_of(row.value, spans)
        pieces = names_apart(told)
        right = any(map(is_name, pieces))
    else:
        right = bool(place) or any(span.key in ADDRESS for span in spans)
    if not lacks or not right:
        return False
    post = lone_post(row.label) if reading.of_person and row.key == "name" else ""
    if post and "role" not in reading.facts:
        reading.take("role", post, row.label, block)
    else:
        reading.messages.append(ImportMessage("fact-label", block.line, row.label))
    if place:
        reading.take(row.key, place, row.value, block)
    else:
        _read_line(replace(block, text=row.value), reading)
    return True


def _is_data(block: Block) -> bool:
    """False for headings; a name or address alone on its line only looks like one."""
    if block.kind is not Kind.HEADING or block.level:
        return block.kind is not Kind.HEADING
    first = next(iter(spans_of(block.text)), None)
    if first and first.key in ADDRESS and not first.start:
        return True  # “3 Mill Lane, Oxby OX1 2AB” is no third point.
    return any(is_company(p) or is_person(p) for p in names_apart([block.text]))


def _read_line(block: Block, reading: Reading) -> None:
    text = block.text
    spans = []
    for span in _named_apart(text, facts_of(text), reading):
        if _takes(span, reading, block):
            spans.append(span)
            written = text[span.start : span.end]
            reading.take(span.key, span.value, written, block)
            reading.messages += read_otherwise(span, written, block)
    known = "name" in reading.facts and "street" not in reading.facts
    if known and (street := bare_street(text, spans)):
        start = text.index(street)
        spans.insert(0, Span("street", street, start, start + len(street)))
        reading.take("street", street, street, block)
    pieces, labels = pieces_of(text, spans)
    for label, followed in labels:
        code = "fact-label" if followed else "empty-label"
        reading.messages.append(ImportMessage(code, block.line, label))
    for whole in pieces:
        _read_piece(whole, block, reading)


def _read_piece(whole: str, block: Block, reading: Reading) -> None:
    """Take name and role out of words between facts; the rest stays in its order."""
    parts = names_apart([whole])
    posts = [piece for piece in parts if is_post(piece) and not is_learned(piece)]
    rests: list[str] = []
    for piece in parts:
        key = _name_or_role(piece, reading)
        key = None if key == "role" and posts and is_learned(piece) else key
        if key == "name" and block.kind is Kind.LABEL and block.text.endswith(":"):
            key = None  # “Represented by:” is who stands below, and no name.
        if key == "label":
            reading.messages.append(ImportMessage("fact-label", block.line, piece))
        elif key:
            bare = without_learned(piece) if key == "role" else piece
            name = _bare_name(piece, reading) if key == "name" else bare
            courtesy = piece.replace(name, "", 1).strip(" ,")
            if courtesy:
                reading.messages.append(
                    ImportMessage("fact-label", block.line, courtesy)
                )
            reading.take(key, name, piece, block)
        else:
            rests.append(piece)
    if len(rests) == len(parts):
        rests = [whole]
    elif rests and not reading.of_person and reading.facts.get("role") in parts:
        reading.leave("role")  # “represented by Mayor Ann Example” stays as it is.
        rests = [whole]
    for piece in rests:
        rest = replace(block.saying(piece), tight=bool(reading.blocks))
        reading.blocks.append(rest)


def _bare_name(piece: str, reading: Reading) -> str:
    """A name without “Frau”, and without the “To” of an answer before a person’s."""
    name = without_courtesy(piece)
    return without_courtesy(without_turning(name)) if reading.of_person else name


def _named_apart(text: str, spans: list[Span], reading: Reading) -> list[Span]:
    """The facts of a line, without the name in front of its street.

    “Harbour Lights Theatre, Dock Road” is a house and a street only where the name is
    known already.
    """
    first = spans[0] if spans else None
    if not first or first.key != "street" or first.start or "name" in reading.facts:
        return spans
    head, comma, street = first.value.partition(", ")
    own = head[:1].isdigit() or CARE.match(head)
    if not comma or own or is_house(head) or not is_name(head):
        return spans
    return [replace(first, value=street, start=len(head) + 2), *spans[1:]]


def _name_or_role(piece: str, reading: Reading) -> str | None:
    """Which fact a piece of a line is: the first name, then what its bearer does."""
    if has_placeholder(piece):
        return None
    post = reading.of_person and is_post(piece)
    if post and is_legal_role(piece):
        # What the section is about is its label, and no post of a person.
        return "label" if len(piece.split()) <= _TITLE_WORDS else None
    if post and "role" not in reading.facts:
        return "role"
    if "name" not in reading.facts and is_name(piece):
        return "label" if is_label_of_name(piece) else "name"
    short = len(piece) <= 60 and not company_in_title().fullmatch(piece)
    posted = is_bare_role(piece) if reading.of_person else has_role(piece)
    if "role" not in reading.facts and short and posted:
        return "role"
    return None


def _takes(span: Span, reading: Reading, block: Block) -> bool:
    """True for the first fact of its kind, if it can be stored: else it stays."""
    if span.key in reading.facts or not can_be_stored(span):
        return False
    if span.value in reading.visited:
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
