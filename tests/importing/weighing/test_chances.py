import pytest

from wagtail_privacy.blocks import section_types
from wagtail_privacy.importing.weighing.chances import Likenesses, Words, chances_of
from wagtail_privacy.importing.weighing.learning import NO_SECTION
from wagtail_privacy.importing.word_files import read_words


NOTHING = Likenesses({}, {}, {})


def chances(like=NOTHING, rules=(), *, words="", taken=()):
    return chances_of(like, dict(rules), words=words, taken=taken, types=53)


def test_where_nothing_speaks_no_type_has_a_chance():
    assert chances() == {}


def test_chances_are_shares_that_leave_some_for_no_type():
    found = chances(Likenesses({"rights": 20.0}, {"rights": 60.0}, {"cookies": 9.0}))
    assert 0 < sum(found.values()) < 1
    assert NO_SECTION not in found


@pytest.mark.parametrize(
    "more",
    [
        {"like": Likenesses({"rights": 30.0}, {}, {})},
        {"like": Likenesses({}, {"rights": 50.0}, {})},
        {"like": Likenesses({}, {}, {}, {"rights": 2.0}, {})},
        {"like": Likenesses({}, {}, {}, {}, {"rights": 2.0})},
        {"rules": {"rights": 9.0}},
        {"words": "rights"},
    ],
)
def test_all_that_speaks_for_a_type_makes_it_likelier(more):
    some = {"rules": {"rights": 1.0}}
    assert chances(**some | more)["rights"] > chances(**some)["rights"]


def test_a_type_that_another_section_has_is_less_likely():
    points = {"rules": {"rights": 9.0}}
    assert chances(**points, taken={"rights"})["rights"] < chances(**points)["rights"]


def test_a_type_that_comes_up_too_easily_needs_more():
    points = {"legal_basis": 9.0, "register_name": 9.0, "of_a_site": 9.0}
    found = chances(rules=points)
    assert found["legal_basis"] < found["of_a_site"] < found["register_name"]


def test_every_leaning_is_of_a_section_type():
    leanings = read_words("wagtail_privacy.importing.weighing", "leanings.toml")
    assert set(leanings["leanings"]) <= set(section_types.ids())


def test_what_is_like_things_of_no_type_is_less_likely_of_any():
    rules = {"rules": {"rights": 9.0}}
    other = Likenesses({NO_SECTION: 20.0}, {NO_SECTION: 60.0}, {})
    assert chances(other, **rules)["rights"] < chances(**rules)["rights"]


def test_where_sections_of_no_type_stand_one_is_likelier():
    rules = {"rules": {"rights": 9.0}}
    for beside in ({NO_SECTION: 2.0}, {}), ({}, {NO_SECTION: 2.0}):
        like = Likenesses({}, {}, {}, *beside)
        assert chances(like, **rules)["rights"] < chances(**rules)["rights"]


def test_the_sections_beside_speak_for_what_is_usual_there():
    about = ("en", "What else?", "", "")
    assert Words(*about).likeness().before == {}
    like = Words(*about, before="rights", after="changes").likeness()
    assert like.before["complaint"] > 0
    assert like.after["complaint"] > 0


def test_a_heading_and_a_text_agree_with_what_they_are_most_like():
    like = Words("en", "How long it stays", "We sell nothing.", "We sell").likeness()
    assert like.heading_agrees("retention")
    assert not like.text_agrees("retention")
    assert not NOTHING.heading_agrees("retention")


def test_the_words_that_speak_for_a_type_are_those_of_heading_and_text():
    words = Words("en", "How long", "Orders are kept six years. Tea is served.", "")
    told = words.telling("retention")
    assert "long" in told
    assert {"kept", "years"} & set(told)
    assert "tea" not in told
