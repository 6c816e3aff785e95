import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.importing.corpus_accuracy import corpus
from tests.importing.statements.readings import (
    LANGUAGES,
    facts_of,
    section,
    table_of,
    wordings,
)
from wagtail_privacy.blocks import build_block, section_types
from wagtail_privacy.importing.reading import read_notice
from wagtail_privacy.importing.statements import state_facts
from wagtail_privacy.importing.statements.stating import _READERS
from wagtail_privacy.notice import Section


DENIAL = "We do not transfer your data outside the EU."
#: What the invented notices state beyond doubt; no other of their facts is set.
CORPUS_FACTS = {
    "de_toepferei_nummeriert.txt": {"transfers": {"status": "none"}},
    "en_clinic_strong_headings.html": {"complaint": {"authority": "gb"}},
    "en_rowing_club_lettered.txt": {"complaint": {"authority": "gb"}},
    "en_software_contents.txt": {
        "rights": {
            "rights": [
                "access",
                "rectification",
                "erasure",
                "restriction",
                "portability",
                "objection",
                "complaint",
            ],
            "reason": "Stated in the imported notice.",
        }
    },
    "fi_hiihtoseura_versaalit.txt": {"transfers": {"status": "none"}},
    "fi_kunta_taulukko.html": {"transfers": {"status": "none"}},
    "fi_optikko_kysymykset.html": {"complaint": {"authority": "fi"}},
    "fi_tilitoimisto_pystyviiva.txt": {"complaint": {"authority": "fi"}},
    "sv_bokvanner_definitionslista.html": {
        "transfers": {"status": "none"},
        "complaint": {"authority": "fi"},
    },
    "en_helpdesk_saas_contents.md": {"complaint": {"authority": "fi"}},
    "en_hospice_charity_capitals.txt": {"complaint": {"authority": "gb"}},
    "en_housing_association_bold.docx": {"complaint": {"authority": "gb"}},
    "en_running_app_accordion.html": {"complaint": {"authority": "ee"}},
    "en_sleep_study_two_columns.pdf": {"complaint": {"authority": "fi"}},
    "en_yarn_shop_saved_page.html": {"complaint": {"authority": "ie"}},
    "fi_autokoulu_tayttamatta.txt": {"complaint": {"authority": "fi"}},
    "fi_fysioterapia_tuloste.pdf": {"complaint": {"authority": "fi"}},
    "fi_henkilostovuokraus_momentit.txt": {"complaint": {"authority": "fi"}},
    "fi_museo_palstat.pdf": {"complaint": {"authority": "fi"}},
    "sv_forsamling_utskriven_tabell.pdf": {
        "transfers": {"status": "none"},
        "complaint": {"authority": "fi"},
    },
    "sv_hyresvard_paragraf.txt": {"complaint": {"authority": "se"}},
    "sv_kor_epost_radbruten.txt": {"complaint": {"authority": "fi"}},
    "sv_tandklinik_parentes.txt": {"complaint": {"authority": "se"}},
}


def test_a_fact_goes_beside_the_words_that_state_it():
    given = section("transfers", DENIAL)
    before = list(given.blocks)
    (message,) = state_facts([given], "en")
    assert given.facts == {"status": "none"}
    assert given.blocks == before
    assert given.silent
    assert given.taken == []
    assert (message.code, message.line) == ("fact-stated", 1)
    assert (message.fact, message.text) == ("transfers.status", "")
    assert f"{message.quote}." == DENIAL


def test_a_section_that_states_nothing_stays_as_it_was():
    given = section("transfers", "We transfer data to Japan.")
    assert state_facts([given], "en") == []
    assert not given.facts
    assert not given.silent


def test_a_language_without_phrases_states_nothing():
    assert facts_of(section("transfers", DENIAL), language="tlh") == {}


def test_a_note_that_belongs_to_a_fact_has_no_message_of_its_own():
    given = section("rights", "You have the right to access, correct and delete data.")
    messages = state_facts([given], "en")
    assert given.facts.keys() == {"rights", "reason"}
    assert [message.fact for message in messages] == ["rights.rights"]


def test_a_fact_of_another_type_stands_in_a_section_without_words_behind_it():
    sections = [
        section("recipients", "The bank gets invoices.", DENIAL),
        section("security", "We lock the door."),
    ]
    state_facts(sections, "en")
    assert [item.type for item in sections] == ["recipients", "transfers", "security"]
    assert not sections[0].facts
    assert sections[1].facts == {"status": "none"}
    assert (sections[1].heading, sections[1].blocks) == ("", [])
    assert sections[1].silent


def test_a_type_with_a_section_of_its_own_is_not_read_from_others():
    host = section("recipients", "The bank gets invoices.", DENIAL)
    assert facts_of(host, section("transfers", "Ask us.")) == {}


def test_a_type_that_a_heading_also_covers_is_read_from_its_text():
    host = section(
        "security",
        "We lock doors.",
        "We keep no paper files.",
        also=["security_manual"],
    )
    assert facts_of(host) == {"security_manual": {"kept": False}}
    host = section("contact_person", "Complain to the ICO.", also=["complaint"])
    assert facts_of(host) == {"complaint": {"authority": "gb"}}


def test_what_two_sections_tell_is_not_read():
    assert facts_of(section("transfers", DENIAL), section("transfers", DENIAL)) == {}
    also = section("recipients", "Banks get invoices.", DENIAL, also=["transfers"])
    assert facts_of(also, section("processors", DENIAL, also=["transfers"])) == {}


def test_the_basis_of_a_section_about_both_is_a_fact_of_the_purposes():
    sentence = "Processing is based on consent."
    found = facts_of(section("purposes", sentence, also=["legal_basis"]))
    assert found.keys() == {"purposes"}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(*pair, id=pair[0].name)
        for pair in corpus()
        if pair[0].name in CORPUS_FACTS
    ],
)
def test_the_invented_notices_state_what_they_say_and_no_more(source, expected):
    result = read_notice(source).as_json()
    identity = {item["type"] for item in expected["sections"] if item.get("facts")}
    identity |= {"controller", "contact_person", "dpo", "document_dates"}
    stated = {}
    for item in result["sections"]:
        if item["facts"] and item["type"] not in identity:
            stated[item["type"]] = item["facts"]
        stated |= item.get("stated", {})
    assert stated == CORPUS_FACTS[source.name]
    named = {m["fact"] for m in result["messages"] if m["code"] == "fact-stated"}
    types = {fact.partition(".")[0] for fact in named} - {"organisation", *identity}
    assert types == stated.keys()
    assert json.loads(json.dumps(stated)) == stated


@pytest.mark.parametrize("type", _READERS)
def test_every_fact_that_is_set_is_one_that_the_section_keeps(type):
    facts = facts_of(*STATED[type])[type]
    block = build_block(section_types[type])
    kept = block.to_section(
        block.from_section(Section(type, facts=facts)), language="en"
    )
    assert dict(kept.facts) == facts


REQUEST = "Send your request to a@fernhill.example."
STATED = {
    **{
        type: [section(type, REQUEST)] for type in _READERS if type.startswith("right_")
    },
    **{
        type: [section(type, next(iter(wordings("en", f"{type}.none"))))]
        for type in _READERS
        if f"{type}.none" in table_of("en")["sentences"]
    },
    "purposes": [section("purposes", "Processing is based on consent and contract.")],
    "legal_basis": [
        section(
            "legal_basis",
            "Processing is based on our legitimate interests.",
            "Our legitimate interests are sales, service and safety.",
        )
    ],
    "legitimate_interests": [
        section("legitimate_interests", "Our legitimate interest is safety.")
    ],
    "retention": [section("retention", "We keep your data for two years.")],
    "rights": [section("rights", "You have the right to access, delete and object.")],
    "rights_exercise": [section("rights_exercise", REQUEST)],
    "complaint": [section("complaint", "You can complain to the ICO.")],
}


def plain_sentences(language):
    """Sentences that state a fact alone in their section, with its type."""
    return [
        (id.partition(".")[0], sentence)
        for id in table_of(language)["sentences"]
        if id.partition(".")[0] in _READERS and not id.endswith((".short", ".start"))
        for sentence in wordings(language, id)
    ]


HEDGED = st.sampled_from(LANGUAGES).flatmap(
    lambda language: st.tuples(
        st.just(language),
        st.sampled_from(plain_sentences(language)),
        st.sampled_from(
            [
                word.partition(" (not")[0].rstrip("*")
                for name in ("doubt", "modals")
                for word in table_of(language)["cues"][name]
            ]
        ),
        st.integers(0, 20),
    )
)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(HEDGED)
def test_a_hedged_sentence_never_sets_a_fact(drawn):
    language, (type, sentence), doubt, place = drawn
    words = sentence.split()
    hedged = " ".join([*words[:place], doubt, *words[place:]])
    assert facts_of(section(type, f"{hedged}."), language=language) == {}
