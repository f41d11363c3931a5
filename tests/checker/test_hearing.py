"""Of what the checker does not note nothing would be said; and a file is told the same whether or not another one imports it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from asking import CHECKER, write
from keras_check.check import check
from keras_check.contents import contents, opened
from keras_check.examining import Examiner
from keras_check.findings import Finding
from keras_check.knowledge import Knowledge, load
from keras_check.pins import Pins
from keras_check.project import Project
from keras_check.reading.notes import Use
from keras_check.source import Problem, Source, read
from keras_check.uses import uses

SNIPPETS = CHECKER.parent / "snippets"
OF_A_TWIN = re.compile(r"tf\.compat\.v1\.(?P<name>[\w.]+)\((?P<argument>#?\w+)=(?P<value>.*)\)")
VALUES = (
    "import keras\nimport tensorflow as tf\n"
    "print(keras.optimizers.Adam().get_config()['decay'], unknown=1)\n"
    "tf.keras.layers.Dense(3, nb_filters=2, **{'input_dim': 4})\n"
    "tf.matmul(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)\n"
    "tf.nn.softmax(1, dim=1)\n"
    "x = [1] is None\n"
)


def everything(source: Source, known: Knowledge) -> list[Use]:
    return uses(source.tree, known.parameters, known.listed)


@pytest.mark.parametrize("target", ["tf2.21", "tf2.15", "tf2.21-legacy"])
def test_nothing_would_be_said_of_what_is_not_noted(
    target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = Knowledge(load(), target)
    (tmp_path / "values.py").write_text(VALUES)
    paths = [tmp_path / "values.py", *sorted(SNIPPETS.rglob("*.py"))]
    sources = [one for one in map(read, paths) if isinstance(one, Source)]
    noted = [check(one, known) for one in sources]
    monkeypatch.setattr("keras_check.check.heard_uses", everything)
    assert noted == [check(one, known) for one in sources]


def test_what_rules_say_of_a_twin_is_noted_of_its_name() -> None:
    """Whether one edit of an import repairs a use depends on what would be said of it then."""
    known = Knowledge(load(), "tf2.21")
    matches = filter(None, map(OF_A_TWIN.fullmatch, known.rules))
    heard = [(match["value"], known.hearing.calls("tf." + match["name"]), match["argument"]) for match in matches]
    assert heard
    assert all(calls is not None and value in calls.values(argument) for value, calls, argument in heard)


def told(folder: Path, name: str, known: Knowledge) -> list[Finding]:
    examiner = Examiner(known, Pins(load(), known.target), project=Project(opened, [str(folder)], known))
    examined = [examiner.examine(one) for one in contents([str(folder)]) if not isinstance(one, Problem)]
    return [finding for one in examined for finding, _ in one.findings if Path(finding.path).name == name]


def test_a_file_that_another_one_imports_is_told_the_same(tmp_path: Path) -> None:
    known = Knowledge(load(), "tf2.21")
    write(tmp_path, nets="import tensorflow as tf\nimport tensorflow.contrib.slim as slim\nnet = slim.conv2d\n")
    alone = told(tmp_path, "nets.py", known)
    write(tmp_path, main="from nets import net\n")
    assert told(tmp_path, "nets.py", known) == alone
    assert any(one.instead == "import tf_slim as slim" for one in alone)
