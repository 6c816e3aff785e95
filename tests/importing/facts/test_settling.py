import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.evidence import Evidence
from wagtail_privacy.importing.facts.settling import (
    is_generic,
    settle_country,
    settle_name,
    settle_organisation,
    settle_street,
)
from wagtail_privacy.importing.sections import FoundSection


def section(*lines):
    blocks = [paragraph(line) for line in lines]
    return FoundSection("controller", "Heading", blocks=blocks)


def told(key, value, quote, *, stated=True):
    return Evidence(f"organisation.{key}", value, quote, 3, stated=stated)


@pytest.mark.parametrize(
    ("name", "settled"),
    [
        ("Euch die Spielwerk KG", "Spielwerk KG"),
        ("die Spielwerk KG", "Spielwerk KG"),
        ("the Rain Foundation", "Rain Foundation"),
        ("The Oxby Rowing Federation", "Oxby Rowing Federation"),
        ("Die Vereinigung der Imker", "Vereinigung der Imker"),
        ("The Governors of Oxby School", "The Governors of Oxby School"),
        ("Die Brücke e. V.", "Die Brücke e. V."),
        ("Verein für die Wiese", "Verein für die Wiese"),
    ],
)
def test_what_stands_before_a_name_is_none_of_it(name, settled):
    assert settle_name(name, [section(f"{name} fragt.")], "", stated=True) == settled


def test_an_article_that_stands_inside_a_sentence_or_a_title_is_the_names():
    inside = [section("The Kettle Trust asks.", "We are called The Kettle Trust.")]
    assert settle_name("The Kettle Trust", inside, "", stated=True).startswith("The ")
    title = "Rules of The Kettle Trust"
    once = [section("The Kettle Trust asks.")]
    assert settle_name("The Kettle Trust", once, title, stated=True).startswith("The ")
    assert settle_name("The Kettle Trust", once, "", stated=False).startswith("The ")


def test_an_article_that_begins_a_later_sentence_tells_nothing():
    told = [section("Zwei laden ein. Die Gesellschaft für Moore fragt.")]
    name = settle_name("Die Gesellschaft für Moore", told, "", stated=True)
    assert name == "Gesellschaft für Moore"


def test_a_small_article_elsewhere_tells_that_it_is_no_name():
    notice = [section("Die Brücke Nord fragt.", "Wir von der Brücke Nord antworten.")]
    assert settle_name("Die Brücke Nord", notice, "", stated=True) == "Brücke Nord"


def test_what_a_body_is_called_for_short_is_the_whole_name():
    notice = [section("The Guild decides.", "The Oxby Guild of Bakers is at Oxby.")]
    assert settle_name("Oxby", [section("Oxby asks.")], "", stated=True) == "Oxby"
    longer = settle_name("Guild", [section("The Oxby Guild asks.")], "", stated=True)
    assert longer == "Oxby Guild"
    assert settle_name("Guild Oy", notice, "", stated=True) == "Guild Oy"


def test_what_follows_a_name_later_is_no_name():
    assert is_generic("Der Verein")
    assert not is_generic("Der Verein Kornblume")


@pytest.mark.parametrize(
    ("street", "name", "quote", "alone"),
    [
        (
            "The University of Oxby, Castle Road",
            "University of Oxby",
            "The University of Oxby, Castle Road, Oxby",
            "Castle Road",
        ),
        (
            "Sten Fastigheter Storgatan 7",
            "Granit & Sten AB",
            "Granit & Sten Fastigheter Storgatan 7, 453 30 Lysekil",
            "Storgatan 7",
        ),
        ("Sten Sturegatan 7", "Plum AB", "Sten Sturegatan 7", "Sten Sturegatan 7"),
        ("The Forge, Salt Lane", "Plum Ltd", "The Forge, Salt Lane", None),
    ],
)
def test_who_is_there_is_no_part_of_a_street(street, name, quote, alone):
    organisation = {"name": name, "street": street}
    settle_street(organisation, [told("street", street, quote)])
    assert organisation["street"] == (alone or street)


def test_the_address_of_another_company_in_a_sentence_is_left_to_it():
    quote = "Our parent is Elm Holdings Inc., 12 Elm Street, Portland, OR 97201"
    organisation = {"name": "Plum Ltd", "street": "12 Elm Street", "city": "Portland"}
    evidence = [told("name", "Plum Ltd", "Plum Ltd makes jam")]
    evidence += [told(key, organisation[key], quote) for key in ("street", "city")]
    settle_organisation(organisation, evidence, [section(quote)], "")
    assert organisation == {"name": "Plum Ltd"}
    assert [item.fact for item in evidence] == ["organisation.name"]


def test_an_address_behind_the_own_name_stays():
    quote = "Plum Ltd, of Elm Holdings Inc., 12 Elm Street, Portland, OR 97201"
    organisation = {"name": "Plum Ltd", "street": "12 Elm Street"}
    evidence = [told("name", "Plum Ltd", quote), told("street", "12 Elm Street", quote)]
    settle_organisation(organisation, evidence, [section(quote)], "")
    assert organisation["street"] == "12 Elm Street"


def test_an_article_cut_from_a_line_is_told():
    organisation = {"name": "die Spielwerk KG"}
    evidence = [told("name", "die Spielwerk KG", "die Spielwerk KG", stated=False)]
    (message,) = settle_organisation(organisation, evidence, [], "")
    assert organisation["name"] == "Spielwerk KG"
    assert (message.code, message.line) == ("fact-label", 3)


def test_the_country_behind_a_town_is_found_again():
    organisation = {"city": "Portland"}
    evidence = [told("city", "Portland", "Portland, OR 97201, USA")]
    settle_country(organisation, evidence)
    assert organisation["country"] == "US"
    elsewhere = {"city": "Oxby"}
    settle_country(elsewhere, [told("city", "Oxby", "3 Mill Lane, Oxby OX1 2AB")])
    assert "country" not in elsewhere
