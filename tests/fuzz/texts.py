"""Texts and web pages of lines that notices have, in any order."""

from __future__ import annotations

from hypothesis import strategies as st

from wagtail_privacy.importing.cues import cues_of


HEADINGS = [
    heading
    for language in ("en", "fi")
    for wordings in cues_of(language).headings.values()
    for heading in wordings
]
LINES = [
    "",
    "",
    "Privacy notice",
    "Fernhill Bakery Ltd",
    "Ann Example, chair",
    "Phone: 01632 555 010",
    "Y-tunnus 9555020-7",
    "Y-tunnus 9555020-8",
    "E-mail:",
    "ann@fernhill.example / www.fernhill.example",
    "12 Market Street, Little Harbour LH4 7QT",
    "Katu 4 B, 33100 Tampere",
    "Last updated 1 May 2024",
    "2.5.2024",
    "»",
    "Comments",
    "Use the form below.",
    "====",
    "----",
    "<p>We keep</p><p>your words</p>",
    "<script>alert(1)</script><b>bold</b> words",
    '<a href="javascript:x">one</a> <a href="https://a.example">two</a>',
    "</td></tr>",
    "• apples• pears•",
    "- etu- ja sukunimi- Osoite- Puhelin",
    "**Bold words** and *others*",
    "\tmore of the row above",
    "| Data | Period |",
]
WORDS = st.text(st.characters(exclude_categories=["C"]), max_size=40)
HEADING_LINES = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "1. ", "2.1 ", "A. ", "a) ", "§ 3 ", "## ", "- ", "**"]),
    st.sampled_from(HEADINGS),
    st.sampled_from(
        ["", ":", "?", ": Two years.", "\tTwo years.", "Manuaalinen", "**"]
    ),
)
PARTIES = st.lists(
    st.sampled_from(LINES[3:10]), min_size=1, max_size=4, unique=True
).map(lambda lines: "\n".join(["", "Controller", "", *lines, ""]))
DOCUMENTS = st.lists(
    st.one_of(st.sampled_from(LINES), HEADING_LINES, HEADING_LINES, PARTIES, WORDS),
    max_size=25,
).map("\n".join)

TAGS = ["p", "div", "b", "i", "a", "ul", "li", "dl", "dt", "dd", "h1", "h2", "main"]
TAGS += ["table", "tr", "td", "br", "nav", "form", "iframe", "span", "summary"]
PHRASES = st.one_of(
    st.sampled_from([*HEADINGS, *LINES[:16]]),
    WORDS.map(lambda words: words.replace("<", " ").replace("&", " ")),
)
ROWS = st.lists(PHRASES.map(" <td> {} </td> ".format), max_size=4).map(
    lambda cells: f" <table> <tr> {''.join(cells)} </tr> </table> "
)
ELEMENTS = st.recursive(
    PHRASES | ROWS,
    lambda inner: st.builds(
        lambda tag, parts: f" <{tag}> {''.join(parts)} </{tag}> ",
        st.sampled_from(TAGS),
        st.lists(inner, max_size=4),
    ),
)
STRAY_TAGS = st.sampled_from(TAGS).map(" </{}> ".format)
PAGES = st.lists(ELEMENTS | ROWS | STRAY_TAGS, max_size=8).map("".join)
