"""The site that a command works for."""

import pytest
from wagtail.models import Site

from wagtail_privacy.cookies.site_choice import find_site, only_site
from wagtail_privacy.exceptions import ImportRefused


@pytest.fixture
def sites(home):
    """The default site, and one host with two ports."""
    Site.objects.update(hostname="kuusikko.example", port=80)
    first = Site.objects.get()
    others = [
        Site.objects.create(hostname="Bjork.example", port=port, root_page=home)
        for port in (80, 8000)
    ]
    return [first, *others]


def test_a_site_is_found_by_id_host_and_port(sites):
    first, second, third = sites

    assert find_site(str(second.pk)) == second
    assert find_site("Kuusikko.example") == first
    assert find_site(" bjork.example:8000 ") == third


@pytest.mark.parametrize(
    "given", ["lakka.example", "0", "bjork.example:443", "\x1b[2J"]
)
def test_a_site_that_is_not_there_is_refused_with_those_that_are(sites, given):
    with pytest.raises(ImportRefused) as refused:
        find_site(given)

    assert "There is no site" in str(refused.value)
    assert f"{sites[0].pk}: kuusikko.example:80" in str(refused.value)
    assert "\x1b" not in str(refused.value)


def test_a_host_of_several_sites_is_refused_with_them(sites):
    with pytest.raises(ImportRefused) as refused:
        find_site("bjork.example")

    assert "means several sites" in str(refused.value)
    assert "kuusikko" not in str(refused.value)
    assert f"{sites[2].pk}: Bjork.example:8000" in str(refused.value)


def test_without_a_word_the_default_site_is_meant_or_the_only_one(sites):
    assert only_site() == sites[0]
    Site.objects.update(is_default_site=False)
    with pytest.raises(ImportRefused, match="Say with --site which site"):
        only_site()
    Site.objects.exclude(pk=sites[1].pk).delete()
    assert only_site() == sites[1]
    Site.objects.all().delete()
    with pytest.raises(ImportRefused, match="which site is meant: –"):
        only_site()
