"""What a published notice says, and what an import of it should find again."""

import re

from bs4 import BeautifulSoup

from wagtail_privacy.blocks import section_types


_WORD = re.compile(r"\w+")


def sections_of_page(html):
    """The type and heading of each section of a public page, in order.

    A section type that the importing site has not is “Other information” there.
    """
    page = BeautifulSoup(html, "html.parser")
    return [
        (_type(section["id"]), _words(section.find(["h2", "h3"])))
        for section in page.select("main section.privacy-section[id]")
    ]


def sections_of(result):
    """The type and heading of each section that was imported."""
    return [(item.type, item.heading) for item in result.notice.sections]


def missing_words(html, result):
    """Words of the page's notice that no section, fact or message has."""
    known = set(_WORD.findall(str(result.as_json())))
    page = BeautifulSoup(html, "html.parser").select_one(".privacy-body")
    for time in page.find_all("time"):
        if known.issuperset(_WORD.findall(time["datetime"])):
            time.decompose()  # It became a fact.
    for place in page.select("wbr, .privacy-section-languages"):
        place.decompose()
    page.smooth()
    return set(_WORD.findall(page.get_text(" "))) - known


def _type(anchor):
    type = re.sub(r"-\d+\Z", "", anchor).replace("-", "_")
    return type if type in section_types else "other_information"


def _words(tag):
    return " ".join(tag.get_text().split())
