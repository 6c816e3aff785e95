import pytest

from wagtail_privacy.importing.formats.text import read_text
from wagtail_privacy.importing.outline import Kind


def blocks(source):
    return [(block.kind, block.text) for block in read_text(source).blocks]


def texts(source):
    return [block.text for block in read_text(source).blocks]


def messages(source):
    return [(m.code, m.line, m.text) for m in read_text(source).messages]


def test_lines_are_paragraphs_that_know_what_stands_right_above():
    outline = read_text("One\n\n  Two  \nthree\n")
    assert [(b.text, b.line, b.tight) for b in outline.blocks] == [
        ("One", 1, False),
        ("Two", 3, False),
        ("three", 4, True),
    ]


@pytest.mark.parametrize("rule", ["|---|", "|===|"])
def test_a_text_may_begin_with_the_rule_of_a_table(rule):
    assert texts(f"{rule}\n======\nOne\ntwo") == ["One", "two"]


@pytest.mark.parametrize("bullet", ["•", "-", "–", "*", "·", "o"])
def test_a_bullet_makes_an_item(bullet):
    assert blocks(f"Data:\n{bullet} Name\n{bullet} Phone") == [
        (Kind.PARAGRAPH, "Data:"),
        (Kind.ITEM, "Name"),
        (Kind.ITEM, "Phone"),
    ]


def test_words_are_escaped():
    block = read_text("a < b & c").blocks[0]
    assert (block.text, block.html) == ("a < b & c", "a &lt; b &amp; c")


def test_a_tab_parts_a_label_from_its_value():
    outline = read_text("Laatimispäivä\t24.5.2018\nNimi\tAsiakkaat")
    assert [(b.kind, b.text, b.cell) for b in outline.blocks] == [
        (Kind.LABEL, "Laatimispäivä", 0),
        (Kind.PARAGRAPH, "24.5.2018", 1),
        (Kind.LABEL, "Nimi", 0),
        (Kind.PARAGRAPH, "Asiakkaat", 2),
    ]


@pytest.mark.parametrize("number", ["1.", "1.0", "3.1", "A.", "b)"])
def test_a_tab_behind_a_number_is_a_space(number):
    assert texts(f"{number}\tRekisterin nimi") == [f"{number} Rekisterin nimi"]


def test_a_tab_behind_a_bullet_is_a_space():
    assert blocks("•\tNimi") == [(Kind.ITEM, "Nimi")]


def test_a_pipe_between_spaces_does_the_same():
    source = "Title\n| Data | Period |\n|---|---|\nOrders | Two years"
    assert (Kind.LABEL, "Data") in blocks(source)
    assert (Kind.LABEL, "Orders") in blocks(source)
    assert (Kind.PARAGRAPH, "Two years") in blocks(source)


def test_a_pipe_in_the_first_line_is_no_row():
    assert blocks("Privacy | Fernhill") == [(Kind.PARAGRAPH, "Privacy | Fernhill")]


def test_a_row_without_a_label_goes_on_with_the_value_above():
    source = "Nimi\tAsiakkaat\n\tja vieraat"
    assert blocks(source)[1:] == [
        (Kind.PARAGRAPH, "Asiakkaat"),
        (Kind.PARAGRAPH, "ja vieraat"),
    ]
    assert messages(source) == [("continued-row", 2, "")]


def test_a_first_row_without_a_label_goes_on_with_nothing():
    assert blocks("\tAsiakkaat") == [(Kind.PARAGRAPH, "Asiakkaat")]
    assert messages("\tAsiakkaat") == []


def test_empty_cells_are_nothing():
    assert blocks("Nimi\t\n\t\n") == [(Kind.PARAGRAPH, "Nimi")]
    assert blocks("Nimi\t \u00a0\n") == [(Kind.PARAGRAPH, "Nimi")]
    assert blocks("\u00a0\tAnna") == [(Kind.PARAGRAPH, "Anna")]


def test_markup_in_a_line_is_read_as_markup_and_shown_in_a_message():
    source = "One\n<p>Two</p> <p>three</p>"
    assert texts(source) == ["One", "Two", "three"]
    assert messages(source) == [("raw-html", 2, "<p> </p> <p> </p>")]


def test_active_content_in_a_line_is_left_out_and_its_words_are_kept():
    source = "<p>a</p><script>alert(1)</script><iframe>two</iframe><!-- three -->"
    assert texts(source) == ["a"]
    shown, script, frame = messages(source)
    assert shown[2] == (
        "<p> </p> <script>alert(1)</script> <iframe> </iframe> <!-- three -->"
    )
    assert (script[0], script[2]) == ("active-content", "")
    assert (frame[0], frame[2]) == ("active-content", "two")


def test_a_script_that_does_not_end_is_shown_whole():
    assert messages("<p>a</p><script>alert(1)")[0][2].endswith("<script>alert(1)")


def test_an_unsafe_link_in_a_line_is_a_message():
    source = '<a href="javascript:x">One</a>'
    assert texts(source) == ["One"]
    assert ("unsafe-link", 1, "") in messages(source)


def test_angle_brackets_that_are_no_tags_are_words():
    assert texts("age <18 and <math>") == ["age <18 and <math>"]


@pytest.mark.parametrize(
    ("source", "level", "text"),
    [
        ("# Privacy notice", 1, "Privacy notice"),
        ("### Cookies ###", 3, "Cookies"),
        ("Privacy notice\n===", 1, "Privacy notice"),
        ("Cookies\n-------", 2, "Cookies"),
    ],
)
def test_marked_and_underlined_lines_are_headings(source, level, text):
    block = read_text(source + "\nWords below it.").blocks[0]
    assert (block.kind, block.level, block.text) == (Kind.HEADING, level, text)


@pytest.mark.parametrize(
    "source",
    [
        "#hash",
        "####### seven",
        "Two lines\nof text\n---",
        "x" * 101 + "\n---",
        "Text\n--",
        "Text\n\n---",
        "---",
        "# #",
    ],
)
def test_other_lines_with_such_signs_are_no_headings_with_words(source):
    outline = read_text(source)
    headings = [b.text for b in outline.blocks if b.kind is Kind.HEADING]
    assert [text for text in headings if any(map(str.isalnum, text))] == []


def test_bold_and_emphasis_of_markdown_are_marks():
    outline = read_text("**Fernhill Ltd** bakes\n\n*Updated 1.2.2024*\n\n**All**")
    assert [(b.text, b.html, b.strong) for b in outline.blocks] == [
        ("Fernhill Ltd bakes", "<b>Fernhill Ltd</b> bakes", False),
        ("Updated 1.2.2024", "<i>Updated 1.2.2024</i>", False),
        ("All", "<b>All</b>", True),
    ]


@pytest.mark.parametrize("text", ["*required field", "2 * 3 * 4", "** not bold **"])
def test_other_asterisks_stay(text):
    assert texts(f"Words.\n\n{text}")[1] in {text, "required field"}


WRAPPED = """\
Rekisterin avulla hoidetaan jäsenasiat: peritään maksut,
lähetetään tiedotteet, ilmoitetaan hiihtäjät kisoihin ja
pidetään kirjaa talkoovuoroista.
Yhdistyslaki velvoittaa pitämään luetteloa, ja se
toimitetaan hallitukselle joka kevät ja syksy, kun
kausi alkaa.
"""


def test_lines_broken_at_a_fixed_width_are_joined():
    joined = texts(WRAPPED)
    assert len(joined) == 2
    assert joined[0].endswith("ja pidetään kirjaa talkoovuoroista.")
    assert joined[1].startswith("Yhdistyslaki velvoittaa")


def test_a_full_line_goes_on_even_if_the_next_begins_with_a_capital():
    source = (
        WRAPPED + "\nJäsenen tietoja saavat nähdä sihteeri ja puheenjohtajat\nAnna."
    )
    assert texts(source)[-1].endswith("puheenjohtajat Anna.")


@pytest.mark.parametrize(
    "more",
    ["- kohta", "1. Kohta", "Nimi | Anna", "# Otsikko", "Lyhyt"],
)
def test_bullets_numbers_rows_and_headings_begin_anew(more):
    assert len(texts(WRAPPED + more)) > 2


def test_a_short_line_that_ends_with_a_colon_stands_alone():
    long = "Tiedot, jotka jäsenestä tallennetaan tähän luetteloon:"
    assert texts(f"{WRAPPED}\n{long}\nNimi ja osoite")[-1] == "Nimi ja osoite"


def test_lines_of_unwrapped_texts_are_not_joined():
    source = "\n".join(["x" * 120, "y", "z", "a", "b", "c"])
    assert len(texts(source)) == 6
    assert texts("Nimi\nanna") == ["Nimi", "anna"]


def test_a_heading_is_not_joined_with_what_follows():
    assert texts("# Otsikko\nja muuta\n" + WRAPPED)[0] == "Otsikko"


def test_no_line_is_too_long_or_too_full_of_spaces():
    assert texts("a" + " " * 200_000 + "b") == ["a b"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("– ", " –"),
        ("* ", " *"),
        ("~~ ", " ~~"),
        ("=== ", " ==="),
        ("-> ", " <-"),
        ("» ", " «"),
    ],
)
def test_lines_between_the_same_signs_are_headings(before, after):
    text = "".join(
        f"{before}{name}{after}\nWords of it.\n* an item\n\n"
        for name in ("Who", "What", "Why")
    )
    blocks = read_text(text).blocks
    headings = [block.text for block in blocks if block.kind is Kind.HEADING]
    assert headings == ["Who", "What", "Why"]


def test_a_sign_at_the_end_of_an_item_or_two_makes_no_headings():
    blocks = read_text("* one *\n* two *\n* three\n\nText of it.").blocks
    assert not any(block.kind is Kind.HEADING for block in blocks)


def test_a_rule_of_bars_before_any_line_is_left_out():
    assert [block.text for block in read_text("|---|\n---\nText").blocks] == ["Text"]
