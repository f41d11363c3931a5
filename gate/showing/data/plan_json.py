"""/plan.json: what turns the differences in /changes.json into the steps of a plan: kinds, replacements, pins, how often met."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from gate.judging.public_names import Names, public_names
from gate.judging.replacing.answers import NEVER_RAN, why_none
from gate.judging.replacing.changes import Change, changes_between
from gate.judging.replacing.replacements import Replacement, replacements
from gate.reading.error_pages import is_error_page
from gate.reading.ports import ports
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.reading.sections import Sections
from gate.showing.data import changes_json
from gate.showing.error_pages import opening_in_short
from gate.showing.reproduce import packages

IMPORT, NAME, ARGUMENT, VALUE, FILE, SILENT, RUNS = "inavfsr"  # kinds of outcomes
RULES = (
    (IMPORT, re.compile(r"(?:ModuleNotFound|Import)Error\b|\S*: No module named")),
    (ARGUMENT, re.compile(r"TypeError: .*(?:keyword argument|positional argument|multiple values|required argument)")),
    (
        ARGUMENT,
        re.compile(r"\w+: (?:Argument\(s\) not recognized|Unrecognized keyword|.*Keyword argument not understood)"),
    ),
    (NAME, re.compile(r"NameError\b|AttributeError\b.*(?:has no attribute|not available with Keras)")),
    (
        FILE,
        re.compile(
            r"(?:OS|FileNotFound|IO)Error\b|.*(?:File format not supported|[Ff]ilepath|SavedModel|\.h5\b|checkpoint)"
        ),
    ),
)
KERAS, TF_KERAS, TF1 = "kt1"  # kinds of code
GRAPH = ("tf.compat.v1", "tf.contrib")
LONGEST, MOST = 88, 4
SHOWN = {"tf": "TensorFlow", "keras": "Keras", "numpy": "NumPy", "h5py": "h5py", "protobuf": "protobuf"}


def files(project: Project) -> Iterator[tuple[str, str]]:
    yield "plan.json", json.dumps(as_json(project), ensure_ascii=False, separators=(",", ":")) + "\n"


def as_json(project: Project) -> dict[str, Any]:
    """`programs` follow those of /changes.json: [kind of each outcome, kinds of code, group of senders, proofs, why none]."""
    changed: Any = changes_json.as_json(project)
    places = {name: place for place, name in enumerate(project.roster)}
    names = public_names(project)
    by_old: dict[str, list[Replacement]] = {}
    for one in replacements(project):
        by_old.setdefault(one.old, []).append(one)
    groups: dict[tuple[str, ...], int] = {}
    programs = []
    for _, _, path, outcomes, _ in changed["programs"]:
        receives = project.receives.get(path)
        proofs = [_proof(project, one, groups) for one in by_old.get(path, ())]
        why = why_none(project, path)
        programs.append(
            [
                "".join(kind_of(outcome, error) for outcome, error, _ in outcomes),
                codes(program_path(project.root, path).read_text(), names),
                groups.setdefault(receives.on, len(groups)) if receives else -1,
                sorted(proofs, key=lambda proof: (not proof[0], len(proof[0]), proof[1])),
                "" if why == NEVER_RAN else why,
            ]
        )
    return {
        "sections": _sections(project, changed),
        "programs": programs,
        "groups": [[places[name] for name in group] for group in groups],
        "ports": len(ports(project.root)),
        "pins": {runtime.id: _pins(runtime) for runtime in project.roster.values()},
    }


def kind_of(outcome: str, error: str) -> str:
    """The kind of a step, from what was recorded: the error's type and message, or that there is none."""
    if outcome == "else":
        return SILENT
    if outcome == "ran":
        return RUNS
    return next((kind for kind, pattern in RULES if pattern.match(error)), VALUE)


def codes(source: str, names: Names) -> str:
    """Which kinds of code a program is: standalone Keras, tf.keras, TensorFlow 1; empty for one that any code may have."""
    try:
        tree = ast.parse(source)
    except SyntaxError:  # Python 2
        return ""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {_code(alias.name, names) for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {_code(f"{node.module}.{alias.name}", names) for alias in node.names}
        elif isinstance(node, ast.Attribute):
            found.add(_code(ast.unparse(node), names))
    return "".join(sorted(found - {""}))


def _code(path: str, names: Names) -> str:
    path = re.sub(r"^tensorflow\b", "tf", path)
    if re.match(r"keras\b", path):
        return KERAS
    if path.startswith("tf.keras"):
        return TF_KERAS
    gone = path.startswith("tf.") and path in names.there and names.is_gone(path)
    return TF1 if gone or path.startswith(GRAPH) else ""


def _proof(project: Project, found: Replacement, groups: dict[tuple[str, ...], int]) -> list[Any]:
    """[what changes in the code, the new program, where it holds]."""
    changes = [one for one in changes_between(project, found.old, found.new) if _is_short(one)]
    shown = [[one.kind, one.old, one.new, one.within] for one in changes[:MOST]]
    return [shown, found.new, groups.setdefault(found.holds_on, len(groups))]


def _is_short(change: Change) -> bool:
    """Whether it fits on a line, and is no addition for the sake of the proof, nor about a variable of the program."""
    both = (change.old, change.new)
    fits = all("\n" not in text and len(text) <= LONGEST for text in both)
    return bool(change.old) and fits and not (change.kind == "value" and not change.within and "." not in change.old)


def _sections(project: Project, changed: dict[str, Any]) -> list[tuple[str, int, str]]:
    """Of each section of /changes.json: its address, how many ported repositories met it, and what its error means."""
    by_page = Sections(project).by_page.items()
    found = {(one.page, one.anchor): (page, one.address) for page, ones in by_page for one in ones}
    met: Counter[str] = Counter()
    for port in ports(project.root):
        met.update({right for obstacle in port.obstacles for right in obstacle.right})
    places = [found[changed["pages"][page][0], anchor] for page, anchor, _ in changed["sections"]]
    return [
        (address, met[address], opening_in_short(project, page) if is_error_page(page) else "")
        for page, address in places
    ]


def _pins(runtime: Runtime) -> dict[str, Any]:
    versions = {shown: runtime.version(name) for name, shown in SHOWN.items() if runtime.version(name)}
    return {
        "python": runtime.python,
        "install": f"pip install {packages(runtime)}",
        "env": [f"{name}={value}" for name, value in sorted(runtime.env.items())],
        "versions": versions,
    }
