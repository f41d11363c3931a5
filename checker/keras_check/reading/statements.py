"""Statements: what they bind, and what is noted of them."""

from __future__ import annotations

import ast
from typing import Any, Callable

from keras_check.paths import canonical
from keras_check.reading.expressions import Expressions, Listed
from keras_check.reading.guards import asks_for_version, asks_for_what_is_missing
from keras_check.reading.heard import Hearing
from keras_check.reading.members import Given
from keras_check.reading.notes import Use
from keras_check.reading.scopes import Class, File, Function, Instance, Scope, Several, Value
from keras_check.reading.syntax import (
    FunctionNode,
    Located,
    is_decorated,
    is_generator,
    parameters_of,
    returns_something,
)
from keras_check.reading.values import as_written

Elsewhere = Callable[
    [int, str, str], Value
]  # what a name of another file stands for: of how many folders above, module and name
MayYield = Callable[[FunctionNode], bool]  # False of a function that is no generator
GENERATOR = "<generator>"
READ_FIRST = ("__init__", "build")  # what they assign to self is known in the other methods


class Statements(Expressions):
    def __init__(self, hearing: Hearing, listed: Listed, elsewhere: Elsewhere, may_yield: MayYield) -> None:
        super().__init__(hearing, listed)
        self.elsewhere, self.may_yield = elsewhere, may_yield
        self.read_functions: dict[int, Scope] = {}
        self.pending: list[Function] = []

    def read(self, tree: ast.Module, scope: Scope) -> list[Use]:
        self.body(tree.body, scope)
        while self.pending:
            self.function(self.pending.pop())
        return self.noted

    def body(self, statements: list[ast.stmt], scope: Scope) -> None:
        for statement in statements:
            self.statement(statement, scope)

    def statement(self, node: ast.stmt, scope: Scope) -> None:
        read = _READ.get(type(node))
        if read is not None:
            read(self, node, scope)
            return
        if isinstance(node, ast.If) and asks_for_version(node.test):
            self.guarded(node.body, scope)
            self.guarded(node.orelse, scope)
            return
        if isinstance(node, ast.Try) and asks_for_what_is_missing(node):
            self.attempt(node, scope)
            return
        for _, field in ast.iter_fields(node):
            for one in field if isinstance(field, list) else (field,):
                if isinstance(one, ast.expr):
                    self.value(one, scope)
                elif isinstance(one, ast.stmt):
                    self.statement(one, scope)
                elif isinstance(one, ast.ExceptHandler):
                    self.handler(one, scope)

    def handler(self, node: ast.ExceptHandler, scope: Scope) -> None:
        if node.type is not None:
            self.value(node.type, scope)
        if node.name:
            scope.bound[node.name] = None
        self.body(node.body, scope)

    def attempt(self, node: ast.Try, scope: Scope) -> None:
        self.guarded(node.body, scope)
        for handler in node.handlers:
            self.guarded(handler.body, scope)
        self.body(node.orelse, scope)
        self.body(node.finalbody, scope)

    def guarded(self, statements: list[ast.stmt], scope: Scope) -> None:
        """What runs on some versions only: nothing is said of it, but it binds names."""
        with self.silence():
            self.body(statements, scope)

    def expression(self, node: ast.Expr, scope: Scope) -> None:
        self.value(node.value, scope)

    def assignment(self, node: ast.Assign, scope: Scope) -> None:
        value = self.value(node.value, scope)
        for target in node.targets:
            self.assign(target, value, node.value, scope)

    def annotated_assignment(self, node: ast.AnnAssign, scope: Scope) -> None:
        value = self.value(node.value, scope) if node.value is not None else None
        self.assign(node.target, value, node.value, scope)

    def augmented_assignment(self, node: ast.AugAssign, scope: Scope) -> None:
        self.value(node.value, scope)
        self.value(node.target, scope)
        if isinstance(node.target, ast.Name):
            scope.bound[node.target.id] = None

    def import_of_modules(self, node: ast.Import, scope: Scope) -> None:
        for alias in node.names:
            file = self.elsewhere(0, alias.name, "")
            if file is not None:
                scope.bound[alias.asname or alias.name] = file
                continue
            path = canonical(alias.name)
            self.module(path, node)
            self.note(path, node)
            if alias.asname:
                scope.bound[alias.asname] = path
            else:
                first = alias.name.partition(".")[0]
                scope.bound[first] = canonical(first)

    def import_of_names(self, node: ast.ImportFrom, scope: Scope) -> None:
        if self.of_the_project(node, scope) or node.level or not node.module:
            return
        module = canonical(node.module)
        self.module(module, node)
        for alias in node.names:
            path = module + "." + alias.name
            self.note(path, node)
            if alias.name == "*":
                scope.starred = (module, *scope.starred)
            else:
                scope.bound[alias.asname or alias.name] = path

    def of_the_project(self, node: ast.ImportFrom, scope: Scope) -> bool:
        """Whether all that is imported is known from another file."""
        known = {alias: self.elsewhere(node.level, node.module or "", alias.name) for alias in node.names}
        for alias, value in known.items():
            if alias.name == "*" and isinstance(value, File):
                scope.bound.update(value.names)
                scope.starred = (*value.starred, *scope.starred)
            elif value is not None:
                scope.bound[alias.asname or alias.name] = value
        return all(value is not None for value in known.values())

    def module(self, path: str, node: Located) -> None:
        """The import of a module, and so of those that it is in."""
        while path:
            self.note("@" + path, node)
            path = path.rpartition(".")[0]

    def with_block(self, node: ast.With | ast.AsyncWith, scope: Scope) -> None:
        for item in node.items:
            value = self.value(item.context_expr, scope)
            if item.optional_vars is not None:
                self.assign(item.optional_vars, value, None, scope)
        self.body(node.body, scope)

    def loop(self, node: ast.For | ast.AsyncFor, scope: Scope) -> None:
        value = self.value(node.iter, scope)
        if isinstance(value, str):
            self.note(value + "[*]", node.iter)
        self.assign(node.target, self.element(node.iter, value, scope), None, scope)
        self.body(node.body, scope)
        self.body(node.orelse, scope)

    def returned(self, node: ast.Return, scope: Scope) -> None:
        if node.value is None:
            return
        value = self.value(node.value, scope)
        if isinstance(node.value, ast.Tuple):
            value = Several(tuple(self.value_only(one, scope) for one in node.value.elts))
        if isinstance(value, (str, Instance, Several)) and scope.returns is None:
            scope.returns = value

    def function_definition(self, node: FunctionNode, scope: Scope) -> None:
        for one in (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults):
            if one is not None:
                self.value(one, scope)
        function = Function(node, scope)
        scope.bound[node.name] = function
        self.pending.append(function)

    def function(self, function: Function, given: Given = ()) -> Scope:
        """Reads a function once; `given` are the arguments of the call at which that happens."""
        known = self.read_functions.get(id(function.node))
        if known is not None:
            return known
        node = function.node
        owner = function.scope.owner
        inner = Scope(function.scope if owner is None else function.scope.parent)
        self.read_functions[id(node)] = inner
        self.bind_parameters(function, given, inner)
        if self.may_yield(node) and is_generator(node):
            inner.returns = GENERATOR
        with self.within(self.context_of(function)):
            self.body(node.body, inner)
        return inner

    def bind_parameters(self, function: Function, given: Given, inner: Scope) -> None:
        arguments, owner = function.node.args, function.scope.owner
        for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg):
            if one is not None:
                inner.bound[one.arg] = None
        names = [one.arg for one in arguments.args]
        if owner is not None and names and not is_decorated(function.node, "staticmethod"):
            inner.bound[names.pop(0)] = Instance(owner)
        for place, value in given:
            name = names[place] if isinstance(place, int) and place < len(names) else place
            if isinstance(name, str) and name in inner.bound and isinstance(value, (str, Instance)):
                inner.bound[name] = value

    def context_of(self, function: Function) -> str:
        owner = function.scope.owner
        if owner is not None and owner.base:
            return owner.base + "~" + function.node.name + ": "
        for one in function.node.decorator_list:
            decorator = self.value_only(one, function.scope)
            if isinstance(decorator, str):
                return "@" + decorator.rstrip("()") + ": "
        return ""

    def class_definition(self, node: ast.ClassDef, scope: Scope) -> None:
        cls = self.class_of(node, scope)
        scope.bound[node.name] = cls
        for one in node.decorator_list:
            decorator = self.value(one, scope)
            if cls.base and isinstance(decorator, str):
                self.note(cls.base + "~@" + decorator, one)
        inner = Scope(scope, cls)
        cls.methods = inner.bound
        for statement in node.body:
            self.statement(statement, inner)
            if cls.base and isinstance(statement, ast.FunctionDef):
                self.overridden(cls.base + "~def " + statement.name, statement)
        for name in READ_FIRST:
            function = inner.bound.get(name)
            if isinstance(function, Function):
                self.function(function)

    def class_of(self, node: ast.ClassDef, scope: Scope) -> Class:
        base: str | None = None
        parent: Class | None = None
        for one in node.bases:
            found = self.value(one, scope)
            if isinstance(found, Class):
                parent = parent or found
                found = found.base
            if isinstance(found, str) and base is None:
                base = found.rstrip("~")
        defined = (
            one.name for one in node.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        )
        return Class(base, defined, parent)

    def overridden(self, path: str, method: ast.FunctionDef) -> None:
        """What a class of the program has instead of a method of the framework."""
        self.note(path, method)
        if not returns_something(method):
            self.note(path + " returns nothing", method)
        for name in list(parameters_of(method))[1:]:
            self.note(path + "(" + name + ")", method)
        arguments, defaults = method.args.args, method.args.defaults
        for argument, default in zip(arguments[len(arguments) - len(defaults) :], defaults):
            for told in as_written(default):
                self.note(path + "(" + argument.arg + "=" + told + ")", method)


_READ: dict[type[ast.stmt], Callable[[Statements, Any, Scope], None]] = {
    ast.AnnAssign: Statements.annotated_assignment,
    ast.Assign: Statements.assignment,
    ast.AsyncFor: Statements.loop,
    ast.AsyncFunctionDef: Statements.function_definition,
    ast.AsyncWith: Statements.with_block,
    ast.AugAssign: Statements.augmented_assignment,
    ast.ClassDef: Statements.class_definition,
    ast.Expr: Statements.expression,
    ast.For: Statements.loop,
    ast.FunctionDef: Statements.function_definition,
    ast.Import: Statements.import_of_modules,
    ast.ImportFrom: Statements.import_of_names,
    ast.Return: Statements.returned,
    ast.With: Statements.with_block,
}
