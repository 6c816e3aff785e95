"""The list of notices as a visitor reads it."""

from __future__ import annotations

from wagtail.models import PageViewRestriction

from tests.conftest import parsed, published, queries


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


def test_fifty_notices_cost_as_many_queries_as_one(client, index, make_notice):
    make_notice(title="Notice 0")
    few = queries(client, index)
    for place in range(1, 50):
        make_notice(title=f"Notice {place}")

    response = client.get(index.get_url())

    assert len(listed(parsed(response.content))) == 50
    assert queries(client, index) == few
