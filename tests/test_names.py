"""The public names by version, read from the output of the programs under snippets/names/."""

from __future__ import annotations

from pathlib import Path

import pytest

from gate.diagnostics import GateError
from gate.judging.public_names import alternatives, public_names
from gate.reading.project import Project
from gate.showing.names_gone import names_gone

PROJECT = Project(Path(__file__).parents[1])
NAMES = public_names(PROJECT)
BY_LAST_NAME = NAMES.by_last_name()


@pytest.mark.parametrize(
    ("path", "last_runtime", "alias", "namesake"),
    [
        ("tf.log", "tf1.15", "tf.math.log", "tf.compat.v1.log"),
        ("tf.Session", "tf1.15", None, "tf.compat.v1.Session"),
        ("tf.losses.get_total_loss", "tf1.15", None, "tf.compat.v1.losses.get_total_loss"),
        ("tf.app", "tf1.15", None, "tf.compat.v1.app"),
        ("keras.backend.sum", "tf2.15", None, "keras.ops.sum"),
        ("keras.layers.convolutional.Conv2D", "tf2.12", None, "keras.layers.Conv2D"),
    ],
)
def test_removed_names_have_alternatives(path: str, last_runtime: str, alias: str | None, namesake: str) -> None:
    assert NAMES.is_gone(path)
    assert [name for name in PROJECT.roster if name in NAMES.there[path]][-1] == last_runtime
    aliases, namesakes = alternatives(NAMES, path, BY_LAST_NAME)
    assert aliases[:1] == ([alias] if alias else [])
    assert namesakes[0] == namesake


def test_a_name_that_was_added_later_is_not_gone() -> None:
    assert "tf2.3" in NAMES.missing("tf.keras.layers.MultiHeadAttention")
    assert not NAMES.is_gone("tf.keras.layers.MultiHeadAttention")


def test_alternatives_exist_where_the_name_is_missing() -> None:
    for path in list(NAMES.there):
        missing = set(NAMES.missing(path))
        for others in alternatives(NAMES, path, BY_LAST_NAME):
            assert all(NAMES.there[other] & missing for other in others), path


def test_an_unknown_package_is_an_error_with_file_and_line() -> None:
    with pytest.raises(GateError, match=r"docs/names.md:7: names of what\?"):
        names_gone(PROJECT, ("torch",), "docs/names.md:7")


def test_the_list_shows_versions_and_aliases() -> None:
    shown = names_gone(PROJECT, ("tf",), "docs/names.md:7").html()
    assert "<code>log</code> (<code>tf.math.log</code>)" in shown
    assert "<dt>TF 1.4 – 1.15</dt>" in shown
    of_keras = names_gone(PROJECT, ("tf.keras",), "docs/names.md:11").html()
    assert "<code>tf.keras.layers</code>" in of_keras
    assert "tf.keras.Model</code>" in of_keras, "classes must be listed like modules"
