import pytest

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.formats.mail import read_mail
from wagtail_privacy.importing.registry import format_of_bytes


HTML = "Content-Type: text/html; charset={}\nContent-Transfer-Encoding: {}\n\n{}\n"
ARCHIVE = (
    "From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\n"
    'Content-Type: multipart/related; boundary="b"\n\n--b\n{}--b--\n'
)


def texts(data):
    return [block.text for block in read_mail(data).blocks]


@pytest.mark.parametrize(
    ("charset", "encoding", "body"),
    [
        ("utf-8", "quoted-printable", "<p>S=C3=A4ilytys</p>"),
        ("iso-8859-1", "8bit", "<p>Säilytys</p>"),
        ("no-such", "8bit", "<p>Säilytys</p>"),
        ("us-ascii", "8bit", "<p>Säilytys</p>"),
    ],
)
def test_the_page_in_a_web_archive_is_read(charset, encoding, body):
    source = ARCHIVE.format(HTML.format(charset, encoding, body))
    assert texts(source.encode("latin-1")) == ["Säilytys"]


def test_an_email_is_its_text_and_its_header_is_a_message():
    outline = read_mail(b"From: ann@a.example\nMIME-Version: 1.0\n\nRetention\n")
    assert [block.text for block in outline.blocks] == ["Retention"]
    assert [(m.code, m.text) for m in outline.messages] == [
        ("page-chrome", "From: ann@a.example")
    ]


def test_a_message_without_words_is_refused():
    with pytest.raises(ImportRefused, match="no part with text"):
        read_mail(b"MIME-Version: 1.0\nContent-Type: image/png\n\nx")


def test_parts_that_are_nested_too_deep_are_refused():
    part = "Content-Type: multipart/mixed; boundary={0}\n\n--{0}\n"
    with pytest.raises(ImportRefused, match=r"nested too deep|no part with text"):
        read_mail("".join(part.format(f"b{n}") for n in range(3000)).encode())


def test_a_message_is_known_by_its_header():
    assert format_of_bytes("x", ARCHIVE.encode()).id == "mail"
    assert format_of_bytes("x", b"Name: Ann\n\nWords") is None
    assert format_of_bytes("x.mht", b"").id == "mail"
