"""Writes small PDF files: words at places, links, tags and broken things."""

from __future__ import annotations

import io
from dataclasses import dataclass, field


FONTS = {"regular": "Helvetica", "bold": "Helvetica-Bold", "symbol": "Symbol"}


@dataclass
class PDFPage:
    """``drawn`` is its content; ``entries`` are more of its dictionary."""

    drawn: list[bytes] = field(default_factory=list)
    entries: bytes = b""

    def text(self, left, bottom, words, size=10, font="regular", tag=None, turn=None):
        """Put words on the page; ``turn`` is the matrix of text that is turned."""
        matrix = f"{turn or '1 0 0 1'} {left} {bottom} Tm"
        shown = words if isinstance(words, bytes) else words.encode("cp1252")
        shown = (
            shown.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        )
        start = f"BT /{font} {size} Tf {matrix} (".encode()
        line = start + shown + b") Tj ET"
        if tag is not None:
            line = b"/P <</MCID %d>> BDC " % tag + line + b" EMC"
        self.drawn.append(line)
        return self

    def lines(self, texts, left=72, top=700, leading=12, size=10, font="regular"):
        """Put lines below each other; return the height of the next one."""
        for text in texts:
            if text:
                self.text(left, top, text, size, font)
            top -= leading
        return top

    def rule(self, left, right, height):
        self.drawn.append(f"{left} {height} m {right} {height} l S".encode())
        return self

    def picture(self):
        image = b"BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI"
        self.drawn.append(b"q 500 0 0 700 50 50 cm " + image + b" Q")
        return self


def write_pdf(*pages, catalog=b"", info=b"", more=()):
    """The bytes of a file with these pages; objects of ``more`` follow them.

    The first of ``more`` has the number ``first_more(pages)``.
    """
    fonts = b"".join(
        b"/%s <</Type/Font/Subtype/Type1/BaseFont/%s%s>>"
        % (
            name.encode(),
            face.encode(),
            b"" if name == "symbol" else b"/Encoding/WinAnsiEncoding",
        )
        for name, face in FONTS.items()
    )
    numbers = [3 + 2 * index for index in range(len(pages))]
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R " + catalog + b">>",
        b"<</Type/Pages/Kids[%s]/Count %d/MediaBox[0 0 595 842]"
        b"/Resources<</Font<<%s>>>>>>" % (kids, len(pages), fonts),
    ]
    for number, page in zip(numbers, pages, strict=True):
        content = b"\n".join(page.drawn)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/Contents %d 0 R %s>>"
            % (number + 1, page.entries)
        )
        objects.append(stream(content))
    return write_objects([*objects, *more], info)


def first_more(pages):
    return 3 + 2 * len(pages)


def stream(content, entries=b""):
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), entries, content)


def write_objects(objects, info=b""):
    """The bytes of a file of objects, the first of which is the catalog."""
    objects = [*objects, b"<<%s>>" % info] if info else objects
    file = io.BytesIO()
    file.write(b"%PDF-1.7\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(file.tell())
        file.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = file.tell()
    file.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    file.writelines(b"%010d 00000 n \n" % offset for offset in offsets)
    file.write(
        b"trailer <</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, b"/Info %d 0 R" % len(objects) if info else b"", start)
    )
    return file.getvalue()


def tagged_pdf(*elements, outside=()):
    """A file of one page whose words are tagged, but for those that are ``outside``.

    ``elements`` are (type, words, children); the words stand below each other.
    """
    page = PDFPage(entries=b"/StructParents 0")
    root = first_more([page])
    objects = [b""]
    parents = []

    def write(element, parent):
        name, words, children = element
        number = root + len(objects)
        objects.append(b"")
        kids = []
        if words:
            tag = len(parents)
            page.text(72, 760 - 16 * tag, words, tag=tag)
            parents.append(number)
            kids.append(b"%d" % tag)
        kids += [b"%d 0 R" % write(child, number) for child in children]
        objects[number - root] = (
            b"<</Type/StructElem/S/%s/P %d 0 R/Pg 3 0 R/K[%s]>>"
            % (
                name.encode(),
                parent,
                b" ".join(kids),
            )
        )
        return number

    kids = [b"%d 0 R" % write(element, root) for element in elements]
    objects[0] = b"<</Type/StructTreeRoot/K[%s]/ParentTree<</Nums[0[%s]]>>>>" % (
        b" ".join(kids),
        b" ".join(b"%d 0 R" % number for number in parents),
    )
    catalog = b"/MarkInfo<</Marked true>>/Lang(sv)/StructTreeRoot %d 0 R" % root
    for left, bottom, words in outside:
        page.text(left, bottom, words)
    return write_pdf(page, catalog=catalog, more=objects)
