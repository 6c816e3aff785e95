from tests.importing.outlines import read
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.result import ImportResult, unreadable
from wagtail_privacy.notice import Notice, Section


def result_of_a_file() -> ImportResult:
    return ImportResult(
        file="old.txt",
        notice=Notice(
            title="Seloste",
            language="fi",
            sections=(
                Section(
                    "data_categories",
                    heading="5. Tietosisältö:",
                    html="<p>Nimi &amp; osoite</p>",
                    facts={"name": "x"},
                    also=("retention",),
                ),
            ),
        ),
        organisation={"name": "Sade Oy"},
        date="2024-05-01",
        messages=(ImportMessage("glued-list", 3),),
        page={"id": 7, "url": "/fi/x/"},
    )


def test_a_result_as_json_has_the_keys_of_the_contract():
    result = result_of_a_file()
    data = result.as_json()
    assert list(data) == [
        "file",
        "language",
        "title",
        "date",
        "organisation",
        "sections",
        "evidence",
        "services",
        "messages",
        "page",
    ]
    assert data["sections"] == [
        {
            "type": "data_categories",
            "heading": "5. Tietosisältö:",
            "also": ["retention"],
            "facts": {"name": "x"},
            "text": "Nimi & osoite",
            "html": "<p>Nimi &amp; osoite</p>",
        }
    ]
    assert data["messages"][0].keys() >= {"code", "level", "line", "text"}
    assert data["page"] == {"id": 7, "url": "/fi/x/"}
    assert not result.failed


def test_a_date_is_there_only_where_one_was_found():
    data = read("Privacy notice\n\nPurposes\n\nWe bake the bread.", "en").as_json()
    assert "date" not in data
    assert data["organisation"] == {}
    assert data["page"] is None


def test_a_file_that_was_not_read_has_an_object_with_the_reason():
    result = unreadable("old.txt", "The file is empty.")
    data = result.as_json()
    assert result.failed
    assert (data["sections"], data["page"]) == ([], None)
    assert data["messages"] == [
        {
            "code": "unreadable",
            "level": "error",
            "line": 0,
            "text": "The file is empty.",
            "explanation": "",
        }
    ]


def test_facts_as_json_are_lists_and_objects():
    rows = ({"what": "", "number": 6},)
    notice = Notice("N", "en", (Section("retention", "R", facts={"rows": rows}),))
    data = ImportResult("x", notice, {}).as_json()
    assert data["sections"][0]["facts"] == {"rows": [{"what": "", "number": 6}]}


def test_facts_of_another_type_stand_with_the_section_that_states_them():
    host = Section("recipients", "Disclosures", "<p>Not abroad.</p>")
    apart = Section("transfers", facts={"status": "none"}, silent=True)
    notice = Notice("N", "en", (host, apart))
    sections = ImportResult("x", notice, {}).as_json()["sections"]
    assert [item["type"] for item in sections] == ["recipients"]
    assert sections[0]["facts"] == {}
    assert sections[0]["stated"] == {"transfers": {"status": "none"}}
