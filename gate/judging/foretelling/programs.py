"""What each program of the project uses, as keys of rules, and what came of it on each runtime."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from keras_check.keys import Keys
from keras_check.old_syntax import uses_of_old_syntax
from keras_check.reading.heard import Parameters
from keras_check.reading.notes import Use
from keras_check.source import Problem, parsed
from keras_check.uses import uses

from gate.judging import evidence
from gate.judging.replacing.homes import Effect, effect, home_of
from gate.reading.programs import program_path
from gate.reading.project import Project

FOLDER_OF_NAMES = "names/"


@dataclass(frozen=True)
class Told:
    """A program: its text as keys, and its effects."""

    snippet: str
    uses: tuple[Use, ...] = field(compare=False, repr=False)
    raw: frozenset[str]  # as they are written
    keys: frozenset[str]  # in one spelling, with those of the classes that are inherited from
    effects: dict[str, Effect]  # by runtime
    errors: dict[str, str]  # by runtime, where it refuses
    homes: tuple[str, ...]  # runtimes on which code like it does what was meant
    lines: dict[str, int] = field(compare=False, repr=False, default_factory=dict)  # where each key stands first
    own: frozenset[str] = frozenset()  # keys of the classes that it names, without those that these inherit from


def said(error: str) -> str:
    """Without the place and the line, which stand before the words if Python cannot parse a program."""
    place = error.lstrip().startswith('File "')
    return error.rstrip().rpartition("\n")[2] if place else error


def programs(project: Project, keys: Keys, parameters: Parameters) -> Iterator[Told]:
    """All that the checker can read, but those that list names."""
    for snippet in dict.fromkeys(block.snippet for block in project.blocks):
        recorded = evidence.read(project.root, snippet)
        if recorded is None or snippet.startswith(FOLDER_OF_NAMES):
            continue
        path = program_path(project.root, snippet)
        source = parsed(snippet, path.read_bytes())
        if isinstance(source, Problem):
            continue
        beside = {f"@{other.stem}" for other in path.parent.glob("*.py")}
        every = *uses(source.tree, parameters), *uses_of_old_syntax(source)
        used = tuple(use for use in every if use.key not in beside)
        raw = frozenset(use.key for use in used)
        home = home_of(project, snippet)
        effects = {name: effect(outcome, home) for name, outcome in recorded.outcomes.items()}
        refusing = {name: one for name, one in recorded.outcomes.items() if effects[name] == "refuses"}
        errors = {name: said(outcome.error or "") for name, outcome in refusing.items()}
        homes = home.runtimes if home else ()
        lines: dict[str, int] = {}
        own: set[str] = set()
        for use in sorted(used, key=lambda one: (one.node.lineno, one.node.col_offset)):
            for at, key in enumerate(keys.spread(use.key)):
                lines.setdefault(key, use.node.lineno)  # of one line are what is written and its bases
                if at == 0 or key.startswith("= ") or "()." in key:  # a member belongs to the class that defines it
                    own.add(key)
        yield Told(snippet, used, raw, frozenset(lines), effects, errors, homes, lines, frozenset(own))
