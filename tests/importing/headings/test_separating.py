import pytest

from tests.importing.outlines import item, paragraph
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
