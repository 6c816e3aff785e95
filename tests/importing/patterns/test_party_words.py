import pytest

from wagtail_privacy.importing.patterns.party_words import (
    defined_in,
    introduced_in,
    is_of_another,
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
        (
            "The controller is the partnership practising as Rain & Co. Solicitors, of",
            "Rain & Co. Solicitors",
        ),
        ("Vi är handelsbolaget Regn & Sol, med butik i Storby", "Regn & Sol"),
        (
            "Rekisterinpitäjä on yhdistys nimeltä Sateen Ystävät, Katu 1",
            "Sateen Ystävät",
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


def test_the_person_to_contact_in_the_officers_section_is_the_officer():
    sentence = "Kontaktperson där är Oskar Blom"
    assert party_of(sentence, "dpo") == "dpo"
    assert party_of(sentence, "controller") == "contact_person"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Oppilasrekisteriä pitää Sateen kaupunki", "Sateen kaupunki"),
        (
            "Siitä vastaa Sateen kotiseutuyhdistys ry, jonka osoite",
            "Sateen kotiseutuyhdistys ry",
        ),
        ("Registret förs av Regns församling, Gatan 1", "Regns församling"),
        ("Det gör Regn & Sol Hudvård, ett handelsbolag", "Regn & Sol Hudvård"),
        (
            "Verantwortlich im Sinne des Art. 4 Nr. 7 DSGVO ist die Regen GmbH",
            "Regen GmbH",
        ),
        (
            "It is the committee of the Rain Vale Singers who answer for it",
            "Rain Vale Singers",
        ),
        (
            "The controller is The Rain Playhouse Trust, 2 Corn Street",
            "The Rain Playhouse Trust",
        ),
        (
            "Sankt Regns svenska församling, Backen 7, 20930 Regnby",
            "Sankt Regns svenska församling",
        ),
        (
            "Our charity is called Friends of Rain Meadow, number 5",
            "Friends of Rain Meadow",
        ),
        ("Zuständig für diese Seite bin ich, Ina Regen, Hebamme", "Ina Regen"),
        ("Every club and council, 3 Mill Lane, decides for itself", ""),
    ],
)
def test_sentences_say_in_many_ways_who_it_is(sentence, name):
    assert organisation_in(sentence, own=True) == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            'This policy of Rain & Sons Candles ("we," "us") says how',
            "Rain & Sons Candles",
        ),
        ("Hier informiert die Regen GmbH (nachfolgend „wir“)", "Regen GmbH"),
        ("Regn i Lund AB (”vi”) behandlar", "Regn i Lund AB"),
        ("Rain Ltd (a charity) is glad", ""),
    ],
)
def test_who_is_called_we_is_the_organisation(sentence, name):
    assert defined_in(sentence) == name


def test_a_sentence_may_be_of_another_company():
    assert is_of_another("We host at Cloud Ltd, 5 Road", "Rain Ltd")
    assert not is_of_another("Rain Ltd (Cloud Ltd before)", "Rain Ltd")
    assert not is_of_another("We are at 5 Road", "Rain Ltd")


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Rekisterinpitäjä on Koivulan seurakunta neuvostonsa kautta",
            "Koivulan seurakunta",
        ),
        (
            "The controller is Oxby Town Council acting through its clerk",
            "Oxby Town Council",
        ),
        (
            "Verantwortlich ist der Turnverein Aue vertreten durch den Vorstand",
            "Turnverein Aue",
        ),
        (
            "Vård- och omsorgsnämnden är personuppgiftsansvarig",
            "Vård- och omsorgsnämnden",
        ),
    ],
)
def test_through_whom_a_body_acts_is_no_part_of_its_name(sentence, name):
    assert organisation_in(sentence, own=True) == name


def test_the_business_of_who_introduces_herself_is_the_name():
    assert introduced_in("Ich heiße Ina Regen und führe die Töpferei Regen") == (
        "Töpferei Regen"
    )
