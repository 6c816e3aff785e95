"""The small blocks that facts are entered in.

What differs by language is a ``CharBlock`` or ``TextBlock``, which translation tools
offer to translators. Choices and numbers are the same in every language, and those
tools copy them.
"""

from __future__ import annotations

from typing import Any

from django.db.models import TextChoices
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail import blocks


_YES, _NO = "yes", "no"


class OptionBlock(blocks.ChoiceBlock):
    """One of a closed list; as a fact its value, or "" where nothing is chosen."""

    def __init__(self, options: type[TextChoices], **kwargs: Any) -> None:
        super().__init__(
            choices=options.choices, **{"required": False, "default": "", **kwargs}
        )


class OptionsBlock(blocks.MultipleChoiceBlock):
    """Any number of a closed list; as a fact a tuple of values, in the list’s order."""

    def __init__(self, options: type[TextChoices], **kwargs: Any) -> None:
        self.options = options
        super().__init__(
            choices=options.choices,
            **{
                "required": False,
                "default": [],
                "widget": CheckboxSelectMultiple(),
                **kwargs,
            },
        )

    def to_fact(self, value: Any, language: str) -> tuple[str, ...]:
        chosen = set(value or ())
        known = [item for item in self.options.values if item in chosen]
        return (*known, *sorted(chosen.difference(known)))

    def from_fact(self, fact: tuple[str, ...]) -> list[str]:
        return list(fact)


class YesNoBlock(blocks.ChoiceBlock):
    """Yes, no, or not said; as a fact True, False or None.

    “No” is a statement, such as “we make no transfers”, and not the same as an empty
    field, about which nothing is said.
    """

    def __init__(self, **kwargs: Any) -> None:
        choices = [(_YES, _("Yes")), (_NO, _("No"))]
        super().__init__(
            choices=choices, **{"required": False, "default": "", **kwargs}
        )

    def to_fact(self, value: Any, language: str) -> bool | None:
        return {_YES: True, _NO: False}.get(value)

    def from_fact(self, fact: bool | None) -> str:  # noqa: FBT001 - a fact is a value
        return "" if fact is None else _YES if fact else _NO


class LinesBlock(blocks.TextBlock):
    """Several items, one on each line; as a fact a tuple of them."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            **{
                "required": False,
                "default": "",
                "rows": 3,
                "help_text": _("One on each line."),
                **kwargs,
            }
        )

    def to_fact(self, value: Any, language: str) -> tuple[str, ...]:
        lines = (" ".join(line.split()) for line in (value or "").splitlines())
        return tuple(line for line in lines if line)

    def from_fact(self, fact: tuple[str, ...]) -> str:
        return "\n".join(fact)


class WordsBlock(blocks.CharBlock):
    """A few words in the language of the page."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            **{"required": False, "default": "", "max_length": 255, **kwargs}
        )
