"""What to write instead: sameness, homes, what changed, and the data and tables that are computed from it."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import cast

import jsonschema
import pytest

from gate.judging.replacing.changes import Change, changes, same_program
from gate.judging.replacing.homes import Home, effect
from gate.judging.replacing.replacements import replacements
from gate.judging.replacing.sameness import one_spelling, proves_something
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.running.outcome import Outcome
from gate.showing.data import replacements_json
from gate.showing.pair import proofs
from gate.showing.translations import translations

ROOT = Path(__file__).parent.parent
PROJECT = Project(ROOT)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("(?, 2)", "(None, 2)"),
        ("(Dimension(3), Dimension(None))", "(3, None)"),
        ("TensorShape([None, 2])", "(None, 2)"),
        ("TensorShape([2])", "(2,)"),
        ("[np.float32(0.5), np.True_]", "[0.5, True]"),
        ("<dtype: 'float32'>", "float32"),
        ("\n1 \n", "1"),
    ],
)
def test_spellings_of_the_same(one: str, other: str) -> None:
    assert one_spelling(one) == one_spelling(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("(None, 2)", "(None, 3)"), ("0.5", "0.50"), ("-0.0", "0.0"), ("a b", "a  b"), ("what?", "whatNone")],
)
def test_what_is_not_the_same(one: str, other: str) -> None:
    assert one_spelling(one) != one_spelling(other)


@pytest.mark.parametrize(
    ("source", "output"),
    [
        ("import keras\nprint(keras.layers.Dense(1)(x).shape)", "(None, 1)"),
        ("import keras\nmodel = keras.Sequential()\nmodel.summary()", "Total params: 0"),
        (
            "import tensorflow as tf\ntry:\n    tf.x\nexcept AttributeError as error:\n    print(error)",
            "no attribute x",
        ),
        ("import keras\nseen = []\nseen.append(keras.x())\nprint(seen)", "[3]"),
    ],
)
def test_it_proves_something(source: str, output: str) -> None:
    assert proves_something(source, output)


@pytest.mark.parametrize(
    ("source", "output"),
    [
        ("import keras\nprint(keras.x() is None)", "True"),
        ("import keras\nkeras.x()\nprint('done')", "done"),
        ("import keras\nkeras.x()\nprint(2 + 3)", "5"),
        ("import keras\nprint('found:', keras.x() == 1)", "found: False"),
        ("import keras\nkeras.x()", ""),
        ("print(", "1"),
    ],
)
def test_it_proves_nothing(source: str, output: str) -> None:
    assert not proves_something(source, output)


def test_effects_seen_from_home() -> None:
    home = Home(("tf1.12",), "(None, 2)", "(?, 2)", proves=True)
    ran = [Outcome("ran", None, text, ()) for text in ("(?, 2)\n", "(None, 2)\n", "(None, 3)\n")]
    assert [effect(outcome, home) for outcome in ran] == ["same", "respelled", "else"]
    assert effect(Outcome("raised", "E: no", "", ()), home) == "refuses"
    assert effect(ran[0], None) == "unknown"
    assert effect(ran[0], Home(("tf1.12",), "(None, 2)", "(?, 2)", proves=False)) == "unknown"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "from keras.layers import Convolution2D\nConvolution2D(32, 3, 3)",
            "from keras.layers import Conv2D\nConv2D(32, (3, 3))",
            [
                Change("import", "from keras.layers import Convolution2D", "from keras.layers import Conv2D"),
                Change("name", "keras.layers.Convolution2D", "keras.layers.Conv2D"),
                Change("value", "32, 3, 3", "32, (3, 3)", "Conv2D"),
            ],
        ),
        ("f(nb_epoch=2, x=1)", "f(x=1, epochs=2)", [Change("argument", "nb_epoch=2", "epochs=2", "f")]),
        ("m.fit_generator(g)", "m.fit(g)", [Change("name", "m.fit_generator", "m.fit")]),
        ("K.eval(K.mean(x))", "float(x.mean())", [Change("call", "K.eval(K.mean(x))", "float(x.mean())")]),
        ("f(1)", "f(1, training=True)", [Change("argument", "", "training=True", "f")]),
        ("x = 1\nprint(x)", "x = 1\ny = 2\nprint(x)", [Change("call", "", "y = 2")]),
        (
            "import tensorflow as tf\ng = tf.GraphDef()",
            "import tensorflow as tf\nv1 = tf.compat.v1\ng = v1.GraphDef()",
            [Change("name", "tf.GraphDef", "tf.compat.v1.GraphDef"), Change("import", "", "v1 = tf.compat.v1")],
        ),
        (
            "import tensorflow as tf\nsave = tf.simple_save\nsave(1)",
            "import tensorflow as tf\nv1 = tf.compat.v1\nsaved = v1.saved_model\nsaved.simple_save(1)",
            [
                Change("name", "tf.simple_save", "tf.compat.v1.saved_model.simple_save"),
                Change("import", "save = tf.simple_save", ""),
                Change("import", "", "v1 = tf.compat.v1\nsaved = v1.saved_model"),
            ],
        ),
        (
            "import tensorflow as tf\nflags = tf.app.flags\nflags.x",
            "import tensorflow as tf\nflags = tf.compat.v1.flags\nflags.x",
            [Change("name", "tf.app.flags", "tf.compat.v1.flags")],
        ),
        (
            "import tensorflow as tf\nx = tf.a\nx = x + 1\nf(x)",
            "import tensorflow as tf\nx = tf.b\nx = x + 1\ng(x)",
            [Change("name", "tf.a", "tf.b"), Change("call", "f(x)", "g(x)")],
        ),
        (
            "import tensorflow as tf\nFLAGS = tf.app.flags.FLAGS\nFLAGS._parse_flags()",
            "from absl import flags\nFLAGS = flags.FLAGS\nFLAGS(argv)",
            [
                Change("name", "tf.app.flags.FLAGS", "absl.flags.FLAGS"),
                Change("call", "FLAGS._parse_flags()", "FLAGS(argv)"),
                Change("import", "import tensorflow as tf", "from absl import flags"),
            ],
        ),
        (
            "import tensorflow as tf\nloss = tf.losses.Mean()\nloss(1)",
            "import tensorflow as tf\nv1 = tf.compat.v1\nloss = tf.losses.mse\nloss(1)",
            [Change("call", "tf.losses.Mean()", "tf.losses.mse"), Change("import", "", "v1 = tf.compat.v1")],
        ),
        (
            "import tensorflow as tf\nfreeze = tf.convert_constants\nx = freeze(session)",
            "import tensorflow as tf\nconvert = tf.convert_constants_v2\nwith tf.Graph():\n    convert()",
            [
                Change("name", "tf.convert_constants", "tf.convert_constants_v2"),
                Change("call", "x = freeze(session)", "with tf.Graph():\n    convert()"),
            ],
        ),
        ("m = f()\nx = m.layers", "m = f()\nlayers = m.layers", [Change("value", "x", "layers")]),
        ("def f(:", "f()", []),
        ("f()  # once", "f()", []),
    ],
)
def test_changes(old: str, new: str, expected: list[Change]) -> None:
    assert list(changes(old, new)) == expected


def test_programs_that_differ_in_comments_are_the_same() -> None:
    assert same_program("f( 1 )  # one", "f(1)")
    assert not same_program("f(1)", "f(2)")


def test_the_data_fits_its_schema() -> None:
    data = replacements_json.as_json(PROJECT)
    jsonschema.validate(data, json.loads((ROOT / "docs" / "replacements.schema.json").read_text()))
    assert len(data["replacements"]) == len(replacements(PROJECT))


def test_every_change_stands_in_both_programs() -> None:
    for one in replacements_json.as_json(PROJECT)["replacements"]:
        for change in one["changes"]:
            for side in ("old", "new"):
                source = program_path(ROOT, one[side]).read_text()
                written = ast.unparse(ast.parse(source))
                wanted = change[side].rpartition(".")[2] if change["kind"] == "name" else change[side]
                for line in wanted.splitlines():  # a tuple may have lost its parentheses
                    assert line.strip().strip("()") in written, f"{one[side]}: {line}"


def test_no_range_in_a_proof_spans_a_version_where_it_does_not_hold() -> None:
    series = [name for name in PROJECT.roster if re.fullmatch(r"tf[\d.]+", name)]
    for one in replacements(PROJECT):
        [shown] = cast("list[dict[str, str]]", proofs(PROJECT, [one]).values["proofs"])
        for first, last in re.findall(r"(?<!on )\bTF ([\d.]+) – ([\d.]+)", shown["holds_on"]):
            span = series[series.index(f"tf{first}") : series.index(f"tf{last}") + 1]
            tried = {*PROJECT.scope(one.old), *PROJECT.scope(one.new)}
            assert tried.intersection(span) <= set(one.holds_on), one


def test_every_row_of_the_tables_is_proved() -> None:
    shown = translations(PROJECT, ("all",), "here")
    topics = shown.values["topics"]
    assert isinstance(topics, dict)
    rows = [row for rows in topics.values() for row in rows]
    assert len(rows) >= 500
    assert all(row["old"] and row["new"] and row["proofs"] and row["on"] for row in rows)
    assert not [row["new"] for row in rows if re.fullmatch(r"\w+ = tf(\.\w+)+", row["new"])]
    assert len({(row["old"], row["new"]) for row in rows}) > len(rows) * 0.8
