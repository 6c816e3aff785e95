"""Text from outside, made plain."""

from time import process_time

import pytest

from wagtail_privacy.cookies.plain import (
    excerpt,
    has_hidden,
    visible,
    without_markup,
)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Counts  visits.\n Twice.", "Counts visits. Twice."),
        ("a\u202egnp.exe", "agnp.exe"),
        ("a \x1b[31m b", "a [31m b"),
        ("a \u2066 b", "a b"),
        ("half \ud800", "half"),
        ("nul\0l", "null"),
        ("نامه\u200cای", "نامه\u200cای"),
        ("Jäätelö – ”hyvä”", "Jäätelö – ”hyvä”"),
    ],
)
def test_what_nobody_sees_is_left_out(text, plain):
    assert visible(text) == plain


def test_white_space_is_not_hidden():
    assert not has_hidden("a\tb\nc\u00a0d")
    assert has_hidden("a\x07b")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("no markup: 1 < 2", "no markup: 1 < 2"),
        ("<p>Counts <b>visits</b>.</p>", "Counts visits ."),
        ("Counts<script>alert(1)</script> visits", "Counts visits"),
        ("&lt;b&gt;bold&lt;/b&gt;<i>x</i>", "bold x"),
        ("<!-- note -->Words", "Words"),
        ("a <img src=x onerror=alert(1)> b", "a b"),
        ("a <img alt='1 > 0' src=\"x>y\"> b", "a b"),
        ("a <![if IE]> b <![x", "a b ![x"),
        ("a <b", "a b"),
        ("a <b c <i>d</i>", "a b c d"),
        ("a <i title='b", "a i title='b"),
        ("a <script>alert(1)", "a"),
        ("a <scripture> b <!-- c", "a b !-- c"),
        ("<i>a</i> &#8238;b", "a b"),
    ],
)
def test_markup_goes_and_its_words_stay(text, words):
    assert without_markup(text) == words


def test_markup_in_layers_of_markup_loses_its_brackets():
    text = "<b>x</b>"
    for _layer in range(9):
        text = f"<i>{text.replace('&', '&amp;').replace('<', '&lt;')}</i>"

    assert "<" not in without_markup(text)


@pytest.mark.parametrize(
    "part",
    ["<a ", "<a", '<a b="', "<a ''", "<!--", "<![", "<script>", "</a", "<i>&lt;"],
)
def test_a_hostile_text_takes_no_longer_than_another(part):
    started = process_time()
    without_markup(part * (8_000 // len(part)))

    assert process_time() - started < 2


def test_a_message_shows_the_beginning_of_a_long_text():
    assert excerpt("short") == "short"
    assert excerpt("x" * 1_000) == "x" * 200 + "…"
