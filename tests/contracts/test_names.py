"""The budgets of the house: names that say something, small modules, functions."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest


ROOT = Path(__file__).parents[2]
FOLDERS = ("wagtail_privacy", "example_site", "tests")
BANNED = {"utils", "util", "helpers", "common", "misc", "core", "manager", "services"}
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
MODULES = sorted(
    path
    for folder in FOLDERS
    for path in (ROOT / folder).rglob("*.py")
    if "migrations" not in path.parts
)
OURS = [path for path in MODULES if path.is_relative_to(ROOT / "wagtail_privacy")]


def of_each(paths):
    return pytest.mark.parametrize(
        "path", paths, ids=lambda path: path.relative_to(ROOT).as_posix()
    )


def long_functions(path):
    """Name and length of every function that is too long."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = (node.end_lineno or 0) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield node.name, length


def test_there_are_modules_to_look_at():
    assert len(OURS) > 40


def test_no_module_or_folder_has_a_name_that_says_nothing():
    names = {
        part.removesuffix(".py")
        for path in MODULES
        for part in path.relative_to(ROOT).parts
    }

    assert not names & BANNED


@of_each(OURS)
def test_no_module_is_long(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


@of_each(MODULES)
def test_no_function_is_long(path):
    assert list(long_functions(path)) == []


def test_every_module_of_ours_says_something():
    for path in OURS:
        assert path.name == "__init__.py" or path.read_text(encoding="utf-8").strip()
