import pytest

from tests.importing.outlines import heading, label, paragraph, read, types
from wagtail_privacy.importing.headings.candidate import Candidate
from wagtail_privacy.importing.headings.halves import cut_halves, with_halves
from wagtail_privacy.importing.headings.matching import match_heading
from wagtail_privacy.importing.outline import Kind


LONG = "It is kept where nobody can reach it, and only three people have the key."
#: The heading of the whole, and the labels of both halves.
HALVES = {
    "fi": ("Rekisterin suojauksen periaatteet", "Paperit", "Tietokone"),
    "sv": ("Principer för skyddet av registret", "Pärmar", "Datorn"),
    "en": ("Security", "Paper forms", "Computer"),
    "de": ("Sicherheit der Verarbeitung", "Ordner", "EDV"),
}


def named(blocks, found, language="en"):
    """The type that each heading names."""
    return [
        item and item.match and item.match.id
        for item in with_halves(blocks, found, language)
    ]


@pytest.mark.parametrize("language", HALVES)
@pytest.mark.parametrize("sign", [": ", " – ", " - "])
def test_both_halves_are_cut_off_their_text(language, sign):
    whole, paper, computer = HALVES[language]
    lines = [f"{name}{sign}{LONG}" for name in (paper, computer)]
    result = cut_halves([heading(whole), *map(paragraph, lines)], language)
    found = [block.text.rstrip(":") for block in result if block.kind is Kind.LABEL]
    assert found == [paper, computer]
    assert [block.text for block in result][2::2] == [LONG, LONG]


@pytest.mark.parametrize("tag", ["b", "i", "u", "em"])
def test_a_half_may_be_marked_in_any_way(tag):
    source = f"<{tag}>Paper:</{tag}> in <b>a</b> box"
    blocks = [
        heading("Security"),
        paragraph("Paper: in a box", html=source),
        paragraph(f"Computer: {LONG}"),
    ]
    result = cut_halves(blocks, "en")
    assert result[1].text == "Paper:"
    assert result[2].html == "in <b>a</b> box"


def test_one_half_alone_or_below_another_heading_is_text():
    halves = [paragraph("Paper: in a box"), paragraph("Computer: at home")]
    for blocks in (
        [heading("Security"), halves[0]],
        [heading("Retention"), *halves],
        [heading("Security"), heading("Retention"), *halves],
        [heading("Security"), paragraph("Paper and computers: at home"), *halves[:1]],
    ):
        assert cut_halves(blocks, "en") == blocks


@pytest.mark.parametrize("language", HALVES)
def test_lines_of_their_own_name_the_halves(language):
    whole, paper, computer = HALVES[language]
    blocks = [
        heading(whole),
        paragraph(paper),
        paragraph(LONG),
        paragraph(f"{computer}:"),
        paragraph(LONG),
    ]
    types = named(blocks, [None] * 5, language)
    assert types == [None, "security_manual", None, "security_electronic", None]


def test_a_sentence_or_an_item_of_a_list_names_no_half():
    blocks = [
        heading("Security"),
        paragraph("Paper, cards and tapes"),
        paragraph("Computers and tablets are locked away"),
        paragraph(LONG),
    ]
    assert named(blocks, [None] * 4) == [None] * 4


def test_what_is_kept_of_a_kind_is_no_protection():
    blocks = [heading("Retention"), label("Paper records"), paragraph("Two years.")]
    found = [
        Candidate(blocks[0], "html", 12, match_heading("Retention", "en")),
        Candidate(blocks[1], "label", 20, match_heading("Paper records", "en")),
        None,
    ]
    assert named(blocks, found) == ["retention", None, None]


def test_two_headings_side_by_side_name_each_other():
    blocks = [heading("Karteikasten"), heading("Laptop")]
    matches = [match_heading("Karteikasten", "de", nearly=True), None]
    assert matches[0].id == "security_manual"
    found = [
        Candidate(block, "html", 12, match)
        for block, match in zip(blocks, matches, strict=True)
    ]
    assert named(blocks, found, "de") == ["security_manual", "security_electronic"]


def test_where_headings_name_both_their_words_in_the_text_are_no_halves():
    words = ["Paper documents", "Electronically processed data"]
    lines = [paragraph(words[0]), paragraph(LONG), paragraph(words[1]), paragraph(LONG)]
    whole, *parts = (heading(name) for name in ("Security", *words))
    blocks = [whole, *lines, parts[0], paragraph(LONG), parts[1], paragraph(LONG)]
    found = [
        Candidate(block, "html", 12, match_heading(block.text, "en"))
        if block.kind is Kind.HEADING
        else None
        for block in blocks
    ]
    assert named(blocks, found) == [
        "security",
        *[None] * 4,
        "security_manual",
        None,
        "security_electronic",
        None,
    ]


def test_a_form_without_markup_has_both_halves():
    result = read(
        "Tietosuojaseloste\n\n1. Rekisterinpitäjä\nLammen Seura ry\n\n"
        "2. Käsittelyn tarkoitus\nJäsenmaksujen periminen.\n\n"
        "3. Säilytysajat\nPaperit: viisi vuotta.\nTietokone: kaksi vuotta.\n\n"
        "4. Rekisterin suojauksen periaatteet\n"
        "Paperit: lukitussa kaapissa.\nTietokone: salasanan takana.\n\n"
        "5. Rekisteröidyn oikeudet\nVoit tarkastaa tietosi.\n",
        "fi",
    )
    assert types(result) == [
        "controller",
        "purposes",
        "retention",
        "security",
        "security_manual",
        "security_electronic",
        "rights",
    ]
