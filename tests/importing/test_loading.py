import threading

import pytest

from wagtail_privacy.importing import loading
from wagtail_privacy.importing.loading import loading_beside
from wagtail_privacy.importing.weighing.likeness import heading_likeness


@pytest.fixture(autouse=True)
def nothing_loaded(monkeypatch):
    monkeypatch.setattr(loading, "_loaded", threading.Event())
    heading_likeness.cache_clear()


def learnt():
    """The languages whose headings were learnt before this asks for them."""
    found = []
    for language in ("fi", "sv", "en", "de"):
        hits = heading_likeness.cache_info().hits
        heading_likeness(language)
        if heading_likeness.cache_info().hits > hits:
            found.append(language)
    return found


def test_the_words_of_the_language_given_are_loaded():
    with loading_beside("", "sv_FI"):
        pass
    assert learnt() == ["sv"]


def test_the_language_is_that_of_the_beginning_of_the_file():
    page = '<div class="the and of with"><p>Wir sind für die Daten verantwortlich und '
    with loading_beside(page + "das ist nicht alles", None):
        pass
    assert learnt() == ["de"]


@pytest.mark.parametrize(("text", "language"), [("", None), ("%PDF", None), ("", "et")])
def test_without_a_known_language_only_what_all_share_is_loaded(text, language):
    with loading_beside(text, language):
        pass
    assert learnt() == []


def test_they_are_loaded_while_the_body_waits():
    before = set(threading.enumerate())
    with loading_beside("", "fi"):
        for thread in set(threading.enumerate()) - before:
            thread.join(timeout=60)
        loaded = heading_likeness.cache_info().currsize
    assert loaded == 1


def test_only_the_first_file_has_anything_loaded():
    with loading_beside("", None):
        pass
    with loading_beside("", "en"):
        pass
    assert learnt() == []


def test_what_the_body_raises_is_raised_after_all_is_loaded():
    with pytest.raises(ValueError, match="damaged"), loading_beside("", "en"):
        raise ValueError("damaged")
    assert learnt() == ["en"]
