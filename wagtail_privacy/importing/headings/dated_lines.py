"""A line such as “Updated 1.2.2024” is a section without being a heading."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from wagtail_privacy.importing.confidence import Reason
from wagtail_privacy.importing.outline import Block
from wagtail_privacy.importing.patterns.date_lines import (
    date_line,
    dates_line,
    lone_date,
    stated_date,
)
from wagtail_privacy.importing.patterns.dates import FoundDate, find_dates, kind_of
from wagtail_privacy.importing.patterns.placeholders import find_placeholders
from wagtail_privacy.importing.sections import FoundSection


_DIGIT = re.compile(r"\d")
#: The longest line with a date, and with several.
_LONGEST_DATE, _LONGEST_DATES = 80, 120
#: What joins the last date to the words before it, where an earlier one stands there.
_JOINTS = " ,;:/&|(–-"


def date_section(
    block: Block, language: str, *, alone: bool = False
) -> FoundSection | None:
    """The section of a line that dates the notice, or None.

    One that stands ``alone`` at an end of the notice needs no telling word. A date
    that nobody filled in is the text of its section.
    """
    text = block.text
    if len(text) > _LONGEST_DATES:
        return None
    days = _days_of(text, language, alone=alone) if _DIGIT.search(text) else None
    if not days:
        return _unfilled(block, language)
    ordered = sorted(days.values(), key=lambda day: day.start)
    return FoundSection(
        "document_dates",
        _heading(text, days),
        facts={kind: day.value.isoformat() for kind, day in days.items()},
        taken=[text[day.start : day.end] for day in ordered],
        line=block.line,
        confidence=0.97,
        reason=Reason.DATE,
    )


def take_date_lines(sections: list[FoundSection], language: str) -> list[FoundSection]:
    """Take the date lines out of what stands before the first heading."""
    result: list[FoundSection] = []
    for section in sections:
        rest: list[Block] = []
        above: Block | None = None
        for block in section.blocks:
            dated = _below_label(above, block, language)
            if dated:
                rest.pop()
                if not rest:
                    result.pop()
            dated = dated or date_section(block, language, alone=True)
            above = None if dated else block
            if dated:
                result.append(dated)
                continue
            if not rest:
                result.append(section)
            rest.append(block)
        section.blocks = rest
    return result


def _below_label(
    label: Block | None, block: Block, language: str
) -> FoundSection | None:
    """The section of “Drawn up” above “3.5.2012, last checked 9.11.2016”."""
    days = find_dates(block.text) if label else []
    if label is None or not days or days[0].start or len(block.text) > _LONGEST_DATE:
        return None
    if not kind_of(label.text, language):
        return None
    return FoundSection(
        "document_dates",
        label.text,
        blocks=[block],
        line=label.line,
        confidence=0.97,
        reason=Reason.DATE,
    )


def _days_of(text: str, language: str, *, alone: bool) -> Mapping[str, FoundDate]:
    """The dates of a line by kind, none if it is no line of dates."""
    several = dates_line(text, language)
    if several or len(text) > _LONGEST_DATE:
        return several or {}
    found = date_line(text, language)
    if alone and not found:
        found = lone_date(text) or _stated(text, language)
    return {found[1]: found[2]} if found else {}


def _stated(text: str, language: str) -> tuple[str, str, FoundDate] | None:
    """The day that ends a sentence about the notice: “The board adopted this on …”."""
    stated = stated_date(text, language)
    if stated is None or text[stated[1].end :].strip(" .)"):
        return None
    kind, day = stated
    words = text[: day.start].strip()
    one = not _ENDED.search(words)  # “Changes are announced. This text: 1.2.2024”
    return (words, kind, day) if one and find_dates(text) else None


_ENDED = re.compile(r"[^\W\d_]{3}[.!?] ")


def _heading(text: str, days: Mapping[str, FoundDate]) -> str:
    """The words of the line up to its last date, and those that follow.

    “Adopted 1.2.2020, amended” keeps the first date, which its words belong to; where
    all labels stand before all dates, they are the heading.
    """
    dates = find_dates(text)
    first, last = dates[0], dates[-1]
    gaps = [text[one.end : other.start] for one, other in pairwise(dates)]
    joined = not any(any(map(str.isalpha, gap)) for gap in gaps)
    rest = text[last.end :].strip().strip(" .)")
    if len(dates) == 1 or (joined and len(days) == len(dates)):
        words = text[: first.start].strip()
    else:
        words = text[: last.start].rstrip(_JOINTS)
    if words.startswith("(") and ")" not in words:  # “(version 4, adopted 1.2.2020)”
        words = words[1:].lstrip()
    return _GLUED.sub(": ", " ".join(filter(None, [words, rest])))


#: “<b>Päiväys:</b>1.2.2020, muutettu …”: bold needs no space where it is seen.
_GLUED = re.compile(r"(?<=[^\W\d_]):(?=\d)")


def _unfilled(block: Block, language: str) -> FoundSection | None:
    """“Last reviewed [DATE]”: the label, and the placeholder as its text."""
    for words, start in find_placeholders(block.text):
        label = block.text[:start].strip()
        ends = not block.text[start + len(words) :].strip(" .)")
        if ends and label and kind_of(label, language, loosely=True):
            return FoundSection(
                "document_dates",
                label,
                blocks=[block.saying(words)],
                line=block.line,
                confidence=0.97,
                reason=Reason.DATE,
            )
    return None
