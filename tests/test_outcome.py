"""Each normalization on verbatim text, before and after."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gate.running import outcome
from gate.running.outcome import NORMALIZATIONS, Folders, normalize

PLACES = Folders(
    environment="/home/ada/.cache/verified-keras-migration/environments/tf1.15-1745c90fd30e",
    snippets="/home/ada/verified/snippets",
    scratch="/tmp/gate-x/snippet-m2c4olmd",
)
EXAMPLES = [
    (outcome._newlines, "Epoch 1/1\r\nloss: 0.5\r\n", "Epoch 1/1\nloss: 0.5\n"),
    (outcome._colors, '\x1b[1mModel: "sequential"\x1b[0m', 'Model: "sequential"'),
    (
        outcome._packages,
        (
            "From /home/ada/.cache/verified-keras-migration/environments/tf1.15-1745c90fd30e/lib/python3.7/site-packages/"
            "tensorflow_core/python/ops/resource_variable_ops.py:1630: calling BaseResourceVariable.__init__"
        ),
        "From site-packages/tensorflow_core/python/ops/resource_variable_ops.py:1630: calling BaseResourceVariable.__init__",
    ),
    (
        outcome._snippet,
        "WARNING:tensorflow:From /home/ada/verified/snippets/names/placeholder.py:3: The name tf.placeholder is deprecated.",
        "WARNING:tensorflow:From placeholder.py:3: The name tf.placeholder is deprecated.",
    ),
    (
        outcome._scratch,
        "No such file: '/tmp/gate-x/snippet-m2c4olmd/here/model.h5' nor /tmp/gate-x/snippet-m2c4olmd/home/.keras/keras.json",
        "No such file: 'model.h5' nor ~/.keras/keras.json",
    ),
    (
        outcome._standard_library,
        "/usr/local/pyenv/versions/3.7.16/lib/python3.7/abc.py:126: DeprecationWarning",
        "lib/python3.7/abc.py:126: DeprecationWarning",
    ),
    (
        outcome._packages,
        (
            'File "home/ada/.cache/verified-keras-migration/environments/tf1.15-1745c90fd30e/lib/python3.7/site-packages/'
            'tensorflow_core/python/training/saver.py", line 878, in _build_internal'
        ),
        'File "site-packages/tensorflow_core/python/training/saver.py", line 878, in _build_internal',
    ),
    (
        outcome._standard_library,
        'File "usr/local/pyenv/versions/3.7.16/lib/python3.7/runpy.py", line 263, in run_path',
        'File "lib/python3.7/runpy.py", line 263, in run_path',
    ),
    (
        outcome._callers,
        (
            "Caused by op 'save/RestoreV2', defined at:\n"
            '  File "/home/ada/verified/gate/running/inside/worker.py", line 77, in run\n'
            "    program.become(request, scratch)\n"
            '  File "/home/ada/verified/gate/running/inside/program.py", line 96, in _run\n'
            '  File "old_checkpoint.py", line 21, in <module>\n'
            "    saver = tf.train.Saver()\n"
        ),
        (
            "Caused by op 'save/RestoreV2', defined at:\n"
            '  File "old_checkpoint.py", line 21, in <module>\n'
            "    saver = tf.train.Saver()\n"
        ),
    ),
    (
        outcome._callers,
        (
            "Originally defined at:\n\n"
            '  File "collision.py", line 16, in <module>\n'
            "    first(inputs)\n"
            '  File "/home/ada/verified/gate/running/inside/program.py", line 96, in _run\n'
            "    exec(code, main.__dict__)"
        ),
        'Originally defined at:\n\n  File "collision.py", line 16, in <module>\n    first(inputs)\n',
    ),
    (
        outcome._generated_files,
        "From /tmp/__autograph_generated_filehnxrtjav.py:77: _colocate_with is deprecated",
        "From /tmp/__autograph_generated_file….py:77: _colocate_with is deprecated",
    ),
    (
        outcome._object_ids,
        "'config': {'name': 'float32'}, 'registered_name': None, 'shared_object_id': 140188407999824}",
        "'config': {'name': 'float32'}, 'registered_name': None, 'shared_object_id': …}",
    ),
    (
        outcome._graph_ids,
        "because it was defined in FuncGraph(name=double, id=139779817547200), which is out of scope.",
        "because it was defined in FuncGraph(name=double, id=…), which is out of scope.",
    ),
    (
        outcome._addresses,
        "('<function conv at 0x7f1ea2b3c4d0> is not decorated with @add_arg_scope',)",
        "('<function conv at 0x…> is not decorated with @add_arg_scope',)",
    ),
]


@pytest.mark.parametrize(("step", "before", "after"), EXAMPLES, ids=[step.__name__ for step, *_ in EXAMPLES])
def test_a_step(step: Callable[[str, Folders], str], before: str, after: str) -> None:
    assert step(before, PLACES) == after
    assert normalize(before, PLACES) == after


def test_every_step_has_an_example() -> None:
    assert {step for step, *_ in EXAMPLES} == set(NORMALIZATIONS)


@pytest.mark.parametrize("text", ["(1, 26, 26, 32)", "lr=0x10", "a/lib/python/b", "https://keras.io/lib/x"])
def test_text_that_is_not_a_path_stays(text: str) -> None:
    assert normalize(text, PLACES) == text
