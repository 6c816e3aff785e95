import pytest

from wagtail_privacy.importing.folding import fold
from wagtail_privacy.importing.headings.matching import match_heading


@pytest.mark.parametrize(
    ("heading", "folded"),
    [
        ("3. Rekisterin nimi", "rekisterin nimi"),
        ("3) Rekisterin nimi:", "rekisterin nimi"),
        ("3.1 Rekisterin nimi", "rekisterin nimi"),
        ("1a. Rekisterin nimi", "rekisterin nimi"),
        ("A. Manuaalinen aineisto", "manuaalinen aineisto"),
        ("a) Manuaalinen aineisto", "manuaalinen aineisto"),
        ("IV. Rekisterin nimi", "rekisterin nimi"),
        ("§ 7 Speicherdauer", "speicherdauer"),
        ("7 § Säilytysaika", "säilytysaika"),
        ("10.Rekisterin nimi", "rekisterin nimi"),
        ("Ihre Rechte (Art. 21 DSGVO)", "ihre rechte"),
        ("Oikeutesi (GDPR 22)", "oikeutesi"),
        ("Oikeutesi (EU 2016/679:n 15. artikla)", "oikeutesi"),
        ("Who we are (Northgate)", "who we are (northgate)"),
        ("How long do we keep it?", "how long do we keep it"),
        ("Rekisterin\u00a0nimi\u00a0", "rekisterin nimi"),
        ("Rekisterin\u00adpitäjä", "rekisterinpitäjä"),
        ("Cookies \u2013 choices", "cookies - choices"),
        ("\uff23ookies", "cookies"),
        ("***", ""),
    ],
)
def test_headings_are_compared_without_numbers_and_signs(heading, folded):
    assert fold(heading) == folded


@pytest.mark.parametrize(
    ("heading", "language", "id"),
    [
        ("Rekisterin pitäjä", "fi", "controller"),
        ("4. HENKILÖTIETOJEN KÄSITTELYN TARKOITUS", "fi", "purposes"),
        ("Tiikeri Oy Ab:n asiakasrekisterin nimi", "fi", None),
        ("Tiikeri Oy:n rekisterin nimi", "fi", "register_name"),
        ("Tietosuojavastaava", "fi", "dpo"),
        ("Tietosuojavaltuutettu", "fi", None),
        ("Personuppgiftsansvarig", "sv", "controller"),
        ("Dataskyddsombud", "sv", "dpo"),
        ("Speicherdauer", "de", "retention"),
        ("How long do we keep your data?", "en", "retention"),
        ("Our cat", "en", None),
        ("", "en", None),
    ],
)
def test_a_known_heading_has_its_section_type(heading, language, id):
    match = match_heading(heading, language)
    assert (match.id if match else None) == id


def test_the_very_words_are_known_in_every_language():
    match = match_heading("Speicherdauer", "fi")
    assert (match.id, match.sure) == ("retention", True)


@pytest.mark.parametrize(
    ("heading", "language", "id"),
    [
        ("Rekisteriin tallennettavien tietojen luovuttaminen", "fi", "recipients"),
        ("Siirrämmekö tietoja EU:n ulkopuolelle?", "fi", "transfers"),
        ("Who gets your data from us?", "en", "recipients"),
        ("Varifrån uppgifterna kommer", "sv", "data_sources"),
        ("Wer erhält meine Daten?", "de", "recipients"),
    ],
)
def test_a_heading_that_is_nearly_known_is_taken_on_request_only(heading, language, id):
    assert match_heading(heading, language) is None
    match = match_heading(heading, language, nearly=True)
    assert (match.id, match.sure) == (id, False)


def test_other_endings_of_the_same_words_are_nearly_known():
    match = match_heading("Henkilötiedon käsittelyjen tarkoitukset", "fi", nearly=True)
    assert match.id == "purposes"


@pytest.mark.parametrize("heading", ["Our cat and its kittens", "word " * 13])
def test_a_heading_like_none_is_not_matched(heading):
    assert match_heading(heading, "en", nearly=True) is None


@pytest.mark.parametrize(
    ("heading", "language", "types"),
    [
        ("Kontakt och klagomål", "sv", ("contact_person", "complaint")),
        ("Evästeet ja analytiikka", "fi", ("cookies", "analytics")),
        ("Evästeet ja IP-osoitteet", "fi", ("cookies", "server_logs")),
        (
            "Bearbeitete Daten, Zwecke und Empfänger",
            "de",
            ("data_categories", "purposes", "recipients"),
        ),
        (
            "Widerruf Ihrer Einwilligung und Widerspruchsrecht",
            "de",
            ("right_withdraw_consent", "right_object"),
        ),
        ("Löschung und Berichtigung", "de", ("right_erasure", "right_rectification")),
        ("Purposes / legal basis", "en", ("purposes", "legal_basis")),
        ("Cookies + analytics", "en", ("cookies", "analytics")),
        ("Recipients & transfers", "en", ("recipients", "transfers")),
    ],
)
def test_a_combined_heading_names_all_its_types(heading, language, types):
    match = match_heading(heading, language, nearly=True)
    assert {match.id, *match.also} == set(types)


def test_contact_details_of_the_controller_are_one_section():
    match = match_heading("Controller and contact details", "en")
    assert (match.id, match.also) == ("controller", ())


@pytest.mark.parametrize(
    ("heading", "language", "choices"),
    [
        ("Sinun oikeutesi", "fi", {"rights", "cookie_choices"}),
        ("Tietojen poistaminen", "fi", {"retention", "right_erasure"}),
        ("Legal bases", "en", {"legal_basis", "legal_framework"}),
    ],
)
def test_an_ambiguous_heading_leaves_the_choice_to_the_body(heading, language, choices):
    assert set(match_heading(heading, language).choices) >= choices


@pytest.mark.parametrize(
    ("language", "heading", "types"),
    [
        ("de", "Zwecke nebst Rechtsgrundlagen", ("purposes", "legal_basis")),
        ("en", "Purposes together with legal bases", ("purposes", "legal_basis")),
        ("sv", "Vad vi gör och med vilken rättslig grund", ("purposes", "legal_basis")),
        ("fi", "Mitä teemme ja millä perusteella", ("purposes", "legal_basis")),
        ("en", "Your rights and how to use them", ("rights", "rights_exercise")),
        ("de", "Deine Rechte und wie du sie nutzt", ("rights", "rights_exercise")),
        ("fi", "Oikeutesi ja miten niitä käytät", ("rights", "rights_exercise")),
        ("de", "Rechte des Mandanten und anderer Betroffener", ("rights",)),
        ("sv", "Referenser och LinkedIn", ("data_sources",)),
    ],
)
def test_the_subject_named_first_is_the_type_and_the_other_stands_beside(
    language, heading, types
):
    match = match_heading(heading, language, nearly=True)
    assert (match.id, *match.also) == types


@pytest.mark.parametrize(
    ("language", "heading", "first", "second"),
    [
        ("en", "Inspecting and correcting the data", "access", "rectification"),
        ("sv", "Att se och rätta sina uppgifter", "access", "rectification"),
        ("fi", "Näkeminen ja korjaaminen", "access", "rectification"),
        ("sv", "Kan jag få något rättat eller struket?", "rectification", "erasure"),
        ("en", "Can I have something corrected or erased?", "rectification", "erasure"),
        ("fi", "Voinko korjata tai poistaa tietoja?", "erasure", "rectification"),
    ],
)
def test_a_heading_of_two_rights_names_both(language, heading, first, second):
    match = match_heading(heading, language, nearly=True)
    assert (match.id, *match.also) == (f"right_{first}", f"right_{second}")
