"""Values as rules tell them apart."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from keras_check.reading.scopes import Class, Function, Instance, Literal, Value
from keras_check.reading.syntax import parameters_of, template_of, text_of

LONGEST_VALUE = 60  # characters; a longer one stands for its type alone
LONGEST_NAME = 200  # of a file
FILE = re.compile(r"\S*?(?P<two>\.[a-z]\w*)?(?P<one>\.[a-z]\w*)?\Z")  # a file's name, with one ending, two or none
FORMATTED = re.compile(r"\{[^{}]*\}|%[-+.\d]*[a-zA-Z]")
FILLED_IN = re.compile(r"\{([a-z]\w*)[:}]")
DOUBLE = {".weights", ".tar"}  # what comes after these is no ending of its own
SWITCHES = (-1, 0, 1)


def described(node: ast.expr, value: Value) -> Iterable[str]:
    """As written, if that is short and plain, and by type."""
    if isinstance(value, str):
        return (value if value[0] == "<" else "<" + value + ">",)
    if isinstance(value, Function):
        return "<def>", "<def " + ", ".join(parameters_of(value.node)) + ">"
    if isinstance(value, Class):
        return ("<" + value.base + "~>",) if value.base else ()
    if isinstance(value, Instance):
        return ("<" + value.cls.base + "~()>",) if value.cls.base else ()
    return as_written(value.node if isinstance(value, Literal) else node)


def as_written(node: ast.expr) -> Iterable[str]:
    if isinstance(node, ast.Constant):
        return _constant(node.value)
    if isinstance(node, (ast.List, ast.Tuple, ast.Dict, ast.Set)):
        return ("<" + type(node).__name__.lower() + ">",)
    if isinstance(node, ast.UnaryOp):
        return as_written(node.operand)
    if isinstance(node, ast.Lambda):
        return ("<lambda>",)
    if isinstance(node, ast.BinOp):
        text = text_of(node.right if isinstance(node.op, ast.Add) else node.left)
        return *endings(text), "<" + type(node.op).__name__ + ">"
    if isinstance(node, ast.JoinedStr):
        return *endings(text_of(node.values[-1]) if node.values else None), "<str>"
    template = template_of(node)
    return () if template is None else (*endings(template), "<str>")


def _constant(value: object) -> Iterator[str]:
    told = list(endings(value)) if isinstance(value, str) else []
    written = repr(value)
    if len(written) <= LONGEST_VALUE and all(one == "<*>" for one in told) and _tells(value):
        yield written
    yield from told
    yield from _filled_in(value)
    yield "<" + type(value).__name__ + ">"


def _filled_in(value: object) -> Iterator[str]:
    """What a text is given when it is used: `<*{epoch}*>`."""
    if isinstance(value, str) and "{" in value and len(value) <= LONGEST_NAME:
        for name in dict.fromkeys(FILLED_IN.findall(value)):
            yield "<*{" + name + "}*>"


def _tells(value: object) -> bool:
    """Whether a value means something beyond its type; of numbers, those that are switches."""
    return not isinstance(value, (int, float, complex)) or isinstance(value, bool) or value in SWITCHES


def tells_of_element(told: str) -> bool:
    """A number, a text or nothing at all in a list says little."""
    return told not in ("None", "<NoneType>", "<int>", "<float>", "<str>", "<bool>", "0", "1", "-1")


def endings(text: str | None) -> Iterator[str]:
    """Of a text that may be a file's name: `<*.weights.h5>`, `<*.v1.h5>` and `<*.h5>`, or `<*>` without an ending."""
    if text is None or len(text) > LONGEST_NAME:
        return
    match = FILE.match(FORMATTED.sub("x", text.rpartition("/")[2]))
    if match:
        if match["one"] and match["two"]:
            yield "<*" + match["two"] + match["one"] + ">"
            if match["two"] in DOUBLE:
                return
        yield "<*" + (match["one"] or match["two"] or "") + ">"
