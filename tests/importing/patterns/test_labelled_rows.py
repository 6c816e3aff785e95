import pytest

from wagtail_privacy.importing.patterns.labelled_rows import (
    is_label_of_name,
    is_row_of_contact,
    is_row_of_person,
    place_in,
    row_of,
)


@pytest.mark.parametrize(
    "line",
    [
        "Praxisname: Zahnarztpraxis Dr. Silke Muster",
        "Verantwortliche Stelle: Bäckerei Kornblum",
        "Unternehmen: Holzbau Tannert",
        "Practice: Harbour Veterinary Surgery",
        "Name of school: St Brigid’s School",
        "Company name: Northgate Dental",
        "Yrityksen nimi: Kahvila Kaisla",
        "Seura: Kuusamon Kisa",
        "Föreningens namn: Skärgårdens Båtklubb",
        "Klinik: Tandvården Solsidan",
    ],
)
def test_a_label_announces_the_name_of_an_organisation(line):
    row = row_of(line)
    assert (row.key, f"{row.label}: {row.value}") == ("name", line)


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("Straße, Hausnummer: Am Markt", "street", "Am Markt"),
        ("PLZ: 99084", "postal_code", "99084"),
        ("Ort: Erfurt", "city", "Erfurt"),
        ("Postcode: PQ4 2TR", "postal_code", "PQ4 2TR"),
        ("Town: Pellbridge", "city", "Pellbridge"),
        ("Postnummer: 702 10", "postal_code", "702 10"),
        ("Ort: Örebro", "city", "Örebro"),
        ("Postitoimipaikka: Kuopio", "city", "Kuopio"),
        ("Maa: Suomi", "country", "FI"),
        ("Country: Norway", "country", "NO"),
        ("Ort: im Hof rechts", "city", ""),
        ("PLZ: siehe oben", "postal_code", ""),
    ],
)
def test_a_label_announces_a_part_of_the_address(line, key, value):
    row = row_of(line)
    assert (row.key, place_in(row)) == (key, value)


@pytest.mark.parametrize(
    "line",
    [
        "Name of the register: Customers",
        "Rekisterin nimi: Asiakkaat",
        "Benutzername: anna",
        "Opening hours: Monday",
        "Contact: Ann Example",
        "https://sade.example",
        "Praxisname:",
    ],
)
def test_other_rows_are_none_of_an_organisation(line):
    assert row_of(line) is None


@pytest.mark.parametrize(
    "line",
    ["Contact: Ann Example", "Yhteyshenkilö: Anna Malli", "Kontaktperson: Ulla F"],
)
def test_a_contact_is_named_in_the_section_of_a_person_only(line):
    assert row_of(line, of_person=True).key == "name"
    assert row_of(line) is None


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Position: Vicar", "Vicar"),
        ("Titel: VD", "VD"),
        ("Tehtävä: rehtori", "rehtori"),
        ("Funktion: 1. Vorsitzende", "1. Vorsitzende"),
    ],
)
def test_a_label_announces_what_a_person_does(line, value):
    row = row_of(line, of_person=True)
    assert (row.key, place_in(row)) == ("role", value)
    assert row_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Membership secretary: Liz Tranter, 14 Elm Grove",
        "Group DPO: Mikael Sund, Aurora Group AB",
        "Förfrågningar: Camilla Nyström, byråchef",
        "Kunnan tietosuojavastaava: Minna Rauta",
        "Kassenwart: Frau Ute Klar",
    ],
)
def test_a_person_follows_what_she_does(line):
    assert row_of(line, of_person=True).key == "name"


@pytest.mark.parametrize(
    "line",
    [
        "Organisation — Larkspur Theatre CIC",
        "Bolag – Vikens Fastigheter Aktiebolag",
        "Company behind the app: Step Counters Ltd",
    ],
)
def test_a_dash_or_an_unknown_label_may_stand_before_a_company(line):
    assert row_of(line).key == "name"


def test_a_sign_before_the_owner_is_no_label():
    assert row_of("Knopf24 – Ina Regen e.K.") is None
    assert row_of("Controller – Rain Ltd").value == "Rain Ltd"


def test_a_label_of_a_name_may_stand_alone():
    assert is_label_of_name("Ansvarig")
    assert is_label_of_name("Verein")
    assert is_label_of_name("Bolag")
    assert is_label_of_name("Legal name:")
    assert not is_label_of_name("Ansvarig Byggare AB")


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("Postal code and town: 40199 Oxby", "city"),
        ("PLZ & Stadt: 12345 Neustadt", "city"),
        ("Postinumero ja kaupunki: 40199 Kylä", "city"),
        ("Gatuadress / ort: Storgatan 7", "city"),
    ],
)
def test_a_label_may_announce_two_parts_of_an_address(line, key):
    assert row_of(line).key == key


def test_the_label_of_a_name_or_a_number_is_no_name():
    assert is_label_of_name("Trading name:")
    assert is_label_of_name("Företagets FO-nummer")
    assert not is_label_of_name("Rain Number Works")
    assert not is_label_of_name("User name")


@pytest.mark.parametrize(
    ("line", "is_hers"),
    [
        ("Head and data contact: Ann Holt, ann@rain.example", True),
        ("Kassör och dataskyddskontakt: Eva Ek, 08-555 01 00", True),
        ("Ansprechpartnerin: Ute Kern, u.kern@rain.example", True),
        ("Yhteyshenkilö: Maija Malli, maija@sade.example", True),
        ("Kontaktperson: rektor Eva Ek, 08-555 01 00", True),
        ("Data contact: Ann Holt", False),
        ("Contact: the office, office@rain.example", False),
        ("Controller: Ann Holt, ann@rain.example", False),
        ("Phone: 01632 555 019", False),
    ],
)
def test_a_row_among_particulars_may_be_a_persons(line, is_hers):
    assert is_row_of_person(line) == is_hers


def test_a_contact_may_have_a_row_below_the_officer():
    assert is_row_of_contact("Kontaktperson här: rektor Eva Ek, eva@regn.example")
    assert not is_row_of_contact("Dataskyddsombud: Eva Ek, eva@regn.example")


def test_who_lends_an_officer_is_no_label():
    line = "Provided by Sample Ltd: Ann Holt, dpo@sample.example"
    assert row_of(line, of_person=True) is None


def test_a_court_with_its_number_is_no_person():
    assert not is_row_of_person("Vereinsregister: Amtsgericht Regental, VR 200431")
    assert is_row_of_person("Data contact: Ann Moe, ann@rain.example")
