"""Checks that the API names in pages exist on some runtime, by what the runtimes have answered: evidence/api_names.json."""

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

ROOTS = {  # how pages write a module, and what it is
    "tf": "tensorflow",
    "tensorflow": "tensorflow",
    "keras": "keras",
    "tf_keras": "tf_keras",
    "slim": "tf_slim",
    "tf_slim": "tf_slim",
}
RECORD = "evidence/api_names.json"
NOTE = "Written by `make names`; never edited by hand."
ABSENT = "gate/judging/prose/absent-names.txt"  # names that pages mention because they do not exist
RESOLVER = Path(__file__).parents[2] / "running" / "inside" / "resolve.py"


def api_names_exist(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """Every API name in code style resolves on some runtime, with the arguments it is shown with."""
    recorded, absent = _recorded(project), _absent(project)
    for name, line in sorted(_named(prose).items()):
        if name not in recorded:
            yield Diagnostic(line.where, f"no runtime has been asked for `{name}`", "make names")
        elif recorded[name] is None and name not in absent:
            remedy = f"correct it; if the page is about its absence, add it to {ABSENT}"
            yield Diagnostic(line.where, f"no runtime has `{name}`", remedy)


def absent_names_are_absent(project: Project) -> Iterator[Diagnostic]:
    """The list of names that do not exist holds what pages mention, and nothing that exists."""
    recorded, named = _recorded(project), _all_named(project)
    for name in sorted(_absent(project)):
        if name not in named:
            yield Diagnostic(ABSENT, f"no page mentions `{name}`", "remove the line")
        elif recorded.get(name):
            yield Diagnostic(ABSENT, f"`{name}` exists after all, on {recorded[name]}", "remove the line")


def api_names_are_on_record(project: Project) -> Iterator[Diagnostic]:
    """The record is what `make names` wrote, of the runtimes as they are and of the names that pages mention."""
    path, named = project.root / RECORD, _all_named(project)
    if not path.exists():
        if named:
            yield Diagnostic(RECORD, "no runtime has been asked for the API names of pages", "make names")
        return
    if path.read_text() != _text(project, _recorded(project)):
        what = "edited by hand, or a runtime has changed since"
        yield Diagnostic(RECORD, f"not what the gate writes of these runtimes: {what}", "make names")
    for name in sorted(set(_recorded(project)) - named):
        yield Diagnostic(RECORD, f"no page mentions `{name}` any more", "make names")


def record(project: Project) -> int:
    """Asks every runtime, the newest first, for the names that no newer one has; returns how many names there are.

    What is recorded of the runtimes as they are is not asked for again.
    """
    known = _recorded(project)
    still_true = known and (project.root / RECORD).read_text() == _text(project, known)
    if not _all_named(project):
        (project.root / RECORD).unlink(missing_ok=True)
        return 0
    newest = {name: known.get(name) if still_true else None for name in sorted(_all_named(project))}
    new = [name for name in newest if not still_true or name not in known]
    for runtime in reversed(project.roster.values()):
        missing = [name for name in new if newest[name] is None]
        if not missing:
            break
        if provision(runtime) is None:
            what = f"this machine has no Python {runtime.python}, and uv cannot bring it"
            raise GateError(RECORD, f"{runtime.id} cannot be asked: {what}", f"pyenv install {runtime.python}")
        newest |= dict.fromkeys(had(runtime, missing), runtime.id)
    write_atomically(project.root / RECORD, _text(project, newest), project.root / SCRATCH)
    return len(newest)


def had(runtime: Runtime, names: list[str]) -> list[str]:
    """Those of the names that a runtime has; its environment must be made."""
    told = subprocess.run(
        [python(runtime), RESOLVER],
        input=json.dumps({"names": names, "roots": ROOTS}),
        env=runtime.env, capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    found: list[str] = json.loads(told.stdout.splitlines()[-1])
    return found


def _recorded(project: Project) -> dict[str, str | None]:
    """The newest runtime that has each name; None if no runtime has it."""
    path = project.root / RECORD
    try:
        found: dict[str, str | None] = json.loads(path.read_text())["newest"] if path.exists() else {}
    except (ValueError, KeyError, TypeError) as error:
        raise GateError(RECORD, f"not a record of the gate: {error!r}", "make names") from error
    return found


def _text(project: Project, newest: dict[str, str | None]) -> str:
    asked = {name: runtime.fingerprint for name, runtime in project.roster.items()}
    said = {"note": NOTE, "asked": asked, "newest": dict(sorted(newest.items()))}
    return json.dumps(said, indent=1, ensure_ascii=False) + "\n"


def _absent(project: Project) -> set[str]:
    file = project.root / ABSENT
    lines = file.read_text().splitlines() if file.exists() else []
    return {text for text in lines if text and not text.startswith("#")}


def _named(prose: Prose) -> dict[str, Line]:
    """Each API name with the first line that has it."""
    return {name: line for line in reversed(prose.lines) for span in line.spans() for name in _api_names(span)}


def _api_names(span: str) -> Iterator[str]:
    """`tf.a.b` or `tf.a.b(c=)`, as a dotted name with the arguments after it: "tf.a.b(c)"."""
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
def _all_named(project: Project) -> frozenset[str]:
    return frozenset(name for prose in all_prose(project) for name in _named(prose))
