"""Lines of a postal address that belong together, made one line each."""

from __future__ import annotations

import re
from collections.abc import Iterable

from wagtail_privacy.importing.cues import words_of_all
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.addresses import (
    is_code,
    is_county,
    is_town,
)
from wagtail_privacy.importing.patterns.british_streets import is_house, is_unit
from wagtail_privacy.importing.patterns.countries import country_code
from wagtail_privacy.importing.patterns.fact_patterns import (
    ADDRESS,
    spans_of,
)
from wagtail_privacy.importing.patterns.labelled_rows import place_in, row_of
from wagtail_privacy.importing.patterns.postal_codes import is_town_code
from wagtail_privacy.importing.patterns.towns_first import is_town_below


#: No line of an address is longer.
_LONGEST = 80


def address_lines(blocks: Iterable[Block]) -> list[Block]:
    """The blocks, with what says little by itself on the line it goes with.

    A country or a British code goes to the town above it, the name of a house to the
    street below it: “The Old Mill”, “Mill Lane”, “Hethersett”, “HT3 9QP”.
    """
    lines: list[Block] = []
    for block in blocks:
        before = lines[-1] if lines else None
        if before and before.kind is Kind.LABEL and (row := _row(before, block)):
            lines[-1] = row
            continue
        short = before and _is_line(before) and _is_line(block)
        if before and _announces_number(before.text) and _NUMBER.fullmatch(block.text):
            lines[-1] = block.saying(f"{before.text.rstrip(' :')}: {block.text}")
        elif short and _belongs(before.text, block.text, is_first=len(lines) == 1):
            lines[-1] = before.saying(_joined(before.text, block.text))
        else:
            lines.append(block)
    return lines


def _row(label: Block, value: Block) -> Block | None:
    """A label and the value below it as one row, if no label of facts tells it.

    “Position” above “Quality Manager”, “Country” above “Finland”.
    """
    if value.kind is not Kind.PARAGRAPH or len(value.text) > _LONGEST:
        return None
    text = f"{label.text.rstrip(' :')}: {value.text}"
    row = row_of(text, of_person=True)
    told = row is not None and row.key != "name"
    told = told and (place_in(row) or _is_place(row.value))
    told = told or _is_number(value.text) or _STANDS_FOR.match(label.text) is not None
    return value.saying(text) if told else None


#: Who acts for the controller stays in one line with what says so.
_STANDS_FOR = re.compile(
    r"(?:(?:gesetzlich )?vertreten durch|geschäftsführ(?:er(?:in)?|ung)|komplementärin"
    r"|represented by|företräds av|edustaja)\s?:?\Z",
    re.IGNORECASE,
)


def _is_place(value: str) -> bool:
    """True for a code and its town, in one row: “40199 Oxby”."""
    spans = spans_of(value)
    return bool(spans) and all(span.key in ADDRESS for span in spans)


def _is_number(value: str) -> bool:
    """True for a business id and nothing else: the label is that of the number."""
    spans = spans_of(value)
    whole = len(spans) == 1 and spans[0].key == "business_id" and spans[0].right
    return whole and len(value.strip()) == spans[0].end - spans[0].start


def _joined(above: str, text: str) -> str:
    """Both on one line: a town stands right behind its code, the rest has a comma."""
    above = above.rstrip(" ,")
    code = is_code(above.rpartition(", ")[2]) and is_town(text.partition(",")[0])
    return f"{above} {text}" if code else f"{above}, {text}"


_NUMBER = re.compile(r"[A-Z]{0,3} ?\d[\d .-]{4,13}")


def _announces_number(text: str) -> bool:
    """True for a label such as “Company number” alone."""
    if len(text) > _LONGEST:
        return False
    label = text.strip(" :.").casefold()
    return label in words_of_all("business_id")


def _belongs(above: str, text: str, *, is_first: bool) -> bool:
    """True for two lines that are one; what stands first is rather a name."""
    return _completes(above, text) or (not is_first and _is_house_of(above, text))


def _is_line(block: Block) -> bool:
    return block.kind is Kind.PARAGRAPH and len(block.text) <= _LONGEST


def _completes(above: str, text: str) -> bool:
    """True for a code or country below its town, or a town below its code."""
    text = text.strip(" .,")
    last = above.strip(" ,").rpartition(", ")[2]
    if is_code(last) and not is_town_code(last):
        return is_town(text.partition(",")[0])
    if is_town_code(text):
        return is_town(last) or is_county(last)
    if is_county(text):
        return is_town(last)
    if is_town_below(last, text):
        return True
    if not country_code(text):
        return False
    digits = last.partition(" ")[0]
    return digits.isdigit() or any(
        span.key in {"city", "postal_code"} for span in spans_of(above)
    )


def _is_house_of(above: str, text: str) -> bool:
    """True for the name of a house above its street, and for a unit above any.

    A street that has a number needs no name: “Civic Offices” above “60 Market Place”
    is a line of its own.
    """
    street = next((span for span in spans_of(text) if span.key == "street"), None)
    house = above.rpartition(": ")[2].strip(" ,")
    parts = house.split(", ")
    if street is None or street.start or not all(map(is_house, parts)):
        return False
    return any(map(is_unit, parts)) or not street.value[:1].isdigit()
