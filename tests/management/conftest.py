import pytest

from tests.importing.conftest import indexes
from tests.management.command_runs import NOTICE


__all__ = ["indexes"]


@pytest.fixture
def write(tmp_path):
    """Write a file and return its path as a string."""

    def write(content=NOTICE, name="old.txt"):
        path = tmp_path / name
        data = content if isinstance(content, bytes) else content.encode()
        path.write_bytes(data)
        return str(path)

    return write
