import json
from copy import deepcopy
from datetime import date

import jsonschema
import pytest

from wagtail_privacy.blocks import section_types
from wagtail_privacy.exceptions import InvalidNotice
from wagtail_privacy.notice import (
    Notice,
    Party,
    Section,
    from_json,
    json_schema,
    to_json,
)


PARTY = Party(
    id=7,
    name="Kuusikko Books Ltd",
    business_id="9550396-1",
    country="FI",
    street="Spruce Lane 4",
    postal_code="00990",
    city="Helsinki",
    visiting_address="Fir Road 2, Helsinki",
    email="privacy@kuusikko.example",
    phone="040 555 0100",
    website="https://kuusikko.example/",
)
FULL = Notice(
    title="Customer register",
    language="en",
    profile="fi_gdpr",
    controller=PARTY,
    drawn_up=date(2026, 8, 1),
    effective_from=date(2026, 9, 1),
    next_review=date(2027, 9, 1),
    sections=(
        Section(
            "controller",
            facts={"organisation": PARTY},
            id="5f1c",
            anchor="controller",
        ),
        Section(
            "loyalty_programme",
            heading="Our card",
            html="<p>Every purchase gives points.</p>",
            also=("purposes", "retention"),
            facts={
                "points": 3,
                "ratio": 0.5,
                "is_shared": False,
                "nothing": None,
                "started": "2026-08-01",
                "tiers": ({"name": "Gold", "partners": (PARTY, None)},),
            },
        ),
        Section("dpo"),
    ),
)
NOTICES = [
    FULL,
    Notice("Empty", "fi"),
    Notice("Swedish", "sv-FI", controller=Party(name="Granskogen Ab")),
    Notice(
        "All", "en", tuple(Section(id, html="<p>x</p>") for id in section_types.ids())
    ),
]


@pytest.fixture
def data():
    return json.loads(json.dumps(to_json(FULL)))


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.title)
def test_reading_is_the_inverse_of_writing(notice):
    assert from_json(json.loads(json.dumps(to_json(notice)))) == notice


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.title)
def test_what_is_written_fits_the_published_schema(notice):
    validator = jsonschema.Draft202012Validator(
        json_schema(), format_checker=jsonschema.FormatChecker()
    )

    validator.validate(json.loads(json.dumps(to_json(notice))))


def test_the_schema_itself_is_valid():
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_empty_keys_are_left_out():
    assert to_json(Notice("Empty", "fi", (Section("dpo"),))) == {
        "version": 1,
        "title": "Empty",
        "language": "fi",
        "sections": [{"type": "dpo", "text": ""}],
    }


def test_the_plain_text_is_written_for_those_who_cannot_read_html():
    data = to_json(Notice("N", "en", (Section("purposes", html="<p>A</p><p>B</p>"),)))

    assert data["sections"][0]["text"] == "A\nB"


def test_guidance_is_for_editors_and_stays_out():
    section = Section("purposes", guidance="Say why.", html="<p>To deliver.</p>")

    assert "Say why." not in json.dumps(to_json(Notice("N", "en", (section,))))


@pytest.mark.parametrize("version", [0, 2, "1", None])
def test_another_version_is_refused_by_name(data, version):
    data["version"] = version

    with pytest.raises(InvalidNotice, match=f"format version {version!r}"):
        from_json(data)


def test_data_without_a_version_is_refused():
    with pytest.raises(InvalidNotice, match="format version None"):
        from_json({"title": "N", "language": "en", "sections": []})


@pytest.mark.parametrize("data", [[], "notice", None, 1])
def test_what_is_no_object_is_refused(data):
    with pytest.raises(InvalidNotice):
        from_json(data)


@pytest.mark.parametrize("key", ["title", "language", "sections"])
def test_a_missing_key_is_named(data, key):
    del data[key]

    with pytest.raises(InvalidNotice, match=key):
        from_json(data)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["title"], 3),
        (["language"], None),
        (["profile"], ["fi_gdpr"]),
        (["sections"], "purposes"),
        (["sections"], {"type": "purposes"}),
        (["sections"], [["purposes"]]),
        (["sections", 0, "type"], None),
        (["sections", 0, "html"], 5),
        (["sections", 0, "heading"], ["Why"]),
        (["sections", 0, "facts"], ["organisation"]),
        (["sections", 0, "also"], "retention"),
        (["controller"], "Kuusikko Books Ltd"),
        (["controller"], {"name": "Kuusikko Books Ltd"}),
        (["controller"], {"kind": "party", "nickname": "Books"}),
        (["drawn_up"], "1.8.2026"),
        (["drawn_up"], 20260801),
    ],
)
def test_another_shape_is_refused(data, path, value):
    changed = deepcopy(data)
    place = changed
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(changed, json_schema())

    with pytest.raises(InvalidNotice, match="does not fit its schema"):
        from_json(changed)


def test_the_refusal_tells_its_cause(data):
    del data["title"]

    with pytest.raises(InvalidNotice) as refusal:
        from_json(data)

    assert isinstance(refusal.value.__cause__, KeyError)
