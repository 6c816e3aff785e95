"""When a notice was written, changed, and in force from, as its sections say it."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from wagtail_privacy.importing.cues import longest_first, words_of_all
from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.date_lines import (
    dates_line,
    opens_with_label,
)
from wagtail_privacy.importing.patterns.dates import (
    KINDS,
    FoundDate,
    find_dates,
    kind_of,
)
from wagtail_privacy.importing.patterns.notice_words import speaks_of_notice
from wagtail_privacy.importing.sections import FoundSection


def read_dates(section: FoundSection, language: str) -> list[ImportMessage]:
    """Lines that hold a date and nothing else become the fact of the label.

    The label stands in the line, in the line above, or in the heading.
    """
    messages: list[ImportMessage] = []
    rest: list[Block] = []
    for block in section.blocks:
        found = find_dates(block.text)
        words = _without_dates(block.text, found)
        if len(found) == 1:
            messages += _take_one(section, block, words, found[0], rest, language)
            continue
        taken = _take_several(section, block, words, language)
        messages += taken or []
        if taken is None:
            rest.append(block)
    section.blocks = rest
    return messages


def _take_one(
    section: FoundSection,
    block: Block,
    words: str,
    day: FoundDate,
    rest: list[Block],
    language: str,
) -> list[ImportMessage]:
    """Take the date of a line with one; what stays text goes to ``rest``.

    A label right above, which is the last of ``rest``, goes with the date.
    """
    above = rest[-1] if rest else None
    own = kind_of(words, language, loosely=_ends_with(block.text, [day]))
    over = kind_of(above.text, language) if above and not words else None
    labelled = above is not None and above.kind is Kind.LABEL and not words
    heading = kind_of(section.heading, language, loosely=True) or "drawn_up"
    kind = own or over or heading
    ended = _ENDED.match(block.text, day.end)
    cut = words and not own and not day.start and ended
    if cut and ended and kind not in section.facts:
        rest.append(_cut(block, ended.end()))  # “2.5.2023. Review: 2025”
    elif (words and not own) or (labelled and not over) or kind in section.facts:
        rest.append(block)
        return []
    section.facts[kind] = day.value.isoformat()
    section.taken.append(block.text[day.start : day.end])
    label = rest.pop() if over and not own and not cut else None
    joint = block.text[: day.start].strip(" .:,()")
    texts = [
        (block, "" if words else joint),  # “den 3 november 2021”
        (label, label.text if label else ""),
        (block, words if own else ""),
    ]
    return [
        ImportMessage("fact-label", of.line, text) for of, text in texts if of and text
    ]


_ENDED = re.compile(r"[.;|]\s+(?=[^\W\d_])")


def _cut(block: Block, start: int) -> Block:
    """What a line goes on with behind its date."""
    return block.saying(block.text[start:])


def _take_several(
    section: FoundSection, block: Block, words: str, language: str
) -> list[ImportMessage] | None:
    """Take the dates of a line with several, whose labels it has or the heading.

    The heading is that of the first where nothing stands before it.
    """
    bare = not any(map(str.isalpha, words))
    leads = bare or block.text[:1].isdigit()
    lead = f"{section.heading} " if leads else ""
    found = dates_line(f"{lead}{block.text}", language)
    if not found or found.keys() & section.facts.keys():
        return None
    for kind, day in found.items():
        section.facts[kind] = day.value.isoformat()
        section.taken.append(block.text[day.start - len(lead) : day.end - len(lead)])
    return [] if bare else [ImportMessage("fact-label", block.line, words)]


def _without_dates(text: str, dates: list[FoundDate]) -> str:
    for day in reversed(dates):
        text = f"{text[: day.start]} {text[day.end :]}"
    words = " ".join(text.split()).strip(" .:,()")
    return "" if words.casefold() in _JOINTS else words


#: “Den 3 november 2021” has no label.
_JOINTS = frozenset({"den", "am", "vom", "on", "the", "im"})


def _ends_with(text: str, dates: list[FoundDate]) -> bool:
    """True if nothing is said behind the date, so that its label is all there is."""
    return bool(dates) and not text[dates[-1].end :].strip(" .)")


def is_about_notice(
    section: FoundSection, sentence: str, language: str, *, last: bool
) -> bool:
    """True where a day can only be that of the notice: no other is told there.

    That is its beginning, what it says of its own changes unless a law changed, and at
    the end a section about the text itself, and a sentence that begins as a line with
    a date does.
    """
    if section.type in _OF_CHANGES:
        return not _laws().search(fold(sentence))
    if section.type == "introduction":
        return True
    closing = speaks_of_notice(section.heading, language)
    return last and (closing or opens_with_label(sentence, language))


def only_day(
    section: FoundSection, sentence: str, language: str
) -> tuple[str, FoundDate] | None:
    """The one day of a sentence below a heading of dates, and what happened on it.

    “Version”: “1.4 of 3 May 2022, replaces all earlier ones”.
    """
    days = find_dates(sentence) if section.type == "document_dates" else []
    if len(days) != 1 or not section.heading or _laws().search(fold(sentence)):
        return None
    return kind_of(section.heading, language, loosely=True) or KINDS[0], days[0]


_OF_CHANGES = frozenset({"changes", "document_dates"})


@cache
def _laws() -> re.Pattern[str]:
    names = longest_first(words_of_all("laws", "law_words"))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


def date_of(sections: list[FoundSection]) -> str:
    """The day the notice is known by: when it was last written, else from when on."""
    first: dict[str, str] = {}
    for section in sections:
        if section.type == "document_dates":
            first = {**section.facts, **first}  # Another notice in the file may follow.
    *written, in_force = KINDS
    days = [first[kind] for kind in written if kind in first]
    return max(days, default=first.get(in_force, ""))


def drawn_up_of(sections: list[FoundSection], day: str) -> date | None:
    """The day on which the notice was first written, else the only one it gives."""
    dated = [item.facts for item in sections if item.type == "document_dates"]
    first = next((facts["drawn_up"] for facts in dated if "drawn_up" in facts), day)
    return date.fromisoformat(first) if first else None


def date_in_front_matter(messages: list[ImportMessage]) -> str:
    """The day that the data in front of a Markdown document give it."""
    days = [
        day.value.isoformat()
        for message in messages
        if message.code == "front-matter" and _DATED.match(message.text)
        for day in find_dates(message.text)
    ]
    return max(days, default="")


#: The keys of dates in front matter, as site generators and their users have them.
_DATED = re.compile(
    r"(?:date|updated?|last[-_ ]?(?:mod|updated|modified|change)\w*|modified|revised"
    r"|published|publishdate|created|päivitetty|päiväys|uppdaterad|datum|stand"
    r"|aktualisiert)\w*\s*[:=]",
    re.IGNORECASE,
)


def evidence_of_dates(sections: list[FoundSection]) -> list[Evidence]:
    """The words of each date: its label and the day as it stood."""
    return [
        Evidence(f"{section.type}.{kind}", day, words, section.line)
        for section in sections
        if section.type == "document_dates"
        for kind, day in section.facts.items()
        for words in [_words_of(section)]
    ]


def _words_of(section: FoundSection) -> str:
    """The heading with the dates; of several dates it has all but the last."""
    heading = section.heading
    return " ".join([heading, *(day for day in section.taken if day not in heading)])
