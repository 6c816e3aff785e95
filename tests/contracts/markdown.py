"""What the tests of the documentation read from a page of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
DOCS = ROOT / "docs"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))]

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"`([\w./-]+)`:")
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_CELLS = re.compile(r"(?<!\\)\|")
RUNS = "<!-- runs -->"


@dataclass(frozen=True)
class CodeBlock:
    """A fenced block, and the last line of words before it."""

    page: Path
    language: str
    text: str
    before: str

    @property
    def runs(self) -> bool:
        return self.before == RUNS

    @property
    def file(self) -> str:
        """The path in a site that the block is the content of, or ""."""
        match = _FILE.fullmatch(self.before)
        return match[1] if match else ""

    def __str__(self) -> str:
        first = self.text.strip().splitlines()[0]
        return f"{self.page.relative_to(ROOT)}: {first}"


def code_blocks(page: Path, language: str) -> list[CodeBlock]:
    source = page.read_text(encoding="utf-8")
    return [
        CodeBlock(page, match[1], match[2], _last_line(source[: match.start()]))
        for match in _FENCE.finditer(source)
        if match[1] == language
    ]


def all_code_blocks(language: str) -> list[CodeBlock]:
    return [block for page in PAGES for block in code_blocks(page, language)]


def commands(page: Path, heading: str = "") -> list[str]:
    """The lines of the shell blocks of a page, or of one section of it."""
    source = page.read_text(encoding="utf-8")
    if heading:
        source = _sections(source)[heading]
    blocks = [match[2] for match in _FENCE.finditer(source) if match[1] == "sh"]
    return [line for block in blocks for line in block.splitlines()]


def rows(page: Path, heading: str = "") -> list[list[str]]:
    """The cells of every table row of a page, or of one section of it."""
    return [
        [cell.strip().replace("\\|", "|") for cell in _CELLS.split(line)[1:-1]]
        for line in _table_lines(section(page, heading))
    ]


def column(page: Path, heading: str = "") -> list[str]:
    """The first cells of a section's rows, without the marks of code."""
    return [row[0].strip("`") for row in rows(page, heading)]


def section(page: Path, heading: str) -> str:
    """The text of a page without its code, or of the section below a heading."""
    source = _FENCE.sub("", page.read_text(encoding="utf-8"))
    return _sections(source)[heading] if heading else source


def links(page: Path) -> list[str]:
    """The addresses of links and images that are not on another server."""
    found = _LINK.findall(section(page, ""))
    return [link for link in found if not re.match(r"[a-z]+:", link)]


def anchors(page: Path) -> set[str]:
    """The fragments that a page's headings have on the web."""
    headings = re.findall(r"^#+ (.+)$", section(page, ""), flags=re.MULTILINE)
    kept = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.replace(" ", "-") for heading in kept}


def _sections(source: str) -> dict[str, str]:
    parts = re.split(r"^## (.+)\n", source, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def _table_lines(text: str) -> Iterator[str]:
    """The lines of tables below their head."""
    in_body = False
    for line in text.splitlines():
        if re.match(r"\|[-| ]+\|$", line):
            in_body = True
        elif not line.startswith("|"):
            in_body = False
        elif in_body:
            yield line


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or [""])[-1].strip()
