"""What the law counts is whole, in its order, and its values never change."""

from __future__ import annotations

import pytest
from django.db.models import TextChoices
from django.utils.translation import override

from wagtail_privacy import vocabulary
from wagtail_privacy.vocabulary import (
    AutomatedDecisions,
    DataSubjectRight,
    DecisionGround,
    LegalBasis,
    ProvisionRequirement,
    Safeguard,
    SpecialBasis,
    TransferStatus,
)


#: Values stand in stored pages and in exported notices: they are for ever.
VALUES = {
    LegalBasis: "consent contract legal_obligation vital_interests public_task "
    "legitimate_interests",
    SpecialBasis: "explicit_consent employment vital_interests association made_public "
    "legal_claims public_interest health_care public_health research",
    DataSubjectRight: "information access rectification erasure restriction "
    "portability objection objection_to_marketing withdrawal automated_decisions "
    "complaint",
    ProvisionRequirement: "statutory contractual for_contract voluntary",
    AutomatedDecisions: "none profiling decisions",
    DecisionGround: "contract law explicit_consent",
    TransferStatus: "none with_consent made",
    Safeguard: "adequacy dpf standard_clauses binding_rules code_of_conduct "
    "certification public_instrument ad_hoc art49_a art49_b art49_c art49_d art49_e "
    "art49_f art49_g art49_compelling",
}
#: What is called the same in every language.
NAMES = {"IndexedDB"}
LISTS = [
    getattr(vocabulary, name)
    for name in vocabulary.__all__
    if issubclass(getattr(vocabulary, name), TextChoices)
]


@pytest.mark.parametrize("options", VALUES, ids=lambda item: item.__name__)
def test_the_values_of_the_law_are_for_ever(options: type[TextChoices]) -> None:
    assert options.values == VALUES[options].split()


@pytest.mark.parametrize("language", ["en", "fi", "sv", "sv-se"])
@pytest.mark.parametrize("options", LISTS, ids=lambda item: item.__name__)
def test_every_choice_has_a_word_of_its_own(
    options: type[TextChoices], language: str
) -> None:
    with override(language):
        labels = [str(label) for label in options.labels]

    assert all(label.strip() == label != "" for label in labels)
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("options", LISTS, ids=lambda item: item.__name__)
def test_no_word_is_left_in_english(options: type[TextChoices]) -> None:
    english = {str(label) for label in options.labels}

    with override("fi"):
        assert english & {str(label) for label in options.labels} <= NAMES
