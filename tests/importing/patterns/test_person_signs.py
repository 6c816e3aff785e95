import pytest

from wagtail_privacy.importing.patterns.person_signs import (
    in_nominative,
    is_beside_the_point,
    is_called,
    is_charged,
    is_private_box,
    persons_in,
    refers_back,
    stands_before,
    tells_of_privacy,
)


def names(text):
    return [item.name for item in persons_in(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Poke our baker Ann Holt about it", ["Ann Holt"]),
        ("Es hilft Ihnen Ann Holt gern weiter", ["Ann Holt"]),
        ("Auskunft gibt Herr Jan Popp Auskunft", ["Jan Popp"]),
        ("Nimi: Maija Malli Puhelin: 040", ["Maija Malli"]),
        ("on annettu Tiina Malli Lakipalvelu Oy:stä", ["Tiina Malli"]),
        ("Fragen Sie Frau Hölzl im Büro", ["Hölzl"]),
        ("Read our Privacy Policy and the Data Act", []),
        ("Rain Advice Ltd keeps it", []),
        ("3 mill lane in Oxby E-mail: desk@rain.example", []),
    ],
)
def test_names_of_persons_are_found_wherever_they_stand(text, found):
    assert names(text) == found


def test_a_title_tells_that_a_name_is_a_persons():
    (titled,) = persons_in("Ask Prof. Ann Holt")
    (plain,) = persons_in("Ask Ann Holt")
    assert titled.titled
    assert not plain.titled


@pytest.mark.parametrize(
    ("box", "name", "called"),
    [
        ("u.kern@rain.example", "Ute Kern", True),
        ("jorg.muller@rain.example", "Jörg Müller", True),
        ("bjoern@rain.example", "Björn Ek", True),
        ("info@rain.example", "Ann Holt", False),
        ("an@rain.example", "An Holt", False),
    ],
)
def test_a_mailbox_is_called_after_a_person(box, name, called):
    assert is_called(box, name) == called


@pytest.mark.parametrize(
    ("name", "box", "nominative"),
    [
        ("Maija Mallille", "maija.malli@sade.example", "Maija Malli"),
        ("Pekka Pöntiltä", "pekka.ponti@sade.example", "Pekka Pönti"),
        ("Anna Malin", "anna.malin@regn.example", "Anna Malin"),
        ("Kaisa Korvelle", "info@sade.example", "Kaisa Korvelle"),
    ],
)
def test_a_name_in_a_case_is_told_by_its_mailbox(name, box, nominative):
    assert in_nominative(name, box) == nominative


def test_a_mailbox_tells_what_it_is_for():
    assert is_private_box("dataskydd@regn.example")
    assert not is_private_box("bakery@privacy.example")


def test_a_name_before_its_own_host_is_a_firms():
    assert stands_before("Ann Holt", " (", "privacy@rain.example")
    assert not stands_before("Rain Hosting", " (", "privacy@rain.example")
    assert not stands_before("Ann Holt", " left. Now ask ", "privacy@rain.example")


def test_data_and_questions_together_tell_more():
    assert tells_of_privacy("answers questions about your data") == 2
    assert tells_of_privacy("frågor om bastun") == 1
    assert tells_of_privacy("bakes bread") == 0


def test_a_pronoun_refers_to_whom_was_named():
    assert refers_back("Hennes mejl är ann@regn.example")
    assert not refers_back("Our office is at 3 Mill Lane")


def test_a_name_may_stand_for_another_reason():
    assert is_beside_the_point("our trustees, chaired by ")
    assert not is_beside_the_point("our trustees have asked ")


@pytest.mark.parametrize(
    "text",
    [
        "Träger ist die Regen Pflege gGmbH mit Büro hier",
        "Ask Rain Bakery Ltd about it",
        "zu finden in 88410 Bad Regen",
        "på Gatan 3, 123 45 Norra Regn",
        "das Haus Regen hilft",
    ],
)
def test_a_firm_and_a_town_are_no_persons(text):
    assert names(text) == []


def test_a_person_may_stand_beside_her_firm():
    assert names("Ann Holt, Rain Ltd, helps") == ["Ann Holt"]
    assert names("call 040 123 Ann Holt") == ["Ann Holt"]


@pytest.mark.parametrize(
    ("text", "charged"),
    [
        ("Tietosuojasta vastaa Ann Holt itse", True),
        ("Kysymyksiin vastaa johtaja Ann Holt", True),
        ("Frågor om dataskydd sköts av Ann Holt", True),
        ("Um den Datenschutz kümmert sich Ann Holt", True),
        ("Ann Holt looks after privacy here", True),
        ("Rekisterin tiedoista vastaa Ann Holt", False),
        ("Privacy matters to Ann Holt", False),
    ],
)
def test_who_cares_for_data_protection_is_charged_with_it(text, charged):
    before, _name, after = text.partition("Ann Holt")
    assert is_charged(before, after) == charged


@pytest.mark.parametrize(
    ("name", "nominative"),
    [("Maija Malliin", "Maija Malli"), ("Maija Mallin", "Maija Malli")],
)
def test_a_name_in_other_cases_is_told_by_the_mailbox(name, nominative):
    assert in_nominative(name, "maija.malli@sade.example") == nominative


def test_a_title_and_one_word_are_no_whole_name():
    assert names("Ask our clerk, Dr Ann Holt-Rain: ann@") == ["Dr Ann Holt-Rain"]
