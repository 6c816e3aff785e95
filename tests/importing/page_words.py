"""The words of a notice on its public page, without those of the page itself."""

from bs4 import BeautifulSoup
from django.utils.translation import gettext, override

from tests.importing.corpus_words import dates_in


FURNITURE = "nav, .privacy-kicker, .privacy-brief, .privacy-facts, .privacy-dates dt"
LABELS = ("Business ID", "Company registration number", "Phone")


def words_of_page(content, result):
    """The text of the page of ``result``, dates in the form 2018-05-24."""
    article = BeautifulSoup(content, "html.parser").find("article")
    for section in result.notice.sections:
        if not section.heading and not section.is_empty:
            anchor = section.type.replace("_", "-")
            article.find(id=anchor).find(["h2", "h3"]).decompose()
    for node in article.select(FURNITURE):
        node.decompose()
    with override(result.notice.language):
        labels = [gettext(label) for label in LABELS]
    for node in article.select(".privacy-card span"):
        text = node.find(string=True)
        label = next((label for label in labels if text.startswith(label)), "")
        text.replace_with(text.removeprefix(label))
    for time in article.select("time"):
        time.string = time["datetime"]
    return article.get_text(" ")


def iso_dates(text):
    """The text with every date in the form 2018-05-24."""
    text = text.casefold()
    for iso, written in dates_in(text):
        text = text.replace(written, iso)
    return text
