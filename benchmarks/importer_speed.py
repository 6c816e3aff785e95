"""How long files take to be read, and how much memory; run by ``importer``.

Each file is read in a fresh Python, as the first one there: the time is that of
``read_notice``, the start of the reading process included, and the memory is the most
that Python and its reading process had. ``python -m benchmarks.importer_speed FILE``
measures one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import django


#: A 30-page PDF and a 300 kB HTML page have so much, in seconds and megabytes.
SECONDS, MEGABYTES = 2.0, 200
#: Ordinary text notices that must be read each second, without the database.
NOTICES_A_SECOND = 50
SIZES = (3, 30, 300)  # In kilobytes.
PAGES = (3, 30)


def speed() -> list[str]:
    """Print what files cost; return what is above the bars."""
    missed = []
    a_second = notices_a_second()
    print(f"{'ordinary text notices':28} {a_second:6.0f} a second", flush=True)
    if a_second < NOTICES_A_SECOND:
        missed.append(f"{a_second:.0f} text notices a second")
    with tempfile.TemporaryDirectory() as folder:
        for path in files(Path(folder)):
            cost = measured(path)
            print(
                f"{path.name:28} {cost['seconds']:6.2f} s "
                f"{cost['memory']:6.0f} MB, its reading process {cost['process']:.0f}"
            )
            over = cost["seconds"] >= SECONDS
            over |= max(cost["memory"], cost["process"]) >= MEGABYTES
            missed += [f"{path.name} {cost}"] if over else []
    return missed


def notices_a_second() -> float:
    """How many text notices of the corpus are read in a second, a process on each core.

    Half of them load the words and patterns of the languages, and do not count; each
    of the others is read once, since what is kept of it makes a second time fast.
    """
    cores = os.cpu_count() or 1
    readers = [
        subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", __name__, "--share", f"{share}/{cores}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for share in range(cores)
    ]
    for reader in readers:
        reader.stdout.readline()  # It is ready.
    started = time.perf_counter()
    for reader in readers:
        reader.stdin.close()
    count = sum(int(reader.stdout.readline()) for reader in readers)
    seconds = time.perf_counter() - started
    for reader in readers:
        reader.wait()
    return count / seconds


def read_share(share: int, cores: int) -> None:
    """Read every other text notice, wait for a word, and read a share of the rest."""
    from tests.importing.corpus_accuracy import corpus
    from wagtail_privacy.importing.reading import read_notice

    sources = [
        source
        for source, expected in corpus()
        if source.suffix == ".txt" and not expected.get("refused")
    ]
    for source in sources[::2]:
        read_notice(source)
    print("ready", flush=True)
    sys.stdin.read()
    own = sources[1::2][share::cores]
    for source in own:
        read_notice(source)
    print(len(own), flush=True)


def files(folder: Path) -> Iterator[Path]:
    """Notices of growing size in each format."""
    from benchmarks import importer_files

    for size in SIZES:
        for ending in ("txt", "html", "md", "docx", "odt"):
            path = folder / f"{size}-kB.{ending}"
            path.write_bytes(importer_files.document(ending, size * 1_000))
            yield path
    for pages in PAGES:
        path = folder / f"{pages}-pages.pdf"
        path.write_bytes(importer_files.pdf(pages))
        yield path


def measured(path: Path) -> dict[str, float]:
    """Seconds and megabytes of reading ``path`` in a fresh Python."""
    told = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, "-m", __name__, str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(told.stdout)


def main() -> None:
    os.environ.setdefault("BENCHMARK_DATABASE", ":memory:")
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()
    if sys.argv[1] == "--share":
        share, cores = sys.argv[2].split("/")
        read_share(int(share), int(cores))
        return
    from wagtail_privacy.importing.apart import isolation
    from wagtail_privacy.importing.reading import read_notice

    started = time.perf_counter()
    read_notice(Path(sys.argv[1]), language="en", force=True)
    seconds = time.perf_counter() - started
    cost = {
        "seconds": seconds,
        "memory": most_memory(os.getpid()),
        "process": most_memory(isolation.process_id()),
    }
    isolation.end()
    print(json.dumps(cost))


def most_memory(process: int) -> float:
    """The most memory that a process had, in megabytes, as Linux tells it."""
    status = Path(f"/proc/{process}/status").read_text()
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1_024


if __name__ == "__main__":
    main()
