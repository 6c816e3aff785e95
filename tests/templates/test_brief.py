"""The first screen as a visitor reads it."""

from __future__ import annotations

import pytest

from wagtail_privacy.blocks import section_types
from wagtail_privacy.models import Organisation


PURPOSE = {"purpose": "Delivery of orders", "legal_bases": ["contract"]}
TEXT = {"text": "<p>In our words.</p>", "silent": True}


def row(**facts):
    return {"silent": False, "rows": [{"type": "item", "value": facts}]}


@pytest.fixture
def page(make_notice, organisation):
    return make_notice(
        ("controller", {}),
        ("purposes", row(**PURPOSE)),
        ("retention", row(what="Invoices", number=6, unit="year", starts="year_end")),
        ("recipients", row(organisation=organisation.pk, role="controller")),
        ("processors", row(name="A hosting company")),
        ("transfers", {"silent": False, "status": "none"}),
        ("rights", {"silent": False}),
        controller=organisation,
    )


def heading(type_id):
    return str(section_types[type_id].heading)


def answers(html):
    """The questions, with the paragraphs and the links of each answer."""
    return {
        item.dt.text: (
            [" ".join(p.text.split()) for p in item.dd.find_all(["p", "li"])],
            {link["href"]: link.text for link in item.dd.find_all("a")},
        )
        for item in html.select("header dl.privacy-brief > div")
    }


def test_the_page_answers_four_questions_first(page, read):
    assert answers(read(page)) == {
        "Why we process your data": (
            ["Delivery of orders"],
            {"#purposes": heading("purposes")},
        ),
        "How long we keep your data": (
            ["Invoices: 6 years from the end of the calendar year."],
            {"#retention": heading("retention")},
        ),
        "Who gets data": (
            [
                "Kuusikko Books Ltd.",
                "On our behalf: A hosting company.",
                "The data stays in the EU and the EEA.",
            ],
            {
                "#recipients": heading("recipients"),
                "#processors": heading("processors"),
                "#transfers": heading("transfers"),
            },
        ),
        "What you can do": (
            [
                "You can get a copy of your data, have errors corrected, have your "
                "data erased, limit the use of your data, take your data to another "
                "service or lodge a complaint with the supervisory authority."
            ],
            {"#rights": heading("rights")},
        ),
    }


def test_each_link_leads_to_a_section_of_the_page(page, read):
    html = read(page)

    links = [link["href"] for link in html.select("dl.privacy-brief a")]
    assert len(links) == len(set(links)) == 6
    assert all(html.select_one(f"section{link}") for link in links)


def test_it_is_named_for_those_who_listen(page, read):
    assert read(page).select_one("header dl.privacy-brief")["aria-label"] == "In brief"


def test_no_sentence_of_it_stands_in_a_section(page, read):
    html = read(page)
    sections = " ".join(html.select_one(".privacy-body").get_text(" ").split())

    said = [
        line
        for lines, _links in answers(html).values()
        for line in lines
        if line.endswith(".")  # Names, such as those of purposes, stand in both.
    ]
    assert len(said) > 3
    assert [line for line in said if line in sections] == []


def test_a_new_name_of_an_organisation_is_there_at_once(page, read):
    read(page)
    Organisation.objects.update(name="Spruce Books Ltd")

    assert answers(read(page))["Who gets data"][0][0] == "Spruce Books Ltd."


@pytest.mark.parametrize(
    ("section", "said"),
    [
        (
            ("recipients", {"silent": False, "disclosed": "no"}),
            ["Nobody else gets your data for purposes of their own."],
        ),
        (
            ("processors", {"silent": False, "used": "no"}),
            ["We look after all data ourselves."],
        ),
        (
            ("transfers", {"silent": False, "status": "with_consent"}),
            ["The data leaves the EU and the EEA only if you agree to it."],
        ),
        (
            ("transfers", {"silent": False, "status": "made"}),
            ["The data also goes outside the EU and the EEA."],
        ),
        (
            ("transfers", {**row(country="US"), "status": "made"}),
            ["Outside the EU and the EEA: United States."],
        ),
    ],
)
def test_who_gets_data_is_said_from_what_is_known(make_notice, read, section, said):
    assert answers(read(make_notice(section)))["Who gets data"][0] == said


def test_a_period_of_all_data_stands_alone(make_notice, read):
    html = read(make_notice(("retention", row(number=1, unit="year"))))

    assert answers(html)["How long we keep your data"][0] == ["1 year."]


def test_an_answer_without_its_fact_is_left_out(make_notice, read):
    html = read(make_notice(("purposes", row(purpose="Newsletter")), ("cookies", TEXT)))

    assert [*answers(html)] == ["Why we process your data"]


def test_without_any_answer_there_is_no_list(make_notice, read):
    html = read(make_notice(("purposes", TEXT), ("retention", TEXT)))

    assert not html.select("dl")


def test_facts_that_the_page_says_in_other_words_lead_to_those(make_notice, read):
    shown = read(make_notice(("transfers", {**TEXT, "status": "none"}), title="Shown"))
    hidden = read(
        make_notice(("transfers", {"silent": True, "status": "none"}), title="Hidden")
    )

    assert [*answers(shown)["Who gets data"][1]] == ["#transfers"]
    assert answers(hidden)["Who gets data"] == (
        ["The data stays in the EU and the EEA."],
        {},
    )
