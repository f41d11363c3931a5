"""Checks what pages tell readers to write: a call in code style stands in a program, a pin divides the recorded versions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache, cached_property

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from gate.diagnostics import Diagnostic
from gate.judging import evidence
from gate.judging.prose.versions import backing_of, beside, linked, said_in
from gate.reading.page import HEADING, SPAN
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.prose import Prose, Sentence

ADVICE = re.compile(
    r"\b(?:[Ww]rite|[Uu]se|[Pp]ass|[Cc]all|[Ss]et|[Gg]ive|[Ii]nstall|[Ii]mport|[Rr]eplace|instead|[Tt]ake)\b"
)
PIN = re.compile(
    r"(?<![\w./-])(?P<name>[A-Za-z][\w.-]*?)(?P<spec>(?:~=|==|!=|<=|>=|<|>)\d+(?:\.\d+)*(?:\.\*)?(?:,(?:<=|>=|<|>|!=)\d+(?:\.\d+)*)*)"
)
ANY = "_any_"


class Programs:
    """The calls of every program that pages show."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._trees: dict[str, list[ast.Call]] = {}

    def calls(self, snippet: str) -> list[ast.Call]:
        if snippet not in self._trees:
            try:
                tree = ast.parse(program_path(self.project.root, snippet).read_text())
            except SyntaxError:  # a program that shows one
                tree = ast.Module([], [])
            self._trees[snippet] = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        return self._trees[snippet]

    def showing(self, call: ast.Call, snippets: list[str]) -> list[str]:
        return [snippet for snippet in snippets if any(same(call, other) for other in self.calls(snippet))]

    @cached_property
    def all(self) -> list[str]:
        return list(dict.fromkeys(block.snippet for block in self.project.blocks))

    def ran(self, snippet: str) -> bool:
        recorded = evidence.read(self.project.root, snippet)
        return recorded is not None and any(outcome.outcome == "ran" for outcome in recorded.outcomes.values())


@cache
def programs_of(project: Project) -> Programs:
    return Programs(project)


def calls_stand_in_programs(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """A call in a guide's sentence stands, with these arguments, in a program, of the page if one has it."""
    programs = programs_of(project)
    for sentence in prose.sentences:
        if HEADING.match(sentence.text):
            continue
        for span in SPAN.finditer(sentence.text):
            call = call_of(span["text"].strip())
            if call is None:
                continue
            near = [*project.blocks_on(prose.page), *linked(project, prose, sentence)]
            snippets = [block.snippet for block in near]
            shown = programs.showing(call, snippets) or programs.showing(call, programs.all)
            where = sentence.where_of(span.start())
            if not shown:
                what = f"no program calls `{span['text'].strip()}`"
                yield Diagnostic(where, what, "show it in a program, or write … for what varies")
            elif ADVICE.search(sentence.text[: span.start()][-40:]) and not any(map(programs.ran, shown)):
                what = f"`{span['text'].strip()}` is advised, but no program with it runs: {', '.join(shown)}"
                yield Diagnostic(where, what, "advise what runs, or show it in a program that does")


def call_of(text: str) -> ast.Call | None:
    """A call with arguments. A lower-case name in it stands for any value, `…` for any values."""
    try:
        node = ast.parse(text.replace("…", ANY), mode="eval").body
    except SyntaxError:
        return None
    return node if isinstance(node, ast.Call) and (node.args or node.keywords) else None


def same(said: ast.expr, there: ast.expr) -> bool:
    """Whether an expression of a page is one of a program; where the page has a name, the program may have any value."""
    if isinstance(said, ast.Name) and (said.id == ANY or (said.id.islower() and len(said.id) > 0)):
        return True
    if isinstance(said, ast.Call) and isinstance(there, ast.Call):
        return _same_function(said.func, there.func) and _same_arguments(said, there)
    if isinstance(said, ast.Attribute | ast.Name) and isinstance(there, ast.Attribute | ast.Name):
        return _same_function(said, there)
    if isinstance(said, ast.List | ast.Tuple) and isinstance(there, ast.List | ast.Tuple):
        return type(said) is type(there) and len(said.elts) == len(there.elts) and all(map(same, said.elts, there.elts))
    if isinstance(said, ast.Dict) and isinstance(there, ast.Dict):
        return _dumped(said.keys) == _dumped(there.keys) and all(map(same, said.values, there.values))
    return ast.dump(said) == ast.dump(there)


def _dumped(nodes: list[ast.expr | None]) -> list[str]:
    return [ast.dump(node) if node else "" for node in nodes]


def _same_function(said: ast.expr, there: ast.expr) -> bool:
    """`Dense` is `tf.keras.layers.Dense`, `layer.build` is `self.inner.build`."""
    if isinstance(said, ast.Call):
        return isinstance(there, ast.Call) and same(said, there)
    if _last_name(said) != _last_name(there):
        return False
    if isinstance(said, ast.Attribute) and isinstance(said.value, ast.Call):
        return isinstance(there, ast.Attribute) and (
            not isinstance(there.value, ast.Call) or same(said.value, there.value)
        )
    return True


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _same_arguments(said: ast.Call, there: ast.Call) -> bool:
    keywords = {keyword.arg: keyword.value for keyword in there.keywords}
    for keyword in said.keywords:
        if keyword.arg not in keywords or not same(keyword.value, keywords[keyword.arg]):
            return False
    fixed = [argument for argument in said.args if not (isinstance(argument, ast.Name) and argument.id == ANY)]
    if not said.args:
        return True
    if len(fixed) < len(said.args):
        return all(any(same(one, other) for other in there.args) for one in fixed)
    return len(said.args) == len(there.args) and all(map(same, said.args, there.args))


def pins_divide_the_locks(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """A pin that a page recommends holds of some locked versions, among those that its section is about, and not of others."""
    known = {name for runtime in project.roster.values() for name in runtime.packages}
    minors = backing_of(project).versions
    for line in [*prose.sentences, *prose.shell]:
        for match in PIN.finditer(line.text):
            name = canonicalize_name(match["name"])
            if name not in known:
                continue
            blocks = beside(project.blocks_on(prose.page), prose, line)
            runtimes = {name for block in blocks for name in block.runtimes} or set(project.roster)
            asked = {
                version for said in said_in(line.text, minors) if said.package == "tf" for version in said.versions
            }
            found = _judged(project, name, match["spec"], runtimes, asked)
            if found:
                at = line.where_of(match.start()) if isinstance(line, Sentence) else line.where
                yield Diagnostic(at, f"the pin {match[0]} {found[0]}", found[1])


def _judged(project: Project, name: str, spec: str, runtimes: set[str], asked: set[str]) -> tuple[str, str] | None:
    try:
        specifier = SpecifierSet(spec)
    except InvalidSpecifier:
        return "is none that pip knows", "write it like h5py<3"
    locked = {one: version for one in project.roster if (version := project.roster[one].version(name))}
    here = {one: version for one, version in locked.items() if one in runtimes} or locked
    said = ", ".join(sorted(set(here.values())))
    fit = {one for one, version in here.items() if specifier.contains(version, prereleases=True)}
    if not fit:
        return f"fits no version that the programs beside it ran with: {said}", "pin one that they ran with"
    if len(set(locked.values())) > 1 and all(specifier.contains(version) for version in locked.values()):
        every = ", ".join(sorted(set(locked.values())))
        return f"excludes no version that anything ran with: {every}", "pin what helps"
    at = {one for one in here if asked & {".".join((project.roster[one].version("tf") or "").split(".")[:2])}}
    if at and not at & fit:
        return f"does not fit what TensorFlow {' and '.join(sorted(asked))} ran with here", "pin the locked version"
    return None
