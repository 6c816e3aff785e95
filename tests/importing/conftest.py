import pytest

from tests.importing.notice_site import make_notice_site


@pytest.fixture
def indexes(db):
    """The notice indexes of a site in three languages, by language code."""
    return make_notice_site()
