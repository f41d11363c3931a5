"""What was recorded of a rule or a name on each version: `--explain keras.layers.merge`."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any, NamedTuple

from keras_check.ignoring import KINDS
from keras_check.knowledge import Knowledge
from keras_check.paths import NAME
from keras_check.telling import LONGEST

ABOUT = {
    "name": "A name that the target version lacks, and that another recorded version has.",
    "member": "A method or an attribute that the recorded class of the target version lacks, and that an older one has.",
    "argument": "A keyword argument that the recorded signature of the target version does not take.",
    "arguments": "More positional arguments than the recorded signature of the target version takes.",
    "required": "A call without an argument that the recorded signature of the target version requires.",
    "pin": "A requirement of the project that does not allow the versions with which the target version was recorded.",
}
SAYS = {"raises": "raises", "differs": "silently does something else:", "warns": "warns:", "unsure": "may fail:"}
ABSENT, NOT_YET = "is absent", "is not there yet"
MOST_PROVED = 5


class Stretch(NamedTuple):
    """Consecutive runtimes of which the same was recorded."""

    first: str
    last: str
    said: str


def explain(data: dict[str, Any], word: str, target: str) -> list[str]:
    """Lines; none if nothing is known of it."""
    if word in KINDS:
        return [
            word,
            f"  {ABOUT[word]}",
            "  Each finding names what it is about: --explain takes that, too.",
        ]
    stretches = list(_stretches(data, word))
    if all(one.said == NOT_YET for one in stretches):
        return []
    width = max(len(_span(one)) for one in stretches)
    lines = [word, *(f"  {_span(one):{width}}  {one.said}" for one in stretches)]
    known = Knowledge(data, target)
    proved = known.proved(_called(word))[:MOST_PROVED]
    lines.extend(f"  instead on {target}: {new}\n    {known.address(section)}" for new, section in proved)
    lines.extend(f"  {one}" for one in _addresses(data, word))
    return lines


def near(data: dict[str, Any], word: str) -> list[str]:
    """Rules and names that are spelled alike."""
    there = {rule[0] for rule in data["rules"]} | set(data["proved"])
    for module, names in data["names"].items():
        there.update(f"{module}.{name}" if name else module for name in names)
    last = word.rpartition(".")[2]
    alike = [one for one in there if one.rpartition(".")[2] == last] if last else []
    return sorted(alike)[:3] or difflib.get_close_matches(word, there, n=3)


def _stretches(data: dict[str, Any], word: str) -> Iterator[Stretch]:
    told: dict[str, str] = {}
    for runtime in (data["runtimes"][place] for place in data["signed"]):
        said = _said(Knowledge(data, runtime), word)
        was_there = any(one not in ("", NOT_YET) for one in told.values())
        told[runtime] = ("is gone" if was_there else NOT_YET) if said == ABSENT else said
    for line in sorted(set(map(_line, told))):
        found: list[Stretch] = []
        for runtime in (one for one in told if _line(one) == line):
            if found and found[-1].said == told[runtime]:
                found[-1] = found[-1]._replace(last=runtime)
            else:
                found.append(Stretch(runtime, runtime, told[runtime]))
        yield from (one for one in found if one.said)


def _line(runtime: str) -> str:
    """TensorFlow's own line of versions has no name; legacy Keras, Theano and JAX are lines beside it."""
    return runtime.partition("-")[2]


def _said(known: Knowledge, word: str) -> str:
    there = known.has(word) if NAME.match(word) else None
    if there is False:
        return ABSENT
    for key in (word, *known.keys.spread(word)):
        for rule in known.rules.get(key, ()):
            verdict = rule.verdict(rule.homes or ("",))  # of code that is for a version that it is about
            error = rule.error.strip().split("\n")[0][:LONGEST]
            others = f" (together with {', '.join(rule.needs)})" if rule.needs else ""
            return f"{SAYS[verdict]} {error}".rstrip(" :") + others
    called = _called(word)
    signature = known.signature(called)
    if signature is not None and signature != "?":
        return f"takes ({signature})"
    return "is there" if there else ""


def _called(word: str) -> str:
    """keras.layers.Dense of keras.layers.Dense(output_dim=)."""
    bare = word.removeprefix("= ")
    if not bare.endswith(")") or bare.endswith("()"):
        return bare.removesuffix("()")
    depth = 0
    for place in range(len(bare) - 1, -1, -1):
        depth += (bare[place] == ")") - (bare[place] == "(")
        if depth == 0:
            return bare[:place]
    return bare


def _addresses(data: dict[str, Any], word: str) -> list[str]:
    places = {data["places"][rule[5]] for rule in data["rules"] if rule[0] == word and rule[5] is not None}
    return sorted(data["site"] + place for place in places)


def _span(one: Stretch) -> str:
    return one.first if one.first == one.last else f"{one.first} to {one.last}"
