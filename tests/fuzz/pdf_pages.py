"""Outlines written as pages of a PDF."""

from __future__ import annotations

from collections import Counter

from hypothesis import strategies as st

from tests.importing.formats.pdf.pdf_files import PDFPage


WORDS = st.lists(
    st.from_regex(r"[a-zåäöü]{1,12}", fullmatch=True), min_size=1, max_size=60
)
PARTS = st.lists(
    st.tuples(st.sampled_from(["heading", "text", "item", "row"]), WORDS),
    min_size=1,
    max_size=12,
)


def as_pages(parts: list[tuple[str, list[str]]]) -> tuple[list[PDFPage], Counter[str]]:
    """The pages of a document, and its words, each of which is there once."""
    pages, top, count = [PDFPage()], 780, 0
    said = Counter()
    for kind, words in parts:
        words = [f"{word}x{count + number}" for number, word in enumerate(words)]
        count += len(words)
        said.update(words)
        lines = [" ".join(words[i : i + 6]) for i in range(0, len(words), 6)]
        for line in lines:
            if top < 60:
                pages.append(PDFPage())
                top = 780
            if kind == "row":
                first, _space, rest = line.partition(" ")
                pages[-1].text(72, top, first)
                pages[-1].text(250, top, rest)
            elif kind == "heading":
                pages[-1].text(72, top, line, 15, "bold")
            else:
                pages[-1].text(72, top, f"- {line}" if kind == "item" else line)
            top -= 18 if kind == "heading" else 12
        top -= 8
    pages[0].text(72, 810, "privacyx notice")
    said.update(["privacyx", "notice"])
    return pages, said
