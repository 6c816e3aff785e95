"""How visitors change their mind: the site's consent tool, and their browsers."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.utils.translation import get_language, override

from tests.blocks.structured.disclosures import derived, inline, notice, text_of
from tests.blocks.structured.sentences import (
    errors,
    facts_there_and_back,
    faults,
    section_html,
)
from tests.conftest import parsed
from tests.every_fact import new_block
from wagtail_privacy.notice.browsers import BROWSERS


RIGHT = (
    "Cookies that are not necessary need your consent. You can give, refuse and "
    "withdraw it at any time. Processing before the withdrawal remains lawful."
)
BROWSER = "You can also delete and block cookies in the settings of your browser."
NO_SCRIPT = (
    "The cookie settings of this website need JavaScript, which is off in your browser."
)


class PageOfSite:
    """A page on a site with a consent tool."""

    def __init__(self, **consent: str) -> None:
        self.consent = consent

    def notice_frame(self) -> Any:
        return notice(None, get_language() or "en", self.consent)


def choices(consent: dict[str, str] | None = None, **facts: Any) -> BeautifulSoup:
    """The section on a page of a site whose settings have ``consent``."""
    block = new_block("cookie_choices")
    value = block.normalize({**block.get_default(), **facts})
    return parsed(block.render(value, {"page": PageOfSite(**(consent or {}))}))


def test_the_right_is_told_by_an_empty_section() -> None:
    """C7: consent is withdrawn at any time, and what was before stays lawful."""
    for html in (choices(), section_html("cookie_choices")):
        assert text_of(html.p) == RIGHT


def test_what_the_site_says_of_its_tool_is_inherited() -> None:
    consent = {"tool": "Pebble Consent", "url": "/cookies/", "control": "data-cc=show"}

    assert derived(notice(consent=consent), "cookie_choices") == {
        "applies": True,
        "browsers": False,
        **consent,
    }
    assert derived(notice(), "cookie_choices") == {"applies": True, "browsers": True}
    assert derived(None, "cookie_choices") == {"applies": True, "browsers": True}


def test_an_address_of_the_section_s_own_wins() -> None:
    html = choices({"url": "/cookies/"}, url="#own")

    assert [link["href"] for link in html.select("a")] == ["#own"]


def test_a_link_leads_to_the_cookie_settings() -> None:
    """C7, C24: it works without a script."""
    html = choices({"url": "https://kuusikko.example/cookies/", "tool": "Pebble Inc."})

    [link] = html.select("a")
    assert (link["href"], link.text) == (
        "https://kuusikko.example/cookies/",
        "Cookie settings",
    )
    assert not html.select("button, noscript")
    assert (
        "You make your choice, and change it, in the consent tool of this website: "
        "Pebble Inc." in [text_of(p) for p in html.select("p")]
    )


@pytest.mark.parametrize(
    ("control", "name", "value"),
    [
        ("data-cc=show-preferencesModal", "data-cc", "show-preferencesModal"),
        ("data-open", "data-open", ""),
        ("id=open-settings", "id", "open-settings"),
    ],
)
def test_a_button_has_the_attribute_that_the_tool_looks_for(
    control: str, name: str, value: str
) -> None:
    [button] = choices({"control": control}).select("button")

    assert button.attrs == {
        "type": "button",
        "class": ["privacy-button"],
        name: value,
    }
    assert button.text == "Change your cookie choices"


def test_a_class_that_the_tool_looks_for_is_one_more() -> None:
    [button] = choices({"control": "class=ot-show other"}).select("button")

    assert button.attrs == {
        "type": "button",
        "class": ["privacy-button", "ot-show", "other"],
    }


def test_where_only_a_button_opens_the_settings_its_need_of_scripts_is_told() -> None:
    """C24."""
    assert text_of(choices({"control": "data-cc"}).noscript) == NO_SCRIPT
    both = choices({"control": "data-cc", "url": "/cookies/"})
    assert both.select("button")
    assert both.select("a[href='/cookies/']")
    assert not both.select("noscript")


@pytest.mark.parametrize("control", ["onclick=alert(1)", 'id="x"><script>', "id="])
def test_a_control_that_is_no_attribute_makes_no_button(control: str) -> None:
    html = choices({"control": control})

    assert not html.select("button, noscript, script")
    assert text_of(html.p) == RIGHT


@pytest.mark.parametrize("url", ["javascript:alert(1)", "//elsewhere.example"])
def test_an_address_that_no_link_may_lead_to_makes_none(url: str) -> None:
    assert not choices({"url": url}).select("a")
    assert not choices(url=url).select(f"a[href='{url}']")
    assert list(errors("cookie_choices", url=url)) == ["url"]


def test_markup_in_the_name_of_a_tool_is_shown_and_never_run() -> None:
    html = choices({"tool": "<script>x</script>"})

    assert not html.select("script")
    assert "<script>x</script>." in html.text


def test_browsers_are_explained_where_the_site_has_no_tool_or_the_editor_says_so() -> (
    None
):
    for html in (choices(), choices({"tool": "Pebble"}, browsers="yes")):
        assert BROWSER in html.text
        assert {link.text: link["href"] for link in html.select("li a")} == {
            item.name: item.url for item in BROWSERS
        }
        assert "The settings of your browser are not your consent." in html.text
    for html in (
        choices({"tool": "Pebble"}),
        choices({"url": "/cookies/"}),
        choices({"control": "data-cc"}),
        choices(url="#settings"),
        choices(browsers="no"),
    ):
        assert BROWSER not in html.text
        assert not html.select("li")


@pytest.mark.parametrize("tool", ["", "Pebble"])
@pytest.mark.parametrize("url", ["", "/cookies/"])
@pytest.mark.parametrize("control", ["", "data-cc=show"])
@pytest.mark.parametrize("browsers", ["", "yes", "no"])
def test_every_combination_of_facts_reads_well(
    tool: str, url: str, control: str, browsers: str
) -> None:
    consent = {"tool": tool, "url": url, "control": control}
    html = choices(
        {key: value for key, value in consent.items() if value}, browsers=browsers
    )
    for button in html.select("p:has(button)"):
        button.extract()

    assert faults(html) == []


@pytest.mark.parametrize("language", ["fi", "sv", "sv-se"])
def test_nothing_is_said_in_another_language(language: str) -> None:
    """C23."""
    consent = {"tool": "Pebble", "control": "data-cc", "url": "/cookies/"}

    def texts() -> set[str]:
        both = [choices(consent, browsers="yes"), choices({"control": "data-cc"})]
        return {text for html in both for text in html.stripped_strings}

    english = texts()
    with override(language):
        same = english & texts()
    assert same <= {item.name for item in BROWSERS}


def test_a_silent_section_says_its_text_alone() -> None:
    html = choices({"url": "/c/"}, text="<p>Ours.</p>", silent=True)

    assert [text_of(p) for p in html.select("p")] == ["Ours."]
    assert not html.select("a")


def test_a_section_from_before_the_sentences_reads_as_it_did() -> None:
    block = new_block("cookie_choices")
    value = block.to_python({"text": "<p>Use the link below.</p>"})

    html = parsed(block.render(value, {"page": PageOfSite(url="/cookies/")}))
    assert [text_of(p) for p in html.select("p")] == ["Use the link below."]


def test_nothing_is_inline() -> None:
    """C26."""
    html = choices({"control": "data-cc", "tool": "Pebble"}, browsers="yes")

    assert not html.select("script, style")
    assert not inline(html)


def test_facts_come_back_from_a_section() -> None:
    value, back, read = facts_there_and_back("cookie_choices")

    assert value == back == read
    assert value["url"]
