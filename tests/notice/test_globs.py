from __future__ import annotations

import re
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wagtail_privacy.notice.globs import exactness, matches


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("_ga", "_ga"),
        ("_ga_*", "_ga_"),
        ("_ga_*", "_ga_ABC123"),
        ("*_password", "1234_password"),
        ("_pk_id.*", "_pk_id.1.fe29"),
        ("yt.innertube::*", "yt.innertube::requests"),
        ("pvc_visits[0]", "pvc_visits[0]"),
        ("a*b*c", "a-b-b-c"),
        ("a**c", "ac"),
        ("*", ""),
        ("*.hubspot.com", "track.eu.hubspot.com"),
        ("a*\nb", "a\n\nb"),
    ],
)
def test_a_name_is_as_its_pattern_says(pattern: str, name: str) -> None:
    assert matches(pattern, name)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("_ga", "_ga_ABC"),
        ("_ga_*", "_gaABC"),
        ("_ga*", "x_ga"),
        ("_GA", "_ga"),
        ("_pk_id.*", "_pk_idx1"),
        ("pvc_visits[0]", "pvc_visits0"),
        ("a*ba", "ab"),
        ("ab*ba", "aba"),
        ("a*b*c", "a-c-b"),
        ("?", "x"),
        ("_ga", "_ga\n"),
        ("", "x"),
    ],
)
def test_nothing_but_the_star_has_a_meaning(pattern: str, name: str) -> None:
    assert not matches(pattern, name)


@given(st.text("ab*[", max_size=8), st.text("ab[", max_size=10))
def test_it_is_what_an_expression_would_find(pattern: str, name: str) -> None:
    expression = ".*".join(re.escape(part) for part in pattern.split("*"))

    assert matches(pattern, name) == bool(re.fullmatch(expression, name, re.DOTALL))


def test_a_pattern_of_many_stars_takes_no_time() -> None:
    started = perf_counter()

    assert not matches("*a" * 120 + "*b", "a" * 5_000)
    assert perf_counter() - started < 1


def test_a_name_is_more_exact_than_a_pattern_and_a_long_pattern_than_a_short() -> None:
    patterns = ["_ga*", "*", "_ga_*", "_ga"]

    assert sorted(patterns, key=exactness, reverse=True) == [
        "_ga",
        "_ga_*",
        "_ga*",
        "*",
    ]
