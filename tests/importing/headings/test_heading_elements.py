import pytest

from tests.importing.outlines import (
    codes,
    heading,
    item,
    label,
    paragraph,
    read_html,
    types,
)
from wagtail_privacy.importing.headings.heading_elements import (
    heading_elements,
    lone_labels,
)
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.reading import read_bytes


NAMES = ["Controller", "Retention", "Recipients", "Your rights", "Data security"]
HEADINGS = [heading(name) for name in NAMES]
PAGE = "".join(f"<h2>{name}</h2><p>We say it in words.</p>" for name in NAMES)


def test_a_document_has_its_sections_under_headings_if_enough_are_known():
    assert heading_elements(HEADINGS[:4], "en") is None
    found = heading_elements([heading("Welcome", 1), *HEADINGS], "en")
    assert (found.depth, found.start) == (6, 1)
    assert "retention" in found.types
    assert found.levels["retention"] == 2


@pytest.mark.parametrize("line", [label, paragraph])
def test_it_has_not_if_many_labels_name_what_no_heading_names(line):
    names = ["Legal basis", "Cookies", "Purposes"]
    assert heading_elements([*HEADINGS, *map(line, names)], "en") is None
    assert heading_elements([*HEADINGS, *map(line, NAMES)], "en")
    assert heading_elements([*HEADINGS, *map(item, names)], "en")


def test_headings_in_items_of_lists_and_without_a_level_do_not_count():
    assert (
        heading_elements([heading(name, nested=True) for name in NAMES], "en") is None
    )
    assert heading_elements([heading(name, 0) for name in NAMES], "en") is None


@pytest.mark.parametrize(
    ("more", "depth"),
    [
        ([], 2),
        ([heading("Legal basis", 3)], 2),
        ([heading("Legal basis", 2)], None),
    ],
)
def test_a_page_about_one_section_has_all_the_rest_in_it(more, depth):
    page = [heading("Cameras in our shop", 1), heading("Camera surveillance"), *more]
    found = heading_elements(page, "en")
    assert (found and found.depth) == depth
    if found:
        assert found.stays_text(match_heading("Cookies", "en"))


def test_a_page_with_another_title_is_about_more():
    page = [heading("Our shop", 1), heading("Camera surveillance")]
    assert heading_elements(page, "en") is None
    assert heading_elements([heading("Camera surveillance")], "en") is None


def test_the_only_label_of_a_section_is_told_from_several():
    one = [heading("a"), paragraph("b", strong=True), paragraph("c")]
    two = [heading("d"), label("e"), paragraph("f"), label("g")]
    assert lone_labels([*one, *two]) == {1}


@pytest.mark.parametrize(
    ("source", "more"),
    [
        ("<dl><dt>Legal basis</dt><dd>Law</dd><dt>Cookies</dt><dd>No</dd></dl>", []),
        ("<p><b>Legal basis</b></p><p>The law.</p>", ["legal_basis"]),
        ("<p><b>Legal basis:</b> the law.</p>", ["legal_basis"]),
        ("<p><b>Retention</b></p><p>A year.</p>", []),
        ("<p>Retention: a year.</p>", []),
        ("<ul><li><h3>Legal basis</h3><p>The law.</p></li></ul>", []),
        ("<h3>Legal basis</h3><p>The law.</p>", ["legal_basis"]),
        ("<h3>Retention</h3><p>A year.</p>", []),
    ],
)
def test_labels_in_a_section_are_text_but_for_one_that_says_something_new(source, more):
    result = read_html(PAGE + source, "en")
    assert types(result)[-5 - len(more) :] == [
        "controller",
        "retention",
        "recipients",
        "rights",
        "security",
        *more,
    ]


def test_the_parts_of_an_overview_are_sections():
    overview = "<h2>Overview</h2><h3>Retention</h3><p>A year.</p>"
    assert types(read_html(overview + PAGE, "en")).count("retention") == 2


def test_addresses_that_come_again_are_no_table_of_contents():
    lines = "<p>Spruce Lane 4</p><p>Helsinki</p><p>040 555 0100</p>"
    result = read_html(f"<h2>Controller</h2>{lines}{PAGE}<h2>Us</h2>{lines}", "en")
    assert "contents" not in codes(result)


def test_headings_at_the_end_that_only_lead_to_other_pages_are_page_chrome():
    link = '<h2><a href="https://shop.example/{0}">{0}</a></h2><p>More on that.</p>'
    links = link.format("Cameras") + link.format("Cookies")
    result = read_html(f"<h1>Notice</h1>{PAGE}{links}", "en")
    assert types(result)[-1] == "security"
    assert codes(result).count("page-chrome") == 4
    result = read_html(f"<h1>Notice</h1>{link.format('Cookies')}{PAGE}", "en")
    assert types(result)[0] == "cookies"


def test_a_small_line_that_says_what_kind_it_is_stands_above_the_title():
    source = f"<p>Privacy notice</p><h1>Customers</h1><p>Hello.</p>{PAGE}"
    assert read_html(source, "en").notice.title == "Customers"
    source = f"<h2>Privacy notice</h2><h1>Customers</h1>{PAGE}"
    assert read_html(source, "en").notice.title == "Privacy notice"


def test_the_only_heading_of_the_first_level_is_the_title_even_if_it_is_known():
    result = read_html(f"<h1>Cookies and retention</h1><p>Hello.</p>{PAGE}", "en")
    assert result.notice.title == "Cookies and retention"
    assert types(result)[0] == "introduction"


def test_a_page_of_one_section_that_its_title_names_is_a_part_of_a_notice():
    page = "<h1>Cameras in our shop</h1><h2>Camera surveillance</h2><p>Four.</p>"
    result = read_bytes(page.encode(), name="page.html", language="en")
    assert types(result) == ["cctv"]
    assert "not-a-notice" not in codes(result)


def test_dates_below_their_labels_are_facts_of_one_section():
    days = {"Drawn up": 1, "Last updated": 2, "In force from": 3, "Next review": 4}
    rows = "".join(f"<dt>{k}</dt><dd>{v}.1.2026</dd>" for k, v in days.items())
    last = f"<h2>Date of this notice</h2><dl>{rows}<dt>Seen</dt><dd>5.1.2026</dd></dl>"
    section = read_html(PAGE + last, "en").notice.sections[-1]
    assert section.type == "document_dates"
    assert section.facts == {
        "drawn_up": "2026-01-01",
        "updated": "2026-01-02",
        "effective_from": "2026-01-03",
        "next_review": "2026-01-04",
    }
    assert section.text.split() == ["Seen", "5.1.2026"]


def test_labels_below_a_heading_as_high_as_those_that_are_known_stand_in_a_section():
    blocks = [
        heading("Privacy", 1),
        label("Boats"),
        heading("What our words mean to us"),
        label("Usage data"),
        *HEADINGS,
    ]
    assert heading_elements(blocks, "en").start == 2


def test_rows_above_the_one_heading_that_says_what_the_title_does_are_sections():
    terms = {"Purposes": "To lend boats.", "Retention": "Two years."}
    rows = "".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in terms.items())
    cookies = (
        "<h2>Cookies</h2><p>They remember you.</p>"
        "<h3>Visitor statistics</h3><p>We count all who come by.</p>"
        "<h3>Changing your cookie settings</h3><p>Press the paw.</p>"
    )
    title = "<h1>Privacy and cookie policy</h1><p>We lend boats.</p>"
    found = types(read_html(f"{title}<dl>{rows}</dl>{cookies}", "en"))
    expected = ["purposes", "retention", "cookies", "analytics", "cookie_choices"]
    assert found[-5:] == expected
