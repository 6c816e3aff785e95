"""Files of text that are made to take all time or memory, or to break a parser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.importing.hostile import LINES, SECTIONS


@dataclass(frozen=True, slots=True)
class Bomb:
    """``told`` is a part of the reason it is refused for; "" if it may be imported."""

    name: str
    data: bytes
    told: str = ""


#: Settings under which they are tried: smaller than the standard, so that it is quick.
LIMITS = {
    "WAGTAIL_PRIVACY_IMPORT_MAX_ROWS": 2_000,
    "WAGTAIL_PRIVACY_IMPORT_MAX_CHARACTERS": 200_000,
    "WAGTAIL_PRIVACY_IMPORT_MAX_UNPACKED_BYTES": 10_000_000,
}
NOTICE = "\n\n".join(LINES).encode() + b"\n\n"
TOO_MANY = "WAGTAIL_PRIVACY_IMPORT_MAX_ROWS"
TOO_LONG = "WAGTAIL_PRIVACY_IMPORT_MAX_CHARACTERS"
TOO_DEEP = "WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH"
ENTITIES = "declares entities"
DAMAGED = "damaged"
_HTML = "".join(f"<h2>{key}</h2><p>{value}</p>" for key, value in SECTIONS.items())
#: What the patterns and parsers of the importer begin with, to be said again and again.
_UNITS = (
    "a ", "a.", "a@", "a-", "1.", "1 ", "1) ", "§ ", "(", "[", "{{", "<", "<a ", "</",
    "<!--", "&", "&#", "*a_ ", "`", "``` ", "![", "[a](", "> ", "- ", "| ", "|-", "#",
    "_", "__a", "=", ":", "a: ", "\t", "\u00a0", " \t", "A ", "Aa ", "Katu 1 ", "ÄÖ’",
    ", Finland", "00100 ", "1.1.20", "xx.", "+358 ", "http://", "www.", "(at)", "Oy ",
    "Ltd, ", "c/o ", "cookie_", "_ga ", "©", "Art. 6 ", "and ", "ei ", ".... ", "…",
    "Ã¤", "a\u0316\u0301\u0316\u0301", "\u202e", "“", "“a” ", "1234567-", "FI1",
    "Page 1 of ", "privacy policy ", "henkilötieto", "personal data ", "we keep ",
)  # fmt: skip
_ENDINGS = ("txt", "html", "md")


def repeats(size: int = 4_000) -> Iterator[Bomb]:
    """The units as one line behind a notice, as text, HTML and Markdown."""
    for number, unit in enumerate(_UNITS):
        text = unit * (size // len(unit))
        ending = _ENDINGS[number % len(_ENDINGS)]
        start = _HTML.encode() if ending == "html" else NOTICE
        yield Bomb(f"repeat-{number}.{ending}", start + text.encode())


def page_masses() -> Iterator[Bomb]:
    """Too much of everything that a page has."""
    for depth in (1_000, 100_000):
        for tag in ("div", "b", "ul><li", "table><tr><td", "blockquote", "font"):
            yield _page(f"deep-{depth}-{tag[:2]}", f"<{tag}>" * depth, TOO_DEEP)
    row = "<tr>" + "<td>x" * 1_000
    limit = "WAGTAIL_PRIVACY_IMPORT_MAX_BYTES"
    yield _page("table", "<table>" + row * 10_000, limit)
    yield _page("cells", "<table>" + row * 500, TOO_MANY)
    yield _page("span", "<table><tr><td colspan=999999999 rowspan=999999999>x<td>y")
    yield _page("headings", "<h2>1. Purposes</h2>" * 20_000, TOO_MANY)
    yield _page("handlers", "<p onclick=x>" * 20_000, TOO_MANY)
    yield _page("spans", "<p>" + "<i onclick=x>a</i>" * 3_000, TOO_MANY)
    many = " ".join(f"a{number}=x onx{number}=y" for number in range(3_000))
    yield _page("attributes", f"<p {many}>x", TOO_MANY)
    names = "cookie-" * 5_000 + " a" * 5_000
    yield _page("classes", f"<p class='{names}' id='{names}' style='{names}'>x")
    yield _page("links", "<a href=x>a</a> " * 1_000)
    yield _page("href", f"<a href='https://a.example/{'a' * 300_000}'>x</a>", TOO_LONG)


def odd_characters() -> Iterator[Bomb]:
    """Characters that are none, and encodings that no file is in."""
    yield _page("nul", "<p>&#0;&#xD800;&#xFFFF;&#x1b;[31m&#x202e;a")
    for charset in ("undefined", "idna", "punycode", "raw_unicode_escape", "zlib"):
        source = f"<meta charset={charset}>{_HTML}".encode()
        yield Bomb(f"{charset}.html", source + b"\xe4" * 9 + b"-a\\ud800" * 999)
    yield Bomb("nul.txt", NOTICE + b"\0" * 9, "binary")
    wide = NOTICE.decode().encode("utf-16-le")
    yield Bomb("surrogate.txt", b"\xff\xfe" + wide + b"\x00\xd8", "UTF-16")
    yield Bomb("escape.txt", NOTICE + b"\x1b]0;evil\x07\x1b[2J\xc2\x9b31m words")


def text_masses() -> Iterator[Bomb]:
    """Too much of everything that a text has."""
    yield Bomb("headings.txt", NOTICE + b"\n\n1. Purposes" * 20_000, TOO_MANY)
    yield Bomb("empty-lines.txt", NOTICE + b"\n" * 100_000)
    yield Bomb("rows.txt", NOTICE + b"\na\tb\tc" * 500)
    yield Bomb("labels.txt", NOTICE + b"\nEmail: a@b.example" * 500)
    yield Bomb("huge.txt", NOTICE * 900, "WAGTAIL_PRIVACY_IMPORT_MAX")
    yield Bomb("line.txt", NOTICE + b"personal data " * 80_000, TOO_LONG)
    yield Bomb("quotes.md", NOTICE + b"> " * 10_000 + b"x", TOO_DEEP)
    yield Bomb("lists.md", NOTICE + b"- " * 10_000 + b"x", TOO_DEEP)
    head = b"|a" * 1_000 + b"|\n" + b"|-" * 1_000 + b"|\n"
    rows = (b"|x" * 1_000 + b"|\n") * 100
    yield Bomb("table.md", NOTICE + head + rows, TOO_MANY)
    links = (b"[r%d]: javascript:evil(%d)\n" % (n, n) for n in range(2_000))
    yield Bomb("references.md", NOTICE + b"".join(links))
    front = b"---\na: &a [x]\nb: !!python/object/apply:os.system ['evil']\n---\n\n"
    yield Bomb("front.md", front + NOTICE)


def mails() -> Iterator[Bomb]:
    """Messages in messages, in no encoding, or without a word."""
    head = b"MIME-Version: 1.0\r\nContent-Type: "
    page = b"\r\n\r\n" + _HTML.encode()
    part = b'multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n'
    nested = b"".join(head + part % (number, number) for number in range(1_000))
    yield Bomb("nested.mht", nested, "nested too deep")
    yield Bomb("none.mht", head + b"image/png\r\n\r\nx", "no part with text")
    for charset in (b"undefined", b"idna", b"punycode", b"utf-7", b"x" * 99):
        source = head + b"text/html; charset=" + charset + page
        data = source + b"\xe4+ADw-script+AD4-" + b"-a" * 999
        yield Bomb(f"{charset[:9].decode()}.mht", data)
    encoded = b"text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    yield Bomb("base64.mht", head + encoded + b"=A" * 100_000, "binary")
    empty = b'multipart/mixed; boundary=""\r\n\r\n--\r\n'
    yield Bomb("boundary.mht", head + empty * 5_000)
    words = b"Subject: " + b"=?utf-8?q?a?= " * 5_000 + b"\r\n"
    yield Bomb("header.mht", words + head + b"text/html" + page)


def _page(name: str, body: str, told: str = "") -> Bomb:
    return Bomb(f"{name}.html", (_HTML + body).encode(), told)


MAKERS = (repeats, page_masses, odd_characters, text_masses, mails)
