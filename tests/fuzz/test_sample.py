"""A fixed sample of what ``make fuzz`` tries: files that are damaged or random."""

import pytest

from tests.fuzz.running import ENDINGS, KINDS, run
from wagtail_privacy.importing.apart import isolation


@pytest.fixture
def apart(settings):
    """Files are read in a process of their own, as for users."""
    settings.WAGTAIL_PRIVACY_IMPORT_APART = True
    yield
    isolation.end()


@pytest.mark.usefixtures("apart")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ending", ENDINGS)
def test_whatever_a_file_is_it_is_read_or_refused(ending, kind):
    tally = run(ending, kind, 25, fixed=True)
    assert tally.read + tally.refused >= 25
    assert tally.read
