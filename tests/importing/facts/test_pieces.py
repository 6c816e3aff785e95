from wagtail_privacy.importing.facts.pieces import facts_of, pieces_of, rest_of
from wagtail_privacy.importing.patterns.fact_patterns import spans_of


def test_the_words_between_facts_and_their_labels():
    line = "Rain Ltd · Tel. 01632 555 010 · ask for Ann"
    pieces, labels = pieces_of(line, spans_of(line))
    assert pieces == ["Rain Ltd", "ask for Ann"]
    assert labels == [("Tel", True)]
    assert rest_of(line, spans_of(line)) == pieces


def test_a_label_that_nobody_knows_keeps_its_colon():
    line = "Fax machine: 01632 555 010"
    assert rest_of(line, spans_of(line)) == ["Fax machine:"]


def test_the_letters_of_a_province_are_a_label():
    line = "39099 Regenau (BZ)"
    assert pieces_of(line, spans_of(line)) == ([], [("(BZ)", True)])


def test_what_a_template_says_belongs_there_is_no_fact():
    assert facts_of("[STREET 1, 00100 TOWN, name@rain.example]") == []
    assert [span.key for span in facts_of("Katu 1, 00100 Helsinki [NAME]")] == [
        "street",
        "postal_code",
        "city",
    ]
