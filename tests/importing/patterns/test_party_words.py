import pytest

from wagtail_privacy.importing.patterns.party_words import (
    introduced_in,
    officer_in,
    organisation_in,
    party_of,
)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Barn- och skolnämnden i Älvsjö kommun är personuppgiftsansvarig",
            "Barn- och skolnämnden i Älvsjö kommun",
        ),
        (
            "The controller is Thorn & Sons Builders of 17 Church Lane, Pelham",
            "Thorn & Sons Builders",
        ),
        ("Webbplatsen drivs av Per Holm Foto, enskild firma", "Per Holm Foto"),
        ("Your data is controlled by Highfield Trust (no. 1)", "Highfield Trust"),
        ("Sivuston ylläpitää Pirjon Pitopalvelu", "Pirjon Pitopalvelu"),
        ("Betreiberin dieser Website ist Ronja Feld, Webdesign", "Ronja Feld"),
        (
            "We, Orchard House Friends (a club), are the controller",
            "Orchard House Friends",
        ),
        ("Varje nämnd är personuppgiftsansvarig för sitt", ""),
        ("Each school is the controller of its own data", ""),
    ],
)
def test_a_sentence_of_the_controllers_section_names_it(sentence, name):
    assert organisation_in(sentence, own=True) == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Hi! I'm Tilda Marsh and I run Marsh Yoga from my studio", "Marsh Yoga"),
        ("Jag som driver Lottas Hundtrim heter Lotta Ek", "Lottas Hundtrim"),
        ("Vi heter Tusen Blommor och finns i Borgå", "Tusen Blommor"),
        ("Firman heter Bergs Cykel och finns i Lund", "Bergs Cykel"),
        ("Ich heiße Wiebke Harm und bin Hebamme", "Wiebke Harm"),
        ("Olen Pirjo Salo, hieroja", "Pirjo Salo"),
        ("We are a small family business", ""),
    ],
)
def test_who_writes_introduces_herself_or_the_business(sentence, name):
    assert introduced_in(sentence) == name


def test_a_company_may_be_the_officer():
    assert officer_in("Our DPO is Guard Ltd, 72 Cannon Row") == "Guard Ltd"
    assert officer_in("Write to our DPO, Guard Ltd") == ""


def test_the_person_to_contact_in_the_officers_section_is_the_officer():
    sentence = "Kontaktperson där är Oskar Blom"
    assert party_of(sentence, "dpo") == "dpo"
    assert party_of(sentence, "controller") == "contact_person"
