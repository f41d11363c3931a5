"""Where a public name is, by version: read from what the programs under snippets/names/ print.

They print a line a module, `tf.math: abs acos …`, a line a class, `tf.keras.Model: add_loss build …`, and a line for each
object that has several names, `= tf.log tf.math.log`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import takewhile

from gate.judging import evidence
from gate.reading.project import Project

FOLDER = "names/"
PROGRAMS = {  # by what a name begins with, most telling first
    "tf.keras": f"{FOLDER}of_tf_keras.py",
    "tf": f"{FOLDER}of_tensorflow.py",
    "keras": f"{FOLDER}of_keras.py",
}
OF_CLASSES = f"{FOLDER}of_classes.py"
COPIES = ("tf.experimental.numpy.", "keras.ops.numpy.", "tf.keras.ops.", "keras.backend.load_backend.")
MOST = 3  # other names that are given for one


@dataclass
class Names:
    """`there` has the runtimes of every path, `modules` those that have names in them: modules, and `classes`.

    `called` has the other paths of the same object, `asked` the runtimes that were asked, by what a name begins with.
    """

    there: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    called: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    modules: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    asked: dict[str, list[str]] = field(default_factory=dict)

    def family(self, path: str) -> str:
        return next(start for start in PROGRAMS if f"{path}.".startswith(f"{start}."))

    def missing(self, path: str) -> list[str]:
        """The runtimes that were asked and do not have it, oldest first."""
        return [name for name in self.asked[self.family(path)] if name not in self.there[path]]

    def is_gone(self, path: str) -> bool:
        """Whether the newest runtime does not have it. What is yet to come is missing from older ones only."""
        newest = next(name for name in reversed(self.asked[self.family(path)]) if not name.endswith("-legacy"))
        return newest not in self.there[path]

    def alike(self) -> dict[str, list[str]]:
        """Paths that may be recommended, by their last name; a module's with a dot, since no name takes its place."""
        found = defaultdict(list)
        for path in self.there:
            if self._is_public(path) and not path.startswith(COPIES):
                found[self.last(path)].append(path)
        return found

    def last(self, path: str) -> str:
        return ("." if path in self.modules - self.classes else "") + path.rpartition(".")[2]

    def _is_public(self, path: str) -> bool:
        """Of keras, old versions also have their inner modules where tf.keras has the public ones alone."""
        return self.family(path) != "keras" or f"tf.{path}" in self.there


def names_of(project: Project) -> Names:
    """What is recorded; empty before the first record, and in a project without these programs."""
    found = Names()
    for start, program in [*PROGRAMS.items(), ("", OF_CLASSES)]:
        recorded = evidence.read(project.root, program)
        ran = {name: o for name, o in recorded.outcomes.items() if o.outcome == "ran"} if recorded else {}
        if start:
            found.asked[start] = list(ran)
        for runtime, outcome in ran.items():
            for line in outcome.stdout.splitlines():
                _read(line, runtime, found)
                if program == OF_CLASSES:
                    found.classes.add(line.partition(":")[0])
    return found


def _read(line: str, runtime: str, found: Names) -> None:
    if line.startswith("= "):
        paths = line.split()[1:]
        for path in paths:
            found.called[path].update(other for other in paths if other != path)
        return
    module, _, names = line.partition(":")
    found.modules.add(module)
    for path in (module, *(f"{module}.{name}" for name in names.split())):
        found.there[path].add(runtime)


def instead(names: Names, path: str, alike: dict[str, list[str]]) -> tuple[list[str], list[str]]:
    """Where `path` is missing: other names of the same object, and the same name in other modules, best first.

    A method has neither.
    """
    if path.rpartition(".")[0] in names.classes:
        return [], []
    missing = set(names.missing(path))
    family = names.family(path)

    def best(paths: set[str]) -> list[str]:
        helpful = [other for other in paths if other != path and names.there[other] & missing]
        return sorted(
            helpful,
            key=lambda other: (
                -len(names.there[other] & missing),
                -_shared_ending(path, other),
                names.family(other) != family,
                other.count("."),
                other,
            ),
        )

    same = best(names.called.get(path, set()))[:MOST]
    covered = set().union(*(names.there[other] for other in same)) if same else set()
    of_module = path.removeprefix(f"{family}.").count(".") + 1 if path in names.modules - names.classes else 1
    alike_here = {
        other
        for other in alike.get(names.last(path), ())
        if _may_help(family, other) and _shared_ending(path, other) >= of_module
    }
    others = best(alike_here - set(same))
    if missing <= covered:
        others = [other for other in others if other.startswith("tf.compat.v1.")]
    return same, others[: MOST - len(same[:1])]


def _shared_ending(one: str, other: str) -> int:
    """How many parts two paths have in common at their ends: losses.mse is more like v1.losses.mse than like metrics.mse."""
    pairs = zip(reversed(one.split(".")), reversed(other.split(".")), strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))


def _may_help(family: str, other: str) -> bool:
    """tf's own names are not Keras's, though some are spelled alike."""
    return other.startswith("tf.") and not other.startswith("tf.keras.") if family == "tf" else "keras" in other
