"""A saved web page: the notice in it is kept, the page around it is set apart."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Comment, Doctype, ProcessingInstruction, Tag

from wagtail_privacy.importing.messages import ImportMessage


_ACTIVE = (
    "script style noscript template svg math object embed iframe canvas audio video "
    "applet"
).split()
_CODE = frozenset({"script", "style"})
_CHROME = "nav footer aside form button select textarea dialog menu".split()
_CHROME_ROLES = frozenset("navigation banner contentinfo search dialog".split())
_CHROME_NAMES = re.compile(
    r"cookie-?_?(?:bar|banner|consent|dialog|popup|notice)|consent-?_?(?:banner|bar)"
    r"|breadcrumb|skip-?_?(?:link|to)|^comments?$|comment-?_?(?:list|section|area)"
    r"|^share|social|site-?_?nav|sidebar|^menu|site-?_?footer|site-?_?header"
    r"|^(?:header|footer|nav|navigation|topbar|masthead)$|^nav[-_]|[-_]nav$",
    re.IGNORECASE,
)
_MAIN_IDS = re.compile(r"^(?:main|main-?content|content)$", re.IGNORECASE)
_HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


def set_apart(soup: BeautifulSoup) -> list[ImportMessage]:
    """Take everything that is not the notice out of ``soup``; return what it said."""
    messages = _remove_active(soup)
    for node in soup.find_all(
        string=lambda text: isinstance(text, (Comment, Doctype, ProcessingInstruction))
    ):
        node.extract()
    head = soup.find("head")
    if head:
        head.extract()
    messages += _remove_outside_main(soup)
    for tag in soup.find_all(_is_chrome):
        if not tag.decomposed and tag.find_parent(_is_chrome) is None:
            messages.append(_chrome_message(tag))
            tag.extract()
    return messages


def _remove_active(soup: BeautifulSoup) -> list[ImportMessage]:
    messages = []
    for tag in soup.find_all(_ACTIVE):
        words = "" if tag.name in _CODE else " ".join(tag.get_text(" ").split())
        text = f"<{tag.name}> {words}".strip()
        messages.append(ImportMessage("active-content", tag.sourceline or 0, text))
        tag.extract()
    for tag in soup.find_all(_has_handler):
        names = [name for name in tag.attrs if name.lower().startswith("on")]
        for name in names:
            text = f"<{tag.name} {name}>"
            messages.append(ImportMessage("active-content", tag.sourceline or 0, text))
            del tag[name]
    return messages


def _has_handler(tag: Tag) -> bool:
    return any(name.lower().startswith("on") for name in tag.attrs)


def _remove_outside_main(soup: BeautifulSoup) -> list[ImportMessage]:
    """Where a page marks its main part, what stands outside is not the notice."""
    mains = (
        soup.find_all("main")
        or soup.find_all(attrs={"role": "main"})
        or soup.find_all(id=_MAIN_IDS)
    )
    if len(mains) != 1 or not mains[0].get_text(strip=True):
        return []
    main = mains[0]
    messages = []
    node = main
    while node.parent is not None and node.parent.name != "[document]":
        for sibling in list(node.parent.children):
            if sibling is not node:
                messages += _outside(sibling)
                sibling.extract()
        node = node.parent
    return messages


def _outside(node: object) -> list[ImportMessage]:
    if isinstance(node, Tag):
        return [_chrome_message(node)] if node.get_text(strip=True) else []
    text = " ".join(str(node).split())
    return [ImportMessage("page-chrome", 0, text)] if text else []


def _chrome_message(tag: Tag) -> ImportMessage:
    text = " ".join(tag.get_text(" ").split())
    return ImportMessage("page-chrome", tag.sourceline or 0, text)


def _is_chrome(tag: Tag) -> bool:
    if tag.name in _CHROME or tag.get("role") in _CHROME_ROLES:
        return True
    if tag.name == "header":
        inside = tag.find_parent(["main", "article"]) is not None
        return not inside and tag.find(_HEADINGS) is None
    if tag.name in {"body", "main", "article", "html"}:
        return False
    names = [*(tag.get("class") or []), tag.get("id") or ""]
    named = any(_CHROME_NAMES.search(name) for name in names if name)
    return named and tag.find("h1") is None
