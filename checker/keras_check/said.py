"""What the target prints where a name is missing; `…` stands for what differs between versions."""

from __future__ import annotations

import ast

from keras_check.knowledge import Knowledge
from keras_check.paths import written


def missing(node: ast.AST, name: str, known: Knowledge) -> str:
    """Of a name that is gone: an import names the module that it does not find, an attribute the one that lacks it."""
    parts = name.split(".")
    gone = next((at for at in range(1, len(parts) + 1) if known.has(".".join(parts[:at])) is False), len(parts))
    module, last = ".".join(parts[: gone - 1]), parts[gone - 1]
    if isinstance(node, ast.Import) or (isinstance(node, ast.ImportFrom) and gone < len(parts)):
        return f"ModuleNotFoundError: No module named '{written('.'.join(parts[:gone]))}'"
    if isinstance(node, ast.ImportFrom):
        return f"ImportError: cannot import name '{last}' from '{written(module)}' (…)"
    return f"AttributeError: module '{_printed(module)}' has no attribute '{last}'"


def _printed(module: str) -> str:
    """A module prints where it is kept, such as tensorflow._api.v2.train."""
    _, dot, rest = module.partition(".")
    return "…" + rest if dot else written(module)
