"""Real notices of today's web, where they lie beside the repository.

They belong to others: nothing of them is repeated here.
"""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.conftest import parsed
from tests.importing.corpus_words import (
    MOVED,
    TAG,
    as_written,
    dates_in,
    moved_facts,
    unglue,
)
from tests.importing.page_words import iso_dates, words_of_page
from wagtail_privacy.importing.drafting import create_draft
from wagtail_privacy.importing.reading import read_notice
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


#: What the notices state beyond doubt, by number and type; nothing else is set.
STATED = {
    "000": {"recipients": {"disclosed": False}, "security_manual": {"kept": False}},
    "001": {"purposes": {"rows"}, "rights": {"rights", "reason"}},
    "002": {},
    "003": {"transfers": {"status": "with_consent"}},
    "004": {"transfers": {"status": "with_consent"}, "right_access": {"send_to"}},
}


@every_notice
def test_facts_are_set_that_the_text_states_and_no_others(name, results):
    expected = STATED[name[:3]]
    got = stated(results[name])
    assert got.keys() == expected.keys()
    for type, facts in expected.items():
        found = got[type] if isinstance(facts, dict) else got[type].keys()
        assert found == facts


@every_notice
def test_each_stated_fact_is_in_a_message_with_its_sentence(name, results):
    messages = [m for m in results[name]["messages"] if m["code"] == "fact-stated"]
    text = flat(source_of(name))
    named = {message["fact"].partition(".")[0] for message in messages}
    assert named == stated(results[name]).keys()
    assert all(message["quote"] in text for message in messages)


def test_a_basis_is_stated_with_its_interests(results):
    facts = stated(numbered("001", results))
    (row,) = facts["purposes"]["rows"]
    assert (row["purpose"], row["legal_bases"]) == ("", ["legitimate_interests"])
    sentence = next(
        line
        for line in flat(numbered_text("001")).split(". ")
        if "oikeutettu etu" in line
    )
    assert len(row["legitimate_interests"]) == 3
    assert all(interest in sentence for interest in row["legitimate_interests"])


def test_six_rights_and_the_complaint_are_stated(results):
    facts = stated(numbered("001", results))
    assert facts["rights"]["rights"] == [
        "access",
        "rectification",
        "erasure",
        "restriction",
        "portability",
        "objection",
        "complaint",
    ]


def test_requests_are_sent_to_the_controller(results, truth):
    name = next(name for name in NAMES if name.startswith("004"))
    controller = truth[name]["controller"]
    address = "{name}, {street}, {postal_code} {city}".format(**controller)
    assert stated(results[name])["right_access"] == {"send_to": address}


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
        facts += moved_facts(section)
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


@every_notice
def test_the_first_screen_says_nothing_that_the_notice_says(name, client, indexes):
    result = create_draft(
        read_notice(NOTICES / name), page_type=PrivacyNoticePage, publish=True
    )
    article = parsed(client.get(result.page["url"]).content).article
    said = [" ".join(p.text.split()) for p in article.select(".privacy-brief p")]
    body = " ".join(article.select_one(".privacy-body").get_text(" ").split())

    assert bool(said) == name.startswith(("000", "001"))  # What is stated there.
    assert [line for line in said if line in body] == []
    assert len(said) == len(set(said))


def stated(result):
    """The facts that were set beside their words, by type."""
    facts = {}
    for section in result["sections"]:
        if section["type"] not in MOVED and section["facts"]:
            facts[section["type"]] = section["facts"]
        facts |= section.get("stated", {})
    return facts


def numbered(number, results):
    return next(results[name] for name in NAMES if name.startswith(number))


def numbered_text(number):
    return source_of(next(name for name in NAMES if name.startswith(number)))


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
            *moved_facts(section),
        ]
        if section["type"] == "controller":
            told += result["organisation"].values()
        if section["type"] == "document_dates":
            told += [
                "{2}.{1}.{0}".format(*v.split("-")) for v in section["facts"].values()
            ]
    return "\n".join(told)
