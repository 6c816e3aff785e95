"""The four answers that come first, each from facts and each with its section."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from wagtail_privacy.blocks.brief import Brief, Names
from wagtail_privacy.blocks.resolution import derive
from wagtail_privacy.blocks.structure import arrange
from wagtail_privacy.notice import Notice, Party, Section


ORDERS = {
    "purpose": "Delivery of orders",
    "legal_bases": ("contract",),
    "recipients": (),
    "number": None,
    "unit": "",
}
MONTHS = {"number": 24, "unit": "month", "starts": "last_order"}
TEXT = "<p>In our words.</p>"


def rows(type: str, *facts: dict[str, Any], **section: Any) -> Section:
    return Section(type, facts={"rows": facts}, **section)


def brief(*sections: Section) -> Brief:
    whole = Notice("Register", "en", sections)
    told = tuple(derive(section, whole) for section in sections)
    return Brief(replace(whole, sections=told), arrange(told))


def anchors(answer) -> list[str]:
    return [section.anchor for section in answer.sections]


@pytest.mark.parametrize(
    "sections",
    [
        [],
        [Section("purposes", html=TEXT), Section("retention", html=TEXT)],
        [rows("purposes", {**ORDERS, "purpose": "", "legal_bases": ()})],
        [Section("automated_decisions", facts={"kind": "none"})],
        [Section("recipients", facts={"disclosed": True})],
        [
            rows(
                "retention", {"what": "Orders", "criterion": "We delete it on request."}
            )
        ],
        [rows("transfers", {"country": "", "copy": ""})],
    ],
)
def test_a_notice_without_such_facts_has_no_brief(sections):
    assert not brief(*sections)


@pytest.mark.parametrize(
    ("name", "section"),
    [
        ("why", rows("purposes", {**ORDERS, "legal_bases": ()})),
        ("how_long", rows("retention", MONTHS)),
        ("who", Section("recipients", facts={"disclosed": False})),
        ("what", Section("rights", facts={"rights": ("access",)})),
    ],
)
def test_one_answer_makes_a_brief_and_the_others_are_left_out(name, section):
    found = brief(section)

    assert found
    assert [
        answer
        for answer in ("why", "how_long", "who", "what")
        if getattr(found, answer)
    ] == [name]


def test_the_purposes_are_named_and_lead_to_their_section():
    why = brief(
        rows("purposes", ORDERS, {**ORDERS, "purpose": " Newsletter. "}, ORDERS)
    ).why

    assert why.facts == {"purposes": Names(("Delivery of orders", "Newsletter"))}
    assert anchors(why) == ["purposes"]


@pytest.mark.parametrize(("count", "has_more"), [(5, False), (6, True)])
def test_five_purposes_are_named_and_the_others_are_counted_as_such(count, has_more):
    many = [{**ORDERS, "purpose": f"Purpose {n}"} for n in range(count)]

    names = brief(rows("purposes", *many)).why.facts["purposes"]

    assert names.items == tuple(f"Purpose {n}" for n in range(5))
    assert names.has_more is has_more


def test_purposes_that_stand_with_their_bases_are_found_there():
    found = brief(Section("purposes", html=TEXT), rows("legal_basis", ORDERS))

    assert found.why.facts["purposes"].items == ("Delivery of orders",)
    assert anchors(found.why) == ["legal-basis"]


def test_three_periods_are_told_with_what_they_are_of():
    orders = {**MONTHS, "what": "Orders."}
    criterion = {"what": "Newsletter", "criterion": "We delete it when you cancel."}
    rest = [{**MONTHS, "what": what} for what in ("Invoices", "", "Logs")]

    how_long = brief(rows("retention", orders, criterion, *rest)).how_long

    assert [row["what"] for row in how_long.facts["periods"]] == [
        "Orders",
        "Invoices",
        "",
    ]
    assert how_long.facts["periods"][0]["number"] == 24
    assert anchors(how_long) == ["retention"]


def test_periods_of_the_purposes_are_told_where_there_are_no_others():
    purposes = rows("purposes", {**ORDERS, **MONTHS})

    alone = brief(purposes).how_long
    beside = brief(purposes, rows("retention", {**MONTHS, "what": "Logs"})).how_long

    assert [row["what"] for row in alone.facts["periods"]] == ["Delivery of orders"]
    assert anchors(alone) == ["purposes"]
    assert [row["what"] for row in beside.facts["periods"]] == ["Logs"]
    assert anchors(beside) == ["retention"]


def test_recipients_have_the_names_of_their_organisations():
    who = brief(
        rows(
            "recipients",
            {"organisation": Party("Post Ltd"), "name": "carrier"},
            {"organisation": None, "name": "The tax office"},
            {"organisation": Party(email="a@b.example"), "name": "Banks"},
            {"organisation": Party("Post Ltd"), "name": ""},
            {"organisation": None, "name": ""},
        )
    ).who

    assert who.facts == {"recipients": Names(("Post Ltd", "The tax office", "Banks"))}
    assert anchors(who) == ["recipients"]


def test_recipients_of_single_purposes_are_named_where_there_are_no_others():
    purposes = rows("purposes", {**ORDERS, "recipients": ("Post Ltd", "Banks")})
    denied = Section("recipients", facts={"disclosed": False})

    assert brief(purposes).who.facts == {"recipients": Names(("Post Ltd", "Banks"))}
    assert anchors(brief(purposes).who) == ["purposes"]
    assert brief(purposes, denied).who.facts == {"is_disclosed": False}


def test_that_nobody_gets_data_is_an_answer():
    who = brief(
        Section("recipients", facts={"disclosed": False}),
        Section("processors", facts={"used": False}),
        Section("transfers", facts={"status": "none"}),
    ).who

    assert who.facts == {
        "is_disclosed": False,
        "is_processed": False,
        "status": "none",
        "countries": Names(),
    }
    assert anchors(who) == ["recipients", "processors", "transfers"]


def test_processors_are_named_apart_from_recipients():
    who = brief(rows("processors", {"organisation": Party("Host Ltd"), "name": ""})).who

    assert who.facts == {"processors": Names(("Host Ltd",))}
    assert anchors(who) == ["processors"]


@pytest.mark.parametrize("status", ["none", "with_consent", "made"])
def test_transfers_are_told_with_their_countries(status):
    facts = {"status": status, "rows": ({"country": "US"}, {"country": "JP"})}

    who = brief(Section("transfers", facts=facts)).who

    assert who.facts == {"status": status, "countries": Names(("US", "JP"))}


def test_rows_of_transfers_say_that_data_is_transferred():
    who = brief(rows("transfers", {"country": "US"}, {"country": ""})).who

    assert who.facts == {"status": "made", "countries": Names(("US",))}
    assert anchors(who) == ["transfers"]


def test_of_two_statements_about_transfers_the_stronger_one_is_told():
    who = brief(
        Section("transfers", facts={"status": "none"}, id="1"),
        Section("transfers", facts={"status": "made"}, id="2"),
    ).who

    assert who.facts["status"] == "made"
    assert anchors(who) == ["transfers-2"]


def test_the_rights_follow_from_the_bases_and_lead_to_their_section():
    what = brief(rows("purposes", ORDERS), Section("rights")).what

    assert what.facts == {
        "rights": (
            "access",
            "rectification",
            "erasure",
            "restriction",
            "portability",
            "complaint",
        )
    }
    assert anchors(what) == ["rights"]


def test_rights_are_known_from_the_bases_even_where_no_section_tells_them():
    what = brief(rows("purposes", ORDERS)).what

    assert what.facts["rights"][0] == "access"
    assert what.sections == ()


def test_the_rights_that_an_editor_chose_are_told():
    chosen = Section(
        "rights", facts={"rights": ("erasure",), "reason": "x"}, silent=True
    )

    assert brief(chosen).what.facts == {"rights": ("erasure",)}
    assert brief(chosen).what.sections == ()


def test_where_the_bases_are_unknown_only_rights_that_the_page_tells_are_told():
    access = Section("right_access", facts={"applies": True})
    silent = Section("rights", html=TEXT, silent=True)

    assert brief(silent, access).what.facts == {"rights": ("access",)}
    assert anchors(brief(silent, access).what) == ["rights"]
    assert anchors(brief(access).what) == ["right-access"]
    assert not brief(silent).what
    assert not brief(Section("right_access", html=TEXT, silent=True)).what
    assert "withdrawal" in brief(Section("rights")).what.facts["rights"]


def test_a_section_that_covers_the_rights_is_led_to():
    covering = Section("other_information", html=TEXT, also=("rights",))

    assert anchors(brief(rows("purposes", ORDERS), covering).what) == [
        "other-information"
    ]


@pytest.mark.parametrize(
    ("kind", "is_told"), [("none", False), ("profiling", False), ("decisions", True)]
)
def test_the_right_about_automated_decisions_is_told_where_there_are_any(kind, is_told):
    decisions = Section("automated_decisions", facts={"kind": kind})

    rights = brief(rows("purposes", ORDERS), decisions).what.facts["rights"]

    assert ("automated_decisions" in rights) is is_told


def test_facts_of_a_section_that_is_not_shown_lead_nowhere():
    hidden = Section("recipients", facts={"disclosed": False}, silent=True)

    assert brief(hidden).who.facts == {"is_disclosed": False}
    assert brief(hidden).who.sections == ()


def test_facts_of_a_section_that_is_not_shown_lead_to_one_that_covers_them():
    hidden = Section("transfers", facts={"status": "none"}, silent=True)
    covering = Section("processors", html=TEXT, also=("transfers",), anchor="whom")

    assert anchors(brief(covering, hidden).who) == ["whom"]


def test_recipients_that_only_a_text_names_leave_the_question_open():
    words = Section("recipients", html=TEXT)
    named = rows("processors", {"name": "Blue Ledger Ltd"})

    assert brief(named).who.facts["processors"].items == ("Blue Ledger Ltd",)
    assert not brief(words, named).who


def test_each_answer_leads_to_the_very_section_it_is_from():
    words = Section("retention", html=TEXT, id="1")
    periods = rows("retention", MONTHS, id="2")

    assert anchors(brief(words, periods).how_long) == ["retention-2"]


def test_a_section_below_another_is_found():
    found = brief(Section("rights", html=TEXT, silent=True), Section("complaint"))

    assert found.what.facts == {"rights": ("complaint",)}
