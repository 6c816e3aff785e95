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
