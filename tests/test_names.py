"""The public names by version, read from the output of the programs under snippets/names/."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from gate.diagnostics import GateError
from gate.judging.public_names import alternatives, public_names
from gate.judging.replacing.proved_names import guides_to_contrib, proved_names
from gate.reading.project import Project
from gate.showing.data import names_json
from gate.showing.names_gone import names_gone

PROJECT = Project(Path(__file__).parents[1])
NAMES = public_names(PROJECT)
PROVED = proved_names(PROJECT)
BY_LAST_NAME = NAMES.by_last_name()


@pytest.mark.parametrize(
    ("path", "last_runtime", "alias", "namesake"),
    [
        ("tf.log", "tf1.15", "tf.math.log", "tf.compat.v1.log"),
        ("tf.Session", "tf1.15", None, "tf.compat.v1.Session"),
        ("tf.losses.get_total_loss", "tf1.15", None, "tf.compat.v1.losses.get_total_loss"),
        ("tf.app", "tf1.15", None, "tf.compat.v1.app"),
        ("tf.contrib.rnn.LSTMCell", "tf1.15", "tf.compat.v1.nn.rnn_cell.LSTMCell", None),
        ("tf.contrib.data.map_and_batch", "tf1.15", None, "tf.data.experimental.map_and_batch"),
        ("tf.contrib.keras.layers.Dense", "tf1.15", None, "tf.keras.layers.Dense"),
        ("keras.backend.sum", "tf2.15", None, "keras.ops.sum"),
        ("keras.layers.convolutional.Conv2D", "tf2.12", None, "keras.layers.Conv2D"),
    ],
)
def test_removed_names_have_alternatives(path: str, last_runtime: str, alias: str | None, namesake: str | None) -> None:
    assert NAMES.is_gone(path)
    assert [name for name in PROJECT.roster if name in NAMES.there[path]][-1] == last_runtime
    aliases, namesakes = alternatives(NAMES, path, BY_LAST_NAME)
    assert aliases[:1] == ([alias] if alias else [])
    assert namesakes[:1] == ([namesake] if namesake else [])


def test_a_name_that_was_added_later_is_not_gone() -> None:
    assert "tf2.3" in NAMES.missing("tf.keras.layers.MultiHeadAttention")
    assert not NAMES.is_gone("tf.keras.layers.MultiHeadAttention")


def test_alternatives_exist_where_the_name_is_missing() -> None:
    for path in list(NAMES.there):
        missing = set(NAMES.missing(path))
        for others in alternatives(NAMES, path, BY_LAST_NAME):
            assert all(NAMES.there[other] & missing for other in others), path


@pytest.mark.parametrize(
    ("path", "new", "anchor"),
    [
        ("tf.log", "tf.math.log", "math"),
        ("keras.layers.advanced_activations.LeakyReLU", "keras.layers.LeakyReLU", "layer-modules"),  # an import
        ("tf.contrib.slim", "tf_slim", "no-module-named-tensorflowcontrib"),  # the same name for another import
        ("tf.contrib.layers.flatten", "tf.keras.layers.Flatten", "contrib"),  # by another name, with other arguments
        (
            "tf.keras.Model.evaluate_generator",
            "tf.keras.Model.evaluate",
            "evaluate-generator",
        ),  # a method of a variable
        ("keras.backend.get_value", "model.optimizer.learning_rate.numpy()", "read-lr"),  # a call by another
        ("tf.GraphKeys", "tf.compat.v1.GraphKeys", "train-names"),  # a class of which an attribute is used
        ("tf.py_func", "", "py-func"),  # the programs differ in more
    ],
)
def test_what_replaces_a_name_is_proved(path: str, new: str, anchor: str) -> None:
    best = PROVED[path][0]
    assert (best.new, best.anchor) == (new, anchor)
    assert "tf2.21" in best.on
    assert set(best.on) <= set(NAMES.missing(path))


def test_a_name_that_is_there_needs_no_replacement() -> None:
    assert "tf.keras.layers.Layer" not in PROVED
    assert all(NAMES.missing(path) for path in PROVED)


def test_modules_of_contrib_have_guides() -> None:
    guides = guides_to_contrib(PROJECT)
    assert guides["tf.contrib.rnn"][0] == "docs/errors/contrib/rnn.md"
    assert guides["tf.contrib.slim"][0] == "docs/guides/tf-slim.md"
    assert guides["tf.contrib.framework"][0] == "docs/errors/contrib/framework.md"


def test_the_index_is_small() -> None:
    ((_, text),) = names_json.files(PROJECT)
    assert len(gzip.compress(text.encode())) < 150_000


def test_an_unknown_package_is_an_error_with_file_and_line() -> None:
    with pytest.raises(GateError, match=r"docs/names.md:7: names of what\?"):
        names_gone(PROJECT, ("torch",), "docs/names.md:7")


def test_the_list_shows_versions_and_aliases() -> None:
    shown = names_gone(PROJECT, ("tf",), "docs/names.md:7").html()
    assert '<code>log</code> → <a href="/errors/tensorflow1-names/math/"><code>tf.math.log</code></a>' in shown
    assert "<code>matrix_band_part</code> (<code>tf.linalg.band_part</code>)" in shown
    assert '<code>py_func</code> → <a href="/errors/tensorflow1-names/py-func/">replaced</a>' in shown
    assert "<dt>TF 1.4 – 1.15</dt>" in shown
    of_keras = names_gone(PROJECT, ("tf.keras",), "docs/names.md:11").html()
    assert "<code>tf.keras.layers</code>" in of_keras
    assert "tf.keras.Model</code>" in of_keras, "classes must be listed like modules"


def test_the_markdown_copy_has_the_replacements_with_their_proofs() -> None:
    shown = names_gone(PROJECT, ("tf.contrib",), "docs/names.md:11").markdown("https://site/names/")
    line = "- `tf.contrib.layers.flatten`: `tf.keras.layers.Flatten`, on TF 2.0 – 2.21, legacy Keras on TF 2.16 – 2.21"
    assert f"{line} ([proof](https://site/errors/tensorflow1-names/contrib/))" in shown
