"""Questions about pieces of a syntax tree that need nothing but the piece."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Optional, Union

Located = Union[ast.alias, ast.expr, ast.keyword, ast.stmt]  # what has a line
FunctionNode = Union[ast.FunctionDef, ast.AsyncFunctionDef]

CLOSED = (  # what yields in these does not yield in what they stand in, or they hold nothing
    ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef, ast.Name, ast.Constant, ast.Pass, ast.Import, ast.ImportFrom,
    ast.expr_context, ast.operator,
)  # fmt: skip


def text_of(node: ast.AST | None) -> str | None:
    """Of a text that stands in the program."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def template_of(node: ast.expr) -> str | None:
    """The text of `"…".format(…)`."""
    is_format = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"
    return text_of(node.func.value) if is_format else None


def gives_unknown(call: ast.Call) -> bool:
    """`*values` or `**options`"""
    return any(isinstance(one, ast.Starred) for one in call.args) or any(one.arg is None for one in call.keywords)


def parameters_of(function: FunctionNode) -> Iterator[str]:
    arguments = function.args
    for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
        yield one.arg
    if arguments.vararg:
        yield "*"
    if arguments.kwarg:
        yield "**"


def is_decorated(function: FunctionNode, name: str) -> bool:
    return any(isinstance(one, ast.Name) and one.id == name for one in function.decorator_list)


def returns_something(function: FunctionNode) -> bool:
    return any(isinstance(one, ast.Return) and one.value is not None for one in own_nodes(function))


def is_generator(function: FunctionNode) -> bool:
    return any(isinstance(one, (ast.Yield, ast.YieldFrom)) for one in own_nodes(function))


def own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    """The nodes in a function, and not in functions inside it."""
    left = [function]
    while left:
        for one in children(left.pop()):
            yield one
            if not isinstance(one, CLOSED):
                left.append(one)


def has_names(node: ast.expr) -> bool:
    """Whether a value has something in it that stands for something else."""
    left: list[ast.AST] = [node]
    while left:
        one = left.pop()
        if isinstance(one, (ast.Name, ast.Call, ast.Attribute)):
            return True
        left.extend(children(one))
    return False


def children(node: ast.AST) -> Iterator[ast.AST]:
    """What ast.iter_child_nodes says, in less time."""
    for name in node._fields:
        field = getattr(node, name, None)
        if isinstance(field, list):
            yield from (one for one in field if isinstance(one, ast.AST))
        elif isinstance(field, ast.AST):
            yield field


def attributes_assigned(name: str, statements: list[ast.stmt]) -> Iterator[str]:
    """The attributes of a variable that statements assign."""
    for one in statements:
        if isinstance(one, ast.Assign):
            for target in one.targets:
                for each in target.elts if isinstance(target, (ast.Tuple, ast.List)) else (target,):
                    if isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name) and each.value.id == name:
                        yield each.attr
        else:
            for field in ("body", "orelse", "finalbody"):
                yield from attributes_assigned(name, getattr(one, field, []))
