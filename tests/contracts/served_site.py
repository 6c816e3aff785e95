"""A site on a port of its own, and somebody who opens its pages over HTTP."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

from bs4 import BeautifulSoup

from tests.contracts.fresh_site import FreshSite


#: Seconds in which a server has to answer; a busy machine takes its time.
PATIENCE = 90


def _with_cookies() -> OpenerDirector:
    return build_opener(HTTPCookieProcessor(CookieJar()))


@dataclass(frozen=True)
class Visitor:
    """Opens pages of the site at ``address``, and keeps the cookies it is given."""

    address: str
    opener: OpenerDirector = field(default_factory=_with_cookies)

    def open(self, path: str, data: dict[str, str] | None = None) -> tuple[int, str]:
        """Return the status and the body of a page, after redirects."""
        posted = urlencode(data).encode() if data else None
        try:
            with self.opener.open(self.address + path, posted, PATIENCE) as response:
                return response.status, response.read().decode("utf-8")
        except HTTPError as error:
            return error.code, error.read().decode("utf-8")

    def read(self, path: str) -> BeautifulSoup:
        """Return a page, parsed; it must be there."""
        status, body = self.open(path)
        assert status == 200, body
        return BeautifulSoup(body, "html.parser")

    def log_in(self, username: str, password: str) -> None:
        token = self.read("/admin/login/").find(
            "input", {"name": "csrfmiddlewaretoken"}
        )
        form = {
            "csrfmiddlewaretoken": token["value"],
            "username": username,
            "password": password,
        }
        status, body = self.open("/admin/login/", form)
        assert status == 200
        assert "Log out" in body


@contextmanager
def served(site: FreshSite) -> Iterator[Visitor]:
    """Run ``runserver`` for a site as long as the context lasts."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{probe.getsockname()[1]}"
    with (site.path / "server.log").open("a", encoding="utf-8") as log:
        server = subprocess.Popen(  # noqa: S603 - the site's own command
            [site.python, "manage.py", "runserver", "--noreload", host],
            cwd=site.path,
            env=site.variables(),
            stdout=log,
            stderr=log,
        )
        try:
            visitor = Visitor(f"http://{host}")
            _wait_for(visitor, server)
            yield visitor
        finally:
            server.terminate()
            server.wait(PATIENCE)


def _wait_for(visitor: Visitor, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            visitor.open("/")
        except URLError:
            assert server.poll() is None, "the server ended; server.log says why"
            assert time.monotonic() < deadline, "the server does not answer"
            time.sleep(0.2)
        else:
            return
