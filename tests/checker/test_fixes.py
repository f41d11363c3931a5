"""What `--fix` makes of code: what stays as it is written, and what is left alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from keras_check.check import check
from keras_check.knowledge import Knowledge, load
from keras_check.repairing import Repaired, difference, repaired, with_fixable, write
from keras_check.source import Problem, Source, parsed

KNOWN = Knowledge(load(), "tf2.21")


def fixed(text: str, name: str = "a.py", encoding: str = "utf-8") -> str:
    done = repaired(name, text.encode(encoding), KNOWN)
    assert isinstance(done, Repaired), done
    return done.after.decode(encoding)


def test_comments_and_layout_stay() -> None:
    old = """\
'''Trains.'''
from keras.layers.core import (  # the old place
    Dense,
    Dropout,
)
from keras.models import Sequential

model = Sequential([Dense( 8,
                           init = 'uniform',   # as in the paper
                           input_shape=(4,))])
"""
    new = old.replace("keras.layers.core", "keras.layers").replace("init =", "kernel_initializer =")
    assert fixed(old) == new


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_ends_of_lines_and_marks_stay(end: str, mark: str) -> None:
    old = end.join([mark + "import numpy as np", "", "x = np.int(3)  # ü", "y = 1", ""])
    assert fixed(old) == old.replace("np.int(3)", "int(3)")


def test_ends_of_lines_may_be_mixed() -> None:
    old = "import numpy as np\r\nx = np.int(3)\ny = np.in1d([1], [2])\r\n"
    assert fixed(old) == "import numpy as np\r\nx = int(3)\ny = np.isin([1], [2])\r\n"


def test_an_encoding_stays() -> None:
    old = "# -*- coding: latin-1 -*-\nimport numpy as np\nname = 'Zoë', np.int(3)\n"
    assert fixed(old, encoding="latin-1") == old.replace("np.int", "int")


def test_columns_are_those_of_characters() -> None:
    old = "import numpy as np\nx = ('größer 😀', np.int(3), 'ü', np.product([2]))\n"
    assert fixed(old) == old.replace("np.int(", "int(").replace("np.product", "np.prod")


def test_an_imported_name_is_renamed_with_its_uses() -> None:
    old = "from numpy import product as p, in1d\nprint(in1d([1], [2]), p([2]))\n"
    assert fixed(old) == "from numpy import prod as p, isin\nprint(isin([1], [2]), p([2]))\n"


def test_a_name_that_has_another_meaning_is_left_alone() -> None:
    old = "import numpy as np\nint = float\nx = np.int(3)\n"
    assert fixed(old) == old


def test_names_of_tensorflow_1_come_back_by_one_import() -> None:
    old = """\
import tensorflow as tf

x = tf.placeholder(tf.float32, ())
with tf.Session() as session:
    print(session.run(x, {x: 3.0}))
"""
    new = old.replace("import tensorflow as tf\n", "import tensorflow.compat.v1 as tf\n\ntf.disable_v2_behavior()\n")
    assert fixed(old) == new


def test_python_2_is_not_rewritten() -> None:
    done = repaired("a.py", b"import numpy as np\nprint 'x', np.int(3)\n", KNOWN)
    assert isinstance(done, Problem)
    assert "Python 2" in done.what


def test_what_is_ignored_is_not_rewritten() -> None:
    old = "import numpy as np\nx = np.int(3)  # ignored\ny = np.int(4)\n"

    def silence(text: str) -> Any:
        return lambda _one, line: "# ignored" in text.split("\n")[line - 1]

    done = repaired("a.py", old.encode(), KNOWN, (), silence)
    assert isinstance(done, Repaired)
    assert done.after.decode() == old.replace("np.int(4)", "int(4)")


NOTEBOOK = """{
   "cells": [
      {"cell_type": "markdown", "metadata": {}, "source": ["np.int is gone\\n"]},
      {
         "cell_type": "code", "execution_count": 3, "metadata": {"zoom":1.50},
         "outputs": [{"name": "stdout", "output_type": "stream", "text": ["3\\n"]}],
         "source": [
            "%matplotlib inline\\n",
            "import numpy as np  # \\u00fc\\n",
            "np.int(3)"
         ]
      },
      {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "np.product([2])\\n"}
   ],
   "metadata": {}, "nbformat": 4,   "nbformat_minor": 2
}"""


def test_of_a_notebook_only_cells_change() -> None:
    assert fixed(NOTEBOOK, "a.ipynb") == NOTEBOOK.replace('"np.int(3)"', '"int(3)"').replace("np.product", "np.prod")


def test_an_import_is_added_to_the_cell_with_the_imports() -> None:
    cells = [
        {"cell_type": "code", "source": one}
        for one in (["from numpy import product\n", "import random"], ["random.random()"])
    ]
    cells[1]["source"] = ["from keras import backend as K\n", "K.eval(K.ones((2,)))"]
    text = json.dumps({"cells": cells, "metadata": {}}, indent=1)
    done = json.loads(fixed(text, "a.ipynb"))
    assert len(done["cells"]) == 2
    for cell in done["cells"]:
        compile("".join(cell["source"]), "cell", "exec")


def test_a_file_is_written_at_once(tmp_path: Path) -> None:
    path, link = tmp_path / "a.py", tmp_path / "link.py"
    path.write_text("import numpy as np\nnp.int(3)\n")
    path.chmod(0o750)
    link.symlink_to(path)
    done = repaired(str(link), link.read_bytes(), KNOWN)
    assert isinstance(done, Repaired)
    assert (done.fixed, done.left) == (1, 0)
    write(done)
    assert link.is_symlink()
    assert path.read_text() == "import numpy as np\nint(3)\n"
    assert path.stat().st_mode & 0o777 == 0o750
    assert {one.name for one in tmp_path.iterdir()} == {"a.py", "link.py"}


def test_the_difference_can_be_applied() -> None:
    done = repaired("code/a.py", b"import numpy as np\nnp.int(3)", KNOWN)
    assert isinstance(done, Repaired)
    assert "".join(difference(done)).split("\n")[:2] == ["--- a/code/a.py", "+++ b/code/a.py"]
    assert "".join(difference(done)).count("\\ No newline at end of file") == 2


def test_findings_say_whether_they_are_repaired() -> None:
    source = parsed(
        "a.py", b"import numpy as np\nimport keras\nnp.int(3)\nkeras.backend.manual_variable_initialization(True)\n"
    )
    assert isinstance(source, Source)
    found = with_fixable(check(source, KNOWN), source, KNOWN)
    assert {one.name: one.fixable for one in found}["numpy.int"] is True
