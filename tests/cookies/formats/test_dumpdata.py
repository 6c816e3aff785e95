"""Dumps of other apps."""

import json

import pytest

from tests.cookies.files import consent_cookie, declaration, dump, group, stored
from wagtail_privacy.cookies.durations import SESSION
from wagtail_privacy.cookies.reading import read_bytes
from wagtail_privacy.cookies.source import MAX_ROWS
from wagtail_privacy.cookies.suggestions import SuggestedCookie
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.notice.cookies import CookieLifetime


def read(*objects):
    return read_bytes(dump(*objects))


def only(*objects):
    (cookie,) = read(*objects).cookies
    return cookie


def told(*objects):
    return [(item.code, item.text) for item in read(*objects).messages]


def refusal(*objects):
    with pytest.raises(ImportRefused) as refused:
        read(*objects)
    return str(refused.value)


def test_a_cookie_of_django_cookie_consent_has_its_group():
    found = read(group(), consent_cookie())

    assert (found.format, found.messages) == ("dumpdata", ())
    assert found.cookies == (
        SuggestedCookie(
            name="hj_visit",
            category="statistics",
            purpose="Counts visits.",
            group="Visitor statistics",
            row=2,
        ),
    )


def test_groups_are_found_by_their_natural_key_too():
    cookie = consent_cookie(cookiegroup=["analytics"])

    assert only(cookie, group(pk=None)).category == "statistics"


def test_a_group_that_is_required_does_not_make_a_cookie_necessary():
    objects = group(is_required=True), consent_cookie()

    assert only(*objects).category == "unclassified"
    assert told(*objects) == [("own-category", "required")]


def test_a_group_of_another_name_is_told():
    objects = group(varname="nice", name=""), consent_cookie(description=None)

    assert (only(*objects).group, only(*objects).purpose) == ("nice", "")
    assert told(*objects) == [("unknown-category", "nice")]


@pytest.mark.parametrize("key", [9, None, ["a", "b"], {"a": 1}])
def test_a_group_that_is_not_in_the_file_is_no_fault(key):
    cookie = only(group(), consent_cookie(cookiegroup=key))

    assert (cookie.category, cookie.group) == ("unclassified", "")


def test_a_declaration_of_wagtail_tag_manager_has_its_own_facts():
    found = read(declaration())

    assert found.messages == ()
    assert found.cookies == (
        SuggestedCookie(
            name="hj_visit",
            domain=".hjortron.example",
            category="statistics",
            lifetime=CookieLifetime("duration", 1, "year"),
            purpose="Counts visits.",
            hosts=(".hjortron.example",),
            row=1,
        ),
    )


@pytest.mark.parametrize(
    ("fields", "lifetime"),
    [
        ({"duration": None}, CookieLifetime()),
        ({"duration": "00:30:00"}, CookieLifetime("duration", 30, "minute")),
        ({"duration": "P0DT01H00M00S"}, CookieLifetime("duration", 1, "hour")),
        (
            {"duration_value": 2, "duration_period": "years+"},
            CookieLifetime("duration", 2, "year"),
        ),
        ({"duration_value": None, "duration_period": "session"}, SESSION),
    ],
)
def test_every_version_s_duration_is_read(fields, lifetime):
    assert only(declaration(**fields)).lifetime == lifetime
    assert told(declaration(**fields)) == []


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"duration": "long"}, "long"),
        ({"duration": "00:00:00"}, "00:00:00"),
        ({"duration": "99999999999 00:00:00"}, "99999999999 00:00:00"),
        ({"duration_value": [1], "duration_period": "years+"}, "[1] years"),
    ],
)
def test_a_duration_that_is_unclear_is_told(fields, words):
    assert only(declaration(**fields)).lifetime == CookieLifetime()
    assert told(declaration(**fields)) == [("unknown-lifetime", words)]


def test_other_objects_of_a_dump_are_left_out_and_told():
    consent = stored("wagtail_tag_manager.cookieconsent", 1, identifier="a")
    page = stored("Wagtailcore.Page", 1, title="Home")

    assert told(consent, declaration(), page) == [
        ("other-data", "wagtail_tag_manager.cookieconsent, wagtailcore.page")
    ]


@pytest.mark.parametrize(
    "objects", [[stored("auth.user", 1, username="ann")], [stored("auth.user", 1)] * 2]
)
def test_a_dump_without_cookies_is_refused(objects):
    assert "no cookies" in refusal(*objects)
    assert "cookie_consent.cookie, wagtail_tag_manager.cookiedeclaration" in refusal(
        *objects
    )


def test_a_dump_of_nothing_is_refused_where_the_format_is_named():
    with pytest.raises(ImportRefused, match="no cookies"):
        read_bytes(b"[]", format="dumpdata")


def test_a_dump_of_groups_alone_suggests_nothing():
    assert read(group()).cookies == ()


def test_hostile_fields_are_cleaned_and_told():
    hostile = declaration(
        domain="javascript:alert(1)", purpose="<b>Counts</b><script>x</script>"
    )

    assert (only(hostile).domain, only(hostile).purpose) == ("", "Counts")
    assert [code for code, _text in told(hostile)] == ["bad-domain", "markup"]
    assert read(declaration("<b>")).cookies == ()
    assert [code for code, _text in told(declaration("<b>"))] == ["bad-name"]


@pytest.mark.parametrize(
    ("second", "reason"),
    [
        ("a", "Row 2: “object” is of the type string"),
        ({"model": "a.b"}, "Row 2: “fields” is of the type null"),
        ({"model": 5, "fields": {}}, "Row 2: “model” is of the type number"),
        (declaration(["a"]), "Row 2: “name” is of the type array"),
        (declaration(domain=7), "Row 2: “domain” is of the type number"),
        (declaration(duration=7), "Row 2: “duration” is of the type number"),
        (declaration(cookie_type=7), "Row 2: “cookie_type” is of the type number"),
        (group(varname=7), "Row 2: “varname” is of the type number"),
    ],
)
def test_another_type_is_refused_with_the_number(second, reason):
    assert refusal(declaration(), second).startswith(reason)


def test_an_object_is_no_dump():
    with pytest.raises(ImportRefused, match="“dumpdata” is of the type object"):
        read_bytes(b"{}", format="dumpdata")


def test_too_many_objects_are_refused():
    content = json.dumps([{"model": "a.b", "fields": {}}] * (MAX_ROWS + 1)).encode()

    with pytest.raises(ImportRefused, match="more than 20000 rows"):
        read_bytes(content)
