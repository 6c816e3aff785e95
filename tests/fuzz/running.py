"""Runs the properties of imports on many inputs of a format."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, settings

from tests.fuzz.mutations import mutated_files
from tests.fuzz.outlines import outline_files
from tests.fuzz.properties import Tally, conserves, read_or_refused


ENDINGS = ("txt", "html", "eml", "md", "docx", "odt", "pdf")
#: Damaged files of the corpus, and files that are written from random outlines.
KINDS = ("damaged", "outlines")


def run(ending: str, kind: str, inputs: int, *, fixed: bool = False) -> Tally:
    """Try so many inputs; ``fixed`` tries the same ones each time.

    Raise what the first input that fails raises, with that input in its notes.
    """
    tally = Tally()
    chosen = settings(
        max_examples=inputs,
        deadline=None,
        derandomize=fixed,
        database=None,
        phases=[Phase.generate] if fixed else [Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
        print_blob=not fixed,
    )
    if kind == "damaged":

        @chosen
        @given(mutated_files(ending))
        def try_one(data: bytes) -> None:
            read_or_refused(data, ending, tally)

    else:

        @chosen
        @given(outline_files(ending))
        def try_one(made: tuple[str, bytes]) -> None:
            conserves(*made, ending, tally)

    try_one()
    return tally
