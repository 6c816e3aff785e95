"""``manage.py export_cookies``: what the digest is taken of."""

import io
import json
from hashlib import sha256

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from wagtail.models import Site

from tests.site_services import add_service
from wagtail_privacy.models import Cookie, CookieService
from wagtail_privacy.models.site_facts import facts_of
from wagtail_privacy.notice import registry_digest


pytestmark = pytest.mark.django_db


@pytest.fixture
def site(home):
    """The default site, which uses a confirmed service and a suggestion."""
    service = add_service("Hjortron")
    Cookie.objects.create(service=service, name="hj_käynti")
    add_service("Lakka", confirmed=False)
    return Site.objects.get(is_default_site=True)


def run(*arguments):
    """What the command prints, without the end of the line."""
    out = io.StringIO()
    call_command("export_cookies", *map(str, arguments), stdout=out, no_color=True)
    text = out.getvalue()
    assert text.endswith("\n")
    return text[:-1]


def test_the_json_is_that_of_the_registry(site):
    data = json.loads(run())

    assert data["version"] == 1
    assert [item["slug"] for item in data["services"]] == ["hjortron"]
    assert [item["name"] for item in data["services"][0]["cookies"]] == ["hj_käynti"]


def test_the_digest_is_that_of_the_json_and_of_the_disclosure(site):
    digest = run("--digest")

    assert digest == sha256(run().encode()).hexdigest()
    assert digest == registry_digest(facts_of(site.pk).registry)


def test_each_site_has_its_own(site, home):
    other = Site.objects.create(hostname="bjork.example", root_page=home)

    assert json.loads(run("--site", "bjork.example"))["services"] == []
    assert run("--site", other.pk, "--digest") != run("--digest")
    assert run("--site", site.pk) == run()


def test_what_a_visitor_reads_differently_has_another_digest(site):
    before = run("--digest")
    suggestion = CookieService.objects.get(name="Lakka")
    suggestion.country = "SE"
    suggestion.save()
    assert run("--digest") == before

    suggestion.confirmed = True
    suggestion.save()

    assert run("--digest") != before


@pytest.mark.parametrize("arguments", [["--site", "lakka.example"], []])
def test_a_site_that_is_not_clear_is_refused_with_those_there_are(
    site, home, arguments
):
    Site.objects.create(hostname="bjork.example", root_page=home)
    Site.objects.update(is_default_site=False)

    with pytest.raises(CommandError, match="bjork.example"):
        run(*arguments)
