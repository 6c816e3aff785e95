"""Outlines written as Word, OpenDocument and Markdown files."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.importing.formats.office_files import docx, odt, paragraph


WORDS = st.lists(
    st.text("abcdeåäöß€ŽЖ", min_size=1, max_size=8), min_size=1, max_size=12
).map(" ".join)
KINDS = ("heading", "text", "bold", "bullet", "number", "row", "hidden", "tab")
OUTLINES = st.lists(st.tuples(st.sampled_from(KINDS), WORDS, WORDS), max_size=25)
WORD_STYLES = (
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
)
WORD_LISTS = "".join(
    f'<w:abstractNum w:abstractNumId="{id}"><w:lvl w:ilvl="0">'
    f'<w:numFmt w:val="{name}"/></w:lvl></w:abstractNum>'
    f'<w:num w:numId="{id}"><w:abstractNumId w:val="{id}"/>'
    "</w:num>"
    for id, name in ((1, "bullet"), (2, "decimal"))
)
ODT_STYLES = (
    '<style:style style:name="B" style:family="text"><style:text-properties '
    'fo:font-weight="bold"/></style:style><style:style style:name="G" '
    'style:family="text"><style:text-properties text:display="none"/></style:style>'
    '<text:list-style style:name="N"><text:list-level-style-number text:level="1" '
    'style:num-format="1"/></text:list-style>'
)


def as_word(outline):
    def write(kind, first, second):
        cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in (first, second))
        return {
            "heading": paragraph(first, style="H2") + paragraph(second),
            "text": paragraph(first, extra=f"<w:r><w:br/><w:t>{second}</w:t></w:r>"),
            "bold": paragraph(first, look="<w:b/>") + paragraph(second),
            "bullet": paragraph(first, number=(1, 0)) + paragraph(second),
            "number": paragraph(first, number=(2, 0)) + paragraph(second),
            "row": f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>",
            "hidden": paragraph(first, look="<w:vanish/>") + paragraph(second),
            "tab": paragraph(first, extra=f"<w:r><w:tab/><w:t>{second}</w:t></w:r>"),
        }[kind]

    body = "".join(write(*block) for block in outline)
    return docx(body, styles=WORD_STYLES, numbering=WORD_LISTS)


def as_opendocument(outline):
    def write(kind, first, second):
        words, more = f"<text:p>{first}</text:p>", f"<text:p>{second}</text:p>"
        item = f"<text:list-item>{words}</text:list-item></text:list>{more}"
        bold, gone = (
            f'<text:p><text:span text:style-name="{name}">{first}</text:span></text:p>'
            for name in "BG"
        )
        cells = "".join(
            f"<table:table-cell>{text}</table:table-cell>" for text in (words, more)
        )
        return {
            "heading": f'<text:h text:outline-level="2">{first}</text:h>{more}',
            "text": f"<text:p>{first}<text:line-break/>{second}</text:p>",
            "bold": bold + more,
            "bullet": f"<text:list>{item}",
            "number": f'<text:list text:style-name="N">{item}',
            "row": f"<table:table><table:table-row>{cells}</table:table-row>"
            "</table:table>",
            "hidden": gone + more,
            "tab": f"<text:p>{first}<text:tab/>{second}</text:p>",
        }[kind]

    return odt("".join(write(*block) for block in outline), automatic=ODT_STYLES)


def as_markdown(outline):
    def write(kind, first, second):
        return {
            "heading": f"## {first}\n\n{second}",
            "bold": f"**{first}**\n\n{second}",
            "bullet": f"- {first}\n\n{second}",
            "row": f"| {first} | {second} |\n|--|--|\n| {first} | {second} |",
        }.get(kind, f"{first}\n{second}")

    return "\n\n".join(write(*block) for block in outline)
