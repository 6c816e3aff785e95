"""One notice in the layouts that plain texts come in, each read to its headings."""

import textwrap

import pytest

from tests.importing.outlines import codes, read
from wagtail_privacy.importing.formats.text import read_text
from wagtail_privacy.importing.outline import Kind


TEXTS = {
    "Data controller": "Ann and Bob mend the bikes. They also answer the telephone.",
    "Why we use your data": "We handle repair orders and invoices. We remind "
    "the customer of a service if she asked for it.",
    "How long we keep your data": "Repair history is kept for five years. Invoices "
    "are kept for six years after the end of the financial year.",
    "Who we share it with": "Our accountant sees the invoices. We pass nothing on "
    "to anyone else unless the law compels us.",
    "Your rights": "You can ask us to show, correct or erase your personal data. We "
    "answer within one month.",
}
LIST = "We only keep what the work requires:\n- name and phone\n- make of the bike"


def document(head, text=str, between="\n\n", below="\n"):
    parts = [
        head(index, heading) + below + text(words)
        for index, (heading, words) in enumerate(TEXTS.items(), 1)
    ]
    parts[1] += f"\n{LIST}"
    return between.join(["Privacy notice of a cycle shop", *parts])


def wrap(words, **more):
    return textwrap.fill(words, 58, **more)


def columns(index, heading):
    return heading.ljust(24)


def hanging(words):
    return wrap(words, subsequent_indent=" " * 24)


LAYOUTS = {
    "1.": document(lambda i, h: f"{i}. {h}"),
    "1)": document(lambda i, h: f"{i}) {h}", below="\n\n"),
    "no blank lines": document(lambda i, h: f"{i}. {h}", between="\n"),
    "all one": document(lambda i, h: f"1. {h}"),
    "skipped": document(lambda i, h: f"{i * 2}. {h}"),
    "letters": document(lambda i, h: f"{'ABCDE'[i - 1]}. {h}"),
    "roman": document(lambda i, h: f"{['I', 'II', 'III', 'IV', 'V'][i - 1]}. {h}"),
    "paragraphs": document(lambda i, h: f"§ {i} {h}"),
    "words": document(lambda i, h: f"Section {i}: {h}"),
    "capitals": document(lambda i, h: h.upper()),
    "tight capitals": document(lambda i, h: h.upper(), between="\n"),
    "plain": document(lambda i, h: h),
    "plain, apart": document(lambda i, h: h, below="\n\n"),
    "plain, no blank lines": document(lambda i, h: h, between="\n"),
    "questions": document(lambda i, h: h + "?"),
    "underlined": document(lambda i, h: f"{h}\n{'~' * len(h)}", below="\n\n"),
    "framed": document(lambda i, h: f"{'=' * 30}\n{h}\n{'=' * 30}"),
    "bold": document(lambda i, h: f"__{h}__"),
    "wrapped": document(lambda i, h: h, wrap),
    "quoted": textwrap.indent(document(lambda i, h: h, wrap), "> ", lambda line: True),
    "indented": document(lambda i, h: h, lambda words: wrap(
        words, initial_indent="    ", subsequent_indent="    ")),
    "labels": document(lambda i, h: f"{h}: ", below="", between="\n"),
    "tabs": document(lambda i, h: f"{h}\t", below="", between="\n"),
    "columns": document(columns, hanging, below="", between="\n"),
    "bars": document(lambda i, h: f"{h} | ", below="", between="\n"),
    "glued": document(lambda i, h: f"{i}. {h}", below=""),
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_headings_of_a_layout_are_found(layout):
    result = read(LAYOUTS[layout], "en")
    found = [item.heading.casefold() for item in result.notice.sections]
    found = [heading for heading in found if heading]
    assert len(found) == len(TEXTS)
    assert all(
        wanted.casefold() in heading
        for wanted, heading in zip(TEXTS, found, strict=True)
    )
    assert "kept-words" not in {message.code for message in result.messages}


def chrome(source):
    return [m.text for m in read_text(source).messages if m.code == "page-chrome"]


def texts(source):
    return [block.text for block in read_text(source).blocks]


def test_the_header_and_the_signature_of_an_email_are_no_text():
    source = (
        "From: Ann <a@b.example>\nTo: Bob\n  and Olli\nSubject: Notice\n\n"
        "Retention\n\nTwo years.\n\nSent from my phone\n-- \nAnn\nFernhill"
    )
    assert texts(source) == ["Retention", "Two years."]
    assert "Ann" in chrome(source)
    assert texts("Name: a\nTo: b\nDate: c") == ["Name: a", "To: b", "Date: c"]


def test_page_numbers_and_running_heads_are_no_text():
    page = "\fFernhill handbook\n\nPart {}\n\nWords of {}.\n\nPage {} of 2\n"
    source = page.format(1, "one", 1)[1:] + page.format(2, "two", 2)
    assert texts(source)[:2] == ["Fernhill handbook", "Part 1"]
    assert chrome(source) == ["Page 1 of 2", "Fernhill handbook", "Page 2 of 2"]
    assert texts("a\n2\n\fb\n3\n\fc") == ["a", "b", "c"]
    assert texts("a\n\n12\n\nb") == ["a", "12", "b"]


def test_words_broken_at_the_end_of_a_line_are_whole_again():
    source = "\n".join(
        ["Tiedot ovat asiakkaan omassa käytössä ja niiden säily-",
         "tys kestää niin kauan kuin hän on asiakas tai jäse-",
         "nenä, ja ne poistetaan sen jälkeen. Lisäksi etu-",
         "ja sukunimi jäävät kirjanpitoon, jonka laki määrää",
         "pidettäväksi."]
    )  # fmt: skip
    (text,) = texts(source)
    assert "säilytys" in text and "jäsenenä" in text
    assert "etu- ja sukunimi" in text


def test_entities_and_unseen_characters_are_what_they_stand_for():
    assert texts("S&auml;ilytys&nbsp;on &amp; jää &unknown;") == [
        "Säilytys on & jää &unknown;"
    ]


def test_a_table_is_a_list_and_stands_beside_the_blocks():
    outline = read_text(
        "Cookies\n\n| Name | Purpose | Time |\n|---|---|---|\n"
        "| _ga | Counting | 2 years |\n|  | visits | |\n| b | Login | 1 day |\n"
    )
    assert [block.kind for block in outline.blocks[1:]] == [Kind.ITEM] * 3
    assert outline.tables[0].rows[1] == ("_ga", "Counting visits", "2 years")


def test_the_head_of_a_table_of_labels_is_a_message():
    outline = read_text("Notice\n\n| What | How |\n|---|---|\n| Name | Ann |\n")
    assert [block.text for block in outline.blocks] == ["Notice", "Name", "Ann"]
    assert [m.text for m in outline.messages] == ["What How"]
    assert outline.tables[0].rows == (("What", "How"), ("Name", "Ann"))


@pytest.mark.parametrize("number", ["", "1"])
def test_the_source_of_a_page_is_read_as_a_page(number):
    lines = ["<!DOCTYPE html>", "<html><p>One</p>", "<p>two</p></html>"]
    source = "\n".join(f"{number and i} {line}" for i, line in enumerate(lines, 1))
    assert texts(source.strip()) == ["One", "two"]


@pytest.mark.parametrize(
    "part", ["_a ", "**a ", "> ", "aB", "a\t", "| ", "-", "# ", "a  b\n", "&", "\f1\n"]
)
def test_hostile_lines_take_no_longer_than_their_length(part):
    read_text(part * 8_000)


@pytest.mark.parametrize(
    "mark",
    ["-- {}", "» {}", "*** {} ***", "[ {} ]", "~ {} ~", "== {} ==", "• {}", "→ {}"],
)
def test_headings_that_stand_behind_signs_are_headings_without_them(mark):
    result = read(document(lambda _, h: mark.format(h), wrap, below="\n\n"), "en")
    headings = [item.heading for item in result.notice.sections if item.heading]
    assert headings == list(TEXTS)


@pytest.mark.parametrize(
    "words", ["- one\n\n- two\n\n- three", "We keep:\n\n-- a\n\n-- b\n\n-- c\nd."]
)
def test_items_of_a_list_with_empty_lines_between_them_are_no_headings(words):
    assert all(block.level == 0 for block in read_text(words).blocks)


NUMBERED_LISTS = {
    "sv": "A.  Varför\n\n    Vi gör:\n    1)  Leverans av varor och\n        tjänster"
    "\n    2)  Fakturor\n    3)  Lagen om bokföring och\n        annat\n",
    "de": "A.  Zweck\n\n    1)  Lieferung der Waren und\n        Dienste\n"
    "    2)  Rechnungen und\n        Mahnungen\n    3)  Gesetze\n",
}


@pytest.mark.parametrize("language", NUMBERED_LISTS)
def test_wrapped_lines_of_a_numbered_list_are_no_columns(language):
    found = read_text(NUMBERED_LISTS[language]).blocks
    assert not any(block.kind is Kind.LABEL or block.cell for block in found)


def test_arrows_before_a_few_short_lines_make_a_list():
    blocks = read_text("We do this:\n\n> bake\n> sell\n\nAnd that.").blocks
    assert [block.text for block in blocks if block.kind is Kind.ITEM] == [
        "bake",
        "sell",
    ]
    assert texts("> bake only once\n\nAnd that.\n\nAnd more.")[0][0] == ">"


@pytest.mark.parametrize(
    "foot",
    [
        "Sent from my telephone",
        "Sent from a mobile, sorry for the slips",
        "Lähetetty kännykästä",
        "Skickat från min mobil",
        "Von meinem Telefon gesendet",
    ],
)
def test_what_a_telephone_adds_is_no_text(foot):
    assert texts(f"Retention\n\nTwo years.\n\n{foot}") == ["Retention", "Two years."]
    assert foot in texts(f"{foot}\n\n" + "We bake.\n\n" * 12)


def test_a_numbered_heading_goes_on_below_its_words():
    lines = "4. PURPOSES AND BASES OF THE\n   KEEPING OF A REGISTER\n\n"
    text = "   We use your data to lend you books, and to\n   ask for them again.\n\n"
    assert "4. PURPOSES AND BASES OF THE KEEPING OF A REGISTER" in texts(
        lines + text * 5
    )


def test_a_line_in_the_midst_of_a_sentence_may_go_on_with_a_capital():
    text = (
        "weil Ihr Kind nun bei uns ist und wir dabei eine Menge\n"
        "aufschreiben, muss Ihnen die Schule nach der Verordnung\n"
        "Folgendes mitteilen: Sie brauchen nichts zu unterschreiben und\n"
        "auch nichts zu tun, was Sie nicht wollen oder was dauert.\n\n"
    )
    assert len(texts(text * 3)) == 3


def test_lines_between_stars_are_bold_where_several_are():
    whole = "*Whose club*\nExample Club\n*Why*\nTo call.\n*How long*\nTwo years.\n"
    found = [block.text for block in read_text(whole).blocks if block.strong]
    assert found == ["Whose club", "Why", "How long"]
    few = read_text("*Adopted in May*\n\nWe keep it.\n").blocks
    assert (few[0].text, few[0].strong) == ("Adopted in May", False)


@pytest.mark.parametrize("number", ["{}", "{}.", "Section {}", "§ {}"])
def test_a_number_may_stand_on_the_line_above_its_heading(number):
    text = document(lambda i, h: f"{number.format(i)}\n{h}")
    found = [item.heading for item in read(text, "en").notice.sections if item.heading]
    assert found == [f"{number.format(i)} {h}" for i, h in enumerate(TEXTS, 1)]


def test_a_number_between_bars_is_part_of_the_label():
    rows = "".join(
        f"| {i} | {h} | {words} |\n" for i, (h, words) in enumerate(TEXTS.items(), 1)
    )
    result = read(f"Privacy notice of a cycle shop\n\n{rows}", "en")
    found = [item.heading for item in result.notice.sections]
    assert found == [f"{i} {h}" for i, h in enumerate(TEXTS, 1)]


def test_stars_around_what_lines_begin_with_are_bold():
    text = document(lambda i, h: f"*{h}:* ", below="")
    found = [item.heading for item in read(text, "en").notice.sections if item.heading]
    assert found == [f"{h}:" for h in TEXTS]
    (block,) = read_text("*Only* here a star means weight.").blocks
    assert block.html.startswith("*Only*")


def test_what_an_email_is_about_may_be_all_of_its_header():
    outline = read_text("Ämne: Medlemmarnas uppgifter\n\nHej!\n\nVi sparar namn.")
    assert outline.title == "Medlemmarnas uppgifter"
    assert [block.text for block in outline.blocks] == ["Hej!", "Vi sparar namn."]
    kept = texts("Subject: members\nOwner: the club\n\nWe keep names.")
    assert kept[0] == "Subject: members"


def test_numbered_lines_above_lists_are_headings_as_those_above_indented_text():
    heads = ["Who", "Why", "What we keep", "How long"]
    parts = [f"{i}) {h}\n    Words about it." for i, h in enumerate(heads, 1)]
    parts[2] = "3) What we keep\n    - names\n    - dates"
    outline = read_text("Notice\n\n" + "\n\n".join(parts))
    found = [block.text for block in outline.blocks if block.kind is Kind.HEADING]
    assert found == [f"{i}) {h}" for i, h in enumerate(heads, 1)]


def test_roman_numbers_are_alike_whatever_they_count():
    heads = ["Who", "Why", "What", "How long", "Who else hears of it"]
    numbers = ["I.", "II.", "III.", "IV.", "V."]
    parts = [f"{n:4} {h}\n\n     Words." for n, h in zip(numbers, heads, strict=True)]
    parts[4] = "V.   Who else hears of it\n\n     - the post\n     - the bank"
    outline = read_text("Notice\n\n" + "\n\n".join(parts))
    found = [block.text for block in outline.blocks if block.kind is Kind.HEADING]
    assert found[-1] == "V. Who else hears of it"


def test_a_field_with_a_hint_and_a_date_begin_lines_of_their_own():
    filler = "\n".join(
        ["Tietoja käytetään asiakkaan palvelemiseen ja laskujen lähettämiseen",
         "sekä tilastoihin, joista kukaan ei ole tunnistettavissa, ja lisäksi",
         "yhteydenottoihin, kun asiakas on niitä toivonut, ja mahdollisesti",
         "kyselyihin, joihin vastaaminen on vapaaehtoista kaikille niille,",
         "jotka ovat asiakkaita."]
    )  # fmt: skip
    hint = "Yhteystiedot (esim. puhelinnumero työaikana, sähköpostiosoite)"
    found = texts(f"{filler}\n\n{hint}\npuh. 040 555 0100\n\n{filler}")
    assert hint in found
    law = "EU:n yleinen tietosuoja-asetus 2016/679, artiklat 13 ja 14 sekä 30"
    found = texts(f"{filler}\n\n{law}\nLaadittu: 2.3.2024\n\n{filler}")
    assert law in found


def test_two_lines_are_a_header_above_an_empty_line_if_one_says_who():
    outline = read_text("Aihe: Jäsentiedot\nLähettäjä: soutajat@example.org\n\nHei!")
    assert [block.text for block in outline.blocks] == ["Hei!"]
    assert outline.title == "Jäsentiedot"
    for head in ("Subject: members\nOwner: club", "Ämne: båtar\nTid: i maj"):
        assert len(texts(f"{head}\n\nWe keep names.")) == 3
    assert texts("Subject: members\nTo: all\nWe keep names.")[0] == "Subject: members"


@pytest.mark.parametrize("mark", ["{} (2)", "Sivu {}(2)", "Sid. {} (2)", "{} / 2"])
def test_the_number_of_a_page_may_stand_far_to_the_right(mark):
    first, second = (" " * 60 + mark.format(page) for page in (1, 2))
    source = f"{first}\nRegister notice\n\nWe keep names.\n\n{second}\nRights\n"
    assert texts(source) == ["Register notice", "We keep names.", "Rights"]
    assert chrome(source) == [" ".join(line.split()) for line in (first, second)]


def test_the_number_of_a_page_may_stand_beside_the_head_of_the_paper():
    source = "Oak Club          Register notice      1 (2)\n\nWe keep names."
    assert chrome(source) == ["1 (2)"]
    assert "1 (2)" not in " ".join(texts(source))
    for kept in ("Boats lent      3 (2)", "The club\n" * 12 + "Boats      1 (2)"):
        assert chrome(kept) == []


def test_the_day_at_the_right_of_the_title_is_a_line_of_its_own():
    source = "REKISTERISELOSTE                  Laadittu 3.5.2012\n\nTietoja on vähän."
    assert texts(source)[:2] == ["REKISTERISELOSTE", "Laadittu 3.5.2012"]
    row = "Laatimispäivä            3.5.2012\n\nTietoja on vähän."
    assert len(texts(row)) == 2
    later = "Notice\n\na\n\nb\n\nc\n\nBoats lent        in May 3.5.2012"
    assert texts(later)[-1] == "Boats lent in May 3.5.2012"


def test_a_capital_letter_before_a_gap_numbers_what_stands_behind():
    rows = "Nimi   Anna\nPuhelin   040 555 0100\nOsoite   Rantatie 3\n\n"
    found = texts(f"{rows}   A  Manuaalinen aineisto\n   Paperit ovat kaapissa.")
    assert "A Manuaalinen aineisto" in found
    found = texts(f"{rows}Suojaus   B  Sähköinen aineisto")
    assert found[-2:] == ["Suojaus", "B Sähköinen aineisto"]


def test_a_heading_in_capitals_goes_on_below_its_words_in_a_short_text_too():
    source = "7. WHOM WE TELL AND WHERE\n   IT IS SENT\n\n   Nobody, and nowhere.\n"
    assert texts(source)[0] == "7. WHOM WE TELL AND WHERE IT IS SENT"
    assert len(texts("7. WHOM WE TELL\n   It is nobody.\n")) == 2


@pytest.mark.parametrize("word", ["Page", "Seite", "Sida", "Sivu"])
def test_lines_that_differ_in_the_number_of_a_page_are_around_the_notice(word):
    foot = "Example Ltd · Welcome pack · {} {}"
    text = "\n\n".join(
        [
            "Privacy notice",
            "Retention\nWe keep it for two years after you have left us.",
            foot.format(word, 1),
            "Purposes\nTo bake the bread of the town.",
            foot.format(word, 2),
        ]
    )
    result = read(text, "en")
    feet = [item.text for item in result.messages if item.code == "page-chrome"]
    assert feet == [foot.format(word, 1), foot.format(word, 2)]


def test_one_such_line_or_several_of_one_page_stay():
    line = "See the plan of the house, page 2"
    text = f"Privacy notice\n\nSecurity\nThe doors are locked.\n{line}\n{line}"
    assert "page-chrome" not in codes(read(text, "en"))
