import pytest
from bs4 import BeautifulSoup
from wagtail.rich_text import expand_db_html

from tests.importing.outlines import codes, heading, item, label, paragraph, read
from wagtail_privacy.importing.drafting import create_draft
from wagtail_privacy.importing.prose import to_rich_text
from wagtail_privacy.pages.models import PrivacyNoticePage


HOSTILE = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//x.example></SCRIPT>",
    "<p onclick='alert(1)'>kept</p>",
    "<p OnClick='alert(1)' style='color:red'>kept</p>",
    "<a href='javascript:alert(1)'>kept</a>",
    "<a href=' JaVaScRiPt:alert(1)'>kept</a>",
    "<a href='java&#9;script:alert(1)'>kept</a>",
    "<a href='&#106;ava&#x0a;script&colon;alert(1)'>kept</a>",
    "<a href='data:text/html,x'>kept</a>",
    "<iframe src='https://x.example'>kept</iframe>",
    "<svg onload='alert(1)'><text>kept</text></svg>",
    "<style>p { color: red }</style>",
    "<img src=x onerror='alert(1)'>",
    "<object data='x'>kept</object><embed src='x'>",
]
ALLOWED = {"p", "b", "i", "a", "ul", "ol", "li", "h3", "h4", "br"}


def test_paragraphs_and_lines_of_a_paragraph():
    blocks = [paragraph("One"), paragraph("two", tight=True), paragraph("Three")]
    assert to_rich_text(blocks) == "<p>One<br/>two</p><p>Three</p>"


def test_items_are_one_list():
    blocks = [paragraph("Data:"), item("Name"), item("Phone"), paragraph("End.")]
    assert to_rich_text(blocks) == (
        "<p>Data:</p><ul><li>Name</li><li>Phone</li></ul><p>End.</p>"
    )


def test_a_list_is_ordered_if_all_its_items_are():
    one, two = item("One", ordered=True), item("Two", ordered=True)
    assert to_rich_text([one, two]) == "<ol><li>One</li><li>Two</li></ol>"
    assert to_rich_text([one, item("Two")]) == "<ul><li>One</li><li>Two</li></ul>"


def test_headings_are_third_or_fourth_without_bold():
    assert to_rich_text([heading("A", html="<b>A</b>")]) == "<h3>A</h3>"
    assert to_rich_text([heading("A", level=3)]) == "<h3>A</h3>"
    assert to_rich_text([heading("A", level=5)]) == "<h4>A</h4>"


def test_a_line_right_below_a_heading_is_a_paragraph():
    assert to_rich_text([heading("A"), paragraph("b", tight=True)]) == (
        "<h3>A</h3><p>b</p>"
    )


def test_a_label_is_bold():
    blocks = [label("Phone:", html="<b>Phone:</b>"), paragraph("none", tight=True)]
    assert to_rich_text(blocks) == "<p><b>Phone:</b><br/>none</p>"


def test_what_the_editor_does_not_know_is_left_out():
    source = '<script>x</script><p onclick="y">a <u>b</u> <img src="z"/></p>'
    rich_text = to_rich_text([paragraph("a", html=source)])
    assert "<script" not in rich_text
    assert "onclick" not in rich_text
    assert "<img" not in rich_text


def test_features_of_the_site_are_kept_to(settings):
    block = paragraph("a b", html="a <b>b</b>")
    assert "<b>" in to_rich_text([block])
    settings.WAGTAIL_PRIVACY_RICH_TEXT_FEATURES = ["italic"]
    assert to_rich_text([block]) == "<p>a b</p>"


def test_nothing_is_nothing():
    assert to_rich_text([]) == ""


def drafted(source, name):
    """The rich text that is stored for a notice with ``source``, and the result."""
    around = f"Words before.\n\n{source}\n\nWords after."
    if name == "old.html":
        text = f"<h1>Privacy notice</h1><h2>Purposes</h2>{around}"
    else:
        text = f"Privacy notice\n\nPurposes\n\n{around}\n"
    result = create_draft(read(text, "en", name), page_type=PrivacyNoticePage)
    sections = PrivacyNoticePage.objects.get().to_notice().sections
    return "".join(section.html for section in sections), result


@pytest.mark.parametrize("source", HOSTILE)
@pytest.mark.parametrize("name", ["old.html", "old.txt"])
def test_nothing_active_is_stored_and_the_words_are_kept(name, source, indexes):
    if name == "old.txt":
        source = source.replace("\t", "&#9;")
    stored, result = drafted(source, name)
    soup = BeautifulSoup(stored, "html.parser")
    for tag in soup.select("*"):
        assert tag.name in ALLOWED
        assert set(tag.attrs) <= {"href"}
        assert tag.get("href", "https:").startswith(("https:", "mailto:"))
    assert "alert" not in soup.get_text()
    assert "javascript" not in expand_db_html(stored).lower()
    assert set(codes(result)) & {"active-content", "unsafe-link", "raw-html"}
    kept = " ".join([stored, *(message.text for message in result.messages)])
    assert "Words before." in kept
    assert "Words after." in kept
    assert ("kept" in kept) == ("kept" in source)


def test_comments_are_no_part_of_a_page(indexes):
    stored, result = drafted("<!-- secret --><p>To bake.</p>", "old.html")
    assert "secret" not in stored
    assert codes(result) == []


def test_deep_nesting_and_large_tables_are_read(indexes, settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH = 4_000
    rows = "".join(
        f"<tr>{''.join(f'<td>c{row}x{cell}</td>' for cell in range(100))}</tr>"
        for row in range(100)
    )
    nested = "<div><b><i>" * 1000 + "deep words" + "</i></b></div>" * 1000
    stored, result = drafted(f"{nested}<table>{rows}</table>", "old.html")
    assert "deep words" in stored
    assert len(stored.split(" – ")) > 9_800
    assert "table-flattened" in codes(result)
