"""Questions about pieces of a syntax tree that need nothing but the piece."""

from __future__ import annotations

import ast
from collections.abc import Container, Iterator
from functools import cache
from typing import Union

Located = Union[ast.alias, ast.expr, ast.keyword, ast.stmt]  # what has a line
FunctionNode = Union[ast.FunctionDef, ast.AsyncFunctionDef]

LEAVES = {  # what a field of a node is that holds no other node
    bool, bytes, complex, float, int, str, type(None), type(...),
    *(one for kind in (ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop) for one in kind.__subclasses__()),
}  # fmt: skip
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
CLOSED = {*FUNCTIONS, ast.ClassDef, ast.Lambda}  # what yields in these does not yield in what they stand in


def text_of(node: ast.AST | None) -> str | None:
    """Of a text that stands in the program."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def template_of(node: ast.expr) -> str | None:
    """The text of `"…".format(…)`."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return text_of(node.func.value)
    return None


def root_of(node: ast.AST) -> ast.AST:
    """What a dotted name begins with."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node


def dotted(node: ast.AST) -> str | None:
    """`tf.keras.layers` as it is written."""
    rest: list[str] = []
    while isinstance(node, ast.Attribute):
        rest.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(rest)]) if isinstance(node, ast.Name) else None


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
    own = statements(function, (*FUNCTIONS, ast.ClassDef))
    return any(isinstance(one, ast.Return) and one.value is not None for one in own)


def is_generator(function: FunctionNode) -> bool:
    return any(nodes(function, (ast.Yield, ast.YieldFrom), CLOSED))


def statements(tree: ast.AST, closed: Container[type] = ()) -> Iterator[ast.AST]:
    """Outer ones first, as ast.walk says them; no expression has one in it, and those in closed ones are left out."""
    found = [tree]
    for node in found:
        yield node
        if node is not tree and type(node) in closed:
            continue
        for name in _bodies_of(node._fields):
            found.extend(getattr(node, name))


@cache
def _bodies_of(fields: tuple[str, ...]) -> list[str]:
    return [name for name in ("body", "handlers", "orelse", "finalbody", "cases") if name in fields]


def nodes(
    start: ast.AST, kinds: type[ast.AST] | tuple[type[ast.AST], ...], closed: Container[type] = ()
) -> Iterator[ast.AST]:
    """The nodes of these kinds below one, in no particular order and in less time than ast.walk takes."""
    left = [start]
    while left:
        for field in vars(left.pop()).values():  # also places, which are numbers
            if type(field) in LEAVES:
                continue
            for one in field if type(field) is list else (field,):
                if isinstance(one, kinds):
                    yield one
                if type(one) not in LEAVES and type(one) not in closed:
                    left.append(one)


def has_names(node: ast.expr) -> bool:
    """Whether a value has something in it that stands for something else."""
    kinds = (ast.Name, ast.Call, ast.Attribute)
    return isinstance(node, kinds) or any(nodes(node, kinds))


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
