"""The API names that a program uses, read from its syntax tree: `tf.keras.layers.Dense`, `.get_updates_for`."""

from __future__ import annotations

import ast
import re

SHORT = {"tensorflow": "tf"}  # as pages write it
ROOTS = ("tf", "keras", "tf_keras", "tf_slim", "theano", "jax", "")  # the frameworks, and attributes of any object
DOTTED = re.compile(r"\b(?:tf|tensorflow|keras|tf_keras|slim|tf_slim)(?:\.\w+)+")


def symbols(source: str) -> list[str]:
    """Every name that an import leads to, dotted and whole; of other objects' attributes the last name, after a dot."""
    try:
        tree = ast.parse(source)
    except SyntaxError:  # a program for another Python, or one that is meant to fail
        return sorted({_short(name) for name in DOTTED.findall(source)})
    nodes = list(ast.walk(tree))
    roots = _imported(tree, nodes)
    found = {_short(name) for name in roots.values() if "." in name}
    attributes = [node for node in nodes if isinstance(node, ast.Attribute)]
    inner = {id(node.value) for node in attributes}
    for node in attributes:
        if id(node) not in inner:
            found.update(_used(node, roots))
    return sorted(name for name in found if name.partition(".")[0] in ROOTS and "__" not in name)


def _imported(tree: ast.Module, nodes: list[ast.AST]) -> dict[str, str]:
    """Local names, and what they are imported from."""
    roots = {}
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                local = alias.asname or alias.name.partition(".")[0]
                roots[local] = alias.name if alias.asname else local
                if not alias.asname and "." in alias.name:
                    roots[f"{alias.name} "] = alias.name  # no local name, but a name that the program uses
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                if alias.name != "*":
                    roots[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    for node in tree.body:  # `K = tf.keras.backend` is another way to import
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and (name := _path(node.value, roots))
        ):
            roots[node.targets[0].id] = name
    return roots


def _path(node: ast.expr, roots: dict[str, str]) -> str | None:
    """The dotted name of an attribute of something imported, also of `getattr(tensorflow.compat, "v1", …)`."""
    match node:
        case ast.Name(id=name):
            return roots.get(name)
        case ast.Attribute(value=base, attr=attribute):
            pass
        case ast.Call(func=ast.Name(id="getattr"), args=[base, ast.Constant(value=str(attribute)), *_]):
            pass
        case _:
            return None
    path = _path(base, roots)
    return path and f"{path}.{attribute}"


def _used(node: ast.Attribute, roots: dict[str, str]) -> set[str]:
    if path := _path(node, roots):
        return {_short(path)}
    names: set[str] = set()
    inner: ast.expr = node
    while isinstance(inner, ast.Attribute):
        names.add(f".{inner.attr}")
        inner = inner.value
    return names


def _short(name: str) -> str:
    root, dot, rest = name.partition(".")
    return SHORT.get(root, root) + dot + rest
