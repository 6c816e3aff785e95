"""What visits keep of sites, until something that it depends on is saved.

It is kept in the cache under a token, which is replaced with every change. Whoever
reads anything notes the token first: what was read before a change never counts as
that of the time after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar
from uuid import uuid4

from django.core.cache import caches
from django.core.cache.backends.locmem import LocMemCache
from django.db import connections, transaction

from wagtail_privacy.conf import conf
from wagtail_privacy.models.organisations import Organisation


#: Seconds that it is kept where no word of a change may come: in the memory of one
#: process, and where a transaction may see the database as it was before.
KEPT_BRIEFLY = 5

_TOKEN = "wagtail_privacy.site_facts"  # noqa: S105 - not a secret

T = TypeVar("T")
_Known = dict[tuple[str, int], Any]
#: What the visit that is going on has asked for already.
_visit: ContextVar[_Known | None] = ContextVar("visit", default=None)


def kept(kind: str, site_id: int, read: Callable[[], T]) -> T:
    """Return what is kept of a site under ``kind``, or what ``read`` returns."""
    known = _visit.get()
    if known is None:
        return _kept(kind, site_id, read)
    if (kind, site_id) not in known:
        known[kind, site_id] = _kept(kind, site_id, read)
    return known[kind, site_id]


@contextmanager
def one_visit() -> Iterator[None]:
    """Let what is asked for inside be asked for once, where no cache keeps it either.

    Nothing of it may change inside.
    """
    if _visit.get() is not None:
        yield
        return
    token = _visit.set({})
    try:
        yield
    finally:
        _visit.reset(token)


def forget() -> None:
    """Let everything of all sites be read anew.

    At once, and again when the transaction is over: until then, others still read
    the old state from the database.
    """
    _renew_token()
    connection = _connection()
    if not connection.in_atomic_block:
        return
    changes = _changes_here()
    if changes and changes[-1].savepoints == set(connection.savepoint_ids):
        changes[-1].known.clear()
    else:
        change = _Change(set(connection.savepoint_ids))
        transaction.on_commit(change, using=connection.alias)


class _Change:
    """A change that waits for its transaction; rolled back, it is dropped with it.

    ``known`` is what the transaction itself has read since.
    """

    def __init__(self, savepoints: set[str]) -> None:
        self.savepoints = savepoints
        self.known: _Known = {}

    def __call__(self) -> None:
        _renew_token()


def _kept(kind: str, site_id: int, read: Callable[[], T]) -> T:
    seconds = conf.WAGTAIL_PRIVACY_CACHE_SECONDS
    if not seconds:
        return read()
    if changes := _changes_here():
        # Nobody else may see what this transaction has not yet committed.
        known = changes[-1].known
        if (kind, site_id) not in known:
            known[kind, site_id] = read()
        return known[kind, site_id]
    store = caches[conf.WAGTAIL_PRIVACY_CACHE]
    key = f"{_TOKEN}.{conf.release}.{kind}.{site_id}"
    found = store.get_many([_TOKEN, key])
    token, (token_then, value) = found.get(_TOKEN), found.get(key, ("", None))
    if token and token == token_then:
        return value
    if not token:
        store.add(_TOKEN, uuid4().hex, None)
        token = store.get(_TOKEN)
    value = read()
    if isinstance(store, LocMemCache) or _connection().in_atomic_block:
        seconds = min(seconds, KEPT_BRIEFLY)
    store.set(key, (token, value), seconds)
    return value


def _connection() -> Any:
    return connections[Organisation.objects.db]


def _changes_here() -> list[_Change]:
    """The changes that this connection is going to commit, in their order."""
    waiting = (hook for _savepoints, hook, *_rest in _connection().run_on_commit)
    return [hook for hook in waiting if isinstance(hook, _Change)]


def _renew_token() -> None:
    caches[conf.WAGTAIL_PRIVACY_CACHE].set(_TOKEN, uuid4().hex, None)
