"""Which versions have which public name, read from the recorded output of the programs under snippets/names/.

They print one line for each module, `tf.math: abs acos …`, one for each class, `tf.keras.Model: add_loss build …`, and one
for each object with several names, `= tf.log tf.math.log`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import takewhile

from gate.judging import evidence
from gate.reading.project import Project

FOLDER = "names/"
PROGRAMS = {  # by prefix of a name, longest first
    "tf.contrib": f"{FOLDER}of_contrib.py",
    "tf.keras": f"{FOLDER}of_tf_keras.py",
    "tf": f"{FOLDER}of_tensorflow.py",
    "keras": f"{FOLDER}of_keras.py",
}
OF_CLASSES = f"{FOLDER}of_classes.py"
COPIES = ("tf.experimental.numpy.", "keras.ops.numpy.", "tf.keras.ops.", "keras.backend.load_backend.")
MAX_ALTERNATIVES = 3


@dataclass
class Names:
    """The public names of all runtimes."""

    there: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # runtimes, by path
    aliases: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # other paths of the same object
    modules: set[str] = field(default_factory=set)  # including classes
    classes: set[str] = field(default_factory=set)
    asked: dict[str, list[str]] = field(default_factory=dict)  # the runtimes with a record, by prefix

    def family(self, path: str) -> str:
        return next(start for start in PROGRAMS if f"{path}.".startswith(f"{start}."))

    def missing(self, path: str) -> list[str]:
        """The recorded runtimes without this path, oldest first."""
        return [name for name in self.asked[self.family(path)] if name not in self.there[path]]

    def is_gone(self, path: str) -> bool:
        """Whether the newest runtime lacks the path; a new name is missing only on older ones."""
        newest = next(name for name in reversed(self.asked[self.family(path)]) if not name.endswith("-legacy"))
        return newest not in self.there[path]

    def by_last_name(self) -> dict[str, list[str]]:
        """Paths that may be recommended. A module's last name starts with a dot: only a module can replace a module."""
        found = defaultdict(list)
        for path in self.there:
            if self._is_public(path) and not path.startswith(COPIES):
                found[self.last_name(path)].append(path)
        return found

    def last_name(self, path: str) -> str:
        return ("." if path in self.modules - self.classes else "") + path.rpartition(".")[2]

    def _is_public(self, path: str) -> bool:
        """Old versions of keras also expose internal modules, which tf.keras does not; nobody should go to tf.contrib."""
        family = self.family(path)
        return family != "tf.contrib" and (family != "keras" or f"tf.{path}" in self.there)


def public_names(project: Project) -> Names:
    """The recorded names; empty in a project that records none."""
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
            found.aliases[path].update(other for other in paths if other != path)
        return
    module, _, names = line.partition(":")
    if not module.startswith(("tf", "keras")):  # TensorFlow 1.13 prints what will become of tf.contrib
        return
    found.modules.add(module)
    for path in (module, *(f"{module}.{name}" for name in names.split())):
        found.there[path].add(runtime)


def alternatives(names: Names, path: str, by_last_name: dict[str, list[str]]) -> tuple[list[str], list[str]]:
    """Where `path` is missing: aliases of the same object, and the same name in other modules, best first.

    Methods have neither.
    """
    if path.rpartition(".")[0] in names.classes:
        return [], []
    missing = set(names.missing(path))
    family = "tf.keras" if path.startswith("tf.contrib.keras.") else names.family(path)

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

    aliases = best(names.aliases.get(path, set()))[:MAX_ALTERNATIVES]
    covered = set().union(*(names.there[other] for other in aliases)) if aliases else set()
    least_shared = path.removeprefix(f"{family}.").count(".") + 1 if path in names.modules - names.classes else 1
    namesakes = {
        other
        for other in by_last_name.get(names.last_name(path), ())
        if _may_replace(path, other) and _shared_ending(path, other) >= least_shared
    }
    others = best(namesakes - set(aliases))
    if missing <= covered:
        others = [other for other in others if other.startswith("tf.compat.v1.")]
    return aliases, others[: MAX_ALTERNATIVES - len(aliases[:1])]


def _shared_ending(one: str, other: str) -> int:
    """How many final parts two paths share: losses.mse shares two with v1.losses.mse, and one with metrics.mse."""
    pairs = zip(reversed(one.split(".")), reversed(other.split(".")), strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))


def _may_replace(path: str, other: str) -> bool:
    """A tf name and a Keras name do not replace each other, even if they are spelled the same."""
    return "keras" in other if "keras" in path else other.startswith("tf.") and not other.startswith("tf.keras.")
