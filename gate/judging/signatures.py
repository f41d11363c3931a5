"""How the public callables of each runtime are called, read from the recorded output of `snippets/names/signatures.py`.

It prints `tf.keras.Model(*args, **kwargs) = keras.Model < keras.layers.Layer`: the parameters, further paths of the same
object, and the class that it inherits from; under a class, ` .fit(x=None)` for a method and ` .losses` for a property that this
one lacks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from gate.judging import evidence
from gate.reading.project import Project

PROGRAM = "names/signatures.py"


@dataclass
class Signatures:
    """Of all runtimes. A method is called `keras.Model().fit`."""

    asked: tuple[str, ...] = ()  # the runtimes with a record
    parameters: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))  # by path and runtime
    bases: dict[str, dict[str, str]] = field(
        default_factory=lambda: defaultdict(dict)
    )  # by path of a class and runtime
    properties: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # runtimes, by path
    _names: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    same: dict[str, dict[str, str]] = field(
        default_factory=lambda: defaultdict(dict)
    )  # first path, by path and runtime

    def names_of_all(self, path: str) -> list[tuple[str, ...]]:
        """The names of the parameters of each signature that a path has or had, without what only gathers others."""
        if path not in self._names:
            written = set(self.parameters.get(path, {}).values())
            self._names[path] = [tuple(name for name in names_of(one) if name[0] != "*") for one in sorted(written)]
        return self._names[path]


def signatures(project: Project) -> Signatures:
    """The recorded ones; none in a project that records none."""
    recorded = evidence.read(project.root, PROGRAM)
    outcomes = {name: one.stdout for name, one in recorded.outcomes.items() if one.outcome == "ran"} if recorded else {}
    found = Signatures(tuple(outcomes))
    for runtime, printed in outcomes.items():
        _read(printed.splitlines(), runtime, found)
    return found


def _read(lines: list[str], runtime: str, found: Signatures) -> None:
    paths: list[str] = []
    for line in lines:
        if line.startswith(" ."):
            name, called, rest = line[1:].partition("(")
            for path in paths:
                if called:
                    found.parameters[f"{path}(){name}"][runtime] = rest[:-1]
                else:
                    found.properties[f"{path}(){name}"].add(runtime)
            continue
        first, _, rest = line.partition("(")
        written, _, after = rest.rpartition(")")
        others, _, base = after.partition(" < ")
        paths = [first, *filter(None, others.split(" = "))]
        for path in paths:
            found.parameters[path][runtime] = written
            found.same[path][runtime] = first
            if base:
                found.bases[path][runtime] = base


def split(written: str) -> list[str]:
    """The parameters, each with its default."""
    return written.split(", ") if written else []


def names_of(written: str) -> Iterator[str]:
    """The names of parameters, with their stars: `units, activation=None, **kwargs`."""
    for one in split(written):
        name = one.partition("=")[0]
        if name.lstrip("*").isidentifier() or name == "*":
            yield name
