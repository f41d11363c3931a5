"""Expressions: what each stands for."""

from __future__ import annotations

import ast
from typing import Any, Callable, Union

from keras_check.reading.assignments import Assignments, element_of
from keras_check.reading.heard import Hearing
from keras_check.reading.scopes import PYTHON2, Literal, Scope, Several, Value
from keras_check.reading.syntax import has_names, text_of
from keras_check.reading.values import described

Listed = Callable[[str], bool]  # whether some version has a name
Comprehension = Union[ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp]
LITERALS = {ast.Dict, ast.List, ast.Tuple, ast.Set, ast.BinOp, ast.JoinedStr}
LOOPED_OVER = {f"builtins.{name}()" for name in ("enumerate", "iter", "list", "reversed", "sorted", "tuple", "zip")}
TOLD_OPERATORS = (ast.RShift, ast.Div, ast.Mod)  # of values, because versions differ in them


class Expressions(Assignments):
    def __init__(self, hearing: Hearing, listed: Listed) -> None:
        super().__init__(hearing)
        self.listed = listed

    def value(self, node: ast.expr, scope: Scope) -> Value:
        if isinstance(node, ast.Name):
            return self.name(node, scope)
        if isinstance(node, ast.Attribute):
            return self.attribute(self.value(node.value, scope), node)
        if isinstance(node, ast.Constant):
            return Literal(node)
        kind = type(node)
        read = _READ.get(kind)
        if read is not None:
            return read(self, node, scope)
        if isinstance(node, ast.BinOp) and isinstance(node.op, TOLD_OPERATORS):
            return self.operation(node, scope)
        for name in node._fields:  # not in a function of its own: with each, less deep expressions can be read
            field = getattr(node, name, None)
            for child in field if isinstance(field, list) else (field,):
                if isinstance(child, ast.expr):
                    self.value(child, scope)
        return Literal(node) if kind in LITERALS else None

    def name(self, node: ast.Name, scope: Scope) -> Value:
        holder = scope.holder(node.id)
        if holder is not None:
            found = holder.bound[node.id]
        else:
            for module in scope.modules_starred():
                path = module + "." + node.id
                if self.listed(path):
                    scope.bound[node.id] = path
                    self.note(path, node)
                    return path
            found = scope.built_in(node.id)
        if node.id in PYTHON2 and found == "builtins." + node.id:
            self.note(found, node)
        return found

    def subscript(self, node: ast.Subscript, scope: Scope) -> Value:
        owner = self.value(node.value, scope)
        self.value(node.slice, scope)
        key = text_of(node.slice)
        if isinstance(owner, str):
            if key is None:
                return owner + "[]"
            path = f"{owner}[{key!r}]"
            self.note(path, node)
            return path
        if owner is None and key is not None:
            self.note(f"{self.context}?[{key!r}]", node)
        return "?[]" if owner is None or isinstance(owner, Literal) else None

    def unary(self, node: ast.UnaryOp, scope: Scope) -> Value:
        if not has_names(node):
            return Literal(node)
        self.value(node.operand, scope)
        return None

    def operation(self, node: ast.BinOp | ast.Compare, scope: Scope) -> Value:
        """`print >> file`, `mode is "train"`: what stands on a side, if it has a path or a type."""
        sides: tuple[ast.expr, ...]
        operators: tuple[ast.operator | ast.cmpop, ...]
        if isinstance(node, ast.BinOp):
            sides, operators = (node.left, node.right), (node.op, node.op)
        else:
            sides, operators = (node.left, *node.comparators), (*node.ops, node.ops[-1])
        values = [self.value(one, scope) for one in sides]
        for operator, one, value in zip(operators, sides, values):
            if not isinstance(operator, (ast.Eq, ast.NotEq)):
                for told in described(one, value):
                    key = "(" + told + " " + type(operator).__name__ + ")"
                    if key in self.hearing.operations:
                        self.note(key, node)
        return Literal(node) if isinstance(node, ast.BinOp) else None

    def function_without_name(self, node: ast.Lambda, scope: Scope) -> Value:
        inner = Scope(scope)
        inner.bound.update({argument.arg: None for argument in node.args.args})
        self.value(node.body, inner)
        return Literal(node)

    def element(self, iterated: ast.expr, value: Value, scope: Scope) -> Value:
        """What a loop gets, also of `enumerate(layers)`, `zip(layers, names)` and `reversed(layers)`."""
        if isinstance(iterated, ast.Call) and value in LOOPED_OVER:
            parts = [self.value_only(one, scope) for one in iterated.args if not isinstance(one, ast.Starred)]
            elements = [element_of(one) for one in parts]
            if value == "builtins.zip()":
                return Several(tuple(elements))
            first = elements[0] if elements else None
            return Several((None, first)) if value == "builtins.enumerate()" else first
        return element_of(value)

    def comprehension(self, node: Comprehension, scope: Scope) -> Value:
        inner = Scope(scope)
        for one in node.generators:
            self.assign(one.target, self.element(one.iter, self.value(one.iter, inner), inner), None, inner)
            for test in one.ifs:
                self.value(test, inner)
        for part in (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,):
            self.value(part, inner)
        return None

    def choice(self, node: ast.IfExp, scope: Scope) -> Value:
        self.value(node.test, scope)
        one, other = self.value(node.body, scope), self.value(node.orelse, scope)
        return one if one is not None else other


_READ: dict[type[ast.expr], Callable[[Expressions, Any, Scope], Value]] = {
    ast.Call: Expressions.call,
    ast.Compare: Expressions.operation,
    ast.DictComp: Expressions.comprehension,
    ast.GeneratorExp: Expressions.comprehension,
    ast.IfExp: Expressions.choice,
    ast.Lambda: Expressions.function_without_name,
    ast.ListComp: Expressions.comprehension,
    ast.SetComp: Expressions.comprehension,
    ast.Subscript: Expressions.subscript,
    ast.UnaryOp: Expressions.unary,
}
