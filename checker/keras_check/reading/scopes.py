"""What names stand for, as far as the text of a program tells."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Union

from keras_check.reading.syntax import FunctionNode, attributes_assigned

PYTHON2 = {
    "basestring",
    "cmp",
    "execfile",
    "file",
    "long",
    "raw_input",
    "reduce",
    "reload",
    "unichr",
    "unicode",
    "xrange",
}
BUILT_IN = PYTHON2.union(dir(builtins))

Value = Union[str, "Class", "File", "Function", "Instance", "Literal", "Returning", "Several", None]  # a text is a path


class Function(NamedTuple):
    """A function of the program: what it returns is known once its body was read."""

    node: FunctionNode
    scope: Scope


class Returning(NamedTuple):
    """A function of another file of the project."""

    value: Value


class File(NamedTuple):
    """Another file of the project."""

    names: dict[str, Value]
    starred: tuple[str, ...] = ()  # modules of which it imports everything

    def public(self) -> File:
        return self._replace(names={name: value for name, value in self.names.items() if not name.startswith("_")})


class Several(NamedTuple):
    """What a function returns that returns several things."""

    values: tuple[Value, ...]


class Literal:
    """A value that stands in the program; no tuple, because those take twice as long to make, and there are many."""

    __slots__ = ("node",)

    def __init__(self, node: ast.expr) -> None:
        self.node = node


class Instance(NamedTuple):
    cls: Class


class Scope:
    """What names stand for in a body of statements."""

    def __init__(self, parent: Scope | None = None, owner: Class | None = None) -> None:
        self.bound: dict[str, Value] = {}
        self.starred: tuple[str, ...] = ()  # modules of which everything is imported, the last one first
        self.parent = parent
        self.owner = owner  # the class in whose body this is
        self.returns: Value = None
        self.inner: list[Scope] = []
        if parent is not None:
            parent.inner.append(self)

    def forget(self) -> None:
        """Once all is read: functions know their scope and scopes their functions, which would keep the tree for long."""
        left = [self]
        while left:
            scope = left.pop()
            left.extend(scope.inner)
            scope.inner.clear()
            scope.bound.clear()

    def holder(self, name: str) -> Scope | None:
        """The scope that binds a name."""
        scope: Scope | None = self
        while scope is not None and name not in scope.bound:
            scope = scope.parent
        return scope

    def built_in(self, name: str) -> Value:
        """Of a name that no scope binds."""
        return "builtins." + name if name in BUILT_IN and not self.modules_starred() else None

    def modules_starred(self) -> tuple[str, ...]:
        """Those of the innermost scope that has any."""
        scope: Scope | None = self
        while scope is not None and not scope.starred:
            scope = scope.parent
        return scope.starred if scope is not None else ()


class Class:
    """A class of the program."""

    def __init__(self, base: str | None, defined: Iterable[str], parent: Class | None = None) -> None:
        self.base = base  # path of the class of the framework that it inherits from
        self.defined = dict.fromkeys(defined)  # names of its functions and classes
        self.attributes: dict[str, Value] = {}  # what is assigned to self
        self.methods: dict[str, Value] = {}
        self.parent = parent  # the class of the program that it inherits from
        self._assigning: dict[str, str] | None = None

    def ancestry(self) -> Iterator[Class]:
        one: Class | None = self
        while one is not None:
            yield one
            one = one.parent

    def assigning(self, attribute: str) -> Function | None:
        """The method that assigns an attribute; of several the first."""
        if self._assigning is None:
            self._assigning = {}
            for name in self.defined:
                method = self.methods.get(name)
                if isinstance(method, Function) and method.node.args.args:
                    for one in attributes_assigned(method.node.args.args[0].arg, method.node.body):
                        self._assigning.setdefault(one, name)
        method = self.methods.get(self._assigning.get(attribute, ""))
        return method if isinstance(method, Function) else None
