from tests.importing.outlines import paragraph
from wagtail_privacy.importing.documents.conservation import lost_words
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.notice import Section


def lost(source, *, title="", taken=(), section=None, message=""):
    return lost_words(
        [paragraph(source)],
        title,
        [FoundSection("controller", taken=list(taken))],
        [section or Section("purposes")],
        [ImportMessage("page-chrome", 1, message)],
    )


def test_words_in_titles_headings_texts_facts_and_messages_are_not_lost():
    section = Section("purposes", heading="two", html="<p>three</p>")
    source = "one two three four five"
    kept = {"title": "one", "section": section, "taken": ["four"], "message": "five"}
    assert lost(source, **kept) == []


def test_words_that_stand_nowhere_are_lost():
    assert lost("one two", title="one") == ["two"]


def test_words_are_counted():
    assert lost("one one one", title="one", message="one") == ["one"]


def test_a_word_that_was_taken_apart_is_not_lost():
    assert lost("aineistoPaperi", title="aineisto", message="Paperi") == []
    assert lost("aineistoPaperi", title="aineisto") == ["aineistoPaperi"]
