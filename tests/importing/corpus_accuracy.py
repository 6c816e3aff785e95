"""Measure the importer against the corpus of invented notices.

Run ``python -m tests.importing.corpus_accuracy [NAME …] [--check]``. It is no test:
it prints what the importer got wrong in each notice whose file name contains a NAME,
and a total. With ``--check`` it only compares each ``.expected.json`` with its source.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tests.importing.corpus_words import (
    account_for_words,
    fact_key,
    flatten,
    is_stated,
    only_labels,
    source_text,
    starts_with,
)


DATA = Path(__file__).parents[1] / "data"
#: Recognition is tuned on the first, and never on the second: that measures it.
PARTS = ("notices", "notices_held_out")
#: The heads of their pages are no words of theirs.
PAGES = {".pdf", ".docx", ".odt"}
IDENTITY = {"controller", "contact_person", "dpo"}
FLOATING = {"introduction", "legal_framework", "other_information"}

Json = dict[str, Any]
Finding = tuple[str, str]  # category, what is wrong


def corpus(
    names: Iterable[str] = (), part: str = PARTS[0]
) -> Iterator[tuple[Path, Json]]:
    """Yield each source file of a part with what is expected of it."""
    for expected in sorted((DATA / part).glob("*.expected.json")):
        name = expected.name.removesuffix(".expected.json")
        if names and not any(wanted in name for wanted in names):
            continue
        (source,) = (
            path
            for path in expected.parent.glob(f"{name}.*")
            if not path.name.endswith((".expected.json", ".words.txt"))
        )
        yield source, json.loads(expected.read_text("utf-8"))


def check_expected(source: Path, expected: Json) -> Iterator[Finding]:
    """Find what the expected file states and its source does not say."""
    if expected.get("refused"):
        return
    text = flatten(source_text(source))
    pages = source.suffix in PAGES
    for line in () if pages else expected.get("chrome", ()):
        if flatten(line) not in text:
            yield "check", f"chrome not in the source: {line}"
    stated = [expected["organisation"], expected["contact"], expected["dpo"]]
    for key, value in (pair for facts in stated for pair in (facts or {}).items()):
        if not is_stated(key, value, text):
            yield "check", f"{key} not in the source: {value}"
    position = 0
    for section in expected["sections"]:
        for part in (section["heading"], section["starts"]):
            found = text.find(flatten(part), position)
            if found < 0:
                yield "check", f"not in the source, or out of order: {part}"
            else:
                position = found + len(flatten(part))


def pair_sections(
    expected: list[Json], got: list[Json]
) -> Iterator[tuple[Json | None, Json | None, int]]:
    """Yield expected section, its counterpart, and where the counterpart stands."""
    unused = dict(enumerate(got))
    for section in expected:
        for place, candidate in unused.items():
            if _same_place(section, candidate):
                yield section, unused.pop(place), place
                break
        else:
            yield section, None, -1
    for place, candidate in unused.items():
        yield None, candidate, place


def _same_place(expected: Json, got: Json) -> bool:
    """True if the two stand under the same heading."""
    wanted = flatten(expected["heading"]).rstrip(":")
    heading = flatten(got["heading"]).rstrip(":")
    if not wanted:
        return not heading and expected["type"] == got["type"]
    if expected["type"] == "document_dates":
        return heading.startswith(wanted)
    return heading == wanted


def judge_sections(expected: list[Json], got: list[Json]) -> Iterator[Finding]:
    furthest = -1
    for wanted, found, place in pair_sections(expected, got):
        if found is None:
            yield "missing", f"{wanted['type']} «{wanted['heading']}»"
        elif wanted is None:
            words = " ".join(found["text"].split()[:6])
            yield "extra", f"{found['type']} «{found['heading']}» {words}"
        else:
            yield from judge_section(wanted, found)
            if place < furthest and wanted["type"] not in FLOATING:
                yield "order", f"{wanted['type']} «{wanted['heading']}»"
            furthest = max(furthest, place)


def judge_section(wanted: Json, found: Json) -> Iterator[Finding]:
    where = f"«{wanted['heading'] or wanted['type']}»"
    if found["type"] != wanted["type"]:
        yield "type", f"{where} {wanted['type']}, got {found['type']}"
    if set(found.get("also", ())) != set(wanted["also"]):
        yield "also", f"{where} {wanted['also']}, got {found.get('also')}"
    told = " ".join([found["text"], *_values(found.get("facts"))])
    for name in wanted.get("facts", {}).values():
        if flatten(name) not in flatten(told):
            yield "facts", f"{where} {name}, got {told}"
    if wanted["starts"]:
        if wanted["type"] in IDENTITY:
            right = flatten(wanted["starts"]) in flatten(told)
        else:
            right = starts_with(found["text"], wanted["starts"])
        if not right:
            yield "text", f"{where} {wanted['starts']}, got {found['text'][:60]!r}"
    elif not wanted.get("facts") and not only_labels(found["text"]):
        yield "text", f"{where} left over: {found['text'][:80]!r}"


def judge_facts(expected: Json, got: Json) -> Iterator[Finding]:
    for key in ("language", "title", "date"):
        if flatten(got.get(key) or "") != flatten(expected[key] or ""):
            yield "facts", f"{key} {expected[key]!r}, got {got.get(key)!r}"
    for party, (wanted, found) in wanted_parties(expected, got).items():
        for key in sorted(wanted.keys() | found.keys()):
            right, value = wanted.get(key) or "", str(found.get(key) or "")
            if fact_key(key, right) != fact_key(key, value):
                yield "facts", f"{party}.{key} {right!r}, got {value!r}"


def wanted_parties(expected: Json, got: Json) -> dict[str, tuple[Json, Json]]:
    """The facts that are stated and those that were found, by whose they are."""
    parties = {"organisation": got.get("organisation")}
    for name, type in (("contact", "contact_person"), ("dpo", "dpo")):
        sections = [part for part in got["sections"] if part["type"] == type]
        named = [
            part["stated"][type]
            for part in got["sections"]
            if type in part.get("stated", ())
        ]
        parties[name] = sections[0].get("facts") if sections else next(iter(named), {})
    pairs = {}
    for party, facts in parties.items():
        wanted, found = expected[party] or {}, dict(facts or {})
        if "role" not in wanted:
            found.pop("role", None)
        pairs[party] = (wanted, found)
    return pairs


def judge_chrome(source: Path, expected: Json, got: Json) -> Iterator[Finding]:
    """Find lines of the page that no message holds, or that came into a section.

    The notice itself may say them once more: “Press Cookie settings below”.
    """
    text, lines = (
        flatten(source_text(source)),
        list(map(flatten, expected.get("chrome", ()))),
    )
    pages = source.suffix in PAGES
    noted = flatten(" ".join(part["text"] for part in got["messages"]))
    headings = [flatten(part["heading"]) for part in expected.get("sections", ())]
    body = flatten("\n".join(part["text"] for part in got["sections"]))
    for line in lines:
        if line not in noted:
            yield "chrome", f"not in a message: {line}"
        said = max(0, text.count(line) - (0 if pages else lines.count(line)))
        if len(line.split()) > 1 and line not in headings and body.count(line) > said:
            yield "chrome", f"in a section: {line}"


def judge_words(source: Path, expected: Json, got: Json) -> Iterator[Finding]:
    accounts = account_for_words(source_text(source), got, expected)
    for category, words in accounts.items():
        for word, times in sorted(words.items()):
            for _ in range(times):
                yield category, word


def _values(facts: Json | None) -> list[str]:
    return [str(value) for value in (facts or {}).values() if value]


def judge(source: Path, expected: Json) -> list[Finding]:
    from wagtail_privacy.exceptions import ImportRefused
    from wagtail_privacy.importing.reading import read_notice

    try:
        got = read_notice(source).as_json()
    except ImportRefused as refused:
        return [] if expected.get("refused") else [("refused", str(refused))]
    if expected.get("refused"):
        return [("refused", "this is no notice, but it was read")]
    return [
        *judge_sections(expected["sections"], got["sections"]),
        *judge_facts(expected, got),
        *judge_chrome(source, expected, got),
        *judge_words(source, expected, got),
    ]


def report(name: str, findings: list[Finding]) -> None:
    """Print a line per finding; words of one category share a line."""
    print(f"{name}: {'right' if not findings else len(findings)}")
    words: dict[str, list[str]] = {}
    for category, text in findings:
        if category in {"lost", "invented", "twice"}:
            words.setdefault(category, []).append(text)
        else:
            print(f"    {category:9}{text}")
    for category, found in words.items():
        print(f"    {category:9}{len(found)}: {' '.join(found)}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="parts of file names")
    parser.add_argument("--check", action="store_true", help="check the corpus only")
    options = parser.parse_args()
    if not options.check:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
        import django

        django.setup()
    total: Counter[str] = Counter()
    files = sections = 0
    for source, expected in corpus(options.names):
        check = list(check_expected(source, expected))
        findings = check if options.check else check + judge(source, expected)
        report(source.name, findings)
        total.update(category for category, _ in findings)
        files, sections = files + 1, sections + len(expected.get("sections", ()))
    counts = ", ".join(f"{times} {category}" for category, times in total.most_common())
    print(f"Total of {files} files, {sections} sections: {counts or 'all right'}")
    return 1 if total["check"] else 0


if __name__ == "__main__":
    sys.exit(main())
