import pytest

from wagtail_privacy.importing.confidence import Guess, Reason
from wagtail_privacy.importing.headings.matching import Match
from wagtail_privacy.importing.weighing.surroundings import Surroundings
from wagtail_privacy.importing.weighing.wording import by_text, by_words, is_part


def decided(id, *guesses, also=()):
    """The type of a heading whose words name ``id``, above a text of ``guesses``."""
    weighed = [Guess(type, sure, Reason.TEXT) for type, sure in guesses]
    match = Match(id, also=also, sure=False, reason=Reason.WORDS)
    decision = by_words(match, weighed, Surroundings("en", [], []))
    return decision.type, decision.also


def test_a_clear_text_outweighs_the_words_of_a_heading():
    assert decided("children", ("retention", 0.9)) == ("retention", ())
    assert decided("children", ("retention", 0.4), ("children", 0.3))[0] == "children"


def test_other_rights_stand_above_words_about_rights():
    assert decided("rights_other", ("rights", 0.98)) == ("rights_other", ())


@pytest.mark.parametrize(("sure", "type"), [(0.7, "recipients"), (0.95, "processors")])
def test_who_sees_it_may_name_those_who_process_it(sure, type):
    assert decided("recipients", ("processors", sure)) == (type, ())


@pytest.mark.parametrize(
    ("sure", "type"), [(0.7, "controller"), (0.95, "joint_controllers")]
)
def test_who_decides_may_tell_with_whom(sure, type):
    assert decided("controller", ("joint_controllers", sure))[0] == type


def test_how_to_ask_is_told_below_the_right_that_is_named():
    assert decided("right_access", ("rights_exercise", 0.8))[0] == "right_access"
    assert decided("right_access", ("rights_exercise", 0.97))[0] == "rights_exercise"
    assert decided("right_access", ("retention", 0.8))[0] == "retention"


def test_whom_to_tell_is_said_below_a_complaint():
    assert decided("complaint", ("contact_person", 0.97))[0] == "complaint"
    assert decided("complaint", ("security", 0.97))[0] == "security"


def test_two_kinds_of_protection_in_a_heading_need_no_telling_text():
    also = ("security_manual",)
    kinds = decided("security_electronic", ("retention", 0.3), also=also)
    assert kinds == ("security_electronic", also)


def test_two_subjects_of_no_kin_need_one():
    assert decided("children", ("purposes", 0.3), also=("changes",)) == (
        "other_information",
        (),
    )


def test_a_contact_below_the_heading_of_an_officer_is_the_officer():
    weighed = (("contact_person", 0.8), ("dpo", 0.2))
    assert decided("dpo", *weighed)[0] == "dpo"


def test_what_no_guess_is_sure_of_is_a_question():
    rivals = [Guess("purposes", 0.4, Reason.TEXT)]
    decision = by_text(rivals)
    assert (decision.type, decision.confidence) == ("other_information", 0.6)
    assert decision.rivals == tuple(rivals)


def test_rights_stand_below_rights_and_purposes_do_not():
    assert is_part("right_access", "rights")
    assert not is_part("purposes", "rights")
    assert not is_part("rights", "rights")


def test_a_text_that_is_hardly_likelier_does_not_outweigh_the_words():
    weighed = (("controller", 0.51), ("recipients", 0.49))
    assert decided("recipients", *weighed)[0] == "recipients"
    weighed = (("controller", 0.71), ("recipients", 0.29))
    assert decided("recipients", *weighed)[0] == "controller"


@pytest.mark.parametrize(
    ("sure", "type"), [(0.7, "other_information"), (0.95, "children")]
)
def test_whom_the_photographs_show_makes_no_section_on_them(sure, type):
    assert decided("other_information", ("children", sure))[0] == type


def test_the_address_below_contact_us_may_be_the_controllers():
    assert decided("contact_person", ("controller", 0.7))[0] == "contact_person"
    assert decided("contact_person", ("controller", 0.95))[0] == "controller"


def test_what_all_of_the_notice_is_about_outweighs_no_heading():
    match = Match("data_categories", sure=False, reason=Reason.WORDS)
    weighed = [Guess("cctv", 0.98, Reason.TEXT)]
    around = Surroundings("en", [], [], subject="cctv")
    assert by_words(match, weighed, around).type == "data_categories"
    assert by_words(match, weighed, Surroundings("en", [], [])).type == "cctv"
