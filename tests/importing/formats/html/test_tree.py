import pytest

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.html.tree import parse_html


@pytest.mark.parametrize(
    ("source", "tree"),
    [
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("<p>a<div>b", "<p>a</p><div>b</div>"),
        ("<ul><li>a<li>b<ul><li>c", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
        ("<dl><dt>a<dd>b<dt>c", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
        (
            "<table><tr><td>a<td>b<tr><td>c</table>d",
            "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>d",
        ),
        ("<h2>a<h3>b</h2>c", "<h2>a</h2><h3>b</h3>c"),
        ("<p><b>a</p>b</b>", "<p><b>a</b></p>b"),
        ("<b><div>a</b>b</div>", "<b><div>ab</div></b>"),
        ("<td><div>a</td></div>b", "<td><div>a</div></td>b"),
        ("a</p></li>b<br>c</br>", "ab<br/>c"),
        ("<a href=x>a<a href=y>b", '<a href="x">a</a><a href="y">b</a>'),
        ("<html><html><body><body>a", "<html><body>a</body></html>"),
    ],
)
def test_elements_end_where_a_browser_ends_them(source, tree):
    assert str(parse_html(source)) == tree


@pytest.mark.parametrize("part", ["<div>", "<b><i>", "<ul><li>"])
def test_elements_that_are_nested_too_deep_are_refused(part):
    with pytest.raises(ImportRefused, match="IMPORT_MAX_DEPTH"):
        parse_html(part * 1000)


def test_a_table_that_is_too_large_is_refused(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_ROWS = 100
    with pytest.raises(ImportRefused, match="IMPORT_MAX_ROWS"):
        parse_html("<table>" + "<tr><td>a<td>b" * 60)


def test_many_paragraphs_and_items_that_were_never_closed_are_not_deep():
    assert len(parse_html("<p>a<ul><li>b</ul>" * 400).find_all("li")) == 400
