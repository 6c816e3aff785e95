"""Automated decisions: the denial, profiling alone, and decisions with all of it."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from bs4 import BeautifulSoup
from wagtail.blocks.struct_block import StructBlockValidationError

from tests.conftest import parsed
from tests.every_fact import new_block, stored


DENIAL = "We do not make automated decisions about you. We do not profile you either."
WORDS = {
    "logic": "The system compares sums",
    "consequences": "You pay at once.",
    "ground": "contract",
    "review": "Customer service, 040 555 0100",
}


def html_of(**facts: Any) -> BeautifulSoup:
    block = new_block("automated_decisions")
    return parsed(block.render(block.to_python({**facts, "silent": False})))


def terms(html: BeautifulSoup) -> dict[str, str]:
    names = [term.text for term in html.select("dt")]
    return dict(
        zip(names, [said.text.strip() for said in html.select("dd")], strict=True)
    )


def test_none_denies_both_decisions_and_profiling() -> None:
    html = html_of(kind="none")

    assert [p.text for p in html.select("p")] == [DENIAL]


def test_profiling_says_that_a_person_decides() -> None:
    html = html_of(kind="profiling", logic=WORDS["logic"])

    assert "A person makes every decision that concerns you." in html.p.text
    assert "We do not make automated decisions about you." in html.p.text
    assert terms(html) == {"How we profile": "The system compares sums."}


def test_decisions_tell_their_logic_their_ground_and_the_rights() -> None:
    html = html_of(kind="decisions", **WORDS)

    first, last = html.select("p")
    assert first.text.startswith("We make automated decisions about you")
    assert terms(html) == {
        "How the decision is made": "The system compares sums.",
        "What it means for you": "You pay at once.",
        "Why we decide automatically": (
            "The decision is necessary for making or fulfilling a contract between "
            "you and us."
        ),
        "Whom you can turn to": "Customer service, 040 555 0100",
    }
    assert last.text == (
        "You have the right to have a person look at the decision, to state your view "
        "and to contest the decision."
    )


@pytest.mark.parametrize(
    ("ground", "said"),
    [
        ("contract", "a contract between you and us"),
        ("law", "The law authorises us"),
        ("explicit_consent", "You can withdraw your consent at any time."),
        ("a ground of later times", "a ground of later times"),
    ],
)
def test_every_ground_is_said(ground: str, said: str) -> None:
    html = html_of(kind="decisions", ground=ground)

    assert said in terms(html)["Why we decide automatically"]


@pytest.mark.parametrize("kind", ["", "none", "profiling", "decisions"])
@pytest.mark.parametrize("chosen", [*product([True, False], repeat=len(WORDS))])
def test_any_facts_read_well(kind: str, chosen: tuple[bool, ...]) -> None:
    facts = {
        name: words
        for (name, words), is_in in zip(WORDS.items(), chosen, strict=True)
        if is_in
    }
    html = html_of(kind=kind, **facts)
    said = {"none": set(), "profiling": facts.keys() - {"ground"}}.get(kind, facts)

    assert bool(html.section) == bool(kind or facts)
    assert len(terms(html)) == len(said)
    assert all(terms(html).values())
    assert bool(html.select("dl")) == bool(said)
    assert ("You have the right" in html.text) == (kind == "decisions")
    assert (DENIAL in html.text) == (kind == "none")


def test_a_text_keeps_its_lines_and_is_no_markup() -> None:
    html = html_of(kind="decisions", logic="First <b>sums</b>.\nThen dates")

    assert html.dd.decode_contents() == "First &lt;b&gt;sums&lt;/b&gt;.<br/>Then dates."


def errors_of(**facts: Any) -> dict[str, str]:
    block = new_block("automated_decisions")
    with pytest.raises(StructBlockValidationError) as refusal:
        block.clean(block.to_python(facts))
    found = refusal.value.block_errors.items()
    return {name: str(error.message) for name, error in found}


@pytest.mark.parametrize("name", ["logic", "consequences", "review"])
def test_what_is_denied_cannot_be_described(name: str) -> None:
    errors = errors_of(kind="none", **{name: WORDS[name]})

    assert list(errors) == ["kind"]
    assert errors["kind"].startswith("Say that there are decisions or profiling")


@pytest.mark.parametrize("kind", ["none", "profiling"])
def test_without_decisions_there_is_no_ground_for_them(kind: str) -> None:
    errors = errors_of(kind=kind, ground="law")

    assert errors == {"ground": "Only automated decisions need a ground. Remove it."}


def test_both_contradictions_are_told_at_once() -> None:
    assert list(errors_of(kind="none", **WORDS)) == ["kind", "ground"]


@pytest.mark.parametrize(
    "facts", [{}, {"kind": "none"}, {"ground": "law"}, {"kind": "decisions", **WORDS}]
)
def test_what_does_not_contradict_itself_can_be_saved(facts: dict[str, str]) -> None:
    block = new_block("automated_decisions")

    cleaned = block.clean(block.to_python(facts))

    assert {name: cleaned[name] for name in facts} == facts


@pytest.mark.parametrize("facts", [{"kind": "none"}, {"kind": "decisions", **WORDS}])
def test_facts_go_to_a_section_and_back(facts: dict[str, str]) -> None:
    block = new_block("automated_decisions")
    value = block.to_python({**facts, "silent": False})

    section = block.to_section(value, language="en")

    assert section.facts == facts
    again = block.from_section(section)
    assert {name: again[name] for name in facts} == facts
    assert block.read_section(
        {**facts, "silent": False}, id="", language="en"
    ) == block.to_section(value, language="en")


def test_the_sample_goes_to_a_section_and_back() -> None:
    block = new_block("automated_decisions")
    value = block.clean(block.get_preview_value())

    section = block.to_section(value, language="en")

    assert stored(block, block.from_section(section)) == stored(block, value)
    as_stored = block.get_prep_value(value)
    assert block.read_section(as_stored, id="", language="en") == section
