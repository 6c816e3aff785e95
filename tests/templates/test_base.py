"""The frame that a site puts around notices."""

from __future__ import annotations

import pytest

from tests.conftest import parsed


OWN_BASE = """<!doctype html>
<html lang="{{ language_code }}">
<head><title>{% block privacy_title %}{% endblock %} | Kuusikko</title>
{% block privacy_head %}{% endblock %}</head>
<body><header class="site">Kuusikko</header>
{% block privacy_main %}{% endblock %}</body>
</html>
"""


@pytest.fixture
def own_base(settings, tmp_path):
    """A site with a ``wagtail_privacy/base.html`` of its own."""
    folder = tmp_path / "wagtail_privacy"
    folder.mkdir()
    (folder / "base.html").write_text(OWN_BASE)
    [engine] = settings.TEMPLATES
    settings.TEMPLATES = [{**engine, "DIRS": [str(tmp_path)]}]


def test_a_site_puts_notices_into_a_frame_of_its_own(own_base, make_notice, read):
    html = read(make_notice(("purposes", {"text": "<p>In words.</p>"}), title="Card"))

    assert html.title.text == "Card | Kuusikko"
    assert html.find("header", class_="site").text == "Kuusikko"
    assert html.head.find("link", rel="canonical")
    assert html.find(id="purposes").p.text == "In words."


def test_a_site_puts_the_index_into_the_same_frame(own_base, index, read):
    html = read(index)

    assert html.title.text == "Privacy notices | Kuusikko"
    assert html.find("header", class_="site")
    assert html.h1.text == "Privacy notices"


def test_without_one_the_package_s_frame_is_a_whole_document(index, client):
    source = client.get(index.get_url()).content.decode()
    html = parsed(source)

    assert source.lstrip().lower().startswith("<!doctype html>")
    assert html.head.find("meta", charset="utf-8")
    assert html.html["lang"] == "en"
    assert html.html["dir"] == "ltr"
    assert len(html.find_all("main")) == 1
