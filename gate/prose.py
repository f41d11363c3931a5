"""Checks what pages say in prose: quoted errors are on record, and API names exist.

What looks like none of these is left alone. Every finding names the page, the line and the words that nothing backs.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from gate import evidence
from gate.claims import matches
from gate.environments import provision, python
from gate.fences import COMMENT, FENCE
from gate.pages import Project
from gate.problem import Problem
from gate.snippets import all_snippets, path_of

SPAN = re.compile(r"(?<!`)(`+)(?!`)(?P<text>.+?)(?<!`)\1(?!`)")
ERROR = re.compile(r"^(?P<type>[A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt))(?:: (?P<message>.+))?$", re.S)
ROOTS = {  # how pages write a module, and what it is
    "tf": "tensorflow",
    "tensorflow": "tensorflow",
    "keras": "keras",
    "tf_keras": "tf_keras",
    "slim": "tf_slim",
    "tf_slim": "tf_slim",
}
SHELL = re.compile(r"^(?:[A-Z_]+=\S* )*(?:make|pip|uv|docker|python|export|conda|git) ")
ABSENT = "gate/absent-names.txt"  # names that pages mention because they do not exist
RESOLVER = Path(__file__).parent / "inside" / "resolve.py"


@dataclass(frozen=True)
class Line:
    """One line of prose."""

    page: str
    number: int
    text: str

    @property
    def where(self) -> str:
        return f"{self.page}:{self.number}"

    def spans(self) -> Iterator[str]:
        for match in SPAN.finditer(self.text):
            yield match["text"].strip()


def prose_of(project: Project) -> Iterator[Line]:
    """The lines of the site's pages outside of front matter, fences and comments."""
    for path in sorted((project.root / "docs").rglob("*.md")):
        page = str(path.relative_to(project.root))
        closing, commented = None, False
        front = path.read_text().startswith("---\n")
        for number, text in enumerate(path.read_text().splitlines(), 1):
            if front:
                front = number == 1 or text != "---"
                continue
            fence = FENCE.match(text)
            if closing:
                if fence and fence["ticks"].startswith(closing) and not fence["info"].strip():
                    closing = None
            elif fence:
                closing = fence["ticks"]
            elif commented or COMMENT.match(text):
                commented = "-->" not in text
            elif text.strip():
                yield Line(page, number, text)


class Record:
    """All recorded words, to look quotations up in."""

    def __init__(self, project: Project) -> None:
        self.project = project

    @cached_property
    def words(self) -> list[str]:
        found = []
        for snippet in all_snippets(self.project.root):
            recorded = evidence.read(self.project.root, snippet)
            for outcome in recorded.outcomes.values() if recorded else ():
                found += [outcome.error or "", outcome.stdout, *outcome.warnings]
            found.append(path_of(self.project.root, snippet).read_text())
        return [_flat(text) for text in dict.fromkeys(found) if text]

    def has(self, quotation: str) -> bool:
        return any(matches(f"…{_flat(quotation).replace('...', '…')}…", text) for text in self.words)


def _flat(text: str) -> str:
    return " ".join(text.split())


def quotations_are_on_record(project: Project) -> Iterator[Problem]:
    """Every quoted error, type or message occurs in some recorded outcome, or in a program."""
    record = Record(project)
    for line in prose_of(project):
        for span in line.spans():
            error = ERROR.match(span)
            is_message = " " in span and not SHELL.match(span) and not _is_python(span) and not span.startswith("<")
            if (error or is_message) and not record.has(span):
                what = f"nothing on record says `{span}`"
                yield Problem(line.where, what, "quote what a program raised, with … for what varies, or add a program")


def _is_python(text: str) -> bool:
    for attempt in (text, f"{text} pass", f"{text}: pass", f"def f{text}: pass", f"f({text})", f"class C:\n    {text}"):
        try:
            ast.parse(attempt.replace("…", "...").replace(", ...)", ")"))
        except SyntaxError:
            continue
        return True
    return False


def api_names_exist(project: Project) -> Iterator[Problem]:
    """Every API name in code style resolves on some runtime, with the arguments it is shown with."""
    named: dict[str, Line] = {}
    for line in prose_of(project):
        for span in line.spans():
            for name in _api_names(span):
                named.setdefault(name, line)
    absent_file = project.root / ABSENT
    lines = absent_file.read_text().splitlines() if absent_file.exists() else []
    absent = {text for text in lines if text and not text.startswith("#")}
    missing = _unresolved(project, set(named) | absent)
    for name in sorted(missing - absent):
        if name in named:
            remedy = f"correct it; if the page is about its absence, add it to {ABSENT}"
            yield Problem(named[name].where, f"no runtime has `{name}`", remedy)
    for name in sorted(absent - missing):
        yield Problem(ABSENT, f"`{name}` exists after all", "remove the line")
    for name in sorted(absent - set(named)):
        yield Problem(ABSENT, f"no page mentions `{name}`", "remove the line")


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
    """Those that no runtime has. The newest is asked first, and the next one only what is left."""
    missing = set(names)
    for runtime in reversed(project.roster.values()):
        if not missing:
            break
        if provision(runtime):
            asked = json.dumps({"names": sorted(missing), "roots": ROOTS})
            said = subprocess.run(
                [python(runtime), RESOLVER],
                input=asked, env=runtime.env, capture_output=True, text=True, check=True, timeout=300,
            )  # fmt: skip
            missing -= set(json.loads(said.stdout.splitlines()[-1]))
    return missing
