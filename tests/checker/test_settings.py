"""The table [tool.keras-check] of pyproject.toml."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from asking import CONTRIB, ask, write

from gate.running.environments import interpreter


def configured(folder: Path, table: str) -> Path:
    (folder / "pyproject.toml").write_text(f"[project]\nname = 'x'\n\n[tool.keras-check]\n{table}\n")
    return folder


def found(folder: Path, *arguments: str) -> list[str]:
    done = ask(*arguments, "--format", "json", cwd=folder)
    assert done.stderr == ""
    return [one["path"] for one in json.loads(done.stdout)["findings"]]


def test_what_the_table_may_say(tmp_path: Path) -> None:
    configured(write(tmp_path, old=CONTRIB), 'to = "tf1.15"\nfrom = "tf1.12"\nquiet = true')
    done = ask("old.py", cwd=tmp_path)
    assert done.stdout == "Nothing found for tf1.15 in 1 file with 3 lines.\nRead as code for tf1.12.\n"


def test_the_command_line_is_stronger(tmp_path: Path) -> None:
    configured(write(tmp_path, old=CONTRIB), 'to = "tf1.15"')
    assert found(tmp_path, "old.py") == []
    assert found(tmp_path, "old.py", "--to", "tf2.21") == ["old.py"]
    assert found(tmp_path, "old.py", "--isolated") == ["old.py"]


@pytest.mark.parametrize(
    ("patterns", "left"),
    [
        ('["tests"]', ["old.py", "src/old.py"]),
        ('["tests/"]', ["old.py", "src/old.py"]),
        ('["src/old.py"]', ["old.py", "src/tests/old.py", "tests/old.py"]),
        ('["src/*"]', ["old.py", "tests/old.py"]),
        ('["old*"]', []),
    ],
)
def test_exclude(patterns: str, left: list[str], tmp_path: Path) -> None:
    for folder in ("", "src", "tests", "src/tests"):
        (tmp_path / folder).mkdir(exist_ok=True)
        write(tmp_path / folder, old=CONTRIB)
    configured(tmp_path, f"exclude = {patterns}")
    assert sorted(found(tmp_path, ".")) == left
    assert sorted(found(tmp_path, ".", "--exclude", "src")) == [one for one in left if not one.startswith("src")]


def test_a_hook_may_name_a_file_that_is_excluded(tmp_path: Path) -> None:
    done = ask("old.py", cwd=configured(write(tmp_path, old=CONTRIB), 'exclude = ["old.py"]'))
    assert done.returncode == 0
    assert done.stdout == "Nothing found for tf2.21 in 0 files with 0 lines.\n"


def test_ignore_and_select(tmp_path: Path) -> None:
    configured(write(tmp_path, old=CONTRIB + "tf.Session()\n"), 'ignore = ["tf.contrib"]')
    assert len(found(tmp_path, "old.py")) == 1
    assert found(tmp_path, "old.py", "--ignore", "tf.Session") == []
    configured(tmp_path, 'select = ["tf.layers"]')
    assert found(tmp_path, "old.py") == []


def test_the_nearest_file_with_the_table_counts(tmp_path: Path) -> None:
    configured(tmp_path, 'to = "tf1.15"')
    inner = tmp_path / "inner"
    inner.mkdir()
    write(inner, old=CONTRIB)
    (inner / "pyproject.toml").write_text("[tool.ruff]\n")
    assert found(tmp_path, "inner/old.py") == []
    configured(inner, 'to = "tf2.21"')
    assert found(tmp_path, "inner/old.py") == ["inner/old.py"]


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ('form = "tf1.15"', "pyproject.toml:5: form is no setting of [tool.keras-check]; did you mean from?"),
        (
            "speed = 3",
            "speed is no setting of [tool.keras-check]; settings are from, to, exclude, select, ignore, quiet",
        ),
        ("to = 2.21", 'to is 2.21; write a string, such as "tf1.15"'),
        ('exclude = "tests"', "exclude is 'tests'; write a list of strings, such as [\"tests\"]"),
        ("ignore = [1]", "ignore is [1]; write a list of strings"),
        ('quiet = "yes"', "quiet is 'yes'; write true or false"),
        ('to = "tf9.9"', "unknown version tf9.9; choose one of"),
        ("to = ", "no valid TOML"),
    ],
)
def test_a_wrong_setting_names_file_key_and_remedy(table: str, says: str, tmp_path: Path) -> None:
    done = ask("old.py", cwd=configured(write(tmp_path, old=CONTRIB), table))
    assert done.returncode == 2
    assert f"{tmp_path}/pyproject.toml" in done.stderr
    assert says in " ".join(done.stderr.split())


def test_another_tools_broken_file_is_not_our_error(tmp_path: Path) -> None:
    write(tmp_path, old=CONTRIB)
    (tmp_path / "pyproject.toml").write_text("[tool.ruff\n")
    assert found(tmp_path, "old.py") == ["old.py"]


def test_a_python_without_toml_says_what_to_do(tmp_path: Path) -> None:
    python = interpreter("3.9", install=False)
    if python is None:
        pytest.skip("this machine has no Python 3.9")
    done = ask("old.py", cwd=configured(write(tmp_path, old=CONTRIB), 'to = "tf2.21"'), python=python)
    assert "Python 3.9 reads no TOML; install tomli, use Python 3.11 or newer, or" in " ".join(done.stderr.split())
    assert done.returncode == 2
    assert ask("old.py", "--isolated", cwd=tmp_path, python=python).returncode == 1
