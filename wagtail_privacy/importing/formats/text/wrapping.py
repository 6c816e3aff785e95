"""Lines that an editor, an e-mail program or a PDF broke at a fixed width."""

from __future__ import annotations

import re
from dataclasses import replace

from wagtail_privacy.importing.formats.lists import BULLET
from wagtail_privacy.importing.formats.text.lines import Line
from wagtail_privacy.importing.formats.text.rows import looks_like_row
from wagtail_privacy.importing.numbering import NUMBERING


_MAX_WIDTH = 110
_MIN_BROKEN = 4
_BROKEN_WORD = re.compile(r"[^\W\d_]-\Z")
#: “etu- ja sukunimi”: the hyphen stands for what comes later.
_SUSPENDED = re.compile(r"(?:ja|tai|sekä|eli|och|eller|samt|and|or|und|oder|bzw)\b")
_BARE_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\s+[^\WA-ZÅÄÖÜ]")


def unwrapped(lines: list[Line]) -> list[Line]:
    """Join lines that were broken at a fixed width; other lines stay as they are."""
    width = _wrap_width(lines)
    if not width:
        return lines
    paragraphs = [[lines[0]]]
    for above, line in zip(lines, lines[1:], strict=False):
        if line.tight and _goes_on(above, line, width, paragraphs[-1]):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [
        replace(parts[0], text=_joined([part.text for part in parts]))
        for parts in paragraphs
    ]


def _joined(texts: list[str]) -> str:
    result = [texts[0].rstrip()]
    for text in texts[1:]:
        words = text.strip()
        broken = _BROKEN_WORD.search(result[-1][-3:]) and words[:1].islower()
        if broken and not _SUSPENDED.match(words):
            result[-1] = result[-1][:-1]
            result.append(words)
        else:
            result += [" ", words]
    return "".join(result)


def _wrap_width(lines: list[Line]) -> int:
    """The width that lines were broken at, 0 if they were not."""
    lengths = sorted(
        len(line.text.rstrip()) for line in lines if " " in line.text.strip()
    )
    if not lengths or lengths[-1 - len(lengths) // 50] > _MAX_WIDTH:
        return 0
    width = max(length for length in lengths if length <= _MAX_WIDTH)
    broken = sum(
        line.tight
        and line.text.strip()[:1].islower()
        and len(above.text.rstrip()) > width * 0.6
        for above, line in zip(lines, lines[1:], strict=False)
    )
    return width if broken >= _MIN_BROKEN else 0


def _goes_on(above: Line, line: Line, width: int, paragraph: list[Line]) -> bool:
    text = line.text.strip()
    if not line.level and _is_hanging_heading(paragraph[0], above, line):
        return True
    if above.level or line.level or looks_like_row(text) or BULLET.match(text):
        return False
    last = above.text.rstrip()
    filled = len(last) + 1 + len(text.split()[0]) > width - 2
    number = NUMBERING.match(text)
    if number and not (filled and _BARE_NUMBER.match(text)):
        return False
    if text[:1].islower():
        first = paragraph[0]
        hanging = line.indent > first.indent and _is_item(first.text)
        return hanging or len(last) > width * 0.6
    if _is_open(last, paragraph) and len(last) > width * 0.75:
        return True
    return filled and not last.endswith(":")


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
