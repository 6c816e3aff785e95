"""Writes blocks from a stream of text and inline marks; every format may use it."""

from __future__ import annotations

import html
from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from wagtail_privacy.importing.outline import Block, Kind


#: Schemes of addresses that a link may have.
SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


def is_safe_address(address: str) -> bool:
    """True for an address that a visitor's click can go to without harm."""
    try:
        scheme = urlsplit("".join(address.split())).scheme.lower()
    except ValueError:
        return False
    return scheme in SAFE_SCHEMES


@dataclass(slots=True)
class BlockWriter:
    """Collects text and inline marks until a block ends, then adds the block."""

    blocks: list[Block] = field(default_factory=list)
    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    ordered: bool = False
    tight: bool = False
    _text: list[str] = field(default_factory=list)
    _html: list[str] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)
    _nested: Counter[str] = field(default_factory=Counter)
    _line: int = 0
    _has_plain: bool = False

    def write(self, text: str, line: int) -> None:
        """Add words to the block that is being written."""
        if not self._text and not text.strip():
            return
        if not any(part.strip() for part in self._text):
            self._line = line
        self._text.append(text)
        self._html.append(html.escape(text, quote=False))
        if text.strip() and "b" not in self._names():
            self._has_plain = True

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
                )
            )
            self.tight = next_is_tight
        elif not next_is_tight:
            self.tight = False
        self._text, self._has_plain = [], False
        self._html = [f"<{mark}>" for mark in self._open]

    def _names(self) -> list[str]:
        return [mark.split()[0] for mark in self._open]
