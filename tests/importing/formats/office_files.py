"""Word and OpenDocument files, written by hand for the tests of their readers."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = (
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/'
    'metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>{title}</dc:title><dc:language>{language}</dc:language>"
    "</cp:coreProperties>"
)
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
ODF = " ".join(
    f'xmlns:{prefix}="{_OASIS}:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "style": "style",
        "fo": "xsl-fo-compatible",
        "meta": "meta",
    }.items()
) + (
    ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
ODT_TYPE = "application/vnd.oasis.opendocument.text"


def packed(parts):
    """A zip archive of names and contents."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            method = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
            archive.writestr(name, content, method)
    return stream.getvalue()


def paragraph(text="", *, style="", look="", extra="", number=None):
    """A paragraph of Word; ``look`` is what stands in the properties of its run."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        list_id, depth = number
        properties += (
            f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'
        )
    run = f"<w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t></w:r>" if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}{extra}</w:p>"


def part(tag, content):
    """A part of a Word document with that root."""
    return f"<w:{tag} {W} {R}>{content}</w:{tag}>"


def relationships(*items):
    """Relationships of id, kind and target; an address is external."""
    found = "".join(
        f'<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if ":" in target else "/>")
        for id, kind, target in items
    )
    return f'<Relationships xmlns="{RELATIONSHIPS}">{found}</Relationships>'


def docx(body, *, related=(), **parts):
    """A Word document; ``styles="…"`` is the content of that part, and so on."""
    related = list(related)
    files = {"_rels/.rels": relationships(("d", "officeDocument", "word/document.xml"))}
    files["word/document.xml"] = part("document", f"<w:body>{body}</w:body>")
    for name, content in parts.items():
        kind = name.rstrip("0123456789")
        files[f"word/{name}.xml"] = part(kind, content)
        related.append((name, kind, f"{name}.xml"))
    files["word/_rels/document.xml.rels"] = relationships(*related)
    return packed(files)


def odt(body, *, automatic="", styles="", meta="", **files):
    """An OpenDocument text; ``automatic`` are the styles that stand in the text."""
    content = (
        f"<office:document-content {ODF}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
        "</office:body></office:document-content>"
    )
    parts = {"mimetype": ODT_TYPE, "content.xml": content}
    if styles:
        parts["styles.xml"] = (
            f"<office:document-styles {ODF}>{styles}</office:document-styles>"
        )
    if meta:
        parts["meta.xml"] = (
            f"<office:document-meta {ODF}><office:meta>{meta}</office:meta>"
            "</office:document-meta>"
        )
    return packed({**parts, **files})


def flat_odt(body):
    """The same in one file of XML."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {ODF} '
        f'office:mimetype="{ODT_TYPE}"><office:body><office:text>{body}</office:text>'
        "</office:body></office:document>"
    ).encode()
