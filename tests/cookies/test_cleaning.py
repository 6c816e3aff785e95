"""The texts of a row, checked."""

import pytest

from wagtail_privacy.cookies.cleaning import Cleaning
from wagtail_privacy.cookies.source import MAX_ROWS
from wagtail_privacy.exceptions import ImportRefused


@pytest.fixture
def cleaning():
    return Cleaning(7)


def codes(cleaning):
    return [message.code for message in cleaning.messages]


@pytest.mark.parametrize(
    "name",
    ["_ga", "_ga_*", " hj_visit ", "pvc_visits[0]", "a|b~c!", "kävijä", "__Host-x"],
)
def test_a_name_that_a_cookie_can_have_is_kept(cleaning, name):
    assert cleaning.name(name) == name.strip()
    assert cleaning.messages == []


@pytest.mark.parametrize(
    "name",
    [
        "<script>alert(1)</script>",
        "a b",
        "a;b",
        "a=b",
        "a\0b",
        "a\x1b[2J",
        "a\u202eb",
        "a\u200bb",
        "\ud800",
        "=cmd",
        "+1",
        "-1",
        "@SUM",
        "*",
        "***",
        "x" * 256,
    ],
)
def test_a_name_that_nothing_can_have_is_refused_with_a_message(cleaning, name):
    assert cleaning.name(name) == ""
    assert codes(cleaning) == ["bad-name"]
    assert cleaning.messages[0].row == 7


def test_a_star_is_no_pattern_where_names_are_literal(cleaning):
    assert cleaning.name("all*", is_pattern=False) == ""
    assert codes(cleaning) == ["bad-name"]


def test_a_row_without_a_name_is_told(cleaning):
    assert cleaning.name("  ") == ""
    assert codes(cleaning) == ["no-name"]


@pytest.mark.parametrize(
    ("text", "clean", "told"),
    [
        ("Counts visits.", "Counts visits.", []),
        ("", "", []),
        ("Counts <b>visits</b>", "Counts visits", ["markup"]),
        ("=HYPERLINK(1)", "HYPERLINK(1)", ["formula"]),
        ("+-@ words", "words", ["formula"]),
        ("\t=1+1", "1+1", ["formula"]),
        ("<b>=1</b>", "1", ["markup", "formula"]),
        ("Counts\u202e visits", "Counts visits", ["hidden-characters"]),
        ("word " * 30, "word word word word…", ["cut-short"]),
    ],
)
def test_a_text_becomes_plain(cleaning, text, clean, told):
    assert cleaning.text(text, 20) == clean
    assert codes(cleaning) == told


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("", ""),
        ("Hjortron.Example", "hjortron.example"),
        (".hjortron.example", ".hjortron.example"),
        ("*.hjortron.example", ".hjortron.example"),
        ("https://cdn.hjortron.example/a?b=c", "cdn.hjortron.example"),
        ("hjortron.example:8443", "hjortron.example"),
    ],
)
def test_a_host_is_written_in_one_way(cleaning, written, host):
    assert cleaning.domain(written) == host
    assert cleaning.messages == []


@pytest.mark.parametrize(
    "written",
    [
        "<img src=x>",
        "javascript:alert(1)",
        "two hosts.example",
        "a..b",
        "host_\u202e.example",
        "http://[::1",
        "x" * 300 + ".example",
        ".".join(["x" * 63] * 4),  # No room for a dot before it.
        "*",
    ],
)
def test_what_is_no_host_is_left_out_with_a_message(cleaning, written):
    assert cleaning.domain(written) == ""
    assert codes(cleaning) == ["bad-domain"]


def test_a_web_address_is_kept(cleaning):
    address = "https://hjortron.example/privacy?a=b#c"

    assert cleaning.address(f" {address} ") == address
    assert cleaning.messages == []


@pytest.mark.parametrize("written", ["", "N/A", "#N/A", "-"])
def test_no_address_is_no_fault(cleaning, written):
    assert cleaning.address(written) == ""
    assert cleaning.messages == []


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//hjortron.example",
        "https://ann:secret@hjortron.example/",
        "https://hjortron.example/\u202e",
        "http://[::1",
        "see our web site",
        f"https://hjortron.example/{'x' * 200}",
    ],
)
def test_an_address_that_is_not_safe_is_left_out(cleaning, written):
    assert cleaning.address(written) == ""
    assert codes(cleaning) == ["bad-address"]


def test_a_file_with_too_many_faults_is_refused(cleaning):
    with pytest.raises(ImportRefused, match=str(MAX_ROWS)):
        for _number in range(MAX_ROWS + 1):
            cleaning.note("bad-name")
