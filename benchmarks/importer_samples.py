"""Write what the importer learns from the tuned corpus.

``python -m benchmarks.importer_samples`` writes ``importing/samples/<language>.tsv``
anew: a line for each section of the invented notices, with the notice if it is another
than above, the type, the heading and how its text begins. Run it when notices were
added. The notices that measure the importer are never read.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import django


#: So many characters of a section are learnt: what it is about, its beginning says.
LENGTH = 200

Row = tuple[str, str, str, str]  # notice, section type, heading, text


def main() -> None:
    os.environ.setdefault("BENCHMARK_DATABASE", ":memory:")
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()
    from wagtail_privacy.importing.weighing import samples

    folder = Path(samples.__file__).parent
    for language, rows in sorted(rows_of_corpus().items()):
        lines = "".join("\t".join(row) + "\n" for row in named_once(rows))
        (folder / f"{language}.tsv").write_text(lines, encoding="utf-8")
        print(f"{language}: {len(rows)} sections")


def named_once(rows: list[Row]) -> Iterator[Row]:
    """The rows, the notice left out where it stands in the row above."""
    before = ""
    for notice, *cells in rows:
        yield ("" if notice == before else notice, *cells)
        before = notice


def rows_of_corpus() -> dict[str, list[Row]]:
    """The sections of the tuned corpus by language, as their authors typed them."""
    from tests.importing.corpus_accuracy import corpus
    from tests.importing.corpus_scores import read

    rows: defaultdict[str, list[Row]] = defaultdict(list)
    for source, expected in corpus():
        if not expected.get("refused"):
            language = expected["language"].partition("-")[0]
            for type, heading, text in sections_of(expected, read(source)):
                row = (source.stem, type, _line(heading), _beginning(text))
                rows[language].append(row)
    return rows


def sections_of(expected: dict, got: dict) -> Iterator[tuple[str, str, str]]:
    """Yield the expected type, the heading and the text of each section found."""
    from tests.importing.corpus_accuracy import pair_sections

    for wanted, found, _ in pair_sections(expected["sections"], got["sections"]):
        if wanted and found and wanted["heading"]:
            facts = " ".join(map(str, (found.get("facts") or {}).values()))
            yield wanted["type"], wanted["heading"], f"{found['text']}\n{facts}".strip()


def _beginning(text: str) -> str:
    line = _line(text)
    return line if len(line) <= LENGTH else line[:LENGTH].rpartition(" ")[0]


def _line(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    main()
