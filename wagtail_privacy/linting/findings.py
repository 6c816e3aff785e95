"""What a check has found in a notice."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail_privacy.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is absent from a notice, or that two places of it deny each other.

    ``rule`` is the id of the rule that found it, such as
    ``contradiction.no_transfer_vs_us_provider``; such ids are never renamed.
    ``section`` is the id of the section where an editor sees it, ``section_type`` the
    id of its type. ``message`` says, in the active language, what is wrong and the way
    out. ``article`` is where the law asks for it, or "".
    """

    rule: str
    severity: Severity
    section: str
    section_type: str
    message: str
    article: str = ""
