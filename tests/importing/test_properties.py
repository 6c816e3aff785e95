"""Whatever the lines of a document are: it is read, and no word of it is lost."""

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.importing.corpus_words import dates_in, unglue
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.cues import cues_of
from wagtail_privacy.importing.reading import read_bytes


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


a_few_examples = settings(max_examples=60, deadline=None, derandomize=True)


def words(text):
    return Counter(re.findall(r"\w+", text))


def told(result):
    """Everything that a result says, as a visitor or an editor reads it."""
    parts = [result.notice.title, *result.organisation.values()]
    for section in result.notice.sections:
        parts += [section.heading, section.text, *map(str, section.facts.values())]
    parts += [message.text for message in result.messages]
    return "\n".join(parts)


def lost_words(source, result):
    told_words = words(told(result))
    lost, more = words(source) - told_words, told_words - words(source)
    for iso, written in dates_in(source):
        if iso in told(result):
            lost -= words(written) + words(written.title())
    unglue(lost, more)
    return +lost


@a_few_examples
@given(DOCUMENTS)
def test_a_text_is_read_without_losing_a_word(source):
    try:
        result = read_bytes(source.encode(), name="notice.txt", language="en")
    except ImportRefused as refused:
        assert "empty" in str(refused) or "no text" in str(refused)
        return
    assert lost_words(source, result) == Counter()


@a_few_examples
@given(PAGES)
def test_a_page_is_read_without_losing_a_word(source):
    try:
        result = read_bytes(source.encode(), name="notice.html", language="fi")
    except ImportRefused as refused:
        assert "empty" in str(refused) or "no text" in str(refused)
        return
    shown = re.sub(r"</?[a-z0-9]+>", " ", source)
    assert lost_words(shown, result) == Counter()


@a_few_examples
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    try:
        result = read_bytes(data, name="notice.txt", language="sv")
    except ImportRefused as refused:
        assert str(refused)
        return
    assert result.notice.title
