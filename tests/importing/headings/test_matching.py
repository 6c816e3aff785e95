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
        ("en", "Rights of guardians and their children", ("rights",)),
        ("sv", "Elevens och vårdnadshavarens rättigheter", ("rights",)),
        ("de", "Rechte der Eltern und der Kinder", ("rights",)),
        ("fi", "Oikeutesi ja miten niitä voi rajoittaa", ("rights",)),
        (
            "en",
            "Why we need it and the legislation behind it",
            ("purposes", "legal_basis"),
        ),
        ("sv", "Vad vi gör och lagrummet för det", ("purposes", "legal_basis")),
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


@pytest.mark.parametrize(
    ("language", "heading", "types"),
    [
        ("en", "Why we do this and what permits it", ("purposes", "legal_basis")),
        ("en", "Aims, and our right to pursue them", ("purposes", "legal_basis")),
        ("de", "Wofür ich sie nutze – und darf ich das?", ("purposes", "legal_basis")),
        ("sv", "Ändamål, och får vi det?", ("purposes", "legal_basis")),
        ("fi", "Tarkoitukset, ja millä oikeudella", ("purposes", "legal_basis")),
        ("en", "Recipients, and what permits it", ("recipients",)),
    ],
)
def test_what_permits_the_use_is_its_legal_basis(language, heading, types):
    match = match_heading(heading, language, nearly=True)
    assert (match.id, *match.also) == types


def test_the_clause_of_two_nouns_is_no_third_subject():
    heading = "Purposes for which, and grounds on which, data are processed"
    match = match_heading(heading, "en", nearly=True)
    assert (match.id, *match.also) == ("purposes", "legal_basis")


@pytest.mark.parametrize(
    ("language", "heading", "types"),
    [
        ("en", "Suppliers and countries outside the EU", ("processors", "transfers")),
        ("sv", "Leverantörer och länder utanför EU", ("processors", "transfers")),
        ("fi", "Toimittajat ja EU:n ulkopuoliset maat", ("processors", "transfers")),
        ("de", "Zulieferer und Länder außerhalb der EU", ("processors", "transfers")),
        ("en", "Vendors and information leaving Canada", ("processors", "transfers")),
        (
            "de",
            "Löschen, Sperren, Mitnehmen",
            ("right_erasure", "right_restriction", "right_portability"),
        ),
        ("fi", "Käytön seuranta ja lokitiedot", ("server_logs",)),
        ("en", "Logs of the tablets, computers and Wi-Fi", ("server_logs",)),
        (
            "en",
            "On paper and in the computers",
            ("security_manual", "security_electronic"),
        ),
    ],
)
def test_one_word_may_name_a_part(language, heading, types):
    match = match_heading(heading, language, nearly=True)
    assert (match.id, *match.also) == types


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Controller and contact point"),
        ("sv", "Personuppgiftsansvarig och kontaktperson"),
        ("fi", "Rekisterinpitäjä ja yhteyshenkilö"),
        ("de", "Verantwortlicher und Ansprechstelle"),
    ],
)
def test_somebody_to_ask_stands_beside_the_controller(language, heading):
    match = match_heading(heading, language, nearly=True)
    assert (match.id, *match.also) == ("controller", "contact_person")


@pytest.mark.parametrize(
    ("language", "heading", "id"),
    [
        ("en", "Your rights and your data", "rights"),
        ("en", "Analytics and advertising", "analytics"),
        ("de", "Analyse und Werbung", "analytics"),
        ("fi", "Henkilötiedot ja muut tiedot", "data_categories"),
        ("de", "Dienstleister und Tablets", "processors"),
    ],
)
def test_what_is_no_subject_of_its_own_stands_beside_none(language, heading, id):
    match = match_heading(heading, language, nearly=True)
    assert (match.id, match.also) == (id, ())


@pytest.mark.parametrize(
    ("language", "heading", "id"),
    [
        ("en", "Data protection specialist", "dpo"),
        ("de", "Beraterin für den Datenschutz", "dpo"),
        ("en", "Challenging compliance", "complaint"),
        ("en", "Individual access", "right_access"),
        ("en", "When we act as a processor", "other_information"),
        ("de", "Wenn wir nur Auftragsverarbeiter sind", "other_information"),
        ("sv", "När vi är personuppgiftsbiträde", "other_information"),
        ("fi", "Kun olemme vain käsittelijä", "other_information"),
        ("de", "Berechtigungen der App", "other_information"),
        ("sv", "Namntavla i trapphuset", "directory_publication"),
        ("de", "Klingelschilder", "directory_publication"),
        ("de", "Ingress", "introduction"),
        ("en", "Registers that we consult", "data_sources"),
        ("en", "Attendee list", "directory_publication"),
        ("en", "Photographs and videos", "other_information"),
        ("de", "Fotos von Veranstaltungen", "other_information"),
        ("sv", "Fotografering på lägret", "other_information"),
        ("fi", "Valokuvat retkiltä", "other_information"),
        ("en", "Publishing photographs", "directory_publication"),
        ("sv", "Bilder på hemsidan", "directory_publication"),
        ("en", "No more fundraising appeals", "right_object_marketing"),
        ("fi", "Keräyskirjeiden kieltäminen", "right_object_marketing"),
        ("de", "Beurteilt mich ein Rechner?", "automated_decisions"),
        ("sv", "Bedömer en dator mig?", "automated_decisions"),
        ("de", "Die Hauptforscherin", "contact_person"),
        ("en", "Passing it on outside the choir society", "recipients"),
        ("en", "Passing it on outside the EU", "transfers"),
        ("fi", "Luovutukset työryhmän ulkopuolelle", "recipients"),
        ("fi", "Luovutukset EU:n ulkopuolelle", "transfers"),
        ("sv", "Utlämnande utanför teamet", "recipients"),
        ("sv", "Utlämnande utanför EU", "transfers"),
        ("sv", "Kan ni sluta med annonserna?", "right_object_marketing"),
        ("fi", "Voisitteko lopettaa mainospostin?", "right_object_marketing"),
        ("de", "Weniger Werbepost", "right_object_marketing"),
        ("en", "Less catalogues, please", "right_object_marketing"),
        ("en", "If we have treated you unfairly", "complaint"),
        ("de", "Wenn wir es schlecht gemacht haben", "complaint"),
    ],
)
def test_terms_of_other_countries_and_trades_are_known(language, heading, id):
    assert match_heading(heading, language, nearly=True).id == id


@pytest.mark.parametrize("heading", ["Rights of anglers and children", "Your rights"])
def test_whose_rights_they_are_is_no_subject_beside_them(heading):
    found = match_heading(heading, "en", nearly=True)
    assert (found.id, found.also) == ("rights", ())


@pytest.mark.parametrize(
    ("heading", "language", "types"),
    [
        ("Poistaminen ja siirtäminen", "fi", ("right_erasure", "right_portability")),
        ("Radering och flytt", "sv", ("right_erasure", "right_portability")),
        ("Deleting and moving", "en", ("right_erasure", "right_portability")),
        ("Löschung und Mitnahme", "de", ("right_erasure", "right_portability")),
        ("Rättade och raderade", "sv", ("right_rectification", "right_erasure")),
        ("Correcting and removing", "en", ("right_rectification", "right_erasure")),
        ("Berichtigung und Entfernung", "de", ("right_rectification", "right_erasure")),
        ("Granskning och rättelse", "sv", ("right_access", "right_rectification")),
    ],
)
def test_what_may_be_said_of_data_beside_a_right_is_one(heading, language, types):
    match = match_heading(heading, language, nearly=True)
    assert (match.id, *match.also) == types


@pytest.mark.parametrize(
    ("heading", "language"),
    [
        ("Säilyttäminen ja poistaminen", "fi"),
        ("Bevarande och radering", "sv"),
        ("Storage and deletion", "en"),
        ("Aufbewahrung und Löschung", "de"),
    ],
)
def test_what_stands_beside_retention_is_no_right(heading, language):
    match = match_heading(heading, language, nearly=True)
    assert (match.id, match.also) == ("retention", ())


def test_a_transfer_in_more_words_stays_one_beside_a_right():
    match = match_heading("Rättelse och överföring till tredjeland", "sv", nearly=True)
    assert "right_portability" not in match.also


@pytest.mark.parametrize(
    ("language", "heading", "id", "also"),
    [
        ("en", "View and rectify", "right_access", ("right_rectification",)),
        ("de", "Einsehen und berichtigen", "right_access", ("right_rectification",)),
        ("sv", "Läsa och korrigera", "right_access", ("right_rectification",)),
        ("fi", "Nähdä ja oikaista", "right_access", ("right_rectification",)),
        (
            "en",
            "Seeing, correcting and erasing",
            "right_access",
            ("right_rectification", "right_erasure"),
        ),
        ("en", "Your rights, and how to exercise them", "rights", ("rights_exercise",)),
    ],
)
def test_rights_that_short_words_name_stand_beside_each_other(
    language, heading, id, also
):
    match = match_heading(heading, language, nearly=True)
    assert (match.id, match.also) == (id, also)


def test_a_correction_beside_anything_else_is_no_right():
    match = match_heading("Bread and corrections", "en")
    assert match is None or match.id != "right_rectification"


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Asking and complaining"),
        ("sv", "Fråga och klaga"),
        ("de", "Fragen und Beschwerde"),
    ],
)
def test_to_ask_beside_a_complaint_is_whom_to_ask(language, heading):
    match = match_heading(heading, language, nearly=True)
    assert (match.id, match.also) == ("contact_person", ("complaint",))


@pytest.mark.parametrize(
    ("language", "heading", "id"),
    [
        ("de", "Wer bin ich?", "controller"),
        ("en", "Who I am", "controller"),
        ("de", "Warum darf ich das machen?", "legal_basis"),
        ("fi", "Miksi saan tehdä tämän", "legal_basis"),
    ],
)
def test_what_one_person_says_is_what_several_say(language, heading, id):
    assert match_heading(heading, language, nearly=True).id == id


def test_what_permits_all_of_it_is_no_purpose():
    match = match_heading("Warum ich das darf, und manchmal muss", "de", nearly=True)
    assert (match.id, match.also) == ("legal_basis", ())


def test_rights_asked_for_in_turn_are_named_each():
    heading = "Can I see it / have it changed / have it binned?"
    match = match_heading(heading, "en", nearly=True)
    assert match.id == "right_access"
    assert match.also == ("right_rectification", "right_erasure")


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Counting visits and services from others"),
        ("sv", "Besöksstatistik och tjänster från andra"),
        ("de", "Statistik und Dienste von anderen"),
    ],
)
def test_services_from_others_are_no_source(language, heading):
    match = match_heading(heading, language, nearly=True)
    assert (match.id, match.also) == ("analytics", ("third_party_services",))


@pytest.mark.parametrize(
    ("heading", "language"),
    [
        ("If you want to see or amend it", "en"),
        ("Wenn du etwas ansehen oder ändern willst", "de"),
        ("Om du vill läsa eller ändra", "sv"),
        ("Katsominen ja muuttaminen", "fi"),
    ],
)
def test_seeing_and_changing_are_two_rights(heading, language):
    match = match_heading(heading, language, nearly=True)
    assert match.id == "right_access"
    assert match.also == ("right_rectification",)


@pytest.mark.parametrize(
    ("heading", "language"),
    [
        ("Controller and contact", "en"),
        ("Verantwortlicher und Kontakt", "de"),
        ("Dataskyddsombud och kontakt", "sv"),
        ("Rekisterinpitäjä ja yhteydenotot", "fi"),
    ],
)
def test_a_party_and_contact_names_somebody_to_ask(heading, language):
    assert match_heading(heading, language).also == ("contact_person",)
