"""How visits are measured, in facts alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from django.utils.translation import override

from tests.blocks.structured.registered import (
    COUNTING,
    ELSEWHERE,
    GONE,
    MAPS,
    OWN,
    notice_of,
    told,
    visited,
)
from tests.blocks.structured.sentences import (
    combinations,
    errors,
    explained,
    facts_there_and_back,
    faults,
    said,
    section_html,
)
from tests.blocks.structured.tables import rows
from wagtail_privacy.models import Organisation
from wagtail_privacy.notice import CookieRegistry
from wagtail_privacy.vocabulary import MeasuredData, MeasuringPurpose


def measured(**row: Any) -> dict[str, Any]:
    return {"rows": rows("analytics", row)}


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert section_html("analytics").section is None
    assert section_html("analytics", **measured()).section is None


def test_facts_come_back_from_a_section() -> None:
    value, back, read_back = facts_there_and_back("analytics")

    assert value == back == read_back


def test_a_service_that_only_has_a_name_is_a_sentence() -> None:
    assert said("analytics", **measured(name="Birch Statistics.")) == [
        "We measure the use of our website with the service Birch Statistics."
    ]
    html = section_html("analytics", **measured(name="Birch Statistics"))
    assert html.dl is None


@pytest.mark.parametrize(
    ("fact", "yes", "no"),
    [
        (
            "consent",
            "We measure only if you have given your consent. "
            "You can withdraw it at any time.",
            "We do not ask for your consent to this.",
        ),
        (
            "shortened",
            "Your IP address is shortened before it is stored.",
            "Your IP address is stored in full.",
        ),
        (
            "advertising",
            "The data is shared with advertising services.",
            "The data is not shared with advertising services.",
        ),
    ],
)
def test_a_yes_and_a_no_are_sentences(fact: str, yes: str, no: str) -> None:
    begin = "We measure the use of our website."

    assert said("analytics", **measured(**{fact: "yes"})) == [f"{begin} {yes}"]
    assert said("analytics", **measured(**{fact: "no"})) == [f"{begin} {no}"]


def test_demographics_are_said_with_where_to_change_them() -> None:
    address = "https://settings.example/"
    both = measured(demographics="yes", demographics_url=address)

    html = section_html("analytics", **both)

    assert said("analytics", **both)[1] == (
        "Data about your age, your gender and your interests is also collected. You "
        f"can change what is collected about you here: {address}"
    )
    assert html.find("a")["href"] == address
    assert said("analytics", **measured(demographics="no"))[1] == (
        "Data about your age, your gender and your interests is not collected."
    )
    assert said("analytics", **measured(demographics_url=address))[1] == (
        f"You can change what is collected about you here: {address}"
    )


def test_the_rest_stands_in_a_list(organisation: Organisation) -> None:
    found = explained(
        "analytics",
        **measured(
            name="Birch Statistics",
            organisation=organisation,
            purposes=["development", "following"],
            other_purposes="Opening hours of the shop",
            data=["pages", "location"],
            other_data="Searched books",
            number=14,
            unit="month",
            country="FI",
            opt_out="https://birch.example/out/",
        ),
    )

    assert found == {
        "Provider": ["Kuusikko Books Ltd"],
        "What we use the data for": [
            "Following how the website is used",
            "Developing the website and its content",
            "Opening hours of the shop",
        ],
        "What is measured": [
            "Visited pages",
            "Approximate location, such as the town",
            "Searched books",
        ],
        "How long the data is kept": ["14 months"],
        "Country of the data": ["Finland"],
        "How to opt out": ["https://birch.example/out/"],
    }


def test_any_facts_about_a_service_make_sound_sentences() -> None:
    for row in combinations(
        name=["", "Birch Statistics"],
        purposes=[[], ["marketing"]],
        other_data=["", "Searches"],
        demographics=["", "yes", "no"],
        demographics_url=["", "https://settings.example/"],
        consent=["", "yes", "no"],
        opt_out=["", "https://birch.example/out/"],
    ):
        assert faults(section_html("analytics", **measured(**row))) == []


def test_a_chosen_service_brings_what_the_registry_says() -> None:
    [row] = told("analytics", **measured(service=COUNTING.id))

    assert row["service"] == COUNTING.id
    assert row["name"] == "Prairie Counter"
    assert row["provider"].name == "Prairie Data Inc"
    assert (row["country"], row["safeguard"], row["role"]) == ("US", "dpf", "processor")
    assert row["privacy_url"] == "https://prairie.example/privacy/"
    assert row["opt_out"] == "https://prairie.example/opt-out/"
    assert row["purpose"] == "What Prairie Counter is for"


def test_visitors_read_what_the_registry_says() -> None:
    html = visited("analytics", **measured(service=COUNTING.id))

    assert (
        html.p.text.split()
        == (
            "We measure the use of our website with the service Prairie Counter."
        ).split()
    )
    found = {
        div.dt.text: " ".join(div.dd.text.split()) for div in html.select("dl > div")
    }
    assert found["Provider"] == "Prairie Data Inc – Privacy notice"
    assert found["What we use the data for"] == "What Prairie Counter is for"
    assert found["Country of the data"] == "United States"
    assert found["Ground for the transfer"].startswith("EU–US Data Privacy Framework")
    assert found["How to opt out"] == "https://prairie.example/opt-out/"
    assert [link["href"] for link in html.select("a")] == [
        "https://p7.example/",
        "https://prairie.example/privacy/",
        "https://prairie.example/opt-out/",
    ]


def test_an_address_of_the_registry_that_would_run_is_no_link() -> None:
    bad = replace(
        COUNTING, privacy_url="javascript:alert(1)", opt_out_url="JavaScript:alert(1)"
    )

    html = visited(
        "analytics",
        registry=CookieRegistry((bad,)),
        **measured(service=bad.id),
    )
    assert [link["href"] for link in html.select("a")] == ["https://p7.example/"]
    assert "javascript" not in str(html).lower()


def test_facts_of_a_row_s_own_win() -> None:
    own = {
        "name": "Our counter",
        "country": "SE",
        "opt_out": "https://kuusikko.example/out/",
        "shortened": "no",
    }

    [row] = told("analytics", **measured(service=COUNTING.id, **own))

    assert row["name"] == "Our counter"
    assert (row["country"], row["shortened"]) == ("SE", False)
    assert row["opt_out"] == "https://kuusikko.example/out/"


def test_a_service_of_the_registry_that_the_site_does_not_use_can_be_named() -> None:
    [row] = told("analytics", **measured(service=ELSEWHERE.id))

    assert row["name"] == "Juniper Forms"


def test_one_s_own_service_has_no_provider() -> None:
    [row] = told("analytics", **measured(service=OWN.id))

    assert "provider" not in row
    assert visited("analytics", **measured(service=OWN.id)).select("a") == []


def test_a_service_that_is_gone_is_not_spoken_of() -> None:
    assert told("analytics", **measured(service=GONE, consent="yes")) == []
    assert visited("analytics", **measured(service=GONE)).find() is None
    assert section_html("analytics", **measured(service=GONE)).find() is None


def test_what_the_editor_wrote_about_it_stays() -> None:
    given = measured(service=GONE, name="Birch Statistics", consent="yes")

    [row] = told("analytics", **given)

    assert "provider" not in row
    assert "Birch Statistics" in visited("analytics", **given).text


def test_several_services_stand_one_after_the_other() -> None:
    given = rows("analytics", {"service": COUNTING.id}, {"service": MAPS.id}, {})

    html = visited("analytics", rows=given)

    assert len(html.find_all("p")) == 2
    assert [row["name"] for row in told("analytics", rows=given)][:2] == [
        "Prairie Counter",
        "Pathfinder Maps",
    ]


def test_half_a_period_is_refused() -> None:
    assert "rows" in errors("analytics", **measured(number=14))
    assert errors("analytics", **measured(number=14, unit="month")) == {}


def test_the_form_asks_for_the_service_first_and_for_the_country_after_the_period() -> (
    None
):
    block = rows("analytics", {}).list_block.child_block
    names = [str(name) for name in block.get_form_layout().children]

    assert names[0] == "service"
    assert names.index("number") < names.index("country")
    assert sorted(names) == sorted(block.child_blocks)


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_a_whole_measurement_of_a_real_notice_is_facts_alone(language: str) -> None:
    """Usage, purposes, demographics and where to change them, and the opt-out add-on.

    It is what one of the notices says of Google Analytics, in facts: nobody writes a
    word, and no claim is made that the data is anonymous.
    """
    row = {
        "service": COUNTING.id,
        "purposes": [
            MeasuringPurpose.FOLLOWING,
            MeasuringPurpose.DEVELOPMENT,
            MeasuringPurpose.MARKETING,
        ],
        "data": [MeasuredData.PAGES],
        "demographics": "yes",
        "demographics_url": "https://myadcenter.google.com/",
        "opt_out": "https://tools.google.com/dlpage/gaoptout",
        "consent": "yes",
    }
    html = visited("analytics", language=language, **measured(**row))

    with override(language):
        purposes = [str(item.label) for item in list(MeasuringPurpose)[:3]]
    items = [item.text for item in html.select("dl ul")[0].find_all("li")]
    assert items == purposes
    links = [link["href"] for link in html.select("a")]
    assert "https://myadcenter.google.com/" in links
    assert links[-1] == "https://tools.google.com/dlpage/gaoptout"
    assert "Prairie Counter" in html.p.text
    demographics = html.find_all("p")[1].text
    wanted = {
        "en": ["age", "gender", "interests"],
        "fi": ["iä", "sukupuol", "kiinnost"],
    }
    for word in wanted.get(language, ["ålder", "kön", "intressen"]):
        assert word in demographics
    told_row = told("analytics", notice_of(language=language), **measured(**row))[0]
    assert told_row["demographics"] is True
    assert told_row["purposes"] == ("following", "development", "marketing")
