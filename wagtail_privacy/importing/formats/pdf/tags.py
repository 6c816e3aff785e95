"""The structure tree of a tagged PDF: which words are a heading, an item, a cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pypdfium2.raw as pdfium

from wagtail_privacy.importing.formats.pdf.layout import Page, Place, TaggedPart
from wagtail_privacy.importing.formats.pdf.opening import Handle, utf16
from wagtail_privacy.importing.limits import refuse_depth, refuse_rows
from wagtail_privacy.importing.outline import Kind


_HEADING = re.compile(r"H([1-6])?\Z")
_INLINE = frozenset(
    "Span Strong Em Link Quote Reference BibEntry Code Annot Ruby RB RT RP Warichu WT "
    "WP Sub".split()
)
#: What holds no block: an element without a meaning is one more mark in it.
_WORDS_ONLY = frozenset({"P", "Strong", "Em", "Span", "Quote", "Code"})
#: So much of the letters of a document must be tagged to go by its tags.
_MOST = 0.9
#: So many of the steps from block to block may go up the page.
_FEW = 0.25


@dataclass(frozen=True, slots=True)
class _Context:
    """What the elements say that are open; ``in_text`` holds no blocks, only words."""

    kind: Kind | None = None
    level: int = 0
    label: bool = False
    in_item: bool = False
    in_text: bool = False
    place: Place | None = None


@dataclass(slots=True)
class TagReader:
    """Reads the trees of the pages of one document; tables are counted through."""

    tables: int = 0
    rows: int = 0
    columns: int = 0
    blocks: int = 0
    elements: int = 0
    parts: list[TaggedPart] = field(default_factory=list)

    def read(self, handle: Handle) -> list[TaggedPart]:
        """The parts of a page that have words, in the order of the tree."""
        self.parts = []
        tree = pdfium.FPDF_StructTree_GetForPage(handle)
        if not tree:
            return []
        try:
            for index in range(max(pdfium.FPDF_StructTree_CountChildren(tree), 0)):
                root = pdfium.FPDF_StructTree_GetChildAtIndex(tree, index)
                self._walk(root)
        finally:
            pdfium.FPDF_StructTree_Close(tree)
        return self.parts

    def _walk(self, root: Handle) -> None:
        """Go through the elements below ``root`` without recursion."""
        stack = [self._children(root, _Context(), depth=0)]
        while stack:
            for element, context in stack[-1]:
                stack.append(self._children(element, context, depth=len(stack)))
                break
            else:
                stack.pop()

    def _children(
        self, element: Handle, context: _Context, depth: int
    ) -> Iterator[tuple[Handle, _Context]]:
        """Note the words of an element, and yield the elements in it."""
        refuse_depth(depth)
        self.elements += 1
        refuse_rows(self.elements // 20)
        if not element:
            return
        name = utf16(pdfium.FPDF_StructElement_GetType, element)
        count = max(pdfium.FPDF_StructElement_CountChildren(element), 0)
        tags = [
            pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index)
            for index in range(count)
        ]
        inline = name in _INLINE or (
            name == "NonStruct" and count and (context.in_text or min(tags) >= 0)
        )
        if name in _WORDS_ONLY or _HEADING.match(name):
            context = replace(context, in_text=True)
        if not inline:
            self.blocks += 1
            context = self._context(name, context)
        for index, tag in enumerate(tags):
            if tag >= 0:
                self._add(tag, context)
                continue
            child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
            if child:
                yield child, context
        if not inline:
            self.blocks += 1

    def _add(self, tag: int, context: _Context) -> None:
        self.parts.append(
            TaggedPart(
                tag, self.blocks, context.kind, context.level, context.label,
                context.place, nested=context.in_item,
            )
        )  # fmt: skip

    def _context(self, name: str, context: _Context) -> _Context:
        heading = _HEADING.match(name)
        if heading or name == "Title":
            level = int(heading[1] or 2) if heading else 1
            return replace(context, kind=Kind.HEADING, level=level, label=False)
        if name in {"TR", "TD", "TH"}:
            return replace(context, kind=None, place=self._place(name, context))
        if name == "Table" and context.place is None:
            self.tables, self.rows = self.tables + 1, 0
        if name == "LI":
            return replace(context, kind=Kind.ITEM, in_item=True, label=False)
        if name == "Lbl":
            return replace(context, label=True)
        if name == "LBody":
            return replace(context, kind=Kind.ITEM, label=False)
        inside = Kind.ITEM if context.in_item else Kind.PARAGRAPH
        return replace(context, kind=inside, level=0)

    def _place(self, name: str, context: _Context) -> Place | None:
        """The cell that begins; a table in a cell is a part of that cell."""
        if name == "TR":
            if context.place is None:
                self.rows, self.columns = self.rows + 1, 0
            return context.place
        if context.place is None:
            self.columns += 1
            return Place(self.tables, self.rows, self.columns, head=name == "TH")
        return context.place


def are_sane(pages: list[Page]) -> bool:
    """True if the tags hold most of the words, and in the order of reading."""
    covered = letters = up = steps = 0
    meaning = False
    for page in pages:
        known = {part.tag: part.block for part in page.tree}
        meaning = meaning or any(part.kind for part in page.tree)
        tops: dict[int, tuple[float, float, float]] = {}
        for word in page.words:
            letters += len(word.text)
            if word.tag not in known:
                continue
            covered += len(word.text)
            block = known[word.tag]
            if block not in tops:
                tops[block] = (word.top, word.left, word.right)
        order = [tops[key] for key in dict.fromkeys(known.values()) if key in tops]
        for above, below in zip(order, order[1:], strict=False):
            steps += 1
            up += below[0] > above[0] + 1 and below[1] < above[2]
    return meaning and covered >= _MOST * letters and up <= _FEW * max(steps, 1)
