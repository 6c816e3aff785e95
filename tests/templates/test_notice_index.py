"""The list of notices as a visitor reads it."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.conftest import parsed, published, queries
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage


def listed(html):
    return [
        (item.a.text, item.a["href"])
        for item in html.find("ul", class_="privacy-index").find_all("li")
    ]


def test_the_notices_are_listed_by_title(index, make_notice, read):
    make_notice(title="Recruitment")
    make_notice(title="Customers")

    html = read(index)

    assert html.h1.text == "Privacy notices"
    assert listed(html) == [
        ("Customers", "/en/privacy/customers/"),
        ("Recruitment", "/en/privacy/recruitment/"),
    ]


def test_what_visitors_cannot_read_is_not_listed(index, make_notice, read):
    make_notice(title="Customers")
    make_notice(title="Drafts", live=False)
    PageViewRestriction.objects.create(
        page=make_notice(title="Staff"), restriction_type=PageViewRestriction.LOGIN
    )

    assert [title for title, _url in listed(read(index))] == ["Customers"]


def test_an_index_without_notices_says_so(index, read):
    html = read(index)

    assert "No notices have been published yet." in html.main.text
    assert not html.find("ul", class_="privacy-index")


def test_the_introduction_is_shown(index, read):
    assert not read(index).find(class_="privacy-introduction")

    index.introduction = "<p>How we treat <b>you</b>.</p>"
    html = read(published(index))

    assert html.find(class_="privacy-introduction").p.text == "How we treat you."


def test_the_head_describes_the_page(index, finnish_index, read):
    html = read(index)

    description = html.head.find("meta", {"name": "description"})["content"]
    assert html.title.text == "Privacy notices"
    assert description == "The privacy notices of this site."
    assert html.head.find("link", rel="canonical")["href"] == index.full_url
    assert {
        link["hreflang"]: link["href"]
        for link in html.head.find_all("link", rel="alternate")
    } == {
        "en": "http://localhost/en/privacy/",
        "fi": "http://localhost/fi/tietosuoja/",
    }


def test_the_editor_s_title_and_description_win(index, read):
    index.seo_title = "Your data"
    index.search_description = "All about your data."

    html = read(published(index))

    assert html.title.text == "Your data"
    description = html.head.find("meta", {"name": "description"})["content"]
    assert description == "All about your data."


def test_the_index_is_in_its_own_language(finnish_index, make_notice, read, rf):
    make_notice(parent=finnish_index, title="Asiakkaat")

    html = read(finnish_index)

    assert html.html["lang"] == "fi"
    assert html.find(class_="privacy")["lang"] == "fi"
    assert listed(html) == [("Asiakkaat", "/fi/tietosuoja/asiakkaat/")]
    languages = html.find("ul", class_="privacy-languages").find_all("a")
    assert [link.text for link in languages] == ["In English", "Suomeksi"]


def test_an_empty_finnish_index_is_finnish_whatever_the_active_language(
    finnish_index, rf
):
    html = parsed(finnish_index.serve(rf.get("/")).render().content)

    assert "Selosteita ei ole vielä julkaistu." in html.main.text


def test_nothing_on_the_page_needs_a_script_or_an_inline_style(
    index, make_notice, read
):
    make_notice()
    for element in read(index).select("*"):
        assert element.name not in {"script", "style", "iframe", "object"}
        assert "style" not in element.attrs
        assert not [name for name in element.attrs if name.startswith("on")]


def test_the_page_sets_no_cookie_and_does_not_depend_on_one(client, index):
    response = client.get(index.get_url())

    assert not response.cookies
    assert "cookie" not in response.headers.get("Vary", "").lower()


@pytest.fixture
def many(index, make_notice, monkeypatch):
    """An index of seven notices, A to G, two on a page."""
    monkeypatch.setattr(PrivacyNoticeIndexPage, "notices_per_page", 2)
    for letter in "GFEDCBA":
        make_notice(title=letter, slug=letter.lower())
    return index


@pytest.fixture
def visit(client, many):
    """Open the index with a query, and return it parsed."""

    def visit(query=""):
        response = client.get(many.get_url() + query)
        assert response.status_code == 200
        return parsed(response.content)

    return visit


def titles(html):
    return [title for title, _url in listed(html)]


def parts(html):
    """Label, address and relation of every link to a part of the list."""
    return [
        (link["aria-label"], link["href"], link.get("rel", [""])[0])
        for link in html.find("ul", class_="privacy-pages").find_all("a")
    ]


def test_a_long_list_is_read_in_parts(visit):
    assert titles(visit()) == ["A", "B"]
    assert titles(visit("?page=2")) == ["C", "D"]
    assert titles(visit("?page=4")) == ["G"]


def test_the_parts_are_linked_with_plain_links(visit):
    html = visit("?page=2")

    nav = html.find("ul", class_="privacy-pages").find_parent("nav")
    assert nav["aria-label"] == "Pages"
    assert parts(html) == [
        ("Page 1", "/en/privacy/", "prev"),
        ("Page 2", "/en/privacy/?page=2", ""),
        ("Page 3", "/en/privacy/?page=3", "next"),
        ("Page 4", "/en/privacy/?page=4", ""),
    ]
    assert [link.text for link in nav.find_all("a", {"aria-current": "page"})] == ["2"]


def test_far_parts_are_left_out(visit, monkeypatch):
    monkeypatch.setattr(PrivacyNoticeIndexPage, "notices_per_page", 1)

    html = visit()

    items = html.find("ul", class_="privacy-pages").find_all("li")
    assert [item.get_text(strip=True) for item in items] == ["1", "2", "3", "…", "7"]
    assert html.find("ul", class_="privacy-pages").span["aria-hidden"] == "true"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?page=0", ["G"]),
        ("?page=-1", ["G"]),
        ("?page=99", ["G"]),
        ("?page=99999999999999999999999", ["G"]),
        ("?page=", ["A", "B"]),
        ("?page=two", ["A", "B"]),
        ("?page=1.5", ["A", "B"]),
        ("?page=%00", ["A", "B"]),
        ("?page=2&page=3", ["E", "F"]),
        ("?other=2", ["A", "B"]),
    ],
)
def test_a_part_that_does_not_exist_leads_to_one_that_does(visit, query, expected):
    assert titles(visit(query)) == expected


def test_each_part_has_an_address_and_a_title_of_its_own(visit):
    first, second = visit("?page=1"), visit("?page=2")

    def address(html):
        return html.head.find("link", rel="canonical")["href"]

    assert address(first) == "http://localhost/en/privacy/"
    assert address(second) == "http://localhost/en/privacy/?page=2"
    assert address(visit("?page=two")) == address(first)
    assert first.title.text == "Privacy notices"
    assert second.title.text == "Privacy notices – Page 2"


def test_only_the_first_part_has_other_languages_in_its_head(visit, finnish_index):
    assert visit().head.find_all("link", rel="alternate")
    assert not visit("?page=2").head.find_all("link", rel="alternate")
    assert visit("?page=2").find("ul", class_="privacy-languages")


def test_a_short_list_has_no_parts(index, make_notice, read):
    make_notice()

    assert not read(index).find(class_="privacy-pages")


def test_hidden_notices_leave_no_gap(many, visit, make_notice):
    make_notice(title="AA", live=False)
    PageViewRestriction.objects.create(
        page=make_notice(title="AB"), restriction_type=PageViewRestriction.LOGIN
    )

    assert titles(visit()) == ["A", "B"]
    assert titles(visit("?page=4")) == ["G"]


def test_fifty_notices_cost_as_many_queries_as_one(client, index, make_notice):
    make_notice(title="Notice 0")
    few = queries(client, index)
    for place in range(1, 50):
        make_notice(title=f"Notice {place}")

    response = client.get(index.get_url())

    assert len(listed(parsed(response.content))) == 50
    assert queries(client, index) == few


def test_the_last_of_many_parts_costs_as_many_queries_as_the_only_one(
    client, many, make_notice, monkeypatch
):
    def cost(query):
        with CaptureQueriesContext(connection) as captured:
            assert client.get(many.get_url() + query).status_code == 200
        return len(captured)

    monkeypatch.setattr(PrivacyNoticeIndexPage, "notices_per_page", 100)
    queries(client, many)
    only = cost("")
    monkeypatch.setattr(PrivacyNoticeIndexPage, "notices_per_page", 2)

    assert cost("?page=4") == cost("?page=2") == only
