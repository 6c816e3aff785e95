"""Find what each kind of evidence is worth where the importer weighs section types.

``python -m benchmarks.importer_weights`` takes the headings of the invented notices and
the sample sections as if it saw them for the first time, and fits the weights of
``importing/weighing/chances.py`` by logistic regression: it prints them, with how right
they are on notices that were left out, and writes ``leanings.toml`` beside it. Needs
``pip install --group fitting``. The notices that measure the importer are never read.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import django
import numpy as np
from scipy.optimize import minimize


FOLDS = 5
#: Sample sections that stand together as one notice.
TOGETHER = 12
#: What keeps a leaning near to none if few headings speak for it.
PENALTY = 2e-4
#: They stand in any order.
BESIDE_NOTHING = {"_BEFORE": {}, "_AFTER": {}}
HIDDEN = ("one hidden", "unseen", "one unseen")
LIKE = ("_HEADING", "_TEXT", "_FIRST", "_BEFORE", "_AFTER")
KINDS = ("_RULES", *LIKE, "_WORDS", "_TAKEN")
OF_NONE = ("_NONE", *(f"_NONE{name}" for name in LIKE))
HEAD = """\
# How much easier or harder each section type is reached than what speaks for it says:
# it is added to the logarithm of its chance. Types with many telling words, such as
# legal_basis, come up too often, and dates too seldom. Written by
# python -m benchmarks.importer_weights
[leanings]
"""


@dataclass
class Case:
    """A heading that was weighed: the right type, the evidence, whose notice it is."""

    type: str
    notice: str
    evidence: dict


def main() -> None:
    os.environ.setdefault("BENCHMARK_DATABASE", ":memory:")
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()
    from wagtail_privacy.importing.cues import known_languages
    from wagtail_privacy.importing.weighing import chances

    cases = [case for code in known_languages() for case in weighed(code)]
    fitting = Fitting(cases)
    print(f"{len(cases)} headings, right when left out: {fitting.checked():.3f}")
    weights = fitting.fit(np.arange(len(cases)))
    for name, value in zip(KINDS + OF_NONE, weights, strict=False):
        print(f"{name} = {value:.3f}")
    leanings = zip(fitting.types, weights[len(KINDS + OF_NONE) :], strict=True)
    lines = "".join(f"{type} = {value + 0.0:.2f}\n" for type, value in leanings)
    (Path(chances.__file__).parent / "leanings.toml").write_text(HEAD + lines)


def weighed(language: str) -> Iterator[Case]:
    """The evidence for each heading, with its notice or a fifth of samples left out."""
    from wagtail_privacy.importing.weighing import learning

    for notice, rows in learning.notice_rows(language).items():
        yield from _cases(language, rows, notice, HIDDEN)
    samples = list(learning.section_rows(language))
    random.Random(1).shuffle(samples)  # noqa: S311
    for fold in range(FOLDS):
        rest = [row for place, row in enumerate(samples) if place % FOLDS != fold]
        with patch.object(learning, "section_rows", lambda _, rest=rest: rest):
            out = samples[fold::FOLDS]
            for start in range(0, len(out), TOGETHER):
                name = f"{fold} {start}"
                rows = out[start : start + TOGETHER]
                for case in _cases(language, rows, name, ("unseen",)):
                    case.evidence |= BESIDE_NOTHING
                    yield case


def _cases(language, rows, notice, hidden) -> Iterator[Case]:
    from benchmarks.importer_chances import decided, only

    with only("both", language, notice), evidence() as told:
        for name, type, _ in decided(rows, language):
            if told and name in hidden:
                yield Case(type, f"{language} {notice}", told.pop())
            told.clear()


@contextmanager
def evidence() -> Iterator[list[dict]]:
    """A list that has what was weighed last."""
    from wagtail_privacy.importing.weighing import guessing

    weigh, told = guessing.chances_of, []

    def tell(like, scores, *, words, taken, types):
        told.append(
            {
                "_RULES": {key: np.log1p(max(0, it)) for key, it in scores.items()},
                "_HEADING": like.heading,
                "_TEXT": like.text,
                "_FIRST": like.first,
                "_BEFORE": like.before,
                "_AFTER": like.after,
                "_WORDS": {words: 1.0} if words else {},
                "_TAKEN": dict.fromkeys(taken, 1.0),
            }
        )
        return weigh(like, scores, words=words, taken=taken, types=types)

    with patch.object(guessing, "chances_of", tell):
        yield told


class Fitting:
    """Logistic regression over section types, and none, as arrays."""

    def __init__(self, cases: list[Case]) -> None:
        from wagtail_privacy.blocks import section_types

        self.types = [id for id in section_types.ids() if id != "other_information"]
        place = {type: index for index, type in enumerate(self.types)}
        self.told = np.zeros((len(cases), len(place), len(KINDS)))
        self.none = np.zeros((len(cases), len(OF_NONE)))
        self.right = np.array([place.get(case.type, len(place)) for case in cases])
        for row, case in enumerate(cases):
            for kind, name in enumerate(KINDS):
                for type, points in case.evidence[name].items():
                    if type in place:
                        self.told[row, place[type], kind] = points
            of_none = (case.evidence[name] for name in LIKE)
            self.none[row] = [1.0, *(points.get("", 0.0) for points in of_none)]
        notices = sorted({case.notice for case in cases})
        random.Random(1).shuffle(notices)  # noqa: S311
        folds = {notice: index % FOLDS for index, notice in enumerate(notices)}
        self.folds = np.array([folds[case.notice] for case in cases])

    def logits(self, weights, rows):
        kinds, end = len(KINDS), len(KINDS + OF_NONE)
        types = self.told[rows] @ weights[:kinds] + weights[end:]
        none = self.none[rows] @ weights[kinds:end]
        return np.concatenate([types, none[:, None]], axis=1)

    def fit(self, rows):
        """The weights of all kinds of evidence, of none, and the leanings."""
        start = np.zeros(len(KINDS + OF_NONE) + len(self.types))
        return minimize(self._loss, start, args=(rows,), jac=True, method="L-BFGS-B").x

    def _loss(self, weights, rows):
        logits = self.logits(weights, rows)
        top = logits.max(axis=1, keepdims=True)
        shares = np.exp(logits - top)
        total = shares.sum(axis=1, keepdims=True)
        picked = np.arange(len(logits)), self.right[rows]
        loss = (np.log(total[:, 0]) + top[:, 0] - logits[picked]).mean()
        slope = shares / total
        slope[picked] -= 1
        slope /= len(logits)
        leanings = weights[len(KINDS + OF_NONE) :]
        slopes = [
            np.einsum("nt,ntk->k", slope[:, :-1], self.told[rows]),
            slope[:, -1] @ self.none[rows],
            slope[:, :-1].sum(axis=0) + 2 * PENALTY * leanings,
        ]
        return loss + PENALTY * (leanings**2).sum(), np.concatenate(slopes)

    def checked(self) -> float:
        """The share of headings that are right, each fold by the others."""
        right = 0
        for fold in range(FOLDS):
            out = np.flatnonzero(self.folds == fold)
            weights = self.fit(np.flatnonzero(self.folds != fold))
            right += (self.logits(weights, out).argmax(axis=1) == self.right[out]).sum()
        return right / len(self.folds)


if __name__ == "__main__":
    main()
