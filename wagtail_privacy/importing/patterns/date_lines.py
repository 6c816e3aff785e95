"""Lines and sentences that date a notice: a label and a day, or several of them."""

from __future__ import annotations

import re
from functools import cache

from wagtail_privacy.importing.cues import (
    known_languages,
    longest_first,
    words_of_all,
)
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.patterns.dates import (
    KINDS,
    FoundDate,
    find_dates,
    find_days,
    is_future,
    kind_of,
    stems_of_dates,
)
from wagtail_privacy.importing.patterns.notice_words import notice_words


_FEW_WORDS = 4
_ENDED = re.compile(r"[.!?;@\d]")
_MAX_SENTENCE = 160
_JOINING = re.compile(
    r"[\s,]{1,3}(?:den|dem|am|vom|on|the|(?:the )?(?:evening|morning|afternoon) of)\Z",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w-]+(?: [A-ZÀ-ÖØ-Þ][\w-]+){0,2}, ?(?:den|am|the)", re.IGNORECASE
)
#: Where a notice was signed: “Ytterby, 3.2.2020, changed 28.2.2023”.
_PLACE_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w-]+(?: [A-ZÀ-ÖØ-Þ][\w-]+){0,2}")
#: What stands between the dates of a line, and between the labels of two of them.
_BETWEEN = re.compile(r"\s*(?:[/,;&–|]|\b(?:ja|och|and|und)\b)\s*", re.IGNORECASE)
#: “Version 2.3 –”, “Issue 4,”, “(Rev.”: what a number or a day of a version follows.
_VERSION = re.compile(
    r"\W{0,2}(?:document |doc\.? )?(?:versionen|version|versio|ver|v|issue|edition"
    r"|release|revision|rev|utgåva|ausgabe|fassung)(?![^\W\d_])[ .:]{0,2}"
    r"(?:(?:nr|no|nro|n:o)\b[ .]{0,2})?[\d.]{0,8}[ ,;:/|(–—-]{0,4}"
    r"(?:(?:of|from|dated|vom|den|daterad|päivätty|am)\b)?\W{0,2}",
    re.IGNORECASE,
)
#: Who changed it, or the next field of a line: “by Ann Example”, “| Owner: Office”.
_OTHER_FIELD = re.compile(r"(?:by|av|von|durch)\b|[|·•]")
#: The hour or the paragraph of the minutes behind a day.
_TIME = re.compile(
    r"\A,? ?(?:(?:(?:klo|kl|at|um)\b\.? ?)?\d{1,2}[.:]\d\d(?: ?(?:Uhr|UTC|GMT|am|pm))?"
    r"|\(?§ ?\d{1,4}\w?\)?|\([^()]{1,30}\))"
    r"(?=\W|\Z)",
    re.IGNORECASE,
)
_SIGNS = " \t.,;:/()&–-|"


def date_line(text: str, language: str) -> tuple[str, str, FoundDate] | None:
    """Return (label, kind, date) if ``text`` is a label and a date, and no more.

    A place and a day, “Bad Laasphe, den 3. März 2025”, is what stands above a
    signature: the day on which the notice was drawn up. A few words may follow behind
    a comma: “Written 6.6.2024, on a quiet Thursday”. Of several dates it is the one
    that :func:`dates_line` has as the last.
    """
    dates = find_dates(text)
    if len(dates) != 1:
        several = dates_line(text, language) if dates else None
        if not several:
            return None
        kind, found = max(several.items(), key=lambda item: item[1].value)
        return text[: found.start].strip(), kind, found
    found = dates[0]
    label = text[: found.start].strip()
    rest = _TIME.sub("", text[found.end :]).strip(" .)")
    words = _without_joint(re.split(r" [|·•] ", label)[-1].rstrip(": ("))
    kind = kind_of(f"{words} {rest}", language)
    if not kind and (not rest or _is_aside(rest)):
        kind = kind_of(words, language, loosely=True)
    if not kind and not rest and _PLACE.fullmatch(label):
        kind = "drawn_up"
    if not kind and not rest and _VERSION.fullmatch(label):
        kind = "updated"
    return (label, kind, found) if kind else None


def opens_with_label(text: str, language: str) -> bool:
    """True for a label and a date that begin with a word for what happened.

    “Approved by the board 9.10.2022” speaks of the notice where nothing follows it;
    “Our shop was last changed on 1 May 2024” does not.
    """
    line = date_line(text, language)
    days = [] if line or len(text) > _MAX_SENTENCE else find_days(text)
    spoken = len(days) == 1 and not text[days[0].end :].strip(" .)")
    label = fold(line[0]) if line else fold(text[: days[0].start]) if spoken else ""
    stems = stems_of_dates(language).values()
    return bool(label) and (
        any(stem.match(label) for stem in stems) or bool(kind_of(label, language))
    )


def _is_aside(rest: str) -> bool:
    few = len(rest[1:].split()) <= _FEW_WORDS and not _ENDED.search(rest)
    if few and _OTHER_FIELD.match(rest):
        return True
    return few and rest.startswith(",") and rest[1:].strip()[:1].islower()


def dates_line(text: str, language: str) -> dict[str, FoundDate] | None:
    """Return the dates of ``text`` by kind if it has several, each with its label.

    “Approved 18.11.2022, revised 4.12.2024”, and “Drawn up / updated 10.1.2023 /
    28.8.2025”. Of two dates of one kind the later one counts. A place alone before
    the first is where the notice was signed.
    """
    dates = find_dates(text)
    if len(dates) < 2:
        return None
    rest = _TIME.sub("", text[dates[-1].end :])
    if rest.strip(_SIGNS) and not _is_aside(rest.strip(" .)")):
        return None
    starts = [0, *(day.end for day in dates)]
    between = [text[a : day.start] for a, day in zip(starts, dates, strict=False)]
    labels = [_label(words) for words in between]
    if not any(labels[1:]):
        parts = [_label(part) for part in _BETWEEN.split(labels[0])]
        if len(parts) == len(dates):
            between = labels = parts
    kinds: list[str | None] = []
    for label, words in zip(labels, between, strict=True):
        joined = len(kinds) > 1 and not label and words.strip()
        same = kinds[-1] if joined else None  # “changed 2.6. and 3.7.”
        kind = same or kind_of(label, language, loosely=True)
        signed = not kinds and _PLACE_NAME.fullmatch(label)
        if not kind and kinds == ["drawn_up"] and _is_change(labels[0], label, words):
            kind = "updated"
        kinds.append(kind or ("drawn_up" if signed else None))
    if not all(kinds):
        return None
    found: dict[str, FoundDate] = {}
    for kind, day in zip(kinds, dates, strict=True):
        if kind and (kind not in found or day.value > found[kind].value):
            found[kind] = day
    return found


def _is_change(first: str, label: str, words: str) -> bool:
    """True for the second of “Written 25 May 2018 and tidied up 9 January 2025”."""
    few = 0 < len(label.split()) < _FEW_WORDS and not _ENDED.search(label)
    return few and not _PLACE_NAME.fullmatch(first) and bool(_JOINED.match(words))


_JOINED = re.compile(r"\s+(?:ja|och|and|und)\s")


def _label(words: str) -> str:
    """The words of a label, without what joins them to the date before or after."""
    words = words.strip(_SIGNS)
    joint = _BETWEEN.match(words)
    words = words[joint.end() :] if joint else words
    return _without_joint(f" {words}").strip(_SIGNS)


def _without_joint(words: str) -> str:
    """Without what leads over to a day: “on Monday the”, “onsdagen den”."""
    head, tail = words[:-_LONGEST_JOINT], words[-_LONGEST_JOINT:]
    for _joint in range(_JOINTS):
        tail = _JOINING.sub("", _weekday().sub("", tail))
    return f"{head}{tail}"


#: “on the afternoon of Wednesday, the” and what stands before it.
_LONGEST_JOINT = 60
#: “on Thursday, the” has three.
_JOINTS = 3


@cache
def _weekday() -> re.Pattern[str]:
    days = longest_first(words_of_all("weekdays"))
    return re.compile(rf"[\s,(]{{1,3}}(?:{days})[.,]?\Z", re.IGNORECASE)


def lone_date(text: str) -> tuple[str, str, FoundDate] | None:
    """Return (label, kind, date) of a day with a few words before it, or none.

    First or last in a notice such a line dates it, whatever the words are: “Vaasassa
    3.4.2024”, “The board, 3 April 2024”.
    """
    dates = find_dates(text)
    if len(dates) != 1 or text[dates[0].end :].strip(" .)"):
        return None
    label = text[: dates[0].start].strip()
    if label == "(":
        return None  # It says the day of the line above in figures.
    few = len(label.split()) <= _FEW_WORDS and not _ENDED.search(label)
    return (label, KINDS[0], dates[0]) if few else None


def stated_date(
    text: str, language: str, *, about_it: bool = False
) -> tuple[str, FoundDate] | None:
    """Return (kind, date) of a sentence: “This notice was last updated on 1 May 2024”.

    It must speak of what happened to the notice on each of its dates, and of the
    notice, if it does not stand where everything is ``about_it``. The last of several
    dates is that of the notice.
    """
    dates = find_days(text) if len(text) <= _MAX_SENTENCE else []
    if not dates:
        return None
    starts = [0, *(day.end for day in dates)]
    parts = [text[a : day.start] for a, day in zip(starts, dates, strict=False)]
    if len(dates) == 1:
        parts = [f"{parts[0]} {_own_clause(parts[0], text[dates[0].end :], language)}"]
    elif _stated_kind(fold(text[dates[-1].end :]), language):
        parts[0] = f"{parts[0]} {text[dates[-1].end :]}"  # German has its verb last.
    folded, whole = list(map(fold, parts)), fold(text)
    versions = [bool(_VERSION_BEFORE.search(text[: day.start])) for day in dates]
    for known in dict.fromkeys([language, *known_languages()]):
        if not about_it and not notice_words(known).search(whole):
            continue
        kinds: list[str | None] = []
        for part in folded:
            again = _AND.fullmatch(part) or _AND_AGAIN.match(part)
            same = kinds[-1] if kinds and again else None
            kind = same or _stated_kind(part, known) or kind_of(part, known)
            kinds.append(kind or ("updated" if versions[len(kinds)] else None))
        known_days = [
            (kind, day) for kind, day in zip(kinds, dates, strict=True) if kind
        ]
        others = [part for kind, part in zip(kinds, folded, strict=True) if not kind]
        if known_days and all(map(is_future, others)):
            written = [pair for pair in known_days if pair[0] != KINDS[-1]]
            return max(written or known_days, key=lambda pair: pair[1].value)
    return None


#: “Appendix 2 of the letter, version 3, 17 February 2025”.
_VERSION_BEFORE = re.compile(
    r"(?<!\w)(?:versionen|version|versio|ver|v|issue|edition|release|revision|rev|utgåva"
    r"|ausgabe|fassung)[ .:]{1,2}(?:(?:nr|no|nro|n:o)\b[ .]{0,2})?\d[\d.]{0,7}"
    r"[ ,;:/|(–—-]{1,4}(?:(?:of|from|dated|vom|den|daterad|päivätty|am) )?\Z",
    re.IGNORECASE,
)
#: “We changed this when we moved (30 June) and again when the shop opened”.
_AND_AGAIN = re.compile(
    r"\W*(?:and|och|ja|und|sekä|samt|then|sedan|sitten|dann)(?!\w)"
    r"(?!.{0,60}(?<!\w)(?:will|to be|due|ska|skall|kommer att|wird|werden|tullaan"
    r"|next|nästa|seuraav\w*|nächst\w*)(?!\w))"
    r"(?:,? [^\W\d_]{1,20}){0,4}?,? "
    r"(?:again|once more|then|later|igen|på nytt|åter|senare|uudelleen|uudestaan|taas"
    r"|myöhemmin|jälleen|erneut|wieder|nochmals|später)(?!\w)"
)


def _own_clause(before: str, after: str, language: str) -> str:
    """What follows a day up to the next clause, if what happened stands before it.

    “We agreed this on 12 May 2023 and will look at it again” dates the notice.
    """
    folded = fold(before)
    if is_future(folded) or not _stated_kind(folded, language):
        return after
    joint = _CLAUSE.search(after)
    return after[: joint.start()] if joint else after


_CLAUSE = re.compile(
    r"(?<!\w)(?:and|but|och|men|samt|ja|mutta|sekä|und|aber|sowie)(?!\w)"
)
_AND = re.compile(r"\W*(?:and|och|samt|ja|sekä|und|sowie)?(?: (?:den|on|am))?\W*")


def _stated_kind(words: str, language: str) -> str | None:
    if is_future(words):
        return None
    for kind, stems in stems_of_dates(language).items():
        if stems.search(words):
            return kind
    return None
