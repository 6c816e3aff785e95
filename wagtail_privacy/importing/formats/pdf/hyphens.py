"""Words that a line end cut in two: joined, or joined with their hyphen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from wagtail_privacy.importing.formats.pdf.layout import Line


#: What may follow a hyphen that stands for the rest of a word: “etu- ja sukunimi”.
_CONJUNCTIONS = frozenset(
    "ja tai sekä eli taikka että och eller samt resp und oder sowie bzw and or to nor "
    "as vai".split()
)
#: First parts of English words that are written with a hyphen more often than not.
_PREFIXES = frozenset(
    "third first opt non self well long short cross follow real decision e".split()
)
_WORD = re.compile(r"\w+(?:-\w+)*")
_LEFT = re.compile(r"([\w-]*)[-\u2010\xad]\Z")
_END_WORD = re.compile(r"\w+\Z")
_RIGHT = re.compile(r"\w+")
_ADDRESS = re.compile(r"(?i)(?:https?://|www\.|\S+\.\w\w+/)\S*[/\-_.?=&%]\Z")
#: So many letters at a line end are looked at: words are shorter.
_LONGEST = 200
_VOWELS = frozenset("aeiouyäöåü")


@dataclass(slots=True)
class Hyphens:
    """Decides by the words that a document has elsewhere, else by what words are."""

    seen: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, lines: Iterable[Line]) -> Hyphens:
        """Learn the words of lines that no line end cuts."""
        seen: Counter[str] = Counter()
        for line in lines:
            words = _WORD.findall(line.text.replace("\xad", "").casefold())
            seen.update(words[1:-1])
            for word in words[1:-1]:
                if "-" in word:
                    seen.update(word.split("-"))
        return cls(seen)

    def joint(self, left: str, right: str) -> str:
        """What stands between two words with a line end between them.

        A space, nothing, or "-" where the left word loses its hyphen and nothing
        comes instead.
        """
        left, right = left[-_LONGEST:], right[:_LONGEST]
        if _is_address(left, right):
            return ""
        cut = _LEFT.search(left)
        follows = _RIGHT.match(right)
        if not cut or not follows or not (cut[1] or left.endswith("\xad")):
            return "" if self._was_whole(left, right) else " "
        if left.endswith(("\xad", "\u2010")):
            return "-"
        if follows[0].casefold() in _CONJUNCTIONS and follows[0].islower():
            return " "
        return "-" if self._is_soft(cut[1], follows[0]) else ""

    def _was_whole(self, left: str, right: str) -> bool:
        """True if a narrow column cut a word without a hyphen, as browsers do."""
        begin, end = _END_WORD.search(left), _RIGHT.match(right)
        if not begin or not end:
            return False
        whole = (begin[0] + end[0]).casefold()
        parts = self.seen[begin[0].casefold()] + self.seen[end[0].casefold()]
        return bool(self.seen[whole]) and not parts

    def _is_soft(self, left: str, right: str) -> bool:
        if not right[0].islower() or not left[-1].isalpha():
            return False
        joined = self.seen[(left + right).casefold()]
        hyphenated = self.seen[f"{left}-{right}".casefold()]
        if joined != hyphenated:
            return joined > hyphenated
        last = left.rpartition("-")[2]
        if len(last) < 2 or last.isupper() or any(map(str.isdigit, last)):
            return False
        if last.casefold() in _PREFIXES:
            return False
        return not (last[-1] == right[0] and right[0] in _VOWELS)


def _is_address(left: str, right: str) -> bool:
    """True for a web or e-mail address that goes on in the next line."""
    if right[:1] == "@" or (left.endswith("@") and len(left) > 1):
        return True
    return (
        bool(_ADDRESS.fullmatch(left))
        and right[:1].isalnum()
        and (not right[:1].isupper())
    )
