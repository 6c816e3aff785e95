import pytest

from tests.importing.outlines import read_html


LINKS = "<br>".join(
    f'<a href="{name}.html">{name}</a>' for name in ("Boats", "Prices", "Jetty")
)
NOTICE = """<h2>Register notice</h2><table border=1>
<tr><td><b>Purposes</b></td><td>To lend the boats of the club to its members.</td></tr>
<tr><td><b>Retention</b></td><td>Two years after the last boat came back.</td></tr>
<tr><td><b>Your rights</b></td><td>You may ask what we have on you.</td></tr></table>"""


def said(cells):
    row = "".join(f"<td>{cell}</td>" for cell in cells)
    result = read_html(f"<body><table><tr>{row}</tr></table></body>", "en")
    chrome = " ".join(
        item.text for item in result.messages if item.code == "page-chrome"
    )
    return chrome, " ".join(item.text for item in result.notice.sections)


@pytest.mark.parametrize("cells", [(LINKS, NOTICE), (NOTICE, LINKS)])
def test_a_cell_of_links_beside_the_page_is_its_menu(cells):
    chrome, text = said(cells)
    assert "Boats Prices Jetty" in chrome
    assert "Jetty" not in text and "Two years" in text


def test_a_cell_of_links_in_a_table_of_the_notice_stays():
    row = f"<tr><td><b>Recipients</b></td><td>{LINKS}</td></tr></table>"
    _chrome, text = said([NOTICE.replace("</table>", row)])
    assert "Jetty" in text


BLIND = "".join(f'<a href="#">{name}</a> ' for name in ("Boats", "Prices", "Jetty"))
PAGE = NOTICE.replace("h2>", "h1>")


def test_links_that_lead_nowhere_are_a_menu_above_the_title():
    result = read_html(f"<body><div>{BLIND}</div>{PAGE}</body>", "en")
    said = [item.text for item in result.messages if item.code == "page-chrome"]
    assert said == ["Boats Prices Jetty"]


def test_below_the_title_they_open_parts_of_the_notice():
    result = read_html(f"<body>{PAGE}<div>{BLIND}</div></body>", "en")
    assert "Boats Prices Jetty" in " ".join(
        section.text for section in result.notice.sections
    )
