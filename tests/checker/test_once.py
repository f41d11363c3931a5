"""What one edit repairs is one finding."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from keras_check.check import check
from keras_check.contents import opened
from keras_check.findings import Finding
from keras_check.knowledge import Knowledge, load
from keras_check.project import Project
from keras_check.source import Source, parsed, read
from keras_check.uses import uses

COMPAT = "import tensorflow.compat.v1 as tf, then tf.disable_v2_behavior()"


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return Knowledge(load(), "tf2.21")


def found(known: Knowledge, text: str, name: str = "file.py") -> list[Finding]:
    source = parsed(name, text.encode())
    assert isinstance(source, Source)
    return check(source, known)


def sure(findings: list[Finding]) -> list[Finding]:
    return [one for one in findings if one.verdict != "unsure"]


def lines(one: Finding) -> list[int]:
    return [one.line, *(place.line for place in one.also)]


def test_names_of_tensorflow_1_are_one_finding_at_the_import(known: Knowledge) -> None:
    text = "import tensorflow as tf\nx = tf.placeholder(tf.float32)\nwith tf.Session() as s:\n    s.run(x)\n"
    (one,) = sure(found(known, text))
    assert lines(one) == [1, 2, 3]
    assert one.instead == COMPAT
    assert one.message.startswith(
        "AttributeError: module 'tensorflow' has no attribute 'placeholder'; likewise tf.Session"
    )


def test_what_compat_v1_lacks_too_is_said_beside_it(known: Knowledge) -> None:
    text = "import tensorflow as tf\nx = tf.placeholder(tf.float32)\ny = tf.contrib.layers.flatten(x)\n"
    first, second = sure(found(known, text))
    assert (lines(first), first.instead) == ([1, 2], COMPAT)
    assert (second.line, second.name) == (3, "tf.contrib.layers.flatten")
    assert second.message == "AttributeError: module 'tensorflow' has no attribute 'contrib'"


def test_a_flag_goes_with_the_flags(known: Knowledge) -> None:
    text = 'import tensorflow as tf\ntf.flags.DEFINE_integer("steps", 1, "")\nprint(tf.flags.FLAGS.steps)\n'
    (one,) = sure(found(known, text))
    assert lines(one) == [1, 2, 3]


def test_an_argument_that_compat_v1_takes_goes_with_it(known: Knowledge) -> None:
    text = "import tensorflow as tf\nx = tf.placeholder(tf.float32)\ny = tf.nn.dropout(x, keep_prob=0.5)\n"
    (one,) = sure(found(known, text))
    assert lines(one) == [1, 2, 3]


def test_names_that_have_a_new_name_stay_apart_where_nothing_else_needs_tensorflow_1(known: Knowledge) -> None:
    text = "import tensorflow as tf\nx = tf.log(1.0)\n"
    (one,) = sure(found(known, text))
    assert (one.line, one.instead) == (2, "tf.math.log")


def test_with_keras_models_single_names_are_edited(known: Knowledge) -> None:
    text = "import tensorflow as tf\nimport keras\nx = tf.placeholder(tf.float32)\ny = tf.Session()\n"
    assert [one.line for one in sure(found(known, text))] == [3, 4]


def test_the_old_backend_is_one_finding_at_the_import(known: Knowledge) -> None:
    text = "from keras import backend as K\na = K.mean(3)\nb = K.sum(3)\nc = K.image_dim_ordering()\n"
    first, second = sure(found(known, text))
    assert lines(first) == [1, 2, 3]
    assert first.instead == "from tensorflow.keras import backend as K"
    assert (second.line, second.name) == (4, "keras.backend.image_dim_ordering")


def test_a_gone_import_is_said_once_with_its_uses(known: Knowledge) -> None:
    text = (
        "from keras.utils import np_utils\na = np_utils.to_categorical([1], 2)\nb = np_utils.to_categorical([1], 2)\n"
    )
    (one,) = sure(found(known, text))
    assert lines(one) == [1, 2, 3]
    assert one.message == "ImportError: cannot import name 'np_utils' from 'keras.utils' (…)"


def test_lines_that_use_what_has_no_new_place_are_listed(known: Knowledge) -> None:
    text = "from keras.layers import Dense, merge\nx = merge([1, 2])\ny = Dense(3)\n"
    (one,) = sure(found(known, text))
    assert lines(one) == [1, 2]
    assert lines(sure(found(known, text + "merge = 3\n"))[0]) == [1, 2]  # the call itself says it
    assert lines(sure(found(known, "from keras.layers import merge\ndef f(merge):\n    return merge\n"))[0]) == [1]


def test_a_gone_module_is_said_once_for_all_names(known: Knowledge) -> None:
    (one,) = sure(found(known, "from keras.layers.core import Dense, Dropout\n"))
    assert one.message == "ModuleNotFoundError: No module named 'keras.layers.core'"
    assert one.instead == "from keras.layers import Dense, Dropout"


def test_each_gone_name_of_an_import_has_its_own_place(known: Knowledge) -> None:
    names = [one.name for one in sure(found(known, "from keras.layers import Dense, merge, Merge\n"))]
    assert names == ["keras.layers.merge", "keras.layers.Merge"]


def test_places_in_a_notebook_name_their_cell(known: Knowledge) -> None:
    cells = [["import tensorflow as tf"], ["print(1)\n", "x = tf.placeholder(tf.float32)"]]
    notebook = {"cells": [{"cell_type": "code", "source": source} for source in cells]}
    (one,) = sure(found(known, json.dumps(notebook), "file.ipynb"))
    assert one.as_json()["also"] == [{"line": 2, "column": 5, "cell": 2}]


def test_no_also_in_json_where_there_is_no_other_place(known: Knowledge) -> None:
    (one,) = sure(found(known, "from keras.layers import merge\n"))
    assert "also" not in one.as_json()


def test_what_tensorflow_loads_when_it_is_asked_for_is_there(known: Knowledge) -> None:
    text = (
        "import tensorflow as tf\na = tf.optimizers.Adam(0.1)\nb = tf.metrics.Mean()\nc = tf.metrics.accuracy(1, 2)\n"
    )
    assert [one.name for one in sure(found(known, text))] == ["tf.metrics.accuracy"]


def names_in(folder: Path, known: Knowledge, file: str) -> list[tuple[int, str]]:
    source = read(folder / file)
    assert isinstance(source, Source)
    project = Project(opened, [str(folder)], known)
    return [(one.line, one.name) for one in sure(check(source, known, (), project))]


def test_what_a_function_of_another_file_returns_is_known(tmp_path: Path, known: Knowledge) -> None:
    (tmp_path / "model.py").write_text("from keras.models import *\ndef unet():\n    return Model(1, 2)\n")
    for number, written in enumerate(
        ("from model import *", "from model import unet", "import model\nunet = model.unet")
    ):
        (tmp_path / f"main{number}.py").write_text(f"{written}\nm = unet()\nm.fit_generator(3)\n")
        assert [name for _, name in names_in(tmp_path, known, f"main{number}.py")] == [
            "keras.models.Model().fit_generator"
        ]


def test_other_files_are_found_beside_and_above_and_relatively(tmp_path: Path, known: Knowledge) -> None:
    package = tmp_path / "package" / "inner"
    package.mkdir(parents=True)
    (package / "own.py").write_text("from keras import backend as K\n")
    for number, written in enumerate(
        ("from own import K", "from .own import K", "from package.inner.own import K", "from ..inner.own import K")
    ):
        (package / f"use{number}.py").write_text(f"{written}\nprint(K.image_dim_ordering())\n")
        assert names_in(tmp_path, known, f"package/inner/use{number}.py") == [(2, "keras.backend.image_dim_ordering")]


def test_files_that_import_each_other_are_read(tmp_path: Path, known: Knowledge) -> None:
    (tmp_path / "one.py").write_text("from two import K\nfrom keras.layers import merge\n")
    (tmp_path / "two.py").write_text("from one import merge\nfrom keras import backend as K\nK.image_dim_ordering()\n")
    assert names_in(tmp_path, known, "one.py") == [(2, "keras.layers.merge")]
    assert names_in(tmp_path, known, "two.py") == [(3, "keras.backend.image_dim_ordering")]


def test_a_folder_named_keras_is_not_the_framework(tmp_path: Path, known: Knowledge) -> None:
    (tmp_path / "keras.py").write_text("layers = None\n")
    (tmp_path / "main.py").write_text("from keras.layers import merge\n")
    assert names_in(tmp_path, known, "main.py") == [(1, "keras.layers.merge")]


@pytest.mark.parametrize("module", ["convolutional", "core"])
def test_an_argument_is_told_beside_the_old_module_of_its_layer(known: Knowledge, module: str) -> None:
    layer = {"convolutional": "Convolution2D(8, 3, 3, border_mode='same')", "core": "Dense(8, init='uniform')"}[module]
    name = layer.partition("(")[0]
    findings = sure(found(known, f"from keras.layers.{module} import {name}\nlayer = {layer}\n"))
    argument = layer.rpartition(", ")[2].partition("=")[0]
    assert any(one.line == 2 and one.name.endswith(f"({argument}=)") for one in findings)


@pytest.mark.parametrize(
    "loop",
    [
        "for at, layer in enumerate(model.layers):",
        "for layer, name in zip(model.layers, 'ab'):",
        "for layer in reversed(model.layers):",
    ],
)
def test_a_loop_gets_the_layers_of_a_model_also_through_a_builtin(known: Knowledge, loop: str) -> None:
    source = parsed("file.py", f"import keras\nmodel = keras.Sequential()\n{loop}\n    layer.summary()\n".encode())
    assert isinstance(source, Source)
    keys = [use.key for use in uses(source.tree, known.parameters, known.listed)]
    assert "keras.Sequential().layers[].summary" in keys


@pytest.mark.parametrize("name", ["reduce", "unicode", "xrange"])
def test_a_name_of_python_2_is_found_whatever_it_is_given(known: Knowledge, name: str) -> None:
    (one,) = sure(found(known, f"import tensorflow as tf\ndef f(a, b):\n    return {name}(a, b)\n"))
    assert one.line == 3
    assert one.message.startswith(f"NameError: name '{name}' is not defined")  # newer ones ask what was meant
    assert not sure(found(known, f"from six.moves import {name}\n{name}(1, 2)\n"))


def test_what_no_version_lists_is_gone_where_the_module_is_listed(known: Knowledge) -> None:
    (one,) = found(known, "import tensorflow as tf\nop = tf.merge_summary([])\n")
    assert one.message == "AttributeError: module 'tensorflow' has no attribute 'merge_summary'"
    assert not found(known, "import tensorflow.python\nfrom tensorflow.core.framework import graph_pb2\n")


def test_old_syntax_is_one_finding_a_construct(known: Knowledge) -> None:
    text = '"""\nprint text\n"""\nprint "one"  # print\ntry:\n    pass\nexcept ValueError, error:\n    print error\n'
    first, second = found(known, text)
    assert (first.name, lines(first)) == ("syntax print", [4, 8])
    assert first.message.startswith("SyntaxError: Missing parentheses in call to 'print'.")
    assert (second.name, second.line) == ("syntax except", 7)


def test_what_python_3_can_parse_has_no_old_syntax(known: Knowledge) -> None:
    assert not found(known, 'print("one")\nprint\ntext = "print x"\n')


def test_an_argument_of_a_renamed_method_is_one_of_the_new(known: Knowledge) -> None:
    text = (
        "from keras.models import Sequential\nmodel = Sequential()\n"
        "model.fit_generator(batches, steps_per_epoch=3,\n    workers=2)\n"
    )
    method, argument = found(known, text)
    assert method.message == "AttributeError: 'Sequential' object has no attribute 'fit_generator'"
    assert (argument.line, argument.message) == (
        4,
        "TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument 'workers'",
    )


def test_a_first_argument_is_known_by_all_names_that_it_had(known: Knowledge) -> None:
    text = "import numpy as np\nfrom keras.layers import Dense\nlayer = Dense(np.prod((3, 4)))\n"
    (one,) = found(known, text)
    assert one.message.startswith("ValueError: Received an invalid value for `units`")


def test_a_method_that_nothing_calls_is_said_as_not_sure(known: Knowledge) -> None:
    text = (
        "from keras.optimizers import Optimizer\n"
        "class Own(Optimizer):\n    def get_updates(self, loss, params):\n        return []\n"
    )
    (one,) = (each for each in found(known, text) if each.rule == "override")
    assert (one.line, one.verdict) == (3, "unsure")
    assert one.message == "Optimizer has no get_updates to override: nothing calls it"
