"""Plain text with blank lines and dashes, as the content modules are written."""

import re


_BLANK_LINES = re.compile(r"\n\s*\n")
_DASH = re.compile(r"^\s*- ", re.MULTILINE)


def rich_text(source: str) -> str:
    """Return ``source`` as rich text: a blank line ends a paragraph, a dash an item.

    Inline markup such as ``<b>`` is kept, and so is a line that is a heading; line
    ends inside a paragraph or an item are spaces.
    """
    return "".join(_part(part) for part in _BLANK_LINES.split(source.strip()) if part)


def _part(part: str) -> str:
    if _DASH.match(part):
        return _list(part)
    line = _one_line(part)
    return line if line.startswith("<h") else f"<p>{line}</p>"


def _list(part: str) -> str:
    items = (_one_line(item) for item in _DASH.split(part))
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items if item)}</ul>"


def _one_line(text: str) -> str:
    return " ".join(text.split())
