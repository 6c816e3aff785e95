"""Rows of an office document that are made with tabs: “Label <tab> value”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


#: A paragraph, and the beginning of what comes next.
_PARAGRAPH = re.compile(r"<p>(.*?)</p>(.*)\Z", re.DOTALL)
_BREAK = re.compile(r"<br ?/?>")
_TAG = re.compile(r"<(/?)([a-z0-9]+)[^<>]*>")
#: Behind the tab of a table of contents stands a page.
_PAGE = re.compile(r"[\s.…_]*(?:\d{1,3}|[ivxlc]{1,5})\.?\s*\Z")
_MAX_LABEL = 60
_MIN_LETTERS = 2
#: One line with a tab may be anything; several are rows.
_MIN_ROWS = 2


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a line, as HTML, and what stands behind them on it.

    ``label`` is that of the first, "" for one that goes on with the row above.
    """

    label: str
    html: str
    rest: str


def make_tab_rows(lines: list[str]) -> list[str]:
    """Return lines of HTML, a paragraph a line, with rows of tabs as tables.

    A paragraph in a table stays as it is. Lines are counted as before.
    """
    found = list(_find(lines))
    if sum(bool(rows and rows.label) for rows in found) < _MIN_ROWS:
        return lines
    result, is_open = [], False
    for line, rows in zip(lines, found, strict=True):
        if rows is None or not (is_open or rows.label):
            result.append(f"</table>{line}" if is_open else line)
            is_open = False
            continue
        start = "" if is_open else "<table>"
        is_open = not rows.rest
        end = "" if is_open else f"</table>{rows.rest}"
        result.append(f"{start}{rows.html}{end}")
    return [*result, "</table>"] if is_open else result


def _find(lines: list[str]) -> Iterator[_Rows | None]:
    """Yield, for each line, its rows if it has some."""
    depth = 0
    for line in lines:
        inside = depth > 0
        depth += line.count("<table") - line.count("</table")
        paragraph = _PARAGRAPH.match(line) if "\t" in line and not inside else None
        yield _read(paragraph[1], paragraph[2]) if paragraph else None


def _read(markup: str, rest: str) -> _Rows | None:
    """The rows of a paragraph; None if one of its lines is none."""
    labels, rows = [], []
    for line in _BREAK.split(markup):
        left, tab, right = line.partition("\t")
        words = _TAG.sub("", left).strip()
        if not tab or not _is_label(words) or _PAGE.match(_TAG.sub("", right)):
            return None
        if _unclosed(line)[0]:
            return None
        closing, opening = _unclosed(left)
        value = f"{opening}{right.strip()}"
        labels.append(words)
        rows.append(f"<tr><td>{left}{closing}</td><td>{value}</td></tr>")
    return _Rows(labels[0], "".join(rows), rest)


def _is_label(words: str) -> bool:
    """True for a word or more, or for nothing; not for the number of a heading."""
    if not words:
        return True
    return len(words) <= _MAX_LABEL and sum(map(str.isalpha, words)) >= _MIN_LETTERS


def _unclosed(markup: str) -> tuple[str, str]:
    """What closes the marks that are open at the end, and what opens them anew."""
    stack: list[re.Match[str]] = []
    for tag in _TAG.finditer(markup):
        if not tag[1]:
            stack.append(tag)
        elif stack:
            stack.pop()
    closing = "".join(f"</{tag[2]}>" for tag in reversed(stack))
    return closing, "".join(tag.group() for tag in stack)
