"""Uses of what Python 3 cannot parse, each where it stands: `syntax print` for a print statement."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from keras_check.python2 import old_syntax
from keras_check.reading.notes import Use
from keras_check.reading.syntax import nodes
from keras_check.source import Source

SYNTAX = "syntax "  # before the word for what is old


def uses_of_old_syntax(source: Source) -> Iterator[Use]:
    """None in a file that Python 3 can parse, and none of what stands in texts of several lines."""
    if not source.rewritten:
        return
    in_texts: set[int] = set()
    for node in nodes(source.tree, (ast.Constant, ast.JoinedStr)):
        assert isinstance(node, ast.expr)
        last = node.end_lineno or node.lineno
        if last > node.lineno:
            in_texts.update(range(node.lineno, last + 1))
    for line, word in old_syntax(source.text):
        if line not in in_texts:
            text = source.code(line)
            column = len(text) - len(text.lstrip())
            yield Use(SYNTAX + word, ast.Pass(lineno=line, col_offset=column, end_lineno=line, end_col_offset=column))
