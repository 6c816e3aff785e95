"""How data is protected: on paper, in systems, and by those who handle it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.blocks.structured.sentences import (
    combinations,
    errors,
    explained,
    facts_there_and_back,
    faults,
    said,
    section_html,
)
from tests.every_fact import new_block


PAPER = [[], ["locked_room"], ["locked_cabinet", "shredding"]]
SYSTEMS = [[], ["backups"], ["firewall", "roles"]]
OTHERS = ["", "Training", "Training\nDrills"]
ANSWERS = ["", "yes", "no"]
EACH_FACT: dict[str, dict[str, list[Any]]] = {
    "security": {"manual": PAPER, "electronic": SYSTEMS, "others": OTHERS},
    "security_manual": {"kept": ANSWERS, "measures": PAPER, "others": OTHERS},
    "security_electronic": {"measures": SYSTEMS, "others": OTHERS},
    "confidentiality": {
        "duties": [[], ["agreement"], ["statute"], ["agreement", "statute"]],
        "law": ["", "Secrets Act, Section 3"],
        "need_to_know": ANSWERS,
    },
}
each_type = pytest.mark.parametrize("type_id", EACH_FACT)


@each_type
def test_nothing_is_said_of_facts_that_are_empty(type_id: str) -> None:
    assert said(type_id) == []
    assert said(type_id, text="<p>In words.</p>") == ["In words."]


@each_type
def test_every_combination_of_facts_reads_well(type_id: str) -> None:
    for facts in combinations(**EACH_FACT[type_id]):
        assert faults(section_html(type_id, **facts)) == [], facts


@each_type
def test_the_facts_of_the_sample_come_back_from_a_section(type_id: str) -> None:
    sample, written, read = facts_there_and_back(type_id)

    assert any(sample.values())
    assert sample == written == read


@each_type
def test_the_sample_shows_the_sentences_and_can_be_saved(type_id: str) -> None:
    block = new_block(type_id)

    assert faults(section_html(type_id, **block.sample_facts())) == []
    assert block.clean(block.get_preview_value())


def test_measures_stand_under_what_they_protect() -> None:
    facts = {
        "manual": ["locked_room", "access_control"],
        "electronic": ["encryption_at_rest"],
        "others": "Training\nDrills",
    }

    assert said("security", **facts)[0] == "This is how we protect personal data:"
    assert explained("security", **facts) == {
        "Paper documents": ["Locked rooms", "Access control"],
        "Electronically processed data": ["Encrypted storage"],
        "Other measures": ["Training", "Drills"],
    }


def test_measures_of_one_s_own_alone_are_not_called_other_ones() -> None:
    assert said("security", others="Training\nDrills") == [
        "This is how we protect personal data:",
        "Training",
        "Drills",
    ]


def test_that_there_is_no_data_on_paper_is_said() -> None:
    assert said("security_manual", kept="no") == ["We keep no personal data on paper."]


def test_data_on_paper_and_its_protection_are_said() -> None:
    facts = {"kept": "yes", "measures": ["shredding"], "others": "Training"}

    assert said("security_manual", **facts) == [
        "We also keep personal data on paper.",
        "This is how we protect data on paper:",
        "Shredding of what is no longer needed",
        "Training",
    ]
    assert said("security_manual", kept="yes") == [
        "We also keep personal data on paper."
    ]


@pytest.mark.parametrize("facts", [{"measures": ["shredding"]}, {"others": "Training"}])
def test_no_paper_with_measures_is_an_error_at_the_no(facts: dict[str, Any]) -> None:
    assert list(errors("security_manual", kept="no", **facts)) == ["kept"]
    assert errors("security_manual", kept="yes", **facts) == {}
    assert errors("security_manual", **facts) == {}


def test_measures_in_systems_are_listed_in_the_order_of_the_vocabulary() -> None:
    facts = {"measures": ["backups", "firewall"], "others": "Updates"}

    assert said("security_electronic", **facts) == [
        "This is how we protect data in our information systems:",
        "Firewalls",
        "Backups",
        "Updates",
    ]


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (
            {"duties": ["agreement"]},
            "Everyone who handles your data has signed a non-disclosure agreement.",
        ),
        (
            {"duties": ["statute"]},
            "Everyone who handles your data has a statutory duty of secrecy.",
        ),
        (
            {"law": "Secrets Act, Section 3."},
            "Everyone who handles your data has a statutory duty of secrecy: "
            "Secrets Act, Section 3.",
        ),
        (
            {"need_to_know": "yes"},
            "Only those who need your data in their work have access to it.",
        ),
        (
            {"need_to_know": "no"},
            "Access to your data is not limited to those who need it in their work.",
        ),
    ],
)
def test_each_fact_about_confidentiality_is_said(
    facts: dict[str, Any], words: str
) -> None:
    assert said("confidentiality", **facts) == [words]


def test_an_act_is_named_in_the_sentence_about_the_duty_that_it_sets() -> None:
    [text] = said("confidentiality", duties=["agreement", "statute"], law="Secrets Act")

    assert "non-disclosure agreement. Everyone" in text
    assert text.endswith("duty of secrecy: Secrets Act.")
    assert text.count("duty of secrecy") == 1
