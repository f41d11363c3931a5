"""What the site serves for "Check my code": Python for the browser and the checker, or a word on why they are left out."""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from gate.diagnostics import GateError
from gate.reading.project import Project
from gate.showing import pyodide
from gate.showing.data import check_files
from gate.showing.publish import as_bytes

ROOT = Path(__file__).parent.parent
PROJECT = Project(ROOT)
MOST_BYTES = 8_000_000  # of all that a first check loads, as it is transferred
NO_INDEX = "http://127.0.0.1:9/simple/"


@pytest.fixture
def new_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One whose cache is empty and which reaches no package index."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for name, value in {"INDEX_URL": NO_INDEX, "EXTRA_INDEX_URL": "", "RETRIES": "0", "FIND_LINKS": ""}.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    return tmp_path


def made() -> dict[str, bytes]:
    return {path.removeprefix(check_files.FOLDER): as_bytes(found) for path, found in check_files.files(PROJECT)}


def test_a_check_loads_what_is_listed_and_no_more_than_it_must() -> None:
    found = made()
    listed = json.loads(found.pop("files.json"))
    assert {path: len(data) for path, data in found.items()} == {path: size for path, size, _ in listed["files"]}
    assert sum(transferred for _, _, transferred in listed["files"]) < MOST_BYTES
    with zipfile.ZipFile(BytesIO(found[listed["engine"]])) as engine:
        assert {"keras_check/in_browser.py", "keras_check/knowledge.json"} < set(engine.namelist())
    assert made() == {**found, "files.json": as_bytes(json.dumps(listed, separators=(",", ":")) + "\n")}


def test_an_address_changes_with_its_content(tmp_path: Path) -> None:
    (tmp_path / "check.py").write_text("x = 1\n")
    before = check_files.zipped(tmp_path)
    assert check_files.zipped(tmp_path) == before
    (tmp_path / "check.py").write_text("x = 2\n")
    assert check_files.zipped(tmp_path) != before


def test_what_is_imported_is_compiled_and_the_rest_is_as_it_was(tmp_path: Path) -> None:
    folder = shutil.copytree(pyodide.pyodide(), tmp_path / "new", ignore=shutil.ignore_patterns("compiled.zip"))
    compiled = pyodide.library(folder, ROOT / check_files.ENGINE)
    names = set(zipfile.ZipFile(compiled).namelist())
    assert names.isdisjoint({"ast.py", "json/decoder.py", "asyncio/base_events.py"})
    assert {"ast.pyc", "json/decoder.pyc", "xmlrpc/client.py"} < names
    original = set(zipfile.ZipFile(folder / pyodide.LIBRARY).namelist())
    assert {name.removesuffix("c") for name in names} == original


def test_without_a_node_it_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for node in (None, "/bin/false"):
        monkeypatch.setattr(pyodide, "a_node", lambda node=node: node)
        assert pyodide.library(tmp_path, ROOT / check_files.ENGINE) == tmp_path / pyodide.LIBRARY


def test_without_a_package_index_the_site_says_so(
    new_machine: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv("CI", raising=False)
    with caplog.at_level(logging.WARNING):
        found = made()
    assert list(found) == ["files.json"]
    assert pyodide.WHEEL in json.loads(found["files.json"])["absent"]
    [said] = caplog.messages
    assert "“Check my code” has no checker in it" in said
    assert "remedy: check that a package index is reachable" in said
    assert not list(new_machine.rglob("*.wasm"))


def test_what_is_published_must_have_it(new_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(GateError, match="could not be downloaded"):
        made()


def test_other_files_than_pyodide_s_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "wheel.whl", "w") as wheel:
        for name in pyodide.FILES:
            wheel.writestr(pyodide.INSIDE + name, "something else")
    with pytest.raises(GateError, match=r"pyodide.mjs in .* is not the file of Pyodide"):
        pyodide._unpacked(tmp_path / "wheel.whl", tmp_path / "files")


def test_the_files_are_those_that_are_named() -> None:
    folder = pyodide.pyodide()
    assert {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in pyodide.FILES} == pyodide.FILES
