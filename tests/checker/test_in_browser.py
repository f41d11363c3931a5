"""What the page "Check my code" asks the checker, without a browser: the same as on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from asking import CLEAN, CONTRIB, ask, write
from keras_check.in_browser import MOST_BYTES, Session


def answers(session: Session, *paths: str) -> list[dict[str, Any]]:
    session.begin(paths)
    return [json.loads(text) for path in paths for text in session.answers(path)]


USES = "from tensorflow.contrib import slim\nslim.conv2d\nslim.conv2d\n"  # one finding, which is about three lines
FILES = ("broken.py", "ignored.py", "new.py", "old.py", "uses.py")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    ignored = CONTRIB.rstrip() + "  # keras-check: ignore\n"
    return write(tmp_path, old=CONTRIB, new=CLEAN, uses=USES, ignored=ignored, broken="def (:\n" * 99)


def test_it_says_what_the_command_line_says(folder: Path) -> None:
    session = Session("tf2.21")
    found = answers(session, *FILES)
    for form in ("json", "html"):
        assert session.report(form) == ask("--isolated", "--format", form, *FILES, cwd=folder).stdout
    report = json.loads(session.report("json"))
    assert [one["path"] for one in found if one["findings"]] == ["old.py", "uses.py"]
    assert report["findings"][-1]["also"]
    assert report["problems"]
    assert report["summary"]["ignored"] == 1
    assert json.loads(session.ended())["summary"].startswith("2 findings in 4 places for tf2.21 in 2 of 4 files")


def test_the_text_goes_along_where_there_is_something_to_show(folder: Path) -> None:
    new, old = answers(Session("tf2.21"), "new.py", "old.py")
    assert (new["text"], old["text"]) == ("", CONTRIB)
    [finding] = old["findings"]
    assert (finding["line"], finding["column"], finding["code"]) == (2, 8, "slim = tf.contrib.slim")
    assert finding["said"] == "tf.contrib.slim is not in tf2.21"
    assert finding["url"].endswith("/" + finding["section"])


def test_lines_of_a_notebook_are_those_of_its_cells(folder: Path) -> None:
    cells = [{"cell_type": "code", "source": source} for source in (["x = 1\n", "y = 2"], CONTRIB)]
    (folder / "n.ipynb").write_text(json.dumps({"cells": cells}))
    [found] = answers(Session("tf2.21"), "n.ipynb")
    [finding] = found["findings"]
    start = {number: start for start, number in found["cells"]}[finding["cell"]]
    assert found["text"].split("\n")[start + finding["line"] - 2] == finding["code"]


def test_another_session_goes_on_where_one_was_ended(folder: Path) -> None:
    first, second = Session("tf2.21"), Session("tf2.21")
    for text in map(json.dumps, answers(first, *FILES)):
        second.hear(text)
    for form in ("json", "html"):
        assert second.report(form) == first.report(form)


def test_files_import_each_other_and_requirements_say_what_they_are_for(folder: Path) -> None:
    (folder / "requirements.txt").write_text("tensorflow==1.15\n")
    write(folder, model="import tensorflow as tf\n", main="from model import *\ntf.log(1)\n")
    session = Session("tf2.21")
    [found] = answers(session, "main.py")
    assert [one["name"] for one in found["findings"]] == ["tf.log"]
    assert "Read as code for tf1.15" in json.loads(session.ended())["summary"]


def test_only_a_project_s_own_code_is_read_of_a_folder() -> None:
    session = Session("tf2.21")
    read = ("a.py", "project/model.py", "project/n.ipynb", "project/requirements.txt")
    left = ("project/readme.md", "project/.git/a.py", "project/node_modules/b/a.py", "project/venv/a.py")
    assert [path for path in (*read, *left) if session.wanted(path)] == list(read)


def test_what_is_too_large_is_not_read() -> None:
    session = Session("tf2.21")
    assert session.refused("a.py", 1000) == ""
    assert "larger than 10 MB" in session.refused("b.py", 10_000_001)
    assert session.refused("code.zip", 10_000_001) == ""
    assert "has room for" in session.refused("other.zip", MOST_BYTES)
    assert json.loads(session.ended())["summary"].endswith("2 problems with reading.")
