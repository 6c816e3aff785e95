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
