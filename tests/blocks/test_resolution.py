from datetime import date

from wagtail_privacy.blocks.resolution import resolve
from wagtail_privacy.notice import Notice, Party, Section


CONTROLLER = Party(name="Kuusikko Books Ltd")
NOTICE = Notice(
    "Customer register",
    "en",
    controller=CONTROLLER,
    drawn_up=date(2026, 8, 1),
    next_review=date(2027, 8, 1),
)


def test_what_a_section_leaves_empty_comes_from_its_notice():
    section = resolve(Section("controller", html="<p>x</p>"), NOTICE)

    assert section.facts == {"organisation": CONTROLLER}
    assert section.html == "<p>x</p>"


def test_a_fact_of_the_section_s_own_wins():
    own = Party(name="Petäjä Oy")
    section = resolve(Section("controller", facts={"organisation": own}), NOTICE)

    assert section.facts == {"organisation": own}


def test_dates_are_inherited_one_by_one():
    section = resolve(
        Section("document_dates", facts={"drawn_up": "2020-01-01"}), NOTICE
    )

    assert section.facts == {"drawn_up": "2020-01-01", "next_review": "2027-08-01"}


def test_a_type_that_inherits_nothing_comes_back_as_it_is():
    for type_id in ("purposes", "dpo", "no_such_type"):
        section = Section(type_id)
        assert resolve(section, NOTICE) is section


def test_without_a_notice_there_is_nothing_to_inherit():
    section = Section("controller")

    assert resolve(section, None) is section
    assert resolve(section, Notice("N", "en")) is section
