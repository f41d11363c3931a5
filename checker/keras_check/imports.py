"""What a file's imports bind, and how a path is spelled with them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple, Union

from keras_check.paths import canonical
from keras_check.reading.syntax import dotted, statements

USUAL = {"tf": "import tensorflow as tf", "numpy": "import numpy as np"}  # how what is not bound yet is imported
Statement = Union[ast.Import, ast.ImportFrom]


class Bound(NamedTuple):
    """One name that an import binds; `*` for all of a module."""

    name: str
    path: str  # what it stands for
    statement: Statement
    alias: ast.alias

    @property
    def imported(self) -> str:
        """What the statement names: `keras.layers` of `import keras.layers`, which binds `keras`."""
        return canonical(self.alias.name) if isinstance(self.statement, ast.Import) else self.path


def imports(tree: ast.AST) -> list[Bound]:
    """All of a file, also those in functions, that bind single names."""
    return [one for one in every_import(tree) if one.name != "*"]


def every_import(tree: ast.AST) -> Iterator[Bound]:
    for node in statements(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                yield Bound(alias.asname or first, canonical(alias.name if alias.asname else first), node, alias)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            module = canonical(node.module)
            for alias in node.names:
                yield Bound(alias.asname or alias.name, module + "." + alias.name, node, alias)


def bindings(tree: ast.AST) -> dict[str, str]:
    return {one.name: one.path for one in imports(tree)}


def resolved(node: ast.AST, bound: dict[str, str]) -> str | None:
    """The path of a dotted name that begins with an imported one: `layers.Dense` as `keras.layers.Dense`."""
    first, dot, rest = (dotted(node) or "").partition(".")
    return bound[first] + dot + rest if first in bound else None


def stored(tree: ast.AST) -> set[str]:
    """The names that anything but an import gives a meaning to, anywhere in a file."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            found.add(node.id)
        elif isinstance(node, ast.arg):
            found.add(node.arg)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) or (
            isinstance(node, ast.ExceptHandler) and node.name
        ):
            found.add(str(node.name))
    return found


class Names:
    """Spells paths as a file does, and notes the imports that this needs."""

    def __init__(self, tree: ast.Module) -> None:
        self.bound = {one.name: one.path for one in imports(tree) if one.statement in tree.body}
        self.taken = stored(tree) | set(bindings(tree))
        for name in stored(tree):
            self.bound.pop(name, None)  # it may stand for something else where the path is needed
        self.needed: dict[str, str] = {}  # import statements, by the path that they bind

    def spelled(self, path: str) -> str | None:
        """The shortest spelling; None if the name that an import would bind has a meaning already."""
        if path.startswith("builtins."):
            return None if path[9:] in self.taken else path[9:]
        every = {**self.bound, **{name: bound for bound, name in self._added().items()}}
        fitting = [(len(bound), name) for name, bound in every.items() if (path + ".").startswith(bound + ".")]
        if fitting:
            length, name = max(fitting)
            return name + path[length:]
        first, dot, rest = path.partition(".")
        statement = USUAL.get(first, "import " + first)
        name = statement.split()[-1]
        if name in self.taken:
            return None
        self.needed[first] = statement
        return name + dot + rest

    def _added(self) -> dict[str, str]:
        return {path: statement.split()[-1] for path, statement in self.needed.items()}


def split(path: str) -> tuple[str, str]:
    module, _, name = path.rpartition(".")
    return module, name
