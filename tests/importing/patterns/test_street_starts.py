import pytest

from wagtail_privacy.importing.patterns.street_starts import street_start


@pytest.mark.parametrize(
    ("line", "street"),
    [
        ("Vårt kansli ligger vid Ekvägen 12", "Ekvägen 12"),
        ("Praxisräume in der Lindenallee 4", "Lindenallee 4"),
        ("Kerhotalo löytyy paikasta Koivutie 7", "Koivutie 7"),
        ("Straße der Freiheit 9", "Straße der Freiheit 9"),
        ("An der alten Mühle 3", "An der alten Mühle 3"),
        ("Stora Nygatan 5", "Stora Nygatan 5"),
    ],
)
def test_a_street_begins_behind_the_words_of_a_sentence(line, street):
    assert line[street_start(line, 0, len(line)) :] == street


@pytest.mark.parametrize(
    "line",
    ["Avoinna kello 9", "Öppet klockan 10", "Brf Granen 12", "Siehe Artikel 13"],
)
def test_hours_chapters_and_houses_of_tenants_are_no_streets(line):
    assert street_start(line, 0, len(line)) == -1


@pytest.mark.parametrize(
    ("line", "street"),
    [
        ("Werkstatt im Lindenweg 4", "Lindenweg 4"),
        ("Mannschaft in der Hafengasse 12", "Hafengasse 12"),
        ("Straße am Waldweg 3", "Straße am Waldweg 3"),
        ("Rain im Winkel 3", "Rain im Winkel 3"),
    ],
)
def test_what_is_in_a_street_is_no_part_of_it(line, street):
    assert line[street_start(line, 0, len(line)) :] == street


@pytest.mark.parametrize(
    ("line", "street"),
    [
        ("Regen GmbH Am Anger 5", "Am Anger 5"),
        ("Sade Oy Koivukatu 5", "Koivukatu 5"),
        ("Kade aan de Gracht 12", "Kade aan de Gracht 12"),
        ("8 SE Cedar Walk", "8 SE Cedar Walk"),
    ],
)
def test_a_street_begins_behind_the_form_of_a_company(line, street):
    assert line[street_start(line, 0, len(line)) :] == street


def test_a_company_with_a_number_is_no_street():
    assert street_start("1890 Rain Ltd", 0, 13) == -1
