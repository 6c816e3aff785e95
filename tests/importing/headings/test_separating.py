import pytest

from tests.importing.outlines import heading, item, label, paragraph
from wagtail_privacy.importing.headings.separating import separate
from wagtail_privacy.importing.outline import Kind


HEADINGS = ["Data controller", "Legal basis", "Security", "Your rights"]
REST = "We answer for the data of the people who come here."


def labels(texts):
    blocks, messages = separate([paragraph(text) for text in texts], "en")
    codes = {message.code for message in messages}
    return [block.text for block in blocks if block.kind is Kind.LABEL], codes


def test_headings_that_a_full_stop_or_a_dash_ends_are_cut_where_they_are_the_rule():
    for sign, end in ((". ", "."), (" – ", ""), ("? ", "?")):
        found, codes = labels([f"{heading}{sign}{REST}" for heading in HEADINGS])
        assert found == [heading + end for heading in HEADINGS]
        assert codes == {"glued-heading"}
    assert labels([f"Security. {REST}", REST]) == ([], set())
    assert labels([f"{heading}. " for heading in HEADINGS])[0] == []


def test_numbered_headings_that_were_glued_are_cut_whatever_they_say():
    texts = [f"{n}. In the book no {n * 'x'}{REST}" for n in range(1, 7)]
    found, codes = labels(texts)
    assert found == [text.removesuffix(REST) for text in texts]
    assert codes == {"glued-heading"}


def test_names_with_a_capital_inside_are_not_cut():
    texts = ["We use YouTube and LinkedIn to show films.", "A GmbH runs the shop."]
    assert labels(texts) == ([], set())


def test_labels_that_nobody_knows_are_cut_where_most_lines_have_one():
    texts = [f"{word}: {REST}" for word in ("Here", "There", "Upstairs", "Downstairs")]
    blocks = [paragraph(texts[0]), item("a"), *map(paragraph, texts[1:])]
    result, _messages = separate(blocks, "en")
    assert sum(block.kind is Kind.LABEL for block in result) == len(texts)
    assert labels(texts[:2]) == ([], set())


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("fi", "Ryhmät, joita rekisteri koskee"),
        ("en", "Groups of people, whose data we keep"),
    ],
)
def test_a_label_may_have_a_relative_clause_where_labels_are_the_rule(language, label):
    lines = ("Zxcv: qwer asdf zxcv", "Qwer: asdf zxcv qwer", "Asdf: yxcv qwer asdf")
    blocks = [paragraph(f"{line} and so on and on") for line in (*lines, *lines)]
    blocks.append(paragraph(f"{label}: qwer, asdf"))
    found, _messages = separate(blocks, language)
    assert f"{label}:" in [block.text for block in found]


def test_any_label_before_a_dash_is_cut_where_most_paragraphs_have_one():
    known = [f"{heading} - {REST}" for heading in HEADINGS]
    found, _codes = labels([*known, f"The shed - {REST}", "Cheers, Ann"])
    assert found == [*HEADINGS, "The shed"]
    found, _codes = labels([*known, *[f"{REST} - {REST}"] * 9, f"The shed - {REST}"])
    assert "The shed" not in found


def test_the_first_sign_parts_a_heading_from_its_text():
    texts = [f"{heading} - {REST} Here - {REST}" for heading in HEADINGS]
    asked = "Must I tell you? - Most of it is required: a name. The rest is yours."
    found, _codes = labels([*texts, asked])
    assert found == [*HEADINGS, "Must I tell you?"]


def test_a_full_stop_parts_any_heading_where_numbered_ones_are_the_rule():
    names = [*HEADINGS, "The shed", "Dogs and cats"]
    found, _codes = labels([f"{n}. {name}. {REST}" for n, name in enumerate(names, 1)])
    assert found == [f"{n}. {name}." for n, name in enumerate(names, 1)]


def test_a_dash_behind_bold_words_is_neither_theirs_nor_the_texts():
    blocks = [
        paragraph(f"{name} – {REST}", html=f"<b>{name}</b> – {REST}")
        for name in HEADINGS
    ]
    found, _messages = separate(blocks, "en")
    assert [block.text for block in found[:2]] == [HEADINGS[0], REST]


def test_a_known_question_among_labels_is_one_of_them():
    texts = [f"{heading}: {REST}" for heading in HEADINGS]
    found, _codes = labels([*texts, f"How long do we keep it? {REST}", f"So? {REST}"])
    assert found == [*(f"{name}:" for name in HEADINGS), "How long do we keep it?"]


NAMED = [
    part
    for name in ("Controller", "Retention", "Your rights", "Security", "Complaints")
    for part in (heading(name), paragraph(REST))
]


def test_a_list_of_definitions_below_a_heading_stays_whole():
    text = "Hosting: Example Ltd, Ytterby. Post: Example AB. We trust them."
    blocks, _messages = separate([*NAMED, heading("Helpers"), paragraph(text)], "en")
    assert blocks[-1].text == text
    blocks, _messages = separate([heading("Our helpers"), paragraph(text)], "en")
    assert blocks[-1].text == text


def test_a_word_with_a_colon_in_the_midst_of_a_sentence_is_no_label():
    lines = (
        paragraph("For everybody who comes to the practice we keep a"),
        paragraph("Legal basis: name, address and what else", tight=True),
    )
    blocks, _messages = separate([*NAMED, *lines], "en")
    assert [block.text for block in blocks[-2:]] == [line.text for line in lines]


def test_labels_right_below_a_heading_that_names_both_are_its_parts():
    blocks = [
        heading("Purposes and legal basis"),
        paragraph(f"Purpose: {REST}"),
        paragraph(f"Legal basis: {REST}"),
    ]
    found, _messages = separate([*NAMED, *blocks], "en")
    assert [b.text for b in found if b.kind is Kind.LABEL] == [
        "Purpose:",
        "Legal basis:",
    ]


def test_the_label_of_a_first_row_that_says_what_the_heading_does_is_left_out():
    rows = [label("Controller"), paragraph("Example Club", cell=1)]
    found, messages = separate([paragraph("Controller", strong=True), *rows], "en")
    assert [block.text for block in found] == ["Controller", "Example Club"]
    assert [message.text for message in messages] == ["Controller"]


def test_a_title_with_a_colon_is_one_line():
    rows = [f"{heading}: {REST}" for heading in HEADINGS]
    found, _codes = labels(["Privacy notice: tenants and applicants", *rows])
    assert found == [f"{heading}:" for heading in HEADINGS]


@pytest.mark.parametrize(
    ("heading", "text", "cut"),
    [
        ("Who answers for it?", "Data controller: the club, in its own house.", False),
        ("Who answers for it?", "Security: The doors of the club.", True),
        ("4. Retention", "Security: one year. Photographs: two years.", False),
        ("4. At the lake", "Security: one year. We lock the door.", True),
    ],
)
def test_a_label_in_the_answer_to_a_question_or_in_a_list_heads_nothing(
    heading, text, cut
):
    assert bool(labels([heading, text])[0]) is cut


@pytest.mark.parametrize(
    ("title", "whole"),
    [
        ("HARBOUR OF OAKVALE: PRIVACY NOTICE", True),
        ("Harbour of Oakvale: data protection notice", True),
        ("Security: see our privacy notice", False),
    ],
)
def test_a_title_behind_a_name_and_a_colon_is_whole(title, whole):
    texts = [title, *(f"{head}: {REST}" for head in HEADINGS)]
    assert (f"{title.partition(':')[0]}:" not in labels(texts)[0]) is whole


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You may ask for erasure. The club has a data protection officer: Ann."),
        ("sv", "Du får begära radering. Klubben har ett dataskyddsombud: Ann."),
    ],
)
def test_a_sentence_before_the_colon_makes_no_label(language, text):
    heads = ["Data controller", "Purposes", "Retention", "Cookies", "Security"]
    blocks = [it for head in heads for it in (heading(head), paragraph(REST))]
    found, _messages = separate([*blocks, paragraph(text)], language)
    assert found[-1].text == text
