"""Looks up the API names on pages in the runtimes, and checks pages against the record, evidence/api_names.json."""

from __future__ import annotations

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from gate.diagnostics import Diagnostic, GateError
from gate.files import write_atomically
from gate.judging.evidence import SCRATCH
from gate.reading.project import Project
from gate.reading.prose import Line, Prose, all_prose
from gate.reading.roster import Runtime
from gate.running.environments import provision, python

ROOTS = {  # modules by the names that pages use
    "tf": "tensorflow",
    "tensorflow": "tensorflow",
    "keras": "keras",
    "tf_keras": "tf_keras",
    "slim": "tf_slim",
    "tf_slim": "tf_slim",
}
RECORD = "evidence/api_names.json"
NOTE = "Written by `make names`; never edited by hand."
ABSENT = "gate/judging/prose/absent-names.txt"  # names that pages mention as nonexistent
RESOLVER = Path(__file__).parents[2] / "running" / "inside" / "resolve.py"


def api_names_exist(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """Every API name in code style exists on some runtime, with the arguments that the page shows."""
    recorded, absent = _recorded(project), _absent(project)
    for name, line in sorted(_names_on(prose).items()):
        if name not in recorded:
            yield Diagnostic(line.where, f"`{name}` has not been looked up", "run `make names`")
        elif recorded[name] is None and name not in absent:
            remedy = f"correct the name; if the page says that it does not exist, add it to {ABSENT}"
            yield Diagnostic(line.where, f"no runtime has `{name}`", remedy)


def absent_names_are_absent(project: Project) -> Iterator[Diagnostic]:
    """Every name in the list of absent names occurs on a page and does not exist."""
    recorded, named = _recorded(project), _names_on_pages(project)
    for name in sorted(_absent(project)):
        if name not in named:
            yield Diagnostic(ABSENT, f"no page mentions `{name}`", "remove the line")
        elif recorded.get(name):
            yield Diagnostic(ABSENT, f"`{name}` exists on {recorded[name]}", "remove the line")


def api_names_are_recorded(project: Project) -> Iterator[Diagnostic]:
    """The record is unedited and covers the current runtimes and the names on pages."""
    path, names = project.root / RECORD, _names_on_pages(project)
    if not path.exists():
        if names:
            yield Diagnostic(RECORD, "API names have not been looked up", "run `make names`")
        return
    if path.read_text() != _text(project, _recorded(project)):
        yield Diagnostic(RECORD, "stale or edited by hand", "run `make names`")
    for name in sorted(set(_recorded(project)) - names):
        yield Diagnostic(RECORD, f"no page mentions `{name}` any longer", "run `make names`")


def record(project: Project) -> int:
    """Looks up each new name, on the newest runtime first, and returns the number of names on pages.

    If a runtime has changed, all names are looked up.
    """
    known = _recorded(project)
    current = known and (project.root / RECORD).read_text() == _text(project, known)
    if not _names_on_pages(project):
        (project.root / RECORD).unlink(missing_ok=True)
        return 0
    newest = {name: known.get(name) if current else None for name in sorted(_names_on_pages(project))}
    new = [name for name in newest if not current or name not in known]
    for runtime in reversed(project.roster.values()):
        missing = [name for name in new if newest[name] is None]
        if not missing:
            break
        if provision(runtime) is None:
            what = f"{runtime.id} needs Python {runtime.python}, which is missing and which uv cannot install"
            raise GateError(RECORD, what, f"install it, for example with `pyenv install {runtime.python}`")
        newest |= dict.fromkeys(look_up(runtime, missing), runtime.id)
    write_atomically(project.root / RECORD, _text(project, newest), project.root / SCRATCH)
    return len(newest)


def look_up(runtime: Runtime, names: list[str]) -> list[str]:
    """The names that exist in a runtime, whose environment must exist."""
    done = subprocess.run(
        [python(runtime), RESOLVER],
        input=json.dumps({"names": names, "roots": ROOTS}),
        env=runtime.env, capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


def _recorded(project: Project) -> dict[str, str | None]:
    """The newest runtime that has each name, or None."""
    path = project.root / RECORD
    try:
        found: dict[str, str | None] = json.loads(path.read_text())["newest"] if path.exists() else {}
    except (ValueError, KeyError, TypeError) as error:
        raise GateError(RECORD, f"not a valid record: {error!r}", "run `make names`") from error
    return found


def _text(project: Project, newest: dict[str, str | None]) -> str:
    asked = {name: runtime.fingerprint for name, runtime in project.roster.items()}
    record = {"note": NOTE, "asked": asked, "newest": dict(sorted(newest.items()))}
    return json.dumps(record, indent=1, ensure_ascii=False) + "\n"


def _absent(project: Project) -> set[str]:
    file = project.root / ABSENT
    lines = file.read_text().splitlines() if file.exists() else []
    return {text for text in lines if text and not text.startswith("#")}


def _names_on(prose: Prose) -> dict[str, Line]:
    """Each API name with its first line."""
    return {name: line for line in reversed(prose.lines) for span in line.spans() for name in _api_names(span)}


def _api_names(span: str) -> Iterator[str]:
    """Parses `tf.a.b` or `tf.a.b(c=0)` into a dotted name with keyword arguments: "tf.a.b(c)"."""
    try:
        node = ast.parse(re.sub(r"=(?=[,)])", "=0", span).replace("…", "0"), mode="eval").body
    except SyntaxError:
        return
    keywords = []
    if isinstance(node, ast.Call):
        keywords = [keyword.arg for keyword in node.keywords if keyword.arg]
        node = node.func
    name = ast.unparse(node)
    if (
        isinstance(node, ast.Attribute)
        and re.fullmatch(r"\w+(\.\w+)+", name)
        and name.partition(".")[0] in ROOTS
        and node.attr != "json"
    ):
        yield f"{name}({','.join(sorted(keywords))})" if keywords else name


@cache
def _names_on_pages(project: Project) -> frozenset[str]:
    return frozenset(name for prose in all_prose(project) for name in _names_on(prose))
