"""The disclosure of cookies: complete, in order, and in the language of the page."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from django.utils.translation import override

from tests.blocks.structured.disclosures import (
    CHANGED,
    cookie,
    derived,
    disclosed,
    disclosed_html,
    inline,
    long_registry,
    notice,
    own_service,
    service,
    services_of,
    tables,
    text_of,
    whole_registry,
)
from tests.blocks.structured.sentences import facts_there_and_back, section_html
from tests.conftest import parsed
from tests.every_fact import new_block
from wagtail_privacy.blocks.base import WHOLE
from wagtail_privacy.notice import (
    CookieLifetime,
    CookieRegistry,
    Party,
    Section,
    from_json,
    registry_digest,
    to_json,
)
from wagtail_privacy.vocabulary import CookieCategory


HOSTILE = '<script>alert("x")</script>"\'&'
COLUMNS = ["Name", "Purpose", "Lifetime", "Kind and party", "Who can read it"]


# -- facts


def test_the_rows_follow_from_the_registry_of_the_site() -> None:
    facts = derived(notice())

    assert [item["name"] for item in facts["services"]] == [
        "Alder Ads",
        "Birch Statistics",
        "Kuusikko website",
        "Willow Fonts",
    ]
    assert facts["count"] == 7
    assert facts["changed"] == CHANGED.isoformat()
    assert facts["registry_digest"] == registry_digest(whole_registry())


@pytest.mark.parametrize("around", [None, notice(CookieRegistry())])
def test_nothing_follows_from_a_registry_that_is_empty_or_not_known(
    around: Any,
) -> None:
    assert derived(around) == {}
    assert derived(around, categories=("marketing",)) == {}
    assert derived(around, explained=True) == {"explained": True}


@pytest.mark.parametrize(
    "facts", [{"categories": ["marketing"]}, {"explained": "no"}, {}]
)
def test_a_section_without_rows_has_no_heading_that_stands_alone(
    facts: dict[str, Any],
) -> None:
    """Choices of what it shows are nothing that a visitor could read."""
    necessary = CookieRegistry((own_service(cookie("id", category="necessary")),))

    assert disclosed_html(CookieRegistry(), **facts) == ""
    assert bool(disclosed_html(necessary, **facts)) is ("categories" not in facts)
    text = disclosed(CookieRegistry(), text="<p>We use none.</p>", **facts)
    assert [text_of(item) for item in text.select("h2, p")] == [
        "Cookies",
        "We use none.",
    ]


def test_an_editor_may_have_the_explanation_without_rows() -> None:
    html = disclosed(CookieRegistry(), explained="yes")

    assert [text_of(item) for item in html.select("p")] == [EXPLAINED]
    assert not html.select(".privacy-disclosure")


def test_a_section_with_some_categories_has_those_rows_alone() -> None:
    facts = derived(notice(), categories=("marketing",))

    [only] = facts["services"]
    assert {item["category"] for item in only["cookies"]} == {"marketing"}
    assert facts["count"] == 2
    assert facts["registry_digest"] == registry_digest(whole_registry())


def test_a_registry_without_a_day_of_change_states_none() -> None:
    registry = CookieRegistry((service("Birch", cookie()),))

    assert "changed" not in derived(notice(registry))
    assert "Last changed" not in disclosed(registry).text


def test_a_service_that_only_editors_meet_is_left_out() -> None:
    hidden = cookie("wagtail", internal=True)
    registry = CookieRegistry(
        (
            service("Admin", hidden),
            service("Both", hidden, cookie("seen")),
            service("Connects", hidden, hosts=("a.example",)),
            service("Nothing stored"),
        )
    )

    facts = derived(notice(registry))
    assert [item["name"] for item in facts["services"]] == [
        "Both",
        "Connects",
        "Nothing stored",
    ]
    assert facts["count"] == 1
    assert "wagtail" not in disclosed(registry).text


def test_the_section_is_told_apart_by_the_registry_when_its_page_is_kept() -> None:
    assert new_block("cookies").reads_registry


def test_facts_come_back_from_a_section() -> None:
    value, back, read = facts_there_and_back("cookies")

    assert value == back == read
    assert any(value.values())


@pytest.mark.parametrize("language", ["en", "fi"])
def test_the_facts_are_the_same_after_json(language: str) -> None:
    around = notice(language=language)
    section = Section("cookies", facts=derived(around))
    whole = replace(around, sections=(section,))

    data = json.loads(json.dumps(to_json(whole)))
    again = from_json(data)

    assert again == whole
    [stated] = data["sections"]
    assert stated["facts"]["registry_digest"] == registry_digest(whole_registry())
    assert stated["facts"]["services"][0]["provider"]["name"] == "Alder Ads Inc"


def test_the_digest_is_that_of_the_whole_registry_and_changes_with_it() -> None:
    """C27: a banner and a scan prove by it that they speak of the same."""
    html = disclosed(categories=["necessary"])
    changed = whole_registry()
    two_years = CookieLifetime("duration", 2, "year")
    longer = replace(
        changed.services[1], cookies=(cookie("birch_*", lifetime=two_years),)
    )
    other = replace(changed, services=(changed.services[0], longer))

    def digest(found: Any) -> str:
        return found.select_one(".privacy-disclosure")["data-registry-digest"]

    assert digest(html) == registry_digest(whole_registry())
    assert digest(disclosed(language="fi")) == digest(html)
    assert digest(disclosed(other)) == registry_digest(other) != digest(html)


# -- the tables


def test_each_item_has_its_kind_name_purpose_and_duration() -> None:
    """C10."""
    found = tables(disclosed())

    assert found["Statistics"] == [
        [
            "birch_*",
            "Purpose of birch_*.",
            "13 months",
            "Cookie First party",
            "The provider of the service",
        ]
    ]
    assert found["Necessary"] == [
        [
            "basket",
            "Purpose of basket.",
            "Until you delete it",
            "Local storage First party",
            "The provider of the service",
        ],
        [
            "sessionid",
            "Purpose of sessionid.",
            "At most 2 weeks, starts anew with every visit",
            "Cookie First party",
            "Only this site",
        ],
    ]
    for rows in found.values():
        assert all(len(row) == 5 and all(row) for row in rows)
    assert sum(map(len, found.values())) == 7


def test_third_parties_and_their_access_are_named_for_each_service() -> None:
    """C11: who gets the data, in which country, in which role, and who reads it."""
    html = disclosed()
    services = dict(services_of(html))

    assert services["Alder Ads"][:2] == [
        "Provider: Alder Ads Inc, United States",
        "The provider decides by itself what it uses the data for (independent "
        "controller).",
    ]
    assert services["Birch Statistics"][:2] == [
        "Provider: Birch Statistics Ltd, Finland",
        "The provider processes the data on our behalf (processor).",
    ]
    assert services["Willow Fonts"][:2] == [
        "Provider: Willow Fonts Ltd, Finland",
        "The provider and we decide together what the data is used for (joint "
        "controllers).",
    ]
    assert services["Kuusikko website"][0] == "Our own service"
    assert tables(html)["Marketing"] == [
        [
            "ad[id]",
            "Purpose of ad[id].",
            "13 months",
            "Cookie Third party ads.alder.example",
            "The provider of the service",
        ],
        [
            "pixel.alder.example",
            "Purpose of .",
            "Nothing is stored",
            "Pixel or request Third party",
            "The provider and others",
        ],
    ]


def test_necessary_cookies_are_disclosed_and_said_to_need_no_consent() -> None:
    """C14."""
    captions = [text_of(item) for item in disclosed().select("caption")]

    assert captions[0] == (
        "Necessary 2 entries The website, or a service that you ask for, does not work "
        "without these. The law does not require your consent to them."
    )
    for caption in captions[1:]:
        assert "does not require" not in caption
    for caption in captions[1:-1]:
        assert caption.endswith("We use them only with your consent.")


def test_nothing_is_promised_of_what_nobody_has_classified() -> None:
    """It may be there before anybody consents: that only the law says it needs it."""
    [*_others, last] = disclosed().select("caption")

    assert text_of(last) == (
        "Unclassified We have not yet classified these. Unless they are necessary, the "
        "law requires your consent to them."
    )


def test_the_legal_basis_of_a_service_stands_where_its_own_category_does() -> None:
    """Not beside what it stores for another purpose, such as a choice of cookies."""
    choice = cookie("choice", category="necessary")
    birch = service("Birch", cookie("id"), choice, legal_basis="consent")

    html = disclosed(CookieRegistry((birch,)))
    necessary, statistics = [lines for _name, lines in services_of(html)]
    assert "Legal basis: Consent" in statistics
    assert not [line for line in necessary if "Legal basis" in line]


def test_a_category_that_nobody_knows_is_said_so() -> None:
    registry = CookieRegistry((service("Birch", cookie(category="")),))
    registry = replace(registry, services=(replace(registry.services[0], category=""),))

    [caption] = disclosed(registry).select("caption")
    assert text_of(caption).startswith("Unclassified 1 entry We have not yet")


def test_a_country_outside_the_eea_is_told_with_its_safeguard() -> None:
    """C22."""
    services = dict(services_of(disclosed()))

    assert services["Alder Ads"][3:5] == [
        "Data goes outside the EU and EEA: United States",
        "Ground for the transfer: Standard contractual clauses of the European "
        "Commission",
    ]
    for name in ("Birch Statistics", "Willow Fonts"):
        assert not [line for line in services[name] if "EEA" in line]


def test_a_country_outside_the_eea_is_told_without_a_safeguard_too() -> None:
    """C22."""
    outside = service("Birch", cookie(), country="US")

    [(_name, lines)] = services_of(disclosed(CookieRegistry((outside,))))
    assert "Data goes outside the EU and EEA: United States" in lines
    assert not [line for line in lines if line.startswith("Ground")]


def test_a_decision_is_named_where_the_ground_rests_on_it() -> None:
    framework = service("Birch", cookie(), country="US", safeguard="dpf")

    [(_name, lines)] = services_of(disclosed(CookieRegistry((framework,))))
    [ground] = [line for line in lines if line.startswith("Ground")]
    assert "2023/1795" in ground


def test_a_provider_without_a_country_takes_that_of_the_data() -> None:
    bare = service("Birch", cookie(), provider={"": Party("Birch Ltd")}, country="SE")
    nowhere = replace(bare, name="Alder", country="", role="")

    found = dict(services_of(disclosed(CookieRegistry((bare, nowhere)))))
    assert found["Birch"][0] == "Provider: Birch Ltd, Sweden"
    assert found["Alder"][:2] == ["Provider: Birch Ltd", "What Birch is for."]


def test_a_service_whose_provider_nobody_named_still_has_its_role() -> None:
    registry = CookieRegistry((service("Birch", cookie(), provider={}),))

    [(_name, lines)] = services_of(disclosed(registry))
    assert lines[0] == "The provider processes the data on our behalf (processor)."


def test_links_say_which_service_they_are_about() -> None:
    links = {
        text_of(link): link["href"] for link in disclosed().select(".privacy-service a")
    }

    assert links == {
        "Privacy notice of Alder Ads": "https://alder.example/privacy",
        "Opt out of Alder Ads": "https://alder.example/opt-out",
    }


def test_a_link_that_would_run_is_no_link() -> None:
    bad = service(
        "Birch",
        cookie(),
        privacy_url="javascript:alert(1)",
        opt_out_url="JavaScript:alert(1)",
    )

    html = disclosed(CookieRegistry((bad,)))
    assert not html.select("a")
    assert "javascript" not in str(html).lower()


def test_a_service_without_cookies_names_what_the_browser_connects_to() -> None:
    html = disclosed()
    [table] = [item for item in html.select("table") if "Unclass" in item.caption.text]

    [row] = table.select("tbody tr")
    assert text_of(row) == (
        "Willow Fonts Provider: Willow Fonts Ltd, Finland The provider and we decide "
        "together what the data is used for (joint controllers). What Willow Fonts is "
        "for. Your browser connects to: fonts.willow.example , *.willow.example"
    )
    assert text_of(table.caption).startswith("Unclassified We have")
    assert "fonts.willow" not in text_of(disclosed(categories=["marketing"]))


def test_the_table_is_one_that_a_screen_reader_can_walk() -> None:
    html = disclosed()

    for table in html.select("table"):
        assert table["role"] == "table"
        assert text_of(table.caption)
        heads = table.select("thead th")
        assert [text_of(cell) for cell in heads] == COLUMNS
        assert {cell["scope"] for cell in heads} == {"col"}
        for group in table.select("tbody"):
            assert group["role"] == "rowgroup"
            first, *rows = group.select("tr")
            assert [cell["scope"] for cell in first.select("th")] == ["rowgroup"]
            assert int(first.td["colspan"]) == len(COLUMNS) - 1
            for row in rows:
                [head] = row.select("th")
                assert head["scope"] == "row"
                assert head.code
                labels = [cell["data-label"] for cell in row.select("td")]
                assert labels == COLUMNS[1:]
    assert len(html.select("table")) == 5


def test_categories_services_and_cookies_stand_in_the_same_order_every_time() -> None:
    registry = whole_registry()
    turned = replace(
        registry,
        services=tuple(
            replace(item, cookies=item.cookies[::-1])
            for item in registry.services[::-1]
        ),
    )

    html = disclosed()
    assert list(tables(html)) == [category.label for category in CookieCategory]
    assert [name for name, _lines in services_of(html)] == [
        "Kuusikko website",
        "Alder Ads",
        "Kuusikko website",
        "Birch Statistics",
        "Alder Ads",
        "Willow Fonts",
    ]
    assert str(disclosed(turned).select("table")) == str(html.select("table"))


def test_markup_in_names_and_purposes_is_shown_and_never_run() -> None:
    bad = service(
        HOSTILE,
        cookie(
            HOSTILE,
            purpose={"en": HOSTILE},
            domain=HOSTILE,
            party="third",
            kind=HOSTILE,
            access=HOSTILE,
        ),
        provider={"": Party(HOSTILE, country=HOSTILE)},
        purpose={"en": HOSTILE},
        role=HOSTILE,
        safeguard=HOSTILE,
        privacy_url=f"https://a.example/{HOSTILE}",
    )
    hosts = replace(bad, name=f"{HOSTILE} 2", cookies=(), hosts=(HOSTILE,))

    html = disclosed(CookieRegistry((bad, hosts)))

    assert not html.select("script, img, style")
    assert not inline(html)
    assert text_of(html.select_one("tbody th code")) == HOSTILE
    assert html.a["href"] == f"https://a.example/{HOSTILE}"
    assert html.text.count("<script>") >= 8


def test_a_text_in_another_language_says_which() -> None:
    """C23."""
    swedish = cookie("id", purpose={"sv": "Räknar besök."})
    registry = CookieRegistry(
        (service("Birch", swedish, purpose={"sv": "Mäter trafiken."}),)
    )

    html = disclosed(registry, "fi")

    marked = {text_of(tag): tag["lang"] for tag in html.select("table [lang]")}
    assert marked == {"Räknar besök.": "sv", "Mäter trafiken.": "sv"}


@pytest.mark.parametrize(
    ("language", "count", "day"),
    [
        ("en", "The list has 7 cookies and similar entries.", "26 Nov 2026"),
        ("fi", "Luettelossa on 7 evästettä tai vastaavaa tietoa.", "26.11.2026"),
        ("sv", "Förteckningen har 7 kakor och liknande uppgifter.", "26 nov. 2026"),
    ],
)
def test_the_disclosure_is_in_the_language_of_the_page(
    language: str, count: str, day: str
) -> None:
    """C23: every standard word, and the number and day of the last change."""
    html = disclosed(language=language)
    told = text_of(html.select_one(".privacy-disclosure p"))

    assert told.startswith(count)
    assert html.time["datetime"] == "2026-11-26"
    assert html.time.text == day
    if language != "en":
        english = {
            *html_texts(disclosed(language="en")),
        } - {"Local storage", "IndexedDB"}
        names = re.compile(r"Alder|Birch|Kuusikko|Willow|[a-z]+_|example|^[\W\d]*$")
        same = english & html_texts(html)
        assert {text for text in same if not names.search(text)} <= {
            "basket",
            "language",
            "sessionid",
            "ad[id]",
        }


def html_texts(html: Any) -> set[str]:
    labels = [tag["data-label"] for tag in html.select("[data-label]")]
    return {" ".join(text.split()) for text in [*html.stripped_strings, *labels]}


def test_a_page_in_a_language_that_nobody_translated_says_what_is_in_which() -> None:
    """C23: the standard words are English there, the editor’s are German."""
    german = cookie("id", purpose={"de": "Zählt Besuche."})
    registry = CookieRegistry(
        (service("Birch", german, purpose={}),), changed_on=CHANGED
    )

    html = disclosed(registry, "de")

    assert html.section["lang"] == "en"
    assert (
        text_of(html.select_one("[data-label=Purpose] [lang=de]")) == "Zählt Besuche."
    )
    assert html.time.find(attrs={"lang": "de"})


# -- the standard sentences


EXPLAINED = "Cookies are small files that a website stores in your browser."
SIMILAR = "Similar techniques, such as the storage of the browser"
WITHDRAW = "You can withdraw your consent at any time."
PARTIES = "“First party” is what belongs to the address of this website"
PATTERNS = "An asterisk (*) in a name stands for characters that vary."


def test_cookies_are_explained_unless_the_editor_says_no() -> None:
    for explained in ("", "yes"):
        text = text_of(disclosed(explained=explained))
        for sentence in (EXPLAINED, SIMILAR, WITHDRAW, PARTIES, PATTERNS):
            assert sentence in text, sentence
    text = text_of(disclosed(explained="no"))
    for sentence in (EXPLAINED, SIMILAR, WITHDRAW, PARTIES, "only with your consent"):
        assert sentence not in text, sentence
    assert PATTERNS in text
    assert tables(disclosed(explained="no")) == tables(disclosed())


def test_only_what_the_registry_has_is_explained() -> None:
    plain = CookieRegistry((own_service(cookie("a", category="necessary")),))

    text = text_of(disclosed(plain))
    assert EXPLAINED in text
    for sentence in (SIMILAR, WITHDRAW, PARTIES, PATTERNS, "only with your consent"):
        assert sentence not in text, sentence
    assert "The list has 1 cookie or similar entry." in text


def test_a_list_without_cookies_is_not_counted() -> None:
    text = text_of(disclosed(CookieRegistry((service("Plain"),))))

    assert "The list has" not in text
    assert "Plain Ltd, Finland" in text


def test_nothing_is_said_of_a_site_without_services() -> None:
    empty = CookieRegistry()

    assert disclosed(empty).section is None
    assert section_html("cookies").section is None
    prose = disclosed(empty, text="<p>We use none.</p>")
    assert [text_of(item) for item in prose.find_all("p")] == ["We use none."]


def test_categories_that_the_site_does_not_use_show_no_table() -> None:
    registry = CookieRegistry((service("Birch", cookie()),))

    html = disclosed(registry, categories=["marketing"])
    assert not html.select("table, .privacy-disclosure")


def test_an_explanation_may_stand_without_services() -> None:
    assert EXPLAINED in section_html("cookies", explained="yes").text
    assert not section_html("cookies", explained="yes").select("table")


def test_a_section_from_before_the_registry_reads_as_it_did() -> None:
    """An upgrade: a site with prose and a registry shows its prose until it says so."""
    block = new_block("cookies")
    stored = {"heading": "Ours", "text": "<p>We use two cookies.</p>"}
    with override("en"):
        html = parsed(block.render(block.to_python(stored), {WHOLE: notice()}))
        aloud = parsed(
            block.render(
                block.to_python({**stored, "silent": False}), {WHOLE: notice()}
            )
        )

    assert [text_of(item) for item in html.select("p")] == ["We use two cookies."]
    assert not html.select("table")
    assert len(aloud.select("table")) == 5
    assert text_of(aloud.select("p")[-1]) == "We use two cookies."


def test_a_section_that_was_stored_empty_shows_the_registry_at_once() -> None:
    block = new_block("cookies")
    with override("en"):
        html = parsed(block.render(block.to_python({}), {WHOLE: notice()}))

    assert len(html.select("table")) == 5


# -- without scripts, and fast


def test_the_disclosure_is_complete_without_scripts_and_breaks_no_strict_policy() -> (
    None
):
    """C24, C26: nothing inline, nothing loaded, nothing that waits for a script."""
    html = disclosed()

    assert not html.select("script, style, link, iframe, img, noscript, [hidden]")
    assert not inline(html)
    assert sum(map(len, tables(html).values())) == 7


@pytest.mark.parametrize("rows", [10, 1_000])
def test_any_number_of_rows_is_read_from_the_facts_alone(
    rows: int, django_assert_num_queries: Any, db: None
) -> None:
    registry = long_registry(rows)
    with django_assert_num_queries(0):
        html = disclosed(registry)

    [found] = tables(html).values()
    assert len(found) == rows
    assert text_of(html.caption).startswith(
        f"Statistics {rows:,} entries These measure"
    )


# -- the preview


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_the_preview_shows_invented_services(language: str) -> None:
    block = new_block("cookies")
    with override(language):
        context = block.get_preview_context(block.get_preview_value(), {"mark": 1})
        html = parsed(block.render(block.get_preview_value(), context))

    assert context["mark"] == 1
    assert len(html.select("table")) == 2
    assert len(html.select("tbody tr")) == 5
    assert html.select_one("a[href='https://birchstatistics.example/privacy/']")


def test_a_preview_in_a_process_without_a_language_is_english() -> None:
    with override(None):
        assert new_block("cookies").get_preview_context(None)[WHOLE].language == "en"
