"""Business ids: which number a country has, and whether one can be right."""

from __future__ import annotations

from types import ModuleType

from django.utils.translation import gettext as _
from stdnum import exceptions, get_cc_module


#: Names under which python-stdnum keeps a country's number of a company, best first.
_KINDS = ("businessid", "orgnr", "uid", "siren", "cvr", "regon", "vat")


def business_id_modules(country: str) -> list[ModuleType]:
    """The python-stdnum modules that can tell a business id of ``country``."""
    found = (get_cc_module(country, kind) for kind in _KINDS) if country else ()
    return list(dict.fromkeys(module for module in found if module))


def check_business_id(number: str, country: str) -> str:
    """Return ``number`` in the country's usual form.

    Numbers of countries that python-stdnum does not know come back as they are.
    Raise ``ValueError`` with the reason if no business number can be like this.
    """
    number = number.strip()
    modules = business_id_modules(country)
    reasons = []
    for module in modules:
        try:
            module.validate(number)
        except exceptions.ValidationError as error:
            reasons.append(_reason(error))
        else:
            return _formatted(module, number)
    if reasons:
        raise ValueError(reasons[0])
    return number


def _formatted(module: ModuleType, number: str) -> str:
    """The usual way to write it; where there is none, as the editor wrote it."""
    return module.format(number) if hasattr(module, "format") else number


def _reason(error: exceptions.ValidationError) -> str:
    """Why the number is wrong, in the editor's language."""
    if isinstance(error, exceptions.InvalidChecksum):
        return _("The check digit does not match: is a digit wrong or missing?")
    if isinstance(error, exceptions.InvalidLength):
        return _("The number of digits is wrong for this country’s business id.")
    if isinstance(error, exceptions.InvalidComponent):
        return _("A part of the number is not in use in this country.")
    return _("This is not how a business id of this country is written.")
