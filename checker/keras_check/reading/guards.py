"""Statements of which some run on some versions only."""

from __future__ import annotations

import ast

MISSING = {"ImportError", "ModuleNotFoundError", "AttributeError", "TypeError", "Exception", "NameError"}


def asks_for_version(test: ast.expr) -> bool:
    """Whether a condition depends on the version: `tf.__version__ < "2"`, `hasattr(tf, "Session")`, `sys.version_info`."""
    left: list[ast.AST] = [test]
    while left:
        node = left.pop()
        if isinstance(node, ast.Name):
            if node.id == "hasattr" or "version" in node.id.lower():
                return True
        elif isinstance(node, ast.Attribute):
            if "version" in node.attr.lower():
                return True
            left.append(node.value)
        elif not isinstance(node, ast.Constant):
            left.extend(ast.iter_child_nodes(node))
    return False


def asks_for_what_is_missing(attempt: ast.Try) -> bool:
    return any(map(_catches_what_is_missing, attempt.handlers))


def _catches_what_is_missing(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(getattr(one, "id", getattr(one, "attr", "")) in MISSING for one in caught)
