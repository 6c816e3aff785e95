from tests.importing.outlines import item, paragraph
from wagtail_privacy.importing.facts.cookie_tables import find_cookies, merge_services
from wagtail_privacy.importing.facts.service_names import NamedService
from wagtail_privacy.importing.outline import Table


def cookies(services):
    return {
        service.name: [row.as_json() for row in service.cookies] for service in services
    }


def row(name, lifetime="", purpose=""):
    return {"name": name, "lifetime": lifetime, "purpose": purpose}


def test_a_table_gives_names_lifetimes_and_purposes_by_service():
    table = Table(
        7,
        (
            ("Cookie", "Purpose", "Duration"),
            ("_ga, _gid", "statistics", "2 years"),
            ("cart", "your basket", "session"),
            ("stat_x", "counts visits (Matomo)", "1 day"),
        ),
    )
    found = find_cookies([table], [])
    assert cookies(found) == {
        "Google Analytics": [
            row("_ga", "2 years", "statistics"),
            row("_gid", "2 years", "statistics"),
        ],
        "": [row("cart", "session", "your basket")],
        "Matomo": [row("stat_x", "1 day", "counts visits (Matomo)")],
    }
    assert (found[0].line, found[0].quote) == (8, "_ga, _gid | statistics | 2 years")
    assert [service.known for service in found] == ["ga4", "", ""]


def test_the_provider_of_a_column_is_the_service():
    table = Table(
        1,
        (
            ("Eväste", "Asettaja", "Voimassaolo"),
            ("aaa_1", "Kauppatilasto Oy", "1 vuosi"),
            ("bbb_1", "oma", "1 vuosi"),
        ),
    )
    assert set(cookies(find_cookies([table], []))) == {"Kauppatilasto Oy", ""}


def test_other_tables_are_not_about_cookies():
    tables = [
        Table(
            1, (("Name", "Purpose", "Storage period"), ("Orders", "sales", "2 years"))
        ),
        Table(1, (("Fruit", "Taste"), ("apple_pie", "good"))),
        Table(1, ()),
    ]
    assert find_cookies(tables, []) == []


def test_lines_of_a_list_are_cookies_where_their_names_tell_it():
    blocks = [
        item("_ga – 2 vuotta – kävijätilasto"),
        item("_gcl_au (Google Ads), mainonta, 3 kuukautta"),
        item("nettotulot* – ilmoita"),
    ]
    assert cookies(find_cookies([], blocks)) == {
        "Google Analytics": [row("_ga", "2 vuotta", "kävijätilasto")],
        "Google Ads": [row("_gcl_au", "3 kuukautta", "mainonta")],
    }


def test_a_sentence_about_cookies_names_them():
    blocks = [
        paragraph("Sivulla on eväste (nimeltään qtrans_front_language)."),
        paragraph("Our file is called my_file_name."),
    ]
    assert cookies(find_cookies([], blocks)) == {"": [row("qtrans_front_language")]}


def test_a_service_in_a_sentence_and_its_cookies_are_one():
    named = {
        "Google Analytics 4": NamedService("Google Analytics 4", "ga4", (), "q", 1)
    }
    table = Table(1, (("Cookie", "Duration"), ("_ga", "2 years")))
    (service,) = merge_services(named, find_cookies([table], []))
    assert (service.name, service.quote) == ("Google Analytics 4", "q")
    assert [cookie.name for cookie in service.cookies] == ["_ga"]
