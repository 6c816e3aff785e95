"""What e-mail and printing put around a text: headers, quotes, signatures, pages."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from wagtail_privacy.importing.messages import ImportMessage


_HEADER = re.compile(
    r"\s*(?:from|to|cc|bcc|subject|date|sent|reply-to|attachments?|von|an|kopie"
    r"|betreff|datum|gesendet|anlagen?|från|till|kopia|ämne|skickat|bilag(?:a|or)|tid"
    r"|lähettäjä|vastaanottaja|kopio|aihe|päivämäärä|päiväys|päivä|pvm|lähetetty"
    r"|liitteet)"
    r"\s*:\s*\S",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"\s*(?:subject|betreff|ämne|aihe)\s*:", re.IGNORECASE)
_WHO = re.compile(
    r"\s*(?:from|to|von|an|från|till|lähettäjä|vastaanottaja)\s*:", re.IGNORECASE
)
_ANSWER = re.compile(
    r"\A(?:(?:re|aw|antw|sv|vs|fwd?|wg|vb|vl)\s?:\s?){1,9}", re.IGNORECASE
)
_FORWARDED = re.compile(
    r"\s*-{3,}\s*(?:original|forwarded|ursprüngliche|weitergeleitete|ursprungligt"
    r"|vidarebefordrat|alkuperäinen|välitetty)\b.*|\s*-{8,}\s*",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(
    r"\s*(?:Sent from (?:my|an?|the)|Sent (?:with|via)|Get Outlook for"
    r"|Skickat (?:från|med|via)|Hämta Outlook|Hanki Outlook|Gesendet (?:von|mit)"
    r"|Lähetetty (?:laitteesta|oma|[iI][pP]hone|[iI][pP]ad|Samsung|Outlook|Android"
    r"|(?:matka)?puhelim|kännyk|mobiili)"
    r"|(?:Diese Nachricht wurde )?[Vv]on (?:meinem|unterwegs|mobil) .{2,40}gesendet)"
    r"\w{0,20}\b.{0,80}"
)
_PAGE = re.compile(
    r"\W{0,6}(?:(?P<word>sivu|page|seite|sida|sid|s|p)\b\.?\s*)?(?P<page>\d{1,3})"
    r"(?:\s*(?:/|\(|of\b|von\b|av\b|\|)\s*(?P<pages>\d{1,3})\)?)?\W{0,6}",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
_ARROW = re.compile(r"\s{0,9}>\s+(?=[^\W_])")
_MAX_ITEM = 90
_MAX_SIGNATURE, _MAX_FOOT = 15, 10
_MAX_RUNNING, _MAX_PAGE = 100, 40
#: Heads that differ in their number only are such where there are more than these.
_MANY_PAGES = 3


def without_surroundings(text: str) -> tuple[str, list[ImportMessage]]:
    """Return ``text`` with the lines that are no part of it empty, and what they said.

    The lines keep their numbers.
    """
    lines = _unquoted(text.split("\n"))
    counts = _counts_beside(lines)
    gone = _headers(lines) | _signature(lines) | _page_lines(lines) | _feet(lines)
    gone |= _running_heads(lines, gone)
    messages = [
        ImportMessage("page-chrome", index + 1, " ".join(lines[index].split()))
        for index in sorted(gone)
        if any(map(str.isalnum, lines[index]))
    ]
    messages = sorted([*counts, *messages], key=lambda message: message.line)
    kept = ["" if index in gone else line for index, line in enumerate(lines)]
    return "\n".join(kept), messages


def subject_of(messages: list[ImportMessage]) -> str:
    """What the header of an e-mail says that it is about, without “Re:” or “Fwd:”."""
    lines = (message.text for message in messages if message.code == "page-chrome")
    line = next((line for line in lines if _SUBJECT.match(line)), "")
    return _ANSWER.sub("", line.partition(":")[2].strip())


def _unquoted(lines: list[str]) -> list[str]:
    """Without the “>” of a quoted e-mail, where most lines have it.

    Where a few short ones have it, they are a list.
    """
    filled = sum(bool(line.strip()) for line in lines)
    quoted = sum(line.lstrip(" ").startswith(">") for line in lines)
    if quoted < 3 or quoted * 2 < filled:
        return _listed(lines)
    return [
        line[mark.end() :] if (mark := _QUOTE.match(line)) else line for line in lines
    ]


def _listed(lines: list[str]) -> list[str]:
    """With a bullet for the “>” of two short lines or more below each other."""
    marked = [
        len(line) <= _MAX_ITEM and _ARROW.match(line) is not None for line in lines
    ]
    return [
        _ARROW.sub("• ", line, count=1) if here and (before or after) else line
        for line, before, here, after in zip(
            lines, [False, *marked], marked, [*marked[1:], False], strict=False
        )
    ]


def _headers(lines: list[str]) -> set[int]:
    """The header of an e-mail at the very beginning, three lines or more.

    Above an empty line two are enough, what it is about and who sends or gets it, and
    what it is about may stand alone.
    """
    found: list[int] = []
    for index, line in enumerate(lines[:40]):
        if _HEADER.match(line) or _FORWARDED.fullmatch(line):
            found.append(index)
        elif line.strip() and not (found and line.startswith((" ", "\t"))):
            break
        elif line.strip():
            found.append(index)
    headers = [index for index in found if _HEADER.match(lines[index])]
    subject = any(_SUBJECT.match(lines[index]) for index in headers)
    apart = found == list(range(found[0], found[-1] + 1)) if found else False
    apart = apart and not "".join(lines[found[-1] + 1 : found[-1] + 2]).strip()
    sent = any(_WHO.match(lines[index]) for index in headers)
    few = apart and (len(found) == 1 or (len(found) == len(headers) and sent))
    return set(found) if subject and (len(headers) >= 3 or few) else set()


def _signature(lines: list[str]) -> set[int]:
    """What stands below “-- ”, and the line of a telephone that sent the text."""
    filled = [index for index, line in enumerate(lines) if line.strip()]
    last = filled[-1] + 1 if filled else 0
    gone = {
        index for index in filled[-_MAX_FOOT:] if _SENT_FROM.fullmatch(lines[index])
    }
    for index in range(max(0, last - _MAX_SIGNATURE), last):
        if lines[index].rstrip() == "--" and index:
            return gone | set(range(index, last))
    return gone


def _page_lines(lines: list[str]) -> set[int]:
    """Page numbers: “Page 2 of 5”, “2 (5)”, or “- 2 -” beside the end of a page."""
    found: list[tuple[int, int, str]] = []
    for index, line in enumerate(lines):
        words = line.strip()  # It may stand in the midst of its line or at the right.
        match = _PAGE.fullmatch(words) if len(words) < _MAX_PAGE else None
        if match is None:
            continue
        total = match["pages"] or ""
        at_edge = "\f" in line or "\f" in "".join(lines[index + 1 : index + 3])
        if (total and int(match["page"]) <= int(total)) or match["word"] or at_edge:
            found.append((index, int(match["page"]), total))
    numbers = [page for _index, page, _total in found]
    counts = all(a < b for a, b in zip(numbers, numbers[1:], strict=False))
    totals = {total for _index, _page, total in found}
    one = len(found) == 1 and bool(found[0][2])
    if not counts or len(totals) > 1 or not (len(found) > 1 or one):
        return set()
    return {index for index, _page, _total in found}


def _feet(lines: list[str]) -> set[int]:
    """Lines that are the same but for the number of the page in them, which counts up.

    “Example Ltd · Welcome pack · Page 1” and “… · Page 2” stand below each page.
    """
    found: dict[str, list[tuple[int, int]]] = {}
    for index, line in enumerate(lines):
        words = line.strip()
        foot = len(words) <= _MAX_FOOT_LINE and words[-1:] in _COUNTED
        match = _FOOT.fullmatch(words) if foot else None
        if match:
            key = words[: match.start("page")].casefold()
            found.setdefault(key, []).append((index, int(match["page"])))
    return {
        index
        for places in found.values()
        if len(places) > 1 and all(a[1] < b[1] for a, b in pairwise(places))
        for index, _page in places
    }


#: Words, a sign, and the number of a page with its name or that of all pages.
_FOOT = re.compile(
    r"[^\W\d_].{2,130}?[·•|,;–—/-]\s{0,9}(?:(?:sivu|page|seite|sida|sid|s)\b\.?\s{0,3})"
    r"(?P<page>\d{1,3})(?:\s?(?:/|\(|of\b|von\b|av\b|\|)\s?\d{1,3}\)?)?",
    re.IGNORECASE,
)
_MAX_FOOT_LINE, _COUNTED = 140, frozenset("0123456789)")


def _counts_beside(lines: list[str]) -> list[ImportMessage]:
    """Cut “1 (2)” off the end of lines, far behind the words of a letterhead.

    It is the first page, and others must follow it in the same way or alone.
    """
    found = [
        (index, count)
        for index, line in enumerate(lines)
        if len(line) < _MAX_WIDE and (count := _COUNT_BESIDE.search(line))
    ]
    if not found or found[0][0] > _MAX_FOOT or int(found[0][1]["page"]) != 1:
        return []
    totals = {count["pages"] for _index, count in found}
    if len(totals) > 1 or len(found) > int(found[0][1]["pages"]):
        return []
    for index, count in found:
        lines[index] = lines[index][: count.start()]
    return [
        ImportMessage("page-chrome", index + 1, " ".join(count[0].split()))
        for index, count in found
    ]


_COUNT_BESIDE = re.compile(
    r"(?<=\S)\s{3,}(?:(?:sivu|page|seite|sida|sid|s)\.? ?)?(?P<page>\d{1,2}) ?"
    r"(?:\((?P<pages>\d{1,2})\))\s*\Z",
    re.IGNORECASE,
)
_MAX_WIDE = 160


def _running_heads(lines: list[str], pages: set[int]) -> set[int]:
    """Lines that come again beside the ends of pages, but for the first of them."""
    edges = _edges(lines, pages)
    exact = Counter(" ".join(lines[index].split()) for index in edges)
    alike = Counter(_key(lines[index]) for index in edges)
    first: set[str] = set()
    gone = set()
    for index in sorted(edges):
        key = _key(lines[index])
        again = exact[" ".join(lines[index].split())] > 1 or alike[key] > _MANY_PAGES
        if again and key in first:
            gone.add(index)
        first.add(key)
    return gone


def _edges(lines: list[str], pages: set[int]) -> set[int]:
    """Filled short lines right before or after the end of a page, and the first."""
    if not pages and not any("\f" in line for line in lines):
        return set()
    filled = [index for index, line in enumerate(lines) if line.strip()]
    edges = set(filled[:2])
    for place, index in enumerate(filled):
        starts = lines[index].startswith("\f") or "\f" in lines[index - 1]
        if starts or index in pages:
            edges |= set(filled[max(0, place - 1) : place + 2])
    return {
        index
        for index in edges - pages
        if 3 <= len(lines[index].strip()) <= _MAX_RUNNING
    }


def _key(line: str) -> str:
    return re.sub(r"\d+", "#", " ".join(line.split())).casefold()
