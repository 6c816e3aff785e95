from tests.importing.outlines import heading, item, label, paragraph
from wagtail_privacy.importing.statements.patterns import Grammar
from wagtail_privacy.importing.statements.sentences import sentences_of


def texts(*blocks):
    return [sentence.text for sentence in sentences_of(blocks)]


def test_a_paragraph_is_cut_into_its_sentences():
    assert texts(paragraph("We bake. “We sell!” 12 shops sell it. And you?")) == [
        "We bake",
        "“We sell!”",
        "12 shops sell it",
        "And you",
    ]


def test_an_abbreviation_before_a_small_letter_ends_nothing():
    assert texts(paragraph("We write e.g. to you.")) == ["We write e.g. to you"]


def test_a_small_letter_alone_is_short_for_a_word():
    assert texts(paragraph("Träger ist Nord e. V., Weg 1. Es hilft.")) == [
        "Träger ist Nord e. V., Weg 1",
        "Es hilft",
    ]


def test_the_short_words_of_addresses_end_no_sentence():
    assert texts(paragraph("Sade Oy, Tie 3 as. 4. Gartenstr. 4a ist es. Reg. 12.")) == [
        "Sade Oy, Tie 3 as. 4",
        "Gartenstr. 4a ist es",
        "Reg. 12",
    ]


def test_headings_and_labels_are_no_sentences():
    assert texts(heading("Data."), label("Data."), paragraph("We bake.")) == ["We bake"]
    assert texts() == []


def test_lines_of_a_paragraph_are_read_on():
    blocks = paragraph("We bake"), paragraph("bread", tight=True)
    assert texts(*blocks) == ["We bake bread"]
    assert sentences_of(blocks)[0].lines == ("We bake", "bread")


def test_a_paragraph_without_an_end_goes_on_in_small_letters():
    assert texts(paragraph("We bake"), paragraph("bread.")) == ["We bake bread"]
    assert texts(paragraph("We bake"), paragraph("Bread")) == ["We bake", "Bread"]
    assert texts(paragraph("We bake."), paragraph("bread")) == ["We bake", "bread"]


def test_list_items_belong_to_the_sentence_before_them():
    assert texts(paragraph("We bake:"), item("bread"), item("buns.")) == [
        "We bake bread buns"
    ]
    assert texts(item("We bake."), item("We sell.")) == ["We bake", "We sell"]


def test_a_sentence_knows_the_line_where_its_paragraph_begins():
    found = sentences_of([paragraph("One. Two.", line=4), paragraph("Three.", line=6)])
    assert [sentence.line for sentence in found] == [4, 4, 6]


def test_soft_hyphens_and_spaces_are_evened_out():
    assert texts(paragraph("We  ba\u00adke\u00a0bread.")) == ["We bake bread"]


def test_marks_alone_are_no_sentence():
    assert texts(paragraph("..."), paragraph("")) == []


def test_a_question_and_the_head_of_a_list_fit_no_pattern():
    pattern = Grammar({}, []).compile(["we bake"])
    marks = {
        text: bool(sentences_of([paragraph(text)])[0].fits(pattern))
        for text in ("We bake.", "We bake", "We bake!", "We bake?", "We bake:")
    }
    assert list(marks.values()) == [True, True, True, False, False]


def test_the_word_for_a_number_ends_no_sentence_before_one():
    assert len(texts(paragraph("Hill Ltd (company no. 09123456) is ours."))) == 1


def test_a_date_is_in_one_sentence_with_its_label():
    assert texts(paragraph("Zuletzt geändert: 9. Mai 2024. Mai ist es heute.")) == [
        "Zuletzt geändert: 9. Mai 2024",
        "Mai ist es heute",
    ]
    assert texts(paragraph("This text: 12 Sept. 2022. It has 9. Monday is off.")) == [
        "This text: 12 Sept. 2022",
        "It has 9",
        "Monday is off",
    ]


def test_initials_end_no_sentence():
    line = "J. R. Moe & Sons keep it. It is run by A. Moe. We are glad."
    assert texts(paragraph(line)) == [
        "J. R. Moe & Sons keep it",
        "It is run by A. Moe",
        "We are glad",
    ]


def test_the_point_of_a_form_is_its_own():
    line = "Das ist der Verein Nord e. V. (Amtsgericht Aue). Er heißt Nord e. V."
    assert texts(paragraph(line)) == [
        "Das ist der Verein Nord e. V. (Amtsgericht Aue)",
        "Er heißt Nord e. V.",
    ]
    assert texts(paragraph("Ask Rain Ltd. We do.")) == ["Ask Rain Ltd", "We do"]
