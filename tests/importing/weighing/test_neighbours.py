import pytest

from wagtail_privacy.importing.weighing.learning import NO_SECTION, notice_rows
from wagtail_privacy.importing.weighing.neighbours import (
    learnt_neighbours,
    neighbours,
    sequences,
)


TAUGHT = [
    ["controller", "purposes", "rights", "complaint"],
    ["controller", "purposes", "recipients", "rights", "complaint"],
    ["controller", "recipients", "purposes", "rights"],
]


def test_what_often_stands_behind_a_type_has_points_there():
    after = learnt_neighbours(TAUGHT).after("rights")
    assert after["complaint"] > 0 > after["purposes"]


def test_what_often_stands_before_a_type_has_points_there():
    before = learnt_neighbours(TAUGHT).before("rights")
    assert before["purposes"] > 0 > before["complaint"]


@pytest.mark.parametrize("type", ["", "cookies"])
def test_where_no_neighbour_is_known_nothing_speaks(type):
    beside = learnt_neighbours(TAUGHT)
    assert not beside.after(type)
    assert not beside.before(type)


def test_what_was_never_side_by_side_is_unlikely_and_not_impossible():
    after = learnt_neighbours(TAUGHT).after("controller")
    assert -1 < after["complaint"] < 0


def test_the_notices_of_all_languages_teach_and_one_may_be_left_out():
    first = next(iter(notice_rows("en")))
    everything, less = list(sequences()), list(sequences(first))
    assert len(everything) - len(less) == 1
    assert len(everything) > len(notice_rows("en"))


def test_what_is_of_no_type_has_neighbours_too():
    assert NO_SECTION in neighbours().after("rights")


def test_a_complaint_is_likelier_behind_the_rights_than_before_the_controller():
    beside = neighbours()
    assert (
        beside.after("rights")["complaint"] > beside.before("controller")["complaint"]
    )
