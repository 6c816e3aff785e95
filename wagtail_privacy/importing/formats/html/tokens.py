"""HTML as a row of tags and words, in time that grows with its length only.

The standard library's parser takes minutes for a few hundred unfinished tags, and
reads some pages otherwise in each version of Python. This one follows the tokeniser
of the HTML standard where pages are well formed and keeps the words where they are
not: a tag or a quote that never ends is text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field


_NAME = re.compile(r"[a-zA-Z][^\s/>]*")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*)?")
_UNQUOTED = re.compile(r"[^\s>]*")
_TAG_END = re.compile(r"[\s/]*>")
#: Elements whose content is no markup.
_RAW = frozenset("script style xmp iframe noembed noframes textarea title".split())
_RAW_WITH_ENTITIES = frozenset({"textarea", "title"})


@dataclass(frozen=True, slots=True)
class Token:
    """A ``start`` or ``end`` tag with its lower-case name, or ``text``.

    ``line`` is where it begins, from 1.
    """

    kind: str
    value: str
    line: int
    attributes: dict[str, str] = field(default_factory=dict)


def tokens_of(source: str) -> Iterator[Token]:
    """Yield the tags and texts of ``source``; comments and declarations are none."""
    return _Tokeniser(source).tokens()


class _Tokeniser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.place = 0
        self._line, self._counted = 1, 0
        self._missing: set[str] = set()

    def tokens(self) -> Iterator[Token]:
        while self.place < len(self.source):
            start = self.place
            found = self._tag() if self.source[start] == "<" else None
            if found is None and self.place == start:
                found = self._text()
            if found is None:
                continue
            yield found
            if found.kind == "start" and found.value in _RAW:
                yield self._raw(found.value)

    def _text(self) -> Token:
        """Words to the next “<”, one at ``place`` included."""
        start = self.place
        end = self._find("<", start + 1) if self._find(">", start) >= 0 else -1
        self.place = len(self.source) if end < 0 else end
        return self._token("text", html.unescape(self.source[start : self.place]))

    def _raw(self, name: str) -> Token:
        """All up to the end tag of an element that holds no markup."""
        start = self.place
        end = re.compile(rf"</{name}\b", re.IGNORECASE).search(self.source, start)
        self.place = end.start() if end else len(self.source)
        text = self.source[start : self.place]
        entities = name in _RAW_WITH_ENTITIES
        return self._token("text", html.unescape(text) if entities else text)

    def _tag(self) -> Token | None:
        """The tag at ``place``; None for a comment, which is passed, and for text."""
        source, start = self.source, self.place
        following = source[start + 1 : start + 2]
        if following in {"!", "?"}:
            self._pass_comment()
            return None
        closing = following == "/"
        name = _NAME.match(source, start + 1 + closing)
        if self._find(">", start) < 0 or not (name or closing):
            return None
        if name is None:
            self.place = self._find(">", start) + 1
            return None
        self.place = name.end()
        attributes = self._attributes()
        if attributes is None:
            self.place = start
            return None
        kind = "end" if closing else "start"
        return self._token(kind, name[0].lower(), attributes)

    def _pass_comment(self) -> None:
        start = self.place
        if self.source.startswith("<!--", start):
            for ending in ("-->", "--!>"):
                end = self._find(ending, start + 2)
                if end >= 0:
                    self.place = end + len(ending)
                    return
        end = self._find(">", start)
        self.place = end + 1 if end >= 0 else start

    def _attributes(self) -> dict[str, str] | None:
        """The attributes from ``place`` on, which then stands behind the tag."""
        found: dict[str, str] = {}
        while True:
            end = _TAG_END.match(self.source, self.place)
            if end:
                self.place = end.end()
                return found
            name = _ATTRIBUTE.match(self.source, self.place)
            if name is None:
                if self.place >= len(self.source):
                    return None
                self.place += 1
                continue
            self.place = name.end()
            value = self._value() if "=" in name[0] else ""
            found.setdefault(name[1].lower(), value)

    def _value(self) -> str:
        quote = self.source[self.place : self.place + 1]
        if quote in {'"', "'"}:
            end = self._find(quote, self.place + 1)
            if end >= 0:
                value = self.source[self.place + 1 : end]
                self.place = end + 1
                return html.unescape(value)
        match = _UNQUOTED.match(self.source, self.place)
        value = match[0] if match else ""
        self.place += len(value)
        return html.unescape(value)

    def _find(self, text: str, start: int) -> int:
        """``str.find`` that looks only once for what does not come any more."""
        if text in self._missing:
            return -1
        found = self.source.find(text, start)
        if found < 0:
            self._missing.add(text)
        return found

    def _token(
        self, kind: str, value: str, attributes: dict[str, str] | None = None
    ) -> Token:
        token = Token(kind, value, self._line, attributes or {})
        self._line += self.source.count("\n", self._counted, self.place)
        self._counted = self.place
        return token
