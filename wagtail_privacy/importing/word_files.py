"""Reads the lists of words of a language, TOML files of hundreds of kilobytes.

``tomllib`` is written in Python and needs up to half a second for each of them, which
the first import of a process would wait for. The files hold little more than tables of
lists of strings, which the parser of JSON reads, too, in a hundredth of that time.
What is not so simple goes to ``tomllib``.
"""

from __future__ import annotations

import json
import re
import sys
from importlib.resources import files
from typing import Any


if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


#: A string whose escapes, if any, mean the same in TOML and in JSON.
_STRING = r'"[^"\\\n\x7f]*(?:\\["\\bfnrt][^"\\\n\x7f]*)*"'
_COMMENT = r"#[^\n]*"
_REST = rf"[ \t]*(?:{_COMMENT})?(?:\n|\Z)"
_GAP = rf"[\s,]*(?:{_COMMENT}[\s,]*)*"
#: The head of a table, a key with its string or list of strings, or an empty line.
_ENTRY = re.compile(
    rf"\[(?P<table>[\w-]+)\]{_REST}"
    rf"|(?P<key>[\w-]+|{_STRING}) = "
    rf"(?:(?P<string>{_STRING})|\[(?P<items>{_GAP}(?:{_STRING}{_GAP})*)\]){_REST}"
    rf"|{_REST}",
    re.ASCII,
)
_STRING_OR_COMMENT = re.compile(rf"({_STRING})|{_COMMENT}")


def read_words(package: str, name: str) -> dict[str, Any]:
    """Return the content of the TOML file ``name`` of a package."""
    text = files(package).joinpath(name).read_text(encoding="utf-8")
    simple = simple_tables(text)
    return tomllib.loads(text) if simple is None else simple


def simple_tables(text: str) -> dict[str, Any] | None:
    """Return the content of a simple TOML text, None for any other.

    Simple are tables of keys with a string or a list of strings, and comments.
    """
    tables: dict[str, Any] = {}
    table = tables
    place = 0
    while place < len(text):
        entry = _ENTRY.match(text, place)
        if entry is None:
            return None
        place = entry.end()
        if entry["table"] and entry["table"] not in tables:
            table = tables[entry["table"]] = {}
        elif entry["key"] and (key := _key_of(entry)) not in table:
            try:
                table[key] = _value_of(entry)
            except ValueError:
                return None
        elif entry["table"] or entry["key"]:
            return None
    return tables


def _key_of(entry: re.Match[str]) -> str:
    key = entry["key"]
    return json.loads(key) if key.startswith('"') else key


def _value_of(entry: re.Match[str]) -> Any:
    """The value of a key; raise ``ValueError`` where a comma is missing."""
    if entry["string"]:
        return json.loads(entry["string"])
    items = entry["items"]
    if "#" in items:
        items = _STRING_OR_COMMENT.sub(r"\1", items)
    return json.loads(f"[{items.strip().removesuffix(',')}]")
