"""Where a name went: what the programs under snippets/names/ printed, read back."""

from __future__ import annotations

from pathlib import Path

import pytest

from gate.diagnostics import GateError
from gate.judging.public_names import instead, names_of
from gate.reading.project import Project
from gate.showing.names_gone import names_gone

PROJECT = Project(Path(__file__).parents[1])
NAMES = names_of(PROJECT)
ALIKE = NAMES.alike()


@pytest.mark.parametrize(
    ("path", "last", "same", "alike"),
    [
        ("tf.log", "tf1.15", "tf.math.log", "tf.compat.v1.log"),
        ("tf.Session", "tf1.15", None, "tf.compat.v1.Session"),
        ("tf.losses.get_total_loss", "tf1.15", None, "tf.compat.v1.losses.get_total_loss"),
        ("tf.app", "tf1.15", None, "tf.compat.v1.app"),
        ("keras.backend.sum", "tf2.15", None, "keras.ops.sum"),
        ("keras.layers.convolutional.Conv2D", "tf2.12", None, "keras.layers.Conv2D"),
    ],
)
def test_a_name_that_is_gone(path: str, last: str, same: str | None, alike: str) -> None:
    assert NAMES.is_gone(path)
    assert [name for name in PROJECT.roster if name in NAMES.there[path]][-1] == last
    here, there = instead(NAMES, path, ALIKE)
    assert here[:1] == ([same] if same else [])
    assert there[0] == alike


def test_a_name_that_came_later_is_not_gone() -> None:
    assert "tf2.3" in NAMES.missing("tf.keras.layers.MultiHeadAttention")
    assert not NAMES.is_gone("tf.keras.layers.MultiHeadAttention")


def test_what_takes_its_place_is_there_where_the_name_is_missing() -> None:
    for path in list(NAMES.there):
        missing = set(NAMES.missing(path))
        for others in instead(NAMES, path, ALIKE):
            assert all(NAMES.there[other] & missing for other in others), path


def test_names_of_something_else_are_an_error_with_its_place() -> None:
    with pytest.raises(GateError, match=r"docs/names.md:7: names of what\?"):
        names_gone(PROJECT, ("torch",), "docs/names.md:7")


def test_the_list_says_the_versions_and_the_other_name() -> None:
    shown = names_gone(PROJECT, ("tf",), "docs/names.md:7").html()
    assert "<code>log</code> (<code>tf.math.log</code>)" in shown
    assert "<dt>TF 1.4 – 1.15</dt>" in shown
    of_keras = names_gone(PROJECT, ("tf.keras",), "docs/names.md:11").html()
    assert "<code>tf.keras.layers</code>" in of_keras
    assert "tf.keras.Model</code>" in of_keras, "classes are listed like modules"
