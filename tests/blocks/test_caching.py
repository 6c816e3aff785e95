from __future__ import annotations

import pytest
from django.core.cache import caches
from django.utils.translation import override

from wagtail_privacy.blocks import section_types
from wagtail_privacy.blocks.caching import fingerprint, kept_html


def key(shown=("x",), types=("purposes", "controller"), texts=("<p>x</p>",)):
    return fingerprint(shown, types=types, texts=texts)


@pytest.fixture
def own_template(settings, tmp_path):
    """Put a template of the site's own before those of the package."""

    def add(name: str) -> None:
        path = tmp_path / "wagtail_privacy" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{{ request.user }}")
        [engine] = settings.TEMPLATES
        settings.TEMPLATES = [{**engine, "DIRS": [str(tmp_path)]}]

    return add


def test_the_same_has_the_same_key():
    assert key() == key() != ""
    assert key().startswith("wagtail_privacy.")


def test_anything_else_has_another_key(settings):
    keys = {key(), key(["y"]), key(["x", "y"])}
    with override("fi"):
        keys.add(key())
    settings.WAGTAIL_PRIVACY_COUNTRY = "SE"
    keys.add(key())

    assert len(keys) == 5


def test_a_site_that_keeps_nothing_has_no_keys(settings):
    settings.WAGTAIL_PRIVACY_CACHE_SECONDS = 0

    assert key() == ""


@pytest.mark.parametrize(
    "text",
    [
        '<p><a linktype="document" id="3">Form</a></p>',
        '<embed embedtype="image" id="3" format="left" alt=""/>',
        '<p><a linktype="page" id="3">a</a> <a linktype="product" id="1">b</a></p>',
    ],
)
def test_text_that_shows_other_objects_is_not_kept(text):
    assert key(texts=["<p>x</p>", text]) == ""


def test_links_to_pages_are_part_of_what_is_shown():
    assert key(texts=['<p><a linktype="page" id="3">Shop</a></p>']) != ""


@pytest.mark.parametrize(
    "name",
    [
        "blocks/section.html",
        "blocks/controller.html",
        "includes/masthead.html",
        "includes/rights/access.html",
    ],
)
def test_a_template_of_the_site_s_own_is_rendered_every_time(own_template, name):
    assert key() != ""

    own_template(name)

    assert key() == ""


def test_the_template_of_a_type_that_does_not_stand_there_does_not_matter(own_template):
    own_template("blocks/dpo.html")

    assert key() != ""
    assert key(types=["dpo"]) == ""


def test_while_a_site_is_developed_templates_are_looked_for_every_time(
    settings, own_template
):
    settings.DEBUG = True
    assert key() != ""

    own_template("blocks/purposes.html")

    assert key() == ""


def test_types_whose_blocks_are_the_site_s_own_are_not_kept():
    assert key(types=["loyalty_programme"]) == ""


def test_an_app_whose_name_begins_like_ours_is_not_ours(monkeypatch):
    block = section_types["controller"].block
    assert key(types=["controller"]) != ""

    monkeypatch.setattr(block, "__module__", "wagtail_privacy_kuusikko.blocks")

    assert key(types=["controller"]) == ""


def test_html_is_made_once_for_each_key():
    made = []

    def make() -> str:
        made.append(1)
        return "<p>x</p>"

    found = [kept_html("wagtail_privacy.test-a", make) for _turn in range(3)]
    kept_html("wagtail_privacy.test-b", make)

    assert found == ["<p>x</p>"] * 3
    assert len(made) == 2


def test_the_cache_is_the_one_of_the_settings(settings):
    settings.CACHES = {
        **settings.CACHES,
        "notices": {
            "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
            "LOCATION": "notices",
        },
    }
    settings.WAGTAIL_PRIVACY_CACHE = "notices"

    kept_html("wagtail_privacy.test-c", lambda: "here")

    assert caches["notices"].get("wagtail_privacy.test-c") == "here"
    assert caches["default"].get("wagtail_privacy.test-c") is None
