"""When two outputs say the same, and whether an output says anything about the framework."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import lru_cache

from gate.reading.programs import syntax_tree

BANNER = re.compile(
    r"^WARNING: The TensorFlow contrib module will not be included.*?please file an issue\.\n", re.MULTILINE | re.DOTALL
)
# One spelling for what versions spell in several ways. What is left after these is compared character by character.
SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bDimension\((\d+|None)\)"), r"\1"),
    (re.compile(r"(?<=[(\[, ])\?(?=[,)\]])"), "None"),
    (re.compile(r"\bTensorShape\(\[([^\],]+)\]\)"), r"(\1,)"),
    (re.compile(r"\bTensorShape\(\[([^\]]*)\]\)"), r"(\1)"),
    (re.compile(r"\bTensorShape\((None|\([^()]*\))\)"), r"\1"),
    (re.compile(r"\bnp\.(?:float|int|uint)\d+\(([^()]*)\)"), r"\1"),
    (re.compile(r"\bnp\.(True|False)_"), r"\1"),
    (re.compile(r"\bnp\.str_\(([^()]*)\)"), r"\1"),
    (re.compile(r"<dtype: '(\w+)'>"), r"\1"),
    (re.compile(r"<class 'numpy\.(\w+)'>"), r"\1"),
    (re.compile(r"[ \t]+$", re.MULTILINE), ""),
)
WORD = re.compile(r"[\w.+-]+")
EMPTY = {"True", "False", "None"}  # a comparison whose sides nobody sees


def without_banner(output: str) -> str:
    """TensorFlow 1 prints a notice when contrib is first imported."""
    return BANNER.sub("", output.lstrip("\n")).strip()


@lru_cache(maxsize=50_000)  # every page asks for the outputs of every program that it names
def one_spelling(output: str) -> str:
    text = without_banner(output)
    for pattern, spelling in SPELLINGS:
        text = pattern.sub(spelling, text)
    return text


@lru_cache(maxsize=10_000)
def proves_something(source: str, output: str) -> bool:
    """Whether a program prints a number, a shape or a text that comes from the framework, and not from its own source."""
    try:
        tree = syntax_tree(source)
    except SyntaxError:
        return False
    own = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    rest = output
    for text in sorted(own, key=len, reverse=True):
        rest = rest.replace(text, " ") if text.strip() else rest
    return bool(set(WORD.findall(rest)) - EMPTY) and any(_prints_from_outside(tree))


def _prints_from_outside(tree: ast.Module) -> Iterator[bool]:
    """Whether what is printed depends on a module that is not Python's own, print by print."""
    outside = _names_from_outside(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            printed = isinstance(node.func, ast.Name) and node.func.id == "print"
            shown = isinstance(node.func, ast.Attribute) and node.func.attr in (
                "summary",
                "write",
                "print",
                "fit",
                "evaluate",
            )
            if printed:
                yield any(_uses(argument, outside) for argument in [*node.args, *node.keywords])
            elif shown:
                yield _uses(node, outside)


def _names_from_outside(tree: ast.Module) -> set[str]:
    """Imported names and all names whose values are computed from them."""
    names = {
        (alias.asname or alias.name).partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
        if (getattr(node, "module", None) or alias.name).partition(".")[0] not in sys.stdlib_module_names
    }
    before = -1
    while len(names) > before:
        before = len(names)
        for node in ast.walk(tree):
            names |= set(_bound(node, names))
    return names


def _bound(node: ast.AST, outside: set[str]) -> Iterator[str]:
    match node:
        case ast.Assign(targets=targets, value=value) if _uses(value, outside):
            yield from _targets(*targets)
        case ast.AugAssign(target=target, value=value) | ast.NamedExpr(target=target, value=value) if _uses(
            value, outside
        ):
            yield from _targets(target)
        case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value) if _uses(value, outside):
            yield from _targets(target)
        case ast.withitem(context_expr=value, optional_vars=ast.expr() as target) if _uses(value, outside):
            yield from _targets(target)
        case ast.FunctionDef(name=name, args=arguments) | ast.AsyncFunctionDef(name=name, args=arguments) if _uses(
            node, outside
        ):
            yield name
            yield from (argument.arg for argument in ast.walk(arguments) if isinstance(argument, ast.arg))
        case ast.ClassDef(name=name) if _uses(node, outside):
            yield name
        case ast.ExceptHandler(name=str(name)):  # what an error says is what the framework says
            yield name
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append" | "extend" | "update" | "add")) if (
            _uses(node, outside)
        ):
            yield name


def _targets(*nodes: ast.expr) -> Iterator[str]:
    for node in nodes:
        yield from (one.id for one in ast.walk(node) if isinstance(one, ast.Name))


def _uses(node: ast.AST, names: set[str]) -> bool:
    return any(isinstance(one, ast.Name) and one.id in names for one in ast.walk(node))
