"""Writes blocks from a stream of text and inline marks; every format may use it."""

from __future__ import annotations

import html
from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from wagtail_privacy.importing.characters import clean_characters
from wagtail_privacy.importing.outline import Block, Kind


#: Schemes of addresses that a link may have.
SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


def plain_address(address: str) -> str:
    """The address as browsers take it: without spaces and what nobody sees.

    A mark of direction would show another address than the one that it leads to.
    """
    return "".join(clean_characters(address).split())


def is_safe_address(address: str) -> bool:
    """True for an address that a visitor's click can go to without harm."""
    try:
        parts = urlsplit(plain_address(address))
    except ValueError:
        return False
    is_web = parts.scheme in {"http", "https"}
    return parts.scheme in SAFE_SCHEMES and bool(parts.netloc or not is_web)


@dataclass(slots=True)
class BlockWriter:
    """Collects text and inline marks until a block ends, then adds the block."""

    blocks: list[Block] = field(default_factory=list)
    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    ordered: bool = False
    tight: bool = False
    nested: bool = False
    section: str = ""
    _text: list[str] = field(default_factory=list)
    _html: list[str] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)
    _nested: Counter[str] = field(default_factory=Counter)
    _line: int = 0
    _has_plain: bool = False

    def write(self, text: str, line: int) -> None:
        """Add words to the block that is being written."""
        if not self._text:
            if not text.strip():
                return
            self._line = line
        self._text.append(text)
        self._html.append(html.escape(text, quote=False))
        if not self._has_plain and text.strip():
            self._has_plain = "b" not in self._names()

    def open(self, mark: str) -> None:
        """Begin an inline mark: ``b``, ``i`` or ``a href="…"``.

        One inside another of its kind adds nothing, so it is only counted.
        """
        name = mark.split()[0]
        if name in self._names():
            self._nested[name] += 1
            return
        self._open.append(mark)
        self._html.append(f"<{mark}>")

    def close(self, name: str) -> None:
        """End the innermost mark of that name; one that is not open is ignored."""
        if self._nested[name]:
            self._nested[name] -= 1
            return
        if name not in self._names():
            return
        later = []
        while self._open:
            mark = self._open.pop()
            self._html.append(f"</{mark.split()[0]}>")
            if mark.split()[0] == name:
                break
            later.append(mark)
        for mark in reversed(later):
            self.open(mark)

    def end_block(self, *, next_is_tight: bool = False) -> None:
        """Add what was written as a block; marks that are open go on in the next."""
        text = " ".join("".join(self._text).split())
        if text:
            closing = "".join(f"</{name}>" for name in reversed(self._names()))
            source = " ".join(("".join(self._html) + closing).split())
            self.blocks.append(
                Block(
                    kind=self.kind,
                    text=text,
                    html=source,
                    line=self._line,
                    level=self.level,
                    tight=self.tight,
                    strong=not self._has_plain,
                    ordered=self.ordered,
                    nested=self.nested and self.kind is Kind.HEADING,
                    section=self.section,
                )
            )
            self.tight = next_is_tight
        else:
            # A second line break in a row is a paragraph break.
            self.tight = False
        self._text, self._has_plain = [], False
        self._html = [f"<{mark}>" for mark in self._open]

    def _names(self) -> list[str]:
        return [mark.split()[0] for mark in self._open]
