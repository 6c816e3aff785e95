"""Words that can name somebody, by what they begin and end in."""

from __future__ import annotations

from wagtail_privacy.importing.patterns.placeholders import has_placeholder


_NO_NAMES = frozenset(
    "we you this the these our your they it if when der die das wir sie unser "
    "ihre wenn  me te tämä jos kun voit sinä vi du den det om när vår våra data "
    "personal tietosuoja  privacy for all please any article gdpr who what how für bei "
    "i i'm i’m jag ich minä olen my mein meine min mitt each every both "
    "ihnen euch dir uns mir dig er varje alla båda jokainen kukin jede jeder beide "
    "wegen zum zur im in mit nach till vid i på at with on by from to questions fragen "
    "frågor kysymyksiin".split()
)
#: “Verantwortlich ist der Verein selbst”: that is no name.
_ITSELF = frozenset({"selbst", "itself", "själv", "självt", "itse", "selber"})


def can_be_name(name: str) -> bool:
    """True for two to eight words that can name a person or an organisation."""
    words = name.split()
    if not 2 <= len(words) <= 8 or has_placeholder(name) or words[-1] in _ITSELF:
        return False
    first = words[0].casefold().strip(".,’'")
    return words[0][:1].isupper() and first not in _NO_NAMES
