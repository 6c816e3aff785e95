"""Lines and sentences that date a notice: a label and a day, or several of them."""

from __future__ import annotations

import re
from functools import cache

from wagtail_privacy.importing.cues import cues_of, known_languages
from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.patterns.dates import (
    KINDS,
    FoundDate,
    find_dates,
    is_future,
    kind_of,
    stems_of_dates,
)


_FEW_WORDS = 4
_ENDED = re.compile(r"[.!?;@\d]")
_MAX_SENTENCE = 160
_JOINING = re.compile(r"\s+(?:den|am|vom|on|the)\Z", re.IGNORECASE)
_PLACE = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w-]+(?: [A-ZÀ-ÖØ-Þ][\w-]+){0,2}, ?(?:den|am|the)", re.IGNORECASE
)
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
    words = _JOINING.sub("", re.split(r" [|·•] ", label)[-1].rstrip(": ("))
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
    label = fold(line[0]) if line else ""
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
    28.8.2025”. Of two dates of one kind the later one counts.
    """
    dates = find_dates(text)
    if len(dates) < 2 or text[dates[-1].end :].strip(_SIGNS):
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
        kinds.append(same or kind_of(label, language, loosely=True))
    if not all(kinds):
        return None
    found: dict[str, FoundDate] = {}
    for kind, day in zip(kinds, dates, strict=True):
        if kind and (kind not in found or day.value > found[kind].value):
            found[kind] = day
    return found


def _label(words: str) -> str:
    """The words of a label, without what joins them to the date before or after."""
    words = words.strip(_SIGNS)
    joint = _BETWEEN.match(words)
    words = words[joint.end() :] if joint else words
    return _JOINING.sub("", f" {words}").strip(_SIGNS)


def lone_date(text: str) -> tuple[str, str, FoundDate] | None:
    """Return (label, kind, date) of a day with a few words before it, or none.

    First or last in a notice such a line dates it, whatever the words are: “Vaasassa
    3.4.2024”, “The board, 3 April 2024”.
    """
    dates = find_dates(text)
    if len(dates) != 1 or text[dates[0].end :].strip(" .)"):
        return None
    label = text[: dates[0].start].strip()
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
    dates = find_dates(text) if len(text) <= _MAX_SENTENCE else []
    if not dates:
        return None
    starts = [0, *(day.end for day in dates)]
    parts = [text[a : day.start] for a, day in zip(starts, dates, strict=False)]
    if len(dates) == 1:
        parts = [f"{parts[0]} {text[dates[0].end :]}"]
    folded, whole = list(map(fold, parts)), fold(text)
    for known in dict.fromkeys([language, *known_languages()]):
        if not about_it and not _of_notice(known).search(whole):
            continue
        kinds: list[str | None] = []
        for part in folded:
            same = kinds[-1] if kinds and _AND.fullmatch(part) else None
            kinds.append(same or _stated_kind(part, known))
        known_days = [
            (kind, day) for kind, day in zip(kinds, dates, strict=True) if kind
        ]
        others = [part for kind, part in zip(kinds, folded, strict=True) if not kind]
        if known_days and all(map(is_future, others)):
            written = [pair for pair in known_days if pair[0] != KINDS[-1]]
            return max(written or known_days, key=lambda pair: pair[1].value)
    return None


_AND = re.compile(r"\W*(?:and|och|samt|ja|sekä|und|sowie)?(?: (?:den|on|am))?\W*")


def _stated_kind(words: str, language: str) -> str | None:
    if is_future(words):
        return None
    for kind, stems in stems_of_dates(language).items():
        if stems.search(words):
            return kind
    return None


@cache
def _of_notice(language: str) -> re.Pattern[str]:
    """The words for a notice itself: its titles, “this page”, “this document”."""
    titles = map(re.escape, cues_of(language).words["titles"])
    return re.compile(rf"(?<!\w)(?:{'|'.join([*titles, _THIS])})")


_THIS = (
    r"(?:this|the|our) (?:notice|policy|statement)|"
    r"this (?:page|document|text|information|version)|"
    r"seloste|tämä (?:sivu|teksti|asiakirja|ilmoitus|tiedote|dokumentti)|"
    r"tätä (?:sivua|tekstiä|asiakirjaa|ilmoitusta|tiedotetta)|tietosuojasel|tiedote|"
    r"(?:den här |denna )?(?:beskrivning|policy|sida)|(?:texten|informationen)\b|"
    r"(?:den här|denna|detta|det här) (?:text|information|dokument|meddelande|version)|"
    r"diese[rs]? (?:erklärung|seite|hinweis|fassung|text|dokument|information|version|"
    r"merkblatt)|datenschutz(?:erkl|hinw|inf)"
)
