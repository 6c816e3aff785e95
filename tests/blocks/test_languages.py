"""Which language a page is in, and which one our words are in there."""

from __future__ import annotations

from gettext import GNUTranslations
from pathlib import Path
from typing import Any

import pytest
from django.utils.translation import get_language, gettext, override
from django.utils.translation.trans_real import translation
from polib import POEntry, POFile
from wagtail.models import Locale, Page

from tests.conftest import parsed, published
from tests.testapp.models import CampaignPage
from wagtail_privacy.blocks.foreign import ForeignText
from wagtail_privacy.blocks.languages import (
    as_written,
    language_around,
    of_the_page,
    page_code,
    page_language,
    section_language,
    standard_language,
    with_languages,
    written_language,
)
from wagtail_privacy.notice import Section


@pytest.fixture
def default(settings: Any) -> Any:
    """Make another language that of the site."""

    def default(code: str) -> None:
        settings.LANGUAGE_CODE = code
        settings.LANGUAGES = [*settings.LANGUAGES, ("de", "German")]

    return default


def told(text: str) -> tuple[str, str | None]:
    return str(text), getattr(text, "language", None)


@pytest.mark.parametrize(
    ("of_the_site", "code", "standard"),
    [
        ("en", "en", "en"),
        ("en", "en-gb", "en-gb"),
        ("en", "fi", "fi"),
        ("en", "sv-se", "sv-se"),
        ("en", "sv-fi", "sv-fi"),
        ("en", "de", "en"),
        ("en", "de-at", "en"),
        ("en", "tlh", "en"),
        ("en-gb", "de", "en-gb"),
        ("fi", "fi", "fi"),
        ("fi", "sv", "sv"),
        ("fi", "en", "en"),
        ("fi", "de", "fi"),
        ("sv", "sv-se", "sv-se"),
        ("sv-se", "sv", "sv"),
        ("sv-se", "de", "sv-se"),
        ("de", "de", "en"),
        ("de", "fr", "en"),
    ],
)
def test_standard_words_are_in_the_language_that_they_are_translated_into(
    default: Any, of_the_site: str, code: str, standard: str
) -> None:
    default(of_the_site)

    assert standard_language(code) == standard


@pytest.mark.parametrize(("code", "standard"), [("de", "fi"), ("sv-se", "sv-se")])
def test_that_is_what_django_says_there(default: Any, code: str, standard: str) -> None:
    """“Retention period” is in no catalogue but ours."""
    default("fi")
    with override(standard):
        words = gettext("Retention period")
    with override(code):
        assert gettext("Retention period") == words


@pytest.fixture
def german_words(tmp_path: Path) -> Path:
    """A directory for ``LOCALE_PATHS``, with the German link to German."""
    words = POFile()
    words.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
    words.append(
        POEntry(msgctxt="language link", msgid="In English", msgstr="Auf Deutsch")
    )
    (tmp_path / "de" / "LC_MESSAGES").mkdir(parents=True)
    words.save_as_mofile(str(tmp_path / "de" / "LC_MESSAGES" / "django.mo"))
    return tmp_path


def test_a_language_that_the_site_has_translated_us_into_is_one_of_ours(
    settings: Any, default: Any, german_words: Path
) -> None:
    default("fi")
    assert standard_language("de") == "fi"

    settings.LOCALE_PATHS = [str(german_words)]

    assert standard_language("de") == "de"


def test_catalogues_are_read_again_while_a_site_is_developed(
    settings: Any, default: Any, german_words: Path
) -> None:
    default("fi")
    assert standard_language("de") == "fi"
    with (german_words / "de" / "LC_MESSAGES" / "django.mo").open("rb") as file:
        translation("de").merge(GNUTranslations(file))
    assert standard_language("de") == "fi"

    settings.DEBUG = True
    assert standard_language("de") == "de"


def test_inside_a_page_the_standard_language_is_active() -> None:
    with override("fi"):
        with page_language("de") as standard:
            assert (standard, get_language(), page_code()) == ("en", "en", "de")
        assert (get_language(), page_code()) == ("fi", "fi")


def test_a_page_is_left_where_its_rendering_fails() -> None:
    with pytest.raises(ZeroDivisionError), page_language("de"):
        _never = 1 / 0

    assert page_code() == "en"


def test_an_editor_s_words_say_their_language_where_the_words_around_have_another() -> (
    None
):
    assert told(of_the_page("Wörter")) == ("Wörter", None)
    with page_language("fi"):
        assert told(of_the_page("Sanoja")) == ("Sanoja", None)
    with page_language("de"):
        assert told(of_the_page("Wörter")) == ("Wörter", "de")
        assert told(of_the_page(ForeignText("Sanoja", "fi"))) == ("Sanoja", "fi")
        assert told(of_the_page("")) == ("", None)
        with override("sv"):  # A site's own template does what it likes.
            assert told(of_the_page("Ord")) == ("Ord", None)


def test_dates_and_countries_are_written_in_the_language_of_the_page() -> None:
    assert written_language() == "en"
    with page_language("de"):
        assert written_language() == "de"
        assert told(as_written("01.08.2026")) == ("01.08.2026", "de")
        with override("sv"):
            assert written_language() == "sv"
    with page_language("fi"):
        assert told(as_written("1.8.2026")) == ("1.8.2026", None)


def test_what_nobody_knows_how_to_write_is_written_as_the_words_around_are() -> None:
    with page_language("tlh"):
        assert written_language() == "en"
        assert told(as_written("1 Aug 2026")) == ("1 Aug 2026", None)


def test_without_any_active_language_all_is_english() -> None:
    with override(None):
        assert (page_code(), written_language()) == ("en", "en")
        assert told(as_written("1 Aug 2026")) == ("1 Aug 2026", None)


DATES = {"updated": "2026-08-01"}
SECTION = Section("retention", heading="Frist", html="<p>Sechs Jahre</p><p>Mehr</p>")


def test_the_words_of_a_page_need_no_mark_in_a_language_of_ours() -> None:
    assert with_languages([SECTION], "fi") == (SECTION,)
    assert told(with_languages([SECTION], "fi")[0].heading) == ("Frist", None)


def test_the_words_of_a_page_are_marked_in_a_language_that_we_lack() -> None:
    [marked] = with_languages([SECTION], "de")

    assert told(marked.heading) == ("Frist", "de")
    assert marked.html.count('lang="de"') == 2


@pytest.mark.parametrize(("code", "own"), [("sv", None), ("de", "de")])
def test_a_passage_in_a_third_language_keeps_it(code: str, own: str | None) -> None:
    [marked] = with_languages(
        [SECTION], code, lambda text: "fi" if text == "Sechs Jahre" else None
    )

    paragraphs = parsed(marked.html).find_all("p")
    assert [p.get("lang") for p in paragraphs] == ["fi", own]
    assert told(marked.heading) == ("Frist", own)


@pytest.mark.parametrize(
    ("active", "code", "says"),
    [
        ("en", "en", None),
        ("fi", "fi", None),
        ("fi", "sv", {"code": "sv", "direction": "ltr"}),
        ("de", "de", {"code": "en", "direction": "ltr"}),
        ("en", "de", {"code": "en", "direction": "ltr"}),
        ("ar", "en", {"code": "en", "direction": "ltr"}),
    ],
)
def test_a_section_says_its_language_where_the_words_around_may_have_another(
    active: str, code: str, says: dict[str, str] | None
) -> None:
    with override(active), section_language(code) as found:
        assert found == says


def test_a_section_that_nothing_stands_around_is_in_the_active_language() -> None:
    with override("fi"), language_around({"a": 1}) as context:
        assert context == {"a": 1, "section_language": None}
        assert page_code() == "fi"


@pytest.mark.parametrize("active", ["de", "sv", "en"])
def test_a_page_of_the_site_s_own_has_sections_in_its_own_language(
    home: Page, active: str, rf: Any
) -> None:
    """Whatever language is active: it may be that of the visitor."""
    german = Locale.objects.create(language_code="de")
    above = published(home.copy_for_translation(german))
    page = CampaignPage(title="Aktion", slug="aktion", locale=german)
    text = {"heading": "Frist", "text": "<p>Sechs Jahre</p>"}
    page.body = [
        {"type": "retention", "value": text},
        {"type": "notice", "value": [{"type": "document_dates", "value": DATES}]},
    ]
    page = published(above.add_child(instance=page))

    with override(active):
        html = parsed(
            "".join(
                block.render({"page": page, "request": rf.get("/")})
                for block in page.body
            )
        )

    retention, dates = html.select("section")
    assert (retention["lang"], retention["dir"]) == ("en", "ltr")
    assert retention.h2.span["lang"] == retention.p["lang"] == "de"
    assert dates.h2.text == "Date of this notice"
    assert (dates.time.span["lang"], dates.time.text) == ("de", "01.08.2026")
