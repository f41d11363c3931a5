"""How much longer than `ast.parse` alone the checker takes, and how much memory."""

from __future__ import annotations

import ast
import gc
import json
import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from asking import CHECKER
from keras_check.command_line import rest_less_often
from keras_check.contents import Content
from keras_check.examining import Examiner
from keras_check.knowledge import Knowledge, load
from keras_check.pins import Pins

SNIPPETS = CHECKER.parent / "snippets"
LIBRARY = Path(sysconfig.get_path("stdlib"))
ROUNDS = 5
LOADING = 0.3  # seconds of processor time, on a slow machine
GROWTH = 1.25  # of memory, where there are four times as many files


def is_python(data: bytes) -> bool:
    try:
        ast.parse(data)
    except (SyntaxError, ValueError):
        return False
    return True


def contents(paths: list[Path]) -> list[Content]:
    read = [Content(str(path), path.read_bytes()) for path in paths]
    return [one for one in read if is_python(one.data)]


CODE = {  # with the most that it may take, in times of ast.parse: a third more than it takes, because other tests run beside it
    "the standard library": (sorted(LIBRARY.glob("*.py")), 3.5),
    "the programs of the site": (sorted(SNIPPETS.rglob("*.py")), 6.8),  # hardly a line is not about a framework
}


@contextmanager
def little_garbage_collection() -> Iterator[None]:
    """As the command line has it; it makes `ast.parse` quicker, too."""
    thresholds = gc.get_threshold()
    gc.collect()
    rest_less_often()
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


@pytest.mark.parametrize("what", CODE)
@pytest.mark.filterwarnings("ignore")  # of the code that is read
def test_how_much_longer_than_parsing_it_takes(what: str) -> None:
    paths, most = CODE[what]
    read, data = contents(paths), load()

    def parse() -> None:
        for one in read:
            ast.parse(one.data)

    def check() -> None:
        examiner = Examiner(Knowledge(data, "tf2.21"), Pins(data, "tf2.21"))
        for one in read:
            for finding, _ in examiner.examine(one).findings:
                json.dumps(finding.as_json())

    with little_garbage_collection():
        times = [(seconds(parse), seconds(check)) for _ in range(ROUNDS)]
    parsing, checking = (min(column) for column in zip(*times, strict=True))
    lines = sum(one.data.count(b"\n") for one in read)
    speed = f"{lines / checking:,.0f} lines/s"
    told = f"{speed} on {what}, {checking / parsing:.2f} times ast.parse alone ({lines / parsing:,.0f} lines/s)"
    print(told)
    assert checking <= most * parsing, told


def test_the_knowledge_is_loaded_quickly() -> None:
    code = "from keras_check.knowledge import *; import time; Knowledge(load(), 'tf2.21'); print(time.process_time())"
    env = {**os.environ, "PYTHONPATH": str(CHECKER)}
    times = [
        float(subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True).stdout)
        for _ in range(ROUNDS)
    ]
    assert min(times) < LOADING


PEAK = """
import resource, sys
from keras_check import examining, project
from keras_check.command_line import main
examining.MOST_KEYS, project.MOST_NAMED = 5000, 50  # as many as few files have
main([sys.argv[1], "--isolated"])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
"""


def peak(folder: Path, files: int) -> int:
    """Kilobytes, for files that have nothing in common."""
    folder.mkdir()
    for file in range(files):
        classes = "".join(
            f"class C{one}(tf.keras.layers.Layer):\n"
            f"    def call(self, x_{one}):\n"
            f"        return tf.contrib.slim.conv2d(self.a_{one}(x_{one}).b_{one}, n_{one}={one})\n"
            for one in range(file * 20, file * 20 + 20)
        )
        (folder / f"file_{file}.py").write_text(f"import tensorflow as tf\n{classes}")
    env = {**os.environ, "PYTHONPATH": str(CHECKER)}
    done = subprocess.run([sys.executable, "-c", PEAK, folder], env=env, capture_output=True, text=True, check=True)
    return int(done.stderr)


def test_memory_does_not_grow_with_the_number_of_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = peak(tmp_path / "few", 100), peak(tmp_path / "many", 400)
    assert many < GROWTH * few, f"{few} kB for 100 files, {many} kB for 400"
