from dataclasses import replace
from datetime import date

import pytest

from wagtail_privacy.blocks import section_types
from wagtail_privacy.blocks.resolution import derive, resolve
from wagtail_privacy.blocks.structured import StructuredBlock
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


SITE = {
    "name": "Reader desk",
    "email": "desk@kuusikko.example",
    "phone": "040 555 0100",
}
OFFICER = {"organisation": Party(name="Petäjä Oy"), "email": "dpo@petaja.example"}
WITH_SITE = Notice("Register", "en", contact=SITE, dpo=OFFICER)


def test_a_contact_that_names_nobody_is_that_of_the_site():
    assert resolve(Section("contact_person"), WITH_SITE).facts == SITE
    assert resolve(Section("dpo"), WITH_SITE).facts == OFFICER


def test_an_empty_contact_that_inherits_something_is_shown():
    assert Section("contact_person").is_empty
    assert not resolve(Section("contact_person"), WITH_SITE).is_empty


def test_facts_of_a_contact_that_names_nobody_win_one_by_one():
    section = Section("contact_person", facts={"email": "own@kuusikko.example"})

    assert resolve(section, WITH_SITE).facts == {
        **SITE,
        "email": "own@kuusikko.example",
    }


@pytest.mark.parametrize(
    "own", [{"name": "Aino Kivi"}, {"organisation": Party(name="Petäjä Oy")}]
)
def test_a_contact_that_names_somebody_gets_no_address_of_the_site(own):
    section = Section("contact_person", facts=own)

    assert resolve(section, WITH_SITE) is section


def test_a_site_s_own_type_of_contact_is_nobody_that_the_settings_know():
    type = replace(section_types["dpo"], id="press_office", heading="Press office")
    section_types.add(type)
    try:
        section = Section("press_office")
        assert resolve(section, WITH_SITE) is section
    finally:
        del section_types._items["press_office"]


class ToldBlock(StructuredBlock):
    @classmethod
    def told_rows(cls, section, notice):
        return None if notice is None else tuple(notice.title)


@pytest.fixture
def told_type():
    type = replace(section_types["retention"], id="told", block=ToldBlock)
    section_types.add(type)
    yield type.id
    del section_types._items["told"]


def test_rows_that_a_type_completes_stand_in_the_place_of_the_editor_s(told_type):
    facts = {"rows": ("x",), "from_registry": True, "other": 1}
    section = Section(told_type, facts=facts)

    assert derive(section, Notice("ab", "en")).facts == {"other": 1, "rows": ("a", "b")}
    assert derive(section, None) is section


def test_a_type_whose_rows_come_to_nothing_has_none(told_type):
    section = Section(told_type, facts={"rows": ("x",), "from_registry": True})

    assert derive(section, Notice("", "en")).facts == {}


class QuietBlock(StructuredBlock):
    @classmethod
    def tells(cls, facts):
        return "said" in facts


def test_facts_that_only_say_how_a_section_looks_make_it_empty(told_type):
    quiet = replace(section_types[told_type], block=QuietBlock)
    section_types.replace(quiet)
    shown = Section(told_type, facts={"layout": "wide", "said": "a"})

    assert derive(Section(told_type, facts={"layout": "wide"}), NOTICE).is_empty
    assert derive(shown, NOTICE) is shown


def test_rows_of_most_types_are_the_editor_s_own():
    section = Section("retention", facts={"rows": ({"what": "Orders"},)})

    assert StructuredBlock.told_rows(section, NOTICE) is None
    assert derive(section, NOTICE) is section
