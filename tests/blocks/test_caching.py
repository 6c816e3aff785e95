from __future__ import annotations

import pytest
from django.core.cache import caches
from django.utils.translation import override

from wagtail_privacy.blocks import build_block, section_types
from wagtail_privacy.blocks.caching import fingerprint, kept_html, reads_registry
from wagtail_privacy.blocks.resolution import derive, resolve
from wagtail_privacy.notice import CookieRegistry, Notice


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


@pytest.mark.parametrize(
    ("sections", "reads"),
    [
        ([("cookies", {})], True),
        ([("cookies", None)], True),
        ([("purposes", {}), ("cookies", {})], True),
        ([("retention", {}), ("of nobody", {})], False),
        ([], False),
        ([("recipients", {"rows": []})], False),
        ([("recipients", {"from_registry": "yes"})], True),
        ([("analytics", {"rows": [{"name": "Birch"}, None]})], False),
        ([("analytics", {"rows": [{"name": "Birch"}, {"service": 7}]})], True),
        ([("analytics", {"rows": [{"type": "item", "value": {"service": 7}}]})], True),
        ([("analytics", None)], False),
    ],
)
def test_some_sections_show_the_cookies_of_the_site(sections, reads):
    stored = [{"type": type, "value": value} for type, value in sections]

    assert reads_registry(stored) is reads


class Unreadable(CookieRegistry):
    """A registry that tells when somebody looks into it."""

    def __getattribute__(self, name):
        if name in CookieRegistry.__dataclass_fields__:
            raise LookedUp
        return super().__getattribute__(name)

    def __bool__(self):
        raise LookedUp


class LookedUp(Exception):
    pass


@pytest.mark.parametrize("type_id", section_types.ids())
@pytest.mark.parametrize(
    "value", [{}, {"from_registry": True}, {"rows": [{"service": 7}]}]
)
def test_no_other_section_looks_into_the_registry(type_id, value):
    """What is kept of a page would go on showing what is no longer so."""
    block = build_block(section_types[type_id])
    section = block.read_section(value, id="x", language="en")
    notice = Notice("Customers", "en", registry=Unreadable(), sections=(section,))

    try:
        derive(resolve(section, notice), notice)
        looked = False
    except LookedUp:
        looked = True

    assert not looked or reads_registry([{"type": type_id, "value": value}])


def test_those_that_are_to_look_into_it_do():
    looked = set()
    for section_type in section_types:
        block = build_block(section_type)
        value = {"from_registry": True}
        section = block.read_section(value, id="x", language="en")
        notice = Notice("Customers", "en", registry=Unreadable())
        try:
            derive(section, notice)
        except LookedUp:
            looked.add(section_type.id)

    assert looked == {
        "cookies",
        "processors",
        "recipients",
        "third_party_services",
        "transfers",
    }
