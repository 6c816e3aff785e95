"""Word and OpenDocument files that are made to break what reads them."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from tests.importing.bombs import DAMAGED, ENTITIES, TOO_DEEP, TOO_MANY, Bomb
from tests.importing.formats import office_files as office
from tests.importing.hostile import LINES


_LAUGHS = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "lol">'
    for n in range(10)
)
DOCTYPES = {
    "laughs": f"<!DOCTYPE x [{_LAUGHS}]>",
    "quadratic": f'<!DOCTYPE x [<!ENTITY l9 "{"a" * 100_000}">]>',
    "file": '<!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>',
    "net": '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>',
    "outside": '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
}
DOCUMENT = "word/document.xml"
_RELATIONS = "word/_rels/document.xml.rels"
_RATIO = "300 times"
_WORD = "".join(map(office.paragraph, LINES))
_OPEN = "".join(f"<text:p>{line}</text:p>" for line in LINES)
_NESTS = {
    "docx": (
        "w:ins",
        "w:sdt><w:sdtContent",
        "w:tbl><w:tr><w:tc",
        "w:p><w:r><w:pict><w:txbxContent",
    ),
    "fodt": (
        "text:list><text:list-item",
        "table:table><table:table-row><table:table-cell",
        "text:section",
        "text:p><text:span",
        "text:p><draw:frame><draw:text-box",
    ),
}


def entity_bombs() -> Iterator[Bomb]:
    """Entities that grow, and entities that fetch."""
    document = office.part("document", f"<w:body>{_WORD}</w:body>")
    relations = office.relationships(("s", "styles", "styles.xml"))
    whole = {DOCUMENT: document, _RELATIONS: relations}
    for name, doctype in DOCTYPES.items():
        source = f'<?xml version="1.0"?>{doctype}<x>&l9;</x>'
        for part in (DOCUMENT, "word/styles.xml", _RELATIONS):
            data = office.packed(whole | {part: source})
            yield Bomb(f"{name}-{part[5:8]}.docx", data, ENTITIES)
        odt = office.packed({"mimetype": office.ODT_TYPE, "content.xml": source})
        yield Bomb(f"{name}.odt", odt, ENTITIES)
        flat = office.flat_odt(_OPEN + "<text:p>&l9;</text:p>").decode()
        flat = flat.replace("?>", f"?>{doctype}", 1)
        # A long declaration hides what the file is.
        yield Bomb(f"{name}.fodt", flat.encode(), " ")


def nested_bombs() -> Iterator[Bomb]:
    """Elements in elements: 200 are read, 1,000 and 100,000 are refused."""
    for depth, told in ((200, ""), (1_000, TOO_DEEP), (100_000, TOO_DEEP)):
        for ending, nests in _NESTS.items():
            for number, nest in enumerate(nests):
                names = nest.split("><")
                start = f"<{nest}>" * (depth // len(names))
                end = "".join(f"</{name}>" for name in reversed(names))
                inner = start + office.paragraph("x") + end * (depth // len(names))
                name = f"deep-{depth}-{number}.{ending}"
                if ending == "fodt":
                    yield Bomb(name, office.flat_odt(_OPEN + inner), told)
                else:
                    reason = _RATIO if depth == 100_000 else told
                    yield Bomb(name, office.docx(_WORD + inner), reason)


def body_bombs() -> Iterator[Bomb]:
    """Bodies that are larger than they look, or that go on without end."""
    row = "<w:tr>" + "<w:tc><w:p/></w:tc>" * 1_000 + "</w:tr>"
    yield _word("table", f"<w:tbl>{row * 1_000}</w:tbl>", _RATIO)
    row = f"<table:table-row>{'<table:table-cell/>' * 1_000}</table:table-row>"
    yield _open("table", f"<table:table>{row * 10}</table:table>", TOO_MANY)
    span = '<w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'
    yield _word("span", f"<w:tbl><w:tr><w:tc>{span}<w:p/></w:tc></w:tr></w:tbl>")
    yield _open(
        "repeated",
        '<table:table><table:table-row table:number-rows-repeated="999999999">'
        '<table:table-cell table:number-columns-repeated="999999999"><text:p>x'
        "</text:p></table:table-cell></table:table-row></table:table>"
        '<text:p>a<text:s text:c="999999999"/>b</text:p>',
    )
    style = (
        '<w:style w:type="paragraph" w:styleId="{}"><w:basedOn w:val="{}"/></w:style>'
    )
    styles = style.format("A", "B") + style.format("B", "A")
    yield _word("loop", office.paragraph("x", style="A"), styles=styles)
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    noted = office.paragraph("x", extra=mark)
    notes = f'<w:footnote w:id="1">{noted}</w:footnote>'
    yield _word("note", noted, footnotes=notes)
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/>'
        '<w:instrText>TOC HYPERLINK "</w:instrText></w:r>'
    )
    yield _word("fields", office.paragraph("x", extra=begin * 2_000))
    runs = "<w:r><w:rPr><w:b/></w:rPr><w:t>a </w:t></w:r><w:r><w:t>b </w:t></w:r>"
    yield _word("runs", office.paragraph("x", extra=runs * 1_000))


def malformed() -> Iterator[Bomb]:
    """XML that is none, and documents that were cut or have wrong bits."""
    sources = (
        b"",
        b"\0" * 99,
        b"<",
        b"<x/>",
        b"<?xml version='1.0' encoding='utf-7'?><x/>",
        b"<?xml version='1.0' encoding='nonsense'?><x/>",
        b"\xff\xfe<\0x\0/\0>\0",
        b"<w:document xmlns:w='x'><w:body/></w:document>",
        b"<x a='" + b"a" * 99_999,
        b"<x xmlns='" + b"a" * 999 + b"'/>",
    )
    for number, source in enumerate(sources):
        yield Bomb(f"xml-{number}.docx", office.packed({DOCUMENT: source}), DAMAGED)
        odt = {"mimetype": office.ODT_TYPE, "content.xml": source}
        yield Bomb(f"xml-{number}.odt", office.packed(odt), " ")
    whole = office.docx(_WORD)
    for cut in (4, 30, len(whole) // 2, len(whole) - 10, len(whole) - 1):
        yield Bomb(f"cut-{cut}.docx", whole[:cut], DAMAGED)
    for place in range(0, len(whole), len(whole) // 12):
        data = whole[:place] + b"\xff" * 4 + whole[place + 4 :]
        yield Bomb(f"bits-{place}.docx", data)


def archives() -> Iterator[Bomb]:
    """Archives in archives, that lie, that overlap, that lead out of themselves."""
    document = office.part("document", f"<w:body>{_WORD}</w:body>")
    inner = office.packed({DOCUMENT: "0" * 3_000_000})
    yield Bomb("nested.docx", office.packed({DOCUMENT: inner, "a.zip": inner}), DAMAGED)
    yield Bomb("ratio.docx", office.packed({DOCUMENT: " " * 9_000_000}), _RATIO)
    many = {f"word/{number}": "" for number in range(6_000)}
    yield Bomb("many.docx", office.packed(many), "5000 files")
    whole = office.packed({DOCUMENT: document, "word/other.xml": document})
    for size in (1, 2**31, 2**32 - 1):
        lying = bytearray(whole)
        for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
            struct.pack_into("<I", lying, lying.find(mark) + offset, size)
        yield Bomb(f"lying-{size}.docx", bytes(lying), " ")
    overlapping = bytearray(whole)
    second = overlapping.rfind(b"PK\x01\x02")
    struct.pack_into("<I", overlapping, second + 42, 0)
    yield Bomb("overlap.docx", bytes(overlapping))
    for name in ("../../evil", "/etc/evil", "a\\..\\evil", "C:evil", "a/../../evil"):
        data = office.packed({DOCUMENT: document, name: "x"})
        yield Bomb(f"path-{len(name)}.docx", data, "no program writes")


def _word(name: str, body: str, told: str = "", **parts: str) -> Bomb:
    return Bomb(f"{name}.docx", office.docx(_WORD + body, **parts), told)


def _open(name: str, body: str, told: str = "") -> Bomb:
    return Bomb(f"{name}.fodt", office.flat_odt(_OPEN + body), told)


MAKERS = (entity_bombs, nested_bombs, body_bombs, malformed, archives)
