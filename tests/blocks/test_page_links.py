from __future__ import annotations

import pytest

from wagtail_privacy.blocks.page_links import linked_page_ids, with_page_links
from wagtail_privacy.notice import Section


def text(link: str) -> str:
    return f"<p>See <a {link}>here</a>.</p>"


@pytest.mark.parametrize(
    ("link", "ids"),
    [
        ('linktype="page" id="7"', {7}),
        ('id="7" linktype="page"', {7}),
        ('linktype="page"', set()),
        ('linktype="page" id="seven"', set()),
        ('linktype="document" id="7"', set()),
        ('href="https://kuusikko.example/" title="linktype=page"', set()),
    ],
)
def test_the_pages_that_texts_link_to_are_found(link, ids):
    assert linked_page_ids([text(link)]) == ids


def test_the_pages_of_all_texts_are_found_once():
    texts = [text('linktype="page" id="7"'), "", text('linktype="page" id="8"')] * 2

    assert linked_page_ids(texts) == {7, 8}


def test_a_link_leads_to_the_page_s_address():
    section = Section("purposes", html=text('linktype="page" id="7"'), anchor="why")

    found = with_page_links(section, {7: "/en/about/?a=1&b=2"})

    assert found.html == '<p>See <a href="/en/about/?a=1&amp;b=2">here</a>.</p>'
    assert found.anchor == "why"


@pytest.mark.parametrize("link", ['linktype="page" id="9"', 'linktype="page" id="x"'])
def test_a_link_to_a_page_that_is_gone_keeps_its_words(link):
    section = with_page_links(Section("purposes", html=text(link)), {7: "/en/"})

    assert section.html == "<p>See <a>here</a>.</p>"


def test_other_links_are_left_to_wagtail():
    section = Section("purposes", html=text('href="mailto:x@kuusikko.example"'))

    assert with_page_links(section, {}) is section
