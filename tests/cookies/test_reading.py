"""From files to suggestions: what is read, and that nothing makes it fall over."""

import io
import json
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cookies.files import (
    KEYS,
    dump,
    entry,
    har,
    row,
    stored,
    table,
)
from wagtail_privacy.cookies.formats.registry import cookie_formats
from wagtail_privacy.cookies.plain import has_hidden
from wagtail_privacy.cookies.reading import read_bytes, read_file
from wagtail_privacy.exceptions import ImportRefused


BIG = 50_000_000
#: Names that the formats ask for, and others.
NAMES = st.sampled_from(
    [
        *KEYS,
        *("log", "entries", "request", "response", "url", "cookies", "name", "domain"),
        *("expires", "startedDateTime", "redirectURL", "model", "fields", "pk"),
        *("cookiegroup", "varname", "is_required", "cookie_type", "duration"),
        *("duration_value", "duration_period", "purpose", "description"),
    ]
)
WORDS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "https://www.kuusikko.example/",
            "https://[::1",
            ".hjortron.example",
            "2026-03-02T10:00:00Z",
            "1 00:00:00",
            "13 months",
            "session",
            "Functional",
            "<b>x</b>",
            "=1+1",
            "_ga",
            "*",
            "\ud800",
            "cookie_consent.cookie",
            "cookie_consent.cookiegroup",
            "wagtail_tag_manager.cookiedeclaration",
        ]
    ),
)
VALUES = st.recursive(
    WORDS | st.none() | st.booleans() | st.integers() | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner),
    max_leaves=8,
)
ENTRIES = st.fixed_dictionaries(
    {"request": st.dictionaries(NAMES, VALUES)},
    optional={"response": VALUES, "startedDateTime": WORDS},
)
OBJECTS = st.one_of(
    st.builds(
        stored,
        st.sampled_from(
            [
                "cookie_consent.cookie",
                "cookie_consent.cookiegroup",
                "wagtail_tag_manager.cookiedeclaration",
            ]
        ),
        VALUES,
    ).flatmap(
        lambda item: st.dictionaries(NAMES, VALUES).map(
            lambda fields: {**item, "fields": fields}
        )
    ),
    VALUES,
)
a_few_examples = settings(max_examples=150, deadline=None, derandomize=True)


def is_clean(text):
    return not has_hidden(text) and not text.startswith(("=", "+", "-", "@"))


def read_or_refused(content, format=None):
    """Read what may be anything: it gives clean suggestions, or a reason."""
    try:
        found = read_bytes(content, format)
    except ImportRefused as refused:
        assert str(refused).endswith(".")
        assert "\x1b" not in str(refused)
        return
    for item in found.cookies:
        assert item.name or item.kind == "request"
        assert is_clean(item.name)
        assert is_clean(item.purpose)
        assert "<script" not in item.purpose.lower()
        assert item.category != "necessary"
        assert len(item.name) <= 256
        assert item.domain == "" or "." in item.domain or item.domain.isalnum()
        item.name.encode()
        item.purpose.encode()
    for message in found.messages:
        assert not has_hidden(message.text)
        message.text.encode()


@a_few_examples
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content):
    read_or_refused(content)
    for item in cookie_formats:
        read_or_refused(content, item.id)


@a_few_examples
@given(VALUES)
def test_any_json_is_read_or_refused(data):
    content = json.dumps(data).encode()
    read_or_refused(content)
    for item in cookie_formats:
        read_or_refused(content, item.id)


@a_few_examples
@given(st.lists(ENTRIES, max_size=4))
def test_any_requests_are_read_or_refused(entries):
    read_or_refused(har(*entries))


@a_few_examples
@given(st.lists(OBJECTS, max_size=4))
def test_any_objects_are_read_or_refused(objects):
    read_or_refused(dump(*objects), "dumpdata")


@a_few_examples
@given(st.dictionaries(WORDS, st.lists(st.dictionaries(NAMES, VALUES), max_size=3)))
def test_any_platforms_are_read_or_refused(platforms):
    read_or_refused(json.dumps(platforms).encode(), "open-cookie-database")


@a_few_examples
@given(st.lists(st.lists(WORDS, min_size=10, max_size=10), max_size=4), st.text())
def test_any_table_is_read_or_refused(rows, rest):
    fields = [dict(zip(KEYS, cells, strict=True)) for cells in rows]
    text = table().decode() + rest
    read_or_refused(text.encode("utf-8", "surrogatepass"))
    # Python 3.10 writes no table with NUL in it.
    unwritten = str.maketrans({"\ud800": "?", "\0": "?"})
    clean = [
        {key: value.translate(unwritten) for key, value in item.items()}
        for item in fields
    ]
    read_or_refused(table(*clean))


@pytest.fixture
def write(tmp_path):
    """Write a file and return its name."""

    def write(content, name="cookies.csv"):
        path = tmp_path / name
        path.write_bytes(content)
        return str(path)

    return write


def test_a_file_is_read_whatever_it_is_called(write):
    assert [item.name for item in read_file(write(table(row()), "a.har")).cookies] == [
        "hj_visit"
    ]


def test_a_dash_is_standard_input(monkeypatch):
    stdin = io.TextIOWrapper(io.BytesIO(har(entry(sent=["a"]))))
    monkeypatch.setattr(sys, "stdin", stdin)

    assert [item.name for item in read_file("-").cookies] == ["a"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_table_of_a_spreadsheet_is_read_in_its_encoding(encoding, write):
    content = table(row(description="Laskee käynnit.")).decode().encode(encoding)
    found = read_file(write(content))

    assert found.cookies[0].purpose == "Laskee käynnit."
    told = [message.code for message in found.messages]
    assert told == (["encoding"] if encoding == "cp1252" else [])


def test_a_file_of_50_megabytes_is_refused_without_reading_it(write, monkeypatch):
    name = write(b"")
    with open(name, "r+b") as file:
        file.truncate(BIG)
    monkeypatch.setattr("pathlib.Path.open", None)

    with pytest.raises(ImportRefused, match=r"47\.7.MB; the limit is 19\.1.MB"):
        read_file(name)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.csv", "No such file"),
        (".", "directory"),
        ("a\0b", "null (byte|character)"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_the_reason(name, reason):
    with pytest.raises(ImportRefused, match=reason):
        read_file(name)


def test_a_format_that_is_not_known_is_refused_with_those_that_are():
    with pytest.raises(ImportRefused) as refused:
        read_bytes(b"a", "xml")

    assert str(refused.value) == (
        "There is no import format “xml”. Known: dumpdata, har, open-cookie-database."
    )


@pytest.mark.parametrize("content", [b"hello", b"{}", b"[]", b"5", b'["a"]', b"<xml/>"])
def test_a_file_of_no_known_format_is_refused(content):
    with pytest.raises(ImportRefused, match="no known format"):
        read_bytes(content)


def test_the_format_that_is_named_says_what_is_missing():
    with pytest.raises(ImportRefused, match="“log” is of the type null"):
        read_bytes(b"{}", "har")
