"""Checks that the API names in pages exist on some runtime. What a runtime has answered is remembered."""

from __future__ import annotations

import ast
import hashlib
import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from gate.diagnostics import Diagnostic
from gate.files import write_whole
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
ABSENT = "gate/judging/prose/absent-names.txt"  # names that pages mention because they do not exist
RESOLVER = Path(__file__).parents[2] / "running" / "inside" / "resolve.py"


def api_names_exist(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """Every API name in code style resolves on some runtime, with the arguments it is shown with."""
    named = _named(prose)
    absent = _absent(project)
    for name in sorted(_unresolved(project, set(named)) - absent):
        remedy = f"correct it; if the page is about its absence, add it to {ABSENT}"
        yield Diagnostic(named[name].where, f"no runtime has `{name}`", remedy)


def absent_names_are_absent(project: Project) -> Iterator[Diagnostic]:
    """The list of names that do not exist holds what pages mention, and nothing that exists."""
    absent = _absent(project)
    named = _all_named(project)
    for name in sorted(absent - _unresolved(project, absent)):
        yield Diagnostic(ABSENT, f"`{name}` exists after all", "remove the line")
    for name in sorted(absent - named):
        yield Diagnostic(ABSENT, f"no page mentions `{name}`", "remove the line")


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


def _unresolved(project: Project, names: set[str]) -> set[str]:
    """Those that no runtime has. The newest is asked first, and the next one only what is left.

    Starting a runtime takes seconds: whoever asks first asks for all pages.
    """
    missing, others = set(names), set(_all_named(project)) | _absent(project)
    for runtime in reversed(project.roster.values()):
        if not missing:
            break
        if provision(runtime):
            there = _had(project.root, runtime, missing, others)
            missing -= there
            others -= there
    return missing


@cache
def _all_named(project: Project) -> frozenset[str]:
    return frozenset(name for prose in all_prose(project) for name in _named(prose))


def _had(root: Path, runtime: Runtime, names: set[str], others: set[str]) -> set[str]:
    """Those of `names` and `others` that a runtime has; if it was never asked for one of `names`, it is asked for both."""
    known = hashlib.sha256(RESOLVER.read_bytes() + json.dumps(ROOTS).encode()).hexdigest()[:16]
    answers = root / SCRATCH / "names" / f"{runtime.id}-{runtime.fingerprint}-{known}.json"
    said: dict[str, bool] = json.loads(answers.read_text()) if answers.exists() else {}
    if names - set(said):
        new = sorted((names | others) - set(said))
        told = subprocess.run(
            [python(runtime), RESOLVER],
            input=json.dumps({"names": new, "roots": ROOTS}),
            env=runtime.env, capture_output=True, text=True, check=True, timeout=300,
        )  # fmt: skip
        there = set(json.loads(told.stdout.splitlines()[-1]))
        said |= {name: name in there for name in new}
        write_whole(answers, json.dumps(said, indent=0, sort_keys=True), root / SCRATCH)
    return {name for name in names | others if said.get(name)}
