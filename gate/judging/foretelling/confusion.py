"""What the checker foretells of the project's own programs, held against what was recorded of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from keras_check.findings import VERDICTS
from keras_check.judge import Judged, judge
from keras_check.knowledge import Knowledge

from gate.judging.foretelling.programs import Told

Kind = Literal["name, import or argument", "another failure", "silent change", "as at home"]
Said = Literal["raises", "differs", "warns", "unsure", "nothing"]
LONGEST = 120  # characters of an error
NAMED = re.compile(
    r"AttributeError: (module|`?\w+`? is not available|type object|'\w+' object has no)|ImportError|ModuleNotFoundError"
    r"|TypeError: .*(unexpected keyword|positional argument|missing \d+ required)"
    r"|(ValueError|TypeError): .*([Uu]nrecognized keyword|not understood|not recognized)",
    re.DOTALL,
)
RIGHT: dict[Kind, Said] = {
    "name, import or argument": "raises",
    "another failure": "raises",
    "silent change": "differs",
    "as at home": "nothing",
}


@dataclass(frozen=True)
class Foretold:
    """Of one program on one runtime."""

    snippet: str
    runtime: str
    kind: Kind
    said: Said
    error: str  # recorded
    findings: tuple[Judged, ...]

    @property
    def right(self) -> bool:
        return self.said == RIGHT[self.kind]


def foretold(programs: Iterable[Told], data: dict[str, Any]) -> Iterator[Foretold]:
    """Everything but the runs that go well with no home to hold them against."""
    known = {runtime: Knowledge(data, runtime) for runtime in data["runtimes"]}
    for told in programs:
        for runtime in told.effects:
            kind = _kind(told, runtime)
            if kind:
                findings = judge(told.uses, known[runtime], told.homes)
                worst = min((VERDICTS.index(one.verdict) for one in findings), default=None)
                said = "nothing" if worst is None else VERDICTS[worst]
                yield Foretold(told.snippet, runtime, kind, said, told.errors.get(runtime, ""), tuple(findings))  # type: ignore[arg-type]


def _kind(told: Told, runtime: str) -> Kind | None:
    effect = told.effects[runtime]
    if effect == "refuses":
        return "name, import or argument" if NAMED.match(told.errors[runtime]) else "another failure"
    return {"else": "silent change", "same": "as at home", "respelled": "as at home"}.get(effect)  # type: ignore[return-value]


def table(every: Iterable[Foretold]) -> dict[Kind, Counter[Said]]:
    """How many runs, by what came of them and by what was foretold."""
    found: dict[Kind, Counter[Said]] = {kind: Counter() for kind in RIGHT}
    for one in every:
        found[one.kind][one.said] += 1
    return found


def as_data(every: Iterable[Foretold]) -> dict[str, Any]:
    """What evidence/foretold.json holds: how many runs of each kind, and those of which something else was foretold."""
    runs = list(every)
    wrong: dict[tuple[Kind, str, Said, str], list[str]] = {}
    for one in runs:
        if not one.right:
            about = one.findings[0].name if one.findings else one.error.split("\n")[0][:LONGEST]
            wrong.setdefault((one.kind, one.snippet, one.said, about), []).append(one.runtime)
    return {
        "runs": {kind: dict(sorted(counts.items())) for kind, counts in table(runs).items()},
        "wrong": [[*about, on] for about, on in sorted(wrong.items())],
    }
