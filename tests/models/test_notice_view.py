"""What a visit reads, and that the cache never shows what was before."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Site

from tests.conftest import published, queries
from tests.every_fact import STRUCTURED, every_fact, new_block
from tests.models.conftest import fresh
from wagtail_privacy import blocks
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.notice_view import NoticeView


def test_a_second_visit_turns_no_section_into_blocks(full_notice, rf, monkeypatch):
    page = fresh(full_notice)
    first = page.serve(rf.get("/")).render().content
    converted = []
    monkeypatch.setattr(
        blocks.SectionBlock, "to_section", lambda *args, **kwargs: converted.append(1)
    )

    assert fresh(full_notice).serve(rf.get("/")).render().content == first
    assert converted == []


def test_a_preview_is_neither_kept_nor_taken_from_the_cache(full_notice, rf):
    request = rf.get("/")
    request.is_preview = True
    view = NoticeView(fresh(full_notice), request)

    assert view.context()["fingerprint"] == ""
    assert NoticeView(fresh(full_notice), rf.get("/")).context()["fingerprint"] != ""


def test_an_editor_s_preview_shows_the_draft_and_visitors_never_see_it(
    full_notice, kept, rf
):
    kept()
    draft = fresh(full_notice)
    draft.sections[3].value["text"] = (
        draft.sections[3].block.child_blocks["text"].to_python("<p>Nine years.</p>")
    )
    draft.save_revision()
    request = rf.get("/")
    preview = draft.get_latest_revision_as_object().serve_preview(request, "")

    assert "Nine years." in preview.render().content.decode()
    assert "Nine years." not in kept()


def sections_with_links(count, home):
    types = [id for id in blocks.section_types.ids() if id != "loyalty_programme"]
    text = f'<p>See <a linktype="page" id="{home.pk}">us</a>.</p>' * 3
    return [(types[n % len(types)], {"text": text}) for n in range(count)]


def test_a_visit_costs_the_same_with_one_section_and_with_fifty(
    make_notice, home, organisation, client
):
    few = make_notice(("purposes", {"text": "<p>x</p>"}), title="Few")
    one = make_notice(*sections_with_links(1, home), title="One")
    many = make_notice(*sections_with_links(53, home), title="Many")

    assert queries(client, few) == queries(client, one) == queries(client, many)


def test_a_visit_costs_the_same_with_one_organisation_and_with_fifty(
    make_notice, organisation, client
):
    rows = [Organisation.objects.create(name=f"Company {n}").pk for n in range(50)]
    one = make_notice(("controller", {"organisation": rows[0]}), title="One")
    every_place = make_notice(
        ("controller", {}),
        ("joint_controllers", {"organisations": rows, "contact_point": rows[3]}),
        ("representative", {"organisation": rows[4]}),
        ("contact_person", {"organisation": rows[5]}),
        ("dpo", {"organisation": rows[6]}),
        title="Every place",
        controller=organisation,
    )

    assert queries(client, one) == queries(client, every_place)


@pytest.fixture
def fifty():
    """The primary keys of fifty organisations."""
    rows = [Organisation.objects.create(name=f"Company {n}") for n in range(50)]
    return [row.pk for row in rows]


def structured_sections(count, organisations):
    """Sections with every fact; their rows name as many organisations as there are."""
    sections = []
    for number in range(count):
        type_id = STRUCTURED[number % len(STRUCTURED)]
        facts = every_fact(
            new_block(type_id), organisations[0], rows=len(organisations)
        )
        for row, key in zip(facts.get("rows", ()), organisations, strict=False):
            if "organisation" in row:
                row["organisation"] = key
        sections.append((type_id, facts))
    return sections


def test_a_visit_costs_the_same_with_one_section_of_facts_and_with_fifty(
    make_notice, organisation, fifty, client
):
    one = make_notice(*structured_sections(1, fifty[:1]), controller=organisation)
    many = make_notice(
        *structured_sections(50, fifty), controller=organisation, title="Many"
    )

    assert queries(client, one) == queries(client, many)


def test_a_cold_visit_costs_the_same_with_fifty_organisations_among_recipients(
    make_notice, organisation, fifty, rf
):
    counts = []
    for keys in (fifty[:1], fifty):
        notice = make_notice(
            ("recipients", {"rows": [{"organisation": key} for key in keys]}),
            controller=organisation,
            title=f"With {len(keys)}",
        )
        cache.clear()
        page = fresh(notice)
        with CaptureQueriesContext(connection) as captured:
            html = page.serve(rf.get("/")).render().content.decode()
        assert html.count("Company ") >= len(keys)
        counts.append(len(captured))

    assert counts[0] == counts[1]


def test_a_visit_in_another_language_costs_the_same_as_any_page_there(
    full_notice, finnish, finnish_index, client
):
    translated = published(full_notice.copy_for_translation(finnish))
    extra = queries(client, translated) - queries(client, finnish_index)
    here = queries(client, full_notice) - queries(client, full_notice.get_parent())

    assert extra == here


@pytest.mark.parametrize("state", ["warm", "cold"])
def test_organisations_and_related_pages_are_one_query_each(full_notice, rf, state):
    request = rf.get("/")
    page = fresh(full_notice)
    page.serve(request).render()
    if state == "cold":
        cache.clear()
        Site.get_site_root_paths()
    page = fresh(full_notice)

    with CaptureQueriesContext(connection) as captured:
        page.serve(request).render()

    assert len(captured) == 2


def test_the_whole_notice_is_there_for_templates_that_ask(full_notice, rf):
    context = fresh(full_notice).get_context(rf.get("/"))

    types = [section.type for section in context["notice"].sections]
    assert types == ["purposes", "controller", "dpo", "retention", "cookies"]
    assert [part.section.type for part in context["parts"]] == types[:-1]


def test_the_language_of_the_page_is_part_of_the_key(full_notice, rf):
    def key():
        return NoticeView(fresh(full_notice), rf.get("/")).context()["fingerprint"]

    with override("fi"):
        finnish = key()

    assert finnish != key()
