from __future__ import annotations

from copy import deepcopy

import pytest
from wagtail import blocks

from wagtail_privacy.blocks import NoticeSectionsBlock, SectionBlock, section_types
from wagtail_privacy.blocks.leaves import FactTextBlock
from wagtail_privacy.blocks.shared_facts import Carrying


FACTS = Carrying()


class CardBlock(SectionBlock):
    """A section whose facts have blocks inside, of every kind."""

    card = blocks.StructBlock(
        [("number", FactTextBlock()), ("picture", blocks.CharBlock())]
    )
    offers = blocks.StreamBlock(
        [("discount", blocks.IntegerBlock()), ("gift", blocks.CharBlock())]
    )


def carried(stored, *, before, after, block=None, carrying=FACTS):
    """What becomes of ``stored``; none of the three may be changed itself."""
    block = block or NoticeSectionsBlock()
    kept = deepcopy((before, after, stored))

    result = carrying.carried(block, before, after, stored)

    assert (before, after, stored) == kept
    return result


def section(type_id, *, id="a", **value):
    return {"type": type_id, "id": id, "value": value}


def row(value, id):
    return {"type": "item", "value": value, "id": id}


def tiers(*rows):
    return [section("loyalty_programme", tiers=list(rows))]


def test_a_fact_that_has_changed_is_carried_and_words_stay():
    before = [section("contact_person", phone="1", heading="Ask", text="<p>Us.</p>")]
    after = [section("contact_person", phone="2", heading="Call", text="<p>Me.</p>")]
    finnish = [section("contact_person", phone="1", heading="Kysy", text="<p>X.</p>")]

    assert carried(finnish, before=before, after=after) == [
        section("contact_person", phone="2", heading="Kysy", text="<p>X.</p>")
    ]


def test_a_fact_that_has_not_changed_may_differ():
    before = [section("contact_person", phone="1", city="Helsinki")]
    after = [section("contact_person", phone="2", city="Helsinki")]
    swedish = [section("contact_person", phone="1", city="Helsingfors")]

    [found] = carried(swedish, before=before, after=after)

    assert found["value"] == {"phone": "2", "city": "Helsingfors"}


def test_sections_are_found_by_their_id_wherever_they_stand():
    before = [
        section("contact_person", id="a", phone="1"),
        section("contact_person", id="b", phone="5"),
    ]
    after = [
        section("contact_person", id="b", phone="6"),
        section("contact_person", id="a", phone="1"),
    ]

    found = carried(before, before=before, after=after)

    assert [item["value"]["phone"] for item in found] == ["1", "6"]


@pytest.mark.parametrize(
    "stored",
    [
        pytest.param(section("contact_person", id="b", phone="1"), id="another id"),
        pytest.param(section("dpo", phone="1"), id="another type"),
        pytest.param(section("contact_person", id=None, phone="1"), id="no id"),
        pytest.param({"type": "contact_person", "value": {"phone": "1"}}, id="none"),
    ],
)
def test_a_section_that_the_source_does_not_have_stays_as_it_is(stored):
    before = [section("contact_person", phone="1"), section("dpo", id=None, phone="1")]
    after = [section("contact_person", phone="2"), section("dpo", id=None, phone="2")]

    assert carried([stored], before=before, after=after) == [stored]


def test_sections_are_neither_added_nor_taken_away():
    before = [section("contact_person", phone="1")]
    after = [section("dpo", id="b", phone="2")]

    assert carried(before, before=before, after=after) == before


def test_rows_of_a_list_are_found_by_their_id():
    before = tiers(
        row({"name": "Gold", "from_points": 100}, "x"),
        row({"name": "Silver", "from_points": 50}, "y"),
        row({"name": "Bronze", "from_points": 10}, "z"),
    )
    after = tiers(
        row({"name": "Silver", "from_points": 60, "since": "2026-01-01"}, "y"),
        row({"name": "Golden", "from_points": 100}, "x"),
        row({"name": "Paper", "from_points": 1}, "new"),
    )
    finnish = tiers(
        row({"name": "Kulta", "from_points": 90}, "x"),
        row({"name": "Hopea", "from_points": 50}, "y"),
        row({"name": "Pronssi", "from_points": 10}, "z"),
    )

    assert carried(finnish, before=before, after=after) == tiers(
        row({"name": "Kulta", "from_points": 90}, "x"),
        row({"name": "Hopea", "from_points": 60, "since": "2026-01-01"}, "y"),
        row({"name": "Pronssi", "from_points": 10}, "z"),
    )


def test_rows_that_were_stored_without_ids_stay_as_they_are():
    before = tiers({"name": "Gold", "from_points": 100}, row({"from_points": 5}, None))
    after = tiers({"name": "Gold", "from_points": 90}, row({"from_points": 6}, None))

    assert carried(before, before=before, after=after) == before


def test_an_organisation_in_a_list_is_a_fact():
    before = [section("joint_controllers", organisations=[row(1, "x"), row(2, "y")])]
    after = [section("joint_controllers", organisations=[row(1, "x"), row(3, "y")])]

    assert carried(before, before=before, after=after) == after


def test_facts_are_carried_at_every_depth():
    def card(number, picture, discount, gift):
        offers = [
            {"type": "discount", "value": discount, "id": "x"},
            {"type": "gift", "value": gift, "id": "y"},
        ]
        value = {"card": {"number": number, "picture": picture}, "offers": offers}
        return [section("card", **value)]

    block = blocks.StreamBlock([("card", CardBlock("card"))])

    found = carried(
        card("1", "kissa", 10, "kirja"),
        before=card("1", "cat", 10, "book"),
        after=card("2", "dog", 20, "pen"),
        block=block,
    )

    assert found == card("2", "kissa", 20, "kirja")


@pytest.mark.parametrize("empty", ["", None, [], {}, False])
def test_what_is_empty_in_another_way_has_not_changed(empty):
    """An upgrade adds facts; whoever saves the section first says nothing by it."""
    before = [section("loyalty_programme", text="<p>Yes.</p>")]
    after = [section("loyalty_programme", points_per_euro=empty)]
    finnish = [section("loyalty_programme", points_per_euro=3)]

    assert carried(finnish, before=before, after=after) == finnish


def test_a_fact_younger_than_the_section_has_its_default():
    before = [section("loyalty_programme", text="<p>Yes.</p>")]
    finnish = [section("loyalty_programme", is_shared=True)]
    untouched = [section("loyalty_programme", is_shared=False)]
    ticked = [section("loyalty_programme", is_shared=True)]

    assert carried(finnish, before=before, after=untouched) == finnish
    assert carried(before, before=before, after=ticked) == [
        section("loyalty_programme", text="<p>Yes.</p>", is_shared=True)
    ]


def test_a_nought_is_something():
    before = [section("loyalty_programme", points_per_euro=None)]
    after = [section("loyalty_programme", points_per_euro=0)]

    assert carried(before, before=before, after=after) == after


def test_a_fact_that_is_taken_back_is_taken_back_everywhere():
    before = [section("loyalty_programme", points_per_euro=3)]
    after = [section("loyalty_programme", points_per_euro=None)]

    assert carried(before, before=before, after=after) == after


def test_a_section_without_any_value_gets_the_facts():
    before, after = [section("contact_person")], [section("contact_person", phone="2")]
    finnish = [{"type": "contact_person", "id": "a", "value": None}]

    assert carried(finnish, before=before, after=after) == after


def test_a_section_whose_type_is_not_installed_stays_as_it_is():
    before = [section("gone", phone="1")]

    assert carried(before, before=before, after=[section("gone", phone="2")]) == before


def test_a_block_of_the_site_s_own_that_is_no_section_stays_as_it_is():
    block = NoticeSectionsBlock([("year", blocks.IntegerBlock())])
    before = [{"type": "year", "id": "a", "value": 2025}]
    after = [{"type": "year", "id": "a", "value": 2026}]

    assert carried(before, before=before, after=after, block=block) == before


@pytest.mark.parametrize("section_type", section_types, ids=lambda item: item.id)
def test_no_section_type_shares_its_own_words(section_type):
    names = "heading text lead anchor also guidance silent".split()
    before = [section(section_type.id, **dict.fromkeys(names, "old"))]
    after = [section(section_type.id, **dict.fromkeys(names, "new"))]

    assert carried(before, before=before, after=after) == before


FOLLOWING = Carrying(structure=True, words=True)


def following(stored, *, before, after):
    return carried(stored, before=before, after=after, carrying=FOLLOWING)


def test_a_new_section_comes_after_the_one_that_it_stands_after():
    before = [section("retention", id="r"), section("changes", id="c")]
    new = section("security", id="s", text="<p>Safe.</p>")
    first = section("introduction", id="i")
    own = section("other_information", id="o")

    assert following(
        [before[0], own, before[1]],
        before=before,
        after=[first, before[0], new, before[1]],
    ) == [first, before[0], new, own, before[1]]


def test_sections_that_come_together_keep_their_order():
    before = [section("retention", id="r")]
    new = [section("security", id="s"), section("changes", id="c")]

    assert following(before, before=before, after=[*before, *new]) == [*before, *new]


def test_a_section_that_a_translation_has_deleted_does_not_come_back():
    before = [section("retention", id="r"), section("security", id="s")]
    after = [section("retention", id="r", silent=True), before[1]]

    assert following([before[0]], before=before, after=after) == [before[0]]


def test_a_new_section_whose_type_is_not_installed_stays_where_it_is():
    assert following([], before=[], after=[section("gone", id="g")]) == []


def test_a_section_without_words_of_its_own_goes_with_its_source():
    before = [section("contact_person", phone="1", text="<p>Ask.</p>")]
    same = [section("contact_person", phone="1", text="<p>Ask.</p>")]
    translated = [section("contact_person", phone="1", text="<p>Kysy.</p>")]

    assert following(same, before=before, after=[]) == []
    assert following(translated, before=before, after=[]) == translated


def test_rows_come_and_go_with_the_source():
    before = tiers(row({"discount": 5}, "a"), row({"discount": 10}, "b"))
    after = tiers(row({"discount": 10}, "b"), row({"discount": 20}, "c"))
    finnish = tiers(
        row({"discount": 5}, "a"), row({"discount": 10, "name": "Kulta"}, "b")
    )

    assert following(finnish, before=before, after=after) == tiers(
        row({"discount": 10, "name": "Kulta"}, "b"), row({"discount": 20}, "c")
    )


def test_a_word_that_nobody_has_translated_follows_and_others_stay():
    before = [section("contact_person", heading="Ask", text="<p>Us.</p>")]
    after = [section("contact_person", heading="Call", text="<p>Me.</p>")]
    finnish = [section("contact_person", heading="Kysy", text="<p>Us.</p>")]

    assert following(finnish, before=before, after=after) == [
        section("contact_person", heading="Kysy", text="<p>Me.</p>")
    ]


def test_new_words_come_into_an_untranslated_section_alone():
    before = [section("contact_person", text="<p>Us.</p>")]
    after = [section("contact_person", heading="Call", text="<p>Us.</p>")]
    finnish = [section("contact_person", text="<p>Meiltä.</p>")]

    assert following(before, before=before, after=after) == after
    assert following(finnish, before=before, after=after) == finnish


def test_structure_can_follow_without_words():
    before = [section("contact_person", text="<p>Us.</p>")]
    new = section("retention", id="r")
    after = [section("contact_person", text="<p>Me.</p>"), new]

    assert carried(
        before, before=before, after=after, carrying=Carrying(structure=True)
    ) == [*before, new]
