"""Real notices of today's web, where they lie beside the repository.

They belong to others: nothing of them is repeated here.
"""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.importing.corpus_words import TAG, as_written, dates_in, unglue
from tests.importing.page_words import iso_dates, words_of_page
from wagtail_privacy.importing import read_notice
from wagtail_privacy.importing.drafting import create_draft
from wagtail_privacy.pages.models import PrivacyNoticePage


NOTICES = Path(__file__).resolve().parents[3] / "shared" / "notices"
NAMES = sorted(path.name for path in NOTICES.glob("*.txt"))
FLOATING = {"legal_framework", "introduction", "other_information"}
ORGANISATION_KEYS = (
    "name business_id street postal_code city email phone website".split()
)
WORD = re.compile(r"\w+")

pytestmark = pytest.mark.skipif(
    not NAMES, reason="the real notices are not beside the repository"
)
every_notice = pytest.mark.parametrize("name", NAMES)


@pytest.fixture(scope="module")
def truth():
    return json.loads((NOTICES / "truth.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def results():
    return {name: read_notice(NOTICES / name).as_json() for name in NAMES}


@every_notice
def test_the_language_and_the_title_are_right(name, truth, results):
    assert results[name]["language"] == truth[name]["language"]
    assert results[name]["title"] == truth[name]["title"]


@every_notice
def test_sections_stand_in_their_order_with_their_parts_below(name, truth, results):
    expected = []
    for section in truth[name]["sections"]:
        expected.append(section["section_id"])
        expected += [part["section_id"] for part in section.get("subsections", [])]
    got = [section["type"] for section in results[name]["sections"]]
    assert [type for type in got if type not in FLOATING] == expected


@every_notice
def test_sections_have_their_headings(name, truth, results):
    got = by_type(results[name])
    for section in truth[name]["sections"]:
        found = got[section["section_id"]]["heading"]
        assert flat(found).rstrip(":") == flat(section["heading"]).rstrip(":")


@every_notice
def test_each_section_holds_its_own_text(name, truth, results):
    """Its beginning stands in its text, its facts or its sub-sections."""
    got = by_type(results[name])
    for section in truth[name]["sections"]:
        parts = [section["section_id"]]
        parts += [part["section_id"] for part in section.get("subsections", [])]
        start = Counter(words(plain(section["body_start"]))[:-1])
        held = Counter(words(told_by([got[part] for part in parts], results[name])))
        assert not start - held, section["section_id"]


@pytest.mark.parametrize(
    ("number", "type", "also"),
    [
        ("001", "data_categories", {"data_subjects", "retention"}),
        ("001", "security", {"confidentiality"}),
    ],
)
def test_a_heading_that_covers_several_types_says_so(number, type, also, results):
    name = next(name for name in NAMES if name.startswith(number))
    assert set(by_type(results[name])[type]["also"]) >= also


@every_notice
def test_the_organisation_and_the_date_are_right(name, truth, results):
    controller = truth[name]["controller"]
    expected = {key: controller[key] for key in ORGANISATION_KEYS if controller[key]}
    expected["name"] = controller.get("organisation_from_title", expected["name"])
    assert results[name]["organisation"] == expected
    assert results[name].get("date") == truth[name]["date"]


@every_notice
def test_the_contact_is_right(name, truth, results):
    controller = truth[name]["controller"]
    expected = {
        "name": controller["contact_person"],
        "email": controller["contact_email"],
        "phone": controller["contact_phone"],
        "street": controller.get("contact_street"),
        "postal_code": controller.get("contact_postal_code"),
        "city": controller.get("contact_city"),
    }
    got = by_type(results[name]).get("contact_person", {"facts": {}})["facts"]
    assert got == {key: value for key, value in expected.items() if value}


@every_notice
def test_lists_have_all_their_items(name, truth, results):
    got = by_type(results[name])
    for type, count in truth[name]["list_items"].items():
        assert got[type]["html"].count("<li") == count


@every_notice
def test_page_chrome_is_in_messages_only(name, truth, results):
    noted = [flat(message["text"]) for message in results[name]["messages"]]
    for line in truth[name]["chrome_lines"]:
        if line["text"].strip():
            assert flat(line["text"]) in noted


@every_notice
def test_every_word_is_kept_as_often_as_it_stood(name, truth, results):
    source = source_of(name)
    got = results[name]
    facts = [str(value) for value in got["organisation"].values()]
    for section in got["sections"]:
        facts += [str(value) for value in section["facts"].values()]
    kept = [got["title"], *(as_written(fact, source) for fact in dated(facts, source))]
    for section in got["sections"]:
        kept += [section["heading"], section["text"]]
    kept += [plain(message["text"]) for message in got["messages"]]
    lost, invented = differences(source, "\n".join(kept))
    deduced = truth[name]["controller"].get("organisation_from_title", "")
    assert lost == Counter()
    assert invented == Counter(words(deduced))


@every_notice
def test_every_word_stands_on_the_published_page(name, truth, client, indexes):
    result = create_draft(
        read_notice(NOTICES / name), page_type=PrivacyNoticePage, publish=True
    )
    response = client.get(result.page["url"])
    assert response.status_code == 200
    assert result.page["url"].startswith("/fi/tietosuoja/")
    noted = "\n".join(plain(message.text) for message in result.messages)
    source = Counter(words(iso_dates(source_of(name)))) - Counter(words(noted))
    shown = Counter(words(iso_dates(words_of_page(response.content, result))))
    lost, invented = source - shown, shown - source
    unglue(lost, invented)
    deduced = truth[name]["controller"].get("organisation_from_title", "")
    assert lost == Counter()
    assert +invented == Counter(words(deduced))


def source_of(name):
    return plain((NOTICES / name).read_text("utf-8"))


def plain(text):
    """The text without the markup that stood in it."""
    return TAG.sub(" ", text)


def words(text):
    return WORD.findall(text.casefold())


def flat(text):
    return " ".join(text.split())


def differences(source, kept):
    """Words of the source that were lost, and words that were invented."""
    before, after = Counter(words(source)), Counter(words(kept))
    lost, invented = before - after, after - before
    unglue(lost, invented)
    return +lost, +invented


def dated(facts, source):
    """The facts, with dates as the source writes them."""
    written = dict(dates_in(source))
    return [written.get(fact, fact) for fact in facts]


def by_type(result):
    """The first section of each type."""
    sections = {}
    for section in result["sections"]:
        sections.setdefault(section["type"], section)
    return sections


def told_by(sections, result):
    """Everything that sections say, the facts taken out of them included."""
    told = [message["text"] for message in result["messages"]]
    for section in sections:
        told += [
            section["heading"],
            section["text"],
            *map(str, section["facts"].values()),
        ]
        if section["type"] == "controller":
            told += result["organisation"].values()
        if section["type"] == "document_dates":
            told += [
                "{2}.{1}.{0}".format(*v.split("-")) for v in section["facts"].values()
            ]
    return "\n".join(told)
