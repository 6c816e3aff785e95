"""How right the importer is on the corpus of invented notices, as figures.

``score(source, expected, got)`` counts one notice; scores add up. The bars are those
that the project keeps: F1 of boundaries, share of right types, share of words in
their own section, share of exact facts, words lost and invented.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from tests.importing.corpus_accuracy import (
    Json,
    corpus,
    pair_sections,
    wanted_parties,
)
from tests.importing.corpus_words import (
    account_for_words,
    fact_key,
    flatten,
    source_text,
    words,
)
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.facts.service_names import mentions
from wagtail_privacy.importing.reading import read_notice
from wagtail_privacy.importing.result import unreadable


BARS = {"boundaries": 0.97, "types": 0.95, "text": 0.98, "facts": 0.95}
#: What notices that nobody tuned the importer on must keep. The aim is BARS, too; raise
#: these when the part that is held out does better, and never lower them.
FLOORS = {"boundaries": 0.99, "types": 0.95, "text": 0.98, "facts": 0.95}


@dataclass(frozen=True, slots=True)
class Score:
    """What was expected and what was right, in counts that add up.

    ``found`` are boundaries that are right, ``extra`` those that nothing expects.
    ``placed`` of ``said`` words stand in their own section.
    """

    sections: int = 0
    found: int = 0
    extra: int = 0
    typed: int = 0
    said: int = 0
    placed: int = 0
    facts: int = 0
    exact: int = 0
    lost: int = 0
    invented: int = 0
    notices: int = 0

    def __add__(self, other: Score) -> Score:
        pairs = zip(astuple(self), astuple(other), strict=True)
        return Score(*(one + two for one, two in pairs))

    @property
    def shares(self) -> dict[str, float]:
        """Each figure that has a bar, from 0 to 1."""
        wrong = self.extra + self.sections - self.found
        return {
            "boundaries": _share(2 * self.found, 2 * self.found + wrong),
            "types": _share(self.typed, self.sections),
            "text": _share(self.placed, self.said),
            "facts": _share(self.exact, self.facts),
        }

    def missed(self, bars: dict[str, float] = BARS) -> list[str]:
        """What is below its bar, and words that are lost or invented."""
        below = [
            f"{name} {share:.3f} < {bars[name]}"
            for name, share in self.shares.items()
            if share < bars[name]
        ]
        below += [f"{self.lost} words lost"] if self.lost else []
        return below + ([f"{self.invented} words invented"] if self.invented else [])


def score(source: Path, expected: Json, got: Json) -> Score:
    """Count what is right in what the importer made of ``source``."""
    if expected.get("refused"):
        right = int(not got["sections"])
        return Score(notices=1, facts=1, exact=right, extra=len(got["sections"]))
    pairs = list(pair_sections(expected["sections"], got["sections"]))
    both = [(wanted, found) for wanted, found, _ in pairs if wanted and found]
    said, placed = _placed_words(source, expected, pairs)
    facts, exact = _facts(expected, got)
    accounts = account_for_words(source_text(source), got, expected)
    return Score(
        notices=1,
        sections=len(expected["sections"]),
        found=len(both),
        extra=sum(wanted is None for wanted, _, _ in pairs),
        typed=sum(wanted["type"] == found["type"] for wanted, found in both),
        said=said,
        placed=placed,
        facts=facts,
        exact=exact,
        lost=accounts["lost"].total(),
        invented=accounts["invented"].total(),
    )


def _placed_words(
    source: Path, expected: Json, pairs: list[tuple[Json | None, Json | None, int]]
) -> tuple[int, int]:
    """How many words the sections have, and how many of them stand in their own.

    A word of a fact, of a label or of the page around the notice belongs to no section,
    so a word counts as often as it stands in some section: the town of the address is
    not missing below “Controller” because a later section names it, too.
    """
    counterpart = {id(wanted): found for wanted, found, _ in pairs if wanted}
    everywhere: Counter[str] = Counter()
    for _, found, _ in pairs:
        everywhere += _told(found) if found else Counter()
    said: Counter[str] = Counter()
    placed = 0
    for section, text in _spans(source, expected):
        own = words(text)
        said += own
        if found := counterpart.get(id(section)):
            placed += (own & _told(found)).total()
    return (said & everywhere).total(), placed


def _told(section: Json) -> Counter[str]:
    values = " ".join(map(str, (section.get("facts") or {}).values()))
    return words(f"{section['heading']} {section['text']} {values}")


def _spans(source: Path, expected: Json) -> list[tuple[Json, str]]:
    """Each section with its words in the source, from its heading to the next."""
    text = flatten(source_text(source))
    for line in map(flatten, expected.get("chrome", ())):
        text = text.replace(line, " ", 1) if len(line) > 25 else text
    starts: list[int] = []
    position = 0
    for section in expected["sections"]:
        heading = flatten(section["heading"] or section["starts"])
        found = text.find(heading, position)
        starts.append(found if found >= 0 else position)
        if found >= 0:
            position = found + len(heading)
    ends = [*starts[1:], len(text)]
    return [
        (section, text[start:end])
        for section, start, end in zip(expected["sections"], starts, ends, strict=True)
    ]


def _facts(expected: Json, got: Json) -> tuple[int, int]:
    """How many facts are stated or were found, and how many of them are exact."""
    facts = exact = 0
    for key in ("language", "title", "date"):
        facts += 1
        exact += flatten(got.get(key) or "") == flatten(expected[key] or "")
    for wanted, found in wanted_parties(expected, got).values():
        for key in wanted.keys() | found.keys():
            right, value = wanted.get(key) or "", str(found.get(key) or "")
            facts += 1
            exact += fact_key(key, right) == fact_key(key, value)
    for name in ("services", "cookies", "placeholders"):
        stated = {flatten(item) for item in expected.get(name, ())}
        if name == "services":
            stated = {_service(item) for item in stated}
        facts += len(stated)
        exact += len(stated & _named(name, got))
    return facts, exact


def _named(name: str, got: Json) -> set[str]:
    services: list[dict[str, Any]] = got.get("services", [])
    if name == "services":
        return {_service(flatten(item["name"])) for item in services}
    if name == "cookies":
        return {flatten(row["name"]) for item in services for row in item["cookies"]}
    messages = (m for m in got["messages"] if m["code"] == "placeholder")
    return {
        flatten(message["text"] or message.get("quote", "")) for message in messages
    }


def _service(called: str) -> str:
    """The name of a service, whatever it is called: “Facebook Pixel” is Meta’s."""
    names = (name for name, start, _ in mentions(called) if not start)
    return flatten(next(names, called))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def scores(part: str) -> Iterator[tuple[str, str, Score]]:
    """Yield name, language and score of each notice of a part of the corpus."""
    for source, expected in corpus(part=part):
        yield source.name, expected["language"], score(source, expected, read(source))


def read(source: Path) -> Json:
    """What the importer makes of a file; one that it refuses has no sections."""
    try:
        return read_notice(source).as_json()
    except ImportRefused as refused:
        return unreadable(str(source), str(refused)).as_json()
