"""The options and the exit status of keras-check."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from asking import CHECKER, CLEAN, CONTRIB, ask, write
from keras_check import __version__
from keras_check.findings import Finding
from keras_check.ignoring import KINDS, Wanted, parts
from keras_check.progress import Progress


def lines(folder: Path, *arguments: str) -> list[str]:
    """The places that are reported."""
    found = json.loads(ask(*arguments, "--format", "json", cwd=folder).stdout)["findings"]
    return [f"{one['path']}:{one['line']}" for one in found]


def test_a_finding_is_a_line_as_linters_write_it(tmp_path: Path) -> None:
    done = ask("old.py", cwd=write(tmp_path, old=CONTRIB))
    assert done.returncode == 1
    assert done.stderr == ""
    first, message, instead, address, summary = done.stdout.splitlines()
    assert first == "old.py:2:8: ✗ name tf.contrib.slim is not in tf2.21"
    assert message == "    AttributeError: module 'tensorflow' has no attribute 'contrib'"
    assert instead == "    instead: tf_slim"
    assert address.startswith("    https://verified-keras-migration.github.io/errors/")
    assert summary == "1 finding for tf2.21 in 1 of 1 file with 3 lines: 1 raises."


def test_the_line_of_code_is_shown_on_request(tmp_path: Path) -> None:
    shown = ask("old.py", "--show-source", cwd=write(tmp_path, old=CONTRIB)).stdout.splitlines()
    assert shown[1:3] == ["    2 | slim = tf.contrib.slim", "      |        ^"]


def test_columns_count_characters(tmp_path: Path) -> None:
    """And neither bytes nor cells of the terminal."""
    write(tmp_path, old="import tensorflow as tf\nprint('äöü→', tf.contrib.slim)\n")
    assert "old.py:2:15:" in ask("old.py", cwd=tmp_path).stdout


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["clean.py"], 0),
        (["old.py"], 1),
        (["."], 1),
        (["old.py", "--exit-zero"], 0),
        (["missing.py"], 2),
        (["missing.py", "--exit-zero"], 2),
        (["old.py", "missing.py"], 2),
        (["old.py", "--to", "tf9.9"], 2),
        (["old.py", "--from", "tf9.9"], 2),
        (["old.py", "--to", "tf1.15"], 0),
        ([], 2),
        (["--explain", "tf.contrib.slim"], 0),
        (["--explain", "tf.contrib.slimmer"], 2),
        (["--version"], 0),
    ],
    ids=str,
)
def test_the_exit_status(arguments: list[str], status: int, tmp_path: Path) -> None:
    assert ask(*arguments, cwd=write(tmp_path, old=CONTRIB, clean=CLEAN)).returncode == status


def test_an_unknown_version_is_named_with_those_that_are_known(tmp_path: Path) -> None:
    said = ask("old.py", "--to", "tf9.9", cwd=write(tmp_path, old=CONTRIB)).stderr
    assert "unknown version tf9.9; choose one of keras1.2-theano" in said


def test_without_a_path_it_says_what_to_give(tmp_path: Path) -> None:
    assert "name what to check, such as . for this folder" in ask(cwd=tmp_path).stderr


def test_the_version(tmp_path: Path) -> None:
    assert ask("--version", cwd=tmp_path).stdout == f"keras-check {__version__}\n"


def test_standard_input(tmp_path: Path) -> None:
    done = ask("-", cwd=tmp_path, stdin=CONTRIB.encode())
    assert done.stdout.startswith("<stdin>:2:8: ")
    assert done.returncode == 1


def test_a_file_that_is_named_twice_is_checked_once(tmp_path: Path) -> None:
    assert lines(write(tmp_path, old=CONTRIB), "old.py", ".") == ["old.py:2"]


def test_quiet_leaves_out_what_is_unsure(tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("numpy<1.17\ntensorflow==1.15\n")
    assert lines(tmp_path, ".") == ["requirements.txt:1", "requirements.txt:2"]
    assert lines(tmp_path, ".", "--quiet") == ["requirements.txt:2"]
    assert "1 left out as you asked" in ask(".", "-q", cwd=tmp_path).stdout


FOUND = Finding("a.py", 1, 1, "keras.layers.Input(a, b)", "tf.contrib.slim.conv2d", "raises", "", "", False, "")


@pytest.mark.parametrize(
    ("word", "means_it"),
    [
        ("keras.layers.Input(a, b)", True),
        ("tf.contrib.slim.conv2d", True),
        ("tf.contrib", True),
        ("raises", True),
        ("tf.con", False),
        ("keras.layers.Input", False),
        ("name", False),
        ("differs", False),
    ],
)
def test_what_a_word_selects(word: str, means_it: bool) -> None:
    assert Wanted(select=[word])(FOUND) is means_it
    assert Wanted(ignore=[word])(FOUND) is not means_it


def test_a_comma_in_brackets_is_one_of_the_rule() -> None:
    assert parts("keras.layers.Input(a, b), tf.x['c,d'],name") == ["keras.layers.Input(a, b)", "tf.x['c,d']", "name"]


def test_select_and_ignore(tmp_path: Path) -> None:
    write(tmp_path, old="import tensorflow as tf\ntf.contrib.slim\nfrom keras.layers import merge\n")
    assert lines(tmp_path, "old.py") == ["old.py:2", "old.py:3"]
    assert lines(tmp_path, "old.py", "--select", "tf.contrib") == ["old.py:2"]
    assert lines(tmp_path, "old.py", "--ignore", "tf.contrib,tf.layers") == ["old.py:3"]
    assert lines(tmp_path, "old.py", "--ignore", "name") == []


@pytest.mark.parametrize(
    ("comment", "reported"),
    [
        ("# keras-check: ignore", False),
        ("#keras-check:ignore", False),
        ("# keras-check: ignore[name]", False),
        ("# keras-check: ignore[tf.contrib]", False),
        ("# keras-check: ignore[keras.Model(a, b), name] because", False),
        ("# noqa  # keras-check: ignore[tf.contrib.slim]", False),
        ("# keras-check: ignore[argument]", True),
        ("# keras-check: ignored", True),
        ("# keras-check: ignore[name", True),
        ("# keras-check: ignore[]", True),
    ],
)
def test_ignore_comments(comment: str, reported: bool, tmp_path: Path) -> None:
    write(tmp_path, old=f"import tensorflow as tf\nslim = tf.contrib.slim  {comment}\n")
    assert lines(tmp_path, "old.py") == ["old.py:2"] * reported


def test_an_ignore_comment_alone_is_about_the_next_line(tmp_path: Path) -> None:
    write(tmp_path, old="import tensorflow as tf\n# keras-check: ignore\ntf.contrib.slim\ntf.contrib.slim\n")
    assert lines(tmp_path, "old.py") == ["old.py:4"]


def test_an_edit_of_many_lines_is_owed_by_those_that_are_not_ignored(tmp_path: Path) -> None:
    def owed(code: str) -> list[list[int]]:
        write(tmp_path, old=code)
        found = json.loads(ask("old.py", "--format", "json", cwd=tmp_path).stdout)["findings"]
        return [[one["line"], *(place["line"] for place in one.get("also", ()))] for one in found]

    ignored = "tf.Session()  # keras-check: ignore\n"
    assert owed("import tensorflow as tf\ntf.Session()\ntf.Session()\n") == [[1, 2, 3]]
    assert owed(f"import tensorflow as tf\ntf.Session()\n{ignored}") == [[1, 2]]
    assert owed(f"import tensorflow as tf\n{ignored}{ignored}") == []
    assert owed("import tensorflow as tf  # keras-check: ignore\ntf.Session()\n") == []
    gone = "from keras.layers import merge\nm = merge\n"
    assert owed(gone)[0][0] == 1
    assert owed(gone.replace("m = merge", "m = merge  # keras-check: ignore"))[0][0] == 1


def test_a_broken_ignore_comment_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, old="import tensorflow as tf\ntf.contrib.slim  # keras-check: ignore[name\n")
    assert "old.py:2: ignores nothing: write it like ignore[name, tf.contrib]" in ask("old.py", cwd=tmp_path).stdout


def test_ignore_comments_of_notebooks(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "code", "source": "import tensorflow as tf\n"},
        {"cell_type": "code", "source": ["tf.contrib.slim  # keras-check: ignore\n", "tf.contrib.slim"]},
    ]
    (tmp_path / "old.ipynb").write_text(json.dumps({"cells": cells}))
    done = ask("old.ipynb", "--show-source", cwd=tmp_path)
    assert done.stdout.startswith("old.ipynb:cell 2:2:1: ✗ name tf.contrib.slim")
    assert "    2 | tf.contrib.slim\n" in done.stdout


def test_explain_says_what_is_recorded_on_each_version(tmp_path: Path) -> None:
    said = ask("--explain", "tf.contrib.slim", cwd=tmp_path).stdout
    assert "tf1.4 to tf1.15 " in said
    assert "is there" in said
    assert "tf2.0 to tf2.21 " in said
    assert "is gone" in said
    assert "instead on tf2.21: tf_slim\n    https://" in said


def test_explain_names_what_came_later(tmp_path: Path) -> None:
    said = ask("--explain", "keras.ops.add", cwd=tmp_path).stdout
    assert "is not there yet" in said
    assert "is gone" not in said


@pytest.mark.parametrize("rule", KINDS)
def test_each_kind_of_rule_is_explained(rule: str, tmp_path: Path) -> None:
    said = ask("--explain", rule, cwd=tmp_path).stdout
    assert said.startswith(f"{rule}\n  ")
    assert "target version" in said


def test_each_rule_that_is_reported_is_explained(tmp_path: Path) -> None:
    code = "from keras.layers import Dense\nfrom keras.models import Sequential\nm = Sequential()\n"
    write(tmp_path, old=code + "m.add(Dense(output_dim=3, init='x'))\nm.fit_generator(None, nb_epoch=3)\n")
    found = json.loads(ask("old.py", "--format", "json", cwd=tmp_path).stdout)["findings"]
    learned = {one["rule"] for one in found} - set(KINDS)
    assert learned
    for rule in learned:
        done = ask("--explain", rule, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert " raises " in done.stdout


def test_a_misspelled_rule_is_answered_with_those_that_are_spelled_alike(tmp_path: Path) -> None:
    assert "did you mean tf.Session or" in ask("--explain", "tf.Sesion", cwd=tmp_path).stderr


def test_output_goes_to_a_file(tmp_path: Path) -> None:
    done = ask("old.py", "--format", "html", "--output", "report.html", cwd=write(tmp_path, old=CONTRIB))
    assert (tmp_path / "report.html").read_text().startswith("<!doctype html>")
    assert done.stdout == "report.html: 1 finding for tf2.21 in 1 of 1 file with 3 lines: 1 raises.\n"
    assert done.returncode == 1


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    done = ask("old.py", "-o", "no/such/folder", cwd=write(tmp_path, old=CONTRIB))
    assert "no/such/folder cannot be written: No such file or directory" in done.stderr
    assert done.returncode == 2


def test_a_closed_pipe_is_no_traceback(tmp_path: Path) -> None:
    write(tmp_path, old="import tensorflow as tf\n" + "tf.Session()\n" * 5000)
    command = ["sh", "-c", '"$0" -m keras_check.command_line old.py | head -1', sys.executable]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(CHECKER)}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


def in_a_terminal(folder: Path, *arguments: str, **env: str) -> str:
    """What a terminal is sent."""
    ours, theirs = pty.openpty()
    variables = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    with subprocess.Popen(
        [sys.executable, "-m", "keras_check.command_line", *arguments],
        cwd=folder, env={**variables, "TERM": "xterm", "PYTHONPATH": str(CHECKER), **env}, stdout=theirs, stderr=theirs,
    ):  # fmt: skip
        os.close(theirs)
        said = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # Linux says that the other side is closed
                break
            if not part:
                break
            said += part
    os.close(ours)
    return said.decode()


def test_colors_are_for_terminals(tmp_path: Path) -> None:
    write(tmp_path, old=CONTRIB)
    assert "\x1b[31m✗ name\x1b[0m" in in_a_terminal(tmp_path, "old.py")
    assert "\x1b" not in in_a_terminal(tmp_path, "old.py", NO_COLOR="1")
    assert "\x1b" not in in_a_terminal(tmp_path, "old.py", TERM="dumb")
    assert "\x1b" not in ask("old.py", cwd=tmp_path).stdout
    assert "\x1b[31m" in ask("old.py", cwd=tmp_path, FORCE_COLOR="1").stdout


def test_progress_is_shown_on_large_trees_and_cleared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keras_check.progress.FIRST", 0)
    shown, hidden = io.StringIO(), io.StringIO()
    for out in (shown, hidden):
        progress = Progress(out, shown=out is shown)
        progress.say(1200, 7, "a/model.py")
        progress.say(1201, 7, "a/too_soon.py")
        progress.clear()
        progress.clear()
    assert shown.getvalue() == "\r\x1b[K1,200 files, 7 findings: a/model.py\r\x1b[K"
    assert hidden.getvalue() == ""


def test_an_old_terminal_is_no_error(tmp_path: Path) -> None:
    done = ask("old.py", cwd=write(tmp_path, old=CONTRIB), PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "\\u2717 name tf.contrib.slim" in done.stdout
