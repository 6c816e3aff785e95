"""Regular expressions out of the readable patterns of ``<language>.toml``.

A pattern is a row of words, and a sentence fits it only as a whole:

- ``given|passed`` is one of two words, ``disclos*`` any word with this beginning;
- ``[about you]`` can be left out;
- ``{data}`` is one of the patterns under that name in the table ``[words]``;
- ``{basis+}`` is one or more of them, with commas or joining words between;
- ``{rest}`` is anything, ``{number}`` and ``{unit}`` make up a period.

A comma between two words is always allowed.

A language has hundreds of patterns, and few of them are near what a sentence says. So
each is made into an expression when a sentence first begins as it does, and has the
words that it cannot do without.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wagtail_privacy.importing.statements.finders import Finder, folded


_PART = re.compile(
    r"\[(?P<optional>[^\]]+)\]|\{(?P<name>\w+)(?P<many>\+?)\}|(?P<word>[^\s\[\]{}]+)"
)
_SPACE = ",? "
#: So many letters tell most beginnings apart.
_BEGIN = 12
_NOTHING = frozenset({""})


@dataclass(frozen=True, slots=True)
class Grammar:
    """The named parts of a language’s patterns: ``words`` by name, and ``joiners``."""

    words: Mapping[str, Sequence[str]]
    joiners: Sequence[str]
    _begins: dict[str, frozenset[str]] = field(default_factory=dict, compare=False)
    _needs: dict[str, frozenset[str]] = field(default_factory=dict, compare=False)

    def compile(self, patterns: Iterable[str]) -> Wordings:
        """Return the wordings of ``patterns``; each has ``{rest}`` but once."""
        return tuple(Wording(self, pattern) for pattern in patterns)

    def expression(self, pattern: str) -> re.Pattern[str]:
        """The expression of a pattern; it begins with the space before its words."""
        return re.compile(self._expand(pattern) + r"(?!\w)", re.IGNORECASE)

    def begins(self, pattern: str) -> frozenset[str]:
        """What a sentence that fits begins with, folded; "" where anything will do."""
        found = self._begins.get(pattern)
        if found is None:
            found = self._begins[pattern] = frozenset(self._find_begins(pattern))
        return found

    def _find_begins(self, pattern: str) -> Iterator[str]:
        for part in _PART.finditer(pattern):
            if part["optional"]:
                yield from self.begins(part["optional"])
                continue
            if part["word"]:
                yield from map(_begin_of, part["word"].split("|"))
            elif part["name"] == "rest":
                yield ""
            else:
                for form in self.words[part["name"]]:
                    yield from self.begins(form)
                yield from map(_begin_of, self.joiners if part["many"] else ())
            return
        yield ""

    def needs(self, pattern: str) -> tuple[frozenset[str], ...]:
        """Words, folded, for each part: a sentence that fits has one of each set."""
        return tuple(map(self._needs_of_part, _PART.finditer(pattern)))

    def _needs_of_part(self, part: re.Match[str]) -> frozenset[str]:
        if part["word"]:
            words = part["word"].split("|")
            return frozenset(folded(word.partition("*")[0]) for word in words)
        if part["optional"] or part["name"] == "rest":
            return _NOTHING
        return frozenset().union(*map(self._most_telling, self.words[part["name"]]))

    def _most_telling(self, form: str) -> frozenset[str]:
        """Of what a form of a named part needs, the longest words: few have them."""
        found = self._needs.get(form)
        if found is None:
            needs = self.needs(form)
            found = max(needs, key=lambda words: min(map(len, words), default=0))
            self._needs[form] = found
        return found

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


@dataclass(slots=True)
class Wording:
    """One pattern for a thing to say, made into an expression when it is needed."""

    grammar: Grammar
    pattern: str
    _begins: tuple[str, ...] = ()
    _needs: tuple[frozenset[str], ...] = ()
    _expression: re.Pattern[str] | None = None

    def fullmatch(self, words: str, plain: str) -> re.Match[str] | None:
        """Match all of ``words``, which are ``plain`` when folded."""
        if not self._begins:
            self._begins = tuple(self.grammar.begins(self.pattern))
            self._needs = self.grammar.needs(self.pattern)
        if not plain.startswith(self._begins):
            return None
        if not all(any(map(plain.__contains__, words)) for words in self._needs):
            return None
        return self._compiled().fullmatch(f" {words}")

    def search(self, words: str) -> re.Match[str] | None:
        """Find the pattern in ``words``; it begins with the space before it."""
        return self._compiled().search(words)

    def _compiled(self) -> re.Pattern[str]:
        if self._expression is None:
            self._expression = self.grammar.expression(self.pattern)
        return self._expression


#: The patterns for one thing to say.
Wordings = tuple[Wording, ...]


def whole_match(wordings: Wordings, words: str) -> re.Match[str] | None:
    """Return the match of the first of ``wordings`` that all of ``words`` fit."""
    plain = folded(words)
    found = (wording.fullmatch(words, plain) for wording in wordings)
    return next(filter(None, found), None)


def _begin_of(words: str) -> str:
    """The first letters as they are compared, up to a star."""
    return folded(words[:_BEGIN].partition("*")[0])[:_BEGIN]


def words_pattern(words: Iterable[str]) -> Finder:
    """Return what finds one of ``words`` anywhere; ``*`` is any ending.

    ``if (not you|we)`` is “if” before any other word. Without words it finds nothing.
    """
    return Finder(tuple(words), _cue)


def _cue(word: str) -> str:
    word, _open, unless = word.removesuffix(")").partition(" (not ")
    after = rf"(?! {_any(map(_word, unless.split('|')))}(?!\w))" if unless else ""
    return _word(word) + after


def _word(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w*")


def _any(choices: Iterable[str]) -> str:
    return f"(?:{'|'.join(choices) or '(?!)'})"
