import pytest

from tests.importing.outlines import paragraph, read
from wagtail_privacy.importing.headings.label_rows import cut_row
from wagtail_privacy.importing.headings.run_in import label_end


ROWS = """Data at the brass band

Responsible for all of this: Brass Band Fernhill, 4 Mill Lane, Fernhill FE1 2RN
Contact person for questions: Ann Plum, secretary, ann@fernhill.example
Whom this is about: Players, pupils of the wind class and their parents, and guests.
What we know about members:
- name, birthday, address
- instrument and year of joining
What this is good for: Planning rehearsals, collecting fees and lending instruments.
Young people under 16: Their parents sign, also for photographs that are printed.
Does anything go abroad? Nothing but the list for the hotel when we travel to Alsace.
How long we keep it: The accounts for ten years, addresses until the end of the year.
Where the things lie: The file has a password that three people know, and a locked box.
Instruments on loan: Please bring them twice a year, and tell us about dents.
"""


def test_rows_line_by_line_are_rows_whatever_their_labels_are():
    sections = read(ROWS, "en").notice.sections
    assert [section.heading for section in sections if section.heading] == [
        "Responsible for all of this:",
        "Contact person for questions:",
        "Whom this is about:",
        "What we know about members:",
        "What this is good for:",
        "Young people under 16:",
        "Does anything go abroad?",
        "How long we keep it:",
        "Where the things lie:",
        "Instruments on loan:",
    ]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Jugendliche unter 16: Die Eltern unterschreiben.", "Jugendliche unter 16:"),
        ("Verein 1898: Gegründet von uns.", None),
        ("Telefon 030 555: abends", None),
        ("we keep it: for a year", None),
    ],
)
def test_a_label_may_have_a_small_number_and_begins_with_a_capital(text, label):
    cut = cut_row(paragraph(text), "de")
    assert (cut[0].text if cut else None) == label


KINDS = """Privacy notice of the boat yard

Who keeps the list

The Oxby boat yard keeps it, and its master answers questions.

What we write down

Moorings: the name, the boat and the length of its keel.
Newsletter: an address, and since when you have had ours.
Slipway: the name, the day and the weight of the boat.

How long we keep it

Until the boat has left, and the bills for six years after that.

Whom you can complain to

The Information Commissioner hears of it if we do not listen.
"""


def test_a_known_label_among_kinds_of_one_thing_heads_no_section():
    types = [section.type for section in read(KINDS, "en").notice.sections]
    assert "direct_marketing" not in types
    lone = KINDS.replace("Moorings:", "For moorings").replace("Slipway:", "For it")
    assert "direct_marketing" in [
        item.type for item in read(lone, "en").notice.sections
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [("de", "Bestelltelefon: 040 555 0100"), ("de", "Servicetelefon: +49 40 555010")],
)
def test_a_number_to_ring_heads_no_section_on_recorded_calls(language, line):
    block = paragraph(line)
    assert label_end(block, language) == 0
    assert label_end(paragraph(f"{line.partition(':')[0]}: wir hören mit."), language)
