from wagtail_privacy.importing.weighing.grams import pieces_of


def test_a_word_has_its_beginning_its_pair_and_its_runs_of_letters():
    assert dict(pieces_of("Keep cookies")) == {
        "keep": ("^ keep", "keep", "^keep", "keep$"),
        "cookies": ("keep cook", "cook", "^cook", "cooki", "ookie", "okies", "kies$"),
    }


def test_a_short_word_is_one_piece():
    assert list(pieces_of("We")) == [("we", ("^ we", "we", "^we$"))]


def test_an_address_of_e_mail_and_numbers_are_no_words():
    assert [word for word, _ in pieces_of("Ask ann@mill.example, 050 123")] == ["ask"]


def test_of_an_endless_word_only_the_beginning_is_looked_at():
    ((_, pieces),) = pieces_of("ab" * 50_000)
    assert len(pieces) < 10
    ((_, pieces),) = pieces_of("abcdefghijklmnopqrstuvwxyzåäö" * 1000)
    assert len(pieces) < 50
