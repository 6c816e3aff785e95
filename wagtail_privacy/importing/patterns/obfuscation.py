"""E-mail addresses as notices write them: plainly, or hidden from robots."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


#: What stands between name and host: “@”, “(at)”, “[ät]”, “(snabel-a)”, “ at ”.
_BETWEEN = re.compile(
    r" ?[@＠] ?"
    r"| ?[(\[{] ?(?:at|ät|a|ä|ad|@|snabel-?a|miuku(?:mauku)?|kissanhäntä) ?[)\]}] ?"
    r"| (?P<word>at|ät|æt|snabel-?a) ",
    re.IGNORECASE,
)
_NAME = re.compile(r"[\w.+'-]{1,64}\Z")
_DOT = (
    r"(?:\.| ?[(\[{] ?(?:dot|piste|punkt|point|\.) ?[)\]}] ?"
    r"| (?:dot|piste|punkt) )"
)
_HOST = re.compile(rf"[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,5}}", re.IGNORECASE)
_ANY_DOT = re.compile(_DOT, re.IGNORECASE)
_SPELT_DOT = re.compile(r"[ (\[{](?:dot|piste|punkt|point)[ )\]}]", re.IGNORECASE)
#: The longest name before the sign (RFC 5321), and the longest host after it.
_LONGEST = 64
_LONGEST_HOST = 254


@dataclass(frozen=True, slots=True)
class FoundAddress:
    """An e-mail address in its usual form, and from where to where it stands."""

    value: str
    start: int
    end: int


def find_addresses(text: str) -> Iterator[FoundAddress]:
    """Yield the e-mail addresses in ``text``, none overlapping.

    “info at example.com” is none, as a sentence may say where something is; with a
    “dot” in words it is one. Each sign is looked at once, so that the time grows with
    the text.
    """
    end = 0
    for between in _BETWEEN.finditer(text):
        before = text[max(end, between.start() - _LONGEST) : between.start()]
        name = _NAME.search(before)
        host = _HOST.match(text, between.end(), between.end() + _LONGEST_HOST)
        if not name or not host or not name[0].strip(".'-+"):
            continue
        if between["word"] and not _SPELT_DOT.search(host[0]):
            continue
        plain = between[0].strip() in {"@", "＠"} and between[0] == between[0].strip()
        if plain and " " in host[0]:
            host = _plain_host(text, between.end()) or host
        local = name[0].lstrip(".'-+")
        start, end = between.start() - len(local), host.end()
        yield FoundAddress(f"{local}@{_ANY_DOT.sub('.', host[0])}", start, end)


_PLAIN_HOST = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


def _plain_host(text: str, start: int) -> re.Match[str] | None:
    """The host of an address that is written as usual: no words for dots in it."""
    return _PLAIN_HOST.match(text, start, start + _LONGEST_HOST)
