"""Methods that are called by another name: `fit` for `fit_generator`, learned from programs and those that replace them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from gate.judging.foretelling.programs import Told
from gate.judging.replacing.replacements import Replacement
from gate.judging.signatures import Signatures, names_of

CALLED = re.compile(r"(?P<owner>[\w.]+)\(\)\.(?P<name>[a-z]\w*)\(\)")
ALIKE = 0.5  # of the parameters


def renamed_methods(told: Sequence[Told], proofs: Iterable[Replacement], recorded: Signatures) -> dict[str, str]:
    """The new method by the old one: what pairs of programs exchange most often, if both take much the same."""
    by_name = {one.snippet: one for one in told}
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for proof in proofs:
        if proof.old in by_name and proof.new in by_name:
            for old, new in _exchanged(by_name[proof.old], by_name[proof.new]):
                if _is_gone(old, recorded) and _are_alike(old, new, recorded):
                    counts[old][new] += 1
    return {old: max(sorted(found), key=lambda one: found[one]) for old, found in sorted(counts.items())}


def _exchanged(old: Told, new: Told) -> Iterator[tuple[str, str]]:
    """Methods of one class that only one of two programs calls."""
    lost, gained = _methods(old.own - new.own), _methods(new.own - old.own)
    for owner, name in lost:
        for other, instead in gained:
            if owner == other:
                yield f"{owner}().{name}", f"{owner}().{instead}"


def _methods(keys: Iterable[str]) -> list[tuple[str, str]]:
    return [(match["owner"], match["name"]) for match in map(CALLED.fullmatch, keys) if match]


def _is_gone(path: str, recorded: Signatures) -> bool:
    """Whether the newest version lacks it."""
    there: set[str] = set().union(*(recorded.parameters.get(twin, ()) for twin in (path, f"tf.{path}")))
    newest = next(name for name in reversed(recorded.asked) if name.startswith("tf") and "-" not in name)
    return newest not in there


def _are_alike(old: str, new: str, recorded: Signatures) -> bool:
    """Whether the new method takes, on some version, most of what the old one took."""
    one, other = (_parameters(path, recorded) for path in (old, new))
    return bool(one) and len(one & other) >= ALIKE * len(one)


def _parameters(path: str, recorded: Signatures) -> set[str]:
    found: set[str] = set()
    for twin in (path, f"tf.{path}"):
        for written in recorded.parameters.get(twin, {}).values():
            found.update(names_of(written))
    return found
