from __future__ import annotations

from datetime import date

import pytest
from django.core.cache import cache
from django.template import Context, Template, TemplateSyntaxError
from django.utils.translation import override

from tests.conftest import parsed
from wagtail_privacy.blocks.structure import arrange
from wagtail_privacy.notice import Notice, Section


def render(source: str, **context):
    template = Template("{% load wagtail_privacy_tags %}" + source)
    return template.render(Context(context))


@pytest.mark.parametrize("level", [2, 3])
def test_a_section_is_rendered_at_the_level_it_stands(level):
    section = Section("purposes", html="<p>To deliver.</p>", anchor="why")

    html = parsed(
        render(
            "{% privacy_section section level=level %}", section=section, level=level
        )
    )

    assert html.section["id"] == "why"
    assert html.find(f"h{level}").text == "Purposes of processing"
    assert ("privacy-section--sub" in html.section["class"]) is (level == 3)


def test_all_parts_are_rendered_in_their_order_and_at_their_level():
    sections = [
        Section("rights", html="<p>Yours.</p>"),
        Section("right_access", html="<p>See it.</p>"),
        Section("changes", html="<p>Changed.</p>"),
    ]

    html = parsed(render("{% privacy_sections parts %}", parts=arrange(sections)))

    assert [item.name for item in html.find_all(["h2", "h3"])] == ["h2", "h3", "h2"]
    assert [item.p.text for item in html.find_all("section")] == [
        "Yours.",
        "See it.",
        "Changed.",
    ]


@pytest.mark.parametrize("tag", ["privacy_sections", "privacy_cached"])
@pytest.mark.parametrize("arguments", ["", "parts parts"])
def test_a_tag_with_other_than_one_argument_is_refused(tag, arguments):
    with pytest.raises(TemplateSyntaxError, match=tag):
        render(f"{{% {tag} {arguments} %}}")


def test_what_has_a_fingerprint_is_rendered_once():
    cache.clear()
    source = "{% privacy_cached key %}<p>{{ words }}</p>{% endprivacy_cached %}"

    first = render(source, key="wagtail_privacy.test", words="a & b")
    again = render(source, key="wagtail_privacy.test", words="c")
    other = render(source, key="wagtail_privacy.other", words="d")

    assert first == again == "<p>a &amp; b</p>"
    assert other == "<p>d</p>"


@pytest.mark.parametrize("key", ["", None])
def test_what_has_none_is_rendered_every_time(key):
    source = "{% privacy_cached key %}<p>{{ words }}</p>{% endprivacy_cached %}"

    assert render(source, key=key, words="a") == "<p>a</p>"
    assert render(source, key=key, words="b") == "<p>b</p>"


def test_a_section_stands_at_the_second_level_by_itself():
    html = parsed(
        render("{% privacy_section section %}", section=Section("dpo", html="<p>x</p>"))
    )

    assert html.h2.text == "Data protection officer"


def test_a_site_s_template_of_a_section_is_used():
    html = parsed(
        render(
            "{% privacy_section section %}",
            section=Section("definitions", html="<p>x</p>"),
        )
    )

    assert "testapp-definitions" in html.section["class"]


def test_a_section_s_template_knows_page_request_and_notice(settings, tmp_path):
    blocks = tmp_path / "wagtail_privacy" / "blocks"
    blocks.mkdir(parents=True)
    (blocks / "dpo.html").write_text(
        "{{ page }}|{{ request }}|{{ notice.title }}|{{ other }}"
    )
    [engine] = settings.TEMPLATES
    settings.TEMPLATES = [{**engine, "DIRS": [str(tmp_path)]}]

    shown = render(
        "{% privacy_section section %}",
        section=Section("dpo"),
        page="the page",
        request="the request",
        notice=Notice("the notice", "en"),
        other="something else",
    )

    assert shown == "the page|the request|the notice|"


def test_a_section_is_named_and_found_as_its_page_shows_it():
    section = Section("right_access")

    assert (
        render("{{ s|privacy_heading }}|{{ s|privacy_anchor }}", s=section)
        == "Right of access|right-access"
    )


@pytest.mark.parametrize("day", [date(2026, 9, 1), "2026-09-01"])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "1 Sept 2026"),
        ("fi", "1.9.2026"),
        ("sv", "1 sep. 2026"),
        ("xx", "1 Sept 2026"),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(day, language, words):
    with override(language):
        assert render("{{ day|privacy_date }}", day=day) == words


def test_without_an_active_language_a_date_is_english():
    with override(None):
        assert render("{{ day|privacy_date }}", day="2026-09-01") == "1 Sept 2026"


@pytest.mark.parametrize("day", [date(2026, 9, 1), "2026-09-01"])
def test_a_date_for_machines_is_iso_8601(day):
    assert render("{{ day|privacy_iso_date }}", day=day) == "2026-09-01"


@pytest.mark.parametrize(
    ("code", "name"), [("FI", ""), ("", ""), ("SE", "Sweden"), ("QQ", "QQ")]
)
def test_the_country_is_named_where_it_is_not_the_site_s(code, name):
    assert render("{{ code|privacy_foreign_country }}", code=code) == name


def test_the_country_is_named_in_the_active_language(settings):
    settings.WAGTAIL_PRIVACY_COUNTRY = "SE"

    with override("sv"):
        assert render("{{ code|privacy_foreign_country }}", code="FI") == "Finland"
    with override("fi"):
        assert render("{{ code|privacy_foreign_country }}", code="FI") == "Suomi"


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        ("040 555 0100", "0405550100"),
        ("+358 40 555 0100", "+358405550100"),
        (" +46 (0)8-555 01 00", "+4685550100"),
        ("(0)9 555 0100", "095550100"),
        ("", ""),
    ],
)
def test_a_phone_number_is_dialled_by_its_digits(number, digits):
    assert render("{{ number|privacy_phone }}", number=number) == digits


@pytest.mark.parametrize(
    ("address", "broken"),
    [
        ("privacy@kuusikko.example", "privacy<wbr>@kuusikko<wbr>.example"),
        (
            "https://kuusikko.example/a/?b&c",
            "https://kuusikko<wbr>.example<wbr>/a<wbr>/?b<wbr>&amp;c",
        ),
        ("kuusikko", "kuusikko"),
        ("", ""),
        ("<b>@x", "&lt;b&gt;<wbr>@x"),
        ("mtm_consent_removed", "mtm_<wbr>consent_<wbr>removed"),
        ("wp-settings-*", "wp-<wbr>settings-*"),
        ("__cf_bm", "__cf_<wbr>bm"),
        ("_ga_*", "_ga_*"),
        (".vimeo.com", ".vimeo<wbr>.com"),
    ],
)
def test_a_long_address_or_name_may_break_between_its_words(address, broken):
    assert render("{{ address|privacy_breakable }}", address=address) == broken
