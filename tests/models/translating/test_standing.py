from __future__ import annotations

import pytest

from wagtail_privacy.blocks import NoticeSectionsBlock
from wagtail_privacy.blocks.words import piece_key, words_of
from wagtail_privacy.models.translating.standing import (
    accept,
    compare,
    forget,
    is_long,
    remember,
    revision_of,
    title_piece,
)


BLOCKS = NoticeSectionsBlock().child_blocks
RETENTION = BLOCKS["retention"]


def sections(**values):
    """Sections about storage periods, by their id."""
    return {id: (RETENTION, value) for id, value in values.items()}


def text(words, **more):
    return {"text": f"<p>{words}</p>", **more}


def rows(**words):
    return [
        {"type": "item", "id": id, "value": {"what": what, "number": 1}}
        for id, what in words.items()
    ]


def outdated(made_from, source, own):
    return compare(made_from, source, own).outdated


def test_a_word_is_out_of_date_if_the_source_has_another_than_it_was_made_from():
    made_from, own = {}, sections(a=text("Poistamme."))
    remember(made_from, sections(a=text("We delete.")), own, 1)

    assert outdated(made_from, sections(a=text("We delete.")), own) == []
    assert outdated(made_from, sections(a=text("We burn.")), own) == ["a"]


def test_what_nothing_is_known_of_is_not_out_of_date():
    own, source = sections(a=text("Poistamme.")), sections(a=text("We delete."))

    assert outdated({}, source, own) == []


def test_a_new_text_is_made_from_what_the_source_says_then():
    made_from, old, new = {}, sections(a=text("Vanha.")), sections(a=text("Uusi."))
    remember(made_from, sections(a=text("Old.")), old, 1)
    source = sections(a=text("New."))

    assert outdated(made_from, source, old) == ["a"]
    remember(made_from, source, new, 2)
    assert outdated(made_from, source, new) == []
    assert outdated(made_from, source, old) == ["a"]


def test_what_was_known_first_stays():
    made_from, own = {}, sections(a=text("Vanha."))
    remember(made_from, sections(a=text("Old.")), own, 1)
    remember(made_from, sections(a=text("New.")), own, 2)

    assert outdated(made_from, sections(a=text("New.")), own) == ["a"]
    assert revision_of(made_from, "a", words_of(*own["a"])) == 1


def test_a_fact_alone_makes_nothing_out_of_date():
    made_from, own = {}, sections(a=text("Poistamme.", rows=rows(r="Tilaukset")))
    source = sections(a=text("We delete.", rows=rows(r="Orders")))
    remember(made_from, source, own, 1)
    source["a"][1]["rows"][0]["value"]["number"] = 99

    assert outdated(made_from, source, own) == []


def test_a_word_in_a_row_is_compared_by_the_id_of_the_row():
    made_from, own = {}, sections(a={"rows": rows(r="Tilaukset", s="Laskut")})
    remember(made_from, sections(a={"rows": rows(r="Orders", s="Bills")}), own, 1)

    moved = sections(a={"rows": rows(s="Bills", r="Orders")})
    assert outdated(made_from, moved, own) == []
    changed = sections(a={"rows": rows(r="Orders", s="Invoices")})
    assert outdated(made_from, changed, own) == ["a"]


def test_a_number_is_no_word():
    made_from, own = {}, sections(a=text("Poistamme.", heading="2"))
    remember(made_from, sections(a=text("We delete.", heading="1")), own, 1)

    changed = sections(a=text("We delete.", heading="3"))
    assert outdated(made_from, changed, own) == []


def test_words_of_the_source_where_it_had_none_are_missing():
    made_from, own = {}, sections(a=text("Poistamme."))
    remember(made_from, sections(a=text("We delete.")), own, 1)

    more = sections(a=text("We delete.", heading="How long"))
    assert outdated(made_from, more, own) == ["a"]


def test_words_that_only_the_translation_has_are_its_own():
    made_from, own = {}, sections(a=text("Poistamme.", heading="Kauanko"))
    source = sections(a=text("We delete."))
    remember(made_from, source, own, 1)

    assert outdated(made_from, source, own) == []


def test_a_section_that_the_source_has_given_up_is_out_of_date():
    made_from, own = {}, sections(a=text("Poistamme."), b=text("Omaa."))
    remember(made_from, sections(a=text("We delete.")), own, 1)

    assert outdated(made_from, {}, own) == ["a"]


def test_an_editor_can_accept_a_section_and_no_other():
    made_from, own = {}, sections(a=text("Yksi."), b=text("Kaksi."))
    remember(made_from, sections(a=text("One."), b=text("Two.")), own, 1)
    source = sections(a=text("First."), b=text("Second."))

    accept(made_from, source, own, 2, "a")

    assert outdated(made_from, source, own) == ["b"]


def test_an_editor_can_accept_a_section_that_the_source_has_given_up():
    made_from, own = {}, sections(a=text("Yksi."))
    remember(made_from, sections(a=text("One.")), own, 1)

    accept(made_from, {}, own, 2, "a")

    assert outdated(made_from, {}, own) == []


def test_the_same_words_are_untranslated_and_foreign():
    source = sections(a=text("We delete.", rows=rows(r="Orders")))
    own = sections(a=text("Poistamme.", rows=rows(r="Orders")))

    found = compare({}, source, source)
    assert found.untranslated == ["a"]
    assert found.foreign == {piece_key("We delete."), piece_key("Orders")}

    found = compare({}, source, own)
    assert found.untranslated == []  # a row may well be called the same
    assert found.foreign == {piece_key("Orders")}


def test_one_paragraph_that_is_left_makes_a_section_untranslated():
    source = sections(a={"text": "<p>One.</p><p>Two.</p>"})
    own = sections(a={"text": "<p>Yksi.</p><p>Two.</p>"})

    found = compare({}, source, own)

    assert (found.untranslated, found.foreign) == (["a"], {piece_key("Two.")})


def test_a_passage_that_was_foreign_stays_so_when_the_source_changes():
    own = sections(a={"text": "<p>Yksi.</p><p>Two.</p>"})
    source = sections(a={"text": "<p>One.</p><p>Second.</p>"})

    found = compare({}, source, own, foreign={piece_key("Two.")})

    assert found.foreign == {piece_key("Two.")}


def test_passages_that_are_alike_on_purpose_are_not_foreign():
    source = sections(a=text("Pine Tree Books"))

    found = compare({}, source, source, alike={piece_key("Pine Tree Books")})

    assert (found.untranslated, found.foreign) == ([], set())


def test_a_section_without_words_is_neither():
    source = sections(a={"rows": []}, b={})

    found = compare({}, source, source)

    assert (found.outdated, found.untranslated) == ([], [])


def test_what_stands_nowhere_any_more_is_forgotten():
    made_from, source = {}, sections(a=text("One."), b=text("Two."))
    versions = [sections(a=text(word), b=text(word)) for word in ("x", "y", "z")]
    for version in versions:
        remember(made_from, source, version, 1)

    kept = forget(made_from, [versions[0], sections(a=text("z"))])

    assert len(kept["a"]["text"]) == 2
    assert len(kept["b"]["text"]) == 1
    assert forget(made_from, []) == {}


def test_after_many_texts_of_one_word_it_is_time_to_forget():
    made_from, source = {}, sections(a=text("One."))
    for number in range(50):
        remember(made_from, source, sections(a=text(f"x{number}")), 1)
    assert not is_long(made_from)

    remember(made_from, source, sections(a=text("y")), 1)

    assert is_long(made_from)


def test_words_that_are_alike_on_purpose_are_out_of_date_when_the_source_changes():
    made_from, own = {}, sections(a=text("Acme.", heading="Help"))
    remember(made_from, own, own, 1, alike={piece_key("Acme.")})

    assert outdated(made_from, own, own) == []
    assert outdated(made_from, sections(a=text("Acme.", heading="Aid")), own) == []
    assert outdated(made_from, sections(a=text("Acme Ltd.")), own) == ["a"]


def test_the_oldest_revision_counts_where_words_are_from_several():
    made_from = {}
    own = sections(a=text("Poistamme."))
    remember(made_from, sections(a=text("We delete.", heading="How")), own, 7)
    later = sections(a=text("Poistamme.", heading="Miten"))
    remember(made_from, sections(a=text("We delete.", heading="How")), later, 9)

    assert revision_of(made_from, "a", words_of(*later["a"])) == 7
    assert revision_of(made_from, "b", {}) is None


@pytest.mark.parametrize(("title", "count"), [("Customers", 1), ("2026", 0)])
def test_a_title_is_a_passage_if_it_is_in_a_language(title, count):
    assert len(title_piece(title)) == count
