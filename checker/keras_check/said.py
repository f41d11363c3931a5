"""What the target prints where a name is missing; `…` stands for what differs between versions."""

from __future__ import annotations

import ast
from typing import List

from keras_check.knowledge import Knowledge

WRITTEN = {"tf": "tensorflow"}


def missing(node: ast.AST, name: str, known: Knowledge) -> str:
    """Of a name that is gone: an import names the module that it does not find, an attribute the one that lacks it."""
    parts = name.split(".")
    gone = next((at for at in range(1, len(parts) + 1) if known.has(".".join(parts[:at])) is False), len(parts))
    module, last = parts[: gone - 1], parts[gone - 1]
    if isinstance(node, ast.Import):
        return "ModuleNotFoundError: No module named '%s'" % _written(parts[:gone])
    if isinstance(node, ast.ImportFrom):
        if gone < len(parts):
            return "ModuleNotFoundError: No module named '%s'" % _written(parts[:gone])
        return "ImportError: cannot import name '%s' from '%s' (…)" % (last, _written(module))
    return "AttributeError: module '%s' has no attribute '%s'" % (_module(module), last)


def _written(parts: list[str]) -> str:
    return ".".join([WRITTEN.get(parts[0], parts[0]), *parts[1:]])


def _module(parts: list[str]) -> str:
    """A module prints where it is kept, such as tensorflow._api.v2.train."""
    return _written(parts) if len(parts) == 1 else "…" + ".".join(parts[1:])
