"""Services that a notice names: for statistics, advertising, maps, videos and so on."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from wagtail_privacy.autodiscovery import import_submodules
from wagtail_privacy.importing.statements.finders import folded, words_of
from wagtail_privacy.importing.statements.sentences import Sentence
from wagtail_privacy.notice.globs import matches
from wagtail_privacy.notice.known_services import known_services


if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


#: What ends one statement and begins another inside a sentence.
_CLAUSE = re.compile(
    r"[;:,](?:\s|\Z)|\s(?:but|vaan|mutta|utan att|men|sondern|aber|jedoch|instead)\s"
)
_ENDING = r"(?P<ending>[:’']?[a-zåäöß]{0,7})(?![a-zåäöß])"
_NEAR = 90
_FIRST_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class NamedCookie:
    """A cookie as a table or list writes of it; "" where it does not say."""

    name: str
    lifetime: str = ""
    purpose: str = ""

    def as_json(self) -> dict[str, str]:
        return {"name": self.name, "lifetime": self.lifetime, "purpose": self.purpose}


@dataclass(frozen=True, slots=True)
class NamedService:
    """A service that a notice names, and its cookies.

    ``known`` is the id of a service that the package knows, or "". ``name`` is "" for
    cookies of the site itself, or of nobody that is named. ``quote`` is the sentence
    or row that names it, ``line`` a line of the source.
    """

    name: str
    known: str = ""
    cookies: tuple[NamedCookie, ...] = ()
    quote: str = ""
    line: int = 0

    def as_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "known": self.known,
            "cookies": [item.as_json() for item in self.cookies],
            "quote": self.quote,
            "line": self.line,
        }


def find_services(
    sentences: Iterable[Sentence], language: str
) -> dict[str, NamedService]:
    """Return the services that ``sentences`` name, by name, in their order.

    One whose use a sentence denies is left out.
    """
    found: dict[str, NamedService] = {}
    denied: set[str] = set()
    for sentence in sentences:
        for name, start, end in mentions(sentence.text):
            if _is_denied(sentence.text, start, end, language):
                denied.add(name)
            elif name not in found:
                found[name] = NamedService(
                    name, _known()[name], (), sentence.text, sentence.line
                )
    for denial in denied:
        found.pop(denial, None)
    _settle_versions(found)
    return found


def _settle_versions(found: dict[str, NamedService]) -> None:
    """“Google Analytics (GA4)” is one service: the number is its name if it is said."""
    latest = found.get("Google Analytics 4")
    if latest and "Google Analytics" in found:
        short = "Google Analytics 4" not in latest.quote
        found.pop("Google Analytics 4" if short else "Google Analytics")


def mentions(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield (name, start, end) of each service that ``text`` names."""
    if not any(map(_begins_name, words_of(text))):
        return
    for match in _pattern().finditer(text):
        yield _by_words()[match["name"].casefold()], *match.span()


def service_of_cookie(name: str) -> tuple[str, str]:
    """(name, id) of the known service that calls a cookie so, or two empty texts.

    What Matomo sets on a site of its own and in its cloud has the same names.
    """
    _data()
    for service in known_services:
        for item in service.cookies if service.id not in _INTERNAL else ():
            stem = item.name.partition("*")[0]
            bare = stem.rstrip("._-")
            fits = matches(item.name, name) or (
                len(bare) >= _ENOUGH and (name.startswith(stem) or name == bare)
            )
            if item.kind == "cookie" and item.name and fits and len(stem) > 1:
                id = "matomo_self" if service.id == "matomo_cloud" else service.id
                return _listed().get(id, service.name), id
    return "", ""


_ENOUGH = 4


def _is_denied(text: str, start: int, end: int, language: str) -> bool:
    """True if the clause around a name says that the service is not used."""
    before = text[max(0, start - _NEAR) : start]
    after = text[end : end + _NEAR]
    *_others, before = _CLAUSE.split(before)
    after = _CLAUSE.split(after, maxsplit=1)[0]
    denials = _denials(language)
    return bool(
        any(pattern.search(before) for pattern in denials["before"])
        or any(pattern.search(before.rstrip()) for pattern in denials["close"])
        or any(pattern.search(after) for pattern in denials["after"])
    )


@cache
def _data() -> dict[str, Any]:
    import_submodules("wagtail_privacy.cookies.known")
    source = files(__package__).joinpath("service_names.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def _known() -> dict[str, str]:
    """The known id, or "", by name; those that a site adds are among them."""
    listed = {item["name"]: item.get("known", "") for item in _data()["service"]}
    ours = set(listed.values())
    own = {
        item.name: item.id
        for item in known_services
        if item.id not in ours and item.id not in _INTERNAL and " " in item.name
    }
    return own | listed


#: What a site runs on is named in notices for other reasons.
_INTERNAL = {"django", "wagtail", "consent"}


@cache
def _listed() -> dict[str, str]:
    """What notices call a known service, by its id: the first name that is listed."""
    names: dict[str, str] = {}
    for item in _data()["service"]:
        names.setdefault(item.get("known", ""), item["name"])
    return names


@cache
def _by_words() -> dict[str, str]:
    words = {name.casefold(): name for name in _known()}
    for item in _data()["service"]:
        for called in item["called"]:
            words[called.lstrip("~").casefold()] = item["name"]
    return words


@cache
def _called() -> frozenset[str]:
    """All words that name a service; “~” stands before those in any case."""
    exact = {word for item in _data()["service"] for word in item["called"]}
    listed = {item["name"] for item in _data()["service"]}
    return frozenset(exact | {f"~{name}" for name in _known() if name not in listed})


#: Letters at the beginning of a name that are compared before all of it.
_LENGTHS = (1, 2, 3)


@lru_cache(maxsize=8192)
def _begins_name(word: str) -> bool:
    """True for a word that begins as the first word of some name does."""
    begins = _begins()
    return any(word[:length] in begins for length in _LENGTHS)


@cache
def _begins() -> frozenset[str]:
    """What the first word of each name begins with: most sentences have no such."""
    firsts = (_FIRST_WORD.match(word.lstrip("~")) for word in _called())
    return frozenset(folded(first[0])[: _LENGTHS[-1]] for first in firsts if first)


@cache
def _pattern() -> re.Pattern[str]:
    """All names, by their first letter: few are compared with a word, longest first."""
    choices: dict[str, list[str]] = {}
    for word in sorted(_called(), key=lambda word: (-len(word.lstrip("~")), word)):
        name = re.escape(word.lstrip("~"))
        one = f"(?i:{name})" if word.startswith("~") else name
        choices.setdefault(word.lstrip("~")[0].casefold(), []).append(one)
    names = "|".join(
        f"(?=[{re.escape(letter + letter.upper())}])(?:{'|'.join(called)})"
        for letter, called in choices.items()
    )
    return re.compile(rf"(?<![\w@.-])(?=\w)(?P<name>{names}){_ENDING}")


@cache
def _denials(language: str) -> dict[str, Sequence[re.Pattern[str]]]:
    tables = _data()["denials"]
    table = tables.get(language) or tables["en"]
    result: dict[str, Sequence[re.Pattern[str]]] = {
        name: [re.compile(item, re.IGNORECASE) for item in table[name]]
        for name in ("before", "after")
    }
    result["close"] = [
        re.compile(rf"(?:{item})(?: (?:the|any|der|die|das))?\Z", re.IGNORECASE)
        for item in table["close"]
    ]
    return result
