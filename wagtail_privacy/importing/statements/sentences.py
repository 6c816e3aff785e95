"""The sentences of a section, as they stand in its lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, zip_longest

from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.patterns.months import is_month
from wagtail_privacy.importing.statements.patterns import Wordings, whole_match


#: Points that end no sentence: “Art. 6”, “Puh. 040 …”, “Dr. Malli”, “P.O. Box”.
_POINTED = (
    *(
        "Art",
        "art",
        "Abs",
        "abs",
        "lit",
        "Nr",
        "nr",
        "Ziff",
        "Dr",
        "Prof",
        "Mag",
        r"P\.O",
    ),
    *("Puh", "puh", "Tel", "tel", "Tfn", "tfn", "bzw", "ggf", "Co", "Kumpp"),
    *("Buchst", "Inh", "as", "bst", "lgh", "krs", "St", "Reg", "reg", "Org", "org"),
    r"[Ee]k\. ?för",
    *("att", "Att", "attn", "Attn"),
    *("No", "nro", "Hd", "vån", "Mr", "Mrs", "Ms", "Rev", r"\w*[Ss]tr"),
    # Titles and posts; “vet” and “med” are words in Swedish, and titles behind others.
    *(r"(?:Dr|med)\. ?(?:med|dent|vet)", "jur", "iur", "phil", "rer", "theol", "habil"),
    *(
        "Univ",
        "Dipl",
        r"Dipl\.-\w{1,12}",
        "Msgr",
        "Cllr",
        "Revd",
        "Hr",
        "tf",
        "stf",
        "bitr",
        "stellv",
    ),
    *("röm", "Röm", "kath", "Kath", "evang", "Evang", "luth", "Luth"),
)
#: A small letter alone is short for a word, too: “e. V.”, “z. B.”.
_GOES_ON = re.compile(rf"\b(?:{'|'.join(_POINTED)}|[a-zäö])\.\Z")
#: So are these in front of a number: “company no. 09123456”, “ext. 44”.
_COUNTS = re.compile(r"(?<!\w)(?:no|n:o|ext|ank|mob|gsm|num|fax|vx|vh|alanr)\.\Z", re.I)
#: And a month in front of a day or a year: “12 Sept. 2022”.
_MONTH = re.compile(
    r"(?<!\w)(?:jan|feb|mar|mär|apr|jun|jul|aug|sept?|okt|oct|nov|dec|dez|jän)\.\Z",
    re.I,
)
#: A day has a month behind it, which is a capital letter in German: “9. Mai”.
_DAY = re.compile(r"(?<![\w.])[0-3]?\d\.\Z")
_NAME = re.compile(r"[^\W\d_]+")
#: Initials begin a name: “J. R. Example & Sons”, “run by J. Example”.
_INITIALS = re.compile(
    r"(?:\b[A-ZÅÄÖÜ]\. ?|(?<!\w)(?:by|is|are|of|av|är|on|von|ist|und|och|and|ja) )"
    r"[A-ZÅÄÖÜ]\.\Z"
)
#: More letters than the longest of these have.
_WINDOW = 12
_END = re.compile(r"[.!?](?P<quote>[”\"»)])?(?P<gap>\s+)(?=[\"“”»(]?[A-ZÅÄÖÜ0-9])")
_MARKS = " \t.!"
#: Paragraphs up to this length are kept: several steps ask for the sentences of each.
_SHORT = 1_000
_CLOSED = re.compile(r"[.!?:][\"”»)]*\s*\Z")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence on one line, without its full stop.

    ``lines`` are the lines it stood on. ``mark`` is “:” or “?” if it ends in one.
    ``line`` is the line of the source where its paragraph begins.
    """

    text: str
    line: int
    lines: tuple[str, ...] = ()
    mark: str = ""

    def fits(self, wordings: Wordings) -> re.Match[str] | None:
        """Match the whole sentence; a question and the head of a list never fit."""
        return None if self.mark else whole_match(wordings, self.text)


def sentences_of(blocks: Iterable[Block]) -> list[Sentence]:
    """Return the sentences of ``blocks``; headings and labels are none."""
    return [
        sentence for paragraph in _paragraphs(blocks) for sentence in _split(paragraph)
    ]


def _paragraphs(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Blocks that belong together: a sentence goes on into the next line or item."""
    spoken = [b for b in blocks if b.kind in (Kind.PARAGRAPH, Kind.ITEM)]
    current = spoken[:1]
    for before, block in pairwise(spoken):
        if _goes_on(before, block):
            current.append(block)
        else:
            yield current
            current = [block]
    if current:
        yield current


def _goes_on(before: Block, block: Block) -> bool:
    if block.kind is Kind.ITEM:
        closed = re.search(r"[.!?]\s*\Z", before.text)
        return not closed
    if block.tight:
        return True
    return not _CLOSED.search(before.text) and block.text[:1].islower()


def _split(paragraph: list[Block]) -> Iterator[Sentence]:
    lines = tuple(_plain(block.text) for block in paragraph)
    parts = _parts(" ".join(_without_colons(paragraph, lines)))
    for part in filter(None, (part.strip() for part in parts)):
        mark = part[-1] if part[-1] in "?:;," else ""
        text = part.rstrip(_MARKS + mark)
        if _FORM.search(text) and part[len(text) :].startswith("."):
            text += "."
        if text:
            only = len(parts) == 1
            yield Sentence(text, paragraph[0].line, lines if only else (part,), mark)


#: Forms whose last point is theirs, and ends no sentence before a bracket.
_OWN_POINT = r"(?:\be\. ?[VKUG]|\br\. ?[yf]|\b[BN]\. ?V|\bS\. ?A"
_FORM = re.compile(rf"{_OWN_POINT})\Z")
_SHORT_FORM = re.compile(rf"{_OWN_POINT}|\b(?:Inc|Ltd|Corp))\Z")


def _parts(text: str) -> tuple[str, ...]:
    return _kept_parts(text) if len(text) <= _SHORT else _find_parts(text)


def _find_parts(text: str) -> tuple[str, ...]:
    """What stands between the ends of sentences."""
    gaps = [match.span("gap") for match in _END.finditer(text) if _ends_here(match)]
    starts = [0, *(end for _start, end in gaps)]
    ends = [*(start for start, _end in gaps), len(text)]
    return tuple(text[a:b].strip() for a, b in zip(starts, ends, strict=True))


_kept_parts = lru_cache(maxsize=1024)(_find_parts)


def _ends_here(match: re.Match[str]) -> bool:
    if match["quote"]:
        return True
    point = match.start("gap")
    before = match.string[max(0, point - _WINDOW) : point]
    if match.string[match.end()] == "(" and _SHORT_FORM.search(before[:-1]):
        return False
    if point == len("J.") and before[0].isupper():
        return False
    if match.string[match.end() : match.end() + 1].isdigit():
        goes_on = _COUNTS.search(before) or _MONTH.search(before)
    else:
        name = _NAME.match(match.string, match.end())
        goes_on = name and _DAY.search(before) and is_month(name[0])
        goes_on = goes_on or _INITIALS.search(before)
    return not (_GOES_ON.search(before) or goes_on)


def _without_colons(paragraph: list[Block], lines: Iterable[str]) -> Iterator[str]:
    """The lines, without the colon after which list items go on."""
    for line, after in zip_longest(lines, paragraph[1:]):
        goes_on = after is not None and after.kind is Kind.ITEM
        yield line.rstrip(":") if goes_on else line


def _plain(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split())
