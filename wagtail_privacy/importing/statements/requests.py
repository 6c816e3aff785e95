"""Where a request is sent (GDPR Article 12(2))."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from wagtail_privacy.importing.patterns.fact_patterns import spans_of
from wagtail_privacy.importing.statements.sentences import Sentence
from wagtail_privacy.importing.statements.statement import Passage, Statement


#: The longest text that the field of an address takes.
_MAX_ADDRESS = 255
#: The fact that each kind of address is.
_CHANNELS = {"email": "email", "phone": "phone", "website": "form"}


def read_destination(passage: Passage) -> Iterator[Statement]:
    """Yield the one address that requests about this right are sent to."""
    found = {
        address: sentence
        for sentence, after in _requests(passage)
        for address in filter(None, [_address(sentence, after, passage)])
    }
    if len(found) == 1:
        ((address, sentence),) = found.items()
        yield Statement("send_to", address, sentence)


def read_channels(passage: Passage) -> Iterator[Statement]:
    """Yield the channels that requests are sent through, each if there is but one."""
    found: dict[str, dict[str, Sentence]] = {}
    for sentence, after in _requests(passage):
        for span in spans_of(sentence.text):
            if span.key in _CHANNELS:
                found.setdefault(_CHANNELS[span.key], {})[span.value] = sentence
        address = _postal_address(sentence, after, passage)
        if address:
            found.setdefault("address", {})[address] = sentence
    for fact, values in found.items():
        if len(values) == 1:
            ((value, sentence),) = values.items()
            yield Statement(fact, value, sentence)


def _requests(passage: Passage) -> Iterator[tuple[Sentence, Sentence | None]]:
    """Sentences that say where to send a request, each with the one after it."""
    for sentence, after in zip_longest(passage.sentences, passage.sentences[1:]):
        asks = passage.has("requests", sentence) and passage.has("sending", sentence)
        if asks and passage.is_plain(sentence) and sentence.mark != "?":
            yield sentence, after


def _address(sentence: Sentence, after: Sentence | None, passage: Passage) -> str:
    emails = [span.value for span in spans_of(sentence.text) if span.key == "email"]
    if len(emails) == 1:
        return emails[0]
    return "" if emails else _postal_address(sentence, after, passage)


def _postal_address(
    sentence: Sentence, after: Sentence | None, passage: Passage
) -> str:
    """The address after “to the address”, in the sentence or in the lines below it."""
    if sentence.mark == ":":
        words = ", ".join(after.lines) if after else ""
    else:
        *_before, words = passage.phrases.cues["address"].split(sentence.text)
        words = words.strip(" :") if _before else ""
    has_code = any(span.key == "postal_code" for span in spans_of(words))
    return words if has_code and len(words) <= _MAX_ADDRESS else ""
