"""axe-core in a page of the browser, looked at in every state."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from bs4 import BeautifulSoup
from playwright.sync_api import Page

from tests.browser.visiting import STATES, look


RULES = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22a",
    "wcag22aa",
    "best-practice",
]
IS_IN = "([target, ours]) => !!document.querySelector(target).closest(ours)"
OPTIONS = {
    "runOnly": {"type": "tag", "values": RULES},
    "resultTypes": ["violations", "incomplete"],
    "iframes": False,
}


def found_by_axe(page: Page, *, ours: str = "body") -> dict[str, str]:
    """Every violation, and every contrast of ours that axe could not settle.

    ``ours`` is what elements of ours are in. The keys tell the state, the rule and the
    kind of element, by its tag and classes: they are the same for equal elements of
    other pages.
    """
    page.evaluate(AXE_SCRIPT)
    found = {}
    for state, differently in STATES.items():
        look(page, **differently)
        for rule, node in _nodes(page, ours):
            key = f"{state}: {rule['id']} at {_tag_and_classes(node['html'])}"
            found[key] = f"{node['target']} {node.get('failureSummary', '')}"
    return found


def _tag_and_classes(html: str) -> str:
    element = BeautifulSoup(html, "html.parser").find()
    return ".".join([element.name, *sorted(element.get("class", []))])


def _nodes(page: Page, ours: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    results = page.evaluate("options => axe.run(document, options)", OPTIONS)
    found = [(rule, node) for rule in results["violations"] for node in rule["nodes"]]
    unsettled = [
        (rule, node)
        for rule in results["incomplete"]
        for node in rule["nodes"]
        if rule["id"].startswith("color-contrast")
        and page.evaluate(IS_IN, [node["target"][0], ours])
    ]
    return found + unsettled
