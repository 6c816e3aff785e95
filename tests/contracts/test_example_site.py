"""The example site tells its facts once, and says them in every language.

It has settings of its own, so what happens there happens in a process of its own.
"""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup

from tests.contracts.fresh_site import FreshSite
from tests.contracts.markdown import ROOT


EXAMPLE = ROOT / "example_site"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the site holds after ``make demo``."""
    folder = tmp_path_factory.mktemp("demo")
    site = FreshSite(
        folder,
        manage=(str(EXAMPLE / "manage.py"),),
        environment={"PYTHONPATH": str(ROOT), "EXAMPLE_SITE_VAR": str(folder)},
    )
    site.run(f"python {EXAMPLE / 'manage.py'} demo")
    return site.shell("from tests.contracts.loaded_demo import tell; tell()")


def words(html: str, anchor: str) -> str:
    """The words of one section, on one line."""
    section = BeautifulSoup(html, "html.parser").find(id=anchor)
    return " ".join(section.get_text(" ").split())


def test_a_second_run_changes_nothing(demo: dict[str, Any]) -> None:
    assert demo["is_same_after_second_run"]


def test_every_fact_has_a_field_that_takes_it(demo: dict[str, Any]) -> None:
    assert demo["unknown_facts"] == []


def test_an_editor_can_save_every_page_as_it_is(demo: dict[str, Any]) -> None:
    assert demo["refused"] == []


def test_sections_and_rows_have_the_same_ids_in_every_language(
    demo: dict[str, Any],
) -> None:
    for languages in demo["ids"].values():
        assert len(languages) == 3
        assert languages[0] == languages[1] == languages[2]
        ids = [id for section in languages[0] for id in section]
        assert len(ids) == len(set(ids))
    assert sum(map(len, demo["ids"].values())) == 12


@pytest.mark.parametrize("slug", ["asiakkaat", "kunder", "customers"])
def test_a_number_of_the_facts_stands_in_every_language(
    demo: dict[str, Any], slug: str
) -> None:
    retention = words(demo["pages"][slug], "retention")

    assert "36 " in retention
    assert "77 " not in retention


def test_a_period_that_changes_in_one_language_changes_in_all(
    demo: dict[str, Any],
) -> None:
    texts = [words(html, "retention") for html in demo["changed"]]

    assert len(texts) == 3
    for text in texts:
        assert "77 " in text
        assert "36 " not in text


@pytest.mark.parametrize("slug", ["tyonhakijat", "arbetssokande", "job-applicants"])
def test_a_silent_section_says_only_its_own_text(
    demo: dict[str, Any], slug: str
) -> None:
    section = BeautifulSoup(demo["pages"][slug], "html.parser").find(
        id="automated-decisions"
    )

    assert len(section.find_all("p")) == 1
