import pytest

from wagtail_privacy.importing.patterns.roles import lone_post, role_beside


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        (
            "For questions ask the control room manager, Ann Example, 0555",
            "control room manager",
        ),
        (
            "Contact Ann Example, Clerk to the Council, 2 Forge Row",
            "Clerk to the Council",
        ),
        ("Ann Example, school business manager, is in", "school business manager"),
        ("Our research manager Ann Example is at hand", "research manager"),
        ("Ann Example is our treasurer and answers", "treasurer"),
        ("Head of Sales Ann Example", "Head of Sales"),
        ("Kysymyksiin vastaa rehtori Ann Example, ann@", "rehtori"),
        ("Leiristä vastaa kasvatuksen pastori Ann Example", "kasvatuksen pastori"),
        ("Yhteyshenkilönä toimistosihteeri Ann Example", "toimistosihteeri"),
        ("Sade Oy:n toimitusjohtaja Ann Example", "toimitusjohtaja"),
        ("Frågor besvaras av föreningens sekreterare Ann Example", "sekreterare"),
        ("Mejla Ann Example, vår integritetsansvariga: a@", "integritetsansvariga"),
        ("Dataskyddsansvarig ledamot är Ann Example", "Dataskyddsansvarig ledamot"),
        (
            "Ansprechpartnerin ist Ann Example, Leiterin Recruiting, Tel.",
            "Leiterin Recruiting",
        ),
        (
            "Die Leiterin der Verwaltung, Frau Ann Example, hilft",
            "Leiterin der Verwaltung",
        ),
        ("Dafür ist die Chefin zuständig, Frau Ann Example", "Chefin"),
        ("Fragen beantwortet unser Schriftwart Ann Example", "Schriftwart"),
        ("Fråga vår lager- och driftchef Ann Example", "lager- och driftchef"),
        ("Ann Example, kultur- och fritidschef, svarar", "kultur- och fritidschef"),
        ("Vår driftchef, civilingenjör Ann Example, svarar", "driftchef"),
        ("Klinikchef leg. veterinär Ann Example svarar", "Klinikchef"),
        ("Ekonomicontroller Ann Example svarar", "Ekonomicontroller"),
        ("Ring vår båtbyggare Ann Example", "båtbyggare"),
    ],
)
def test_the_words_beside_a_name_say_what_its_bearer_does(sentence, role):
    assert role_beside(sentence, "Ann Example") == role


@pytest.mark.parametrize(
    "sentence",
    [
        "Our data protection officer is Ann Example",
        "Datenschutzbeauftragter ist Herr Ann Example",
        "Rekisterin vastuuhenkilö on Ann Example",
        "Personuppgiftsansvarig är Ann Example",
        "The manager is away. Ann Example answers",
        "Ann Example, who may ask the manager",
        "Ann Example, 2 Warden Street",
    ],
)
def test_a_title_of_the_law_and_words_further_off_are_no_role(sentence):
    assert role_beside(sentence, "Ann Example") == ""


def test_a_line_or_heading_that_is_nothing_but_a_post_is_one():
    assert lone_post("Verksamhetschef") == "Verksamhetschef"
    assert lone_post("Our secretary") == "secretary"
    assert lone_post("Contact the secretary") == ""
    assert lone_post("Tietosuojavastaava") == ""


def test_hostile_text_is_looked_at_once():
    assert role_beside("chef " * 60_000, "Ann Example") == ""
    assert role_beside(f"{'chef ' * 60_000}Ann Example", "Ann Example") != "x"


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Privacy lead Ann Example reads the post", "Privacy lead"),
        ("Ask Ann Example, our privacy officer, on", "privacy officer"),
        ("Datenschutzkoordinatorin Ann Example hilft", "Datenschutzkoordinatorin"),
        ("Tietosuojakoordinaattori Ann Example vastaa", "Tietosuojakoordinaattori"),
        ("Jäsenpalvelun esimies Ann Example vastaa", "Jäsenpalvelun esimies"),
        ("Frågor besvaras av Ann Example, tf. kyrkoherde, tfn", "tf. kyrkoherde"),
        ("Stellv. Leiterin Ann Example", "Stellv. Leiterin"),
        ("Ansvarig forskare är docent Ann Example", "Ansvarig forskare"),
        ("Tutkimuksen johtaja on dosentti Ann Example", "Tutkimuksen johtaja"),
        ("Docent Ann Example svarar", "Docent"),
    ],
)
def test_privacy_officers_deputies_and_ranks(sentence, role):
    assert role_beside(sentence, "Ann Example") == role


def test_a_trust_in_a_post_is_no_company():
    text = "Questions land with Ann Example, Privacy & Trust Lead: privacy@"
    assert role_beside(text, "Ann Example") == "Privacy & Trust Lead"


def test_a_finnish_verb_before_a_post_is_no_part_of_it():
    text = "Pyynnöt osoitetaan myyntipäällikkö Ann Examplelle"
    assert role_beside(text, "Ann Example") == "myyntipäällikkö"
    text = "Siitä vastaa meillä henkilöstöpäällikkö Ann Example"
    assert role_beside(text, "Ann Example") == "henkilöstöpäällikkö"


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Föreningarnas vice ordförande Ann Example svarar", "vice ordförande"),
        ("Nämndens sekreterare, Ann Example, svarar", "Nämndens sekreterare"),
        ("Museets intendent, Ann Example, svarar", "intendent"),
        ("Rekisteristä huolehtii rehtori Ann Example", "rehtori"),
        ("Asiaa hoitelee ja kertaa kanslisti Ann Example", "kanslisti"),
        ("Ann Example, Kassierin beim Dachverband, hilft", "Kassierin"),
        ("Our compliance lead is called Ann Example, mail", "compliance lead"),
        ("Tiedoista huolehtii äänetön yhtiömies Ann Example", "äänetön yhtiömies"),
        ("Events manager Ann Example", "Events manager"),
        ("Our assets officer Ann Example", "assets officer"),
    ],
)
def test_whose_she_is_and_where_is_no_part_of_a_post(sentence, role):
    assert role_beside(sentence, "Ann Example") == role


def test_who_leads_on_privacy_may_have_a_post_besides():
    text = "Our Data Protection Lead is Ann Example, the Bursar, who"
    assert role_beside(text, "Ann Example") == "Bursar"
    text = "Our Data Protection Lead is Ann Example, at privacy@"
    assert role_beside(text, "Ann Example") == "Data Protection Lead"


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Our Welfare and Data Officer is Ann Example", "Welfare and Data Officer"),
        ("Ask our Treasurer & Clerk, Ann Example, at", "Treasurer & Clerk"),
        ("Fråga vår kassör och sekreterare Ann Example", "kassör och sekreterare"),
        ("Ann Example, Welfare and Data Officer, answers", "Welfare and Data Officer"),
        ("Write to Bob and Clerk Ann Example", "Clerk"),
        ("Ann Example, Clerk and can be reached", "Clerk"),
        ("Ask our IT manager Ann Example", "IT manager"),
    ],
)
def test_a_post_may_have_two_halves(sentence, role):
    assert role_beside(sentence, "Ann Example") == role
