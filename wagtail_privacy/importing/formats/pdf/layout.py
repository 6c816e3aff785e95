"""What stands on a page: words, the lines they make, and paragraphs of lines."""

from __future__ import annotations

from dataclasses import dataclass, field

from wagtail_privacy.importing.outline import Kind


@dataclass(slots=True)
class Word:
    """Letters of one style with no space between them, and where they stand.

    Positions are in points from the lower left corner of the upright page. ``glued``
    means: no space before it. ``tag`` is the id of its marked content, -1 without;
    ``link`` is an address, "" without.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool = False
    italic: bool = False
    symbol: bool = False
    weight: int = 0
    colour: int = 0
    glued: bool = False
    tag: int = -1
    link: str = ""

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2


@dataclass(slots=True)
class Line:
    """Words that are read from left to right, on a page counted from 0.

    Its height is that of its largest word: neither a superscript nor a bullet.
    """

    words: list[Word]
    page: int
    text: str = field(init=False)
    left: float = field(init=False)
    right: float = field(init=False)
    bottom: float = field(init=False)
    top: float = field(init=False)
    size: float = field(init=False)
    bold: bool = field(init=False)

    def __post_init__(self) -> None:
        self.text = "".join(
            word.text if word.glued or not index else f" {word.text}"
            for index, word in enumerate(self.words)
        )
        largest = max(self.words, key=lambda word: (word.size, len(word.text)))
        self.bottom, self.top, self.size = largest.bottom, largest.top, largest.size
        self.left = min(word.left for word in self.words)
        self.right = max(word.right for word in self.words)
        self.bold = all(word.bold for word in self.words if has_letters(word.text))

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2


@dataclass(frozen=True, slots=True)
class Place:
    """The cell of a table that a paragraph stands in, and whether it is a head."""

    table: int
    row: int
    column: int
    head: bool = False


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together.

    ``kind``, ``level`` and ``nested``, in an item of a list, are what tags say.
    """

    lines: list[Line]
    kind: Kind | None = None
    level: int = 0
    tight: bool = False
    place: Place | None = None
    nested: bool = False

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    @property
    def size(self) -> float:
        return max(line.size for line in self.lines)

    @property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)


@dataclass(slots=True)
class Page:
    """The words of a page, and what is drawn between them.

    ``rules`` are horizontal lines and edges of boxes as (left, right, height).
    ``tree`` are the tagged parts of the page in their order, empty without tags.
    ``stray`` are words that stand aslant or outside of the page. A ``broken`` page
    could not be read.
    """

    number: int
    width: float
    height: float
    words: list[Word] = field(default_factory=list)
    rules: list[tuple[float, float, float]] = field(default_factory=list)
    tree: list[TaggedPart] = field(default_factory=list)
    stray: list[Word] = field(default_factory=list)
    pictures: bool = False
    broken: bool = False


@dataclass(frozen=True, slots=True)
class TaggedPart:
    """A leaf of the structure tree: marked content, and the block that it is in.

    ``block`` counts the blocks of the page; ``kind`` is None for one that is text
    without a meaning. ``label`` marks the bullet or number of a list item; what is
    ``nested`` stands in one.
    """

    tag: int
    block: int
    kind: Kind | None = None
    level: int = 0
    label: bool = False
    place: Place | None = None
    nested: bool = False


def has_letters(text: str) -> bool:
    return any(map(str.isalnum, text))
