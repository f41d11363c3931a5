"""Requirements of a project: how they are read, what is said of them, and what they say of the version that code is for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from asking import CONTRIB, ask, write
from keras_check.knowledge import load
from keras_check.pins import Pins
from keras_check.requirements import is_requirements, requirements
from keras_check.versions import allows, allows_series, clauses, version

from gate.judging.foretelling.pins import gone, pins
from gate.reading.project import Project

ROOT = Path(__file__).parent.parent.parent
PINS = Pins(load(), "tf2.21")


@pytest.mark.parametrize(
    ("spec", "allowed", "not_allowed"),
    [
        ("", "0.1 99", ""),
        ("*", "0.1 99", ""),
        ("==1.15", "1.15 1.15.0", "1.15.1 1.1 2.0"),
        ("==1.15.*", "1.15 1.15.5", "1.1 1.16"),
        ("=1.15", "1.15 1.15.5", "1.14 2.0"),
        ("1.15", "1.15", "1.15.1"),
        ("!=2.0,>=1.4", "1.4 2.0.1 3", "2.0 1.3.9"),
        ("!=2.0.*", "2.1 1.9", "2.0.4"),
        (">=1.12, <2", "1.12 1.15.5", "1.11 2.0"),
        ("> 1.4, <= 2.3", "1.5 2.3", "1.4 2.3.1"),
        ("~=2.4", "2.4 2.9", "2.3 3.0"),
        ("~=2.4.0", "2.4.0 2.4.4", "2.5 2.3"),
        ("^1.15", "1.15.5 1.20", "2.0 1.14"),
        ("^0.2.3", "0.2.9", "0.3 0.2.2"),
        ("~1.15", "1.15.9", "1.16 1.14"),
    ],
)
def test_what_a_requirement_allows(spec: str, allowed: str, not_allowed: str) -> None:
    read = clauses(spec)
    assert read is not None
    assert [one for one in allowed.split() if not allows(read, version(one))] == []
    assert [one for one in not_allowed.split() if allows(read, version(one))] == []


def test_an_address_is_no_version() -> None:
    assert clauses("@ https://example.org/x.whl") is None


def test_another_patch_is_of_the_same_series() -> None:
    spec = clauses("==2.21.1")
    assert spec is not None
    assert allows_series(spec, (2, 21, 0))
    assert not allows_series(spec, (2, 20, 0))


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("requirements.txt", True), ("requirements-dev.txt", True), ("dev-requirements.txt", True), ("a/b/requirements.in", True),
        ("constraints.txt", True), ("pyproject.toml", True), ("setup.py", True), ("setup.cfg", True), ("Pipfile", True),
        ("environment.yml", True), ("environment-gpu.yaml", True), ("notes.txt", False), ("model.py", False), ("tox.ini", False),
    ],
)  # fmt: skip
def test_which_files_hold_requirements(name: str, is_one: bool) -> None:
    assert is_requirements(name) is is_one


@pytest.mark.parametrize(
    ("name", "line", "read"),
    [
        ("requirements.txt", "tensorflow==1.15  # old", ["1 tensorflow ==1.15"]),
        ("requirements.txt", "keras == 2.2.4", ["1 keras == 2.2.4"]),
        ("requirements.txt", "tensorflow_gpu", ["1 tensorflow-gpu "]),
        ("requirements.txt", "tensorflow[and-cuda]>=2.10,<2.16", ["1 tensorflow >=2.10,<2.16"]),
        ("requirements.txt", "# tensorflow==1.15", []),
        ("requirements.txt", "opencv-python==4.5", []),
        ("requirements.txt", "keras-applications==1.0.8", []),
        ("requirements.txt", "tensorflow-estimator==1.14", []),
        ("requirements.txt", 'tensorflow==1.15; python_version < "3.8"', []),
        ("requirements.txt", "git+https://example.org/keras.git@1.0", []),
        ("pyproject.toml", 'dependencies = ["tensorflow>=1.15,<2", "numpy"]', ["18 tensorflow >=1.15,<2", "41 numpy "]),
        ("pyproject.toml", '    "keras~=2.4.0",', ["6 keras ~=2.4.0"]),
        ("pyproject.toml", 'requires-python = ">=3.6,<3.9"', ["1 python >=3.6,<3.9"]),
        ("pyproject.toml", 'tensorflow = "^1.15"', ["1 tensorflow ^1.15"]),
        ("pyproject.toml", 'tensorflow = {version = "2.3.*", optional = true}', ["1 tensorflow 2.3.*"]),
        ("pyproject.toml", 'name = "keras"', []),
        ("pyproject.toml", 'python_version = "3.9"', []),
        (
            "setup.py",
            "setup(install_requires=[\"tensorflow==1.4\", 'keras>=2'])",
            ["26 tensorflow ==1.4", "45 keras >=2"],
        ),
        ("setup.py", "import tensorflow as tf", []),
        ("setup.py", 'python_requires=">=2.7, <3.8",', ["1 python >=2.7, <3.8"]),
        ("setup.cfg", "    tensorflow==1.12.0", ["5 tensorflow ==1.12.0"]),
        ("Pipfile", 'tensorflow = "==1.13.1"', ["1 tensorflow ==1.13.1"]),
        ("environment.yml", "  - tensorflow=1.12", ["5 tensorflow =1.12"]),
        ("environment.yml", "  - python=3.6", ["5 python 3.6"]),
        ("environment.yml", "    - tensorflow-gpu", ["7 tensorflow-gpu "]),
        ("environment.yml", "name: tensorflow", []),
    ],
)
def test_reading_requirements(name: str, line: str, read: list[str]) -> None:
    found = requirements(name, f"\n{line}\n", PINS.packages)
    assert all(one.line == 2 for one in found)
    assert [f"{one.column} {one.package} {one.spec}" for one in found] == read


@pytest.mark.parametrize(
    ("line", "verdict", "instead"),
    [
        ("tensorflow==1.15", "raises", "tensorflow==2.21.0"),
        ("tensorflow-cpu<2.16", "raises", "tensorflow==2.21.0"),
        ("tensorflow-gpu==1.15", "raises", "tensorflow==2.21.0"),
        ("tensorflow-gpu", "raises", "tensorflow==2.21.0"),
        ("keras<3", "raises", "keras==3.15.1"),
        ("keras==2.3.1", "raises", "keras==3.15.1"),
        ("keras==3.4.1", "unsure", "keras==3.15.1"),
        ("numpy<1.17", "unsure", "numpy==2.5.5"),
        ("tensorflow", "", ""),
        ("tensorflow>=1.15", "", ""),
        ("tensorflow==2.21.1", "", ""),
        ("tensorflow==2.99", "", ""),
        ("keras>=3.99", "", ""),
        ("setuptools<60", "", ""),
    ],
)
def test_what_is_said_of_a_requirement(line: str, verdict: str, instead: str) -> None:
    found = PINS.findings("requirements.txt", line)
    assert [(one.rule, one.verdict, one.instead) for one in found] == ([("pin", verdict, instead)] if verdict else [])


def test_it_says_with_what_the_versions_are_recorded() -> None:
    (found,) = PINS.findings("requirements.txt", "tensorflow==1.15")
    assert found.message == (
        "tf2.21 is recorded with tensorflow 2.21.0, on Python 3.13; tensorflow 1.15.5 is recorded on Python 3.7"
    )
    assert found.url.endswith("/guides/which-pins-install/")


def test_a_package_that_is_gone_leads_to_the_section_that_says_so() -> None:
    (found,) = PINS.findings("requirements.txt", "tensorflow-gpu>=2.0")
    assert found.message.startswith("pip finds no tensorflow-gpu any more; ")
    assert found.url.endswith("/guides/which-pins-install/#no-matching")


def test_a_target_without_tensorflow_does_not_ask_for_one() -> None:
    jax = Pins(load(), "keras3-jax")
    assert jax.findings("requirements.txt", "tensorflow==1.15") == []
    assert jax.findings("requirements.txt", "keras<3") != []


@pytest.mark.parametrize(
    ("required", "home"),
    [
        ("tensorflow==1.14", "tf1.15"),
        ("tensorflow-gpu==1.8", "tf1.12"),
        ("tensorflow>=1.12,<2", "tf1.15"),
        ("tensorflow==2.9.1", "tf2.10"),
        ("tensorflow==0.12", "tf1.4"),
        ("keras==2.2.4", "tf1.13"),
        ("keras==1.2.0\ntheano", "keras1.2-theano"),
        ("keras==3.5\njax", "keras3-jax"),
        ("tensorflow>=1.4", ""),
        ("tensorflow", ""),
        ("numpy<1.17", ""),
    ],
)
def test_the_version_that_code_is_for_is_the_nearest_to_what_it_requires(
    required: str, home: str, tmp_path: Path
) -> None:
    (tmp_path / "requirements.txt").write_text(required)
    (tmp_path / ".git").mkdir()
    (tmp_path / "src").mkdir()
    guess = PINS.home([str(tmp_path / "src" / "model.py")])
    assert (guess.runtime if guess else "") == home


def test_no_requirement_is_read_from_above_the_repository(tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("tensorflow==1.14")
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    assert PINS.home([str(tmp_path / "repository")]) is None


def test_the_guess_is_told_and_gives_way_to_what_is_said(tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("tensorflow==1.14\n")
    write(tmp_path, old=CONTRIB)
    assert (
        "Read as code for tf1.15, the nearest to requirements.txt:1: tensorflow==1.14; --from"
        in ask(".", cwd=tmp_path).stdout
    )
    assert "Read as code for tf1.12.\n" in ask(".", "--from", "tf1.12", cwd=tmp_path).stdout
    summary = json.loads(ask(".", "--format", "json", cwd=tmp_path).stdout)["summary"]
    assert (summary["from"], summary["because"]) == ("tf1.15", "requirements.txt:1: tensorflow==1.14")


def test_a_setup_py_is_code_and_requirements(tmp_path: Path) -> None:
    (tmp_path / "setup.py").write_text(f"{CONTRIB}setup(install_requires=['tensorflow==1.4'])\n")
    found = json.loads(ask(".", "--format", "json", cwd=tmp_path).stdout)
    assert [(one["line"], one["rule"]) for one in found["findings"]] == [(2, "name"), (3, "pin")]
    assert found["summary"]["files"] == 1


def test_a_requirement_is_ignored_by_a_comment(tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text("tensorflow==1.4  # keras-check: ignore[pin]\n")
    assert ask(".", cwd=tmp_path).returncode == 0


def test_the_checker_knows_what_the_roster_pins() -> None:
    """`python -m gate.tools.knowledge` writes it anew."""
    assert load()["pins"] == json.loads(json.dumps(pins(Project(ROOT))))


def test_what_is_gone_is_what_the_guide_says() -> None:
    assert gone("## A {#a}\n\n`x-gpu` is gone from the index: write `x`.\n\n## B { #b }\n`y` is old: write `z`.\n") == {
        "x-gpu": ("x", "a")
    }
