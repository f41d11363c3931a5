"""Rules: which use foretells which outcome on which runtimes, learned from programs and those that replace them.

A use can be a rule on a runtime if no program that has it does there what it does at home. Of those that can, the rule is what the
error names, or what the replacement does not have. If each use alone goes well somewhere, two of them together may be the rule.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from gate.judging.foretelling.programs import Told
from gate.judging.replacing.replacements import Replacement

GOOD = ("same", "respelled", "unknown")
SAME = ("same", "respelled")
WORD = re.compile(r"[A-Za-z_]\w+")
TOLERATED = 1  # programs with the same use that do the same, because they print nothing of what changed
Index = dict[str, set[int]]  # by key, the numbers of programs


@dataclass
class Rule:
    """A use that does not go well on a runtime, in code that was written for some runtimes."""

    key: str
    also: str  # a second use that must be there, or nothing
    runtime: str
    homes: tuple[str, ...]  # for a silent change: where the code did what was meant
    programs: list[Told] = field(default_factory=list)  # that prove it

    @property
    def differs(self) -> bool:
        return bool(self.homes)

    @property
    def shown(self) -> Told:
        """The program that shows it best: what it raises names the use, or it uses little else."""
        words = WORD.findall(self.key)
        last = words[-1] if words else ""
        return max(self.programs, key=lambda one: (last in one.errors.get(self.runtime, ""), -len(one.keys), one.snippet))

    @property
    def error(self) -> str:
        return self.shown.errors.get(self.runtime, "")


class Learner:
    def __init__(self, programs: Sequence[Told], replacements: Iterable[Replacement]) -> None:
        self.programs = programs
        by_name = {told.snippet: told for told in programs}
        self.new: dict[str, list[tuple[Told, tuple[str, ...]]]] = defaultdict(list)  # what replaces an old program, where
        for one in replacements:
            if one.new in by_name:
                self.new[one.old].append((by_name[one.new], one.holds_on))
        self._good: dict[str, Index] = {}
        self._bad: dict[str, Index] = {}

    def rules(self) -> list[Rule]:
        found: dict[tuple[str, str, str, tuple[str, ...]], Rule] = {}
        for told in self.programs:
            for runtime, effect in told.effects.items():
                if effect in GOOD:
                    continue
                homes = tuple(name for name, one in told.effects.items() if one in SAME) if effect == "else" else ()
                culprit = self.culprit(told, runtime, homes)
                if culprit:
                    rule = found.setdefault((*culprit, runtime, homes), Rule(*culprit, runtime, homes))
                    rule.programs.append(told)
        return list(found.values())

    def culprit(self, told: Told, runtime: str, homes: tuple[str, ...]) -> tuple[str, str] | None:
        """The use, or the two uses, that explain best what comes of the program."""
        replaced = [one for one, on in self.new[told.snippet] if runtime in on] or [one for one, _ in self.new[told.snippet]]
        kept = frozenset.intersection(*[one.keys for one in replaced]) if replaced else frozenset()
        named = set(WORD.findall(told.errors.get(runtime, "")))
        good, bad = self._harmless(runtime, homes), self._index(runtime, lambda effect: effect not in GOOD, self._bad)
        candidates = []
        for key in told.keys:
            words = WORD.findall(key)
            said = bool(words) and words[-1] in named
            changed = bool(replaced) and key not in kept
            if said or changed or (homes and not replaced):
                refuted = len(good.get(key, ()))
                rank = (said, changed, len(bad[key]), len(named.intersection(words)), -_narrowness(key), key[0] not in "?=", -len(key), key)
                candidates.append((refuted, rank, key))
        alone = [one for one in candidates if one[0] <= (TOLERATED if homes and replaced else 0)]
        if alone:
            return max(alone, key=lambda one: (-one[0], one[1]))[2], ""
        best = None
        for refuted, rank, key in candidates:
            where = good.get(key, set())
            for other in told.keys:
                if other != key and not where & good.get(other, set()):
                    both = (len(bad[key] & bad[other]), rank, -_narrowness(other), -len(other), other)
                    if best is None or both > best[0]:
                        best = both, (key, other)
        return best[1] if best else None

    def _harmless(self, runtime: str, homes: tuple[str, ...]) -> Index:
        """Of the programs that do on a runtime what they do at home; for a silent change, of those with one of its homes."""
        if not homes:
            return self._index(runtime, lambda effect: effect in GOOD, self._good)
        cached = self._good.get(name := " ".join((runtime, *homes)))
        if cached is None:
            cached = self._good[name] = defaultdict(set)
            for number, told in enumerate(self.programs):
                if told.effects.get(runtime) in SAME and any(told.effects.get(home) in SAME for home in homes):
                    for key in told.keys:
                        cached[key].add(number)
        return cached

    def _index(self, runtime: str, fits: Callable[[str], bool], into: dict[str, Index]) -> Index:
        if runtime not in into:
            into[runtime] = defaultdict(set)
            for number, told in enumerate(self.programs):
                if runtime in told.effects and fits(told.effects[runtime]):
                    for key in told.keys:
                        into[runtime][key].add(number)
        return into[runtime]


def _narrowness(key: str) -> int:
    """A name or an argument says more than a value or that something is called."""
    if key.endswith("()"):
        return 5
    if re.search(r"\(!?\w+=?\)$", key):
        return 1
    if re.search(r"\(#\d+=\)$", key):
        return 2
    return 3 if key.endswith(")") else 0
