from time import process_time

import pytest

from wagtail_privacy.importing.patterns.fact_patterns import spans_of


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Puistokatu 6 LH 2, 40100 Jyväskylä", "Puistokatu 6 LH 2|40100|Jyväskylä"),
        (
            "Satamaradankatu 5, 4. krs, 00520 Helsinki",
            "Satamaradankatu 5, 4. krs|00520|Helsinki",
        ),
        ("PL 55, 74701 Kiuruvesi", "PL 55|74701|Kiuruvesi"),
        ("Box 214, 591 23 Motala", "Box 214|591 23|Motala"),
        ("Regnvägen, 591 23 Motala", "Regnvägen|591 23|Motala"),
        ("Stora Torget, SE-591 23 Motala", "Stora Torget|591 23|Motala"),
        ("Regngatan 2 – 591 23 Motala – Tel", "Regngatan 2|591 23|Motala"),
        ("Regngatan 2 / 591 23 Motala / Tel", "Regngatan 2|591 23|Motala"),
        ("Regngatan 2, hus C, 591 23 Motala", "Regngatan 2, hus C|591 23|Motala"),
        ("Regngatan 2, lgh 1101, 591 23 Motala", "Regngatan 2, lgh 1101|591 23|Motala"),
        ("S:ta Ragnas väg 4, 591 23 Motala", "S:ta Ragnas väg 4|591 23|Motala"),
        ("Norra Regnby 4:15, 591 23 Motala", "Norra Regnby 4:15|591 23|Motala"),
        ("Gatan 2, postnr: 591 23, ort: Motala", "Gatan 2|591 23|Motala"),
        ("Strandvägen 2, AX-22100 Mariehamn", "Strandvägen 2|22100|Mariehamn"),
        (
            "Am Stellwerk 28, 16259 Bad Freienwalde",
            "Am Stellwerk 28|16259|Bad Freienwalde",
        ),
        (
            "Almweg 77, 6167 Neustift im Stubaital",
            "Almweg 77|6167|Neustift im Stubaital",
        ),
        ("Seegasse 1, CH-8001 Zürich", "Seegasse 1|8001|Zürich"),
        ("Telliskivi 60a, 10412 Tallinn, Estonia", "Telliskivi 60a|10412|Tallinn"),
        (
            "Orchard House, 41 Sandpit Road, Pellbridge PQ4 2TR",
            "Orchard House, 41 Sandpit Road|PQ4 2TR|Pellbridge",
        ),
        ("Strand Road, Ballykeel, Co. Kerry", "Strand Road||Ballykeel"),
        (
            "Áras an Chontae, Mill Street, Clonvara",
            "Áras an Chontae, Mill Street||Clonvara",
        ),
        (
            "Gritstone CIC, Unit 2, The Dye Works, Harebell Street, Otterby OT2 9LL.",
            "Unit 2, The Dye Works, Harebell Street|OT2 9LL|Otterby",
        ),
        (
            "Star Cabs (Dunby) Ltd, Station Forecourt, Dunby DM1 2QT",
            "Station Forecourt|DM1 2QT|Dunby",
        ),
        (
            "3rd Floor, Anchor House, 21 Dock Road, Salty SM1 4TY, United Kingdom",
            "3rd Floor, Anchor House, 21 Dock Road|SM1 4TY|Salty",
        ),
        (
            "Pine Care Ltd of Suite 4, Lake Business Park, Wharf Way, Brindle BR7 2LP.",
            "Suite 4, Lake Business Park, Wharf Way|BR7 2LP|Brindle",
        ),
        (
            "Bellamy Limited of Foundry House, 9 Anvil Way, Iron Cross TB1 5EN is",
            "Foundry House, 9 Anvil Way|TB1 5EN|Iron Cross",
        ),
        (
            "Grange Care Limited, Willow Grange, Hollow Road, Tamby TW3 2RE",
            "Willow Grange, Hollow Road|TW3 2RE|Tamby",
        ),
        (
            "14 Brook Street, Penhale, Cornwall, PN3 6TT",
            "14 Brook Street|PN3 6TT|Penhale",
        ),
        ("Quay Road, Clonvara, Co. Galway, H91 X2Y4", "Quay Road|H91 X2Y4|Clonvara"),
        ("Strandgatan 18, 2 tr, SE-211 20 Malmö", "Strandgatan 18, 2 tr|211 20|Malmö"),
        ("Strandvegur 4, 740 Fjörður, Iceland", "Strandvegur 4|740|Fjörður"),
        ("Havnegata 3, 0150 Oslo, Norway", "Havnegata 3|0150|Oslo"),
        ("Strandvej 12, DK-2100 København Ø", "Strandvej 12|2100|København Ø"),
        ("Keizersgracht 12, 1015 CN Amsterdam", "Keizersgracht 12|1015 CN|Amsterdam"),
    ],
)
def test_an_address_is_read_as_its_country_writes_it(line, expected):
    facts = {span.key: span.value for span in spans_of(line)}
    found = "|".join(facts.get(key, "") for key in ("street", "postal_code", "city"))
    assert found == expected


@pytest.mark.parametrize(
    "line",
    [
        "Bad Laasphe, den 3. März 2025",
        "Laadittu 1.1.2019",
        "EU 2016/679",
        "Voimassa 25/05/2018",
        "Fax: 02752 555 015",
        "Hinta 10 euroa",
    ],
)
def test_dates_laws_and_prices_are_no_addresses_and_no_phones(line):
    assert spans_of(line) == []


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("Växel 0141-555 010", "phone", "0141-555 010"),
        ("Tel: 555 010 22", "phone", "555 010 22"),
        ("090‑555 0 16", "phone", "090‑555 0 16"),
        ("+358 (0)2 555 0117", "phone", "+358 (0)2 555 0117"),
        ("Kotisivut: sade.example", "website", "https://sade.example"),
        ("regn.example", "website", "https://regn.example"),
        ("Tel: 555 010 22", "phone", "555 010 22"),
    ],
)
def test_phones_and_websites_are_read_in_any_grouping(line, key, value):
    assert {span.key: span.value for span in spans_of(line)} == {key: value}


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Salonki on osoitteessa Puutarhakatu 3, 06100 Porvoo.", "Puutarhakatu 3"),
        ("Talomme osoite on Lilla gatan 4 B, 02100 Espoo", "Lilla gatan 4 B"),
        ("Vår adress är Storgatan 4, 111 22 Stockholm", "Storgatan 4"),
    ],
)
def test_what_prose_says_before_a_street_is_no_part_of_it(text, street):
    assert [span.value for span in spans_of(text) if span.key == "street"] == [street]


@pytest.mark.parametrize(
    ("line", "country"),
    [
        ("Sweden", "SE"),
        ("20810 Turku, Finland", "FI"),
        ("20810 Turku Finland", "FI"),
        ("FI-70100 Kuopio, Suomi", "FI"),
        ("Seegasse 1, 8001 Zürich, Schweiz", "CH"),
        ("A-6020 Innsbruck (Österreich)", "AT"),
        ("411 09 Göteborg, Sverige", "SE"),
        ("Main Street, Kilfenora, County Clare, Ireland", "IE"),
        ("5 Kirk Wynd, Stirlock SK8 2AB, Scotland", "GB"),
        ("We ship to Finland and Sweden", None),
        ("Sweden Rock Shop", None),
    ],
)
def test_a_country_is_a_line_or_follows_its_town(line, country):
    found = {span.key: span.value for span in spans_of(line)}
    assert found.get("country") == country


@pytest.mark.parametrize(
    "line",
    ["Turnverein Eichdorf 1898 e. V.", "Tampereen Pallo 1919 ry", "IFK Nord 1908"],
)
def test_the_year_of_a_foundation_is_no_number_of_a_house(line):
    assert spans_of(line) == []


@pytest.mark.parametrize(
    "text",
    [text * 4_000 for text in ("Unit 2, ", "Aa " * 5, "The Mill, ", "1 Aa, ", "Aa-")],
)
def test_long_lines_are_read_in_no_time(text):
    started = process_time()
    spans_of(text)
    assert process_time() - started < 2


def test_an_address_of_the_united_states_has_its_state_before_the_code():
    line = "1200 Harbor Boulevard, Suite 400, Weehawken, NJ 07086, USA"
    assert [(span.key, span.value) for span in spans_of(line)] == [
        ("street", "1200 Harbor Boulevard, Suite 400"),
        ("city", "Weehawken"),
        ("postal_code", "07086"),
        ("country", "US"),
    ]


@pytest.mark.parametrize(
    ("line", "street"),
    [
        ("12A Temple Gardens", "12A Temple Gardens"),
        ("Industrivägen 7 B, plan 2", "Industrivägen 7 B, plan 2"),
        ("Die Praxis ist im Deichweg 9, 26603 Aurich", "Deichweg 9"),
    ],
)
def test_a_street_has_its_letter_and_its_floor(line, street):
    assert next(s.value for s in spans_of(line) if s.key == "street") == street


def places(line):
    spans = reversed(spans_of(line))
    return {span.key: span.value for span in spans if span.key in PLACES}


PLACES = {"street", "postal_code", "city", "country"}


@pytest.mark.parametrize(
    ("line", "street", "city", "code"),
    [
        (
            "Wharf House, 3 Basin Lane, Rain Wharf RW9 5TT",
            "Wharf House, 3 Basin Lane",
            "Rain Wharf",
            "RW9 5TT",
        ),
        ("Church Lane, Nether Green NG9 3TT", "Church Lane", "Nether Green", "NG9 3TT"),
        (
            "The office is at Mill of Rain, Glen Road, Inver, IN9 4ZD",
            "Mill of Rain, Glen Road",
            "Inver",
            "IN9 4ZD",
        ),
        (
            "Rain Ferries CIC, The Slip, 1 Pier Road, Port Rain, PR9 7BD",
            "The Slip, 1 Pier Road",
            "Port Rain",
            "PR9 7BD",
        ),
        (
            "4410 Concession Road 7, Rainwick, Ontario K0K 9Z9, Canada",
            "4410 Concession Road 7",
            "Rainwick",
            "K0K 9Z9",
        ),
        (
            "400 Main Street, Rain City, SK S7K 5T5",
            "400 Main Street",
            "Rain City",
            "S7K 5T5",
        ),
        ("12 George St, Rainroy VIC 3065", "12 George St", "Rainroy", "3065"),
        ("7 Elm Court, Rainland, Oregon 97201", "7 Elm Court", "Rainland", "97201"),
        ("Am Bach 7 in 12345 Regental", "Am Bach 7", "Regental", "12345"),
        ("Katu 1 (PL 20), 00100 Helsinki", "Katu 1", "Helsinki", "00100"),
        (
            "Keizersweg 12 bis, 1015 CJ Regendam",
            "Keizersweg 12 bis",
            "Regendam",
            "1015 CJ",
        ),
        (
            "Region Regn, Regionens hus, Gatan 20, 831 07 Granby",
            "Regionens hus, Gatan 20",
            "Granby",
            "831 07",
        ),
        ("Katu 1 · 00100 Helsinki · 09 555 010", "Katu 1", "Helsinki", "00100"),
    ],
)
def test_houses_and_towns_of_many_countries(line, street, city, code):
    found = places(line)
    assert (found["street"], found["city"], found["postal_code"]) == (
        street,
        city,
        code,
    )


@pytest.mark.parametrize(
    ("line", "street"),
    [
        (
            "We are St Anne’s Church, Church Street, Nether Oxby OX1 2AB",
            "Church Street",
        ),
        (
            "Our address is The Old Mill, Mill Lane, Oxby OX1 2AB",
            "The Old Mill, Mill Lane",
        ),
        ("1200 SW Harbor Blvd, Suite 4", "1200 SW Harbor Blvd, Suite 4"),
    ],
)
def test_a_name_is_no_house_and_a_direction_no_code(line, street):
    assert places(line)["street"] == street


@pytest.mark.parametrize(
    "line", ["Brf Granen 3", "Asunto Oy Koivu 3", "12 Mill Lane RW9 5TT"]
)
def test_what_only_looks_like_a_place(line):
    assert "city" not in places(line)
    assert places(line).get("street") in {None, "12 Mill Lane"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Unser Haus ist in der Talgasse 8 in 6020 Innsbruck.",
            "Talgasse 8|6020|Innsbruck",
        ),
        ("vid Ekvägen 12 i 123 45 Ekby", "Ekvägen 12|123 45|Ekby"),
        ("Rådhusgade 3, 2. sal, 5000 Odense C", "Rådhusgade 3, 2. sal|5000|Odense C"),
        ("40 Elm Street, PMB 12, Salem, OR 97301", "40 Elm Street, PMB 12|97301|Salem"),
        ("toimisto on Koivukatu 4:ssä, 20999 Koivula", "Koivukatu 4|20999|Koivula"),
    ],
)
def test_a_sentence_tells_an_address_too(line, expected):
    found = places(line)
    told = "|".join(found[key] for key in ("street", "postal_code", "city"))
    assert told == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("på Hamngatan 3 i Borgå, 06100, och", ("Hamngatan 3", "Borgå", "06100")),
        ("in 5020 Salzburg, Lindengasse 7", ("Lindengasse 7", "Salzburg", "5020")),
        ("Wir sind in 5020 Salzburg daheim", (None, None, None)),
    ],
)
def test_a_town_may_stand_before_its_code_or_its_street(line, expected):
    found = {span.key: span.value for span in spans_of(line)}
    assert tuple(map(found.get, ("street", "city", "postal_code"))) == expected


def test_a_body_is_no_house():
    line = "The University of Oxby, Castle Road, Oxby OX1 2AB"
    assert "Castle Road" in [span.value for span in spans_of(line)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Kansliet ligger på Norra Ågatan 7 C i Mölndal, postnummer 431 35.",
            {"street": "Norra Ågatan 7 C", "city": "Mölndal", "postal_code": "431 35"},
        ),
        (
            "Vi träffas på Hamnplan 5 i Jakobstad (68600).",
            {"street": "Hamnplan 5", "city": "Jakobstad", "postal_code": "68600"},
        ),
        (
            "You find us at 9 Quarry Lane in Oxby (postcode OX1 2AB).",
            {"street": "9 Quarry Lane", "city": "Oxby", "postal_code": "OX1 2AB"},
        ),
        (
            "Wir sind in der Seegasse 8 in Thun, Postleitzahl 3600.",
            {"street": "Seegasse 8", "city": "Thun", "postal_code": "3600"},
        ),
    ],
)
def test_prose_may_have_the_code_behind_the_town(sentence, expected):
    assert {span.key: span.value for span in spans_of(sentence)} == expected


def test_what_a_code_is_called_is_no_street():
    assert not [s for s in spans_of("Postleitzahl 3600") if s.key == "street"]
    assert not [s for s in spans_of("Vi var 28 i Oxby 2024") if s.key == "city"]


@pytest.mark.parametrize(
    ("line", "street"),
    [
        ("c/o Ada Moe, Backvägen 3, 123 45 Storby", "c/o Ada Moe, Backvägen 3"),
        ("Regn rf, c/o Skötsel Ab, PB 7, 00100 Helsinki", "c/o Skötsel Ab, PB 7"),
        ("Ada Moe, Backvägen 3, 123 45 Storby", "Backvägen 3"),
        (
            "whose address for letters is The Tea Room, Fore Lane, Oxby OX1 2AB",
            "The Tea Room, Fore Lane",
        ),
    ],
)
def test_what_stands_before_a_street_may_be_a_part_of_it(line, street):
    assert [it.value for it in spans_of(line) if it.key == "street"] == [street]


@pytest.mark.parametrize(
    ("line", "street"),
    [
        ("2 Tannery Yard, Cloth Lane", "2 Tannery Yard, Cloth Lane"),
        ("2 Tannery Yard, Marsh Green", "2 Tannery Yard"),
        ("9/4, Triq ix-Xita, Valletta VLT 5550", "9/4, Triq ix-Xita"),
        ("Level 3, Rain House, Triq il-Bini, Mosta MST 5550", None),
    ],
)
def test_a_street_keeps_the_road_that_it_is_off_and_its_number(line, street):
    found = [span.value for span in spans_of(line) if span.key == "street"]
    assert found[0] == (street or line.rpartition(", ")[0])
