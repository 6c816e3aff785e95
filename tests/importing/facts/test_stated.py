from wagtail_privacy.importing.facts.stated import Stated, add_spans
from wagtail_privacy.importing.statements.sentences import Sentence


def test_a_town_in_prose_counts_beside_its_street_only():
    stated = Stated()
    add_spans(stated, Sentence("We paid 10000 Euro at last", 1))
    assert stated.facts == {}
    add_spans(stated, Sentence("Find us at Mill Lane 3, 33100 Tampere", 1))
    assert stated.facts["city"] == "Tampere"


def test_the_first_sentence_that_states_a_fact_is_its_source():
    stated = Stated()
    add_spans(stated, Sentence("Write to a@b.example", 1))
    add_spans(stated, Sentence("Or to c@d.example", 2))
    assert (stated.facts["email"], stated.sources["email"].line) == ("a@b.example", 1)


def test_of_two_streets_that_words_part_the_one_above_the_code_counts():
    stated = Stated()
    told = "We sit at Kvarngatan 14, but letters should go to Box 77, 712 21 Storby"
    add_spans(stated, Sentence(told, 1))
    assert stated.facts["street"] == "Box 77"


def test_what_reaches_somebody_else_is_left_out():
    sentence = Sentence("Larch Ltd, ann@larch.example, 3 Mill Lane, Oxby OX1 2AB", 1)
    stated = Stated()
    add_spans(stated, sentence)
    left = stated.without({"ann@larch.example"})
    assert "email" not in left.facts
    assert left.facts["city"] == "Oxby"
