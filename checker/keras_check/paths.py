"""Paths of things, such as `tf.keras.layers.Dense`: how they are spelled here, and how in a program."""

from __future__ import annotations

import re

NAME = re.compile(r"[\w.]+\Z")  # a path of nothing but names
WRITTEN = {"tf": "tensorflow"}
SHORT = {written: short for short, written in WRITTEN.items()}
TWINS = (
    ("tf", "tf.compat.v1"),
    ("keras.backend", "tf.keras.backend"),
)  # another module that still has names of the first


def canonical(path: str) -> str:
    """`tf.keras` for `tensorflow.keras`."""
    return _with_first(path, SHORT)


def written(path: str) -> str:
    """As an import statement and an error name it: `tensorflow.keras` for `tf.keras`."""
    return _with_first(path, WRITTEN)


def _with_first(path: str, other: dict[str, str]) -> str:
    first, dot, rest = path.partition(".")
    return other.get(first, first) + dot + rest
