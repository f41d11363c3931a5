"""Attributes and methods, and what is done to one object in turn."""

from __future__ import annotations

import ast
from abc import ABC, abstractmethod
from collections.abc import Hashable, Sequence
from typing import Union

from keras_check.reading.notes import Notes
from keras_check.reading.scopes import Class, File, Function, Instance, Returning, Scope, Value
from keras_check.reading.syntax import is_decorated

OURS = {"?", "builtins", "keras", "numpy", "tf", "tf_keras"}  # that rules are about
DEEPEST = 4  # attributes of something unknown that are told apart
MOST_EVENTS = 12  # of what was done to one object before
Given = Sequence[tuple[Union[int, str, None], Value]]  # arguments of a call, by place or name


class Members(Notes, ABC):
    def __init__(self) -> None:
        super().__init__()
        self.events: dict[Hashable, dict[str, None]] = {}  # what was done to each object, in order

    @abstractmethod
    def function(self, function: Function, given: Given = ()) -> Scope:
        """Reads a function once."""

    def attribute(self, owner: Value, node: ast.Attribute) -> Value:
        name = node.attr
        if isinstance(owner, str):
            path = owner + "." + name
            if owner[0] == "?" and path.count(".") > DEEPEST:
                path = "?." + name
            elif owner.partition(".")[0] not in OURS:
                self.note("?." + name, node)  # of another library: as good as unknown
            self.note_in_context(path, node)
            return path
        if isinstance(owner, Instance):
            return self.attribute_of_instance(owner.cls, node)
        if isinstance(owner, Class):
            known, value = self.member(owner, name)
            if known:
                return value
            return owner.base + "." + name if owner.base and name not in owner.defined else None
        if isinstance(owner, File):
            return owner.names.get(name)
        if isinstance(owner, (Function, Returning)):
            return None
        self.note_in_context("?." + name, node)
        return "?." + name

    def attribute_of_instance(self, cls: Class, node: ast.Attribute) -> Value:
        known, value = self.member(cls, node.attr)
        if known or not cls.base:
            return value
        path = cls.base + "()." + node.attr
        self.note(path, node)
        return path

    def member(self, cls: Class, name: str) -> tuple[bool, Value]:
        """Whether the program says what an attribute or a method of its own is, and what.

        Methods that assign it are read first.
        """
        for one in cls.ancestry():
            if name in one.attributes:
                return True, one.attributes[name]
            if name in one.defined:
                method = one.methods.get(name)
                if isinstance(method, Function) and is_decorated(method.node, "property"):
                    return True, self.function(method).returns
                return True, method
        for one in cls.ancestry():
            assigning = one.assigning(name)
            if assigning is not None:
                self.function(assigning)
                if name in one.attributes:
                    return True, one.attributes[name]
        return False, None

    def happens(self, node: ast.expr, path: str, scope: Scope) -> None:
        """To an object that has a name, something is done, after what was done to it before."""
        chain: list[ast.expr] = []
        root = node
        while isinstance(root, (ast.Attribute, ast.Subscript, ast.Call)):
            chain.append(root)
            root = root.func if isinstance(root, ast.Call) else root.value
        if not chain or not isinstance(root, ast.Name):
            return
        holder = scope.holder(root.id)
        if holder is None:
            return
        start = holder.bound[root.id]
        thing: Hashable = (id(holder), root.id)
        if isinstance(start, Instance) and isinstance(chain[-1], ast.Attribute):
            thing = (id(start.cls), chain[-1].attr)
            start = start.cls.attributes.get(chain[-1].attr)
        if not isinstance(start, str) or not start.endswith("()") or not path.startswith(start):
            return
        events = self.events.setdefault(thing, {})
        done = path[len(start) :]
        for earlier in list(events)[-MOST_EVENTS:]:
            self.note(start + earlier + " then " + done, node)
        events[done] = None
