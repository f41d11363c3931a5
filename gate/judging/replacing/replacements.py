"""Which program replaces which, and where that is proved: the new one prints there what the old one prints at home."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gate.diagnostics import Diagnostic
from gate.judging import evidence
from gate.judging.replacing.changes import same_program
from gate.judging.replacing.homes import REMEDY, Home, home_of, meant_by, outputs_of
from gate.reading.blocks import Block
from gate.reading.claims import Replaces
from gate.reading.programs import program_path
from gate.reading.project import Project


@dataclass(frozen=True)
class Replacement:
    """A proved one."""

    old: str
    new: str
    home: Home  # of the old one
    holds_on: tuple[str, ...]
    block: Block  # that shows the new one


@lru_cache(maxsize=1)  # each guide's table asks for all of them
def replacements(project: Project) -> tuple[Replacement, ...]:
    """All that hold, in the order of the pages."""
    found = (judge(project, block, mark) for block in project.blocks for mark in block.replaces)
    return tuple(replacement for replacement in found if isinstance(replacement, Replacement))


def replacements_hold(project: Project) -> Iterator[Diagnostic]:
    for block in project.blocks:
        for mark in block.replaces:
            found = judge(project, block, mark)
            if isinstance(found, Diagnostic):
                yield found


def judge(project: Project, block: Block, mark: Replaces) -> Replacement | Diagnostic:
    """Whether the program of `block` does what the mark says; why not, if not."""
    old, new = mark.old, block.snippet
    if not project.blocks_with(old):
        shown = {other.snippet for other in project.blocks}
        near = difflib.get_close_matches(old, shown, 1, 0)
        return Diagnostic(
            mark.where, f"replaces {old}, which no page shows", f"did you mean {near[0]}?" if near else "name one"
        )
    if same_program(*(program_path(project.root, one).read_text() for one in (old, new))):
        return Diagnostic(
            mark.where, f"{new} and {old} are the same program", "remove the mark, or name the old program"
        )
    if meant_by(project, old) == new:
        return Diagnostic(
            mark.where,
            f"{old} means {new}, which would be held against itself",
            f"let {old} mean a program of its own time, or remove the mark",
        )
    home = home_of(project, old)
    if home is None:
        nowhere = "runs nowhere" if not outputs_of(project, old) else "does different things"
        remedy = "widen its runtimes to where it ran, or remove the mark" if nowhere == "runs nowhere" else REMEDY
        return Diagnostic(mark.where, f"replaces {old}, which has no home: it {nowhere}", remedy)
    if not home.proves:
        what = f"what {old} prints proves nothing:\n{home.output}"
        return Diagnostic(mark.where, what, "let both print a shape, a number or a text that comes from the framework")
    return _held_against_home(project, block, mark, home)


def _held_against_home(project: Project, block: Block, mark: Replaces, home: Home) -> Replacement | Diagnostic:
    outputs = outputs_of(project, block.snippet)
    where = [name for name in project.scope(block.snippet) if name in (mark.on or outputs)]
    narrow = f'correct the program, or say where it holds: pytest.mark.replaces("{mark.old}", on="…")'
    for name in where:
        if name not in outputs:
            return Diagnostic(mark.where, f"{block.snippet} does not run to its end on {name}", narrow)
        if outputs[name] != home.output:
            printed = f"on {name}, {block.snippet} prints\n{outputs[name]}\n"
            wanted = f"but at home, on {home.runtimes[-1]}, {mark.old} prints\n{home.output}"
            return Diagnostic(mark.where, printed + wanted, narrow)
    if not any(name in bad_on(project, mark.old) for name in where):
        what = f"{mark.old} does the same itself wherever {block.snippet} holds: {', '.join(where) or 'nowhere'}"
        return Diagnostic(mark.where, what, "remove the mark, or let the new program run where the old one fails")
    return Replacement(mark.old, block.snippet, home, tuple(where), block)


def bad_on(project: Project, snippet: str) -> list[str]:
    """The runtimes on which a program does not do what it does at home, oldest first."""
    recorded, home = evidence.read(project.root, snippet), home_of(project, snippet)
    if recorded is None:
        return []
    return [
        name
        for name, outcome in recorded.outcomes.items()
        if outcome.outcome != "ran" or (home is not None and home.is_else(outcome))
    ]
