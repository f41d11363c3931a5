"""Says runtimes as people do: "TF 2.12 – 2.15", "legacy Keras on TF 2.21"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache

from gate.reading.roster import Roster, Runtime

BRIEF = re.compile("^(?P<legacy>legacy Keras on )?TF ")


def label(runtime: Runtime) -> str:
    """A runtime's short name."""
    family, version = family_of(runtime)
    return f"{family} {version}" if version else family


def runtimes_in_words(runtimes: Collection[str], among: Iterable[str], roster: Roster) -> str:
    """Names `runtimes`, with neighbours among those that a snippet ran on folded into ranges."""
    families: dict[str, list[tuple[str, bool]]] = {}
    for name in among:
        if name in roster:
            family, version = family_of(roster[name])
            families.setdefault(family, []).append((version, name in runtimes))
    parts = [
        f"{family} {_ranges(members)}".strip() for family, members in families.items() if any(m[1] for m in members)
    ]
    return ", ".join(parts)


def newest_to_the_left(roster: Roster) -> list[str]:
    """The order of columns: TensorFlow, legacy Keras, Keras on other backends, variants; of each, the newest first."""
    newest_first = list(reversed(roster))
    return sorted(newest_first, key=lambda name: (roster[name].aside, _family_rank(name)))


def briefly(runtimes: Collection[str], among: Iterable[str], roster: Roster) -> str:
    """Names `runtimes` above a column: "2.16–2.21", "legacy 2.18, 2.16". Plain numbers are versions of TensorFlow."""
    words = runtimes_in_words(runtimes, among, roster).replace(" – ", "–")
    families = [BRIEF.sub(lambda found: "legacy " if found["legacy"] else "", part) for part in words.split(", ")]
    plain = [part for part in families if part[0].isdigit()]
    return ", ".join([*reversed(plain), *(part for part in families if not part[0].isdigit())])


def _family_rank(name: str) -> int:
    if not name.startswith("tf"):
        return 2
    return int(name.endswith("-legacy"))


def family_of(runtime: Runtime) -> tuple[str, str]:
    """What runtimes that are neighbors in a range have in common, and the rest."""
    return (runtime.name, "") if runtime.aside else _family_of(runtime.id)


@cache
def _family_of(name: str) -> tuple[str, str]:
    kind, _, rest = name.partition("-")
    if kind.startswith("tf"):
        return ("legacy Keras on TF" if rest else "TF"), kind.removeprefix("tf")
    if not kind.startswith("keras"):
        return name, ""
    return f"Keras {kind.removeprefix('keras')} on {({'jax': 'JAX'}).get(rest, rest.title())}", ""


def _ranges(members: list[tuple[str, bool]]) -> str:
    runs: list[list[str]] = []
    before = False
    for version, meant in members:
        if meant and before:
            runs[-1].append(version)
        elif meant:
            runs.append([version])
        before = meant
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]} – {run[-1]}" for run in runs)
