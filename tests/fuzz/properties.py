"""What holds for whatever file is imported."""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass, field

from bs4 import BeautifulSoup
from ftfy import fix_encoding

from tests.importing.corpus_words import dates_in, unglue
from wagtail_privacy.conf import conf
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.reading import read_bytes
from wagtail_privacy.importing.result import ImportResult


_ACTIVE = re.compile(
    r"<(?!/?(?:p|h3|h4|b|i|ol|ul|li|a|br)\b)\w|<\w[^<>]*\son\w+\s*=", re.IGNORECASE
)
_SAFE = re.compile(r"https?:|mailto:|tel:", re.IGNORECASE)


@dataclass(slots=True)
class Tally:
    """How many files of a format were read and refused, and what the slowest took."""

    read: int = 0
    refused: int = 0
    slowest: float = 0.0
    reasons: dict[str, int] = field(default_factory=dict)


def conserves(source: str, data: bytes, ending: str, tally: Tally) -> None:
    """No word that the file says is lost."""
    result = read_or_refused(data, ending, tally)
    if result:
        assert lost_words(source, result) == Counter()
    else:
        assert not re.search(r"\w", source) or tally.reasons


def read_or_refused(data: bytes, ending: str, tally: Tally) -> ImportResult | None:
    """A file is read, or refused with a reason, within the limit of time.

    Nothing active is in what was read of it.
    """
    started = time.perf_counter()
    result = None
    try:
        result = read_bytes(data, name=f"notice.{ending}", language="en", force=True)
    except ImportRefused as refused:
        reason = re.sub(r"[^\w ,].*", "", str(refused)).strip()
        assert reason
        tally.refused += 1
        tally.reasons[reason] = tally.reasons.get(reason, 0) + 1
    else:
        tally.read += 1
        assert result.notice.title
        for section in result.notice.sections:
            assert not _ACTIVE.search(section.html), section.html
            links = BeautifulSoup(section.html, "html.parser").find_all(href=True)
            assert all(_SAFE.match(link["href"]) for link in links), section.html
    seconds = time.perf_counter() - started
    assert seconds < conf.WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS
    tally.slowest = max(tally.slowest, seconds)
    return result


def words(text):
    """How often each word stands in a text; signs alone, such as “^^_”, are none.

    Nor is a “_” around a word any part of it: in Markdown it is a stress.
    """
    found = (word.strip("_") for word in re.findall(r"\w+", text))
    return Counter(filter(None, found))


def told(result):
    """Everything that a result says, as a visitor or an editor reads it."""
    parts = [result.notice.title, *result.organisation.values()]
    for section in result.notice.sections:
        parts += [section.heading, section.text, *map(str, section.facts.values())]
    parts += [message.text for message in result.messages]
    return "\n".join(parts)


def lost_words(source, result):
    """The words of ``source`` that a result has nowhere.

    Letters in a wrong encoding are put right, and whether they seem wrong depends on
    what stands around them: in the file that may be a tag, so either reading will do.
    """
    readings = [source]
    if any(message.code == "mojibake" for message in result.messages):
        readings = [fix_encoding(source), " ".join(map(fix_encoding, source.split()))]
    return min((_lost_of(reading, result) for reading in readings), key=Counter.total)


def _lost_of(source, result):
    told_words = words(told(result))
    lost, more = words(source) - told_words, told_words - words(source)
    for iso, written in dates_in(source):
        if iso in told(result):
            lost -= words(written) + words(written.title())
    unglue(lost, more)
    return +lost
