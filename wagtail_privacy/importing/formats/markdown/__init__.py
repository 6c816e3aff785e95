"""Markdown: its blocks become HTML, and that is read as HTML is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wagtail_privacy.conf import conf
from wagtail_privacy.importing.formats.html import read_markup
from wagtail_privacy.importing.formats.markdown.lists import unlist_sections
from wagtail_privacy.importing.formats.markdown.metadata import take_metadata
from wagtail_privacy.importing.limits import refuse_depth, refuse_rows
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.registry import ImportFormat, import_formats


if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


#: “[TOC]” and its like: where a generator puts a table of contents.
_CONTENTS = re.compile(
    r"\[TOC\]|\[\[_?TOC_?\]\]|\$\{toc\}|@\[toc\].{0,80}|\{:\s?toc\}", re.IGNORECASE
)
#: “{#id .class}” behind a heading, as pandoc, Hugo and GitLab read it.
_ATTRIBUTES = re.compile(r"\{:?\s?[#.][^{}\n]{0,200}\}\Z")
_TASK = re.compile(r"\[([ xX])\]\s")
_FOOTNOTE = re.compile(r"^( {0,3})\[(\^[^\[\]\s]{1,60})\]:", re.MULTILINE)
_ROWS = frozenset({"inline", "html_block", "fence"})
#: Lines of a paragraph that are all shorter were broken on purpose.
_WIDTH = 60
#: The parser calls itself for each level, and Python has a limit for that.
_MAX_NESTING = 100
#: So many signs that part cells stand in a line of code or a drawing.
_MAX_SIGNS = 10


def read_markdown(text: str) -> Outline:
    """Return the outline of a Markdown document (CommonMark and tables).

    A block of data in front (“front matter”) gives title and language; it is no text.
    """
    metadata = take_metadata(text)
    refuse_rows(metadata.text.count("|") // _MAX_SIGNS)
    parser = _parser()
    tokens = parser.parse(_FOOTNOTE.sub(r"\1\\[\2\\]:", metadata.text))
    refuse_rows(sum(token.type in _ROWS for token in tokens))
    if any(token.level >= parser.options.maxNesting - 1 for token in tokens):
        refuse_depth(conf.WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH + 1)
    messages = _set_apart(tokens)
    unlist_sections(tokens)
    outline = read_markup(_render(parser, tokens))
    outline.title, outline.language = metadata.title, metadata.language
    outline.messages = [*metadata.messages, *messages, *outline.messages]
    return outline


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # What is indented is seldom code in a notice: an address, or a paragraph.
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.disable("code")
    depth = min(conf.WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH, _MAX_NESTING)
    parser.options["maxNesting"] = depth
    # Links that are not safe are for the reader of HTML, which tells of them.
    parser.validateLink = lambda address: True
    # A line of the source is a line of the HTML: the break stands in the next.
    parser.renderer.rules["hardbreak"] = lambda *parts: "\n<br>"
    return parser


def _set_apart(tokens: list[Token]) -> list[ImportMessage]:
    """Take out what instructs a generator; return what it said."""
    messages = []
    for above, token in zip(tokens, tokens[1:], strict=False):
        if token.type != "inline":
            continue
        line = token.map[0] + 1 if token.map else 0
        words = token.content.strip()
        if _CONTENTS.fullmatch(words):
            messages.append(ImportMessage("contents", line, words))
            token.children = []
        elif above.type == "heading_open" and words.endswith("}"):
            messages += _take_attributes(token, line)
        elif above.type == "paragraph_open":
            _mark_task(token)
            _keep_lines(token)
    return messages


def _take_attributes(token: Token, line: int) -> list[ImportMessage]:
    last = token.children[-1] if token.children else None
    start = last.content.rfind("{") if last and last.type == "text" else -1
    attributes = _ATTRIBUTES.match(last.content, start) if last and start >= 0 else None
    if last is None or attributes is None:
        return []
    last.content = last.content[:start].rstrip()
    return [ImportMessage("raw-html", line, attributes.group())]


def _mark_task(token: Token) -> None:
    """Show “[x]” of a task list as the box that readers see."""
    task = _TASK.match(token.content)
    first = token.children[0] if token.children else None
    if task and first is not None and _TASK.match(first.content):
        box = "☐ " if task[1] == " " else "☑ "
        first.content = box + first.content[task.end() :]


def _keep_lines(token: Token) -> None:
    """Keep the lines of an address and the like, which Markdown would run together."""
    *lines, last = token.content.split("\n")
    short = all(len(line) < _WIDTH for line in lines)
    if short and not any(_goes_on(line.lstrip()) for line in [*lines[1:], last]):
        for child in token.children or []:
            if child.type == "softbreak":
                child.type, child.tag = "hardbreak", "br"


def _goes_on(line: str) -> bool:
    """True for the rest of a sentence; an address of the net begins a line, too."""
    address = "@" in line.partition(" ")[0] or line.startswith(("www.", "http"))
    return line[:1].islower() and not address


def _render(parser: MarkdownIt, tokens: list[Token]) -> str:
    """Return HTML whose elements stand on the lines that they have in the source."""
    pieces: list[str] = []
    line = 0
    for token in tokens:
        piece = parser.renderer.render([token], parser.options, {})
        if token.type == "fence":
            piece = "<p>" + "<br>\n".join(piece.strip().split("\n")) + "</p>"
        elif token.type != "html_block":
            piece = piece.strip("\n")
        if token.map and token.nesting >= 0 and token.map[0] > line:
            pieces.append("\n" * (token.map[0] - line))
            line = token.map[0]
        pieces.append(piece)
        line += piece.count("\n")
    return "".join(pieces)


import_formats.add(
    ImportFormat("markdown", (".md", ".markdown", ".mdown"), read_markdown, apart=True)
)
