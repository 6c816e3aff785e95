import time

import pytest

from tests.importing.outlines import read, types
from wagtail_privacy.importing.formats.text.side_labels import with_side_labels


ROWS = """
1   Who is           Oakham Rowing Club
    responsible      4 Weir Lane, Oakham

2   What the         The subscriptions are collected with it, and the boats are
    register is      lent to those who may row them.
    for

3   What we          Name, address and the day of the swimming
    note down        test.
                     Boats that were lent.

4   How long         Two years.
"""
#: The same rows with the values below their labels.
BELOW = """
                        Oakham Rowing Club
                        REGISTER NOTICE
1
Who is
responsible
                        Oakham Rowing Club
                        4 Weir Lane, Oakham
2
What the register
is for
                        The subscriptions are collected with it, and the boats
                        are lent to those who may row them.
3
What we note
down
                        Name, address and the day of the swimming test.

                        Boats that were lent.
4
How long
                        Two years.
"""
LABELS = [
    "1 Who is responsible",
    "2 What the register is for",
    "3 What we note down",
    "4 How long",
]


def rows(text):
    pairs = (
        line.split("\t") for line in with_side_labels(text).split("\n") if "\t" in line
    )
    return [tuple(pair) for pair in pairs]


@pytest.mark.parametrize("text", [ROWS, BELOW])
def test_labels_in_a_column_of_their_own_are_whole_and_stand_before_their_values(text):
    found = rows(text)
    assert [label for label, _value in found if label] == LABELS
    assert found[:2] == [
        (LABELS[0], "Oakham Rowing Club"),
        ("", "4 Weir Lane, Oakham"),
    ]
    assert found[2][1].endswith("and the boats are lent to those who may row them.")
    assert found[-2:] == [("", "Boats that were lent."), (LABELS[3], "Two years.")]


@pytest.mark.parametrize("text", [ROWS, BELOW])
def test_no_word_is_lost_and_the_lines_keep_their_numbers(text):
    changed = with_side_labels(text)
    assert sorted(changed.split()) == sorted(text.split())
    assert changed.count("\n") == text.count("\n")


def test_without_numbers_a_capital_begins_a_label():
    text = """
Syfte med          Att kalla medlemmarna till möten och att skicka
registret          tidningen.
Uppgifter          Namn och adress.
Hur länge de       Två år efter det att någon gått ur.
sparas
Insyn              Skriv till kassören.
"""
    labels = [label for label, _value in rows(text)]
    assert labels == [
        "Syfte med registret",
        "Uppgifter",
        "Hur länge de sparas",
        "Insyn",
    ]


def test_a_form_of_two_columns_becomes_sections():
    text = """REKISTERISELOSTE

1   Rekisterin-      Oravaisten Soutajat ry
    pitäjä           Rantatie 3, 65999 Oravala

2   Rekisterin       Jäsenrekisteri
    nimi

3   Käsittelyn       Jäsenmaksujen perintä ja veneiden lainaaminen
    tarkoitus        niille, jotka osaavat uida.

4   Säännönmukaiset  Jäsen itse.
    tietolähteet

5   Rekisterin       A  Manuaalinen aineisto
    suojaus          Paperit ovat venevajassa lukon takana.
                     B  Sähköinen aineisto
                     Koneeseen on salasana.
"""
    assert types(read(text, "fi")) == [
        "controller",
        "register_name",
        "purposes",
        "data_sources",
        "security",
        "security_manual",
        "security_electronic",
    ]


@pytest.mark.parametrize(
    "text",
    [
        # Prose with a wide gap in a few lines.
        "\n".join(["We keep all names   and the days of birth of members."] * 6),
        # Values below whole labels: indented text that others read.
        "\n".join(f"{i}. Part\n          Words of it." for i in range(1, 9)),
        # A table of one line each.
        "\n".join(f"Boat {i}            lent for {i} days" for i in range(1, 9)),
        # Sentences that run across both columns.
        ROWS.replace("\n\n", "\nThis line runs across all of the page from left.\n"),
        "A\tB\n" + ROWS,
    ],
)
def test_other_texts_stay_as_they_are(text):
    assert with_side_labels(text) == text


@pytest.mark.parametrize("part", ["a ", "  a", "\n1\nab\n            c", "1   a\n"])
def test_long_hostile_texts_take_no_longer_than_their_length(part):
    start = time.perf_counter()
    with_side_labels(part * (100_000 // len(part)))
    assert time.perf_counter() - start < 2


COLONS = """Notice on the boats of all who row with us

Controller:        Example Ltd
                   3 Mill Lane
                   00100 Helsinki
Whom to ask:       Ann Mill
                   ann@mill.example
Purpose:           to lend boats
Recipients:        nobody
Retention:         two years after the boat came back
"""


def test_labels_with_a_colon_begin_rows_whatever_stands_beside_them():
    lines = with_side_labels(COLONS).splitlines()
    assert lines[2:5] == [
        "Controller:\tExample Ltd",
        "\t3 Mill Lane",
        "\t00100 Helsinki",
    ]
    assert lines[7:10] == [
        "Purpose:\tto lend boats",
        "Recipients:\tnobody",
        "Retention:\ttwo years after the boat came back",
    ]


def test_a_title_whose_word_ends_where_the_values_begin_runs_across():
    assert with_side_labels(COLONS).splitlines()[0] == COLONS.splitlines()[0]
