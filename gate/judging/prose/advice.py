"""Checks the code that pages recommend: calls occur in programs, and pins match the lock files."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache, cached_property

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from gate.diagnostics import Diagnostic
from gate.judging import evidence
from gate.judging.prose.versions import linked_programs, mentions_in, programs_beside, version_evidence
from gate.reading.page import HEADING, SPAN
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.prose import Prose, Sentence
from gate.reading.story import blocks_told_on

ADVICE = re.compile(
    r"\b(?:[Ww]rite|[Uu]se|[Pp]ass|[Cc]all|[Ss]et|[Gg]ive|[Ii]nstall|[Ii]mport|[Rr]eplace|instead|[Tt]ake)\b"
)
PIN = re.compile(
    r"(?<![\w./-])(?P<name>[A-Za-z][\w.-]*?)(?P<spec>(?:~=|==|!=|<=|>=|<|>)\d+(?:\.\d+)*(?:\.\*)?(?:,(?:<=|>=|<|>|!=)\d+(?:\.\d+)*)*)"
)
ANY = "_any_"


class Programs:
    """The calls in the programs on pages."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._trees: dict[str, list[ast.Call]] = {}

    def calls(self, snippet: str) -> list[ast.Call]:
        if snippet not in self._trees:
            try:
                tree = ast.parse(program_path(self.project.root, snippet).read_text())
            except SyntaxError:  # shown on purpose
                tree = ast.Module([], [])
            self._trees[snippet] = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        return self._trees[snippet]

    def with_call(self, call: ast.Call, snippets: list[str]) -> list[str]:
        return [snippet for snippet in snippets if any(matches(call, other) for other in self.calls(snippet))]

    @cached_property
    def all(self) -> list[str]:
        return list(dict.fromkeys(block.snippet for block in self.project.blocks))

    def ever_runs(self, snippet: str) -> bool:
        recorded = evidence.read(self.project.root, snippet)
        return recorded is not None and any(outcome.outcome == "ran" for outcome in recorded.outcomes.values())


@cache
def programs_of(project: Project) -> Programs:
    return Programs(project)


def calls_are_in_programs(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """A call in a guide's sentence occurs in a program with the same arguments."""
    programs = programs_of(project)
    for sentence in prose.sentences:
        if HEADING.match(sentence.text):
            continue
        for span in SPAN.finditer(sentence.text):
            call = call_of(span["text"].strip())
            if call is None:
                continue
            near = [*blocks_told_on(project, prose.source), *linked_programs(project, prose, sentence)]
            snippets = [block.snippet for block in near]
            shown = programs.with_call(call, snippets) or programs.with_call(call, programs.all)
            where = sentence.where_of(span.start())
            if not shown:
                what = f"no program calls `{span['text'].strip()}`"
                yield Diagnostic(where, what, "add it to a program, or write … for arguments that vary")
            elif ADVICE.search(sentence.text[: span.start()][-40:]) and not any(map(programs.ever_runs, shown)):
                what = (
                    f"`{span['text'].strip()}` is recommended, but no program that contains it runs: {', '.join(shown)}"
                )
                yield Diagnostic(where, what, "recommend a call that runs, or add a program in which this one does")


def call_of(text: str) -> ast.Call | None:
    """Parses a call with arguments. A lowercase name stands for any value, and `…` for any number of values."""
    try:
        node = ast.parse(text.replace("…", ANY), mode="eval").body
    except SyntaxError:
        return None
    return node if isinstance(node, ast.Call) and (node.args or node.keywords) else None


def matches(said: ast.expr, there: ast.expr) -> bool:
    """Whether an expression on a page matches one in a program; a lowercase name on the page matches any value."""
    if isinstance(said, ast.Name) and (said.id == ANY or said.id.islower()):
        return True
    if isinstance(said, ast.Call) and isinstance(there, ast.Call):
        return _function_matches(said.func, there.func) and _arguments_match(said, there)
    if isinstance(said, ast.Attribute | ast.Name) and isinstance(there, ast.Attribute | ast.Name):
        return _function_matches(said, there)
    if isinstance(said, ast.List | ast.Tuple) and isinstance(there, ast.List | ast.Tuple):
        return (
            type(said) is type(there) and len(said.elts) == len(there.elts) and all(map(matches, said.elts, there.elts))
        )
    if isinstance(said, ast.Dict) and isinstance(there, ast.Dict):
        return _dumped(said.keys) == _dumped(there.keys) and all(map(matches, said.values, there.values))
    return ast.dump(said) == ast.dump(there)


def _dumped(nodes: list[ast.expr | None]) -> list[str]:
    return [ast.dump(node) if node else "" for node in nodes]


def _function_matches(said: ast.expr, there: ast.expr) -> bool:
    """`Dense` matches `tf.keras.layers.Dense`, and `layer.build` matches `self.inner.build`."""
    if isinstance(said, ast.Call):
        return isinstance(there, ast.Call) and matches(said, there)
    if _last_name(said) != _last_name(there):
        return False
    if isinstance(said, ast.Attribute) and isinstance(said.value, ast.Call):
        return isinstance(there, ast.Attribute) and (
            not isinstance(there.value, ast.Call) or matches(said.value, there.value)
        )
    return True


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _arguments_match(said: ast.Call, there: ast.Call) -> bool:
    keywords = {keyword.arg: keyword.value for keyword in there.keywords}
    for keyword in said.keywords:
        if keyword.arg not in keywords or not matches(keyword.value, keywords[keyword.arg]):
            return False
    fixed = [argument for argument in said.args if not (isinstance(argument, ast.Name) and argument.id == ANY)]
    if not said.args:
        return True
    if len(fixed) < len(said.args):
        return all(any(matches(one, other) for other in there.args) for one in fixed)
    return len(said.args) == len(there.args) and all(map(matches, said.args, there.args))


def pins_match_the_locks(project: Project, prose: Prose) -> Iterator[Diagnostic]:
    """A pin allows a locked version of the programs beside it, and excludes one of another runtime."""
    known = {name for runtime in project.roster.values() for name in runtime.packages}
    minors = version_evidence(project).versions
    for line in [*prose.sentences, *prose.shell]:
        for match in PIN.finditer(line.text):
            name = canonicalize_name(match["name"])
            if name not in known:
                continue
            blocks = programs_beside(blocks_told_on(project, prose.source), prose, line)
            runtimes = {name for block in blocks for name in block.runtimes} or set(project.roster)
            named = {
                version for one in mentions_in(line.text, minors) if one.package == "tf" for version in one.versions
            }
            if problem := _pin_problem(project, name, match["spec"], runtimes, named):
                where = line.where_of(match.start()) if isinstance(line, Sentence) else line.where
                yield Diagnostic(where, f"the pin {match[0]} {problem[0]}", problem[1])


def _pin_problem(
    project: Project, name: str, spec: str, runtimes: set[str], minors: set[str]
) -> tuple[str, str] | None:
    """What is wrong with a pin, and the remedy. `minors` are the TensorFlow versions that its sentence names."""
    try:
        specifier = SpecifierSet(spec)
    except InvalidSpecifier:
        return "is not a valid version specifier", "write a specifier such as h5py<3"
    locked = {one: version for one in project.roster if (version := project.roster[one].version(name))}
    here = {one: version for one, version in locked.items() if one in runtimes} or locked
    fit = {one for one, version in here.items() if specifier.contains(version, prereleases=True)}
    if not fit:
        used = ", ".join(sorted(set(here.values())))
        return f"matches no version that the programs beside it ran with: {used}", "pin one of these"
    if len(set(locked.values())) > 1 and all(specifier.contains(version) for version in locked.values()):
        every = ", ".join(sorted(set(locked.values())))
        return f"excludes no version in any lock file: {every}", "choose a pin that excludes the failing versions"
    at = {one for one in here if minors & {".".join((project.roster[one].version("tf") or "").split(".")[:2])}}
    if at and not at & fit:
        return f"excludes the version that TensorFlow {' and '.join(sorted(minors))} ran with here", "pin that version"
    return None
