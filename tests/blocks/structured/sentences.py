"""What a section says about facts, and whether it is sound."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag
from wagtail.blocks.struct_block import StructBlockValidationError

from tests.conftest import parsed
from tests.every_fact import new_block, stored


_LEFT_OVER = re.compile(r"None|True|False|[(]\s*[)]|\s[.,;:]|[.:,]{2}|%|{")


def section_html(type_id: str, **facts: Any) -> BeautifulSoup:
    """The section with ``facts``, the values of its block; empty if it says nothing."""
    block = new_block(type_id)
    return parsed(block.render(block.normalize({**block.get_default(), **facts})))


def said(type_id: str, **facts: Any) -> list[str]:
    """The paragraphs, names and items of the section, in their order."""
    tags = section_html(type_id, **facts).find_all(["p", "dt", "dd", "li", "address"])
    texts = [_text(tag) for tag in tags if not tag.find("li")]
    return [text for text in texts if text]


def explained(type_id: str, **facts: Any) -> dict[str, list[str]]:
    """The section's definition list: each name with the lines that stand at it."""
    return {
        _text(row.dt): [_text(item) for item in row.dd.find_all("li")]
        or [_text(row.dd)]
        for row in section_html(type_id, **facts).select("dl > div")
    }


def errors(type_id: str, **facts: Any) -> dict[str, str]:
    """The messages of ``clean`` by the field that they stand at."""
    block = new_block(type_id)
    try:
        block.clean(block.normalize({**block.get_default(), **facts}))
    except StructBlockValidationError as error:
        return {name: item.messages[0] for name, item in error.block_errors.items()}
    return {}


def combinations(**choices: list[Any]) -> Iterator[dict[str, Any]]:
    """Every combination of the values that each fact has in ``choices``."""
    for values in product(*choices.values()):
        yield dict(zip(choices, values, strict=True))


def faults(html: BeautifulSoup) -> list[str]:
    """What no combination of facts leaves behind: gaps, loose ends, empty lists."""
    found = [
        f"empty <{tag.name}>"
        for tag in html.find_all(["p", "ul", "dl", "dt", "dd", "li", "a"])
        if not _text(tag)
    ]
    for paragraph in html.find_all("p"):
        text = _text(paragraph)
        following = paragraph.find_next_sibling()
        if text.endswith(":"):
            if getattr(following, "name", "") not in {"ul", "dl", "address"}:
                found.append(f"nothing after “{text}”")
        elif not text.endswith(".") and not paragraph.find("a"):
            found.append(f"no sentence: “{text}”")
    if _LEFT_OVER.search(_text(html)):
        found.append(_text(html))
    return found


def facts_there_and_back(type_id: str) -> tuple[Any, Any, Any]:
    """The stored facts of the type's sample: as they are, and after a section.

    The third are those of the section that a visit reads, turned back likewise.
    """
    block = new_block(type_id)
    value = block.get_preview_value()
    raw = block.get_prep_value(value)
    section = block.to_section(value, language="en")
    read = block.read_section(raw, id="", language="en")
    return tuple(
        _facts(type_id, item)
        for item in (value, block.from_section(section), block.from_section(read))
    )


def _facts(type_id: str, value: Any) -> dict[str, Any]:
    block = new_block(type_id)
    known = stored(block, value)
    return {name: known[name] or "" for name in block.fact_blocks}


def _text(tag: Tag) -> str:
    return " ".join(tag.get_text().split())
