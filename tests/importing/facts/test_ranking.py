from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.ranking import LEAST, is_known, rank_names
from wagtail_privacy.importing.sections import FoundSection


def section(type, *lines):
    return FoundSection(type, "Heading", blocks=[paragraph(line) for line in lines])


def names(*sections, title=""):
    return [item.name for item in rank_names(sections, title) if item.weight >= LEAST]


def test_who_is_behind_a_brand_comes_before_its_parent():
    told = (
        "Plum is a brand of Plumtree Trading Ltd (company number 01234567)."
        " Our parent company is Orchard Holdings plc."
    )
    assert names(section("introduction", told)) == ["Plumtree Trading Ltd"]


def test_who_had_the_shop_before_does_not_come_first():
    told = "Verkstaden drivs av Skruv AB. Fram till 2020 drevs den av Mutter HB."
    assert names(section("controller", told))[0] == "Skruv AB"


def test_a_mailbox_with_the_name_counts():
    told = "Kaksi yhtiötä: Tammi Oy ja Haapa Oy. Kirjoita: posti@haapa.example."
    assert names(section("controller", told))[0] == "Haapa Oy"


def test_the_sections_about_others_name_no_controller():
    told = "Die Seite wird betrieben von der Fremd GmbH."
    assert names(section("processors", told)) == []


def test_one_word_is_a_name_only_if_the_page_has_it():
    told = "Vinkeln, organisationsnummer 802400-1229, är personuppgiftsansvarig."
    assert names(section("controller", told)) == []
    assert names(section("controller", told), title="Vinkeln och du") == ["Vinkeln"]


def test_a_form_alone_tells_no_name_from_others():
    assert not is_known("Larch Foundation", "the oak foundation")
    assert is_known("Larch Foundation", "welcome to larch")


def test_a_host_spells_umlauts_in_its_own_way():
    assert is_known("Älvängens Ryttare", "www.alvangensryttare.example")
    assert is_known("Bäckerei Möhre", "post@moehre.example")
    assert not is_known("Älvängens Ryttare", "www.dalagard.example")
