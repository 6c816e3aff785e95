"""What a finding is made of."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from wagtail_privacy.linting.findings import Finding
from wagtail_privacy.vocabulary import Severity


def test_a_finding_cannot_be_changed() -> None:
    found = Finding("cookies.none_selected", Severity.ADVICE, "1", "cookies", "None.")

    with pytest.raises(AttributeError):
        found.message = "Some."  # type: ignore[misc]
    assert found.article == ""


def test_severities_go_from_the_gravest_to_the_mildest() -> None:
    assert Severity.values == ["error", "warning", "advice"]
    with override("en"):
        assert [str(item.label) for item in Severity] == ["Error", "Warning", "Advice"]
