import pytest

from tests.importing.statements.readings import (
    LANGUAGES,
    facts_of,
    section,
    stated,
    table_of,
    wordings,
)
from wagtail_privacy.importing.statements.denials import DENIABLE


SENTENCES = [
    (language, id)
    for language in LANGUAGES
    for id in table_of(language)["sentences"]
    if id.partition(".")[0] in DENIABLE and not id.endswith((".short", "profiling"))
]
ABROAD = {
    "en": "Transfers outside the EU or the EEA",
    "fi": "Tietojen siirto EU:n tai ETA:n ulkopuolelle",
    "sv": "Överföring av uppgifter utanför EU eller EES",
    "de": "Übermittlung in Drittländer",
}


def capital(sentence):
    return f"{sentence[0].upper()}{sentence[1:]}."


@pytest.mark.parametrize(("language", "id"), SENTENCES)
def test_every_wording_states_its_fact(language, id):
    type, _dot, said = id.partition(".")
    for sentence in wordings(language, id):
        facts = stated(type, capital(sentence), language=language)
        if said == "no_decisions":
            assert facts == {}, sentence
        else:
            assert list(facts.values()) in ([False], [said]), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_of_doubt_anywhere_in_the_sentence_leaves_the_fact_open(language):
    cues = table_of(language)["cues"]
    for sentence in list(wordings(language, "transfers.none"))[::20]:
        words = sentence.split()
        for number, doubt in enumerate([*cues["doubt"], *cues["modals"]]):
            doubt = doubt.partition(" (not")[0].rstrip("*")
            place = number % (len(words) + 1)
            hedged = " ".join([*words[:place], doubt, *words[place:]])
            assert stated("transfers", capital(hedged), language=language) == {}, hedged


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Henkilötietoja ei lähtökohtaisesti luovuteta ulkopuolisille."),
        ("fi", "Tietoja ei luovuteta ulkopuolisille, ellei laki sitä vaadi."),
        ("fi", "Tietoja ei luovuteta ulkopuolisille muutoin kuin lain nojalla."),
        ("fi", "Tietoja ei luovuteta ulkopuolisille lukuun ottamatta viranomaisia."),
        ("fi", "Tietoja ei luovuteta säännönmukaisesti ulkopuolisille."),
        ("fi", "Tietoja ei luovuteta markkinointiin."),
        ("fi", "Luovutetaanko tietoja ulkopuolisille?"),
        ("sv", "Uppgifter lämnas i regel inte ut till utomstående."),
        ("sv", "Uppgifter lämnas inte ut till utomstående, om inte lagen kräver det."),
        ("sv", "Uppgifter lämnas inte ut till utomstående utom till myndigheter."),
        ("en", "We generally do not disclose your data to third parties."),
        ("en", "We do not disclose your data to third parties unless the law says so."),
        ("en", "We do not disclose your data to third parties, except to banks."),
        ("en", "We do not sell your data to third parties."),
        ("de", "Wir geben Ihre Daten grundsätzlich nicht an Dritte weiter."),
        (
            "de",
            "Wir geben Ihre Daten nicht an Dritte weiter, es sei denn, Sie wollen es.",
        ),
        ("de", "Wir geben Ihre Daten nicht an Dritte weiter, wenn Sie widersprechen."),
    ],
)
def test_a_hedged_or_partial_denial_states_nothing(language, sentence):
    assert stated("recipients", sentence, language=language) == {}


def test_a_sentence_that_goes_on_in_the_next_line_is_one_sentence():
    lines = ["We do not disclose your data to third parties", "unless you agree."]
    assert stated("recipients", *lines) == {}
    assert stated("recipients", "We do not disclose your data", "to third parties.")


def test_the_head_of_a_list_is_no_whole_sentence():
    assert stated("recipients", "We do not disclose your data:", "The tax office") == {}


def test_another_sentence_in_the_section_takes_the_denial_back():
    denial = "We do not disclose your data."
    assert stated("recipients", denial) == {"disclosed": False}
    assert stated("recipients", f"{denial} The tax office gets the invoices.") == {}
    assert stated("recipients", denial, "The tax office gets the invoices.") == {}
    assert stated("recipients", f"{denial} We do not share your data with anyone.")


def test_with_and_without_consent_contradict_each_other():
    none = "We do not transfer your data outside the EU."
    consent = "We do not transfer your data outside the EU without your consent."
    assert stated("transfers", none) == {"status": "none"}
    assert stated("transfers", consent) == {"status": "with_consent"}
    assert stated("transfers", f"{none} {consent}") == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_no_counts_below_a_heading_that_names_the_subject(language):
    for sentence in wordings(language, "transfers.short"):
        read = {"language": language, "heading": ABROAD[language]}
        assert stated("transfers", capital(sentence), **read) == {"status": "none"}


def test_a_short_no_below_another_heading_states_nothing():
    for heading in ("Transfers outside the UK", "International", ""):
        assert stated("transfers", "None.", heading=heading) == {}


def test_decisions_are_denied_only_together_with_profiling():
    def kind(*sentences):
        return stated("automated_decisions", " ".join(sentences)).get("kind")

    decisions = "We make no automated decisions."
    assert kind(decisions) is None
    assert kind("We do not profile you.") is None
    assert kind(decisions, "We do not profile you.") == "none"
    assert kind(decisions, "We use profiling.") == "profiling"
    assert kind("We use profiling.") is None


def test_another_section_that_touches_the_subject_leaves_it_open():
    denial = section("transfers", "We do not transfer data outside the EU.")
    support = section("processors", "The help desk is in the United States.")
    assert "transfers" not in facts_of(denial, support)


def test_another_section_that_says_the_same_does_not():
    sentence = "We do not transfer data outside the EU."
    facts = facts_of(section("transfers", sentence), section("cookies", sentence))
    assert facts == {"transfers": {"status": "none"}}


def test_what_readers_have_a_right_to_is_no_contradiction():
    facts = facts_of(
        section("direct_marketing", "We do not use your data for direct marketing."),
        section("right_object_marketing", "Say no to marketing whenever you like."),
    )
    assert facts == {"direct_marketing": {"used": False}}
