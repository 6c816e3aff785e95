"""Cookie bars and consent dialogs, by their names or by what they say."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag

from wagtail_privacy.importing.formats.html.weights import (
    Weights,
    outermost,
    tags_of,
    words_of,
)


_NAMES = re.compile(
    r"cookie[-_]?(?:bar|banner|consent|dialog|popup|overlay|modal|box|law|wrapper)"
    r"|(?:consent|gdpr|ccpa|privacy)[-_]?(?:banner|bar|dialog|popup|overlay|modal|box)"
    r"|^cookie-notice$|cookiebotdialog|cookiebotwidget|^onetrust-|^ot-sdk-container$"
    r"|^usercentrics|^uc-|^cky-(?:consent|overlay|modal|btn)|cmplz-(?:cookiebanner|"
    r"manage-consent)|^klaro$|^cookie-law-info|^cli-modal|^moove_gdpr|borlabscookie"
    r"|^cookiefirst|^didomi|^qc-cmp|^sp_message|truste|^iubenda-cs|^osano-cm|^termly-"
    r"|^cc-(?:window|banner|dialog|revoke)|^sliding-popup$|eu-cookie-(?:compliance|"
    r"withdraw)|^cmpbox|^tarteaucitron|^axeptio|^cm-(?:modal|bar)|^ccm-(?:modal|root)"
    r"|^consent(?:manager)?$|^CookieReports",
    re.IGNORECASE,
)
_COOKIES = re.compile(
    r"cookie|eväste|evästei|kakor|kakorna|samtycke|suostumu|consent|einwilligung"
    r"|ihre privatsphäre|your privacy|yksityisyyt|din integritet",
    re.IGNORECASE,
)
_ACCEPT = re.compile(
    r"^\W*(?:i )?(?:accept|allow|agree|ok(?:ay)?|got it|reject|decline|deny|only "
    r"necessary|necessary only|hyväksy|salli|kiellä|hylkää|vain välttäm|selvä|godkänn"
    r"|acceptera|tillåt|avvisa|neka|endast nöd|jag förstår|bara nöd|akzept|alle akzept"
    r"|zustimm|einverstanden|ablehnen|alle ablehnen|nur notwendig|nur essen|verstanden"
    r"|ymmärrän|jatka)",
    re.IGNORECASE,
)
_MAX_WORDS = 350
#: A larger part of a page than this is no dialog of it.
_MAX_SHARE = 0.4


def find_dialogs(soup: BeautifulSoup, weights: Weights) -> list[Tag]:
    """The elements that ask for consent to cookies, outermost and in order."""
    tags = tags_of(soup)
    named = [tag for tag in tags if _is_named(tag) and _is_small(tag, weights)]
    asking = [
        dialog
        for tag in tags
        if _is_choice(tag) and (dialog := _dialog_around(tag, weights))
    ]
    wanted = {id(tag) for tag in [*named, *asking]}
    return outermost([tag for tag in tags if id(tag) in wanted])


def names_of(tag: Tag) -> list[str]:
    """The classes and the id of an element."""
    classes = tag.get("class") or []
    return [
        name
        for name in [*(classes if isinstance(classes, list) else [classes])]
        + [str(tag.get("id") or "")]
        if name
    ]


def _is_named(tag: Tag) -> bool:
    return bool(tag.attrs) and any(map(_NAMES.search, names_of(tag)))


def _is_small(tag: Tag, weights: Weights) -> bool:
    """True for no more than a part of the page, which no dialog is the most of."""
    return weights.of(tag).words <= _MAX_SHARE * weights.total.words


def _is_choice(tag: Tag) -> bool:
    """True for a button, or what stands for one, that accepts or refuses."""
    if tag.name not in {"button", "a", "input"} and tag.get("role") != "button":
        return False
    label = tag.get("value") if tag.name == "input" else tag.get_text(" ")[:60]
    return bool(_ACCEPT.match(str(label or "").strip()))


def _dialog_around(choice: Tag, weights: Weights) -> Tag | None:
    """The largest small element around a choice that speaks of cookies."""
    found = None
    for parent in choice.parents:
        weight = weights.of(parent)
        if parent.name in {"body", "main", "article", "html", "[document]"}:
            break
        if weight.words > _MAX_WORDS or weight.titles or weight.headings > 4:
            break
        if not _is_small(parent, weights):
            break
        if found is not None and weight.words > weights.of(found).words + 40:
            break
        if _COOKIES.search(words_of(parent)):
            found = parent
    return found
