"""Assignments: what names and attributes stand for afterwards."""

from __future__ import annotations

import ast

from keras_check.reading.calls import Calls
from keras_check.reading.scopes import Instance, Literal, Scope, Several, Value
from keras_check.reading.values import as_written


class Assignments(Calls):
    def assign(self, target: ast.expr, value: Value, source: ast.expr | None, scope: Scope) -> None:
        if isinstance(target, ast.Name):
            scope.bound[target.id] = value
        elif isinstance(target, (ast.Tuple, ast.List)):
            self.assign_each(target.elts, value, source, scope)
        elif isinstance(target, ast.Attribute):
            self.assign_attribute(target, value, source, scope)
        elif isinstance(target, ast.Subscript):
            self.assign_element(target, value, scope)
        else:
            self.value(target, scope)

    def assign_each(self, targets: list[ast.expr], value: Value, source: ast.expr | None, scope: Scope) -> None:
        sources = source.elts if isinstance(source, (ast.Tuple, ast.List)) else []
        values = value.values if isinstance(value, Several) else ()
        for at, target in enumerate(targets):
            if len(sources) == len(targets):
                part = self.value_only(sources[at], scope)
            elif len(values) == len(targets):
                part = values[at]
            else:
                part = element_of(value)
            self.assign(target, part, None, scope)

    def assign_attribute(self, target: ast.Attribute, value: Value, source: ast.expr | None, scope: Scope) -> None:
        owner = self.value(target.value, scope)
        if isinstance(owner, Instance):
            cls = owner.cls
            cls.attributes[target.attr] = value
            if cls.base and target.attr not in cls.defined:
                self.note(cls.base + "()." + target.attr + "=", target)
            return
        path = (owner if isinstance(owner, str) else "?") + "." + target.attr + "="
        self.note(path, target)
        if isinstance(source, ast.Constant):
            self.note(path + repr(source.value), target)
        if isinstance(owner, str):
            self.happens(target, path, scope)

    def assign_element(self, target: ast.Subscript, value: Value, scope: Scope) -> None:
        path = self.value(target, scope)
        if isinstance(path, str):
            self.note(path + "=", target)
            if isinstance(value, Literal):
                for told in as_written(value.node):
                    self.note(path + "=" + told, target)
            self.happens(target, path + "=", scope)


def element_of(value: Value) -> Value:
    """What a list has is not known from the list: only the framework's own things tell what is in them."""
    return value + "[]" if isinstance(value, str) and not value.startswith("builtins.") else None
