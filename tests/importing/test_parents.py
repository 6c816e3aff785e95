import pytest
from wagtail.models import Locale, Page, Site

from tests.two_sites import make_two_sites
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.parents import find_locale, find_parent
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage


pytestmark = pytest.mark.django_db


def test_without_a_name_the_index_in_the_language_is_the_parent(indexes):
    assert find_parent(None, "sv") == indexes["sv"]
    assert isinstance(find_parent(None, "sv"), PrivacyNoticeIndexPage)


@pytest.mark.parametrize(
    "given",
    [
        "/tietosuoja/",
        "tietosuoja/",
        "/fi/tietosuoja/",
        "/fi/tietosuoja",
        "fi/tietosuoja",
        "tietosuoja",
    ],
)
def test_a_parent_is_named_by_path_or_slug(given, indexes):
    assert find_parent(given, "fi") == indexes["fi"]


def test_a_parent_is_named_by_its_id_or_stored_path(indexes):
    index = indexes["fi"]
    assert find_parent(str(index.pk), "fi") == index
    assert find_parent(index.url_path, "fi") == index


@pytest.mark.parametrize(("given", "language"), [("/fi/", "fi"), ("/", "sv")])
def test_the_home_page_is_named_by_its_path(given, language, indexes):
    home = indexes[language].get_parent()
    assert find_parent(given, language) == home.specific


def test_a_slug_that_looks_like_an_id_is_found_if_no_page_has_the_id(indexes):
    page = (
        indexes["en"].get_parent().add_child(instance=Page(title="404", slug="99404"))
    )
    assert find_parent("99404", "en") == page


def test_a_slug_of_several_languages_means_that_of_the_notice(indexes):
    for index in indexes.values():
        index.slug = "same"
        index.save()
    assert find_parent("same", "fi") == indexes["fi"]
    assert find_parent("/same/", "sv") == indexes["sv"]


def test_an_ambiguous_slug_is_refused_with_the_candidates(indexes):
    home = indexes["fi"].get_parent()
    other = Page(title="Muut", slug="muut", locale=indexes["fi"].locale)
    home.add_child(instance=other)
    twin = Page(title="Kaksonen", slug="tietosuoja", locale=indexes["fi"].locale)
    other.add_child(instance=twin)
    with pytest.raises(ImportRefused) as refused:
        find_parent("tietosuoja", "fi")
    for page in (indexes["fi"], twin):
        assert f"{page.pk}: {page.title} ({page.url_path})" in str(refused.value)


def test_several_indexes_are_refused_with_the_candidates(indexes):
    home = indexes["en"].get_parent()
    second = PrivacyNoticeIndexPage(title="More", locale=indexes["en"].locale)
    home.add_child(instance=second)
    with pytest.raises(ImportRefused, match="several indexes") as refused:
        find_parent(None, "en")
    assert f"{second.pk}: More" in str(refused.value)
    assert f"{indexes['en'].pk}: Privacy" in str(refused.value)


@pytest.mark.parametrize(
    "given", ["987654", "nothing", "/nothing/here/", "/de/x/", "9" * 40, "²", "1"]
)
def test_a_parent_that_is_not_there_is_refused(given, indexes):
    with pytest.raises(ImportRefused, match=f"no page “{given}”"):
        find_parent(given, "en")


def test_a_site_without_an_index_in_the_language_is_refused(indexes):
    indexes["sv"].delete()
    with pytest.raises(ImportRefused, match="no privacy notice index in “sv”"):
        find_parent(None, "sv")


def test_a_parent_in_another_language_is_refused(indexes):
    with pytest.raises(ImportRefused, match="is in “fi”.*--language fi"):
        find_parent("tietosuoja", "en")


def test_a_language_that_the_site_does_not_have_is_refused(indexes):
    with pytest.raises(ImportRefused, match="“de”. It has: en, fi, sv"):
        find_parent(None, "de")


def test_the_site_of_a_second_host_is_searched_too(indexes):
    root = Page.objects.get(depth=1)
    home = root.add_child(instance=Page(title="Second", slug="second"))
    Site.objects.create(hostname="second.example", root_page=home)
    page = home.add_child(instance=Page(title="Law", slug="law"))
    assert find_parent("/law/", "en") == page


@pytest.mark.parametrize(
    ("language", "code"),
    [("fi", "fi"), ("fi-fi", "fi"), ("pt", "pt-br"), ("pt-pt", "pt-br")],
)
def test_a_locale_is_found_by_language_and_by_its_base(language, code, indexes):
    Locale.objects.create(language_code="pt-br")
    assert find_locale(language).language_code == code


def test_two_relatives_of_a_language_are_no_answer(indexes):
    Locale.objects.create(language_code="pt-br")
    Locale.objects.create(language_code="pt-pt")
    with pytest.raises(ImportRefused, match="“pt”"):
        find_locale("pt")


def test_indexes_of_several_sites_are_refused_with_the_addresses_of_both(home):
    here, there = make_two_sites()

    with pytest.raises(ImportRefused, match="several indexes") as refused:
        find_parent(None, "en")

    for index, address in (
        (here.indexes["en"], "http://localhost/en/privacy/"),
        (there.indexes["en"], "http://bjork.example/en/privacy/"),
    ):
        assert f"{index.pk}: {index.title} ({address})" in str(refused.value)


def test_a_language_that_one_site_has_alone_is_no_question(home):
    _here, there = make_two_sites()

    assert find_parent(None, "sv") == there.indexes["sv"]


def test_a_candidate_that_stands_on_no_site_is_named_by_its_place(home):
    make_two_sites()
    root = Page.objects.get(depth=1)
    for slug in ("one", "two"):
        above = root.add_child(instance=Page(title=slug, slug=slug))
        above.add_child(instance=Page(title="Law", slug="law"))

    with pytest.raises(ImportRefused, match="/one/law/.*/two/law/"):
        find_parent("law", "en")
