"""The documentation of findings says what the checks find."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tests.blocks.structured.registered import (
    COUNTING,
    ELSEWHERE,
    GONE,
    notice_of,
)
from tests.contracts.markdown import DOCS, ROOT, column, rows
from wagtail_privacy.linting.agreement import contradictions
from wagtail_privacy.linting.findings import Finding
from wagtail_privacy.notice import CookieFact, CookieRegistry, Section


PAGE = DOCS / "reference" / "section-types.md"
NAMED = {"rows": ({"service": GONE}, {"service": ELSEWHERE.id})}
UNASKED = {"rows": ({"service": COUNTING.id, "consent": False},)}
#: Each denies, or names, what the registry does not have.
WRONG = (
    Section("recipients", facts={"disclosed": False}),
    Section("processors", facts={"used": False}),
    Section("transfers", facts={"status": "none"}),
    Section("analytics", facts=NAMED),
    Section("third_party_services", facts=NAMED),
    Section("analytics", facts=UNASKED),
    Section("cookies"),
)


def all_findings() -> Iterator[Finding]:
    stored = CookieFact("cookie", "a", "first", "statistics")
    counting = replace(COUNTING, cookies=(stored,))
    full = CookieRegistry((counting,), others=(ELSEWHERE,), unconfirmed=("Birch",))
    yield from contradictions(notice_of(*WRONG, registry=full))
    yield from contradictions(notice_of(Section("cookies"), registry=CookieRegistry()))


def test_the_page_has_every_finding_with_its_severity_and_sections() -> None:
    found: dict[str, tuple[str, set[str]]] = {}
    for item in all_findings():
        severity, types = found.setdefault(item.rule, (item.severity.value, set()))
        assert severity == item.severity
        types.add(item.section_type)

    stated = {
        rule.strip("`"): (severity.strip("`"), set(re.findall(r"`(\w+)`", types)))
        for rule, severity, types, _says in rows(PAGE, "Findings")
    }

    assert stated == found


def test_the_page_has_every_id_that_the_checks_give() -> None:
    """They are for ever: whoever scripts against them reads them there."""
    modules = sorted((ROOT / "wagtail_privacy" / "linting").rglob("*.py"))
    source = "".join(path.read_text("utf-8") for path in modules)
    ids = re.findall(r'_(?:finding|denial)\(\s*"([a-z_.]+)"', source)

    assert sorted(column(PAGE, "Findings")) == sorted(ids)
