"""Names with ``*`` in them.

``fnmatch`` would not do: it takes ``[`` for a set of characters, and real cookies are
called ``pvc_visits[0]``.
"""

from __future__ import annotations


def matches(pattern: str, name: str) -> bool:
    """Whether ``name`` is as ``pattern`` says; ``*`` is any characters, also none.

    Nothing else has a meaning of its own, and case counts. It takes one walk through
    the name, however many stars there are: a pattern may be somebody’s attack.
    """
    start, *parts = pattern.split("*")
    if not parts:
        return name == pattern
    *middle, end = parts
    if not name.startswith(start):
        return False
    position = len(start)
    for part in middle:
        position = name.find(part, position) + len(part)
        if position < len(part):
            return False
    return name.endswith(end) and position + len(end) <= len(name)


def exactness(pattern: str) -> tuple[bool, int]:
    """Return what orders patterns: no star before a star, then many characters."""
    return ("*" not in pattern, len(pattern.replace("*", "")))
