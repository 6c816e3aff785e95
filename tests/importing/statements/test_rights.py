import pytest
from django.utils.translation import gettext, override

from tests.importing.outlines import item, paragraph
from tests.importing.statements.readings import (
    LANGUAGES,
    facts_of,
    section,
    stated,
    table_of,
)
from wagtail_privacy.importing.statements.phrases import phrases_of
from wagtail_privacy.vocabulary import DataSubjectRight


SIX = ("access", "rectification", "erasure", "restriction", "portability", "objection")
SENTENCES = {
    "en": (
        "You have the right to access your data, to have it corrected or deleted and "
        "to restrict its processing. You also have the right to object and to data "
        "portability. You can complain to the supervisory authority."
    ),
    "fi": (
        "Sinulla on oikeus tarkastaa tietosi, oikaista tai poistaa ne sekä rajoittaa "
        "käsittelyä. Sinulla on myös oikeus vastustaa käsittelyä ja siirtää tiedot "
        "järjestelmästä toiseen. Voit valittaa valvontaviranomaiselle."
    ),
    "sv": (
        "Du har rätt till tillgång till uppgifter om dig, rättelse eller radering av "
        "dem samt begränsning av behandlingen. Du har också rätt att invända och till "
        "dataportabilitet. Du kan lämna klagomål till tillsynsmyndigheten."
    ),
    "de": (
        "Sie haben das Recht auf Auskunft, Berichtigung oder Löschung sowie auf "
        "Einschränkung der Verarbeitung. Sie haben auch das Recht auf Widerspruch und "
        "auf Datenübertragbarkeit. Sie können sich bei der Aufsichtsbehörde beschweren."
    ),
}


def rights(*lines, language="en"):
    return stated("rights", *lines, language=language).get("rights")


@pytest.mark.parametrize("language", LANGUAGES)
def test_listed_rights_are_the_choice_with_a_reason(language):
    found = stated("rights", SENTENCES[language], language=language)
    assert found["rights"] == (*SIX, "complaint")
    with override(language):
        assert found["reason"] == gettext("Stated in the imported notice.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_of_doubt_or_denial_leaves_the_rights_open(language):
    cues = table_of(language)["cues"]
    first, *others = SENTENCES[language].split(". ")
    for doubt in [*cues["doubt"], *cues["denials"]]:
        doubt = doubt.partition(" (not")[0].rstrip("*")
        sentences = ". ".join([f"{first} {doubt}", *others])
        assert rights(sentences, language=language) is None, doubt


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_right_is_known_by_each_of_its_names(language):
    for right, rows in table_of(language)["rights"].items():
        for row in rows:
            words = row.replace("*", "xx")
            patterns = phrases_of(language).rights[right]
            assert any(all(p.search(words) for p in known) for known in patterns)


def test_a_list_below_its_head_is_one_sentence():
    lines = [
        paragraph("You have the right:"),
        item("to access your data"),
        item("and to correct it"),
        item("and to object"),
    ]
    assert rights(*lines) == ("access", "rectification", "objection")


def test_a_right_that_is_not_understood_leaves_the_list_open():
    three = "You have the right to access, correct and delete your data."
    assert rights(three) == ("access", "rectification", "erasure")
    assert rights(three, "We want you to be happy.") is not None
    assert rights(three, "You have the right to sing.") is None
    assert rights(three, "Portability depends on the basis.") is None
    assert rights("You have the right to access, correct, delete and sing.") is None


def test_a_few_rights_are_no_list():
    assert rights("You have the right to access and correct your data.") is None
    assert rights("We bake bread.") is None


def test_objecting_to_marketing_is_not_taken_for_all_objecting():
    sentence = "You have the right to access, correct and delete your data"
    assert rights(f"{sentence} and to object to marketing.") is None
    assert rights(f"{sentence} and to stop marketing.") == (
        "access",
        "rectification",
        "erasure",
        "objection_to_marketing",
    )


def test_rights_with_a_section_of_their_own_belong_to_the_list():
    found = facts_of(
        section("rights", "You have the right to access, correct and delete data."),
        section("right_withdraw_consent", "Write to us."),
        section("complaint", "Call them."),
    )
    assert found["rights"]["rights"] == (
        "access",
        "rectification",
        "erasure",
        "withdrawal",
        "complaint",
    )
    assert set(found["rights"]["rights"]) <= set(DataSubjectRight.values)


@pytest.mark.parametrize(
    ("language", "sentence", "id"),
    [
        ("fi", "Valvontaviranomainen on tietosuojavaltuutettu.", "fi"),
        ("fi", "Voit valittaa tietosuojavaltuutetulle.", "fi"),
        ("sv", "Tillsynsmyndighet är dataombudsmannen.", "fi"),
        ("sv", "Du kan klaga hos Integritetsskyddsmyndigheten.", "se"),
        ("sv", "Tillsynsmyndighet är Datainspektionen på Åland.", "ax"),
        ("sv", "Tillsynsmyndighet är Datainspektionen.", None),
        ("en", "You can complain to the Data Protection Ombudsman.", "fi"),
        ("en", "You can complain to the ICO.", "gb"),
        ("en", "The Estonian Data Protection Inspectorate helps you.", "ee"),
        ("de", "Die Bundesbeauftragte für den Datenschutz nimmt sie an.", "de"),
        ("de", "Die Landesbeauftragte für den Datenschutz nimmt sie an.", None),
        ("en", "You can complain to the police.", None),
        ("en", "If you live in Finland, ask the Data Protection Ombudsman.", None),
        ("en", "The ICO does not help you.", None),
        ("en", "Complain to the ICO. Complain to the Data Protection Ombudsman.", None),
    ],
)
def test_the_one_authority_that_is_named_is_the_fact(language, sentence, id):
    found = stated("complaint", sentence, language=language)
    assert found.get("authority") == id
