import pytest

from wagtail_privacy.importing.patterns.person_words import (
    first_name_before,
    is_bare_role,
    person_in,
    person_of,
)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Lahjoittajapalvelusta vastaa Emilia Sand, puh. 09 555 0191", "Emilia Sand"),
        ("Pirjo Kettunen hoitaa salin, varaukset ja tietosuojan", "Pirjo Kettunen"),
        ("Tehtävään on nimetty Risto Koski", "Risto Koski"),
        ("Frågor besvaras av föreningens sekreterare Anders Hed", "Anders Hed"),
        ("Föreningen har anlitat Ingegerd Vall som ombud", "Ingegerd Vall"),
        ("Du kan ringa till receptionisten Moa Lind", "Moa Lind"),
        ("Eva Strand sköter registret och nås på 08-555 01 20", "Eva Strand"),
        ("The principal, Gráinne Mac Aodha, deals with it", "Gráinne Mac Aodha"),
        ("Talk to Ben Archer in the office", "Ben Archer"),
        ("We have engaged Nora Quill as our officer", "Nora Quill"),
        ("Ruth Oyelaran looks after data protection here", "Ruth Oyelaran"),
        ("Das macht Thilo Behrendt", "Thilo Behrendt"),
        ("Fragen beantwortet gern unsere Praxismanagerin Ute Klar", "Ute Klar"),
        ("Unsere Büroleiterin Ines Vogt ist montags für Sie da", "Ines Vogt"),
        ("Für Fragen ist Lena Petersen zuständig", "Lena Petersen"),
        ("Ask Marijke van der Zand, +31 252 555 019", "Marijke van der Zand"),
        ("Mejla Ebba Rask, vår sekreterare: ebba@x.example", "Ebba Rask"),
        ("Ilona Repo, Community Lead, i@x.example", "Ilona Repo"),
        ("The duties of officer are carried out by Rosa Lind", "Rosa Lind"),
        ("Die Aufgabe wird von Ina Ott wahrgenommen", "Ina Ott"),
        ("Delägaren Cornelia Lo besvarar frågor", "Cornelia Lo"),
    ],
)
def test_a_sentence_names_who_does_it(sentence, name):
    assert person_in(sentence) == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Our Customer Service team answers your questions",
        "Kundtjänst svarar på frågor vardagar",
        "Asiakaspalvelumme vastaa arkisin",
        "Unsere Geschäftsstelle hilft gern",
        "Contact us at any time",
    ],
)
def test_who_is_no_person_is_not_named(sentence):
    assert person_in(sentence) == ""


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Frau Katrin Lohse", "Katrin Lohse"),
        ("Manager Ann Example", "Ann Example"),
        ("Herrn Dr. Karl Ott", "Dr. Karl Ott"),
        ("Example Ltd", ""),
        ("lic. iur. Regula Ott", "lic. iur. Regula Ott"),
        ("Membership Secretary Ines Holt", "Ines Holt"),
        ("Ask Ann Example", "Ann Example"),
    ],
)
def test_a_name_is_without_courtesy_and_post(words, name):
    assert person_of(words) == name


def test_a_first_name_alone_stands_right_before_the_address():
    assert first_name_before("Schreib an Jonas (") == "Jonas"
    assert first_name_before("Frågor besvaras av Hilma på lagret: ") == "Hilma"
    assert first_name_before("Schreib an Datenschutz (") == ""
    assert first_name_before("Write to Support: ") == ""
    assert first_name_before("Write to Priya at ") == "Priya"
    assert first_name_before("Write to Reception at ") == ""


def test_the_firm_behind_a_name_is_no_part_of_it():
    text = "Tietosuojavastaavana toimii Ann Malli Lakiapu Oy:stä"
    assert person_in(text) == "Ann Malli"


def test_a_post_is_bare_where_no_words_around_it_name_who_has_it():
    assert is_bare_role("Head of Volunteers")
    assert is_bare_role("kanslichef")
    assert not is_bare_role("Titta in hos kanslichef Åsa Ek")
    assert not is_bare_role("Pop in on our office manager Ann Example")
