"""Tables in the shape of the Open Cookie Database."""

import json
from time import process_time

import pytest

from tests.cookies.files import COLUMNS, platforms, row, table
from wagtail_privacy.cookies.reading import read_bytes
from wagtail_privacy.cookies.source import MAX_ROWS
from wagtail_privacy.cookies.suggestions import SuggestedCookie
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.notice.cookies import CookieLifetime


BOTH = pytest.mark.parametrize("write", [table, platforms])


def read(content, **options):
    return read_bytes(content, **options)


def only(content):
    """The one suggestion of a file."""
    (cookie,) = read(content).cookies
    return cookie


def codes(content):
    return [message.code for message in read(content).messages]


def refusal(content):
    with pytest.raises(ImportRefused) as refused:
        read(content)
    return str(refused.value)


@BOTH
def test_a_row_becomes_a_suggestion(write):
    found = read(write(row()))

    assert found.format == "open-cookie-database"
    assert found.messages == ()
    assert found.cookies == (
        SuggestedCookie(
            name="hj_visit",
            category="statistics",
            lifetime=CookieLifetime("duration", 13, "month"),
            purpose="Counts visits.",
            language="en",
            platform="Hjortron",
            privacy_url="https://hjortron.example/privacy",
            row=found.cookies[0].row,
        ),
    )


def test_rows_are_counted_as_a_spreadsheet_does():
    content = table(row("a", description="two\nlines"), row("b"))
    lines = content.decode() + "\r\n,,,,,,,,,\r\n"

    assert [item.row for item in read(lines.encode()).cookies] == [2, 3]
    assert [item.row for item in read(platforms(row("a"), row("b"))).cookies] == [1, 2]


@BOTH
def test_a_wildcard_is_a_pattern(write):
    assert only(write(row("hj_", wildcardMatch="1"))).name == "hj_*"
    assert only(write(row("hj_*", wildcardMatch="1"))).name == "hj_*"


def test_json_may_have_wildcards_as_numbers():
    rows = [row("a", wildcardMatch=1), row("b", wildcardMatch=False)]

    assert [item.name for item in read(platforms(*rows)).cookies] == ["a*", "b"]


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_other_spreadsheets_separate_otherwise(delimiter):
    content = table(row(description="One, two"), delimiter=delimiter)

    assert only(content).purpose == "One, two"


def test_columns_may_stand_in_any_order_and_some_may_be_absent():
    content = "cookie / data key name,Note,PLATFORM\nhj_visit,x,Hjortron\n"

    cookie = only(content.encode())

    assert (cookie.name, cookie.platform) == ("hj_visit", "Hjortron")


@pytest.mark.parametrize(
    ("domain", "party", "host", "hosts"),
    [
        ("", "", "", ()),
        ("hjortron.example", "third", "hjortron.example", ("hjortron.example",)),
        (".hjortron.example", "third", ".hjortron.example", (".hjortron.example",)),
        (
            "hjortron.example (3rd party)",
            "third",
            "hjortron.example",
            ("hjortron.example",),
        ),
        ("Advertiser's website domain (1st party)", "first", "", ()),
        (
            "hjortron.example (3rd party) or advertiser’s website domain (1st party)",
            "first",
            "",
            ("hjortron.example",),
        ),
        ("a.example, b.example", "third", "a.example", ("a.example", "b.example")),
    ],
)
def test_the_domain_tells_the_party(domain, party, host, hosts):
    content = table(row(domain=domain))
    cookie = only(content)

    assert (cookie.party, cookie.domain, cookie.hosts) == (party, host, hosts)
    assert codes(content) == []


@pytest.mark.parametrize("domain", ["somewhere", "<b>.example", "a..example"])
def test_a_domain_that_is_none_is_left_out_and_told(domain):
    content = table(row(domain=domain))

    assert only(content).domain == ""
    assert codes(content) == ["bad-domain"]


@BOTH
def test_a_lifetime_that_is_unclear_stays_empty_and_is_told(write):
    content = write(row(retentionPeriod="30 seconds till 1 year"))

    assert only(content).lifetime == CookieLifetime()
    assert codes(content) == ["unknown-lifetime"]
    assert codes(write(row(retentionPeriod=" "))) == []


@BOTH
def test_functional_is_not_necessary(write):
    content = write(row(category="Functional"))

    assert only(content).category == "unclassified"
    assert codes(content) == ["own-category"]


@BOTH
def test_a_hostile_row_loses_what_acts(write):
    content = write(
        row(
            platform="=cmd|'/C calc'!A0",
            description="<script>alert(1)</script><b>Counts</b> visits",
            privacyLink="javascript:alert(1)",
        )
    )
    cookie = only(content)

    assert cookie.platform == "cmd|'/C calc'!A0"
    assert cookie.purpose == "Counts visits"
    assert cookie.privacy_url == ""
    assert codes(content) == ["formula", "markup", "bad-address"]


@BOTH
def test_a_row_with_markup_for_a_name_is_left_out_and_the_others_stay(write):
    content = write(row("<img src=x onerror=alert(1)>"), row("hj_visit"), row(""))

    assert [item.name for item in read(content).cookies] == ["hj_visit"]
    assert codes(content) == ["bad-name", "no-name"]


@BOTH
def test_a_row_that_stands_there_twice_is_taken_once(write):
    content = write(row(), row(description="Again"), row(platform="Another"))
    found = read(content)

    assert [item.platform for item in found.cookies] == ["Hjortron", "Another"]
    assert codes(content) == ["repeated"]


def test_a_table_without_a_needed_column_is_refused_where_the_format_is_named():
    with pytest.raises(ImportRefused, match="no column “platform”"):
        read(b"Cookie / Data Key name\nhj\n", format="open-cookie-database")


def test_a_table_with_a_column_twice_is_refused():
    content = b"Platform,Cookie / Data Key name,platform\na,b,c\n"

    assert refusal(content) == "The table has the column “platform” twice."


def test_columns_without_end_are_compared_in_a_moment():
    names = ["platform", "cookie / data key name", *map(str, range(50_000)), "49999"]
    started = process_time()

    assert "“49999” twice" in refusal(",".join(names).encode())
    assert process_time() - started < 2


@pytest.mark.parametrize("cells", ["a,b", "a,b,c,d,e,f,g,h,i,j,k"])
def test_a_row_with_other_columns_than_the_heading_is_refused(cells):
    content = f"{','.join(COLUMNS)}\n{cells}\n"
    found = cells.count(",") + 1

    assert refusal(content.encode()) == (
        f"Row 2 has {found} columns; the heading has 10."
    )


@pytest.mark.parametrize(
    "cells", ['"never ends', '"a"b,c', '"' + "x" * 200_000 + '"', "a\rb"]
)
def test_broken_csv_is_refused_with_the_row(cells):
    content = f"{','.join(COLUMNS)}\n{cells}\n".encode()

    assert refusal(content).startswith("Row 2 ")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({"A": [{"cookie": "a"}], "B": "c"}, "Row 2: “B” is of the type string"),
        ({"A": [{"cookie": "a"}, ["b"]]}, "Row 2: “A” is of the type array"),
        ({"A": [{"cookie": ["a"]}]}, "Row 1: “cookie” is of the type array"),
        (
            {"A": [{"cookie": "a", "domain": {}}]},
            "Row 1: “domain” is of the type object",
        ),
        ({"A": [{"cookie": "a", "category": 5}]}, "Row 1: “category” is of the type"),
    ],
)
def test_another_type_is_refused_with_the_row(data, reason):
    assert refusal(json.dumps(data).encode()).startswith(reason)


def test_an_array_is_no_database():
    with pytest.raises(ImportRefused, match="“platforms” is of the type array"):
        read(b"[]", format="open-cookie-database")


def test_a_table_with_too_many_rows_is_refused():
    rows = "hj,Hjortron\n" * (MAX_ROWS + 1)
    content = f"Cookie / Data Key name,Platform\n{rows}".encode()

    assert "more than 20000 rows" in refusal(content)
