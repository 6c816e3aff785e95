from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from wagtail_privacy.models.cookie_syntax import (
    check_name,
    cleaned_domains,
    cleaned_hosts,
)


@pytest.mark.parametrize("name", ["_ga", "_ga_*", "pvc_visits[0]", "", "__Host-sid"])
def test_names_as_browsers_have_them_are_accepted(name):
    check_name("cookie", name)


@pytest.mark.parametrize("character", [" ", ";", ",", "=", "<", ">", "\u2028"])
def test_what_ends_a_name_is_not_in_the_name_of_a_cookie(character):
    with pytest.raises(ValidationError, match="has no"):
        check_name("cookie", f"a{character}b")


@pytest.mark.parametrize("character", [" ", ";", ",", "=", "<", ">"])
def test_other_storage_may_have_any_name(character):
    check_name("local", f"a{character}b")


@pytest.mark.parametrize("kind", ["cookie", "local", "request"])
def test_control_characters_are_nowhere(kind):
    with pytest.raises(ValidationError, match="control character"):
        check_name(kind, "a\x00b")


def test_domains_are_written_in_one_way():
    assert cleaned_domains(" .Clarity.MS  .bing.com\n.bing.com ") == (
        ".clarity.ms .bing.com"
    )
    assert cleaned_domains("") == ""
    assert cleaned_domains("mökki.example") == "mökki.example"


def test_hosts_stand_one_on_each_line():
    hosts = cleaned_hosts("*.Drumlin.example cdn*.drumlin.example\nlocalhost:8000")

    assert hosts == "*.drumlin.example\ncdn*.drumlin.example\nlocalhost:8000"


@pytest.mark.parametrize(
    "text",
    [
        "https://drumlin.example",
        "drumlin.example/path",
        "drumlin..example",
        "-drumlin.example",
        "<b>",
        "..",
        "a" * 300,
        ".".join(["a" * 60] * 5),
    ],
)
@pytest.mark.parametrize("clean", [cleaned_domains, cleaned_hosts])
def test_what_is_no_host_name_is_refused_with_its_text(clean, text):
    with pytest.raises(ValidationError) as error:
        clean(text)

    assert text in error.value.message


def test_a_domain_is_no_pattern():
    with pytest.raises(ValidationError):
        cleaned_domains("*.drumlin.example")
