"""The block of data in front of a Markdown document, which is not its text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from wagtail_privacy.importing.messages import ImportMessage


#: What closes the block that a line opens: YAML, and TOML as Hugo has it.
_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_ENTRY = re.compile(r"\s*[A-Za-z_][\w .-]{0,60}[:=](?:\s.*)?\Z")
_NESTED = re.compile(r"\s+\S.*|\s*-\s.*|\s*#.*|[\]})].*|\s*\Z")
_LANGUAGES = ("lang", "language", "locale")
#: A longer block is no data in front of a notice.
_MAX_LINES = 200


@dataclass(slots=True)
class Metadata:
    """What the block said, and the text without it, lines counted as before."""

    text: str
    title: str = ""
    language: str = ""
    messages: list[ImportMessage] = field(default_factory=list)


def take_metadata(text: str) -> Metadata:
    """Cut the front matter off ``text``; its lines become messages."""
    source = text.removeprefix("\ufeff")
    lines = source.splitlines(keepends=True)
    closing = _FENCES.get(lines[0].strip()) if lines else None
    if not closing:
        return Metadata(source)
    inside = lines[1 : _MAX_LINES + 1]
    end = next((i for i, line in enumerate(inside) if line.rstrip() in closing), 0)
    entries = [line.rstrip() for line in inside[:end]]
    if not _are_data(entries):
        return Metadata(source)
    rest = "\n" * (end + 2) + "".join(lines[end + 2 :])
    values = dict(_value(line) for line in entries if _ENTRY.match(line))
    return Metadata(
        rest,
        title=values.get("title", ""),
        language=next((values[key] for key in _LANGUAGES if values.get(key)), ""),
        messages=[
            ImportMessage("front-matter", number, line.strip())
            for number, line in enumerate(entries, start=2)
            if line.strip()
        ],
    )


def _are_data(entries: list[str]) -> bool:
    """True for keys and values, and nothing but them: a rule may open a text, too."""
    first = next((line for line in entries if line and not line.startswith("#")), "")
    return bool(_ENTRY.match(first)) and all(
        _ENTRY.match(line) or _NESTED.match(line) for line in entries
    )


def _value(entry: str) -> tuple[str, str]:
    cut = min(at for at in (entry.find(":"), entry.find("=")) if at >= 0)
    value = entry[cut + 1 :].strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    return entry[:cut].strip().lower(), value
