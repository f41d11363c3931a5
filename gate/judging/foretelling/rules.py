"""Rules: which use foretells which outcome on which runtimes, learned from programs and those that replace them.

A use can be a rule on a runtime if no program that has it does there what it does at home. Of those that can, the rule is what the
error names, or what the replacement does not have.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from gate.judging.foretelling.programs import Told
from gate.judging.replacing.replacements import Replacement

GOOD = ("same", "respelled", "unknown")
WORD = re.compile(r"[A-Za-z_]\w+")


@dataclass
class Rule:
    """A use that does not go well on a runtime."""

    key: str
    runtime: str
    programs: list[Told] = field(default_factory=list)  # that prove it
    differs: bool = False  # it raises otherwise

    @property
    def error(self) -> str:
        return self.programs[0].errors.get(self.runtime, "")


class Learner:
    def __init__(self, programs: Sequence[Told], replacements: Iterable[Replacement]) -> None:
        self.programs = programs
        by_name = {told.snippet: told for told in programs}
        self.new: dict[str, list[tuple[Told, tuple[str, ...]]]] = defaultdict(list)  # what replaces an old program, where
        for one in replacements:
            if one.new in by_name:
                self.new[one.old].append((by_name[one.new], one.holds_on))
        self.harmless: dict[str, set[str]] = defaultdict(set)  # keys, by runtime
        self.support: dict[str, Counter[str]] = defaultdict(Counter)
        for told in programs:
            for runtime, effect in told.effects.items():
                if effect in GOOD:
                    self.harmless[runtime] |= told.keys
                else:
                    self.support[runtime].update(told.keys)

    def rules(self) -> list[Rule]:
        found: dict[tuple[str, str, bool], Rule] = {}
        for told in self.programs:
            for runtime, effect in told.effects.items():
                if effect in GOOD:
                    continue
                key = self.culprit(told, runtime)
                if key:
                    differs = effect == "else"
                    rule = found.setdefault((key, runtime, differs), Rule(key, runtime, differs=differs))
                    rule.programs.append(told)
        return list(found.values())

    def culprit(self, told: Told, runtime: str) -> str:
        """The use that explains best what comes of the program; none, if every one of its uses is harmless elsewhere."""
        replaced = [one for one, on in self.new[told.snippet] if runtime in on] or [one for one, _ in self.new[told.snippet]]
        kept = frozenset.intersection(*[one.keys for one in replaced]) if replaced else told.keys
        named = set(WORD.findall(told.errors.get(runtime, "")))
        best: tuple[object, ...] = ()
        for key in told.keys:
            if key in self.harmless[runtime]:
                continue
            words = WORD.findall(key)
            said = bool(words) and words[-1] in named
            if not said and key in kept:
                continue
            rank = (
                said,
                key not in kept,
                self.support[runtime][key],
                len(named.intersection(words)),
                -_narrowness(key),
                key[0] != "?",
                key[0] != "=",
                -len(key),
                key,
            )
            best = max(best, rank)
        return str(best[-1]) if best else ""


def _narrowness(key: str) -> int:
    """A name or an argument says more than a value or that something is called."""
    if key.endswith("()"):
        return 5
    if re.search(r"\(\w+=\)$", key):
        return 1
    if re.search(r"\(#\d+=\)$", key):
        return 2
    return 3 if key.endswith(")") else 0
