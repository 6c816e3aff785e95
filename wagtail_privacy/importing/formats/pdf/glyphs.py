"""Characters as fonts of PDF files give them become the letters that they mean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence


#: What PDFium gives for a hyphen at the end of a line.
_LINE_HYPHEN = "\x02"
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufeff\ufffe\uffff\u200b\u2060]")
#: Accents that old fonts draw as a letter of their own, and the combining ones.
_ACCENTS = {"¨": "\u0308", "´": "\u0301", "`": "\u0300", "˚": "\u030a", "ˆ": "\u0302"}
_ACCENTS |= {"˜": "\u0303", "¸": "\u0327", "˙": "\u0307", "ˇ": "\u030c"}


def clean_letters(letters: Sequence[str], lefts: Sequence[float]) -> str:
    """The text of letters that stand at ``lefts``, in the order they were drawn."""
    if has_accents(letters):
        letters = _with_accents(letters, lefts)
    text = "".join(letters)
    if text.isascii() and text.isprintable():
        return text
    text = text.replace(_LINE_HYPHEN, "-")
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        units = text.encode("utf-16-le", "surrogatepass")
        text = units.decode("utf-16-le", "replace")
    text = _LIGATURE.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    return unicodedata.normalize("NFC", _CONTROLS.sub("", text))


def has_accents(letters: Sequence[str]) -> bool:
    """True if an accent is among the letters that may belong over another."""
    return not _ACCENTS.keys().isdisjoint(letters)


def _with_accents(letters: Sequence[str], lefts: Sequence[float]) -> list[str]:
    """Put each accent on the letter that it is drawn over, if there is such a one."""
    result: list[str] = []
    waiting = ""
    for index, letter in enumerate(letters):
        if letter in _ACCENTS and not waiting:
            before = abs(lefts[index] - lefts[index - 1]) if index else float("inf")
            after = (
                abs(lefts[index + 1] - lefts[index])
                if index + 1 < len(letters)
                else float("inf")
            )
            if before < after and _composed(result[-1], letter):
                result[-1] = _composed(result[-1], letter)
            else:
                waiting = letter
            continue
        composed = _composed(letter, waiting) if waiting else ""
        result += [composed] if composed or not waiting else [waiting]
        if not composed and waiting:
            result.append(letter)
        elif not composed:
            result[-1] = letter
        waiting = ""
    return [*result, waiting] if waiting else result


def _composed(letter: str, accent: str) -> str:
    """One letter of the two, "" if there is none."""
    both = unicodedata.normalize("NFC", letter + _ACCENTS[accent])
    return both if len(both) == 1 else ""
