"""Rules: which use foretells which outcome on which runtimes, learned from programs and those that replace them.

A use can be a rule on a runtime if no program that has it does well there. Of those that can, the rule is what the error
names, or what the replacement does not have. If each use alone goes well somewhere, the rule asks for a second use, or for none
of another.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import total_ordering
from itertools import chain
from typing import Any, NamedTuple

from keras_check.old_syntax import SYNTAX
from keras_check.paths import canonical

from gate.judging.foretelling.confusion import NAMED
from gate.judging.foretelling.programs import Told
from gate.judging.replacing.replacements import Replacement

GOOD = ("same", "respelled", "unknown")
WORD = re.compile(r"[A-Za-z_]\w*")
FRAMEWORK = (SYNTAX, "keras", "= keras", "= tf", "tf", "slim", "tf_slim", "?", "@")
MISSING = re.compile(r"No module named '([\w.]+)'")
VAGUE = re.compile(r"\?\.[^_]+$")  # many things have a member of this name
PLACED = re.compile(r"\(\)\(#\d+=|\(#\d+=\[?<(tf|keras)\b")  # an object that is given by its position
NOT_INSTALLED = re.compile(r"is not installed|requires the \w+ module|can install it via")  # on the machine
QUOTED = re.compile(r"=('[^']{3,}')\)?$")
HAS_VALUE = re.compile(r"=.+\)$")
GIVEN = re.compile(r"(?P<called>[\w.]+)\((?P<given>\w+=\w+)\)")
NAMING = re.compile(r"(?:has no attribute|cannot import name|unexpected keyword argument) '(\w+)'")
LACKS = re.compile(r"module '[^']*' has no attribute|cannot import name")  # whatever it is given
LACKS_MEMBER = re.compile(r"object has no attribute '(\w+)'")
VARIES = re.compile(r"\d+|0x\w+|'[^']*'|\"[^\"]*\"")
GENERAL = {"keras", "tensorflow", "tf", "layers", "numpy", "self", "name", "call"}  # errors name these for many reasons
LITTLE = re.compile(r"^\?|~def |\([#\w]+=\)$")
GIVEN_VALUE = re.compile(r"\([#\w]+=")  # where a module lacks a name, what a function is given is no reason
POPULAR = 300  # programs
LEFT_OUT = "(!"
MADE = re.compile(r"builtins\.(\w+)\((?:#0=.*)?\)")
ENDING = re.compile(r"(?P<start>.+\((?:#\d+|\w+)=)<\*[.\w]*>\)")
ENDINGS = ("", ".h5", ".hdf5", ".hdf", ".keras", ".model", ".ckpt", ".weights", ".pkl", ".pb", ".tf")
ASKS_FOR_ENDING = re.compile(r"(must end in|add either a) `\.\w+")
MANY = 30  # programs
STARTS = 16  # uses that a search begins with
CONDITIONS = 3  # at most, beside the use itself
TOLERANCE = 2  # runs that fail, for each that does well
Masks = dict[str, int]  # by key, a bit for each program that has it


class Condition(NamedTuple):
    """A second use that must be there, or must not."""

    key: str
    there: bool


class Culprit(NamedTuple):
    key: str
    conditions: tuple[Condition, ...] = ()
    sure: int = 1  # alone, or by a replacement that has what the condition asks for; 0 if the conditions may be chance


@dataclass
class Rule:
    """A use that does not go well on a runtime, in code that was written for some runtimes."""

    key: str
    conditions: tuple[Condition, ...]
    sure: int  # 0 not, 1 of code that is known to be written for one of the homes, 2 of any code
    runtime: str
    homes: tuple[str, ...]  # for a silent change: where the code did what was meant
    programs: list[Told] = field(default_factory=list)  # that prove it
    titles: Mapping[str, str] = field(default_factory=dict)  # of the sections, by program
    alike: Sequence[Told] = ()  # programs in which an object of another class lacks the same member

    @property
    def shown(self) -> Told:
        """The program that shows it best: what it raises and its section's heading name the use, or it uses little else."""
        words = WORD.findall(self.key.partition("=")[0])
        last = words[-1] if words else ""

        def fitness(one: Told) -> tuple[bool, int, int, str]:
            return last in one.errors.get(self.runtime, ""), self._titled(one, last), -len(one.keys), one.snippet

        return max(self.programs, key=fitness)

    def _titled(self, one: Told, word: str) -> int:
        """How a heading names it: as an error does, by the way, or not."""
        title = self.titles.get(one.snippet, "")
        return (f"'{word}'" in title) + (word in WORD.findall(title))

    @property
    def placed(self) -> Told:
        """The program in whose section a reader is best told of it: its heading is the error."""
        last = WORD.findall(self.key.partition("=")[0])[-1:]
        return max((self.shown, *self.alike), key=lambda one: self._titled(one, last[0])) if last else self.shown

    @property
    def error(self) -> str:
        return self.shown.errors.get(self.runtime, "")


@dataclass(frozen=True)
class Case:
    """A program that fails, or does something else, on some runtimes."""

    told: Told
    runtimes: Sequence[str]
    harmless: list[int]  # of each runtime, the programs that do well there
    harmed: list[int]  # of each runtime, the programs that fail as this one does
    named: frozenset[str]  # words of its errors
    named_only: bool  # an error says what is missing or too much
    lacks: bool  # a module has no such name, whatever is done with it
    tells: bool  # that an argument is taken speaks against it, unless it is given twice
    modules: frozenset[str]  # modules that its errors miss
    kept: frozenset[str] | None  # uses that its replacements have too; None if nothing replaces it
    added: frozenset[str]  # uses of its replacements that it lacks
    tolerant: bool  # programs may do well that have the reason, because they print nothing of what changed

    def explains(self, one: Candidate, conditions: Sequence[Condition]) -> bool:
        """Whether a use with one condition is believed: an error names it, or a replacement differs in it."""
        if len(conditions) != 1:
            return False
        return one.said or bool(
            one.silent and self.kept and one.changed and conditions[0].there and _is_specific(conditions[0].key)
        )

    def is_of_what_is_missing(self, key: str) -> bool:
        """An argument of a function that is not there says nothing."""
        called, _, given = key.partition("(")
        return self.lacks and "=" in given and called.rpartition(".")[2] in self.named

    def raises_itself(self, key: str) -> bool:
        """That a program makes the exception that it raises is no reason for it."""
        made = MADE.fullmatch(key)
        return made is not None and any(error.startswith(made[1] + ":") for error in self.told.errors.values())

    def bears(self, refuted: int, harmed: int) -> bool:
        """Whether runs that do well speak against a reason; a few among many that fail do not."""
        return refuted * TOLERANCE <= (harmed if self.tolerant else 0)


@total_ordering
@dataclass(frozen=True)
class Candidate:
    """A use that may be the reason; runs are those of programs that have it."""

    refuted: int  # runs that do well
    said: bool  # an error names it
    changed: bool  # a replacement does without it
    ours: bool  # of the framework
    rare: bool  # what many programs use is no reason of its own
    harmed: int  # runs that fail
    narrow: int
    plain: bool
    silent: bool  # no error can name it
    differs: bool  # what it leaves out means something else than at home, or is what a replacement gives
    own: bool  # of the class that the program names, not of one that this inherits from
    depends: bool  # on the object or the value: the runtime has the member or the argument
    first: int  # where it stands in the program: what raises stands before what does not run
    key: str

    @property
    def credible(self) -> bool:
        if self.vague or (self.depends and not self.silent):
            return False
        if self.means_the_same:
            return False
        return self.said or (self.ours and self.rare and self.changed and (self.silent or self.specific))

    @property
    def means_the_same(self) -> bool:
        """Whether nothing speaks for it as the reason of a silent change."""
        return LEFT_OUT in self.key and self.silent and not (self.own and self.differs)

    @property
    def vague(self) -> bool:
        unknown = "?" in self.key and not self.said and not self.silent
        return unknown or PLACED.search(self.key) is not None or VAGUE.match(self.key) is not None

    @property
    def specific(self) -> bool:
        """A member, an argument or a value: an import, a call or what a call leaves out is no reason by itself."""
        return _is_specific(self.key)

    @property
    def order(self) -> tuple[object, ...]:
        place = 0 if self.silent else -self.first
        about = self.own, self.narrow, self.plain, "(#" not in self.key, -len(self.key), self.key
        return -self.refuted, self.said, self.ours, place, self.harmed, *about

    def __lt__(self, other: Candidate) -> bool:
        return self.order < other.order


def has_nothing(_runtime: str, _key: str) -> bool:
    return False


def is_unknown(_runtime: str, _key: str) -> str | None:
    return None


class Learner:
    def __init__(
        self,
        programs: Sequence[Told],
        replacements: Iterable[Replacement],
        has: Callable[[str, str], bool] = has_nothing,
        titles: Mapping[str, str] | None = None,
        default: Callable[[str, str], str | None] = is_unknown,
    ) -> None:
        self.titles = titles or {}  # of the section that shows a program
        self.programs = programs
        self.has = has  # on a runtime, the member `keras.Model().fit`, the argument `keras.Model().fit(epochs=)`
        by_name = {told.snippet: told for told in programs}
        self.new: dict[str, list[tuple[Told, tuple[str, ...]]]] = defaultdict(
            list
        )  # what replaces a program, and where
        for one in replacements:
            if one.new in by_name:
                self.new[one.old].append((by_name[one.new], one.holds_on))
        self.default = default  # on a runtime, of what a call leaves out
        self.runtimes = tuple(dict.fromkeys(runtime for told in programs for runtime in told.effects))
        self.having: Masks = defaultdict(int)
        self.effects: dict[str, Masks] = defaultdict(lambda: defaultdict(int))  # by effect and runtime
        for number, told in enumerate(programs):
            for key in told.keys:
                self.having[key] |= 1 << number
            for runtime, effect in told.effects.items():
                self.effects[effect][runtime] |= 1 << number
        self._facts: dict[str, tuple[str, int, bool]] = {}
        words = ({self._of(key)[0] for key in told.keys if LEFT_OUT not in key} for told in programs)
        self.saying = Counter(chain.from_iterable(words))

    def rules(self) -> list[Rule]:
        found: dict[tuple[Culprit, str, tuple[str, ...]], Rule] = {}
        for told in self.programs:
            for runtimes, homes in self._alike(told):
                case = self._case(told, runtimes, homes)
                best = self.culprit(case, homes)
                about = [(best, runtimes, homes)] if best else []
                for culprit, on, meant in chain(about, self._changed_defaults(case, homes)):
                    for runtime in on:
                        rule = found.get((culprit, runtime, meant))
                        if rule is None:
                            sure = self._sure(culprit, runtime, meant)
                            rule = Rule(culprit.key, culprit.conditions, sure, runtime, meant, titles=self.titles)
                            found[culprit, runtime, meant] = rule
                        rule.programs.append(told)
        lacking: dict[tuple[str, str], list[Told]] = defaultdict(list)
        for told in self.programs:
            for runtime, error in told.errors.items():
                if lacks := LACKS_MEMBER.search(error):
                    lacking[runtime, lacks[1]].append(told)
        for rule in list(found.values()):
            if "()." in rule.key and not rule.homes:
                rule.alike = lacking[rule.runtime, rule.key.rpartition(".")[2]]
            for other in self._other_endings(rule):
                found.setdefault((Culprit(other.key, other.conditions, other.sure), other.runtime, other.homes), other)
        return list(found.values())

    def _sure(self, culprit: Culprit, runtime: str, homes: tuple[str, ...]) -> int:
        if not culprit.sure or not homes:
            return 2 * culprit.sure
        well = self.effects["same"][runtime] | self.effects["respelled"][runtime]
        return 1 if well & self._mask(culprit.key, culprit.conditions) else 2

    def _other_endings(self, rule: Rule) -> Iterator[Rule]:
        """An error that asks for an ending refuses all others, but those that go well in some program."""
        match = ENDING.fullmatch(rule.key)
        if not match or rule.homes or not ASKS_FOR_ENDING.search(rule.error):
            return
        harmless = self._harmless(rule.runtime, ())
        for ending in ENDINGS:
            key = match["start"] + "<*" + ending + ">)"
            if key != rule.key and f"`{ending}`" not in rule.error and not self.having.get(key, 0) & harmless:
                yield Rule(key, rule.conditions, rule.sure, rule.runtime, (), rule.programs, self.titles)

    def _alike(self, told: Told) -> Iterator[tuple[list[str], tuple[str, ...]]]:
        """Runtimes on which a program fails in one way."""
        ways: dict[tuple[str, str], list[str]] = defaultdict(list)
        for runtime, effect in told.effects.items():
            if effect not in GOOD and not NOT_INSTALLED.search(told.errors.get(runtime, "")):
                ways[effect, VARIES.sub("", told.errors.get(runtime, ""))[:60]].append(runtime)
        for (way, _), runtimes in ways.items():
            yield runtimes, told.homes if way == "else" else ()

    def _case(self, told: Told, runtimes: Sequence[str], homes: tuple[str, ...]) -> Case:
        new = self.new[told.snippet]
        replaced = [one for one, on in new if set(runtimes) & set(on)] or [one for one, _ in new]
        errors = [told.errors.get(runtime, "") for runtime in runtimes]
        return Case(
            told,
            runtimes,
            [self._harmless(runtime, homes) for runtime in runtimes],
            [self.effects["else" if homes else "refuses"][runtime] for runtime in runtimes],
            frozenset(word for error in errors for word in words_of(error)),
            all(NAMED.match(error) for error in errors),
            all(_lacks_what_is_used(error, told) for error in errors),
            not any("multiple values for" in error for error in errors),
            frozenset(canonical(found) for error in errors for found in MISSING.findall(error)),
            frozenset.intersection(*[one.keys for one in replaced]) if replaced else None,
            frozenset().union(*[one.keys for one in replaced]) - told.keys,
            bool(homes and replaced),
        )

    def _changed_defaults(
        self, case: Case, homes: tuple[str, ...]
    ) -> Iterator[tuple[Culprit, list[str], tuple[str, ...]]]:
        """Of a silent change what a call leaves out, if its default is another one since then and the replacement gives it.

        Of a class of tf.keras it is said of that of Keras, too, if that changed as this did. Where many programs show nothing
        of it, too many would be accused.
        """
        for key in sorted(case.told.own) if homes else ():
            if LEFT_OUT in key and _given(key) in case.added and self._differs(key, case, homes):
                then = {self.default(home, key) for home in homes}
                for one in dict.fromkeys((key, key.replace("= tf.", ""))):
                    on = [runtime for runtime in case.runtimes if self.default(runtime, one) not in (*then, None)]
                    before = tuple(runtime for runtime in self.runtimes if self.default(runtime, one) in then - {None})
                    bears = case.bears(_runs(self.having[one], case.harmless), _runs(self.having[one], case.harmed))
                    if before and bears:
                        yield Culprit(one), on, before

    def _differs(self, key: str, case: Case, homes: tuple[str, ...]) -> bool:
        """Whether a default differs on all of these runtimes from what it was at home."""
        then = {self.default(home, key) for home in homes} - {None}
        now = {self.default(runtime, key) for runtime in case.runtimes}
        return bool(then) and None not in now and then.isdisjoint(now)

    def culprit(self, case: Case, homes: tuple[str, ...]) -> Culprit | None:
        """The use that explains best what comes of the program, with the fewest conditions."""
        every = (self._candidate(key, case, homes) for key in sorted(case.told.keys))  # of two alike, always the same
        candidates = [one for one in every if not (case.is_of_what_is_missing(one.key) or case.raises_itself(one.key))]
        suspects = [one for one in candidates if one.said or one.changed]
        alone = [one for one in suspects if case.bears(one.refuted, one.harmed)]
        believed = max((one for one in alone if one.credible), default=None)
        if believed:
            quoted = () if homes else tuple(self._quoted_beside(believed.key, case))
            return Culprit(believed.key, quoted, self._is_told_by(believed, case))
        return self._lacking(candidates, case) or self._with_conditions(suspects, alone, case)

    def _candidate(self, key: str, case: Case, homes: tuple[str, ...]) -> Candidate:
        having = self.having[key]
        subject, narrow, ours = self._of(key)
        return Candidate(
            refuted=_runs(having, case.harmless),
            said=key[1:] in case.modules if key[0] == "@" else subject in case.named or self._quoted(key, case),
            changed=key not in case.kept if case.kept is not None else bool(homes) or LEFT_OUT not in key,
            ours=ours,
            rare=having.bit_count() <= MANY and (self.saying[subject] <= POPULAR or HAS_VALUE.search(key) is not None),
            harmed=_runs(having, case.harmed),
            narrow=narrow,
            plain=key[0] not in "?=",
            silent=bool(homes),
            depends=case.tells and all(self.has(runtime, key) for runtime in case.runtimes),
            differs=bool(homes) and LEFT_OUT in key and (_given(key) in case.added or self._differs(key, case, homes)),
            own=key in case.told.own,
            first=case.told.lines.get(key, 0),
            key=key,
        )

    def _quoted(self, key: str, case: Case) -> bool:
        """Whether an error quotes the text that is given."""
        value = QUOTED.search(key)
        return value is not None and any(value[1] in case.told.errors.get(runtime, "") for runtime in case.runtimes)

    def _is_told_by(self, one: Candidate, case: Case) -> bool:
        """Whether no error has to name a use: that a class is written, or that an argument is given at all, says little."""
        if one.silent or one.said:
            return True
        if case.named_only:
            return not (case.lacks and GIVEN_VALUE.search(one.key))
        return not LITTLE.search(one.key)

    def _quoted_beside(self, key: str, case: Case) -> Iterator[Condition]:
        """What the error quotes as it is given to the same call: `save_weights_only=True`."""
        called = key.partition("(")[0]
        for other in sorted(case.told.keys):
            given = GIVEN.fullmatch(other)
            if given is None or given["called"] != called or other == key:
                continue
            if all(f"`{given['given']}`" in case.told.errors.get(runtime, "") for runtime in case.runtimes):
                yield Condition(other, True)

    def _lacking(self, candidates: Iterable[Candidate], case: Case) -> Culprit | None:
        """A use that goes well only together with what the replacement adds."""
        best: tuple[tuple[object, ...], Culprit] | None = None
        for one in candidates:
            if not one.ours or not one.refuted or one.means_the_same:
                continue
            having = self.having[one.key]
            for other in case.added:
                without = having & ~self.having[other]
                _, narrow, ours = self._of(other)
                left, harmed = _runs(without, case.harmless), _runs(without, case.harmed)
                believed = (one.silent or one.said or one.own) and self._is_told_by(one, case)
                if ours and case.bears(left, harmed):
                    score = -left, one.said, _related(one.key, other), harmed, narrow, -len(other), other, one.order
                    if best is None or score > best[0]:
                        best = score, Culprit(one.key, (Condition(other, False),), believed)
        return best[1] if best else None

    def _with_conditions(self, suspects: Iterable[Candidate], alone: Sequence[Candidate], case: Case) -> Culprit | None:
        """What is not to be believed without more programs."""
        best: tuple[tuple[object, ...], Culprit] | None = None
        for one in sorted(suspects, key=lambda one: (one.said, one.ours, one.harmed, one.key), reverse=True)[:STARTS]:
            conditions = self._conditions(one.key, case)
            if conditions is not None:
                good = sum(self._of(one.key)[2] for one in conditions)
                score = -len(conditions), good, _runs(self._mask(one.key, conditions), case.harmed), one.order
                if best is None or score > best[0]:
                    sure = one.rare and good == 1 and case.explains(one, conditions)
                    best = score, Culprit(one.key, conditions, sure)
        if alone and not (best and best[1].sure):
            return Culprit(max(alone).key, sure=False)
        return best[1] if best else None

    def _conditions(self, key: str, case: Case) -> tuple[Condition, ...] | None:
        """The fewest that leave no program that does well: at each step the one that leaves fewest of these."""
        left = [one & self.having[key] for one in case.harmless]
        bad = self._together(dict(enumerate(case.harmed)), range(len(case.harmed))) & self.having[key]
        found: list[Condition] = []
        while any(left):
            if len(found) == CONDITIONS:
                return None
            chosen = max(self._possible(case.told, left, bad), default=None)
            if chosen is None:
                return None
            condition = Condition(chosen[-2], chosen[-1])
            found.append(condition)
            having = self.having[condition.key]
            left = [one & having if condition.there else one & ~having for one in left]
            bad = bad & having if condition.there else bad & ~having
        return tuple(sorted(found))

    def _possible(
        self, told: Told, left: Sequence[int], bad: int
    ) -> Iterator[tuple[int, bool, int, int, int, str, bool]]:
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
        for key, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:40]:
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
        """Of the programs that do not raise on a runtime.

        For a silent change, of those that do there what they do at a home of it.
        """
        if not homes:
            return self._together({effect: masks[runtime] for effect, masks in self.effects.items()}, (*GOOD, "else"))
        same = self.effects["same"], self.effects["respelled"]
        at_home = self._together(same[0], homes) | self._together(same[1], homes)
        return at_home & (same[0][runtime] | same[1][runtime])

    def _together(self, masks: Mapping[Any, int], names: Iterable[Any]) -> int:
        found = 0
        for name in names:
            found |= masks.get(name, 0)
        return found

    def _of(self, key: str) -> tuple[str, int, bool]:
        """The word that an error would name, how much it says, and whether it is of the framework."""
        facts = self._facts.get(key)
        if facts is None:
            words = WORD.findall(key.partition("=")[0] if key[0] != "=" else key[1:].partition("=")[0])
            last = words[-1] if words else ""
            ours = key.startswith(FRAMEWORK) or "KERAS" in key
            facts = self._facts[key] = "" if last in GENERAL else last, -_narrowness(key), ours
        return facts


def _lacks_what_is_used(error: str, told: Told) -> bool:
    """Whether a module lacks a name of the program, not one that the framework itself looks for."""
    named = NAMING.search(error) if LACKS.search(error) else None
    return named is not None and any(key.endswith("." + named[1]) and "(" not in key for key in told.keys)


def words_of(error: str) -> list[str]:
    """What it names; of one that says what is missing or too much, this alone."""
    named = NAMING.search(error)
    return [named[1]] if named else WORD.findall(error)


def _given(key: str) -> str:
    """The same argument where it is given: of `keras.layers.GRU(!implementation)`."""
    return key.replace(LEFT_OUT, "(").removesuffix(")") + "=)"


def _runs(having: int, of_each: Iterable[int]) -> int:
    return sum((having & one).bit_count() for one in of_each)


def _is_specific(key: str) -> bool:
    return not key.endswith("()") and LEFT_OUT not in key and key[0] != "@"


def _related(key: str, other: str) -> int:
    """How many words they share."""
    return len({*WORD.findall(key)}.intersection(WORD.findall(other)))


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
