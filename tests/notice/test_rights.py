"""Which rights follow from what a notice states: standards and nothing else."""

from __future__ import annotations

from itertools import chain, combinations
from typing import Any

import pytest

from wagtail_privacy.notice import Notice, Party, Section
from wagtail_privacy.notice.rights import (
    RIGHT_OF_SECTION,
    chosen_rights,
    legal_bases,
    rights_by_basis,
    rights_of,
    sections_of_rights,
)
from wagtail_privacy.vocabulary import DataSubjectRight, LegalBasis


#: “Rights of data subjects in different situations”, as the Data Protection Ombudsman
#: prints it: a column for each of Article 6(1)(a) to (f), x where the right is given.
TABLE = """
    information          x x x x x x
    access               x x x x x x
    rectification        x x x x x x
    erasure              x x - x - x
    restriction          x x x x x x
    portability          x x - - - -
    objection            - - - - x x
    withdrawal           x - - - - -
    automated_decisions  x x x x x x
    complaint            x x x x x x
"""
COLUMNS = [
    "consent",
    "contract",
    "legal_obligation",
    "vital_interests",
    "public_task",
    "legitimate_interests",
]
ROWS = {name: marks for name, *marks in map(str.split, TABLE.strip().splitlines())}
EVERY_SET = [
    frozenset(chosen)
    for chosen in chain.from_iterable(combinations(COLUMNS, n) for n in range(1, 7))
]
ALL = set(DataSubjectRight)
MARKETING = DataSubjectRight.OBJECTION_TO_MARKETING


def expected(bases, *, is_marketing, is_consent):
    """The rights of the table."""
    places = [COLUMNS.index(basis) for basis in bases]
    given = {
        right
        for right, marks in ROWS.items()
        if any(marks[place] == "x" for place in places)
    }
    if is_marketing:
        given.add("objection_to_marketing")
    if is_consent:
        given.add("withdrawal")
    return given


def notice(*sections: Section) -> Notice:
    return Notice("Register", "en", sections, controller=Party("Kuusikko Books Ltd"))


def rows(type: str, *facts: dict[str, Any]) -> Section:
    empty = {"purpose": "", "legal_bases": (), "special_bases": ()}
    return Section(type, facts={"rows": tuple({**empty, **row} for row in facts)})


def section(type: str, html: str = "", **facts: Any) -> Section:
    return Section(type, html=html, facts=facts)


def test_the_table_has_the_bases_and_the_rights_of_the_vocabulary():
    assert set(LegalBasis.values) == set(COLUMNS)
    assert {*ROWS, "objection_to_marketing"} == set(DataSubjectRight.values)
    assert {len(marks) for marks in ROWS.values()} == {len(COLUMNS)}
    assert len(EVERY_SET) == 2**6 - 1


@pytest.mark.parametrize("is_consent", [False, True], ids=["", "explicit_consent"])
@pytest.mark.parametrize("is_marketing", [False, True], ids=["", "marketing"])
@pytest.mark.parametrize("bases", EVERY_SET, ids=lambda bases: "+".join(sorted(bases)))
def test_every_set_of_bases_gives_exactly_the_rights_of_the_table(
    bases, is_marketing, is_consent
):
    wanted = expected(bases, is_marketing=is_marketing, is_consent=is_consent)

    found = rights_by_basis(bases, is_marketing=is_marketing, is_consent=is_consent)

    assert found == tuple(right for right in DataSubjectRight if right in wanted)


@pytest.mark.parametrize("bases", EVERY_SET, ids=lambda bases: "+".join(sorted(bases)))
def test_a_notice_gives_the_rights_of_the_bases_of_its_purposes(bases):
    one_by_one = [{"purpose": basis, "legal_bases": (basis,)} for basis in bases]
    marketing = section("direct_marketing", used=True)
    wanted = expected(bases, is_marketing=False, is_consent=False)

    assert set(rights_of(notice(rows("purposes", *one_by_one)))) == wanted
    assert set(rights_of(notice(rows("legal_basis", *one_by_one)))) == wanted
    assert set(rights_of(notice(rows("purposes", *one_by_one), marketing))) == {
        *wanted,
        MARKETING,
    }


@pytest.mark.parametrize("is_marketing", [False, True])
@pytest.mark.parametrize(
    "bases", [frozenset(), frozenset({"contract", "some_basis_of_a_site"})]
)
def test_without_a_known_basis_every_right_is_told(bases, is_marketing):
    assert set(rights_by_basis(bases, is_marketing=is_marketing)) == ALL


@pytest.mark.parametrize(
    "sections",
    [
        [],
        [section("purposes", "<p>To deliver orders.</p>")],
        [rows("purposes", {"purpose": "Orders"})],
        [
            rows(
                "purposes", {"purpose": "a", "legal_bases": ("contract",)}, {"law": "x"}
            )
        ],
        [rows("legal_basis", {"legal_bases": ("contract",)}, {"purpose": "Orders"})],
        [
            section("legal_basis", "<p>Contract.</p>"),
            rows("purposes", {"purpose": "a"}),
        ],
        [section("legitimate_interests", interests=("Fraud",))],
        [section("cctv", recorded=True)],
        [
            section("purposes", "<p>To deliver.</p>"),
            section("cctv", legal_bases=("legitimate_interests",)),
        ],
        [
            section("purposes", "<p>To deliver.</p>"),
            section("direct_marketing", ground="consent"),
        ],
        [section("cctv", recorded=False, legal_bases=("legitimate_interests",))],
    ],
)
def test_a_notice_that_leaves_a_basis_open_tells_every_right(sections):
    assert legal_bases(notice(*sections)) == frozenset()
    assert set(rights_of(notice(*sections))) == ALL


def test_where_nothing_is_known_every_right_is_told():
    assert set(rights_of(None)) == ALL


@pytest.mark.parametrize(
    ("sections", "bases"),
    [
        ([rows("purposes", {"purpose": "a", "legal_bases": ("contract",)}, {})], "b"),
        (
            [
                rows("purposes", {"purpose": "Orders"}),
                rows("legal_basis", {"legal_bases": ("contract", "consent")}),
            ],
            "ab",
        ),
        (
            [
                rows("purposes", {"purpose": "a", "legal_bases": ("consent",)}),
                rows("legal_basis", {"legal_bases": ("contract",)}),
            ],
            "ab",
        ),
        (
            [
                section("legal_basis", "<p>More about it.</p>"),
                rows("purposes", {"purpose": "a", "legal_bases": ("contract",)}),
            ],
            "b",
        ),
        (
            [
                rows("purposes", {"purpose": "a", "legal_bases": ("contract",)}),
                section("legitimate_interests", interests=("Fraud",)),
            ],
            "bf",
        ),
        (
            [
                rows("purposes", {"purpose": "a", "legal_bases": ("contract",)}),
                section("legitimate_interests", "<p>To prevent fraud.</p>"),
            ],
            "bf",
        ),
        (
            [
                rows("purposes", {"purpose": "a", "legal_bases": ("contract",)}),
                section("legitimate_interests"),
            ],
            "b",
        ),
        (
            [
                rows("purposes", {"purpose": "a", "legal_bases": ("contract",)}),
                section("direct_marketing", ground="consent"),
            ],
            "ab",
        ),
        (
            [
                rows("purposes", {"purpose": "a", "legal_bases": ("contract",)}),
                section("direct_marketing", ground="legitimate_interests"),
            ],
            "bf",
        ),
        (
            [
                rows("purposes", {"purpose": "a", "legal_bases": ("contract",)}),
                section("direct_marketing", used=False, ground="consent"),
                section("cctv", recorded=False, legal_bases=("public_task",)),
            ],
            "b",
        ),
        (
            [
                rows("purposes", {"purpose": "a", "legal_bases": ("contract",)}),
                section("cctv", recorded=True, legal_bases=("public_task",)),
            ],
            "be",
        ),
        ([section("cctv", recorded=True, legal_bases=("vital_interests",))], "d"),
    ],
)
def test_bases_come_from_every_section_that_states_them(sections, bases):
    wanted = {COLUMNS["abcdef".index(letter)] for letter in bases}

    assert legal_bases(notice(*sections)) == wanted


CONTRACT = rows("purposes", {"purpose": "Orders", "legal_bases": ("contract",)})


@pytest.mark.parametrize(
    ("marketing", "is_told"),
    [
        (section("direct_marketing"), False),
        (section("direct_marketing", used=False), False),
        (section("direct_marketing", "<p>We do none.</p>", used=False), False),
        (section("direct_marketing", used=True), True),
        (section("direct_marketing", channels=("email",)), True),
        (section("direct_marketing", "<p>By email.</p>"), True),
        (Section("direct_marketing", facts={"used": True}, silent=True), True),
        (rows("purposes", {"legal_bases": ("contract",), "direct_marketing": 1}), True),
        (
            rows("purposes", {"legal_bases": ("contract",), "direct_marketing": False}),
            False,
        ),
        (
            Section("purposes", html="<p>And adverts.</p>", also=("direct_marketing",)),
            True,
        ),
    ],
)
def test_the_right_to_stop_marketing_is_told_where_there_is_any(marketing, is_told):
    assert (MARKETING in rights_of(notice(CONTRACT, marketing))) is is_told


@pytest.mark.parametrize(
    ("consent", "is_told"),
    [
        (section("special_categories", conditions=("explicit_consent",)), True),
        (section("special_categories", conditions=("health_care",)), False),
        (
            section(
                "special_categories", processed=False, conditions=("explicit_consent",)
            ),
            False,
        ),
        (section("automated_decisions", ground="explicit_consent"), True),
        (section("automated_decisions", ground="contract"), False),
        (
            rows(
                "purposes",
                {"legal_bases": ("contract",), "special_bases": ("explicit_consent",)},
            ),
            True,
        ),
        (
            rows(
                "legal_basis",
                {"legal_bases": ("contract",), "special_bases": ("explicit_consent",)},
            ),
            True,
        ),
        (section("data_subjects"), False),
    ],
)
def test_explicit_consent_can_be_withdrawn_whatever_the_basis(consent, is_told):
    rights = rights_of(notice(CONTRACT, consent))

    assert (DataSubjectRight.WITHDRAWAL in rights) is is_told


def test_what_an_editor_chose_goes_before_the_bases():
    chosen = section("rights", rights=("portability", "access", "gone"), reason="Law.")

    assert rights_of(notice(CONTRACT, chosen)) == ("access", "portability")
    assert chosen_rights(notice(CONTRACT, section("rights", reason="x"))) == ()
    assert chosen_rights(notice(section("rights", rights=("gone",)))) == ()
    assert rights_of(notice(CONTRACT, section("rights"))) == rights_of(notice(CONTRACT))


def test_a_right_is_told_by_its_own_section_or_by_text_that_covers_it():
    erasure = section("right_erasure")
    words = Section("right_portability", html="<p>As CSV.</p>", silent=True)
    lead = Section("right_access", lead="<p>Ask us.</p>", silent=True)
    covering = Section("rights", html="<p>Complain.</p>", also=("complaint",))

    found = sections_of_rights(notice(erasure, words, lead, covering))

    assert found == {
        DataSubjectRight.ERASURE: erasure,
        DataSubjectRight.PORTABILITY: words,
        DataSubjectRight.ACCESS: lead,
        DataSubjectRight.COMPLAINT: covering,
    }


def test_a_silent_section_without_text_tells_no_right():
    silent = Section("right_access", facts={"send_to": "x"}, silent=True)
    covering = Section("rights", also=("right_access",))

    assert sections_of_rights(notice(silent, covering)) == {}
    assert sections_of_rights(None) == {}


def test_the_first_section_of_a_right_tells_it():
    first, second = section("right_access"), section("right_access", "<p>x</p>")

    assert sections_of_rights(notice(first, second))["access"] is first


def test_every_right_but_two_can_have_a_section_of_its_own():
    told = set(RIGHT_OF_SECTION.values())

    assert len(told) == len(RIGHT_OF_SECTION)
    assert set(DataSubjectRight) - told == {"information", "automated_decisions"}
