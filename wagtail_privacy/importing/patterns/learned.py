"""What somebody has learned, which may stand between her post and her name.

“Our head of clinic, chartered psychologist Ann Example”: the post is what she does.
"""

from __future__ import annotations

import re
from functools import cache

from wagtail_privacy.importing.cues import longest_first
from wagtail_privacy.importing.patterns.role_words import has_role
from wagtail_privacy.importing.word_files import read_words


def is_learned(words: str) -> bool:
    """True for what somebody has learned, whatever she does: “leg. veterinär”."""
    return bool(_learned().fullmatch(words))


def without_learned(words: str) -> str:
    """A post without what its holder has learned, which stands behind it."""
    head = before_learned(words)
    return head if has_role(head) else words


def before_learned(words: str) -> str:
    """What stands before the last of ``words`` if that is learned, or ""."""
    learned = _learned().search(words)
    return words[: learned.start()] if learned else ""


@cache
def _learned() -> re.Pattern[str]:
    table = read_words(__package__, "people.toml")["learned"]
    choice = longest_first({word for words in table.values() for word in words})
    return re.compile(rf"(?:,? |\A)(?:leg\.? )?(?:{choice})\Z", re.IGNORECASE)
