"""Lines that an editor, an e-mail program or a PDF broke at a fixed width."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from wagtail_privacy.importing.formats.lists import BULLET
from wagtail_privacy.importing.formats.text.joining import joined
from wagtail_privacy.importing.formats.text.lines import Line
from wagtail_privacy.importing.formats.text.rows import looks_like_row
from wagtail_privacy.importing.numbering import NUMBERING


_MAX_WIDTH = 110
_MIN_BROKEN = 4
#: One line of so many may be longer than the width, by more characters than these.
_FEW, _LONGER = 15, 3
#: “Drawn up: 22.8.2023”, “Revised 2 May 2023”, “c/o Example” begin a line of their own.
_OWN_LINE = re.compile(
    r"c/o |[^\W\d_][^\W\d_ /]{2,20}(?: [^\W\d_]{2,20})?: ?\d{1,2}\. ?\d{1,2}\."
    r"|[^\W\d_a-zåäöü][^\W\d_]{2,20}(?: [^\W\d_]{2,20}){0,2} \d{1,2}\.?"
    r"(?: ?\d{1,2}\. ?| [^\W\d_]{3,12} )\d{4}\.?\s*\Z"
)
#: “Other contact details (e.g. phone during office hours)”: a field of a form.
_HINTED = re.compile(
    r"[^\W\d_a-zåäö][^.:;()]{2,60} \((?:esim|mm|kuten|t\. ?ex|bl\. ?a|till exempel"
    r"|såsom|e\. ?g|such as|for example|z\. ?B|zum Beispiel|etwa)\b[^()]{2,90}\)"
)
#: “…, telephone” above “+358 40 …”: a number goes on with the line that announces it.
_VALUE = re.compile(r"\+\d|\(?0\d|\S{1,60}@\S")
_WORD_END = re.compile(r"(?:, [^\W\d_]{1,20}|[^\W\d_] [a-zåäöüß]{2,5})\Z")
_BARE_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\s+[^\WA-ZÅÄÖÜ]")


def unwrapped(lines: list[Line]) -> list[Line]:
    """Join lines that were broken at a fixed width; other lines stay as they are."""
    width = _wrap_width(lines)
    if not width:
        return _with_whole_headings(lines)
    paragraphs = [[lines[0]]]
    for above, line in zip(lines, lines[1:], strict=False):
        if line.tight and _goes_on(above, line, width, paragraphs[-1]):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [
        replace(parts[0], text=joined([part.text for part in parts]))
        for parts in paragraphs
    ]


def _with_whole_headings(lines: list[Line]) -> list[Line]:
    """Join the two lines of a numbered heading where no text is broken at a width."""
    result: list[Line] = []
    for line in lines:
        above = result[-1] if result else None
        if above and line.tight and _is_hanging_heading(above, above, line):
            result[-1] = replace(above, text=joined([above.text, line.text]))
        else:
            result.append(line)
    return result


def _wrap_width(lines: list[Line]) -> int:
    """The width that lines were broken at, 0 if they were not."""
    lengths = sorted(
        len(line.text.rstrip()) for line in lines if " " in line.text.strip()
    )
    if len(lengths) < _MIN_BROKEN:
        return 0
    if lengths[-1 - max(1, len(lengths) // _FEW)] > _MAX_WIDTH:
        return 0
    width = max(length for length in lengths if length <= _MAX_WIDTH)
    broken = [
        (len(above.text.rstrip()), len(line.text.split()[0]) + 1)
        for above, line in zip(lines, lines[1:], strict=False)
        if line.tight and line.text.strip()[:1].islower()
    ]
    broken = [(length, word) for length, word in broken if length > width * 0.6]
    return _usual_width(broken, width) if len(broken) >= _MIN_BROKEN else 0


def _usual_width(broken: list[tuple[int, int]], width: int) -> int:
    """The width that half of the lines agree on: the next word did not fit in it.

    Somebody wrote into a few lines later: they are longer than all others.
    """
    agree = Counter(
        end
        for length, word in broken
        for end in range(length, min(length + word, width + 1))
    )
    most = max(agree.values())
    usual = max(end for end, times in agree.items() if times == most)
    longer = width > usual + _LONGER
    return usual if longer and most * 2 >= len(broken) else width


def _goes_on(above: Line, line: Line, width: int, paragraph: list[Line]) -> bool:
    text = line.text.strip()
    if not line.level and _is_hanging_heading(paragraph[0], above, line):
        return True
    if above.level or line.level or looks_like_row(text) or BULLET.match(text):
        return False
    last = above.text.rstrip()
    if _OWN_LINE.match(text) or (not above.tight and is_field(last)):
        return False
    if _is_loud(text) and not last.isupper() and last.endswith((".", "!", "?")):
        return False
    filled = len(last) + 1 + len(text.split()[0]) > width - 2
    number = NUMBERING.match(text)
    if number and not (filled and _BARE_NUMBER.match(text)):
        return False
    if text[:1].islower():
        first = paragraph[0]
        hanging = line.indent > first.indent and _is_item(first.text)
        return hanging or len(last) > width * 0.6 or _is_joint(last, text)
    if len(last) > _MAX_WIDTH:
        return False
    if _is_open(last, paragraph) and len(last) > width * 0.75:
        return True
    if _VALUE.match(text) and _WORD_END.search(last) and len(last) > width * 0.6:
        return True
    whole = len(last) > width + 2 and last.endswith((".", "?", "!"))
    return filled and not whole and not last.endswith(":")


#: How a sentence goes on that somebody wrote into a line of its own.
_JOINT = re.compile(
    r"(?:eller|och|men|samt|som|or|and|but|who|which|oder|und|aber|sowie|tai|ja|sekä|mutta"
    r"|joka) "
)
_MIN_WORDS = 4


def _is_joint(last: str, text: str) -> bool:
    """True for a short line in the midst of a sentence, by the word behind it."""
    return (
        last[-1:].isalpha()
        and len(last.split()) >= _MIN_WORDS
        and _JOINT.match(text) is not None
    )


def _is_loud(text: str) -> bool:
    """True for a line in capitals: it heads what stands below, and ends no sentence.

    “VAT” or “IBAN” alone may be a word of a sentence.
    """
    return text.isupper() and len(text.split()) > 1 and not text.endswith((".", ","))


def is_field(text: str) -> bool:
    """True for the name of a field with a hint: “Contact details (e.g. phone)”."""
    return _HINTED.fullmatch(text.strip()) is not None


def _is_hanging_heading(first: Line, above: Line, line: Line) -> bool:
    """True for the rest of “4. PURPOSES / BASES OF THE” right below its words.

    It is in capitals as they are, or what stands above ends in the midst.
    """
    number = NUMBERING.match(first.text)
    if not number or line.indent != number.end() or line.indent <= first.indent:
        return False
    last = above.text.rstrip()
    loud = last.isupper() and line.text.isupper()
    return loud or last.endswith(("/", "–", "-", "&", ","))


def _is_open(last: str, paragraph: list[Line]) -> bool:
    """True for a line in the midst of a sentence, whatever the next begins with.

    It is broken by hand: a comma ends it, or it is not the first of its paragraph
    and has no sign at its end.
    """
    return last.endswith(",") or (len(paragraph) > 1 and last[-1:].isalnum())


def _is_item(text: str) -> bool:
    return bool(BULLET.match(text.strip()) or NUMBERING.match(text))
