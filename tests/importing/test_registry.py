import pytest

from tests.importing.outlines import heading, paragraph
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.reading import read_bytes
from wagtail_privacy.importing.registry import ImportFormat, format_of, import_formats


def test_text_and_html_are_known():
    assert set(import_formats.ids()) >= {"text", "html"}


@pytest.mark.parametrize(
    ("name", "text", "id"),
    [
        ("old.txt", "<html>", "text"),
        ("OLD.HTML", "words", "html"),
        ("old.htm", "words", "html"),
        ("-", "<!doctype html><p>words", "html"),
        ("old.notice", "  \n<div>words</div>", "html"),
        ("-", "words", "text"),
        ("-", "a <p>tag</p> inside", "text"),
    ],
)
def test_the_format_is_told_by_the_ending_or_by_the_look(name, text, id):
    assert format_of(name, text).id == id


@pytest.fixture
def shouting():
    """A format of a site, as its own module registers one."""

    def shout(text):
        words = [paragraph(text.upper())]
        return Outline(blocks=[heading("Privacy notice"), heading("Purposes"), *words])

    yield import_formats.add(ImportFormat("shouting", (".shout",), shout))
    del import_formats._items["shouting"]


def test_a_site_may_add_a_format(shouting):
    result = read_bytes(b"we bake the bread of the town", name="old.shout")
    assert result.notice.sections[0].text == "WE BAKE THE BREAD OF THE TOWN"
    assert not shouting.looks_like("anything")
