"""Words that say what somebody does."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from wagtail_privacy.importing.cues import (
    cues_of,
    known_languages,
    longest_first,
    shortest_of,
    words_of_all,
)
from wagtail_privacy.importing.word_files import read_words


@cache
def role_pattern() -> re.Pattern[str]:
    """A word that says what somebody does: “Jäsensihteeri”, “Welfare Officer”."""
    inside, whole, ends = _role_choices()
    return re.compile(rf"\w*(?:{inside})\w*|{whole}|\w*{ends}", re.IGNORECASE)


@cache
def _role_letters() -> re.Pattern[str]:
    """The letters that make a word a role, wherever in it they stand."""
    inside, whole, ends = _role_choices()
    return re.compile(rf"(?:{inside})|{whole}|{ends}", re.IGNORECASE)


def _role_choices() -> tuple[str, str, str]:
    """What makes a role inside a word, as a word of its own, and at its end."""
    stems = words_of_all("roles")
    # No name is a role for a few letters in it: “Downer”, “Lövdahl”.
    own = {word for word in stems if len(word) < _SHORT or word not in _compounds()}
    inside = "|".join(re.escape(stem) for stem in sorted(stems - own))
    whole = "|".join(re.escape(stem) for stem in sorted(own))
    return (
        inside,
        rf"(?<!\w)(?:{whole})(?:s|er|ess)?(?!\w)",
        rf"(?:{longest_first(_post_ends())})(?:e?n)?(?!\w)",
    )


@cache
def _post_ends() -> frozenset[str]:
    """What posts end in, which other words have inside: “photograph”."""
    table = read_words(__package__, "people.toml")["post_ends"]
    return frozenset(word for words in table.values() for word in words)


_SHORT = 3


def _compounds() -> set[str]:
    """The words of the languages that put words together: “Praxismanagerin”."""
    languages = [code for code in known_languages() if code != "en"]
    return {word for code in languages for word in cues_of(code).words["roles"]}


def has_role(text: str) -> bool:
    """True if a word of ``text`` says what somebody does: most texts have none."""
    words = text.split()
    if any(map(_is_role, words)):
        return True
    return any(map(_begins_role, words)) and bool(_role_letters().search(text))


@lru_cache(maxsize=16384)
def _is_role(word: str) -> bool:
    return bool(_role_letters().search(word))


@lru_cache(maxsize=16384)
def _begins_role(word: str) -> bool:
    """True for a word with the letters that a role of several words begins with."""
    return any(map(word.casefold().__contains__, _role_begins()))


@cache
def _role_begins() -> tuple[str, ...]:
    roles = words_of_all("roles") | _post_ends()
    return shortest_of({role.split()[0] for role in roles if " " in role})
