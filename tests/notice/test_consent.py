"""How visitors reach the cookie settings; what could harm them is nothing."""

from __future__ import annotations

import pytest

from wagtail_privacy.notice.consent import Control, control_of, is_place


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("data-cc=show-preferencesModal", "data-cc", "show-preferencesModal"),
        ("data-open", "data-open", ""),
        ("data-open=", "data-open", ""),
        ("id=cookie-settings", "id", "cookie-settings"),
        ("class=ot-sdk-show-settings button", "class", "ot-sdk-show-settings button"),
        (" id= cookie-settings ", "id", "cookie-settings"),
    ],
)
def test_an_attribute_is_read(text: str, name: str, value: str) -> None:
    assert control_of(text) == Control(name, value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "id",
        "id=",
        "class= ",
        "onclick=alert(1)",
        "style=color:red",
        "href=javascript:alert(1)",
        'data-x="y"',
        "data-x=a onclick=b",
        "data-x=<b>",
        "data-X=1",
        "data-=1",
        "data-x=1\nonclick=2",
        "data-x=&quot;",
    ],
)
def test_what_is_no_such_attribute_is_nothing(text: str) -> None:
    assert control_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "https://kuusikko.example/cookies/",
        "http://kuusikko.example",
        "HTTPS://kuusikko.example",
        "/cookies/",
        "/",
        "#cookie-settings",
        "?cookies=1",
    ],
)
def test_a_link_may_lead_there(text: str) -> None:
    assert is_place(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/\t/kuusikko.example",
        "/\\kuusikko.example",
        "/cookies\n",
        "#a b",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "https:///cookies",
        "https:\\\\elsewhere.example",
        "cookies/",
        "mailto:a@kuusikko.example",
    ],
)
def test_a_link_may_not_lead_there(text: str) -> None:
    assert not is_place(text)
