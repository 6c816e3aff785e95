"""Short ways to let sections be understood, and sentences out of the patterns."""

from functools import cache

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.sections import FoundSection
from wagtail_privacy.importing.statements import state_facts
from wagtail_privacy.importing.statements.patterns import _PART
from wagtail_privacy.importing.word_files import read_words


LANGUAGES = ("de", "en", "fi", "sv")


def section(type, *lines, heading="", also=()):
    """A section; each line is a text or a block."""
    blocks = [
        paragraph(line, line=number) if isinstance(line, str) else line
        for number, line in enumerate(lines, 1)
    ]
    return FoundSection(type, heading, tuple(also), blocks, line=1)


def facts_of(*sections, language="en"):
    """The facts of each section after its words were understood, by type."""
    found = list(sections)
    state_facts(found, language)
    return {item.type: item.facts for item in found if item.facts}


def stated(type, *lines, language="en", heading="", also=()):
    """The facts that one section states; it is the whole notice."""
    given = section(type, *lines, heading=heading, also=also)
    return facts_of(given, language=language).get(type, {})


@cache
def table_of(language):
    """The patterns of a language as they are written."""
    return read_words("wagtail_privacy.importing.statements", f"{language}.toml")


def wordings(language, id):
    """Sentences out of every closed pattern of ``id``, with several choices in it."""
    for pattern in table_of(language)["sentences"][id]:
        if "{rest}" not in pattern:
            yield from _expand(pattern, language)


_TURNS = 8


def _expand(pattern, language):
    """Up to eight sentences that a pattern stands for, from all over its choices."""
    choices = [_choices(part, language) for part in _PART.finditer(pattern)]
    turns = min(_TURNS, max(map(len, choices)))
    for turn in range(turns):
        said = (choice[turn * len(choice) // turns] for choice in choices)
        yield " ".join(filter(None, said))


def _choices(part, language):
    if part["optional"]:
        return ["", *_expand(part["optional"], language)]
    if part["word"]:
        return [word.replace("*", "x") for word in part["word"].split("|")]
    return _words(part["name"], language)


@cache
def _words(name, language):
    table = table_of(language)
    if name == "basis":
        patterns = [form for forms in table["bases"].values() for form in forms]
    else:
        special = {"number": ["6"], "unit": table["units"]["year"].split("|")[-1:]}
        patterns = {**table["words"], **special}[name]
    return [said for item in patterns for said in _expand(item, language)]
