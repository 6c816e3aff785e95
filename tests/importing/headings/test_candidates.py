import pytest

from tests.importing.outlines import heading, item, label, paragraph, read
from wagtail_privacy.importing.headings.candidates import candidates
from wagtail_privacy.importing.headings.separating import separate
from wagtail_privacy.importing.outline import Kind


LONG = "This paragraph is long enough that it cannot be taken for a heading itself."


def separated(*blocks, language="en"):
    """The texts and kinds of the blocks, and the codes of the messages."""
    result, messages = separate(list(blocks), language)
    pairs = [(block.kind, block.text) for block in result]
    return pairs, [message.code for message in messages]


def styles(*blocks, language="en"):
    found = candidates(list(blocks), language)
    return [
        candidate and (candidate.style, candidate.match and candidate.match.id)
        for candidate in found
    ]


def test_a_known_label_is_cut_off_its_text():
    blocks, messages = separated(paragraph("Retention: Two years after the visit."))
    assert blocks == [
        (Kind.LABEL, "Retention:"),
        (Kind.PARAGRAPH, "Two years after the visit."),
    ]
    assert messages == []


def test_a_known_heading_glued_to_its_text_is_taken_apart_with_a_message():
    blocks, messages = separated(
        paragraph("A. Manuaalinen aineistoPapereita on kaapissa."), language="fi"
    )
    assert blocks[0] == (Kind.LABEL, "A. Manuaalinen aineisto")
    assert blocks[1] == (Kind.PARAGRAPH, "Papereita on kaapissa.")
    assert messages == ["glued-heading"]


def test_words_in_bold_before_the_text_are_its_heading_if_known_or_announcing():
    for source, text in (
        ("<b>Retention</b> Two years.", "Retention"),
        ("<b>Our cat:</b> It sleeps.", "Our cat:"),
        ("<b>Is there a cat?</b> Yes.", "Is there a cat?"),
    ):
        blocks, _messages = separated(paragraph("x", html=source))
        assert blocks[0] == (Kind.LABEL, text)


def test_the_words_of_bold_text_are_not_escaped_twice():
    result, _messages = separate(
        [paragraph("x", html="<b>Cookies &amp; analytics</b> <i>A &lt; B</i>")], "en"
    )
    assert [block.text for block in result] == ["Cookies & analytics", "A < B"]
    assert [block.html for block in result] == [
        "Cookies &amp; analytics",
        "<i>A &lt; B</i>",
    ]


@pytest.mark.parametrize(
    "block",
    [
        paragraph("We say: nothing is known here."),
        paragraph("x", html="<b>Only</b> some words stand out."),
        paragraph("x", html="A <i>Retention: no</i> line"),
        paragraph("Retention: all of it is bold", html="<b>R</b>", strong=True),
        paragraph("Updated: 1.2.2024"),
        paragraph("OurCat is glued to nothing"),
        heading("Retention: two years"),
    ],
)
def test_other_blocks_stay_whole(block):
    blocks, messages = separated(block)
    assert blocks == [(block.kind, block.text)]
    assert messages == []


ROWS = [
    paragraph("Controller: Fernhill Bakery Ltd"),
    paragraph("Purposes: To bake and to deliver."),
    paragraph("Retention: Two years."),
    paragraph("Recipients: Nobody."),
]


def test_in_a_document_of_rows_unknown_labels_are_labels_too():
    blocks, _messages = separated(*ROWS, paragraph("Our oven: It is hot."))
    assert blocks[-2:] == [
        (Kind.LABEL, "Our oven:"),
        (Kind.PARAGRAPH, "It is hot."),
    ]


def test_rows_may_stand_right_below_one_another():
    tight = [paragraph(block.text, tight=True) for block in ROWS]
    blocks, _messages = separated(*tight, paragraph("Our oven: Hot.", tight=True))
    assert blocks[-2] == (Kind.LABEL, "Our oven:")


@pytest.mark.parametrize(
    "text",
    [
        "Phone: 01632 555 010",
        "Managing director: Ann Example",
        "Monday, Tuesday: closed",
        "Open 9: until noon",
        "lower case: no label",
        "A label of rather many words that goes on: no",
        "Nothing after it: ",
        "no colon",
    ],
)
def test_in_a_document_of_rows_these_are_no_labels(text):
    blocks, _messages = separated(*ROWS, paragraph(text))
    assert blocks[-1] == (Kind.PARAGRAPH, text)


def test_in_a_document_of_rows_headings_stay_headings():
    blocks, _messages = separated(*ROWS, heading("Our oven: hot"))
    assert blocks[-1] == (Kind.HEADING, "Our oven: hot")


def test_a_tight_line_below_other_text_is_no_row():
    more = (paragraph("Plain words."), paragraph("Our oven: Hot.", tight=True))
    blocks, _messages = separated(*ROWS, *more)
    assert blocks[-1] == (Kind.PARAGRAPH, "Our oven: Hot.")


def bold_items(*labels):
    return [item("x", html=f"<b>{label}</b> Some words.") for label in labels]


QUESTIONS = ("Why?", "How long do we keep it?", "Who gets it?", "What are your rights?")


def test_bold_words_in_list_items_are_headings_if_there_are_no_others():
    blocks, _messages = separated(*bold_items(*QUESTIONS))
    assert [text for kind, text in blocks if kind is Kind.LABEL] == list(QUESTIONS)


def test_bold_words_in_list_items_stay_where_other_headings_are():
    blocks, _messages = separated(heading("Cookies"), *bold_items(*QUESTIONS))
    assert [kind for kind, _text in blocks[1:]] == [Kind.ITEM] * 4


def test_every_way_to_write_a_heading_has_its_style():
    assert styles(
        heading("Retention"),
        label("Retention:"),
        label("Retention:", strong=True),
        paragraph("Retention", strong=True),
        paragraph("4. Retention"),
        paragraph("Retention"),
    ) == [
        ("html", "retention"),
        ("label", "retention"),
        ("inline", "retention"),
        ("strong", "retention"),
        ("number", "retention"),
        ("plain", "retention"),
    ]


def test_a_plain_line_of_other_words_is_no_heading():
    assert styles(paragraph("It is so"), paragraph("4. it is so")) == [None, None]


def test_a_plain_line_that_ends_like_a_sentence_is_no_heading():
    assert styles(paragraph("Right of access and rectification.")) == [None]
    assert styles(paragraph("Retention")) == [("plain", "retention")]


def test_a_numbered_line_is_one_even_if_its_words_are_not_known():
    assert styles(paragraph("4. Our cat")) == [("number", None)]


@pytest.mark.parametrize(
    "text", ["4. Our cat sleeps.", "1.2.2024 it began", "a) Our cat"]
)
def test_sentences_dates_and_lettered_items_are_no_numbered_headings(text):
    assert styles(paragraph(text)) == [None]


def test_list_items_are_headings_only_where_they_are_bold():
    assert styles(item("Retention"), item("Retention", strong=True, tight=False)) == [
        None,
        ("strong", "retention"),
    ]


def test_a_line_that_goes_on_from_the_one_above_is_no_heading():
    above = paragraph("We sell books and")
    assert styles(above, paragraph("Cookies", tight=True))[1] is None
    above = paragraph("We sell books.")
    assert styles(above, paragraph("Cookies", tight=True))[1] == ("plain", "cookies")
    above = paragraph("Security")
    assert styles(above, paragraph("Cookies", tight=True))[1] == ("plain", "cookies")


def test_a_short_line_between_paragraphs_is_a_heading_if_it_is_nearly_known():
    between = paragraph("Who gets your data from us?")
    assert styles(paragraph(LONG), between, paragraph(LONG))[1] == (
        "plain",
        "recipients",
    )
    assert styles(paragraph("Title"), between, paragraph(LONG))[1] is None
    assert styles(paragraph(LONG), between, paragraph("Short."))[1] is None
    announcing = paragraph("Those who get your data from us:")
    assert styles(announcing, paragraph(LONG))[0] == ("plain", None)


def test_the_value_of_a_row_is_no_heading_but_a_part_of_it_may_be():
    row = label("Data"), paragraph("Retention", cell=1), paragraph("Next", cell=2)
    assert styles(*row)[1] is None
    row = label("Data"), paragraph("Retention", cell=1), paragraph("Two.", cell=1)
    assert styles(*row)[1] == ("plain", "retention")


def test_long_blocks_are_headings_only_where_the_source_says_so():
    text = "Retention " * 15
    assert styles(paragraph(text, strong=True)) == [None]
    assert styles(heading(text)) == [("html", "retention")]
    assert styles(heading(text * 2)) == [None]


def ranks(*blocks):
    return [candidate.rank for candidate in candidates(list(blocks), "en")]


def test_deeper_headings_have_higher_ranks():
    for shallow, deep in (
        (heading("Retention", level=2), heading("Retention", level=3)),
        (paragraph("4. Retention"), paragraph("4.1 Retention")),
        (paragraph("4. Retention"), paragraph("A. Retention")),
        (paragraph("4.0 Retention"), paragraph("4.1 Retention")),
        (label("Retention"), paragraph("4. Retention")),
        (paragraph("Retention"), paragraph("Retention", cell=2, tight=True)),
    ):
        assert ranks(shallow) < ranks(deep)


def test_a_person_with_a_role_heads_no_section():
    lines = [paragraph("Who answers you"), paragraph("Manager Ann Example")]
    assert styles(paragraph(LONG), *lines, paragraph(LONG))[2] is None


def test_counted_lines_above_a_word_or_two_are_headings_where_most_have_text():
    counted = []
    for number, name in enumerate(["Bread", "Butter", "Cheese", "Jam", "Tea"], 1):
        counted += [paragraph(f"{number}. {name}"), paragraph(LONG)]
    counted += [paragraph("6. Abroad"), paragraph("None")]
    assert styles(*counted)[10][0] == "number"


def test_lines_in_capitals_above_a_word_or_two_are_headings_among_others():
    lines = []
    for name in ("OUR BREAD", "OUR BUTTER", "OUR CHEESE", "OUR JAM", "OUR TEA"):
        lines += [paragraph(name), paragraph(LONG)]
    found = styles(
        paragraph(LONG), *lines, paragraph("THE NAME OF IT"), paragraph("Oven")
    )
    assert found[-2][0] == "capitals"


def test_lines_alone_above_a_word_or_two_are_headings_where_that_is_the_rule():
    lines = []
    for name in ("Bread", "Butter", "Cheese", "Jam", "Tea", "Milk", "Salt", "Oil"):
        lines += [paragraph(f"About {name}"), paragraph(LONG)]
    lines += [paragraph("About rye"), paragraph("None.")]
    assert styles(paragraph(LONG), *lines)[-2] == ("plain", None)
    assert styles(paragraph(LONG), *lines[-6:])[-2] is None


def test_a_line_above_the_lines_of_an_address_is_a_heading_where_such_lines_are():
    text = [paragraph(LONG) for _ in range(4)]
    names = [paragraph(f"A short line {word}") for word in ("up", "in", "on", "by")]
    address = [
        paragraph("Fernhill Bakery"),
        paragraph("12 Market Street", tight=True),
        paragraph("bread@fernhill.example", tight=True),
    ]
    blocks = [block for pair in zip(text, names, strict=True) for block in pair]
    found = styles(*blocks, paragraph(LONG), paragraph("That is us"), *address)
    assert found[-4:] == [("plain", None), None, None, None]


def test_a_plain_line_with_an_address_is_no_heading_though_its_words_are_known():
    line = "Supervisory authority, 12 Market Street, help@authority.example"
    assert styles(paragraph(LONG), paragraph(line), paragraph(LONG))[1] is None


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("1) Advice – contract", "2) Records – law", "3) Fees – claims")),
        ("sv", ("a) namn och adress", "b) utbildning", "c) lönekrav")),
        ("de", ("1. Rechnung und Mahnung", "2. Versand", "3. Reklamation")),
        ("fi", ("a) nimi ja osoite", "b) koulutus", "c) palkkatoive")),
    ],
)
def test_numbered_lines_right_below_each_other_are_a_list(language, lines):
    blocks = [heading("Xyz"), *map(paragraph, lines), paragraph(LONG)]
    assert styles(*blocks, language=language)[1:] == [None] * 4


def test_known_headings_of_sections_that_say_nothing_are_no_list():
    lines = ("1. Controller", "2. Purposes", "3. Recipients", "4. Retention")
    found = styles(*map(paragraph, lines), paragraph(LONG))
    assert [item[1] for item in found[:4]] == [
        "controller",
        "purposes",
        "recipients",
        "retention",
    ]


@pytest.mark.parametrize("numbers", [("I", "II", "III", "IV"), ("A", "B", "C", "D")])
def test_numbers_without_a_sign_count_on_from_each_other(numbers):
    lines = [f"{number} Zxcv" for number in numbers]
    blocks = [block for line in lines for block in (paragraph(line), paragraph(LONG))]
    found = styles(paragraph("Zxc"), *blocks)
    assert [item and item[0] for item in found[1::2]] == ["number"] * 4
    assert styles(paragraph("I Zxcv"), paragraph(LONG))[0] is None


def test_a_heading_in_capitals_may_have_nothing_but_lettered_parts():
    blocks = [paragraph("Zxc")]
    for name in ("QWER ASDF", "ZXCV BNM", "UIOP", "HJKL", "TYUI"):
        blocks += [paragraph(name), paragraph(LONG)]
    blocks += [
        paragraph("SUOJAAMINEN"),
        paragraph("A. Paperiaineisto"),
        paragraph(LONG, tight=True),
        paragraph("B. Koneella oleva"),
        paragraph(LONG, tight=True),
        paragraph("OIKEUDET"),
        paragraph(LONG),
    ]
    found = [item and item[0] for item in styles(*blocks, language="fi")]
    assert found[11:17] == ["capitals", "number", None, "number", None, "capitals"]


def test_what_stands_alone_in_a_definition_is_no_heading():
    rows = [
        block
        for name in ("Basis", "Recipients", "Retention", "Rights", "Security", "Zxcv")
        for block in (label(name), paragraph(LONG))
    ]
    law = paragraph("Data Protection Act 2018")
    office = paragraph("Right to lodge a complaint")
    found = styles(*rows, label("Legal basis"), law, office)
    assert found[-2:] == [None, None]


def test_a_number_in_the_right_cell_of_a_row_begins_no_section():
    found = styles(
        heading("Storage"),
        label("Files"),
        paragraph("10 years of storage", cell=1),
        label("Bills"),
        paragraph("5 years of storage", cell=2),
    )
    assert found[2] is found[4] is None


@pytest.mark.parametrize(
    ("language", "above", "parts"),
    [
        ("en", "Why we may do it", ("To fulfil the law", "Our legitimate interests")),
        ("sv", "Varför behandlar vi uppgifter", ("Xyz", "Berättigat intresse")),
        ("de", "Zwecke der Verarbeitung", ("Für Qwer", "Berechtigte Interessen")),
        ("fi", "Käsittelyn oikeusperuste", ("Zxcv", "Oikeutettu etu")),
    ],
)
def test_grounds_below_what_may_be_done_are_parts_of_it(language, above, parts):
    above = {"en": "Purposes and legal basis"}.get(language, above)
    parts = ("Zxcv", parts[1])
    blocks = [heading(above), paragraph(LONG)]
    for part in parts:
        blocks += [heading(part, level=3), paragraph(LONG)]
    found = styles(*blocks, language=language)
    assert found[0] is not None
    assert found[2] is found[4] is None


def test_parts_that_all_name_a_type_are_sections():
    blocks = [heading("Legal basis"), heading("Legitimate interests", level=3)]
    blocks += [paragraph(LONG), heading("Withdrawing consent", level=3)]
    assert [bool(item) for item in styles(*blocks)] == [True, True, False, True]


LETTERED = """Register description

CONTROLLER

Fernhill Art Library, 4 Mill Lane, Fernhill FE1 2RN, phone 01632 555 0117.

PURPOSES

The register is kept for lending pictures and for settling accounts with artists.

RECIPIENTS

The tax office gets the sums once a year, and nobody else gets anything from us.

SECURITY

Two members are on duty, and visitors stay on the other side of the counter.

{a} Card index

The cards are kept on paper in a wooden box that is locked up for the night.

{b} Computer

The computer has a password and is not connected to the internet at all.

RETENTION

Paid cards are burnt after two years, and nothing else is kept after that at all.
"""


@pytest.mark.parametrize(("a", "b"), [("a)", "b)"), ("A", "B")])
def test_lettered_parts_below_a_heading_in_capitals_are_sections_of_its_family(a, b):
    result = read(LETTERED.format(a=a, b=b), "en")
    headings = [section.heading for section in result.notice.sections]
    assert f"{a} Card index" in headings
    assert headings.index(f"{a} Card index") == headings.index("SECURITY") + 1


def test_plain_lines_that_nobody_knows_are_parts_below_headings_in_capitals():
    known = ["DATA CONTROLLER", "LEGAL BASIS", "RETENTION", "YOUR RIGHTS"]
    blocks = [paragraph("Zxc")]
    for name in known:
        blocks += [paragraph(name), paragraph(LONG)]
    blocks += [paragraph("Qwer asdf"), paragraph(LONG)]
    found = [item and item[0] for item in styles(*blocks)]
    assert found[1::2] == ["capitals"] * 4 + [None]


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("§ 4 Våra ändamål", "4.1 Medlemmar"),
        ("§ 4 Våra ändamål", "§ 4.1 Medlemmar"),
        ("4 § Våra ändamål", "4.1 Medlemmar"),
        ("IV. Våra ändamål", "IV.1 Medlemmar"),
        ("C. Våra ändamål", "C.1 Medlemmar"),
    ],
)
def test_a_number_of_two_steps_stands_deeper_than_that_of_its_section(whole, part):
    blocks = [paragraph(whole), paragraph(LONG), paragraph(part), paragraph(LONG)]
    first, _text, second, _rest = candidates(blocks, "sv")
    assert first.style == second.style == "number"
    assert second.rank > first.rank
    other = paragraph(whole.replace("4", "5").replace("IV", "V").replace("C", "D"))
    ranks = [
        item.rank for item in candidates([*blocks, other, blocks[1]], "sv") if item
    ]
    assert ranks[0] == ranks[2]


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ("Mostly from the guests. The rest is what a travel agent", "Knows of them."),
        ("Letters to the guests: until the end of the next year and", "then no more."),
        ("Meist von den Gästen. Den Rest meldet uns ein Reisebüro am", "Ort."),
    ],
)
def test_the_first_line_of_a_broken_paragraph_is_no_heading(first, rest):
    blocks = paragraph("Where from?"), paragraph(first), paragraph(rest, tight=True)
    assert styles(*blocks)[1] is None


def test_a_long_line_above_a_line_of_its_own_may_be_a_heading():
    line = "How long we keep the personal data that our guests give us"
    below = paragraph(LONG, tight=True)
    assert styles(*[paragraph("Inn"), *[paragraph(line), below] * 4])[1]
