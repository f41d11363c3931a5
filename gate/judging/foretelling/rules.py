"""Rules: which use foretells which outcome on which runtimes, learned from programs and those that replace them.

A use can be a rule on a runtime if no program that has it does well there. Of those that can, the rule is what the error names, or
what the replacement does not have. If each use alone goes well somewhere, the rule asks for a second use, or for none of another.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from os.path import commonprefix
from typing import Any, NamedTuple

from gate.judging.foretelling.programs import Told
from gate.judging.replacing.replacements import Replacement

GOOD = ("same", "respelled", "unknown")
SAME = ("same", "respelled")
WORD = re.compile(r"[A-Za-z_]\w+")
FRAMEWORK = ("keras", "= keras", "= tf", "tf", "slim", "tf_slim", "?", "@")
VARIES = re.compile(r"\d+|0x\w+|'[^']*'|\"[^\"]*\"")
STARTS = 16  # uses that a search begins with
CONDITIONS = 3  # at most, beside the use itself
TOLERATED = 1  # programs with the same use that do the same, because they print nothing of what changed
Masks = dict[str, int]  # by key, a bit for each program that has it


class Condition(NamedTuple):
    """A second use that must be there, or must not."""

    key: str
    there: bool


class Culprit(NamedTuple):
    key: str
    conditions: tuple[Condition, ...] = ()
    sure: bool = True  # alone, or by a replacement that has what the condition asks for; other conditions may be chance


@dataclass
class Rule:
    """A use that does not go well on a runtime, in code that was written for some runtimes."""

    key: str
    conditions: tuple[Condition, ...]
    sure: bool
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
        self.having: Masks = defaultdict(int)
        self.effects: dict[str, Masks] = defaultdict(lambda: defaultdict(int))  # by effect and runtime
        for number, told in enumerate(programs):
            for key in told.keys:
                self.having[key] |= 1 << number
            for runtime, effect in told.effects.items():
                self.effects[effect][runtime] |= 1 << number
        self._facts: dict[str, tuple[tuple[str, ...], int, bool]] = {}

    def rules(self) -> list[Rule]:
        found: dict[tuple[Culprit, str, tuple[str, ...]], Rule] = {}
        for told in self.programs:
            for runtimes, homes in self._alike(told):
                culprit = self.culprit(told, runtimes, homes)
                if culprit:
                    for runtime in runtimes:
                        rule = found.setdefault((culprit, runtime, homes), Rule(*culprit, runtime, homes))
                        rule.programs.append(told)
        return list(found.values())

    def _alike(self, told: Told) -> Iterator[tuple[list[str], tuple[str, ...]]]:
        """Runtimes on which a program fails in one way."""
        ways: dict[tuple[str, str], list[str]] = defaultdict(list)
        for runtime, effect in told.effects.items():
            if effect not in GOOD:
                ways[effect, VARIES.sub("", told.errors.get(runtime, ""))[:60]].append(runtime)
        for (effect, _), runtimes in ways.items():
            yield runtimes, told.homes if effect == "else" else ()

    def culprit(self, told: Told, runtimes: Sequence[str], homes: tuple[str, ...]) -> Culprit | None:
        """The use that explains best what comes of the program, with the fewest conditions."""
        replaced = [one for one, on in self.new[told.snippet] if set(runtimes) & set(on)] or [one for one, _ in self.new[told.snippet]]
        kept = frozenset.intersection(*[one.keys for one in replaced]) if replaced else frozenset()
        added = frozenset().union(*[one.keys for one in replaced]) - told.keys
        named = {word for runtime in runtimes for word in WORD.findall(told.errors.get(runtime, ""))}
        harmless = [self._harmless(runtime, homes) for runtime in runtimes]
        harmed = self._together(self.effects["else" if homes else "refuses"], runtimes)
        starts = []
        for key in told.keys:
            words, narrow, _ = self._of(key)
            said = bool(words) and words[-1] in named
            changed = bool(replaced) and key not in kept
            if said or changed or added or (homes and not replaced):
                having = self.having[key]
                refuted = sum((having & one).bit_count() for one in harmless)
                rank = (
                    said, changed, (having & harmed).bit_count(), len(named.intersection(words)), narrow, key[0] not in "?=", -len(key), key,
                )
                starts.append((refuted, rank, key))
        limit = (TOLERATED if homes and replaced else 0) * len(runtimes)
        alone = [one for one in starts if one[0] <= limit and (one[1][0] or one[1][1] or not replaced)]
        if alone:
            return Culprit(max(alone, key=lambda one: (-one[0], one[1]))[2])
        lacking = self._lacking(starts, added, harmless, harmed)
        if lacking:
            return lacking
        best: tuple[object, Culprit] | None = None
        for _, rank, key in sorted(starts, key=lambda one: one[1][:3], reverse=True)[:STARTS]:
            conditions = self._conditions(key, told, harmless, harmed, limit)
            if conditions is not None and (rank[0] or rank[1] or (homes and not replaced)):
                mask = harmed & self._mask(key, conditions)
                good = sum(self._of(one.key)[2] for one in conditions)
                score = (-len(conditions), good, mask.bit_count(), rank)
                if best is None or score > best[0]:  # type: ignore[operator]
                    best = score, Culprit(key, conditions, sure=False)
        return best[1] if best else None

    def _lacking(
        self, starts: Sequence[tuple[int, Any, str]], added: Iterable[str], harmless: Sequence[int], harmed: int
    ) -> Culprit | None:
        """A use that goes well only together with what the replacement adds."""
        best: tuple[object, Culprit] | None = None
        for refuted, rank, key in starts:
            having = self.having[key]
            if not self._of(key)[2]:
                continue
            for other in added:
                without = having & ~self.having[other]
                left = sum((without & one).bit_count() for one in harmless)
                _, narrow, ours = self._of(other)
                if not left and ours and refuted:
                    score = (rank[0], rank[1], _related(key, other), (without & harmed).bit_count(), narrow, -len(other), other, rank)
                    if best is None or score > best[0]:  # type: ignore[operator]
                        best = score, Culprit(key, (Condition(other, False),))
        return best[1] if best else None

    def _conditions(self, key: str, told: Told, harmless: Sequence[int], harmed: int, limit: int) -> tuple[Condition, ...] | None:
        """The fewest that leave no program out which does well: at each step the one that leaves fewest of these."""
        left = [one & self.having[key] for one in harmless]
        bad = harmed & self.having[key]
        found: list[Condition] = []
        while sum(one.bit_count() for one in left) > limit:
            if len(found) == CONDITIONS:
                return None
            chosen = max(self._possible(told, left, bad), default=None)
            if chosen is None:
                return None
            condition = Condition(chosen[-2], chosen[-1])
            found.append(condition)
            having = self.having[condition.key]
            left = [one & having if condition.there else one & ~having for one in left]
            bad = bad & having if condition.there else bad & ~having
        return tuple(sorted(found))

    def _possible(self, told: Told, left: Sequence[int], bad: int) -> Iterator[tuple[int, bool, int, int, int, str, bool]]:
        most = sum(one.bit_count() for one in left)
        for key in told.keys:
            having = self.having[key]
            after = sum((one & having).bit_count() for one in left)
            if after < most:
                _, narrow, ours = self._of(key)
                yield -after, ours, (bad & having).bit_count(), narrow, -len(key), key, True
        everywhere = 0
        for one in left:
            everywhere |= one
        if everywhere.bit_count() > 200:
            return
        counted = Counter(key for number in _bits(everywhere) for key in self.programs[number].keys - told.keys)
        for key, _ in counted.most_common(40):
            having = self.having[key]
            after = sum((one & ~having).bit_count() for one in left)
            if after < most:
                _, narrow, ours = self._of(key)
                yield -after, ours, (bad & ~having).bit_count(), narrow, -len(key), key, False

    def _mask(self, key: str, conditions: Iterable[Condition]) -> int:
        mask = self.having[key]
        for one in conditions:
            mask &= self.having[one.key] if one.there else ~self.having[one.key]
        return mask

    def _harmless(self, runtime: str, homes: tuple[str, ...]) -> int:
        """Of the programs that do not raise on a runtime; for a silent change, of those that do there what they do at a home of it."""
        if not homes:
            return self._together({effect: masks[runtime] for effect, masks in self.effects.items()}, (*GOOD, "else"))
        same = self.effects["same"], self.effects["respelled"]
        at_home = self._together(same[0], homes) | self._together(same[1], homes)
        return at_home & (same[0][runtime] | same[1][runtime])

    def _together(self, masks: Mapping[str, int], names: Iterable[str]) -> int:
        found = 0
        for name in names:
            found |= masks.get(name, 0)
        return found

    def _of(self, key: str) -> tuple[tuple[str, ...], int, bool]:
        """Its words, how much it says, and whether it is of the framework."""
        facts = self._facts.get(key)
        if facts is None:
            facts = self._facts[key] = tuple(WORD.findall(key)), -_narrowness(key), key.startswith(FRAMEWORK)
        return facts


def _related(key: str, other: str) -> int:
    """How many parts of their paths are the same."""
    return len(commonprefix((WORD.findall(key), WORD.findall(other))))


def _bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def _narrowness(key: str) -> int:
    """A name or an argument says more than a value or that something is called."""
    if key.endswith("()"):
        return 5
    if re.search(r"\(!?\w+=?\)$", key):
        return 1
    if re.search(r"\(#\d+=\)$", key):
        return 2
    return 3 if key.endswith(")") else 0
