from tests.importing.documents.test_parts import ENGLISH, FINNISH
from tests.importing.outlines import codes
from wagtail_privacy.importing.documents.splitting import Split
from wagtail_privacy.importing.reading import read_bytes, read_notices, read_parts


NAMES = ("Controller", "Purposes", "Retention")


def sections(*wares):
    rows = zip(NAMES, wares, strict=True)
    texts = [f"{name}\n\n{ENGLISH.replace('things', ware)}" for name, ware in rows]
    return "\n\n".join(texts)


SECTIONS = sections("loaves", "rolls", "cakes")
OTHERS = sections("chairs", "tables", "lamps")
TWICE = f"Privacy notice\n\n{SECTIONS}\n\nPrivacy statement\n\n{OTHERS}\n"
FINNISH_PART = "\n\n".join(
    f"{name}\n\n{FINNISH}" for name in ("Rekisterinpitäjä", "Säilytysaika", "Oikeutesi")
)
BILINGUAL = f"Privacy notice\n\n{SECTIONS}\n\nTietosuojaseloste\n\n{FINNISH_PART}\n"


def parts(text, split):
    return read_parts(text.encode(), name="old.txt", split=split)


def test_a_file_with_two_notices_is_one_draft_with_a_message(tmp_path):
    path = tmp_path / "old.txt"
    path.write_text(TWICE, "utf-8")
    (result,) = read_notices(path)
    message = next(m for m in result.messages if m.code == "several-notices")
    assert message.line == 15
    assert "lines 1, 15" in message.explanation
    assert "part" not in result.as_json()


def test_a_file_with_two_notices_becomes_two_results_on_request():
    first, second = parts(TWICE, Split.NOTICES)
    assert (first.notice.title, second.notice.title) == (
        "Privacy notice",
        "Privacy statement",
    )
    assert [item.as_json()["part"] for item in (first, second)] == [1, 2]
    assert {first.file, second.file} == {"old.txt"}
    assert len(first.notice.sections) == len(second.notice.sections) == 3


def test_a_file_in_two_languages_is_read_in_both_with_a_message():
    result = read_bytes(BILINGUAL.encode(), name="old.txt")
    assert "two-languages" in codes(result)
    types = [section.type for section in result.notice.sections]
    assert types == [
        "controller", "purposes", "retention", "controller", "retention", "rights",
    ]  # fmt: skip
    title = next(m for m in result.messages if m.code == "page-title")
    assert title.text == "Tietosuojaseloste"


def test_a_file_in_two_languages_becomes_a_result_in_each_on_request():
    first, second = parts(BILINGUAL, Split.LANGUAGES)
    assert (first.notice.language, second.notice.language) == ("en", "fi")
    assert second.notice.title == "Tietosuojaseloste"


def test_texts_side_by_side_are_gathered_by_language():
    pairs = f"{ENGLISH}\n\n{FINNISH}\n\n" * 6
    text = f"Privacy notice\n\n{pairs}"
    both = read_parts(text.encode(), name="x.txt", force=True, split=Split.LANGUAGES)
    assert {item.notice.language for item in both} == {"en", "fi"}
    whole = read_bytes(text.encode(), name="x.txt", force=True)
    assert "two-languages" in codes(whole)


def test_what_is_whole_stays_whole():
    text = f"Privacy notice\n\n{SECTIONS}\n"
    for split in Split:
        (result,) = parts(text, split)
        assert result.part == 0
        assert not {"several-notices", "two-languages"} & set(codes(result))
