"""Block values as facts of a ``Section``, and back.

A fact is a string, number, boolean, ``Party``, or a mapping or tuple of those;
dates are ISO 8601 strings, decimals are strings too. A block that knows better has
``to_fact`` and ``from_fact`` of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from wagtail.blocks import Block, ListBlock, StructBlock

from wagtail_privacy.blocks.organisations import stored_items


def to_fact(block: Block, value: Any, language: str) -> Any:
    """Return ``value`` of ``block`` as a fact, in words of ``language``."""
    if hasattr(block, "to_fact"):
        return block.to_fact(value, language)
    if isinstance(block, StructBlock):
        return {
            name: to_fact(child, (value or {}).get(name), language)
            for name, child in block.child_blocks.items()
        }
    if isinstance(block, ListBlock):
        return tuple(to_fact(block.child_block, item, language) for item in value or ())
    plain = block.get_prep_value(value)
    if isinstance(plain, (date, time)):
        return plain.isoformat()
    return str(plain) if isinstance(plain, Decimal) else plain


def stored_fact(block: Block, stored: Any, language: str) -> Any:
    """Return the same for ``stored``, a value as it is in JSON.

    A visit reads facts this way: to turn whole structures into block values first
    takes several times as long.
    """
    if not hasattr(block, "to_fact"):
        if type(block).to_python is StructBlock.to_python:
            known = stored if isinstance(stored, Mapping) else {}
            return {
                name: stored_fact(child, known[name], language)
                if name in known
                else to_fact(child, child.get_default(), language)
                for name, child in block.child_blocks.items()
            }
        if type(block).to_python is ListBlock.to_python:
            return tuple(
                stored_fact(block.child_block, item, language)
                for item in stored_items(stored)
            )
    return to_fact(block, block.to_python(stored), language)


def from_fact(block: Block, fact: Any) -> Any:
    """Return the value of ``block`` that ``to_fact`` turned into ``fact``."""
    if hasattr(block, "from_fact"):
        return block.from_fact(fact)
    if isinstance(block, StructBlock):
        return block.normalize(
            {
                name: from_fact(child, fact[name])
                if name in fact
                else child.get_default()
                for name, child in block.child_blocks.items()
            }
        )
    if isinstance(block, ListBlock):
        return block.normalize([from_fact(block.child_block, item) for item in fact])
    return block.to_python(fact)
