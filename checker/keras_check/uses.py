"""What a program uses: names, arguments, values and methods, each with the place where it stands.

A *path* says what an expression stands for, as far as its text tells: `tf.keras.layers.Dense` for a name that an import
binds, `tf.Session()` for what a call returns, `tf.Session().run` for a method of that, `keras.layers.Layer~` for a class of
the program that inherits from one of the framework, and `?.shape[].value` for an attribute of something that is not known.
"""

from __future__ import annotations

import ast

from keras_check.knowledge import Knowledge
from keras_check.reading.expressions import Listed
from keras_check.reading.heard import Hearing, Parameters
from keras_check.reading.notes import Use
from keras_check.reading.scopes import Scope, Value
from keras_check.reading.statements import Elsewhere, Statements
from keras_check.reading.syntax import FunctionNode
from keras_check.source import Source


def no_signatures(_: str) -> tuple[tuple[str, ...], ...]:
    return ()


def none_is_listed(_: str) -> bool:
    return False


def no_other_file(_level: int, _module: str, _name: str) -> Value:
    return None


def any_may_yield(_: FunctionNode) -> bool:
    return True


def uses(
    tree: ast.Module,
    parameters: Parameters = no_signatures,
    listed: Listed = none_is_listed,
    elsewhere: Elsewhere = no_other_file,
) -> list[Use]:
    """All that is used, in no particular order; what a call leaves to its default, too, for paths with `parameters`.

    What comes from another file of the project is known if `elsewhere` knows it; `*` stands for its public names.
    """
    return _read(tree, Statements(Hearing(parameters), listed, elsewhere, any_may_yield))


def heard_uses(source: Source, known: Knowledge) -> list[Use]:
    """Of a file alone; of calls only what there may be something to say of."""
    reader = Statements(known.hearing, known.listed, no_other_file, source.may_yield)
    return _read(source.tree, reader)


def _read(tree: ast.Module, reader: Statements) -> list[Use]:
    scope = Scope()
    found = reader.read(tree, scope)
    scope.forget()
    return found
