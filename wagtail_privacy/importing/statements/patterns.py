"""Regular expressions out of the readable patterns of ``<language>.toml``.

A pattern is a row of words, and a sentence fits it only as a whole:

- ``given|passed`` is one of two words, ``disclos*`` any word with this beginning;
- ``[about you]`` can be left out;
- ``{data}`` is one of the patterns under that name in the table ``[words]``;
- ``{basis+}`` is one or more of them, with commas or joining words between;
- ``{rest}`` is anything, ``{number}`` and ``{unit}`` make up a period.

A comma between two words is always allowed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


#: The expressions for one thing to say: each begins with the space before its words.
Wordings = tuple[re.Pattern[str], ...]

_PART = re.compile(
    r"\[(?P<optional>[^\]]+)\]|\{(?P<name>\w+)(?P<many>\+?)\}|(?P<word>[^\s\[\]{}]+)"
)
_SPACE = ",? "


@dataclass(frozen=True, slots=True)
class Grammar:
    """The named parts of a language’s patterns: ``words`` by name, and ``joiners``."""

    words: Mapping[str, Sequence[str]]
    joiners: Sequence[str]

    def compile(self, patterns: Iterable[str]) -> Wordings:
        """Return the expressions of ``patterns``; each has ``{rest}`` but once."""
        return tuple(
            re.compile(self._expand(pattern) + r"(?!\w)", re.IGNORECASE)
            for pattern in patterns
        )

    def _expand(self, pattern: str) -> str:
        return "".join(map(self._expand_part, _PART.finditer(pattern)))

    def _expand_part(self, part: re.Match[str]) -> str:
        if part["optional"]:
            return f"(?:{self._expand(part['optional'])})?"
        if part["word"]:
            return _SPACE + _any(map(_word, part["word"].split("|")))
        name = part["name"]
        if name == "rest":
            return rf"{_SPACE}(?P<rest>\S.*)"
        choice = _any(map(self._expand, self.words[name]))
        if part["many"]:
            joined = _any(f"{_SPACE}{re.escape(word)}" for word in self.joiners)
            return f"(?P<{name}>(?:(?:{joined})?{choice})+)"
        if name in {"number", "unit"}:
            return f"(?P<{name}>{choice})"
        return choice


def whole_match(wordings: Wordings, words: str) -> re.Match[str] | None:
    """Return the match of the first expression that all of ``words`` fit."""
    found = (pattern.fullmatch(f" {words}") for pattern in wordings)
    return next(filter(None, found), None)


def words_pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Return an expression that finds one of ``words`` anywhere; ``*`` is any ending.

    ``if (not you|we)`` is “if” before any other word. Without words it finds nothing.
    """
    choice = _any(map(_cue, words))
    return re.compile(rf"(?<!\w){choice}(?!\w)", re.IGNORECASE)


def _cue(word: str) -> str:
    word, _open, unless = word.removesuffix(")").partition(" (not ")
    after = rf"(?! {_any(map(_word, unless.split('|')))}(?!\w))" if unless else ""
    return _word(word) + after


def _word(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w*")


def _any(choices: Iterable[str]) -> str:
    return f"(?:{'|'.join(choices) or '(?!)'})"
