from tests.importing.outlines import heading, item, paragraph
from wagtail_privacy.importing.documents.parts import Run, language_runs, notice_starts


ENGLISH = "We use your data to deliver the things that you ordered from us."
FINNISH = "Käsittelemme tietoja ja poistamme ne, kun asiakkaan tilaus on valmis."


def notice(title, level=1):
    blocks = [heading(title, level)] if level else [paragraph(title)]
    for name in ("Controller", "Purposes", "Retention", "Your rights"):
        blocks += [heading(name), paragraph(ENGLISH)]
    return blocks


def test_one_notice_in_one_language_is_whole():
    blocks = notice("Privacy notice")
    assert notice_starts(blocks, "en") == [0]
    assert language_runs(blocks, "en") == [Run(0, "en")]
    assert language_runs([], "en") == [Run(0, "en")]


def test_a_title_after_which_the_sections_come_again_begins_a_notice():
    blocks = [*notice("Privacy notice", 0), *notice("Cookie policy", 0)]
    assert notice_starts(blocks, "en") == [0, 9]


def test_two_headings_of_the_first_rank_are_two_notices():
    other = [heading("For those who seek work", 1)]
    for name in ("The jury", "The file", "Odds"):
        other += [heading(name), paragraph(ENGLISH)]
    assert notice_starts([*notice("Privacy notice"), *other], "en") == [0, 9]


def test_sections_of_the_first_rank_are_no_notices():
    blocks = []
    for name in ("Controller", "Purposes", "Your rights"):
        blocks += [heading(name, 1), *[heading("Part", 2)] * 3, paragraph(ENGLISH)]
    assert notice_starts(blocks, "en") == [0]


def test_sections_that_come_again_without_a_title_are_one_notice():
    blocks = [*notice("Privacy notice"), *notice("x")[1:]]
    assert notice_starts(blocks, "en") == [0]


def test_a_second_language_begins_at_its_heading():
    blocks = [*[paragraph(ENGLISH)] * 4, heading("Seloste"), *[paragraph(FINNISH)] * 4]
    assert language_runs(blocks, "en") == [Run(0, "en"), Run(4, "fi")]


def test_a_quotation_in_another_language_is_no_second_language():
    blocks = [*[paragraph(ENGLISH)] * 20, item(FINNISH), *[paragraph(ENGLISH)] * 20]
    assert language_runs(blocks, "en") == [Run(0, "en")]
